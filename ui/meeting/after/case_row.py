"""One case of a meeting that ended: its button, and how far it is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from ui.meeting.after.state import AfterCase
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.labels import IconText, one_line


class CaseRow(QWidget):
    """Initials and number as a button, beside it what is still to do.

    Signals:
        chosen: This case is worked on.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = Button("", icon_name="folder", look="row")
        self.button.setCheckable(True)
        self.minutes_label = IconText("pencil-line", "", "ink2")
        self.told_label = IconText("phone", "", "ink2")
        flow = Flow(self, spacing=16)
        flow.addWidget(self.button)
        for label in (self.minutes_label, self.told_label):
            one_line(label.label)
            flow.addWidget(label)
        self.button.clicked.connect(self.chosen)

    def show_case(self, case: AfterCase) -> None:
        """Show how far the case is."""
        minutes = self.tr("minutes locked") if case.is_locked else self.tr("minutes not locked yet")
        told = self.tr("victim told") if case.is_told else self.tr("victim not told yet")
        self.button.setText(case.who)
        self._make_room(case.who)
        self.button.setAccessibleName(", ".join((case.who, minutes, told)))
        self.minutes_label.show_text(*(("lock", minutes, "ok") if case.is_locked else ("pencil-line", minutes, "ink2")))
        self.told_label.show_text(*(("circle-check", told, "ok") if case.is_told else ("phone", told, "warn")))

    def _make_room(self, text: str) -> None:
        """Leave room for the bold letters of the chosen case."""
        plain, bold = QFont(self.button.font()), QFont(self.button.font())
        bold.setBold(True)
        wider = QFontMetrics(bold).horizontalAdvance(text) - QFontMetrics(plain).horizontalAdvance(text)
        self.button.setMinimumWidth(self.button.sizeHint().width() + max(wider, 0))
