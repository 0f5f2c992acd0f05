"""The next table at triage: when it is, whether it makes the five working days, and one button to be on its agenda."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application import agenda, meetings
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import AgendaEntry, Meeting, TableEnd, waiting_entries
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.meeting.words import makes_term_state, table_text
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.labels import IconText, PlainLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTable:
    """The table this case can still come to; ``takes_late_slot`` and how many of those are left."""

    meeting: Shown[Meeting] | None = None
    takes_late_slot: bool = False
    late_slots_left: int = 0


class NextTableRow(QWidget):
    """Says which table comes first; the case comes on its agenda by one button, or somebody phones.

    Signals:
        phone_wanted: The table comes too late, or is full: consult by phone.
    """

    phone_wanted = Signal()

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self._state: CaseState | None = None
        self._table = NextTable()
        self.when_label = PlainLabel("", bold=True)
        self.term_label = IconText("clock", "", "ink2", step=Step.BODY)
        self.error_label = IconText("circle-alert", "", "danger", step=Step.BODY, bold=True)
        self.put_button = Button(self.tr("Put on this agenda"), icon_name="plus")
        self.ask_button = Button(self.tr("Ask for a place at the next table"), icon_name="plus")
        self.phone_button = Button(self.tr("Consult by phone instead"), icon_name="phone", look="quiet")
        self.withdraw_button = Button(self.tr("A table is not needed any more"), icon_name="undo-2", look="quiet")
        self._lay_out()
        self.put_button.clicked.connect(self._put_on)
        self.ask_button.clicked.connect(self._ask)
        self.withdraw_button.clicked.connect(self._withdraw)
        self.phone_button.clicked.connect(self.phone_wanted)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = Flow(buttons, spacing=16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self.when_label, self.term_label, self.error_label):
            column.addWidget(label)
        for button in (self.put_button, self.ask_button, self.phone_button, self.withdraw_button):
            flow.addWidget(button)
            button.hide()
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        self.term_label.hide()
        self.error_label.hide()

    # --- showing -----------------------------------------------------------------------------------

    def show_case(self, state: CaseState) -> None:
        """Show the table of a case: the one it comes to, else the one that comes first."""
        if self._state is None or self._state.view.case != state.view.case:
            self.error_label.hide()
        self._state = state
        self.presenter.runner.start(lambda _: self._read(), self._show)

    def _read(self) -> NextTable:
        session = self.presenter.session
        own, now = session.cases.own_view(), session.now()
        found = meetings.next_table(own, now)
        if found is None:
            return NextTable()
        return NextTable(
            meeting=found,
            takes_late_slot=agenda.takes_late_slot(own, found, now, session.pack),
            late_slots_left=agenda.late_slots_left(found.record),
        )

    def _show(self, table: NextTable) -> None:
        state, self._table = self._state, table
        if state is None:
            return
        entry = agenda.coming_table(state.view)
        waits = bool(waiting_entries(state.view.records(AgendaEntry), state.view.records(TableEnd)))
        is_open = entry is None and not waits
        self.put_button.setVisible(entry is None and table.meeting is not None)
        self.ask_button.setVisible(is_open and table.meeting is None)
        self.withdraw_button.setVisible(entry is None and waits)
        self._show_when(state, table, entry, waits=waits)
        self._show_term(state, table, entry)

    def _show_when(self, state: CaseState, table: NextTable, entry: AgendaEntry | None, *, waits: bool) -> None:
        none = self.tr("No table is planned on this laptop.")
        asked = self.tr("Asks for a place. No table is planned on this laptop.")
        if entry is not None:
            words = self.tr("On the table of {moment}").format(moment=table_text(entry.table_at, state.now))
        elif table.meeting is not None:
            moment = table_text(table.meeting.record.at, state.now)
            words = self.tr("Next table: {moment}").format(moment=moment)
        else:
            words = asked if waits else none
        self.when_label.setText(words)

    def _show_term(self, state: CaseState, table: NextTable, entry: AgendaEntry | None) -> None:
        meeting = table.meeting.record if table.meeting is not None else None
        if entry is not None:
            meeting = Meeting(at=entry.table_at)
        makes = meetings.makes_term(state.clocks, meeting) if meeting is not None else None
        icon, words, colour = makes_term_state(makes)
        if entry is None and table.takes_late_slot:
            slots = self.tr("%n late slot(s) free", "", table.late_slots_left)
            words = f"{words} · {slots}" if words else slots
        self.term_label.show_text(icon, words, colour)
        self.term_label.setVisible(bool(words))
        is_full = table.takes_late_slot and not table.late_slots_left
        self.phone_button.setVisible(makes is False or (entry is None and is_full))

    # --- doing -------------------------------------------------------------------------------------

    def _put_on(self) -> None:
        state, table = self._state, self._table
        if state is None or table.meeting is None:
            return
        case, meeting = state.view.case, table.meeting.id
        self.error_label.hide()
        self.presenter.runner.start(lambda _: self._write(case, meeting), lambda _: self._written(case), self._failed)

    def _write(self, case: CaseId, meeting: str) -> None:
        session = self.presenter.session
        own, view = session.cases.own_view(), session.cases.view(case)
        together = agenda.put_on(own, meeting, view, by=session.me, now=session.now(), pack=session.pack)
        session.cases.write_together(together.own, together.by_case)

    def _written(self, case: CaseId) -> None:
        self.presenter.reopen()
        self.presenter.case_changed.emit(case)

    def _failed(self, error: KnownError) -> None:
        self.error_label.show_text("circle-alert", self.presenter.sentence(error), "danger")
        self.error_label.show()
        self.phone_button.show()

    def _ask(self) -> None:
        self.presenter.save(agenda.ask_for_table(self.presenter.me, self.presenter.now()), "ask_for_table")

    def _withdraw(self) -> None:
        """Asked for by mistake, or postponed and settled since: what the case asks for by itself stays."""
        if self._state is not None:
            changes = agenda.withdraw(self._state.view, self.presenter.me, self.presenter.now())
            self.presenter.save(changes, "withdraw")
