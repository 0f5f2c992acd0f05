"""Starts one window and says on stdout when it was drawn for the first time: ``ours`` or ``bare``."""

import os
import sys
import time
from collections.abc import Callable

DRAWN = "drawn"


def _tell() -> None:
    sys.stdout.write(f"{DRAWN} {time.monotonic()!r}\n")
    sys.stdout.flush()
    os._exit(0)


def _bare() -> int:
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - each side imports only its own
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415 - as above

    class Empty(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, _tell)

    app = QApplication([sys.argv[0]])
    window = Empty()
    window.resize(1440, 900)
    window.show()
    return app.exec()


def _ours() -> int:
    from mdt_desktop import bootstrap  # noqa: PLC0415 - as above
    from ui import app  # noqa: PLC0415 - as above

    class Timed(app.App):
        def begin(self) -> None:
            self.unlock_window.drawn.connect(_tell)
            super().begin()

    app.App = Timed  # type: ignore[misc] # the window as it is, with a listener
    return bootstrap.run([])


_SIDES: dict[str, Callable[[], int]] = {"bare": _bare, "ours": _ours}

if __name__ == "__main__":
    sys.exit(_SIDES[sys.argv[1]]())
