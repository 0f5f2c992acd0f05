"""The curtain before what is sensitive: closed from the start, opened by one key, and closed again by itself."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

SECOND = 1000


class CurtainKeeper(QObject):
    """Knows whether the curtain is open, and for how long still; a toggle, so that nobody has to hold a key.

    Signals:
        changed: The curtain opened or closed; carries whether it is open.
        counted: It is open for so many seconds still.
    """

    changed = Signal(bool)
    counted = Signal(int)

    def __init__(self, seconds: int, now: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._now = now
        self._until: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self.look)

    @property
    def is_open(self) -> bool:
        """Whether what is behind it stands on the screen."""
        return self._until is not None

    @property
    def seconds(self) -> int:
        """For how long it opens."""
        return self._seconds

    def toggle(self) -> None:
        """Open it for its time, or close it now."""
        if self.is_open:
            self.close()
            return
        self._until = self._now() + self._seconds
        self._timer.start()
        self.changed.emit(True)
        self.look()

    def close(self) -> None:
        """Close it now."""
        if self.is_open:
            self._until = None
            self._timer.stop()
            self.changed.emit(False)

    def look(self) -> None:
        """Count, and close when the time is over."""
        if self._until is None:
            return
        left = math.ceil(self._until - self._now())
        if left <= 0:
            self.close()
        else:
            self.counted.emit(left)
