"""Python's garbage is collected on the screen's thread only: a widget destroyed on another thread ends the program."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""Milliseconds."""


class GarbageRounds(QObject):
    """Takes over from Python's own collector while another thread works, and goes round by a timer.

    The collector runs wherever an allocation happens to trip it. While the database's worker reads a case that can
    be the worker, and what it finds can be widgets.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.go_round)
        self._timer.start()

    def go_round(self) -> None:
        """Collect every generation that is due."""
        due = [
            level
            for level, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(due[-1])

    def end(self) -> None:
        """Give the work back to Python: no other thread is left."""
        self._timer.stop()
        gc.enable()


class SettingAside(QObject):
    """Sets aside what is there a moment after something was made; made in one go, it is done once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(set_aside)

    def begin(self) -> None:
        """Something was made that stays."""
        self._timer.start()


def set_aside() -> None:
    """Look through everything once, then leave what is there out of the rounds until the next time.

    Going through all of it takes longer than a blink. It is done where nobody notices: when a window or a section was
    made, when a meeting begins or ends; so that it never comes while somebody types.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
