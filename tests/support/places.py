"""Every place a person can be, and a stage on which a test goes there; a new screen joins with one line."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.table_rules import TableStep
from tests.support.layout import faults
from tests.support.meeting_pages import new_case, plan_meeting
from ui.main_window import MainWindow
from ui.meeting.mode.window import MeetingMode
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
DIALOGS: Mapping[str, Callable[["Stage"], None]] = {
    "new_case": lambda stage: stage.window.begin_first_contact(),
    "palette": lambda stage: stage.window.open_palette(),
    "settings": lambda stage: stage.window.open_settings(),
    "help": lambda stage: stage.window.open_help(),
    "meeting_mode": lambda stage: stage.begin_mode(),
    "meeting_decisions": lambda stage: stage.begin_mode(step=TableStep.DECISIONS),
    "meeting_form": lambda stage: stage.begin_mode(sheet="decision"),
}
"""Opened over Today; the last ones are windows of their own."""


@dataclass
class Stage:
    """A main window over an open vault, kept for all places of one look."""

    program: Program
    session: Session
    runner: TaskRunner
    preferences: PreferenceFile
    width: int = 1440
    height: int = 900
    window: MainWindow = field(init=False)

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
        DIALOGS[name](self)
        found = [each for each in QApplication.topLevelWidgets() if _is_over(each)]
        assert found, name
        self.rest(found[0])
        return found[0]

    def begin_mode(self, step: TableStep = TableStep.SAFETY, sheet: str = "") -> None:
        """Put the meeting on the wall at a step, perhaps with a form beside it."""
        self.window.begin_meeting(self.meeting)
        mode = self.window.mode
        assert mode is not None
        mode.showNormal()
        mode.resize(self.width, self.height)
        until(lambda: mode.case_presenter.table_case is not None and mode.presenter.is_settled)
        mode.presenter.show_step(step)
        if sheet:
            mode.act(sheet)

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
        if self.window.mode is not None:
            self.window.mode.sheet.lay_down()
            self.window.mode.presenter.lay_down()
            until(lambda: self.window.mode is None)

    def put_away(self) -> None:
        """Let Qt take the window away."""
        self.close_dialogs()
        gone: QObject = self.window
        self.window.hide()
        gone.deleteLater()


def _is_over(widget: QWidget) -> bool:
    """A dialog, or a window of its own."""
    return isinstance(widget, QDialog | MeetingMode) and widget.isVisible()
