"""What Today shows: everything that is due, read from the lines of the lists and never from the cases."""

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import KnownError
from ui.tasks import TaskRunner
from ui.today.state import TodayState


class TodayPresenter(QObject):
    """Reads what is due and says what it is.

    Signals:
        shown: What is due now; carries a TodayState.
        count_changed: How much asks for attention now.
        failed: Something known went wrong.
    """

    shown = Signal(object)
    count_changed = Signal(int)
    failed = Signal(KnownError)

    def __init__(self, session: Session, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._runner = runner
        self.state: TodayState | None = None

    def refresh(self) -> None:
        """Read again what is due."""
        self._runner.start(lambda _: self._read(), self._show, self.failed.emit)

    def _read(self) -> TodayState:
        return TodayState(now=self.session.now(), due=self.session.cases.due())

    def _show(self, state: TodayState) -> None:
        self.state = state
        self.shown.emit(state)
        self.count_changed.emit(len(state.due))
