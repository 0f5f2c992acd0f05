"""Waiting for the screen without sleeping: the event loop runs until something holds."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

LOOK_EVERY = 5


def until(condition: Callable[[], bool], *, seconds: float = 60) -> None:
    """Run the event loop until ``condition`` holds.

    Raises:
        TimeoutError: It did not come to hold in time.
    """
    if condition():
        return
    loop = QEventLoop()
    looking, limit = QTimer(), QTimer()
    holds = False

    def look() -> None:
        nonlocal holds
        holds = condition()
        if holds:
            loop.quit()

    looking.timeout.connect(look)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    looking.start(LOOK_EVERY)
    limit.start(round(seconds * 1000))
    loop.exec()
    looking.stop()
    if not holds:
        raise TimeoutError("the screen did not settle")
