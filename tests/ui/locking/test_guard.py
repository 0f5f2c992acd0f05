from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from ui.locking.bar import GuardBar
from ui.locking.guard import Guard
from ui.locking.lookout import Lookout
from ui.locking.system_signals import SystemSignals
from ui.locking.watch import CONVERSATION, GAP, IDLE, Guarding, Standing, Watch


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def guard(qapp: QApplication, seconds: Seconds) -> Iterator[Guard]:
    made = Guard(Watch(seconds), system=SystemSignals())
    made.start()
    yield made
    made.stop()


@pytest.fixture
def window(qtbot: QtBot, guard: Guard) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLineEdit())
    made.resize(900, 500)
    Lookout(made, guard)
    made.show()
    return made


def lookout_of(window: QMainWindow) -> Lookout:
    found = window.findChild(Lookout)
    assert found is not None
    return found


def go_on(guard: Guard, seconds: Seconds, by: int) -> None:
    for _ in range(by):
        seconds.now += 1
        guard.look()


def test_a_key_pressed_anywhere_keeps_the_vault_open(
    qtbot: QtBot, guard: Guard, seconds: Seconds, window: QMainWindow
) -> None:
    go_on(guard, seconds, IDLE - 1)
    qtbot.keyClick(window.centralWidget(), "a")

    with qtbot.assertNotEmitted(guard.lock_due):
        go_on(guard, seconds, IDLE - 1)
    with qtbot.waitSignal(guard.lock_due):
        go_on(guard, seconds, 1)


def test_the_bar_announces_the_lock_a_minute_before_and_a_key_takes_it_back(
    qtbot: QtBot, guard: Guard, seconds: Seconds, window: QMainWindow
) -> None:
    bar = lookout_of(window).bar
    go_on(guard, seconds, IDLE - 45)

    assert bar.isVisible()
    assert "45" in bar.label.text()
    qtbot.keyClick(window.centralWidget(), "a")
    guard.look()
    assert not bar.isVisible()


def test_a_conversation_shows_its_time_and_ends_when_asked(
    qtbot: QtBot, guard: Guard, seconds: Seconds, window: QMainWindow
) -> None:
    bar = lookout_of(window).bar
    guard.toggle_conversation()
    go_on(guard, seconds, 75)

    assert bar.label.text() == "In conversation: the screen stays open for 58:45."
    qtbot.mouseClick(bar.end_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_conversation_does_not_keep_a_sleeping_laptop_open(qtbot: QtBot, guard: Guard, seconds: Seconds) -> None:
    guard.toggle_conversation()
    go_on(guard, seconds, 5)

    seconds.now += GAP + 1
    with qtbot.waitSignal(guard.lock_due):
        guard.look()


@pytest.mark.parametrize("is_in_conversation", [False, True])
def test_the_desktop_going_to_sleep_locks_at_once(
    qtbot: QtBot, qapp: QApplication, *, is_in_conversation: bool
) -> None:
    system = SystemSignals()
    guard = Guard(Watch(Seconds()), system=system)
    guard.start()
    if is_in_conversation:
        guard.toggle_conversation()

    with qtbot.assertNotEmitted(guard.lock_due):
        system.begins(is_beginning=False)
    with qtbot.waitSignal(guard.lock_due):
        system.begins(is_beginning=True)


def test_ctrl_l_locks_also_from_a_dialog(qtbot: QtBot, guard: Guard, window: QMainWindow) -> None:
    dialog = QDialog(window)
    dialog.open()

    with qtbot.waitSignal(guard.lock_due):
        qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_f9_hides_everything_and_shows_it_again_where_the_focus_was(
    qtbot: QtBot, guard: Guard, window: QMainWindow
) -> None:
    curtain = lookout_of(window).curtain
    field = window.centralWidget()
    window.activateWindow()
    field.setFocus()

    qtbot.keyClick(field, Qt.Key.Key_F9)
    assert curtain.isVisible()
    assert curtain.geometry() == window.rect()
    assert QApplication.focusWidget() is curtain.back_button

    qtbot.keyClick(curtain.back_button, Qt.Key.Key_F9)
    assert not curtain.isVisible()
    assert QApplication.focusWidget() is field


def test_the_curtain_takes_dialogs_away_and_brings_them_back(qtbot: QtBot, guard: Guard, window: QMainWindow) -> None:
    dialog = QDialog(window)
    dialog.open()

    qtbot.keyClick(dialog, Qt.Key.Key_F9)
    was_hidden = not dialog.isVisible()
    qtbot.keyClick(lookout_of(window).curtain.back_button, Qt.Key.Key_F9)

    assert was_hidden
    assert dialog.isVisible()


def test_behind_the_curtain_no_shortcut_works_and_the_curtain_grows_with_the_window(
    qtbot: QtBot, guard: Guard, window: QMainWindow
) -> None:
    curtain = lookout_of(window).curtain
    curtain.toggle()
    window.resize(1000, 700)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    event.ignore()

    QApplication.sendEvent(curtain.back_button, event)

    assert event.isAccepted()
    assert curtain.geometry() == window.rect()
    curtain.toggle()


def test_tab_stays_on_the_curtain(qtbot: QtBot, guard: Guard, window: QMainWindow) -> None:
    curtain = lookout_of(window).curtain
    window.activateWindow()
    curtain.toggle()

    qtbot.keyClick(curtain.back_button, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is curtain.back_button
    curtain.toggle()


def test_an_open_vault_shows_no_bar(qtbot: QtBot) -> None:
    bar = GuardBar()
    qtbot.addWidget(bar)
    bar.show_standing(Standing(Guarding.CONVERSATION, CONVERSATION))

    bar.show_standing(Standing(Guarding.OPEN, 200))

    assert not bar.isVisible()
