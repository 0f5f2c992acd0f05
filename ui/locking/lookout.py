"""Puts the guard, its bar and the curtain on one open window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from ui.locking.bar import GuardBar
from ui.locking.curtain import Curtain
from ui.locking.guard import Guard
from ui.widgets.message_bar import MessageBar


class Lookout(QObject):
    """What stands above and over a window between unlock and lock.

    Signals:
        lock_due: Lock now.
    """

    lock_due = Signal()

    def __init__(self, window: QMainWindow, guard: Guard) -> None:
        super().__init__(window)
        self.guard = guard
        self.notice = MessageBar()
        self.bar = GuardBar()
        self.curtain = Curtain(window)
        window.setMenuWidget(self._above())
        guard.stands.connect(self.bar.show_standing)
        guard.hide_requested.connect(self.curtain.toggle)
        guard.lock_due.connect(self.lock_due)
        self.bar.hide_requested.connect(self.curtain.toggle)
        self.bar.end_requested.connect(guard.toggle_conversation)

    def _above(self) -> QWidget:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.bar)
        return above
