"""The budget of people.md: sharing with the police tonight takes at most four keys, through the real window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.application.sharing import in_force
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner

BUDGET = 4


def test_sharing_with_the_police_tonight_takes_at_most_four_keys(
    qtbot: QtBot, program: Program, session: Session, runner: TaskRunner
) -> None:
    window = MainWindow(program=program, session=session, runner=runner, preferences=PreferenceFile(program.home))
    qtbot.addWidget(window)
    window.show()
    found: list[object] = []
    runner.start(lambda _: session.cases.find("V08"), found.append)
    qtbot.waitUntil(lambda: bool(found))
    window.open_case(found[0])  # type: ignore[arg-type]  # the task returned a case
    qtbot.waitUntil(lambda: window.presenter.state is not None)
    keys = 0

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal keys
        keys += 1
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    press(Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.case_page.section == "sharing")
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(window.presenter.saved):
        press(Qt.Key.Key_Space)

    assert keys <= BUDGET
    state = window.presenter.state
    assert state is not None
    tonight = [each.record for each in in_force(state.view, state.now) if each.record.bundle == "police_tonight"]
    assert {each.receiver for each in tonight} == {"POL"}
