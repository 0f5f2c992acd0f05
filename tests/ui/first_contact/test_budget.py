"""The budget of people.md: the night intake of V01 up to *who calls tomorrow*, by keyboard, through the real window.

An input is a choice, a typed field or a confirmed card; Tab moves and costs nothing.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.acute import QUESTIONS_ON_SCREEN, count_answered
from mdt_desktop.application.case_view import acute_answers
from mdt_desktop.application.first_contact import call_agreed
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.story import Wish
from ui.case.state import CaseState
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner

BUDGET = 40
FIRST_CLOCK = 2


class Hands:
    """Somebody at the keyboard; counts what is put in."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window
        self.inputs = 0

    @property
    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(self._focused, key, modifier)

    def choose(self, key: Qt.Key) -> None:
        self.inputs += 1
        self.press(key)

    def type(self, text: str) -> None:
        self.inputs += 1
        self._qtbot.keyClicks(self._focused, text)

    def confirm(self) -> None:
        self.inputs += 1
        self.press(Qt.Key.Key_Return)

    @property
    def place(self) -> str:
        """What the control with the focus is called."""
        words = self._focused.property("text")
        return self._focused.accessibleName() or str(words or "")

    def wait_for(self, name: str) -> None:
        """Wait until the program has put the focus on the control with this name."""
        self._qtbot.waitUntil(lambda: self.place == name)

    def tab_to(self, name: str) -> None:
        """Tab on until the control with this name has the focus."""
        for _ in range(40):
            if self.place == name:
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"{name}: not reached with Tab, only {self.place}")


def answer_everything(hands: Hands) -> None:
    """What the nurse of V01 hears in that night, from question 0 to the card *who calls tomorrow*."""
    hands.wait_for("How to call safely")
    hands.type("own mobile, any hour")
    hands.tab_to("How not to call")
    hands.type("at work")
    hands.tab_to("Are you safe now?: Not asked")
    for key in (Qt.Key.Key_J, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N):
        hands.choose(key)
    assert hands.place == "When, at the earliest"
    hands.type("24-10 23:30")
    hands.tab_to("Where: At home")
    hands.press(Qt.Key.Key_Right)
    hands.inputs += 1
    hands.tab_to("Could there be a pregnancy or an infection?: Not asked")
    for key in (Qt.Key.Key_J, Qt.Key.Key_W, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_J, Qt.Key.Key_J):
        hands.choose(key)
    assert hands.place == "What do you want now"
    hands.type("slapen bij een vriendin")
    hands.press(Qt.Key.Key_Tab)
    hands.type("geen bericht naar het werk")
    hands.tab_to("Who calls tomorrow, when?")
    hands.press(Qt.Key.Key_Space)
    hands.wait_for("When does this person call")


def test_the_night_intake_stays_inside_its_budget(
    qtbot: QtBot, program: Program, session: Session, runner: TaskRunner
) -> None:
    window = MainWindow(program=program, session=session, runner=runner, preferences=PreferenceFile(program.home))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    hands = Hands(qtbot, window)

    def state() -> CaseState:
        qtbot.waitUntil(lambda: not runner.is_busy)
        assert window.presenter.state is not None
        return window.presenter.state

    hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    hands.wait_for("What is the victim called here?")
    hands.type("Nadine")
    hands.confirm()
    qtbot.waitUntil(lambda: window.presenter.state is not None)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.activateWindow()  # a desktop does this by itself; without one nobody does
    assert hands.inputs <= FIRST_CLOCK
    assert any(clock.state is ClockState.RUNNING for clock in state().clocks)

    answer_everything(hands)
    with qtbot.waitSignal(window.presenter.saved, check_params_cb=lambda place, _: place == "who_calls"):
        hands.confirm()

    assert hands.inputs <= BUDGET
    view = state().view
    assert count_answered(view) == QUESTIONS_ON_SCREEN
    assert (view.contact_rule.call, view.contact_rule.avoid) == ("own mobile, any hour", "at work")
    answers = {code: each.answer for code, each in acute_answers(view).items()}
    assert (answers["safe_now"], answers["overheard"], answers["drugged"]) == (Answer.YES, Answer.NO, Answer.UNKNOWN)
    assert (answers["police"], answers["keep_traces"]) == (Answer.YES, Answer.YES)
    (happened,) = [each for each in view.records(Event) if each.kind == "sexual_event" and not each.corrects]
    assert happened.at.at.isoformat() == "2026-10-24T23:30:00+02:00"
    assert view.records(Wish)[-1].not_wanted == "geen bericht naar het werk"
    agreed = call_agreed(view)
    assert agreed is not None
    assert agreed.record.task is not None
    assert agreed.record.task.owner.name == session.me.name
