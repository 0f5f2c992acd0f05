"""The aftercare section: the retelling meter asked of the victim, contact moments, terms to settle, own notes."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_view import events_of
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.actions import Note
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.stages import Stage
from mdt_desktop.domain.story import Telling, TellingKind
from ui.case.clock_decision import ClockList
from ui.case.fold import CardFold, FoldingSection
from ui.case.presenter import CasePresenter
from ui.case.stage_row import StageRow
from ui.case.state import CaseState
from ui.case.timeline import event_word
from ui.follow_up.cards import ContactMomentCard, NoteCard, TellingCard
from ui.overview.view import said_by
from ui.texts import moment_text
from ui.theme.tokens import Step
from ui.widgets.columns import Columns
from ui.widgets.fold import Fold
from ui.widgets.frames import Heading, emptied
from ui.widgets.labels import IconText, PlainLabel

_CONTACTS = frozenset({"called_victim", "aftercare_call_done", "victim_feedback", "first_contact"})


class FollowUpSection(FoldingSection):
    """How it goes after the handover."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.telling_fold = CardFold(self.tr("Count a telling"), TellingCard(presenter), look="secondary")
        self.moment_fold = CardFold(
            self.tr("Write down a contact"), ContactMomentCard(presenter), icon_name="phone", look="secondary"
        )
        self.note_fold = CardFold(self.tr("Write a note"), NoteCard(presenter), icon_name="pencil-line")
        self.contact_terms, self.other_terms = ClockList(presenter), ClockList(presenter)
        self.moments_heading = Heading(self.tr("Contact with the victim"))
        self.terms_fold = Fold(self.tr("Other terms"), self.other_terms, icon_name="clock")
        self.notes_heading = Heading(self.tr("Own notes"), note=self.tr("They never leave your organisation"))
        self._meter = Columns(spacing=24, least=160)
        self._tellings, self._moments, self._notes = (QVBoxLayout() for _ in range(3))
        self._lay_out()

    def _lay_out(self) -> None:
        asked = PlainLabel(self.tr("“Did you have to tell it again anywhere? To whom?”"), Step.LEAD)
        asked.setProperty("italic", True)
        parts: tuple[QWidget | QVBoxLayout, ...] = (
            Heading(self.tr("Told again"), note=self.tr("Ask it at the call after two weeks")),
            asked,
            self._meter,
            self._tellings,
            self.telling_fold,
            self.moments_heading,
            self._moments,
            self.moment_fold,
            self.contact_terms,
            self.notes_heading,
            self._notes,
            self.note_fold,
            self.terms_fold,
            StageRow(self.presenter, Stage.FOLLOW_UP),
        )
        for part in parts:
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                part.setSpacing(8)
                self.column.addLayout(part)
        self.column.addStretch(1)

    def show_case(self, state: CaseState) -> None:
        """Show aftercare as it stands."""
        super().show_case(state)
        self._show_tellings(state)
        self._show_moments(state)
        self._show_notes(state)
        contact = [clock for clock in state.clocks if is_contact(clock)]
        self.contact_terms.show_clocks(contact, state)
        self.other_terms.show_clocks([clock for clock in state.clocks if clock not in contact], state)

    def _show_tellings(self, state: CaseState) -> None:
        emptied(self._meter.columns)
        emptied(self._tellings)
        tellings = state.view.all(Telling)
        counted = {kind: sum(each.record.kind is kind for each in tellings) for kind in TellingKind}
        avoidable = counted[TellingKind.AVOIDABLE]
        self._meter.add(_count(counted[TellingKind.NECESSARY], self.tr("necessary"), ""))
        self._meter.add(_count(avoidable, self.tr("avoidable"), "warn" if avoidable else ""))
        for each in reversed(tellings):
            self._tellings.addWidget(self._telling(each, state.now))

    def _telling(self, shown: Shown[Telling], now: datetime) -> QWidget:
        told = shown.record
        is_avoidable = told.kind is TellingKind.AVOIDABLE
        kind = self.tr("avoidable") if is_avoidable else self.tr("necessary")
        icon, colour = ("circle-alert", "warn") if is_avoidable else ("circle-check", "ink2")
        words = " · ".join(each for each in (told.told_to, kind, told.why) if each)
        return _row(IconText(icon, words, colour, step=Step.BODY), said_by(shown, now))

    def _show_moments(self, state: CaseState) -> None:
        emptied(self._moments)
        pack = self.presenter.session.pack
        for each in events_of(state.view):
            event = each.record
            if event.kind in _CONTACTS and not event.victim:
                words = ": ".join(part for part in (event_word(event.kind, pack), event.text) if part)
                when = moment_text(event.at.at, state.now)
                self._moments.addWidget(_row(IconText("phone", words, "ink", step=Step.BODY), when))

    def _show_notes(self, state: CaseState) -> None:
        emptied(self._notes)
        notes = state.view.all(Note)
        self.notes_heading.count.setText(str(len(notes)) if notes else "")
        for each in reversed(notes):
            self._notes.addWidget(_row(PlainLabel(each.record.text), said_by(each, state.now)))


def is_contact(clock: Clock) -> bool:
    """Say whether a term is about contact with the victim."""
    return clock.rule.fits_contact_window


def _count(number: int, word: str, colour: str) -> QWidget:
    return _column(PlainLabel(str(number), Step.NAME, colour=colour), PlainLabel(word, Step.SECOND, colour="ink2"))


def _row(what: QWidget, source: str) -> QWidget:
    return _column(what, PlainLabel(source, Step.SMALL, colour="ink2"))


def _column(*widgets: QWidget) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    _fill(column, widgets)
    return held


def _fill(column: QVBoxLayout, widgets: Iterable[QWidget]) -> None:
    for widget in widgets:
        column.addWidget(widget)
