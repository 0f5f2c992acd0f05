"""Somebody at the keyboard of the real window; an input is a choice, a typed field or a pressed button."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow

FAR = 200


class Hands:
    """Types, chooses and presses; Tab moves and costs nothing."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window
        self.inputs = 0

    @property
    def focused(self) -> QWidget:
        """The control that hears the next key."""
        return QApplication.focusWidget() or self._window

    @property
    def place(self) -> str:
        """What that control is called."""
        return self.focused.accessibleName() or str(self.focused.property("text") or "")

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key that moves; it costs nothing."""
        self._qtbot.keyClick(self.focused, key, modifier)

    def tab_to(self, name: str) -> None:
        """Tab on until the control with this name has the focus."""
        for _ in range(FAR):
            if self.place == name:
                return
            self.press(Qt.Key.Key_Tab)
        never = f"{name}: not reached with Tab, stopped at {self.place}"
        raise AssertionError(never)

    def choose(self, name: str) -> None:
        """Choose a value, or press a button."""
        self.tab_to(name)
        self.inputs += 1
        self.press(Qt.Key.Key_Space)

    def pick(self, group: str, word: str) -> None:
        """Choose one of a few: Tab reaches the group, the arrows walk inside it."""
        for _ in range(FAR):
            if self.place.startswith(f"{group}: "):
                break
            self.press(Qt.Key.Key_Tab)
        for _ in range(FAR):
            if self.place == f"{group}: {word}":
                break
            self.press(Qt.Key.Key_Down)
        self.choose(f"{group}: {word}")

    def type(self, name: str, text: str) -> None:
        """Fill in a field."""
        self.tab_to(name)
        self.inputs += 1
        self._qtbot.keyClicks(self.focused, text)


def tab_order(start: QWidget) -> list[QWidget]:
    """Return where Tab goes, from a control on until it comes back there or leaves the window."""
    start.window().activateWindow()
    start.setFocus(Qt.FocusReason.TabFocusReason)
    order = [start]
    for _ in range(FAR):
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
        following = QApplication.focusWidget()
        if following is None or following in order:
            break
        order.append(following)
    return order
