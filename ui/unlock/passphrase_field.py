"""The field for a passphrase: hidden unless asked, it notices Caps Lock, and the desktop remembers nothing of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.labels import IconText, PlainLabel, restyle


class PassphraseField(TextField):
    """One line that shows dots.

    Signals:
        caps_changed: Whether what was typed last shows that Caps Lock is on.
    """

    caps_changed = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.show_text(is_shown=False)

    def show_text(self, *, is_shown: bool) -> None:
        """Show the words, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_changed.emit(letter.isupper() != has_shift)
        super().keyPressEvent(event)


class PassphraseEntry(QWidget):
    """The field with its label, a button that shows the words, the Caps Lock hint and what was wrong."""

    def __init__(self, label: str, *, is_shown: bool = False) -> None:
        super().__init__()
        self.field = PassphraseField(label)
        self.label = PlainLabel(label, bold=True)
        self.label.setBuddy(self.field)
        self.show_button = Button(self.tr("Show"), icon_name="eye", look="quiet")
        self.show_button.setCheckable(True)
        self.caps_hint = IconText("triangle-alert", self.tr("Caps Lock is on."), "warn", bold=True)
        self.error = IconText("circle-alert", "", "danger", bold=True)
        self.caps_hint.hide()
        self.error.hide()
        self._lay_out()
        self.field.caps_changed.connect(self.caps_hint.setVisible)
        self.show_button.toggled.connect(self._show)
        self.show_button.setChecked(is_shown)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self.field, self.caps_hint, self.error):
            column.addWidget(widget)
        self.setTabOrder(self.field, self.show_button)

    def _show(self, is_shown: bool) -> None:
        self.field.show_text(is_shown=is_shown)
        self.show_button.setText(self.tr("Hide") if is_shown else self.tr("Show"))
        self.show_button.show_icon("eye-off" if is_shown else "eye")

    def say(self, sentence: str) -> None:
        """Say what was wrong; an empty sentence takes it back. The focus stays in the field."""
        self.error.show_text("circle-alert", sentence, "danger")
        self.error.setVisible(bool(sentence))
        self.field.setProperty("wrong", bool(sentence))
        restyle(self.field)
        self.field.setAccessibleDescription(sentence)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
