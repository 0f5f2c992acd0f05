"""The call to the victim after the table: how to call safely, what to say, and one key for how it went."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application import feedback
from mdt_desktop.application.feedback import CallOutcome, CallWords
from mdt_desktop.domain.actions import Feedback
from mdt_desktop.reports.first_night import call_lines
from ui.case.plate import plate_columns
from ui.case.state import CaseState
from ui.coordination.words import outcome_words, word_of
from ui.meeting.after.papers import writing_of
from ui.meeting.after.presenter import AfterPresenter
from ui.texts import moment_text
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.frames import Frame, Heading, emptied
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.plate import ContactPlate

KEYS = {CallOutcome.REACHED: "F5", CallOutcome.NOT_REACHED: "F7", CallOutcome.NOT_SAFE: "F8"}
"""F6 goes to the menu of a narrow window, F9 hides the screen."""


class CallPanel(QWidget):
    """Shows the plate, at most six lines to read aloud, and the three ways a call can go.

    Signals:
        note_wanted: The note is wanted on paper.
    """

    note_wanted = Signal()

    def __init__(self, presenter: AfterPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.heading = Heading(self.tr("Call the victim"), note=self.tr("Within a working day, inside the safe hours"))
        self.plate = ContactPlate()
        self.lines_frame = Frame("frozen", margin=16, spacing=8)
        self.buttons = {outcome: self._button(outcome) for outcome in CallOutcome}
        self.note_button = Button(self.tr("Show the call note as paper"), icon_name="printer", look="quiet")
        self._told = QVBoxLayout()
        self._lay_out()
        self.note_button.clicked.connect(self.note_wanted)

    def _button(self, outcome: CallOutcome) -> Button:
        words = {
            CallOutcome.REACHED: (self.tr("Reached"), "check", "primary"),
            CallOutcome.NOT_REACHED: (self.tr("Not reached"), "phone-off", "secondary"),
            CallOutcome.NOT_SAFE: (self.tr("Not safe"), "shield-alert", "secondary"),
        }
        word, icon, look = words[outcome]
        button = Button(f"{word} ({KEYS[outcome]})", icon_name=icon, look=look, shortcut=KEYS[outcome])
        button.clicked.connect(lambda: self._log(outcome))
        return button

    def _log(self, outcome: CallOutcome) -> None:
        words = CallWords(
            again=self.tr("Call the victim about the table"),
            why=word_of(outcome_words(), outcome.value),
            find_a_way=self.tr("Find a safe way to tell the victim the outcome"),
        )
        self._presenter.log_call(outcome, words)

    def _lay_out(self) -> None:
        row = QWidget()
        flow = Flow(row, spacing=16)
        for button in self.buttons.values():
            flow.addWidget(button)
        self._told.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.heading, self.plate, self.lines_frame, row):
            column.addWidget(widget)
        column.addLayout(self._told)
        column.addWidget(self.note_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_case(self, state: CaseState) -> None:
        """Show how to call, what to say, and every try so far."""
        self.plate.show_columns(plate_columns(state.view.contact_rule, state.now))
        emptied(self.lines_frame.column)
        for line in call_lines(writing_of(self._presenter.session, state.view)):
            self.lines_frame.column.addWidget(PlainLabel(line, Step.LEAD))
        emptied(self._told)
        for each in feedback.told_victim(state.view, self._presenter.meeting):
            self._told.addWidget(self._try(each, state.now))

    def _try(self, told: Feedback, now: datetime) -> IconText:
        when = moment_text(told.at, now) if told.at is not None else ""
        parts = [word_of(outcome_words(), told.outcome), when]
        if told.outcome != CallOutcome.REACHED:
            again = self.tr("again {moment}").format(moment=moment_text(told.next_at, now)) if told.next_at else ""
            parts.append(again or self.tr("no safe hour is known"))
        icon, colour = ("circle-check", "ok") if told.outcome == CallOutcome.REACHED else ("phone-off", "warn")
        return IconText(icon, " · ".join(part for part in parts if part), colour, bold=True)
