"""``doctor``: what on this machine endangers a vault or a print, each with the sentence for ICT."""

from argparse import Namespace

from mdt_desktop.application.doctor import Finding, examine
from mdt_desktop.cli.desk import Desk
from mdt_desktop.cli.machine import look_at
from mdt_desktop.cli.options import Commands, as_json, command
from mdt_desktop.domain.errors import RuleFileError


def add(commands: Commands, desk: Desk) -> None:
    """Add the command; it needs no passphrase, the vault stays closed."""
    parser = command(commands, desk, "doctor", _doctor)
    parser.add_argument("--vault", metavar="DIR", default=None, help=desk.text("help.vault_option"))
    as_json(parser, desk)


def _doctor(desk: Desk, asked: Namespace) -> int:
    from mdt_desktop.reports.plan_texts import LANGUAGES, unchecked  # noqa: PLC0415 - only this command reads them

    machine = look_at(
        desk.folder(asked),
        desk.program.now(),
        unchecked_lines=tuple(line.id for line in desk.program.pack.duty_lines.values() if not line.checked_on),
        unchecked_texts={language: len(unchecked(language)) for language in LANGUAGES},
        wrong_files=tuple(_where(each) for each in desk.program.pack.problems),
        draft_lists=tuple(each.id for each in desk.program.pack.questionnaires.drafts()),
    )
    findings = examine(machine)
    if asked.json:
        desk.show([{"check": each.check, "state": each.state.value, "sentence": _say(desk, each)} for each in findings])
        return 0
    for each in findings:
        desk.say(f"{desk.text(f'doctor.{each.state}')}  {_say(desk, each)}")
    return 0


def _where(error: RuleFileError) -> str:
    facts = error.facts
    return ":".join(str(facts[key]) for key in ("file", "line", "key") if facts.get(key))


def _say(desk: Desk, finding: Finding) -> str:
    return desk.text(finding.code, **finding.facts)
