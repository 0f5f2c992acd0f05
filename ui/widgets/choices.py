"""Choices: segments with one edge round all of them, and the five-valued answer (LOOK.md §2)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget
from typing_extensions import override

from ui.theme.icons import icon
from ui.theme.theme import scaled, theme, tokens
from ui.widgets.labels import restyle

translate = QCoreApplication.translate


class Choice(QWidget):
    """One of a few values, each with its word; nothing chosen is possible.

    Signals:
        edited: A person chose.
    """

    edited = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]], *, quiet: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in options]
        self.buttons = [self._segment(name, value, word, quiet) for value, word in options]
        self._lay_out()
        self._group.idClicked.connect(lambda _: self.edited.emit())

    def _segment(self, name: str, value: str, word: str, quiet: str) -> QRadioButton:
        button = QRadioButton(word)
        button.setProperty("segment", True)
        button.setProperty("quiet", value == quiet)
        button.setAccessibleName(f"{name}: {word}")
        button.installEventFilter(self)
        self._group.addButton(button, self._values.index(value))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        last = len(self.buttons) - 1
        for place, button in enumerate(self.buttons):
            end = {0: "first", last: "last"}.get(place, "middle")
            button.setProperty("place", "only" if last == 0 else end)
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self.buttons[0])

    def typed(self) -> str:
        """Return the chosen value, empty where nothing is chosen."""
        chosen = self._group.checkedId()
        return self._values[chosen] if chosen >= 0 else ""

    def show_typed(self, value: str) -> None:
        """Choose a value without telling anybody."""
        if value in self._values:
            self.buttons[self._values.index(value)].setChecked(True)
            self.setFocusProxy(self.buttons[self._values.index(value)])
        else:
            self._clear()

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(False)
        self._group.setExclusive(True)

    def choose(self, value: str) -> None:
        """Choose a value as a person does."""
        self.show_typed(value)
        self.edited.emit()


_ICONS = {"yes": "check", "no": "x", "unknown": "circle-question-mark"}
_KEYS = {
    Qt.Key.Key_J: "yes",
    Qt.Key.Key_Y: "yes",
    Qt.Key.Key_N: "no",
    Qt.Key.Key_W: "unknown",
    Qt.Key.Key_U: "unknown",
}


def answer_words() -> list[tuple[str, str]]:
    """Return the five answers with their words, in the order they always stand in."""
    return [
        ("yes", translate("answers", "Yes")),
        ("no", translate("answers", "No")),
        ("unknown", translate("answers", "Do not know")),
        ("refused", translate("answers", "Will not say")),
        ("not_asked", translate("answers", "Not asked")),
    ]


class AnswerChoice(Choice):
    """The five answers; J, N and W answer, and the next question follows by itself.

    Signals:
        answered: A key answered; whoever laid out the questions moves on.
    """

    answered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, answer_words(), quiet="not_asked")
        self.show_typed("not_asked")
        self._group.idToggled.connect(self._draw)
        theme().changed.connect(self._draw)

    def _draw(self) -> None:
        for value, button in zip(self._values, self.buttons, strict=True):
            mark = _ICONS.get(value, "")
            if mark and button.isChecked():
                button.setIcon(icon(mark, tokens().onaccent, scaled(16)))
            else:
                button.setIcon(QIcon())
            restyle(button)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            value = _KEYS.get(Qt.Key(event.key()))
            if value is not None:
                self.choose(value)
                self.answered.emit()
                return True
        return super().eventFilter(watched, event)
