"""Types into the safety plan and into a bare field, and says on stdout how long the event loop stood still at worst."""

import sys
import time
from itertools import cycle
from pathlib import Path
from typing import TypeVar

import ui  # noqa: F401 - first: it keeps Python 3.11 alive under Qt

# isort: split
from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from mdt_desktop.application.session import Session
from tests.bench.worker import on_worker
from tests.support.screens import a_program, make_rehearsal_vault, unlock
from ui.case.page import OwnSide
from ui.case.presenter import CasePresenter
from ui.garbage import set_aside
from ui.safety_plan.cards import LinesCard
from ui.safety_plan.view import SafetyPlanSection
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

T = TypeVar("T")
STALLS = "stalls"
FILLED = "V03"
"""A case in which much is known: its full plan fills four pages."""

SECTION, FIELD = "signals", "signals_self"

_ALL_KEYS = "ik slaap slecht, en ik schrik van de deurbel. "
_TICK = 1
_KEY, _WORD, _SENTENCE = 90, 320, 1300
"""Milliseconds after a letter, a word (the paper is made again) and a sentence (the small papers follow)."""


class Stalls(QObject):
    """Ticks every millisecond; the longest wait for a tick is the worst stall."""

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, now - self._last - _TICK / 1000)
        self._last = now


class Typist(QObject):
    """Types a sentence again and again, with the pauses of somebody who thinks."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self._field = field
        self._keys = cycle(_ALL_KEYS)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._press)
        self._timer.start(_KEY)

    def _press(self) -> None:
        key = next(self._keys)
        if key == _ALL_KEYS[0] and self._field.text().endswith(". "):
            self._field.selectAll()
        QTest.keyClicks(self._field, key)
        self._timer.start(self._pause(self._field.text()))

    @staticmethod
    def _pause(text: str) -> int:
        if text.endswith(". "):
            return _SENTENCE
        return _WORD if text.endswith(" ") else _KEY


def worst_stall(field: QLineEdit, seconds: float) -> float:
    """Type into a field for so long, and return the worst stall meanwhile."""
    loop, stalls, typist = QEventLoop(), Stalls(), Typist(field)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    typist.deleteLater()
    return stalls.worst


def bare_stall(seconds: float) -> float:
    """Type into a field with nothing around it."""
    field = QLineEdit()
    field.show()
    worst = worst_stall(field, seconds)
    field.close()
    return worst


def our_stall(app: QApplication, folder: Path, seconds: float) -> float:
    """Type into the safety plan of a filled case, with the paper beside it."""
    Theme(app).show(Scheme.LIGHT, 1.0)
    program, vault_folder, runner = a_program(folder), make_rehearsal_vault(folder), TaskRunner()
    session = on_worker(runner, lambda: unlock(program, vault_folder))
    try:
        window = PlanWindow(session, runner)
        worst = worst_stall(window.begin(), seconds)
        window.close()
    finally:
        runner.run_last(session.vault.close)
    return worst


class PlanWindow(QWidget):
    """The safety plan of a filled case with its paper beside it, the way the page of a case shows them."""

    def __init__(self, session: Session, runner: TaskRunner) -> None:
        super().__init__()
        presenter = CasePresenter(session, runner, lambda error: error.code)
        self.section = SafetyPlanSection(presenter)
        self._side = OwnSide()
        row = QHBoxLayout(self)
        row.addWidget(self.section, 1)
        row.addWidget(self._side)
        self._side.place(self.section, fits=True)
        self.resize(1440, 900)
        presenter.shown.connect(self.section.show_case)
        presenter.open(on_worker(runner, lambda: session.cases.find(FILLED)))

    def begin(self) -> QLineEdit:
        """Wait until every paper is drawn, look at the paper, and return the field to type in."""
        self.show()
        _wait_for(self.section.plan.small_drawn)
        paper = self.section.side.paper_view
        self._side.page.verticalScrollBar().setValue(paper.mapTo(self._side.page.body, QPoint()).y())
        self.section.section_buttons[SECTION].click()
        set_aside()  # the page of a case does, once a section was made
        field = self.section.findChild(LinesCard).fields[FIELD]
        assert isinstance(field, QLineEdit)
        return field


def _wait_for(signal: SignalInstance) -> None:
    loop = QEventLoop()
    signal.connect(lambda _: loop.quit())
    loop.exec()


def main(folder: str, seconds: str) -> int:
    """Type for so long into each; the bare field comes first, before anything of ours is there."""
    app = QApplication(sys.argv[:1])
    bare = bare_stall(float(seconds))
    ours = our_stall(app, Path(folder), float(seconds))
    sys.stdout.write(f"{STALLS} {ours!r} {bare!r}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
