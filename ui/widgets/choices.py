"""Choices: segments with one edge round all of them, and the five-valued answer (LOOK.md §2)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import icon
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import RAIL_FROM
from ui.widgets.flow import Flow
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
        self._flow = Flow(self)
        self._may_break = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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
        for button in self.buttons:
            self._flow.addWidget(button)
        self._place_ends()
        self.setFocusProxy(self.buttons[0])

    def let_break(self) -> None:
        """Break into rows wherever the place is narrow; else only a narrow window breaks it (LOOK.md §3)."""
        self._may_break = True
        self._flow.keeps_one_row = False

    def stand_beside_a_field(self) -> None:
        """Be as high as the field it stands beside."""
        for button in self.buttons:
            button.setProperty("tall", True)

    def _place_ends(self) -> None:
        """Give each row its own ends: one edge goes round all of them."""
        width = self.width() if self.width() > 0 else self._flow.sizeHint().width()
        for row in self._flow.rows(width):
            last = len(row) - 1
            for place, item in enumerate(row):
                end = {0: "first", last: "last"}.get(place, "middle")
                _set_place(item.widget(), "only" if last == 0 else end)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_ends()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._flow.keeps_one_row = not self._may_break and self.window().width() >= scaled(RAIL_FROM)
        self._flow.invalidate()
        super().showEvent(event)

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


def _set_place(button: QWidget | None, place: str) -> None:
    if button is None or button.property("place") == place:
        return
    is_new = button.property("place") is None
    button.setProperty("place", place)
    if not is_new:  # a new button takes its style when it is first shown
        restyle(button)


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
                button.setIconSize(QSize(scaled(16), scaled(16)))
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
