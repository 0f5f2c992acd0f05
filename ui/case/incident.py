"""An incident in ten seconds: what, when, perhaps where; it opens over the case and is ready for the next one."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from mdt_desktop.application import incidents
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.first_contact import happened_at
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.behaviours import INCIDENTS, STALKING
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import SourceKind
from mdt_desktop.domain.identifiers import CaseId
from ui.case.behaviours import incident_words
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import language, local, short_day_text, source_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField
from ui.widgets.frames import Frame
from ui.widgets.labels import IconText, PlainLabel, one_line

_ACTS_OF_STALKING = frozenset(each.value for each, kind in INCIDENTS.items() if kind == STALKING)


class IncidentCard(Card):
    """One incident of a series; two inputs are enough: what happened, and Save."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "incident", save_text=self.tr("Add"))
        self.kind = Choice(self.tr("What happened"), incident_words())
        self.kind.let_break()
        self.term_label = IconText("timer", "", "info")
        self.count_label = IconText("activity", "", "ink2")
        self._lay_out()
        self.kind.edited.connect(self._show_term)
        self.fields["at"].edited.connect(self._show_term)

    def _lay_out(self) -> None:
        self.column.addWidget(self.add_field("behaviour", self.kind, self.tr("What happened")))
        sources = [(each.value, source_word(each.value)) for each in SourceKind]
        at = TextField(self.tr("When did it happen"))
        where = TextField(self.tr("Where, if it matters"))
        text = TextField(self.tr("In a few words"))
        source = Selection(self.tr("Who says so"), sources)
        self.column.addWidget(
            Columns(least=120)
            .add(self.add_field("at", at, self.tr("When")), 2)
            .add(self.add_field("place", where, self.tr("Where")), 3)
            .add(self.add_field("text", text, self.tr("In a few words")), 4)
            .add(self.add_field("source", source, self.tr("Source")), 3)
        )
        self.column.addWidget(self.term_label)
        foot = self.foot()
        foot.insertWidget(0, self.count_label, 100, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(foot)
        for field in (at, where, text):
            field.returnPressed.connect(self.save)

    def show_record(self, state: CaseState) -> None:
        """Begin with now, as the victim tells it; nothing is chosen."""
        super().show_record(state)
        self.fields["at"].show_typed(self.tr("now"))
        self.fields["source"].show_typed(SourceKind.VICTIM_STATEMENT.value)

    def show_case(self, state: CaseState) -> None:
        """Show how long the series is."""
        super().show_case(state)
        count = len(incidents.incidents_of(state.view))
        close = incidents.in_short_time(state.view, state.now)
        series = self.tr("%n incident(s) on this case", "", count)
        lately = self.tr("%n of them in the last 14 days", "", close)
        self.count_label.show_text("activity", f"{series} · {lately}", "ink2")
        self.count_label.setVisible(count > 0)
        self._show_term()

    def _show_term(self) -> None:
        """An act of stalking has a term for a complaint of its own, never *too late* without the rest of it."""
        term = self._term()
        self.term_label.setVisible(bool(term))
        self.term_label.show_text("timer", term, "info")

    def _term(self) -> str:
        pack, now = self.presenter.session.pack, self.presenter.now()
        if self.kind.typed() not in _ACTS_OF_STALKING:
            return ""
        try:
            at = read_moment(self.fields["at"].typed(), now, field="at")
        except FormError:
            at = now
        term = incidents.complaint_term(pack, at)
        if term is None:
            return ""
        words = self.tr("A complaint about this can be made before {day}.").format(
            day=short_day_text(local(term).date(), local(now).date())
        )
        return f"{words} {incidents.complaint_help(pack, language())}"

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the incident."""
        now, typed = self.presenter.now(), {name: field.typed() for name, field in self.fields.items()}
        at = read_moment(typed["at"], now, field="at")
        event = incidents.incident(typed["behaviour"], at, self.presenter.me)
        return happened_at(replace(event, place=typed["place"], text=typed["text"], source=typed["source"]), now)


class IncidentPanel(Frame):
    """The incident card over the case; Escape puts it away, and what was typed stays a draft.

    Signals:
        closed: It was put away.
    """

    closed = Signal()

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__("card", margin=16, spacing=12)
        self._case: CaseId | None = None
        self.card = IncidentCard(presenter)
        self.close_button = Button(self.tr("Close"), icon_name="x", look="quiet")
        self.close_button.setAccessibleName(self.tr("Close: add an incident"))
        head = QHBoxLayout()
        head.addWidget(one_line(PlainLabel(self.tr("Add an incident"), Step.CARD)))
        head.addStretch(1)
        head.addWidget(self.close_button)
        self.column.addLayout(head)
        self.column.addWidget(self.card)
        self.hide()
        self.close_button.clicked.connect(self.put_away)
        presenter.saved.connect(self._saved)

    def open(self) -> None:
        """Show the card and go to what happened."""
        self.show()
        self.card.kind.setFocus(Qt.FocusReason.TabFocusReason)

    def put_away(self) -> None:
        """Hide the card; what is typed in it comes back with it."""
        self.card.keep_draft()
        self.hide()
        self.closed.emit()

    def show_case(self, state: CaseState) -> None:
        """Show the card for a case; another case begins without it, unless something waits in it."""
        is_other_case, self._case = self._case != state.view.case, state.view.case
        self.card.show_case(state)
        if is_other_case:
            self.setVisible(self.card.is_dirty)

    def _saved(self, place: str) -> None:
        if place == self.card.place and self.isVisible():
            self.card.kind.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.isVisible():
            if event.type() == QEvent.Type.KeyPress:
                self.put_away()
            event.accept()
            return True
        return super().event(event)
