"""The cards of aftercare: a telling the victim names, a contact moment, a note of one's own organisation."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application import actions, first_contact
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import typed
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.story import TellingKind
from mdt_desktop.domain.times import When
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import field_text
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import TextArea, TextField

translate = QCoreApplication.translate


def telling_words() -> list[tuple[str, str]]:
    """Return the two kinds of telling; they are counted apart."""
    return [
        (TellingKind.NECESSARY.value, translate("follow_up", "Necessary: statement, examination, doctor")),
        (TellingKind.AVOIDABLE.value, translate("follow_up", "Avoidable")),
    ]


def moment_words() -> list[tuple[str, str]]:
    """Return the kinds of contact with the victim."""
    return [
        ("called_victim", translate("follow_up", "Called")),
        ("aftercare_call_done", translate("follow_up", "Aftercare talk")),
    ]


class TellingCard(Card):
    """A time the victim had to tell it again, as the victim says it."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "telling", save_text=self.tr("Count this"))
        to = TextField(self.tr("Told to whom"))
        self.column.addWidget(self.add_field("told_to", to, self.tr("Told to whom")))
        kind = Choice(self.tr("Was it necessary"), telling_words())
        kind.let_break()
        self.column.addWidget(self.add_field("kind", kind, self.tr("Was it necessary")))
        self.column.addWidget(self.add_field("why", TextField(self.tr("How it came")), self.tr("How it came")))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the telling."""
        del view
        told_to = typed(self.fields["told_to"].typed(), field="told_to")
        if told_to and not self.fields["kind"].typed():
            raise FormError("form.required", field="kind")
        kind = TellingKind(self.fields["kind"].typed() or TellingKind.AVOIDABLE)
        now, me = self.presenter.now(), self.presenter.me
        return first_contact.told_again(told_to, kind, me, now, why=self.fields["why"].typed())


class ContactMomentCard(Card):
    """That somebody spoke with the victim; the terms that wait for it are settled by it."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "contact_moment", save_text=self.tr("Write down the contact"))
        kind = Choice(self.tr("What kind of contact"), moment_words())
        kind.let_break()
        self.column.addWidget(self.add_field("kind", kind, self.tr("What kind of contact")))
        text = TextField(self.tr("In a few words"))
        at = TextField(self.tr("When"))
        self.column.addWidget(
            Columns()
            .add(self.add_field("text", text, self.tr("In a few words"), hint=" "), 3)
            .add(self.add_field("at", at, self.tr("When"), hint=self.tr("yesterday 16:00")), 1)
        )
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Begin with a call, now."""
        super().show_record(state)
        self.fields["kind"].show_typed("called_victim")
        self.fields["at"].show_typed(field_text(state.now))

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the contact."""
        del view
        now, me = self.presenter.now(), self.presenter.me
        at = read_moment(self.fields["at"].typed(), now, field="at")
        text = typed(self.fields["text"].typed(), field="text")
        event = Event(kind=self.fields["kind"].typed(), at=When(at), org=me.org, text=text, by=me)
        return first_contact.happened_at(event, now)


class NoteCard(Card):
    """A note of one's own organisation; it never leaves."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "note", save_text=self.tr("Keep the note"))
        text = TextArea(self.tr("Own note"), lines=3)
        note_hint = self.tr("Stays inside your organisation. It never leaves.")
        self.column.addWidget(self.add_field("text", text, self.tr("Own note"), hint=note_hint))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the note."""
        del view
        return actions.note(self.fields["text"].typed(), self.presenter.me, self.presenter.now())
