"""Rows that stay themselves: a list whose rows are kept by key, and a choice of one row or of several."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, tokens
from ui.theme.tokens import RADIUS
from ui.widgets.flow import Flow
from ui.widgets.labels import IconLabel, PlainLabel

W = TypeVar("W", bound=QWidget)


class KeyedRows(QWidget, Generic[W]):
    """A column of widgets kept by key: what a person is doing in a row survives that the list is shown again."""

    def __init__(self, make: Callable[[str], W], *, spacing: int = 0) -> None:
        super().__init__()
        self._make = make
        self.rows: dict[str, W] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show a row for each key, in this order."""
        for gone in set(self.rows) - set(keys):
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, key in enumerate(keys):
            if key not in self.rows:
                self.rows[key] = self._make(key)
            if self.column.indexOf(self.rows[key]) != place:
                self.column.insertWidget(place, self.rows[key])
        self.setVisible(bool(keys))


class RowChoice(QWidget):
    """One of a few rows, each a radio button with a word and perhaps an icon; nothing chosen is possible.

    Signals:
        edited: A person chose.
    """

    edited = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]], icons: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self.buttons = [QRadioButton() for _ in options]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, (button, (_, word)) in enumerate(zip(self.buttons, options, strict=True)):
            button.setAccessibleName(f"{name}: {word}")
            self._group.addButton(button, place)
            column.addWidget(_Row(button, word, icons[place] if icons else None))
        self._group.idClicked.connect(lambda _: self.edited.emit())
        self.setFocusProxy(self.buttons[0])

    def typed(self) -> str:
        """Return the chosen value, empty where nothing is chosen."""
        chosen = self._group.checkedId()
        return self._values[chosen] if chosen >= 0 else ""

    def show_typed(self, value: str) -> None:
        """Choose a value without telling anybody; one that is not there chooses nothing."""
        self._group.setExclusive(False)
        for each, button in zip(self._values, self.buttons, strict=True):
            button.setChecked(each == value)
        self._group.setExclusive(True)
        self.setFocusProxy(self.buttons[max(self._group.checkedId(), 0)])

    def choose(self, value: str) -> None:
        """Choose a value as a person does."""
        self.show_typed(value)
        self.edited.emit()


class _Row(QWidget):
    """A button with its icon and its word; a click anywhere on the row counts."""

    def __init__(self, button: QAbstractButton, word: str, icon: tuple[str, str] | None) -> None:
        super().__init__()
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(8)
        row.addWidget(button)
        if icon is not None:
            row.addWidget(IconLabel(*icon, 18))
        label = PlainLabel(word)
        label.setBuddy(button)
        row.addWidget(label, 1)
        self.mouseReleaseEvent = lambda _: button.click()  # type: ignore[method-assign]  # the whole row is the target


class TickBox(QCheckBox):
    """A box that is empty or ticked; its word stands beside it in a row."""

    SIZE = 20

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(self.SIZE + 4), scaled(28))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        size, colours = scaled(self.SIZE), tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1.5, (self.height() - size) / 2 + 0.5, size - 2, size - 2)
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.border), colours.edge))
        painter.setBrush(QColor(colours.accent if self.isChecked() else colours.surface))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.isChecked():
            mark = icon_pixmap("check", colours.onaccent, round(box.width()) - 4, colours.stroke + 1)
            painter.drawPixmap(QPointF(box.left() + 2, box.top() + 2), mark)
        painter.end()


class Ticks(QWidget):
    """Any number of a list of values, below each other or side by side; as text they are separated by commas.

    Signals:
        edited: A person ticked or unticked.
    """

    edited = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]], *, side_by_side: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        place = Flow(self, spacing=8) if side_by_side else QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        if isinstance(place, QVBoxLayout):
            place.setSpacing(0)
        self.boxes = {value: TickBox() for value, _ in options}
        for word, box in zip((word for _, word in options), self.boxes.values(), strict=True):
            box.setAccessibleName(f"{name}: {word}")
            box.clicked.connect(lambda _: self.edited.emit())
            place.addWidget(_Row(box, word, None))
        self.setFocusProxy(next(iter(self.boxes.values())))

    def typed(self) -> str:
        """Return the ticked values."""
        return ",".join(value for value, box in self.boxes.items() if box.isChecked())

    def show_typed(self, value: str) -> None:
        """Tick these values without telling anybody."""
        ticked = value.split(",")
        for each, box in self.boxes.items():
            box.setChecked(each in ticked)
