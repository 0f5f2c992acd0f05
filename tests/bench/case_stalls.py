"""Goes through the cases of a meeting, and fills bare labels; says how long the event loop stood still at worst."""

import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import TypeVar

import ui  # noqa: F401 - first: it keeps Python 3.11 alive under Qt

# isort: split
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.bench.typing_stalls import Stalls
from tests.bench.worker import on_worker
from tests.support.mode_tables import a_meeting
from tests.support.screens import a_program, make_rehearsal_vault, unlock
from ui.meeting.mode.window import MeetingMode
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

T = TypeVar("T")
STALLS = "stalls"
CASES = ("V01", "V03", "V04", "V08", "V11", "V12")
_PAUSE = 25
"""Milliseconds between a case that stands there and the next key: a table never goes faster."""
_LABELS = 40


class Walker(QObject):
    """Presses for the next case as soon as the one before stands there, so many times.

    Signals:
        arrived: The last case stands there.
    """

    arrived = Signal()

    def __init__(self, times: int, press: Callable[[], None], is_ready: Callable[[], bool]) -> None:
        super().__init__()
        self._left = times
        self._press = press
        self._is_ready = is_ready
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        if not self._is_ready():
            return
        if self._left == 0:
            self._timer.stop()
            self.arrived.emit()
            return
        self._left -= 1
        self._press()


def worst_stall(times: int, press: Callable[[], None], is_ready: Callable[[], bool]) -> float:
    """Switch so many times, and return the worst stall meanwhile."""
    loop, stalls = QEventLoop(), Stalls()
    walker = Walker(times, press, is_ready)
    walker.arrived.connect(loop.quit)
    loop.exec()
    walker.deleteLater()
    return stalls.worst


def bare_stall(times: int) -> float:
    """Fill labels with other words, with nothing behind them."""
    window = QWidget()
    column = QVBoxLayout(window)
    labels = [QLabel() for _ in range(_LABELS)]
    for label in labels:
        label.setWordWrap(True)
        column.addWidget(label)
    words = cycle(("Eerste zaak, met wat er te zeggen valt", "Tweede zaak, en wat daar over te zeggen valt"))
    window.resize(1440, 900)
    window.show()

    def press() -> None:
        said = next(words)
        for label in labels:
            label.setText(said)

    worst = worst_stall(times, press, lambda: True)
    window.close()
    return worst


def our_stall(app: QApplication, folder: Path, times: int) -> float:
    """Lead a meeting over the made-up cases: to the end of the agenda and back, again and again."""
    Theme(app).show(Scheme.LIGHT, 1.0)
    program, vault_folder, runner = a_program(folder), make_rehearsal_vault(folder), TaskRunner()
    session = on_worker(runner, lambda: unlock(program, vault_folder))
    try:
        meeting = on_worker(runner, lambda: a_meeting(session, CASES))
        mode = MeetingMode(session, runner, meeting, lambda error: error.code)
        mode.resize(1440, 900)
        mode.show()
        mode.begin()
        there_and_back = (*[Qt.Key.Key_PageDown] * (len(CASES) - 1), *[Qt.Key.Key_PageUp] * (len(CASES) - 1))
        keys = cycle(there_and_back)
        _settle(runner, mode)
        worst_stall(len(there_and_back), lambda: QTest.keyClick(mode, next(keys)), lambda: _is_there(mode))
        worst = worst_stall(times, lambda: QTest.keyClick(mode, next(keys)), lambda: _is_there(mode))
        mode.hide()
    finally:
        runner.run_last(session.vault.close)
    return worst


def _is_there(mode: MeetingMode) -> bool:
    """The case of the agenda stands on the screen, and the one after it is read."""
    case, presenter = mode.case_presenter.table_case, mode.presenter
    return case is not None and case.view.case.hex == presenter.stop.case and presenter.is_settled


def _settle(runner: TaskRunner, mode: MeetingMode) -> None:
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if mode.presenter.stops and not runner.is_busy else None)
    timer.start(_PAUSE)
    loop.exec()


def main(folder: str, times: str) -> int:
    """Switch so many times in each; the bare labels come first, before anything of ours is there."""
    app = QApplication(sys.argv[:1])
    bare = bare_stall(int(times))
    ours = our_stall(app, Path(folder), int(times))
    sys.stdout.write(f"{STALLS} {ours!r} {bare!r}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
