"""``plan``: writes a safety plan as a PDF, and names everything that stays off it."""

from argparse import Namespace
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mdt_desktop.application import plans
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.cli.desk import Desk
from mdt_desktop.cli.options import Commands, command, on_vault
from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import PaperError
from mdt_desktop.domain.safety_plan import PaperGate, PlanForm

if TYPE_CHECKING:
    from mdt_desktop.reports.plan import PlanPaper

FORMS = {"full": PlanForm.FULL, "discreet": PlanForm.DISCREET, "card": PlanForm.POCKET_CARD}


def add(commands: Commands, desk: Desk) -> None:
    """Add the command."""
    parser = command(commands, desk, "plan", _plan)
    parser.add_argument("case", metavar="CASE", help=desk.text("help.case"))
    parser.add_argument("--form", choices=tuple(FORMS), required=True, help=desk.text("help.form"))
    parser.add_argument("--language", default="nl", help=desk.text("help.language"))
    parser.add_argument("--out", metavar="FILE", type=Path, required=True, help=desk.text("help.out"))
    parser.add_argument("--keep-at-contact", action="store_true", help=desk.text("help.keep_at_contact"))
    parser.add_argument("--draft", action="store_true", help=desk.text("help.draft"))
    parser.add_argument("--text", action="store_true", help=desk.text("help.plain_text"))
    on_vault(parser, desk)


def _plan(desk: Desk, asked: Namespace) -> int:
    with desk.opened(asked) as session:
        view = session.cases.view(session.cases.find(asked.case))
        if not (asked.keep_at_contact or _is_safe_to_carry(view)):
            raise PaperError("paper.gate")
        form = FORMS[asked.form]
        paper, pdf = made_plan(session, view, form, asked.language, is_draft=asked.draft)
        _name_what_stays_off(desk, paper)
        version = plans.next_version(view)
        written = plans.printed(
            AccessKind.SAVED_FILE, form.value, asked.language, session.me, session.now(), version=version
        )
        session.cases.write(view.case, written)
        write_paper(asked.out, _as_text(paper) if asked.text else pdf)
    desk.say(desk.text("cli.written", file=str(asked.out)))
    return 0


def _as_text(paper: "PlanPaper") -> bytes:
    from mdt_desktop.reports.plan import plan_text  # noqa: PLC0415 - fonts take a while, other commands need none

    return plan_text(paper).encode()


def _is_safe_to_carry(view: CaseView) -> bool:
    """Only a yes is a yes; of several answers the last one counts."""
    gate = view.latest(PaperGate)
    return gate is not None and gate.record.is_safe is Answer.YES


def made_plan(
    session: Session, view: CaseView, form: PlanForm, language: str, *, is_draft: bool = False
) -> "tuple[PlanPaper, bytes]":
    """Return the plan of a case, and its PDF.

    Raises:
        PaperError: No human checked the texts of this language, or a letter has no font.
        UsageError: There are no texts in this language.
    """
    from mdt_desktop.reports.drawing import draw  # noqa: PLC0415 - fonts take a while, other commands need none
    from mdt_desktop.reports.plan import make_plan  # noqa: PLC0415 - as above

    today = session.now().date()
    paper = make_plan(view, form, language, today=today, is_rehearsal=session.is_rehearsal, pack=session.pack)
    if paper.is_draft and not is_draft:
        raise PaperError("paper.unchecked_language", language=language)
    return paper, draw(paper.document)


def _name_what_stays_off(desk: Desk, paper: "PlanPaper") -> None:
    """Nothing vanishes silently (people.md 5)."""
    for held in paper.held_back:
        desk.warn(desk.text("cli.held_back", label=held.label, text=held.text, word=held.word))
    for kept in paper.kept_off:
        desk.warn(desk.text("cli.kept_off", label=kept.label, text=kept.text))
    for text in paper.unchecked:
        desk.warn(desk.text("cli.unchecked_text", text=text))


def write_paper(file: Path, pdf: bytes) -> None:
    """Write a paper where it was asked for: the whole of it, or nothing.

    Raises:
        PaperError: It cannot be written there, or the disk is full.
    """
    unfinished = file.with_name(f".{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(pdf)
        unfinished.replace(file)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise PaperError("paper.not_written") from error
