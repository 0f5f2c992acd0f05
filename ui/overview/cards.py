"""The cards of the overview: an event in ten seconds, the summary, an addition to the story, an action."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout

from mdt_desktop.application import actions, first_contact
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import in_order, typed
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import PLANNED_KINDS, Event, SourceKind
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import When
from ui.case.card import Card, hint
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.case.timeline import event_word
from ui.texts import field_text, organisations, source_word
from ui.widgets.choices import AnswerChoice
from ui.widgets.fields import Selection, TextArea, TextField


class EventCard(Card):
    """Something that happened: kind, when, where it comes from; terms begin to run by themselves."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "event", save_text=self.tr("Add the event"))
        pack = presenter.session.pack
        kinds = [(kind, event_word(kind, pack)) for kind in pack.event_labels]
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.add_field("kind", Selection(self.tr("What"), kinds), self.tr("What")), 2)
        first.addWidget(self.add_field("at", TextField(self.tr("When")), self.tr("When"), hint="15-01 21:00"), 1)
        latest = TextField(self.tr("At the latest"))
        first.addWidget(self.add_field("until", latest, self.tr("At the latest"), hint=self.tr("if not certain")), 1)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(
            self.add_field("org", Selection(self.tr("Organisation"), organisations()), self.tr("Who knows this")), 1
        )
        sources = [(each.value, source_word(each.value)) for each in SourceKind]
        second.addWidget(self.add_field("source", Selection(self.tr("Source"), sources), self.tr("Source")), 1)
        self.column.addLayout(first)
        self.column.addLayout(second)
        self.column.addWidget(self.add_field("text", TextField(self.tr("In a few words")), self.tr("In a few words")))
        self.column.addWidget(
            self.add_field("public_place", AnswerChoice(self.tr("In a public place")), self.tr("In a public place"))
        )
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Start an empty event, now, by one's own organisation."""
        super().show_record(state)
        self.fields["at"].show_typed(field_text(state.now))
        self.fields["org"].show_typed(self.presenter.me.org)
        self.fields["source"].show_typed(SourceKind.OWN_OBSERVATION.value)
        self.fields["public_place"].show_typed(Answer.NOT_ASKED.value)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the event."""
        now = self.presenter.now()
        kind = self.fields["kind"].typed()
        at = read_moment(self.fields["at"].typed(), now, field="at", ahead=kind in PLANNED_KINDS)
        event = Event(
            kind=kind,
            at=self._when(at),
            org=self.fields["org"].typed(),
            source=self.fields["source"].typed(),
            text=typed(self.fields["text"].typed(), field="text"),
            public_place=Answer(self.fields["public_place"].typed() or Answer.NOT_ASKED),
            by=self.presenter.me,
        )
        return first_contact.happened_at(event, now)

    def _when(self, at: datetime) -> When:
        latest = self.fields["until"].typed().strip()
        if not latest:
            return When(at)
        until = read_moment(latest, self.presenter.now(), field="until")
        in_order(at, until, field="until")
        return When(at, until)


class SummaryCard(Card):
    """The event summary: what, when, where in five lines."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "event_summary", save_text=self.tr("Save the summary"))
        self.column.addWidget(
            self.add_field(
                "text",
                TextArea(self.tr("What happened"), lines=3),
                self.tr("What happened"),
                hint=self.tr("What, when and where, in five lines. No details of acts."),
            )
        )
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the summary."""
        return first_contact.summarise(self.fields["text"].typed(), "", self.presenter.me, self.presenter.now())


class AdditionCard(Card):
    """An addition beside the core story; what stands is never overwritten."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "story_addition", save_text=self.tr("Add this to the story"))
        self.column.addWidget(
            self.add_field("text", TextArea(self.tr("Addition"), lines=3), self.tr("Addition to the core story"))
        )
        self.column.addWidget(
            hint(self.tr("Your name and the moment stand beside it. The approved text stays as it is."))
        )
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the addition."""
        return first_contact.add_to_story(self.fields["text"].typed(), "", self.presenter.me, self.presenter.now())


class ActionCard(Card):
    """An action: what, who, before when."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "action", save_text=self.tr("Add the action"))
        self.column.addWidget(
            self.add_field("what", TextField(self.tr("What")), self.tr("What"), hint=self.tr("A verb and a result"))
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.add_field("owner", TextField(self.tr("Who")), self.tr("Who"), hint=self.tr("A person")), 2)
        row.addWidget(
            self.add_field("org", Selection(self.tr("Organisation"), organisations()), self.tr("Of"), hint=" "), 2
        )
        row.addWidget(self.add_field("due", TextField(self.tr("Before")), self.tr("Before"), hint="16-01 17:00"), 1)
        self.column.addLayout(row)
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Start an empty action of one's own."""
        super().show_record(state)
        self.fields["owner"].show_typed(self.presenter.me.name)
        self.fields["org"].show_typed(self.presenter.me.org)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the action."""
        owner = PersonRef(org=self.fields["org"].typed(), name=typed(self.fields["owner"].typed(), field="owner"))
        due = read_moment(self.fields["due"].typed(), self.presenter.now(), field="due", ahead=True)
        return actions.agree(self.fields["what"].typed(), owner, due)
