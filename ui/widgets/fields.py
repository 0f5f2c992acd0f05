"""Fields: a label above, a hint and the error beside it; all of them speak text, so that drafts can keep them."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, tokens
from ui.theme.tokens import Step
from ui.widgets.labels import IconText, PlainLabel, restyle


class Field(Protocol):
    """What a form needs of a field."""

    edited: SignalInstance

    def typed(self) -> str:
        """Return what stands in it."""

    def show_typed(self, value: str) -> None:
        """Show a value without telling anybody."""


class TextField(QLineEdit):
    """One line of text.

    Signals:
        edited: A person typed.
    """

    edited = Signal()

    def __init__(self, name: str, *, width: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.textEdited.connect(lambda _: self.edited.emit())
        if width:
            self.setMaximumWidth(scaled(width))

    def typed(self) -> str:
        """Return what stands in it."""
        return self.text()

    def show_typed(self, value: str) -> None:
        """Show a value."""
        if value != self.text():
            self.setText(value)
            self.setCursorPosition(0)


class TextArea(QPlainTextEdit):
    """Several lines; Tab leaves the field, and it grows with its text.

    Signals:
        edited: A person typed.
        entered: Ctrl+Enter was pressed.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, name: str, *, lines: int = 3, most: int = 14) -> None:
        super().__init__()
        self._lines = lines
        self._most = most
        self._is_shown_by_us = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._text_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def _text_changed(self) -> None:
        if not self._is_shown_by_us:
            self.edited.emit()

    def typed(self) -> str:
        """Return what stands in it."""
        return self.toPlainText()

    def show_typed(self, value: str) -> None:
        """Show a value."""
        if value != self.toPlainText():
            self._is_shown_by_us = True
            self.setPlainText(value)
            self._is_shown_by_us = False

    @override
    def sizeHint(self) -> QSize:
        lines = min(max(self.document().size().height(), self._lines), self._most)
        height = round(lines * self.fontMetrics().lineSpacing()) + scaled(24)
        return QSize(scaled(320), height)

    @override
    def minimumSizeHint(self) -> QSize:
        """One line is enough: a scroll area would ask for three."""
        return QSize(scaled(120), min(super().minimumSizeHint().height(), self.sizeHint().height()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.entered.emit()
            return
        super().keyPressEvent(event)


class Selection(QComboBox):
    """One of a list of values, each with its word.

    Signals:
        edited: A person chose.
    """

    edited = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.view().setAccessibleName(name)
        self.show_options(options)
        self.activated.connect(lambda _: self.edited.emit())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = scaled(18)
        painter = QPainter(self)
        arrow = icon_pixmap("chevron-down", tokens().ink2, size, tokens().stroke)
        painter.drawPixmap(self.width() - size - scaled(8), (self.height() - size) // 2, arrow)
        painter.end()

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the list."""
        self.clear()
        for value, word in options:
            self.addItem(word, value)

    def typed(self) -> str:
        """Return the chosen value."""
        return str(self.currentData() or "")

    def show_typed(self, value: str) -> None:
        """Choose a value; one that is not on the list joins it, so that saving never turns it into another."""
        if value and self.findData(value) < 0:
            self.addItem(value, value)
        place = self.findData(value)
        if place >= 0:
            self.setCurrentIndex(place)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page over a list never chooses."""
        event.ignore()


class Labelled(QWidget):
    """A field with its label above it, a hint, and room for what is wrong with it."""

    def __init__(self, label: str, field: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self.label = PlainLabel(label, bold=True)
        self.label.setBuddy(field)
        self.hint = PlainLabel(hint, Step.SMALL, colour="ink2")
        self._error = IconText("circle-alert", "", "danger", bold=True)
        self._error.hide()
        if not field.accessibleName():
            field.setAccessibleName(label)
        if hint:
            field.setAccessibleDescription(hint)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.label, self.hint, self.field, self._error):
            column.addWidget(widget)
        self.hint.setVisible(bool(self.hint.text()))

    def show_error(self, sentence: str) -> None:
        """Say beside the field what is wrong, and bring it into view; an empty sentence takes it back."""
        self._error.show_text("circle-alert", sentence, "danger")
        self._error.setVisible(bool(sentence))
        self.field.setProperty("wrong", bool(sentence))
        restyle(self.field)
        if sentence:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
