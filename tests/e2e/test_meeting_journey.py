"""A three-case meeting from agenda to printed minutes, with the keyboard alone, through the real window.

What the table must say is counted in confirmed inputs: five for a new case, two for one that continues (people.md).
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_at_table import decisions_of, end_of
from mdt_desktop.application.case_view import CaseView, contact_person_of, coordination_of, level_of
from mdt_desktop.application.meetings import MeetingState, case_ids, meetings_of, state_of
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import Access
from mdt_desktop.domain.coordination import CoordinationOutcome
from mdt_desktop.domain.meeting import TableOutcome
from mdt_desktop.domain.weighing import RiskLevel
from tests.support.keyboard import FAR, Hands
from tests.support.meeting_pages import new_case
from tests.support.screens import on_worker
from ui.main_window import MainWindow
from ui.meeting.mode.window import MeetingMode
from ui.preferences import PreferenceFile
from ui.safety_plan import way_out
from ui.tasks import TaskRunner

NEW, CONTINUING = 5, 2
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, program: Program, session: Session, runner: TaskRunner) -> MainWindow:
    made = MainWindow(program=program, session=session, runner=runner, preferences=PreferenceFile(program.home))
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


class Chair:
    """Somebody who leads the meeting and has put the mouse away."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window
        self.hands = Hands(qtbot, window)
        self.confirmed: list[str] = []

    def rest(self) -> None:
        """Wait until what was asked for stands on the screen."""
        runner = self._window.runner
        self._qtbot.waitUntil(lambda: not runner.is_busy and (self._window.mode is None or self.mode_is_settled))
        QApplication.processEvents()

    @property
    def mode(self) -> MeetingMode:
        """The table on its own screen."""
        assert self._window.mode is not None
        return self._window.mode

    @property
    def mode_is_settled(self) -> bool:
        return self.mode.presenter.is_settled

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.hands.press(key, modifier)
        self.rest()

    def letter(self, letter: str) -> None:
        """Press a letter that means something at the table."""
        QTest.keyClicks(self.hands.focused, letter)
        self.rest()

    def choose(self, name: str) -> None:
        """Press a button, reached with Tab."""
        self.hands.choose(name)
        self.rest()

    def choose_first(self, beginning: str) -> None:
        """Press the first button whose name begins like this."""
        for _ in range(FAR):
            if self.hands.place.startswith(beginning):
                break
            self.hands.press(Qt.Key.Key_Tab)
        self.choose(self.hands.place)

    def begin(self) -> None:
        """Open the meeting that is looked at on its own screen."""
        self.choose("Begin the meeting")
        self._qtbot.waitUntil(lambda: self._window.mode is not None and self.mode.isActiveWindow())
        self.mode.case_presenter.saved.connect(lambda place, _: self.confirmed.append(place))
        self.rest()

    def end_case(self) -> list[str]:
        """End the case; returns what was confirmed at the table before."""
        said, self.confirmed = [each for each in self.confirmed if "question" not in each], []
        self.letter("e")
        self.press(Qt.Key.Key_Return)
        self.confirmed.clear()
        return said


def plan(chair: Chair) -> None:
    chair.press(Qt.Key.Key_M, CONTROL)
    chair.choose("Plan a meeting")
    chair.hands.type("Day and time", "10-12 10:00")
    chair.hands.type("Chair", "Wieke Dam")
    chair.choose("Plan this meeting")
    for _ in range(3):
        chair.choose_first("Put on the agenda: ")


def new_case_at_the_table(chair: Chair) -> list[str]:
    """Level with its reason, who coordinates, the fixed contact, a decision, who calls: everything else is folded."""
    hands = chair.hands
    chair.letter("l")
    hands.pick("Level", "High")
    hands.type("Why this level", "hij weet waar zij woont")
    chair.choose("Set the level")
    chair.letter("r")
    hands.pick("Coordination", "No coordinator needed")
    hands.type("Why this decision", "een organisatie kan het")
    chair.choose("Write down the decision")
    chair.letter("c")
    hands.type("Name of the contact person", "Ans Wolters")
    chair.choose("Name the contact person")
    chair.letter("b")
    hands.type("What is decided", "slot van de voordeur vervangen")
    hands.type("Who does it", "Rik Postma")
    hands.type("Before when", "12-12")
    chair.choose("Write down the decision")
    chair.letter("t")
    chair.choose("Agree on the call")
    return chair.end_case()


def continuing_case_at_the_table(chair: Chair) -> list[str]:
    """The level stays; there is nothing to decide."""
    chair.letter("h")
    chair.letter("z")
    return chair.end_case()


def a_printer(out: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    return printer


def assert_ended_and_printed(view: CaseView, meeting: str) -> None:
    end = end_of(view, meeting)
    assert end is not None
    assert end.outcome is not TableOutcome.POSTPONED
    assert any(each.detail.startswith("document minutes") for each in view.records(Access))


def assert_weighed_whole(new: CaseView, meeting: str) -> None:
    """What the table said of the new case stands in it."""
    assert level_of(new) is RiskLevel.HIGH
    coordination, contact = coordination_of(new), contact_person_of(new)
    assert coordination is not None
    assert coordination.decision is CoordinationOutcome.NOT_NEEDED
    assert contact is not None
    assert contact.record.name == "Ans Wolters"
    assert [each.record.what for each in decisions_of(new, meeting)] == ["slot van de voordeur vervangen"]


def test_a_new_user_runs_three_cases_from_agenda_to_printed_minutes_with_the_keyboard(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    runner: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    out = tmp_path / "minutes.pdf"
    monkeypatch.setattr(way_out, "ask_printer", lambda *_: a_printer(out))
    fresh = on_worker(qtbot, runner, lambda: new_case(session, "Jet"))
    chair = Chair(qtbot, window)

    plan(chair)
    (planned,) = meetings_of(on_worker(qtbot, runner, session.cases.own_view))
    assert len(planned.record.cases) == 3
    assert fresh.hex in planned.record.cases

    chair.begin()
    said = {}
    for case in case_ids(planned.record):
        assert chair.mode.presenter.stop.case == case.hex
        lead = new_case_at_the_table if case == fresh else continuing_case_at_the_table
        said[case] = lead(chair)

    assert {case: len(each) for case, each in said.items()} == {
        case: NEW if case == fresh else CONTINUING for case in case_ids(planned.record)
    }, said

    chair.choose("End the meeting")
    qtbot.waitUntil(lambda: window.mode is None and window.isActiveWindow())
    chair.rest()
    own = on_worker(qtbot, runner, session.cases.own_view)
    assert state_of(own, planned.id) is MeetingState.ENDED

    chair.choose("Minutes of every case")
    chair.choose("Print now")
    qtbot.waitUntil(out.exists)

    views = on_worker(qtbot, runner, lambda: session.cases.views(case_ids(planned.record)))
    for view in views.values():
        assert_ended_and_printed(view, planned.id)
    assert_weighed_whole(views[fresh], planned.id)
    assert out.stat().st_size > 10_000
