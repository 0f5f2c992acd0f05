"""Every place a person can be, and a stage on which a test goes there; a new screen joins with one line."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from tests.support.layout import faults
from tests.support.meeting_pages import new_case, plan_meeting
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.settling import until
from ui.tasks import TaskRunner

T = TypeVar("T")
CASE = "V12"

PLACES: Mapping[str, Mapping[str, str]] = {
    "today": {"page": "today"},
    "cases": {"page": "cases"},
    "meeting": {"page": "meeting", "meeting": ""},
    "preparation": {"page": "meeting", "meeting": "", "prepares": ""},
    "meeting_papers": {"page": "meeting", "meeting": "", "behind": "papers"},
    **{
        section: {"case": CASE, "section": section}
        for section in (
            "overview",
            "first_contact",
            "people",
            "triage",
            "weighing",
            "coordination",
            "handover",
            "sharing",
            "safety_plan",
            "documents",
            "follow_up",
            "closing",
        )
    },
}
DIALOGS: Mapping[str, Callable[[MainWindow], None]] = {
    "new_case": MainWindow.begin_first_contact,
    "palette": MainWindow.open_palette,
    "settings": MainWindow.open_settings,
    "help": MainWindow.open_help,
}
"""Opened over Today."""


@dataclass
class Stage:
    """A main window over an open vault, kept for all places of one look."""

    program: Program
    session: Session
    runner: TaskRunner
    preferences: PreferenceFile
    width: int = 1440
    height: int = 900

    def __post_init__(self) -> None:
        self.window = MainWindow(
            program=self.program, session=self.session, runner=self.runner, preferences=self.preferences
        )
        self.window.resize(self.width, self.height)
        self.window.show()
        QApplication.processEvents()
        self.window.resize(self.width, self.height)  # a rail that is gone by now took more room
        self.case = self.on_worker(lambda: self.session.cases.find(CASE).hex)
        self.meeting = self.on_worker(lambda: plan_meeting(self.session))
        self.on_worker(lambda: new_case(self.session, "Kim"))

    def on_worker(self, task: Callable[[], T]) -> T:
        """Run something on the worker and return what it returned."""
        done: list[T] = []
        self.runner.start(lambda _: task(), done.append)
        until(lambda: bool(done))
        return done[0]

    def at(self, name: str) -> QWidget:
        """Go to a place, or open a dialog; returns the window that shows it, at rest."""
        if name in DIALOGS:
            return self._dialog(name)
        place = dict(PLACES[name])
        known = {"case": self.case, "prepares": self.case, "meeting": self.meeting}
        place |= {name: known[name] for name in place if name in known}
        self.window.go_to(place)
        self.rest(self.window)
        return self.window

    def _dialog(self, name: str) -> QWidget:
        self.window.go_to({"page": "today"})
        DIALOGS[name](self.window)
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        assert found, name
        self.rest(found[0])
        return found[0]

    def rest(self, window: QWidget) -> None:
        """Wait until the data are shown and another round of events changes nothing."""
        pictures = [QImage()]

        def is_at_rest() -> bool:
            pictures.append(window.grab().toImage())
            return self.window.is_settled() and pictures[-1] == pictures[-2]

        until(is_at_rest, seconds=20)
        with contextlib.suppress(TimeoutError):  # what is below the fold may still be laid out anew
            until(lambda: not faults(window), seconds=3)

    def close_dialogs(self) -> None:
        """Close what was opened over the window."""
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                each.reject()

    def put_away(self) -> None:
        """Let Qt take the window away."""
        self.close_dialogs()
        gone: QObject = self.window
        self.window.hide()
        gone.deleteLater()
