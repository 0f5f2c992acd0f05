"""The side of a case: terms, timeline, differences; a bar that opens where there is no room for a column."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mdt_desktop.domain.clocks import ClockKind, ClockState
from mdt_desktop.domain.rule_pack import RulePack
from ui.case.clock_decision import ClockList
from ui.case.conflicts import ConflictView
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.case.terms import is_shown, term_row
from ui.case.timeline import TimelineRow, timeline
from ui.theme.theme import scaled
from ui.theme.tokens import SIDE, Step
from ui.widgets.buttons import Button
from ui.widgets.frames import Heading, ScrollPage, emptied
from ui.widgets.labels import IconText

FEW = 5


class SidePanel(QFrame):
    """Terms, timeline and differences of the case that is open.

    Signals:
        summary_changed: The sentence for the bar that stands in for this panel; carries it.
    """

    summary_changed = Signal(str)

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shows_all_terms = False
        self._shows_all_events = False
        self._state: CaseState | None = None
        self.setProperty("look", "side")
        self.setFixedWidth(scaled(SIDE))
        self.page = ScrollPage(margin=24, spacing=0, look="side", widest=640)
        self.terms_heading = Heading(self.tr("Terms"), Step.CARD)
        self.all_terms_button = Button(self.tr("All"), look="quiet")
        self.settle_button = Button(self.tr("Settle"), look="quiet")
        self.term_list = ClockList(presenter)
        self.term_list.may_settle = False
        self.events_heading = Heading(self.tr("Timeline"), Step.CARD)
        self.all_events_button = Button(self.tr("Everything"), look="quiet")
        self.incident_button = Button(self.tr("Incident"), icon_name="plus", look="quiet")
        self.incident_button.setAccessibleName(self.tr("Add an incident"))
        self.conflicts_heading = Heading(self.tr("Differences"), Step.CARD)
        self.term_note = IconText("info", "", "info", step=Step.SMALL)
        self._terms, self._events, self._conflicts = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.all_terms_button.clicked.connect(self._toggle_terms)
        self.settle_button.clicked.connect(self._toggle_settling)
        self.all_events_button.clicked.connect(self._toggle_events)

    def _lay_out(self) -> None:
        self.terms_heading.add_action(self.settle_button)
        self.terms_heading.add_action(self.all_terms_button)
        self.events_heading.add_action(self.incident_button)
        self.events_heading.add_action(self.all_events_button)
        column = self.page.column
        for heading, rows in (
            (self.terms_heading, self._terms),
            (self.events_heading, self._events),
            (self.conflicts_heading, self._conflicts),
        ):
            rows.setSpacing(0)
            column.addWidget(heading)
            column.addLayout(rows)
            if rows is self._terms:
                column.addWidget(self.term_list)
                column.addSpacing(8)
                column.addWidget(self.term_note)
            column.addSpacing(24)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)

    def show_case(self, state: CaseState) -> None:
        """Show the side of a case."""
        self._state = state
        self._show_terms(state)
        self._show_events(state)
        self._show_conflicts(state)
        self.summary_changed.emit(self.summary())

    def _show_terms(self, state: CaseState) -> None:
        shown = [clock for clock in state.clocks if is_shown(clock, state.now)]
        running = [clock for clock in shown if clock.state is ClockState.RUNNING]
        self.terms_heading.count.setText(str(len(running)))
        alarm = next((clock for clock in running if clock.rule.kind is ClockKind.ACT_NOW), None)
        rest = [clock for clock in shown if clock is not alarm]
        first = [alarm] if alarm is not None else []
        few = rest if self._shows_all_terms else rest[:FEW]
        self.term_list.show_clocks((*first, *few), state, alarm=alarm)
        self.settle_button.setVisible(bool(shown))
        self.all_terms_button.setVisible(len(rest) > FEW)
        self.all_terms_button.setText(self.tr("Fewer") if self._shows_all_terms else self.tr("All"))
        words = self.tr("The clock helps remember. The doctor decides.") if shown else self.tr("No term runs.")
        self.term_note.show_text("info", words, "info")

    def _show_events(self, state: CaseState) -> None:
        emptied(self._events)
        entries = timeline(state.view, self._pack, state.now)
        self.events_heading.count.setText(str(len(entries)))
        for entry in entries if self._shows_all_events else entries[:FEW]:
            self._events.addWidget(TimelineRow(entry))
        self.all_events_button.setVisible(len(entries) > FEW)
        self.all_events_button.setText(self.tr("Fewer") if self._shows_all_events else self.tr("Everything"))

    def _show_conflicts(self, state: CaseState) -> None:
        emptied(self._conflicts)
        found = [(each, conflict) for each in state.view.conflicts for conflict in each.conflicts]
        self.conflicts_heading.setVisible(bool(found))
        self.conflicts_heading.count.setText(str(len(found)))
        for shown, conflict in found:
            self._conflicts.addWidget(ConflictView(self._presenter, shown, conflict))

    @property
    def _pack(self) -> RulePack:
        return self._presenter.session.pack

    def summary(self) -> str:
        """Return the first term, how many events and how many differences, for the bar."""
        if self._state is None:
            return ""
        terms = [
            clock
            for clock in self._state.clocks
            if clock.state is ClockState.RUNNING and is_shown(clock, self._state.now)
        ]
        events = timeline(self._state.view, self._pack, self._state.now)
        differences = len(self._state.view.conflicts)
        if not terms:
            words = self.tr("Terms 0 · Timeline {events} · Differences {differences}")
            return words.format(events=len(events), differences=differences)
        words = self.tr("Terms {terms}, first {left} · Timeline {events} · Differences {differences}")
        left = term_row(terms[0], self._pack, self._state.now).left
        return words.format(terms=len(terms), left=left, events=len(events), differences=differences)

    def _toggle_terms(self) -> None:
        self._shows_all_terms = not self._shows_all_terms
        if self._state is not None:
            self._show_terms(self._state)

    def _toggle_settling(self) -> None:
        is_on = not self.term_list.may_settle
        self.term_list.let_settle(allowed=is_on)
        self.settle_button.setText(self.tr("Ready") if is_on else self.tr("Settle"))

    def _toggle_events(self) -> None:
        self._shows_all_events = not self._shows_all_events
        if self._state is not None:
            self._show_events(self._state)
