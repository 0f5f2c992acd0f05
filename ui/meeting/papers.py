"""The papers of a meeting before it: the agenda and the page of each case, one organisation at a time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application import meetings
from mdt_desktop.application.meetings import Together
from mdt_desktop.application.plans import document_left
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.reports.agenda_sheet import agenda_sheet
from mdt_desktop.reports.document_texts import Desk, DocumentKind, MadeDocument, load_documents
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.preparation_page import preparation_page
from ui.tasks import TaskRunner
from ui.texts import language


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPaper:
    """Which paper: the agenda for an organisation, or with ``case`` its page of that case."""

    meeting: str
    org: str
    case: CaseId | None = None

    @property
    def kind(self) -> DocumentKind:
        """The kind of document."""
        return DocumentKind.AGENDA if self.case is None else DocumentKind.PREPARATION


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPaper:
    """A paper and its bytes; ``cases`` are those it says anything about."""

    asked: MeetingPaper
    made: MadeDocument
    pdf: bytes
    cases: tuple[CaseId, ...]


def draw_paper(session: Session, asked: MeetingPaper) -> DrawnPaper:
    """Return a paper of a meeting as it goes to paper. On the worker.

    Raises:
        PaperError: A character no shipped font has.
        UsageError: There is no such meeting.
    """
    shown = meetings.meeting_of(session.cases.own_view(), asked.meeting)
    cases = meetings.case_ids(shown.record) if asked.case is None else (asked.case,)
    made = _made(session, shown, asked, cases)
    return DrawnPaper(asked=asked, made=made, pdf=draw(made.document), cases=cases)


def _made(session: Session, shown: Shown[Meeting], asked: MeetingPaper, cases: Sequence[CaseId]) -> MadeDocument:
    desk = Desk(
        texts=load_documents(language()),
        pack=session.pack,
        by=session.me,
        now=session.now(),
        is_rehearsal=session.is_rehearsal,
    )
    views = tuple(session.cases.views(cases).values())
    if asked.case is None:
        return agenda_sheet(desk, shown.record, views, meeting_id=shown.id, receiver=asked.org)
    return preparation_page(desk, views[0], meeting_id=shown.id, org=asked.org)


class MeetingPapers(QObject):
    """One paper at a time, and what is written down when it leaves.

    Signals:
        drawn: The paper as it will be; carries a DrawnPaper.
        noted: It was written down that a paper left, or that the agenda went out.
        failed: It cannot be made, or it could not be written down.
    """

    drawn = Signal(object)
    noted = Signal()
    failed = Signal(KnownError)

    def __init__(self, session: Session, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.runner = runner
        self.asked: MeetingPaper | None = None
        self.paper: DrawnPaper | None = None

    def ask(self, asked: MeetingPaper) -> None:
        """Show another paper."""
        self.asked = asked
        self.runner.start(lambda _: draw_paper(self.session, asked), self._show, self.failed.emit)

    def _show(self, paper: DrawnPaper) -> None:
        if paper.asked == self.asked:
            self.paper = paper
            self.drawn.emit(paper)

    def note(self, how: AccessKind) -> None:
        """Write down in each case on the paper that it left, and for whom."""
        paper = self.paper
        if paper is None:
            return
        kind, org = paper.asked.kind.value, paper.asked.org
        me, now = self.session.me, self.session.now()
        left = {case: document_left(how, kind, language(), me, now, receiver=org) for case in paper.cases}
        self._write(lambda: Together(by_case=left))

    def send_agenda(self, meeting: str) -> None:
        """Write down that the agenda went out; the clocks of its cases stop."""
        me, now, cases = self.session.me, self.session.now(), self.session.cases
        self._write(lambda: meetings.send_agenda(cases.own_view(), meeting, me, now))

    def _write(self, make: Callable[[], Together]) -> None:
        def task(_: object) -> Mapping[CaseId, object]:
            together = make()
            return self.session.cases.write_together(together.own, together.by_case)

        self.runner.start(task, lambda _: self.noted.emit(), self.failed.emit)
