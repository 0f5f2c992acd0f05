"""Between unlock and lock: the main window, what guards it, and how it ends."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from ui.garbage import SettingAside
from ui.locking.checkpoints import Checkpoints
from ui.locking.guard import Guard
from ui.locking.lookout import Lookout
from ui.locking.sequence import close_vault, hide_all, remembered_place
from ui.locking.system_signals import SystemSignals
from ui.locking.watch import Watch
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.meeting.mode.window import MeetingMode


class Workplace(QObject):
    """One session on the screen, from the moment the vault is open.

    Signals:
        ended: The vault is closed; whether it was locked and another process should take over.
        looks_changed: Language, colours or text size are others: they are to be applied.
    """

    ended = Signal(bool)
    looks_changed = Signal()

    def __init__(
        self, program: Program, session: Session, runner: TaskRunner, preferences: PreferenceFile, watch: Watch
    ) -> None:
        super().__init__()
        self.session = session
        self._program = program
        self._runner = runner
        self._preferences = preferences
        self._is_over = False
        system = SystemSignals()
        system.listen()
        self.guard = Guard(watch, system=system)
        self.guard.lock_due.connect(self.lock)
        self._checkpoints = Checkpoints(session.vault, runner, self)
        self.window = self._made_window()
        self._setting_aside = SettingAside(self)

    def begin(self, notice: str) -> None:
        """Show the window, and go back to where the vault was locked."""
        self.window.restoreGeometry(self._preferences.read().geometry)
        self.window.show()
        self._setting_aside.begin()
        if notice:
            self.lookout.notice.say(notice)
        self.guard.start()
        self._runner.start(lambda _: remembered_place(self.session), self._go_back)

    @Slot(object)
    def _go_back(self, place: "Mapping[str, str]") -> None:
        if place:
            self.window.go_to(place)

    def _made_window(self) -> MainWindow:
        window = MainWindow(
            program=self._program, session=self.session, runner=self._runner, preferences=self._preferences
        )
        window.lock_requested.connect(self.lock)
        window.talk_requested.connect(self.guard.toggle_conversation)
        window.language_changed.connect(self._make_again)
        window.closed.connect(self._end)
        window.mode_opened.connect(self._guard_mode)
        self.lookout = Lookout(window, self.guard)
        return window

    def _guard_mode(self, mode: "MeetingMode") -> None:
        """People at a table talk longer than the lock waits; how long it stays away stands on the wall."""
        self.guard.stands.connect(mode.show_standing)
        mode.guard_bar.hide_requested.connect(self.lookout.curtain.toggle)
        mode.guard_bar.end_requested.connect(self.guard.toggle_conversation)
        mode.left.connect(lambda _: self.guard.end_conversation())
        self.guard.begin_conversation()

    @Slot()
    def _make_again(self) -> None:
        """The same place in other words or another size."""
        old = self.window
        place = old.place()
        old.flush_drafts()
        self.looks_changed.emit()
        self.window = self._made_window()
        self.window.setGeometry(old.geometry())
        self.window.show()
        self.window.go_to(place)
        old.hide()
        self._runner.start(lambda _: None, lambda _: old.deleteLater())  # what it asked for comes back to it first

    @Slot()
    def lock(self) -> None:
        """Out of sight at once, then keep what was typed and where, and close the vault."""
        self._close(is_lock=True)

    @Slot()
    def _end(self) -> None:
        """Somebody closed the window: that is the end of a working day, not a place to come back to."""
        self._close(is_lock=False)

    def _close(self, *, is_lock: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._preferences.change(geometry=bytes(self.window.saveGeometry().data()))
        hide_all()
        self.guard.stop()
        self._checkpoints.stop()
        try:
            close_vault(self.window, self.session, self._runner, remembers_place=is_lock)
        finally:
            self.ended.emit(is_lock)
