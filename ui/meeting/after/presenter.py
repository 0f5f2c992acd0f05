"""Everything after one meeting: its cases together, the one that is worked on, and what went out; knows no widget."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application import feedback, final_minutes, meetings
from mdt_desktop.application.case_at_table import end_of
from mdt_desktop.application.case_view import CaseView, events_of
from mdt_desktop.application.feedback import CallOutcome, CallWords
from mdt_desktop.application.initials import initials
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import Access
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.reports.document_texts import DocumentKind
from ui.case.presenter import CasePresenter
from ui.meeting.after.papers import AfterPapers
from ui.meeting.after.state import AfterCase, AfterState
from ui.tasks import TaskRunner

CALL_PLACE = "after.call"
_DUTY = f"document {DocumentKind.DUTY}"


class AfterPresenter(QObject):
    """Reads the cases of a meeting that ended, and writes what follows from it.

    Signals:
        shown: The meeting and its cases; carries an AfterState.
        sent: It was written down that the decisions went out.
        failed: Something known went wrong; carries the error.
    """

    shown = Signal(object)
    sent = Signal()
    failed = Signal(KnownError)

    def __init__(
        self, session: Session, runner: TaskRunner, sentence: Callable[[KnownError], str], meeting: str
    ) -> None:
        super().__init__()
        self.session = session
        self.runner = runner
        self.sentence = sentence
        self.meeting = meeting
        self.case = CasePresenter(session, runner, sentence, self)
        self.papers = AfterPapers(session, runner, meeting, self)
        self.state: AfterState | None = None
        self.case.case_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the meeting and its cases again."""
        self.runner.start(lambda _: self._read(), self._show, self.failed.emit)

    def _read(self) -> AfterState:
        cases = self.session.cases
        shown = meetings.meeting_of(cases.own_view(), self.meeting)
        views = cases.views(meetings.case_ids(shown.record))
        return AfterState(meeting=shown, cases=tuple(self._case(view) for view in views.values()))

    def _case(self, view: CaseView) -> AfterCase:
        told = feedback.told_victim(view, self.meeting)
        end = end_of(view, self.meeting)
        since = end.at.timestamp() if end is not None else 0.0
        sent = (each.record.at.at for each in events_of(view) if each.record.kind == "decisions_sent")
        printed = (each.at for each in view.records(Access) if each.detail.startswith(_DUTY))
        return AfterCase(
            case=view.case,
            view=view,
            who=" · ".join(part for part in (initials(view.head.alias), view.head.number) if part),
            is_locked=final_minutes.locked_of(view, self.meeting) is not None,
            is_told=any(each.outcome == CallOutcome.REACHED for each in told),
            is_sent=end is None or any(each.timestamp() >= since for each in sent),
            is_in_binder=any(each.timestamp() >= since for each in printed),
        )

    def _show(self, state: AfterState) -> None:
        self.state = state
        self.shown.emit(state)

    def open(self, case: CaseId) -> None:
        """Work on another case."""
        self.case.open(case)

    def log_call(self, outcome: CallOutcome, words: CallWords) -> None:
        """Write down how the call to the victim went, with the next one inside the safe hours where it is needed."""
        state = self.case.state
        if state is not None:
            changes = feedback.log_call(
                state.view, outcome, self.session.me, self.session.now(), words=words, meeting=self.meeting
            )
            self.case.save(changes, CALL_PLACE)

    def send_decisions(self) -> None:
        """Write down in every case that its decisions went out to who may have them."""
        if self.state is None:
            return
        me, now, cases = self.session.me, self.session.now(), self.session.cases
        changes = {each.case: final_minutes.send_decisions(me, now) for each in self.state.cases if not each.is_sent}

        def done(_: object) -> None:
            self.sent.emit()
            self.case.reopen()
            self.refresh()

        self.runner.start(lambda _: cases.write_together((), changes), done, self.failed.emit)
