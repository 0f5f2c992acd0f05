"""``rehearse``: loads made-up cases into a rehearsal vault, all or nothing."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from mdt_desktop.application.rehearsals import RehearsalCase, is_known, load
from mdt_desktop.application.session import Session
from mdt_desktop.cli.desk import Desk
from mdt_desktop.cli.options import Commands, as_json, command, on_vault
from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.rules.rehearsal_file import read_rehearsals


def add(commands: Commands, desk: Desk) -> None:
    """Add the command."""
    parser = command(commands, desk, "rehearse", _rehearse)
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help=desk.text("help.rehearsal_files"))
    on_vault(parser, desk)
    as_json(parser, desk)


def _rehearse(desk: Desk, asked: Namespace) -> int:
    texts = {str(file): _text(file) for file in asked.files}
    with desk.opened(asked) as session:
        loaded = load_texts(desk, session, texts)
    if asked.json:
        desk.show([{"id": case.id, "number": number} for case, number in loaded])
    else:
        for case, number in loaded:
            desk.say(f"{case.id}  {number}  {case.title}")
    return 0


def load_texts(desk: Desk, session: Session, texts: dict[str, str]) -> Sequence[tuple[RehearsalCase, str]]:
    """Read and load made-up cases; returns each with its number.

    Raises:
        RuleFileError: A file has an error, nothing is loaded.
        UsageError: The vault is a real one.
    """
    cases = read_rehearsals(texts, lambda case: is_known(session.cases, case))
    numbers = load(session, cases)
    _name_unnamed(desk, cases)
    return tuple(zip(cases, numbers, strict=True))


def _name_unnamed(desk: Desk, cases: Sequence[RehearsalCase]) -> None:
    keys = [f"{case.id}: {'.'.join(filter(None, (each.where, each.key)))}" for case in cases for each in case.unnamed]
    if keys:
        desk.warn(desk.text("cli.unnamed_keys", keys=", ".join(keys)))


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleFileError("file.unreadable", file=str(file)) from error
