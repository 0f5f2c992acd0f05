"""The meeting that is looked at: what it is, its agenda, what asks for a place, and how far its preparation is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.domain.identifiers import CaseId
from ui.meeting.agenda_list import AgendaList
from ui.meeting.agenda_model import AgendaModel
from ui.meeting.asking import AskingRowView
from ui.meeting.board import BoardRowView
from ui.meeting.state import ChosenMeeting
from ui.theme.tokens import Step
from ui.today.rows import nothing_open
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.frames import Heading, emptied
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.rows import KeyedRows

FEW = 8
"""So many cases that ask for a place are shown at first."""


class ChosenView(QWidget):
    """Shows one meeting; what a person does here is told by signal.

    Signals:
        begun: Meeting mode is asked for.
        change_asked: What stands of the meeting is to be changed.
        cancelled: The meeting does not happen.
        put_on: A case was put on the agenda.
        taken_off: A case was taken off the agenda.
        order_changed: The cases stand in another order; carries them.
        prepared: The preparation of a case was asked for.
        opened: A case was asked for.
        printed: A paper is asked for; carries its kind.
    """

    begun = Signal()
    change_asked = Signal()
    cancelled = Signal()
    put_on = Signal(object)
    taken_off = Signal(object)
    order_changed = Signal(object)
    prepared = Signal(object)
    opened = Signal(object)
    printed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shows_all = False
        self._chosen: ChosenMeeting | None = None
        self.title_label = PlainLabel("", Step.SECTION)
        self.state_label = IconText("clock", "", "ink2", bold=True)
        self.facts_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.begin_button = Button(self.tr("Begin the meeting"), icon_name="users", look="primary")
        self.change_button = Button(self.tr("Change"), icon_name="pencil-line")
        self.sheet_button = Button(self.tr("Print the agenda"), icon_name="printer")
        self.pages_button = Button(self.tr("Print the preparation"), icon_name="printer")
        self.cancel_button = Button(self.tr("It does not happen"), look="quiet")
        self.model = AgendaModel(self)
        self.agenda_heading = Heading(self.tr("Agenda"))
        self.agenda_list = AgendaList(self.model)
        self.no_agenda = nothing_open(self.tr("No case is on this agenda yet. Put one on it below."))
        self.up_button = Button(self.tr("Up"), icon_name="chevron-up", look="quiet")
        self.down_button = Button(self.tr("Down"), icon_name="chevron-down", look="quiet")
        self.off_button = Button(self.tr("Take off"), icon_name="minus", look="quiet")
        self.prepare_button = Button(self.tr("Prepare"), icon_name="chevron-right", look="quiet")
        self.asking_heading = Heading(self.tr("Asks for a place"))
        self.asking: KeyedRows[AskingRowView] = KeyedRows(self._make_asking)
        self.no_asking = nothing_open(self.tr("Nothing asks for a place on this laptop."))
        self.all_button = Button("", look="quiet")
        self.board_heading = Heading(self.tr("Preparation"))
        self.board: KeyedRows[BoardRowView] = KeyedRows(self._make_board)
        self.no_chase = nothing_open(self.tr("Everybody answered. Nothing to run after."))
        self._findings, self._chase = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._connect()

    def _make_asking(self, _: str) -> AskingRowView:
        row = AskingRowView()
        row.put_on.connect(self.put_on)
        row.opened.connect(self.opened)
        return row

    def _make_board(self, _: str) -> BoardRowView:
        row = BoardRowView()
        row.opened.connect(self.prepared)
        return row

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self.title_label,
            self.state_label,
            self.facts_label,
            self._findings,
            self._row(
                self.begin_button, self.change_button, self.sheet_button, self.pages_button, self.cancel_button, gap=16
            ),
            16,
            self.agenda_heading,
            self.agenda_list,
            self.no_agenda,
            self._row(self.up_button, self.down_button, self.prepare_button, self.off_button),
            16,
            self.asking_heading,
            self.asking,
            self.no_asking,
            self.all_button,
            16,
            self.board_heading,
            self._chase,
            self.no_chase,
            self.board,
        ):
            self._place(column, part)
        self.no_asking.hide()
        self.no_agenda.hide()

    def _place(self, column: QVBoxLayout, part: QWidget | QVBoxLayout | int) -> None:
        if isinstance(part, int):
            column.addSpacing(part)
        elif isinstance(part, QWidget):
            column.addWidget(part)
        else:
            part.setSpacing(6)
            column.addLayout(part)

    def _row(self, *buttons: Button, gap: int = 8) -> QWidget:
        held = QWidget()
        flow = Flow(held, spacing=gap)
        for button in buttons:
            flow.addWidget(button)
        return held

    def _connect(self) -> None:
        self.begin_button.clicked.connect(self.begun)
        self.change_button.clicked.connect(self.change_asked)
        self.cancel_button.clicked.connect(self.cancelled)
        self.sheet_button.clicked.connect(lambda: self.printed.emit("agenda_sheet"))
        self.pages_button.clicked.connect(lambda: self.printed.emit("preparation"))
        self.model.order_changed.connect(self.order_changed)
        self.agenda_list.taken_off.connect(self.taken_off)
        self.agenda_list.opened.connect(self.prepared)
        self.up_button.clicked.connect(lambda: self.agenda_list.move_case(-1))
        self.down_button.clicked.connect(lambda: self.agenda_list.move_case(1))
        self.off_button.clicked.connect(lambda: self._of_case(self.taken_off))
        self.prepare_button.clicked.connect(lambda: self._of_case(self.prepared))
        self.all_button.clicked.connect(self._toggle)

    def _of_case(self, signal: SignalInstance) -> None:
        if self.agenda_list.case is not None:
            signal.emit(self.agenda_list.case)

    # --- showing -----------------------------------------------------------------------------------

    def show_meeting(self, chosen: ChosenMeeting) -> None:
        """Show a meeting as it stands; the case the keys are about stays the same one."""
        is_other = self._chosen is None or self._chosen.meeting.id != chosen.meeting.id
        self._chosen = chosen
        self.title_label.setText(chosen.title)
        self.state_label.show_text(*chosen.state)
        self.facts_label.setText(chosen.facts)
        self._say(self._findings, chosen.findings, "info", "info")
        for button in (self.begin_button, self.change_button, self.cancel_button):
            button.setVisible(chosen.can_change)
        self.begin_button.setText(self.tr("Go on with the meeting") if chosen.is_open else self.tr("Begin the meeting"))
        self._show_agenda(chosen, is_other=is_other)
        self._show_asking()
        self._show_board(chosen)

    def _show_agenda(self, chosen: ChosenMeeting, *, is_other: bool) -> None:
        case = None if is_other else self.agenda_list.case
        self.model.show_rows(chosen.agenda)
        if is_other or not self.agenda_list.currentIndex().isValid():
            self.agenda_list.choose(case)
        count = self.tr("%n case(s)", "", len(chosen.agenda)) if chosen.agenda else ""
        self.agenda_heading.count.setText(count)
        self.agenda_heading.note.setText(chosen.late)
        self.agenda_list.setVisible(bool(chosen.agenda))
        self.no_agenda.setVisible(not chosen.agenda)
        for button in (self.up_button, self.down_button, self.off_button):
            button.setVisible(bool(chosen.agenda) and chosen.can_change)
        self.prepare_button.setVisible(bool(chosen.agenda))
        for button in (self.sheet_button, self.pages_button):
            button.setVisible(bool(chosen.agenda))
        self.begin_button.setEnabled(bool(chosen.agenda))

    def _show_asking(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        rows = chosen.asking if self._shows_all else chosen.asking[:FEW]
        self.asking.show_keys([each.case.hex for each in rows])
        for each in rows:
            self.asking.rows[each.case.hex].show_row(each, may_put_on=chosen.can_change)
        for widget in (self.asking_heading, self.no_asking, self.all_button):
            widget.setVisible(chosen.can_change)
        self.asking.setVisible(chosen.can_change and bool(rows))
        self.asking_heading.count.setText(str(len(chosen.asking)) if chosen.asking else "")
        self.no_asking.setVisible(chosen.can_change and not chosen.asking)
        self.all_button.setVisible(chosen.can_change and len(chosen.asking) > FEW)
        words = self.tr("Fewer") if self._shows_all else self.tr("All {count}").format(count=len(chosen.asking))
        self.all_button.setText(words)
        self.all_button.setAccessibleName(f"{self.asking_heading.title.text()}: {words}")

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self._show_asking()

    def _show_board(self, chosen: ChosenMeeting) -> None:
        self.board.show_keys([each.case.hex for each in chosen.board])
        for each in chosen.board:
            self.board.rows[each.case.hex].show_row(each)
        self.board_heading.setVisible(bool(chosen.board))
        self._say(self._chase, chosen.chase, "hourglass", "warn")
        self.no_chase.setVisible(bool(chosen.board) and not chosen.chase and chosen.can_change)

    def _say(self, column: QVBoxLayout, lines: Sequence[str], icon: str, colour: str) -> None:
        emptied(column)
        for line in lines:
            column.addWidget(IconText(icon, line, colour, step=Step.BODY))

    def focus_after(self, case: CaseId) -> None:
        """Go on where a person was: to the next case that asks, or to the agenda where none does."""
        rows = [row for row in self.asking.rows.values() if row.case != case and not row.put_button.isHidden()]
        target: QWidget = rows[0].put_button if rows else self.agenda_list
        target.setFocus(Qt.FocusReason.TabFocusReason)
