"""Asks to look at the plan again: after four weeks, and when something happened that it may not fit any longer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from mdt_desktop.application.plans import ReviewReason, review_reasons
from mdt_desktop.domain.safety_plan import SafetyPlan
from ui.case.state import CaseState
from ui.texts import long_day_text
from ui.widgets.buttons import Button
from ui.widgets.frames import Frame
from ui.widgets.labels import IconText, PlainLabel, restyle


class ReviewFrame(Frame):
    """Says when the plan is looked at again, or why now.

    Signals:
        still_good: It was looked at together and still fits.
    """

    still_good = Signal()

    def __init__(self) -> None:
        super().__init__("message", margin=12)
        self.words = IconText("calendar-clock", "", "ink", bold=True)
        self.reasons = PlainLabel("", colour="ink2")
        self.good_button = Button(self.tr("Looked at together, still good"), icon_name="check")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.good_button)
        self.column.addLayout(row)
        self.column.addWidget(self.reasons)
        self.good_button.clicked.connect(self.still_good)

    def show_case(self, state: CaseState) -> None:
        """Show it where a plan was made."""
        plan, reasons = state.view.sole(SafetyPlan), review_reasons(state.view, state.now)
        self.setVisible(bool(reasons) or plan.review_on is not None)
        self.reasons.setText(self._why(reasons))
        self.reasons.setVisible(bool(reasons))
        self.setProperty("look", "warning" if reasons else "message")
        restyle(self)
        again = self.tr("Look at this plan together again")
        day = long_day_text(plan.review_on) if plan.review_on else ""
        on = self.tr("Looked at again on {day}").format(day=day)
        self.words.show_text("triangle-alert" if reasons else "calendar-clock", again if reasons else on, "ink")

    def _why(self, reasons: Sequence[ReviewReason]) -> str:
        words = {
            ReviewReason.DAY_CAME: self.tr("The day to look at it came."),
            ReviewReason.NEW_INCIDENT: self.tr("There was a new incident."),
            ReviewReason.ORDER_ENDS: self.tr("An order or an alarm ends."),
            ReviewReason.RELEASE: self.tr("The suspect is or comes free."),
            ReviewReason.MOVED: self.tr("The victim moved or goes to a shelter."),
        }
        return " ".join(words[reason] for reason in reasons)
