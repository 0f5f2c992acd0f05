"""The meeting that is looked at: what it is, what can be done with it, and its agenda."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.domain.identifiers import CaseId
from ui.meeting.agenda_list import AgendaList
from ui.meeting.agenda_model import AgendaModel
from ui.meeting.state import ChosenMeeting
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.frames import Heading, emptied
from ui.widgets.labels import IconText, PlainLabel


class ChosenView(QWidget):
    """Shows one meeting; what a person does here is told by signal.

    Signals:
        begun: Meeting mode is asked for.
        change_asked: What stands of the meeting is to be changed.
        cancelled: The meeting does not happen.
        taken_off: A case was taken off the agenda; carries it.
        order_changed: The cases stand in another order; carries them.
        prepared: The preparation of a case was asked for; carries it.
        papers_wanted: The papers of the meeting are asked for.
        after_wanted: The minutes and what follows are asked for.
    """

    begun = Signal()
    change_asked = Signal()
    cancelled = Signal()
    taken_off = Signal(object)
    order_changed = Signal(object)
    prepared = Signal(object)
    papers_wanted = Signal()
    after_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen: ChosenMeeting | None = None
        self.title_label = PlainLabel("", Step.SECTION)
        self.state_label = IconText("clock", "", "ink2", bold=True)
        self.facts_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.begin_button = Button(self.tr("Begin the meeting"), icon_name="users", look="primary")
        self.change_button = Button(self.tr("Change"), icon_name="pencil-line")
        self.after_button = Button(self.tr("Minutes and what follows"), icon_name="file-text", look="primary")
        self.papers_button = Button(self.tr("Papers"), icon_name="printer")
        self.cancel_button = Button(self.tr("It does not happen"), look="quiet")
        self.model = AgendaModel(self)
        self.heading = Heading(self.tr("Agenda"))
        self.late_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.agenda_list = AgendaList(self.model)
        nothing = self.tr("No case is on this agenda yet. Put one on it below.")
        self.nothing = PlainLabel(nothing, colour="ink2")
        self.up_button = Button(self.tr("Up"), icon_name="chevron-up", look="quiet")
        self.down_button = Button(self.tr("Down"), icon_name="chevron-down", look="quiet")
        self.prepare_button = Button(self.tr("Prepare this case"), icon_name="clipboard-list", look="quiet")
        self.off_button = Button(self.tr("Take off the agenda"), icon_name="minus", look="quiet")
        self._findings = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title_label, 1)
        head.addWidget(self.state_label, 0, Qt.AlignmentFlag.AlignVCenter)
        self._findings.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.facts_label)
        buttons = (self.begin_button, self.after_button, self.change_button, self.papers_button, self.cancel_button)
        column.addWidget(_row(buttons, gap=16))
        column.addLayout(self._findings)
        column.addSpacing(8)
        for widget in (self.heading, self.late_label, self.agenda_list, self.nothing):
            column.addWidget(widget)
        column.addWidget(_row((self.up_button, self.down_button, self.prepare_button, self.off_button), gap=8))

    def _connect(self) -> None:
        self.begin_button.clicked.connect(self.begun)
        self.change_button.clicked.connect(self.change_asked)
        self.cancel_button.clicked.connect(self.cancelled)
        self.after_button.clicked.connect(self.after_wanted)
        self.papers_button.clicked.connect(self.papers_wanted)
        self.model.order_changed.connect(self.order_changed)
        self.agenda_list.taken_off.connect(self._take_off)
        self.agenda_list.opened.connect(self.prepared)
        self.up_button.clicked.connect(lambda: self.agenda_list.move_case(-1))
        self.down_button.clicked.connect(lambda: self.agenda_list.move_case(1))
        self.off_button.clicked.connect(lambda: self._of_case(self.taken_off))
        self.prepare_button.clicked.connect(lambda: self._of_case(self.prepared))

    def _of_case(self, signal: SignalInstance) -> None:
        if self.agenda_list.case is not None:
            signal.emit(self.agenda_list.case)

    def _take_off(self, case: CaseId) -> None:
        if self._chosen is not None and self._chosen.can_change:
            self.taken_off.emit(case)

    # --- showing -----------------------------------------------------------------------------------

    def show_meeting(self, chosen: ChosenMeeting) -> None:
        """Show a meeting as it stands; the case the keys are about stays the same one."""
        is_other = self._chosen is None or self._chosen.meeting.id != chosen.meeting.id
        self._chosen = chosen
        self.title_label.setText(chosen.title)
        self.state_label.show_text(*chosen.state)
        self.facts_label.setText(chosen.facts)
        emptied(self._findings)
        for line in chosen.findings:
            self._findings.addWidget(IconText("info", line, "info", step=Step.SECOND))
        self._show_agenda(chosen, is_other=is_other)
        self._show_buttons(chosen)

    def first_button(self) -> Button:
        """Return the button a person begins with."""
        shown = (self.after_button, self.begin_button, self.papers_button)
        return next((each for each in shown if not each.isHidden() and each.isEnabled()), self.papers_button)

    def _show_agenda(self, chosen: ChosenMeeting, *, is_other: bool) -> None:
        case = None if is_other else self.agenda_list.case
        self.model.may_move = chosen.can_change
        self.model.show_rows(chosen.agenda)
        if is_other or not self.agenda_list.currentIndex().isValid():
            self.agenda_list.choose(case)
        self.heading.count.setText(self.tr("%n case(s)", "", len(chosen.agenda)) if chosen.agenda else "")
        self.late_label.setText(chosen.late)
        self.late_label.setVisible(bool(chosen.late))
        self.agenda_list.setVisible(bool(chosen.agenda))
        self.nothing.setVisible(not chosen.agenda)

    def _show_buttons(self, chosen: ChosenMeeting) -> None:
        has_cases = bool(chosen.agenda)
        for button in (self.begin_button, self.change_button, self.cancel_button):
            button.setVisible(chosen.can_change)
        for button in (self.up_button, self.down_button, self.off_button):
            button.setVisible(has_cases and chosen.can_change)
        for button in (self.prepare_button, self.papers_button):
            button.setVisible(has_cases)
        self.after_button.setVisible(chosen.is_ended and has_cases)
        self.begin_button.setEnabled(has_cases)
        go_on = self.tr("Go on with the meeting")
        self.begin_button.setText(go_on if chosen.is_open else self.tr("Begin the meeting"))


def _row(buttons: tuple[Button, ...], *, gap: int) -> QWidget:
    held = QWidget()
    flow = Flow(held, spacing=gap)
    for button in buttons:
        flow.addWidget(button)
    return held
