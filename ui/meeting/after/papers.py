"""The papers that go out after a meeting: drawn one at a time, and written down when they leave."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application import meetings
from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.feedback import ReporterKind
from mdt_desktop.application.minutes import minutes_for, minutes_of
from mdt_desktop.application.plans import document_left
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.reports.document_texts import DocumentKind, MadeDocument, Writing, load_documents
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.duty_page import duty_page
from mdt_desktop.reports.feedback import feedback_letter
from mdt_desktop.reports.first_night import call_note
from mdt_desktop.reports.minutes import AskedMinutes, minutes_paper
from ui.tasks import TaskRunner
from ui.texts import language


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterPaper:
    """Which paper: of one case, or without ``case`` of the whole meeting; for whom, and as what they reported."""

    kind: DocumentKind
    case: CaseId | None = None
    org: str = ""
    reporter: ReporterKind = ReporterKind.WITHOUT_ROLE


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnAfter:
    """A paper and its bytes, none where nothing may be told; ``cases`` are those it says anything about."""

    asked: AfterPaper
    made: MadeDocument
    pdf: bytes
    cases: tuple[CaseId, ...]


def writing_of(session: Session, view: CaseView) -> Writing:
    """Return what a paper of one case is written with."""
    now = session.now()
    return Writing(
        texts=load_documents(language()),
        pack=session.pack,
        by=session.me,
        now=now,
        is_rehearsal=session.is_rehearsal,
        view=view,
        clocks=session.pack.clocks(standing(view), now),
    )


def draw_after(session: Session, meeting: str, asked: AfterPaper) -> DrawnAfter:
    """Return a paper as it goes out. On the worker.

    Raises:
        PaperError: A character no shipped font has.
        UsageError: There is no such meeting.
    """
    record = meetings.meeting_of(session.cases.own_view(), meeting).record
    wanted = meetings.case_ids(record) if asked.case is None else (asked.case,)
    views = tuple(session.cases.views(wanted).values())
    made = _made(session, views, asked, (meeting, record))
    told = tuple(each.case for each in views if _is_on(session, each, asked, meeting))
    return DrawnAfter(asked=asked, made=made, pdf=b"" if made.is_empty else draw(made.document), cases=told)


def _made(session: Session, views: Sequence[CaseView], asked: AfterPaper, of: tuple[str, Meeting]) -> MadeDocument:
    meeting, record = of
    writing = writing_of(session, views[0])
    match asked.kind:
        case DocumentKind.MINUTES:
            return minutes_paper(
                writing, views, AskedMinutes(meeting=meeting, receiver=asked.org, invited=record.invited)
            )
        case DocumentKind.FEEDBACK:
            return feedback_letter(writing, asked.reporter, org=asked.org)
        case DocumentKind.CALL_NOTE:
            return call_note(writing)
        case _:
            return duty_page(writing, views)


def _is_on(session: Session, view: CaseView, asked: AfterPaper, meeting: str) -> bool:
    """Say whether a paper tells anything of a case: minutes leave out what an organisation may not know exists."""
    if asked.kind is not DocumentKind.MINUTES or not asked.org:
        return True
    whole = minutes_of(view, meeting)
    return minutes_for(view, whole, asked.org, own=session.me.org, now=session.now()) is not None


class AfterPapers(QObject):
    """One paper at a time.

    Signals:
        drawn: The paper as it will be; carries a DrawnAfter.
        noted: It was written down that it left.
        failed: It cannot be made, or it could not be written down.
    """

    drawn = Signal(object)
    noted = Signal()
    failed = Signal(KnownError)

    def __init__(self, session: Session, runner: TaskRunner, meeting: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.runner = runner
        self.meeting = meeting
        self.asked: AfterPaper | None = None
        self.paper: DrawnAfter | None = None

    def ask(self, asked: AfterPaper) -> None:
        """Show another paper, or the same one as it now is."""
        self.asked = asked
        self.runner.start(lambda _: draw_after(self.session, self.meeting, asked), self._show, self.failed.emit)

    def again(self) -> None:
        """Draw the paper that is shown again: the case changed."""
        if self.asked is not None:
            self.ask(self.asked)

    def _show(self, paper: DrawnAfter) -> None:
        if paper.asked == self.asked:
            self.paper = paper
            self.drawn.emit(paper)

    def note(self, how: AccessKind) -> None:
        """Write down in each case on the paper that it left, and for whom."""
        paper = self.paper
        if paper is None:
            return
        kind, org, me, now = paper.asked.kind.value, paper.asked.org, self.session.me, self.session.now()
        left = {case: document_left(how, kind, language(), me, now, receiver=org) for case in paper.cases}
        cases = self.session.cases
        self.runner.start(lambda _: cases.write_together((), left), lambda _: self.noted.emit(), self.failed.emit)
