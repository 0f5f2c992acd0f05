"""The meetings of this laptop: which one is looked at, what comes on its agenda, in which order; knows no widget."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application import agenda, meetings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.meetings import MeetingState, Together
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting
from ui.case.presenter import CasePresenter
from ui.meeting.lines import CaseRead, MeetingsRead, meetings_state
from ui.meeting.own import OwnPresenter
from ui.meeting.state import MeetingsState
from ui.tasks import TaskRunner

Sentence = Callable[[KnownError], str]
_CHANGES = frozenset({MeetingState.PLANNED, MeetingState.OPEN})


class MeetingPresenter(QObject):
    """Reads the meetings and writes what a person does to one.

    Signals:
        shown: The page as it stands; carries a MeetingsState.
        put_on: A case came on the agenda; carries it.
        taken_off: A case went off the agenda; carries it and the order from before.
        cancelled: The meeting does not happen.
        cases_changed: Cases are on other lists now.
        failed: Something known went wrong.
    """

    shown = Signal(object)
    put_on = Signal(object)
    taken_off = Signal(object, object)
    cancelled = Signal()
    cases_changed = Signal()
    failed = Signal(KnownError)

    def __init__(self, session: Session, runner: TaskRunner, sentence: Sentence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.runner = runner
        self.sentence = sentence
        self.own = OwnPresenter(session, runner, sentence, self)
        self.case = CasePresenter(session, runner, sentence, self)
        self.state: MeetingsState | None = None
        self.meeting_id = ""
        self._known: frozenset[str] | None = None
        self.own.shown.connect(self._own_changed)
        self.own.saved.connect(lambda *_: self.refresh())
        self.case.case_changed.connect(lambda _: self.refresh())

    # --- reading -------------------------------------------------------------------------------------

    def open(self) -> None:
        """Read everything: the page is looked at."""
        self.own.open_own()
        self.refresh()

    def refresh(self) -> None:
        """Read the page again."""
        asked = self.meeting_id
        self.runner.start(lambda _: self._read(asked), self._show, self.failed.emit)

    def choose(self, meeting: str) -> None:
        """Look at another meeting."""
        self.meeting_id = meeting
        self.refresh()

    def _own_changed(self, state: Any) -> None:
        """A meeting that was just planned is the one to look at."""
        ids = frozenset(each.id for each in state.view.all(Meeting))
        if self._known is not None and len(ids - self._known) == 1:
            self.meeting_id = next(iter(ids - self._known))
        self._known = ids

    def _read(self, asked: str) -> MeetingsRead:
        cases, now = self.session.cases, self.session.now()
        own = cases.own_view()
        chosen = self._chosen(own, asked)
        if chosen is None:
            return MeetingsRead(now=now, own=own, proposed=agenda.proposal(cases.asks_for_table()))
        if meetings.state_of(own, chosen.id) not in _CHANGES:
            return MeetingsRead(now=now, own=own, chosen=chosen, cases=tuple(self._read_cases(own, chosen)))
        rows = cases.asks_for_table(until=chosen.record.at)
        is_late = agenda.takes_late_slot(own, chosen, now, self.session.pack)
        return MeetingsRead(
            now=now,
            own=own,
            chosen=chosen,
            cases=tuple(self._read_cases(own, chosen)),
            proposed=agenda.proposal(rows, chosen.record, is_late=is_late),
        )

    def _chosen(self, own: CaseView, asked: str) -> Shown[Meeting] | None:
        """The one that was asked for, else the soonest that comes, else the last that was."""
        known = meetings.meetings_of(own)
        named = next((each for each in known if each.id == asked), None)
        coming = meetings.coming(own, self.session.now())
        return named or next(iter(coming), None) or (known[-1] if known else None)

    def _read_cases(self, own: CaseView, chosen: Shown[Meeting]) -> Sequence[CaseRead]:
        cases, now = self.session.cases, self.session.now()
        views = cases.views(meetings.case_ids(chosen.record))
        clocks = {case: cases.clocks(view) for case, view in views.items()}
        return [
            CaseRead(
                view=view,
                clocks=clocks[case],
                findings=meetings.findings_of_case(own, chosen.id, view, clocks[case], now),
            )
            for case, view in views.items()
        ]

    def _show(self, read: MeetingsRead) -> None:
        self.state = meetings_state(read, self.session)
        if self.state.chosen is not None:
            self.meeting_id = self.state.chosen.meeting.id
        self.shown.emit(self.state)

    # --- the agenda ----------------------------------------------------------------------------------

    def put(self, case: CaseId) -> None:
        """Put a case on the agenda of the meeting that is looked at."""
        self._write(lambda own: self._put(own, case), lambda: self.put_on.emit(case))

    def _put(self, own: CaseView, case: CaseId) -> Together:
        view = self.session.cases.view(case)
        session = self.session
        return agenda.put_on(own, self.meeting_id, view, by=session.me, now=session.now(), pack=session.pack)

    def take_off(self, case: CaseId) -> None:
        """Take a case off the agenda."""
        chosen = self.state.chosen if self.state is not None else None
        before = tuple(each.case for each in chosen.agenda) if chosen is not None else ()
        self._write(lambda own: self._taken_off(own, case), lambda: self.taken_off.emit(case, before))

    def _taken_off(self, own: CaseView, case: CaseId) -> Together:
        view = self.session.cases.view(case)
        return agenda.take_off(own, self.meeting_id, view, by=self.session.me, now=self.session.now())

    def put_back(self, case: CaseId, order: Sequence[CaseId]) -> None:
        """Put a case back where it stood."""
        self.put(case)
        self.reorder(order)

    def reorder(self, cases: Sequence[CaseId]) -> None:
        """Write down another order."""
        self._write(lambda own: Together(own=agenda.reorder(own, self.meeting_id, cases)), None)

    def cancel(self, reason: str, failed: Callable[[KnownError], None]) -> None:
        """Say that the meeting does not happen; ``failed`` hears what is wrong with the reason."""

        def made(own: CaseView) -> Together:
            views = self.session.cases.views(meetings.case_ids(meetings.meeting_of(own, self.meeting_id).record))
            session = self.session
            return meetings.cancel(own, self.meeting_id, views, session.me, session.now(), reason=reason)

        self._write(made, self.cancelled.emit, failed)

    def _write(
        self,
        make: Callable[[CaseView], Together],
        done: Callable[[], object] | None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        asked = self.meeting_id

        def task(_: object) -> MeetingsRead:
            cases = self.session.cases
            together = make(cases.own_view())
            cases.write_together(together.own, together.by_case)
            return self._read(asked)

        def ended(read: MeetingsRead) -> None:
            self._show(read)
            self.cases_changed.emit()
            self.own.open_own()
            if done is not None:
                done()

        self.runner.start(task, ended, failed or self._failed)

    def _failed(self, error: KnownError) -> None:
        """What was shown ahead of the save is shown again as it stands."""
        self.failed.emit(error)
        self.refresh()
