"""The top of meeting mode: which table, which case, and how the curtain stands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.meeting.mode.keys import KeyButton
from ui.theme.tokens import Step
from ui.unlock.mark import Mark
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.labels import IconLabel, PlainLabel, one_line

_AROUND = 2 * 32 + 2 * 14


class TopBar(QFrame):
    """Dark and always there: nobody in the room has to guess whether the curtain is closed."""

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.setProperty("look", "top")
        self._seconds = seconds
        self.title_label = one_line(PlainLabel(self.tr("MDT meeting"), Step.TABLE_RAIL, colour="onplate", bold=True))
        self.where_button = KeyButton("Ctrl K", "", is_dark=True)
        self.police_icon = IconLabel("shield", "plate_say", 20)
        self.police_label = one_line(PlainLabel("", Step.BODY, colour="plate_say", bold=True))
        self.curtain_icon = IconLabel("eye-off", "plate_ok", 20)
        self.curtain_label = one_line(PlainLabel("", Step.TABLE_RAIL, colour="plate_ok", bold=True))
        self.curtain_button = Button("", icon_name="eye", look="plate")
        self.curtain_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.show_curtain(is_open=False)
        self.show_police(words="")

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(32, 16, 32, 16)
        self._row.setSpacing(14)
        self._halves: list[QWidget] = []
        for widgets in (
            (Mark(30), self.title_label, self.where_button),
            (self.police_icon, self.police_label, self.curtain_icon, self.curtain_label, self.curtain_button),
        ):
            held = QWidget()
            row = QHBoxLayout(held)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(14)
            for widget in widgets:
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addStretch(1)
            self._row.addWidget(held)
            self._halves.append(held)
        self._row.insertStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_where(self, table: str, number: int, count: int) -> None:
        """Say at which table we are, and at which case of how many."""
        words = self.tr("table of {time} · case {number} of {count}")
        self.where_button.show_word(words.format(time=table, number=number, count=count))
        self._turn()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Where both halves have no room beside each other, the curtain stands below."""
        needed = sum(half.sizeHint().width() for half in self._halves) + _AROUND
        is_wide = self.width() >= needed
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if is_wide else directions.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()

    def show_police(self, words: str) -> None:
        """Say that somebody in the room must not see whom this is about."""
        self.police_label.setText(words)
        for widget in (self.police_icon, self.police_label):
            widget.setVisible(bool(words))
        self._turn()

    def show_curtain(self, *, is_open: bool) -> None:
        """Say how the curtain stands."""
        if is_open:
            self.curtain_icon.show_icon("eye", "plate_no")
            self.curtain_label.set_colour("plate_no")
            self.curtain_button.setText(self.tr("Close the curtain"))
            self.curtain_button.show_icon("eye-off")
            self.show_seconds(self._seconds)
            return
        self.curtain_icon.show_icon("eye-off", "plate_ok")
        self.curtain_label.set_colour("plate_ok")
        self.curtain_label.setText(self.tr("Curtain closed: initials only"))
        self.curtain_button.setText(self.tr("Open the curtain, {seconds} seconds").format(seconds=self._seconds))
        self.curtain_button.show_icon("eye")

    def show_seconds(self, left: int) -> None:
        """Count while it is open."""
        self.curtain_label.setText(self.tr("Curtain open: {seconds} s").format(seconds=left))


class Foot(QFrame):
    """The keys that work everywhere, each as a control; what comes next; how to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        self.keys = {
            "park": KeyButton("P", self.tr("Park")),
            "decision": KeyButton("B", self.tr("Decision")),
            "curtain": KeyButton("G", self.tr("Curtain")),
            "story": KeyButton("F4", self.tr("Core story")),
            "next_step": KeyButton(self.tr("Space"), self.tr("Next step")),
            "next_case": KeyButton("N", self.tr("Next case")),
            "keys": KeyButton("F1", self.tr("Keys")),
        }
        self.after_label = one_line(PlainLabel("", colour="ink2"))
        self.stop_button = KeyButton("Esc", self.tr("Stop the meeting"))
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        flow = Flow(left, spacing=18)
        for button in self.keys.values():
            flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 12, 32, 12)
        row.setSpacing(24)
        row.addWidget(left, 1)
        row.addWidget(self.after_label)
        row.addWidget(self.stop_button)

    def show_after(self, words: str, *, is_narrow: bool) -> None:
        """Say which case comes next, where there is room."""
        self.after_label.setText(words)
        self.after_label.setVisible(bool(words) and not is_narrow)
        for name in ("park", "curtain", "story"):
            self.keys[name].setVisible(not is_narrow)
