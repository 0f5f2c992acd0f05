"""The message bar: what happened, what was kept, one action; at the top of the screen it belongs to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ui.theme.theme import scaled
from ui.widgets.buttons import Button
from ui.widgets.labels import IconLabel, PlainLabel, restyle

_ICONS = {
    "message": ("info", "info"),
    "good": ("circle-check", "ok"),
    "warning": ("triangle-alert", "warn"),
    "error": ("circle-alert", "danger"),
}


class MessageBar(QFrame):
    """Calm sentences in the place they belong to; it hides when there is nothing to say.

    Signals:
        acted: The action's words were pressed.
    """

    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.icon = IconLabel("info", "info", 18)
        self.label = PlainLabel()
        self.action_button = Button("", look="quiet")
        self.close_button = Button(self.tr("Hide"), look="quiet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(scaled(44))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self.icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.action_button)
        row.addWidget(self.close_button)
        self.action_button.clicked.connect(self.acted)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def say(self, sentence: str, *, look: str = "message", action: str = "") -> None:
        """Show a sentence; ``look`` is ``message``, ``good``, ``warning`` or ``error``."""
        name, colour = _ICONS[look]
        self.setProperty("look", look)
        self.icon.show_icon(name, colour)
        self.label.setText(sentence)
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        restyle(self)
        self.show()
        event = QAccessibleAnnouncementEvent(self, sentence)
        event.setPoliteness(
            QAccessible.AnnouncementPoliteness.Assertive
            if look == "error"
            else QAccessible.AnnouncementPoliteness.Polite
        )
        QAccessible.updateAccessibility(event)

    def fall_silent(self) -> None:
        """Hide the last sentence."""
        self.hide()
        self.label.setText("")
        self.action_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
