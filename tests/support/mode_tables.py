"""A table for tests of meeting mode: a meeting over cases of the rehearsal vault, and its screen."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_register
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.domain.people import PersonRef
from tests.support.screens import on_worker
from ui.meeting.mode.curtain import CurtainKeeper
from ui.meeting.mode.state import TableCase
from ui.meeting.mode.window import MeetingMode
from ui.tasks import TaskRunner

INVITED = ("POL", "VT", "SHN", "CSG", "OM")
CASES = ("V03", "V01", "V12")


def a_meeting(session: Session, cases: Sequence[str] = CASES, invited: Sequence[str] = INVITED) -> str:
    """Plan a meeting over these cases for the next hour; returns its id. On the worker."""
    ids = tuple(session.cases.find(each).hex for each in cases)
    chair = PersonRef(org="CSG", name="H. Postma")
    at = session.now() + timedelta(hours=1)
    changes = new_register(Meeting(at=at, chair=chair, invited=tuple(invited), cases=ids))
    session.cases.write_own(changes)
    return changes[0].entity.hex


class Seconds:
    """A clock of seconds for the curtain."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Table:
    """Meeting mode on the screen, and somebody at its keyboard."""

    def __init__(self, qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str) -> None:
        self._qtbot = qtbot
        self._session = session
        self._runner = runner
        self.meeting = meeting
        self.seconds = Seconds()
        curtain = CurtainKeeper(session.pack.table.curtain_seconds, self.seconds)
        self.mode = MeetingMode(session, runner, meeting, lambda error: error.code, curtain=curtain)
        curtain.setParent(self.mode)
        qtbot.addWidget(self.mode)
        self.mode.resize(1440, 900)
        self.mode.show()
        self.mode.begin()
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self._qtbot.waitUntil(lambda: not self._runner.is_busy and self.mode.presenter.is_settled)
        QApplication.processEvents()

    @property
    def case(self) -> TableCase:
        """The case on the table."""
        found = self.mode.case_presenter.table_case
        assert found is not None
        return found

    def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, and wait for what follows."""
        target = self.mode.focusWidget() or self.mode
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key, modifier)
        self.rest()

    def type(self, name: str, text: str) -> None:
        """Type into a field of the sheet."""
        field = self.control(name)
        field.setFocus()
        QTest.keyClicks(field, text)

    def control(self, name: str) -> QWidget:
        """Return what is called this on the sheet."""
        children = self.mode.sheet.findChildren(QWidget)
        found = [each for each in children if name in (each.accessibleName(), each.property("text"))]
        shown = [each for each in found if each.isVisible() and not isinstance(each, QLabel)]
        assert shown, name
        return shown[0]

    def view(self) -> CaseView:
        """Read the case on the table from the vault."""
        case = self.case.view.case
        found: CaseView = self.on_worker(lambda: self._session.cases.view(case))
        return found

    def view_of(self, case: CaseId) -> CaseView:
        """Read a case from the vault."""
        found: CaseView = self.on_worker(lambda: self._session.cases.view(case))
        return found

    def on_worker(self, task: Any) -> Any:
        """Run something on the worker."""
        return on_worker(self._qtbot, self._runner, task)


def texts_on(widget: QWidget) -> str:
    """Return every word that stands on a widget now."""
    shown: list[QLabel | QAbstractButton] = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return "\n".join(each.text() for each in shown if each.isVisibleTo(widget))


def day_after(moment: datetime) -> datetime:
    """Return the same time a day later."""
    return moment + timedelta(days=1)
