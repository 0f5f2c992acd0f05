"""What a vault that does not open says, and the two ways that may be left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Step
from ui.unlock.asked import WayIn
from ui.widgets.buttons import Button
from ui.widgets.frames import Frame
from ui.widgets.labels import IconText, PlainLabel


class StuckNotice(Frame):
    """A sentence; where changes are missing also what opening anyway means.

    Signals:
        way_chosen: Somebody read it and wants to open the vault anyway; carries the way.
    """

    way_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("error", margin=14, spacing=10)
        self.sentence = IconText("circle-alert", "", "danger", step=Step.BODY, bold=True)
        self.read_button = Button(self.tr("Only read what is there"), icon_name="eye")
        self.go_on_button = Button(self.tr("Go on with what is there"), icon_name="arrow-right")
        self._ways = QWidget()
        self._lay_out()
        self.read_button.clicked.connect(lambda: self.way_chosen.emit(WayIn.READ_ONLY.value))
        self.go_on_button.clicked.connect(lambda: self.way_chosen.emit(WayIn.GO_ON.value))
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            PlainLabel(
                self.tr("Ask your ICT for the newest copy first. Is there none? Then there are two ways."),
                Step.SECOND,
            )
        )
        column.addWidget(self.read_button)
        column.addWidget(self.go_on_button)
        column.addWidget(
            PlainLabel(self.tr("Going on gives up what is missing: it does not come back by itself."), Step.SECOND)
        )
        self.column.addWidget(self.sentence)
        self.column.addWidget(self._ways)

    def say(self, sentence: str, *, offers_ways: bool) -> None:
        """Say why the vault stays closed."""
        self.sentence.show_text("circle-alert", sentence, "danger")
        self._ways.setVisible(offers_ways)
        self.show()
        event = QAccessibleAnnouncementEvent(self, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def fall_silent(self) -> None:
        """Take it back."""
        self.hide()
