"""Asks the watch every second, tells it when somebody touches anything, and says when to lock."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ui.locking.system_signals import SystemSignals
from ui.locking.watch import Guarding, Standing, Watch

SECOND = 1000
HIDE_KEY = Qt.Key.Key_F9
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class Guard(QObject):
    """Guards the whole application from unlock to lock.

    Signals:
        lock_due: Nobody is there, or the laptop slept or is about to, or the desktop locked itself.
        stands: How things stand, every second and at every change.
        hide_requested: The key that hides the screen was pressed.
    """

    lock_due = Signal()
    stands = Signal(object)
    hide_requested = Signal()

    def __init__(self, watch: Watch, *, system: SystemSignals | None = None) -> None:
        super().__init__()
        self._watch = watch
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self.look)
        if system is not None:
            system.setParent(self)
            system.lock_due.connect(self._lock)

    def start(self) -> None:
        """Begin to guard."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._watch.touched()
        self._timer.start()

    def stop(self) -> None:
        """Let go."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    @Slot()
    def toggle_conversation(self) -> None:
        """Begin a conversation that keeps the lock away, or end it."""
        if self._watch.is_in_conversation:
            self._watch.end_conversation()
        else:
            self._watch.begin_conversation()
        self.look()

    def begin_conversation(self) -> None:
        """Keep the lock away while people talk: a meeting is on the wall."""
        if not self._watch.is_in_conversation:
            self.toggle_conversation()

    def end_conversation(self) -> None:
        """Count again from now."""
        if self._watch.is_in_conversation:
            self.toggle_conversation()

    @Slot()
    def look(self) -> None:
        """Ask the watch how things stand."""
        standing: Standing = self._watch.ask()
        if standing.guarding is Guarding.LOCK:
            self._lock()
        else:
            self.stands.emit(standing)

    @Slot()
    def _lock(self) -> None:
        self.stop()
        self.lock_due.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _TOUCHES:
            return False
        self._watch.touched()
        return isinstance(event, QKeyEvent) and self._is_ours(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """The keys that hide and lock work in every window, also where a dialog is in front."""
        if event.key() == HIDE_KEY:
            self.hide_requested.emit()
            return True
        if event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._lock()
            return True
        return False
