"""Question 4: when and where. The clocks stand there the moment a time is known; a better time is a correction."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application import first_contact
from mdt_desktop.application.acute import acute_event, event_of_kind
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import in_order
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Event, SourceKind
from mdt_desktop.domain.identifiers import EntityId, random_id
from mdt_desktop.domain.times import When
from ui.case.card import Card, hint
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.first_contact.question import QuestionLine
from ui.first_contact.self_saving import SelfSavingCard
from ui.first_contact.speaker import Speaker
from ui.texts import field_text
from ui.theme.theme import scaled
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField
from ui.widgets.flow import Flow
from ui.widgets.labels import PlainLabel, one_line

NFS = "nfs_event"
_PUBLIC = {"home": Answer.NO, "public": Answer.YES, "online": Answer.NO}
"""Places there are words for, and whether cameras may have seen it."""


class WhenCard(SelfSavingCard):
    """The event of the acute track: earliest and latest moment, where, and what sort it was."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter, "when", speaker)
        self._written: tuple[EntityId, Event] | None = None
        self.line = QuestionLine("4", self.tr("When and where?"), self._fields(), code="when")
        self.line.below.addWidget(
            hint(self.tr("Not certain? Fill in the earliest and the latest. Terms count from the earliest."))
        )
        self.column.addWidget(self.line)
        self.column.addWidget(self.error_label)

    def _fields(self) -> QWidget:
        self.at_field = TextField(self.tr("When, at the earliest"), width=190)
        self.at_field.setPlaceholderText(self.tr("yesterday 23:30"))
        self.until_field = TextField(self.tr("When, at the latest"), width=190)
        self.until_field.setPlaceholderText(self.tr("if not certain"))
        self.place_choice = Choice(self.tr("Where"), self._places())
        self.place_choice.let_break()
        self.kind_field = Selection(self.tr("What sort of event"), self._kinds())
        for name, field in (("at", self.at_field), ("until", self.until_field), ("place", self.place_choice)):
            self.add_field(name, field)
            self.watch(field)
        self.add_field("kind", self.kind_field)
        self.kind_field.edited.connect(self.save_typed)
        for field in (self.at_field, self.until_field):
            field.editingFinished.connect(self.save_typed)
        return self._laid_out()

    def _laid_out(self) -> QWidget:
        held = QWidget()
        latest = QWidget()
        row = QHBoxLayout(latest)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(one_line(PlainLabel(self.tr("until"), colour="ink2")))
        row.addWidget(self.until_field, 1)
        moments = Columns(spacing=8, least=190).add(self.at_field, 4).add(latest, 5)
        places = QWidget()
        flow = Flow(places, spacing=8)
        flow.addWidget(self.place_choice)
        flow.addWidget(self.kind_field)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(moments)
        column.addWidget(places)
        held.setFocusProxy(self.at_field)
        self.setFocusProxy(self.at_field)
        return held

    def _places(self) -> list[tuple[str, str]]:
        return [("home", self.tr("At home")), ("public", self.tr("In public")), ("online", self.tr("Online"))]

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            ("sexual_event", self.tr("Sexual violence")),
            ("stalking_act", self.tr("Stalking")),
            ("event", self.tr("Another incident")),
        ]

    @override
    def show_record(self, state: CaseState) -> None:
        shown = acute_event(state.view)
        event = shown.record if shown else None
        self.at_field.show_typed(field_text(event.at.at) if event else "")
        self.until_field.show_typed(field_text(event.at.until) if event and event.at.until else "")
        self.place_choice.show_typed(event.place if event else "")
        self.kind_field.show_typed(event.kind if event else "sexual_event")

    @override
    def save_typed(self) -> None:
        """Save once a time is there: without one no event is known yet, and the rest waits as a draft."""
        if self.at_field.typed().strip():
            super().save_typed()

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        before = self._before(view)
        event = self._event(before[1] if before else None)
        if before and replace(event, corrects=before[1].corrects, by=before[1].by) == before[1]:
            return ()
        entity = EntityId(random_id())
        event = replace(event, corrects=before[0].hex if before else "", by=self.presenter.me)
        changes = first_contact.happened_at(event, self.presenter.now(), entity=entity)
        self._written = (entity, event)
        return self.speaker.spoken(changes)

    def _before(self, view: CaseView) -> tuple[EntityId, Event] | None:
        """Who types on before the last save came back corrects what was just written."""
        if self.is_under_way and self._written is not None:
            return self._written
        shown = acute_event(view)
        return (shown.entity, shown.record) if shown else None

    def _event(self, before: Event | None) -> Event:
        now = self.presenter.now()
        at = read_moment(self.at_field.typed(), now, field="at")
        place = self.place_choice.typed() or (before.place if before else "")
        known = before or Event(kind="", at=When(at), source=SourceKind.VICTIM_STATEMENT, org=self.presenter.me.org)
        return replace(
            known,
            kind=self.kind_field.typed(),
            at=When(at, self._latest(at)),
            place=place,
            public_place=_PUBLIC.get(place, known.public_place),
            on_behalf=None,
        )

    def _latest(self, at: datetime) -> datetime | None:
        text = self.until_field.typed().strip()
        if not text:
            return None
        until = read_moment(text, self.presenter.now(), field="until")
        in_order(at, until, field="until")
        return until


class StrangledCard(Card):
    """When the strangulation was, as the event its own terms count from: one key where question 4 knows the time."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter, "strangled_when", save_text=self.tr("Write down this moment"), look="secondary")
        self.speaker = speaker
        self.at_field = TextField(self.tr("Strangulation: when?"), width=190)
        labelled = self.add_field("at", self.at_field, self.tr("Strangulation: when?"))
        columns = Columns(spacing=16, least=180)
        columns.add(labelled)
        columns.add(self._beside(), 2)
        self.column.addWidget(columns)
        self.at_field.returnPressed.connect(self.save)

    def _beside(self) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, scaled(20), 0, 0)
        row.setSpacing(16)
        row.addWidget(self.save_button)
        row.addWidget(self.state_label, 1)
        row.addWidget(self.error_label, 1)
        return held

    @override
    def show_record(self, state: CaseState) -> None:
        shown = event_of_kind(state.view, NFS) or acute_event(state.view)
        self.at_field.show_typed(field_text(shown.record.at.at) if shown else "")

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        now = self.presenter.now()
        at = read_moment(self.at_field.typed(), now, field="at")
        before, act = event_of_kind(view, NFS), acute_event(view)
        if before and before.record.at == When(at):
            return ()
        known = act.record if act else Event(kind=NFS, at=When(at), source=SourceKind.VICTIM_STATEMENT)
        event = replace(
            known,
            kind=NFS,
            at=When(at),
            text="",
            org=self.presenter.me.org,
            by=self.presenter.me,
            on_behalf=None,
            corrects=before.id if before else "",
        )
        return self.speaker.spoken(first_contact.happened_at(event, now))
