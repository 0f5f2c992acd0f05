"""The budget of people.md: a new case at the table needs five things and no sixth, by keyboard, through the window."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mdt_desktop.application import first_contact
from mdt_desktop.application.case_view import contact_person_of, coordination_of, level_of, open_actions
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.application.table import needed_at_the_table
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.coordination import CoordinationOutcome
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.weighing import RiskLevel
from tests.support.keyboard import Hands
from tests.support.screens import on_worker
from ui.case.state import CaseState
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner

MOST_INPUTS = 12


class Table:
    """A new case on the real window, and somebody at its keyboard."""

    def __init__(self, qtbot: QtBot, program: Program, session: Session, runner: TaskRunner) -> None:
        self.qtbot = qtbot
        self.runner = runner
        self.window = MainWindow(
            program=program, session=session, runner=runner, preferences=PreferenceFile(program.home)
        )
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.hands = Hands(qtbot, self.window)
        case = on_worker(qtbot, runner, lambda: _begin(session, program.now()))
        self.window.open_case(case, "weighing")
        qtbot.waitUntil(lambda: self.window.presenter.state is not None and not runner.is_busy)

    def missing(self) -> set[str]:
        return {each.name for each in needed_at_the_table(self.state.view) if each.answer is not Answer.YES}

    @property
    def state(self) -> CaseState:
        self.qtbot.waitUntil(lambda: not self.runner.is_busy)
        assert self.window.presenter.state is not None
        return self.window.presenter.state

    def save(self, place: str, button: str) -> None:
        signal = self.window.presenter.saved
        with self.qtbot.waitSignal(signal, check_params_cb=lambda at, _: at == place):
            self.hands.choose(button)

    def go_to(self, section: str) -> None:
        number = self.window.case_page.section_codes().index(section) + 1
        self.hands.press(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(lambda: self.window.case_page.section == section)


def _begin(session: Session, now: datetime) -> CaseId:
    view = session.cases.begin(lambda number: first_contact.begin(number, "Mare", session.me, now), "DEM")
    return view.case


@pytest.fixture
def table(qtbot: QtBot, program: Program, session: Session, runner: TaskRunner) -> Table:
    return Table(qtbot, program, session, runner)


def test_a_new_case_at_the_table_needs_five_things_and_no_sixth(table: Table) -> None:
    hands = table.hands
    assert table.missing() == {"level", "coordination", "contact_person", "decision", "next_call"}

    hands.pick("Level", "High")
    hands.type("Why this level", "de ex kent het adres")
    table.save("level", "Set the level")
    assert table.missing() == {"coordination", "contact_person", "decision", "next_call"}

    table.go_to("coordination")
    hands.pick("Coordination", "No coordinator needed")
    hands.type("Why this decision", "een helder plan")
    table.save("coordination", "Write down the decision")
    assert table.missing() == {"contact_person", "decision", "next_call"}

    hands.type("Name of the contact person", "Ilse Brandt")
    table.save("contact_person", "Name the contact person")
    assert table.missing() == {"decision", "next_call"}

    hands.type("When to call", "27-10 10:00")
    table.save("call_victim", "Agree on the call")
    assert table.missing() == {"decision"}

    table.save("no_decision", "No decision needed")
    assert table.missing() == set()
    assert hands.inputs <= MOST_INPUTS

    view = table.state.view
    assert level_of(view) is RiskLevel.HIGH
    decided, named = coordination_of(view), contact_person_of(view)
    assert decided is not None
    assert decided.decision is CoordinationOutcome.NOT_NEEDED
    assert named is not None
    (call,) = open_actions(view)
    assert call.record.task is not None
    assert call.record.task.owner.name == named.record.name == "Ilse Brandt"


def test_the_table_meets_the_first_weighing_and_begins_what_follows(table: Table) -> None:
    hands = table.hands
    hands.pick("Level", "Raised")
    hands.type("Why this level", "nog veel onbekend")
    table.save("level", "Set the level")
    states = {each.rule.id: each.state for each in table.state.clocks}
    assert states["DL-MDT-FIRST"] is ClockState.MET
    assert states["DL-VICTIM-FEEDBACK"] is ClockState.RUNNING
    assert states["DL-REWEIGH"] is ClockState.RUNNING


def test_a_decision_names_a_person_and_a_date(table: Table) -> None:
    hands = table.hands
    table.go_to("coordination")
    hands.choose("Add a decision")
    hands.type("What is decided", "Slot vervangen")
    hands.type("Before when", "28-10 17:00")
    table.save("decision", "Write down the decision")
    (action,) = open_actions(table.state.view)
    assert action.record.task is not None
    assert action.record.task.owner.name == table.window.session.me.name
    assert "decision" not in table.missing()
