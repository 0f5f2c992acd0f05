"""What Today shows: everything that is due, read from the lines of the lists and never case by case."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application import climbing, meetings
from mdt_desktop.application.climbing import Ending
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.tasks import TaskContext
from mdt_desktop.domain.actions import Action, ActionStep
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from ui.tasks import TaskRunner
from ui.today.lines import today_state
from ui.today.state import TodayRead, TodayState
from ui.today.terms import Today

Sentence = Callable[[KnownError], str]
"""Turns a known error into words."""


def _code(error: KnownError) -> str:
    return error.code


class TodayPresenter(QObject):
    """Reads what is due, says what it is, and ends actions.

    Signals:
        shown: What is due now; carries a TodayState.
        count_changed: How much asks for attention now.
        ended: An action was ended or opened again; carries case, action and the step.
        failed: Something known went wrong.
    """

    shown = Signal(object)
    count_changed = Signal(int)
    ended = Signal(object, str, object)
    failed = Signal(KnownError)

    def __init__(
        self, session: Session, runner: TaskRunner, parent: QObject | None = None, *, sentence: Sentence = _code
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.sentence = sentence
        self.runner = runner
        self.state: TodayState | None = None
        self._before: Shown[Action] | None = None

    def refresh(self) -> None:
        """Read again what is due."""
        self.runner.start(lambda _: self._read(), self._show, self.failed.emit)

    def _read(self) -> TodayRead:
        cases = self.session.cases
        ours = {None, self.session.vault.vault_case}
        draft = next((each for each in cases.drafts() if each.case not in ours), None)
        own, now = cases.own_view(), self.session.now()
        tables = meetings.coming(own, now)
        return TodayRead(
            now=self.session.now(),
            due=cases.due(),
            draft=draft,
            draft_card=cases.card(draft.case) if draft is not None and draft.case is not None else None,
            meetings=tables,
            under_way=frozenset(
                each.id for each in tables if meetings.state_of(own, each.id) is meetings.MeetingState.OPEN
            ),
            left_open=frozenset(each.id for each in tables if meetings.is_left_open(own, each.id, now)),
        )

    def _show(self, read: TodayRead) -> None:
        self.state = today_state(read, Today(self.session.pack, self.session.me, read.now))
        self.shown.emit(self.state)
        self.count_changed.emit(self.state.pressing)

    def end_action(
        self,
        case: CaseId,
        action: str,
        step: ActionStep,
        reason: str = "",
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Say how an action ended, or open it again; ``failed`` hears what is wrong with the reason."""

        def task(_: TaskContext) -> TodayRead:
            self._write(case, action, step, reason)
            return self._read()

        def done(read: TodayRead) -> None:
            self._show(read)
            self.ended.emit(case, action, step)

        self.runner.start(task, done, failed or self.failed.emit)

    def _write(self, case: CaseId, action: str, step: ActionStep, reason: str) -> None:
        """Write down the step; what was not done and is opened again at once goes back to its owner."""
        cases, now, me = self.session.cases, self.session.now(), self.session.me
        view = cases.view(case)
        found = view.entity(action)
        if found is None:
            return
        before, self._before = self._before, found if step is ActionStep.NOT_DONE else None
        if step is ActionStep.REOPENED and before is not None and before.id == action:
            cases.write(case, climbing.take_back(before, found, me, now))
        else:
            ending = Ending(step=step, by=me, now=now, reason=reason)
            cases.write(case, climbing.end(view, found, ending, self.session.pack))
