"""The cards of coordination: the decision, the fixed contact person, who calls the victim."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from mdt_desktop.application import coordinations
from mdt_desktop.application.actions import CALL_VICTIM, agree
from mdt_desktop.application.case_view import (
    CaseView,
    contact_person_answer,
    contact_person_of,
    contact_person_proposed,
    responsible_takes,
)
from mdt_desktop.application.checks import typed
from mdt_desktop.application.moments import read_day, read_moment
from mdt_desktop.application.shown import Change
from mdt_desktop.application.triggers import VICTIM_ASKS
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import (
    Absence,
    ContactPersonAgreed,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    LookAgain,
)
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import may_call
from ui.case.card import Card, hint
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import coordination_word, local, organisations
from ui.widgets.choices import AnswerChoice, Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField
from ui.widgets.labels import IconText
from ui.widgets.rows import RowChoice

REVIEW_AFTER = timedelta(days=42)
"""The start value of the review date: when the case is weighed again (domain.md §2.5)."""


class DecisionCard(Card):
    """One of four outcomes with its reason; *no coordinator needed* is a full decision."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "coordination", save_text=self.tr("Write down the decision"))
        outcomes = [(each.value, coordination_word(each.value)) for each in CoordinationOutcome]
        self.outcome = RowChoice(self.tr("Coordination"), outcomes)
        self.column.addWidget(self.add_field("decision", self.outcome, self.tr("Who keeps it together")))
        why = TextField(self.tr("Why this decision"))
        self.column.addWidget(self.add_field("reason", why, self.tr("Why this decision")))
        holder = Selection(self.tr("Organisation that coordinates"), [("", self.tr("Choose")), *organisations()])
        self.who = Columns()
        self.who.add(self.add_field("holder", holder, self.tr("Which organisation")))
        self.who.add(self._text("person", self.tr("Who coordinates")))
        self.who.add(self._text("deputy", self.tr("Who stands in")))
        opinion = self._text("victim_opinion", self.tr("What the victim thinks of it"))
        review = TextField(self.tr("Look again on"))
        self.column.addWidget(self.who)
        self.column.addWidget(
            Columns().add(opinion, 2).add(self.add_field("review_on", review, self.tr("Look again on")), 1)
        )
        self.column.addLayout(self.foot())
        self.outcome.edited.connect(self._follow)

    def _text(self, name: str, label: str) -> Columns:
        return Columns(least=1).add(self.add_field(name, TextField(label), label))

    def _follow(self) -> None:
        self.who.setVisible(self.outcome.typed() not in {"", CoordinationOutcome.NOT_NEEDED.value})

    def show_record(self, state: CaseState) -> None:
        """Begin empty: the outcome is never chosen beforehand; organisation and date are proposals."""
        super().show_record(state)
        takes = responsible_takes(state.view)
        self.fields["holder"].show_typed(takes[-1].record.organisation if takes else "")
        self.fields["review_on"].show_typed((local(state.now) + REVIEW_AFTER).strftime("%d-%m-%Y"))
        self._follow()

    def show_case(self, state: CaseState) -> None:
        """Show the case; a draft shows the fields of its own outcome."""
        super().show_case(state)
        self._follow()

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the decision."""
        del view
        if not self.outcome.typed():
            raise FormError("form.required", field="decision")
        outcome, now = CoordinationOutcome(self.outcome.typed()), self.presenter.now()
        is_needed = outcome is not CoordinationOutcome.NOT_NEEDED
        decision = CoordinationDecision(
            decision=outcome,
            reason=self.fields["reason"].typed(),
            holder=self.fields["holder"].typed() if is_needed else "",
            victim_opinion=self.fields["victim_opinion"].typed(),
            review_on=self._review_on(now),
            at=now,
            by=self.presenter.me,
        )
        if not is_needed:
            return coordinations.decide(decision)
        return coordinations.decide(decision, coordinator=self._person("person"), deputy=self._person("deputy"))

    def _person(self, name: str) -> PersonRef | None:
        person, org = typed(self.fields[name].typed(), field=name), self.fields["holder"].typed()
        return PersonRef(org=org, name=person) if person else None

    def _review_on(self, now: datetime) -> date | None:
        text = self.fields["review_on"].typed()
        return read_day(text, now, field="review_on", ahead=True) if text.strip() else None


class ContactPersonCard(Card):
    """The fixed contact person; another name is another face for the victim, and the card says so."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "contact_person", save_text=self.tr("Name the contact person"), look="secondary")
        name = TextField(self.tr("Name of the contact person"))
        org = Selection(self.tr("Organisation of the contact person"), [("", self.tr("Choose")), *organisations()])
        self.column.addWidget(
            Columns()
            .add(self.add_field("name", name, self.tr("Name")))
            .add(self.add_field("org", org, self.tr("Organisation")))
        )
        self.warning = IconText("triangle-alert", "", "warn", bold=True)
        self.column.addWidget(self.warning)
        self._row(("phone", self.tr("Phone")), ("hours", self.tr("Hours")))
        self._row(("backup_name", self.tr("If not there")), ("backup_phone", self.tr("Phone if not there")))
        words = [("yes", self.tr("The victim asks for it")), ("no", self.tr("We propose it"))]
        self.asked = Choice(self.tr("Whose idea is this"), words)
        self.asked_row = self.add_field("asked", self.asked, self.tr("Whose idea is this"))
        self.column.addWidget(self.asked_row)
        self.column.addLayout(self.foot())
        name.edited.connect(self._warn)

    def _row(self, *fields: tuple[str, str]) -> None:
        row = Columns()
        for name, label in fields:
            row.add(self.add_field(name, TextField(label), label))
        self.column.addWidget(row)

    def show_record(self, state: CaseState) -> None:
        """Show the contact person of now; a first one begins with one's own organisation."""
        named = contact_person_of(state.view)
        for name, field in self.fields.items():
            field.show_typed(getattr(named.record, name, "") if named else "")
        if named is None:
            self.fields["org"].show_typed(self.presenter.me.org)
        self.asked_row.setVisible(named is not None)

    def show_case(self, state: CaseState) -> None:
        """Show the case, and whether what is typed adds a link."""
        super().show_case(state)
        self._warn()

    def _named(self) -> ContactPersonNamed:
        texts = {name: field.typed() for name, field in self.fields.items()}
        return ContactPersonNamed(
            name=texts["name"],
            org=texts["org"],
            phone=texts["phone"],
            hours=texts["hours"],
            backup_name=texts["backup_name"],
            backup_phone=texts["backup_phone"],
            at=self.presenter.now(),
            by=self.presenter.me,
        )

    def _warn(self) -> None:
        named = self._named()
        before = contact_person_of(self._state.view) if self._state else None
        adds = bool(before and named.name.strip() and coordinations.adds_a_link(self._state.view, named))  # type: ignore[union-attr]  # before stands in a state
        self.warning.setVisible(adds)
        if before is not None:
            words = self.tr("Adds a link, number {count}: {name} is the contact person until the victim agrees.")
            count = coordinations.contact_person_changes(self._state.view) + 1  # type: ignore[union-attr]  # as above
            self.warning.show_text("triangle-alert", words.format(name=before.record.name, count=count), "warn")

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the contact person."""
        return coordinations.name_contact_person(view, self._named(), victim_asks=self.asked.typed() == "yes")


class AgreedCard(Card):
    """What the victim says about the contact person."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(
            presenter, "contact_person_agreed", save_text=self.tr("Write down the answer"), look="secondary"
        )
        question = self.tr("Does the victim agree with this contact person")
        self.column.addWidget(self.add_field("answer", AnswerChoice(question), question))
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Show the answer about who was proposed, else about the contact person of now."""
        said = contact_person_answer(state.view, contact_person_proposed(state.view))
        self.fields["answer"].show_typed(said.answer.value if said else Answer.NOT_ASKED.value)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the answer."""
        named = contact_person_proposed(view) or contact_person_of(view)
        if named is None:
            raise FormError("form.required", field="answer")
        answer = Answer(self.fields["answer"].typed() or Answer.NOT_ASKED)
        said = ContactPersonAgreed(named=named.id, answer=answer, at=self.presenter.now(), by=self.presenter.me)
        return coordinations.contact_person_agreed(view, said)


class CallCard(Card):
    """Who calls the victim, and when; a moment outside the safe hours is said at once."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "call_victim", save_text=self.tr("Agree on the call"), look="secondary")
        due = TextField(self.tr("When to call"))
        who = TextField(self.tr("Who calls the victim"))
        self.column.addWidget(
            Columns()
            .add(self.add_field("owner", who, self.tr("Who calls"), hint=" "))
            .add(self.add_field("due", due, self.tr("When"), hint=self.tr("tomorrow 10:00")))
        )
        self.warning = IconText("phone-off", self.tr("Outside the hours that are safe to call"), "danger", bold=True)
        self.column.addWidget(self.warning)
        self.column.addWidget(hint(self.tr("It appears on Today of who keeps this vault, with the plate above it.")))
        self.column.addLayout(self.foot())
        due.edited.connect(self._warn)

    def show_record(self, state: CaseState) -> None:
        """Begin with the contact person, who should be the one to call."""
        super().show_record(state)
        named = contact_person_of(state.view)
        self.fields["owner"].show_typed(named.record.name if named else self.presenter.me.name)

    def show_case(self, state: CaseState) -> None:
        """Show the case, and whether the moment is safe."""
        super().show_case(state)
        self._warn()

    def _warn(self) -> None:
        hours = self._state.view.contact_rule.hours if self._state else ()
        try:
            due = read_moment(self.fields["due"].typed(), self.presenter.now(), field="due", ahead=True)
        except FormError:
            self.warning.hide()
            return
        self.warning.setVisible(not may_call(hours, due))

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the call."""
        named = contact_person_of(view)
        name = typed(self.fields["owner"].typed(), field="owner")
        is_contact = named is not None and named.record.name == name
        org = named.record.org if named is not None and is_contact else self.presenter.me.org
        if not name:
            raise FormError("form.required", field="owner")
        due = read_moment(self.fields["due"].typed(), self.presenter.now(), field="due", ahead=True)
        return agree(self.tr("Call the victim"), PersonRef(org=org, name=name), due, purpose=CALL_VICTIM)


class LookAgainCard(Card):
    """Somebody asks to look at coordination again: the victim, or a colleague with a reason."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "look_again", save_text=self.tr("Ask to look again"), look="secondary")
        who = [(VICTIM_ASKS, self.tr("The victim")), ("colleague", self.tr("A colleague"))]
        self.column.addWidget(self.add_field("why", Choice(self.tr("Who asks"), who), self.tr("Who asks")))
        note = TextField(self.tr("What changed"))
        self.column.addWidget(self.add_field("note", note, self.tr("What changed")))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the question."""
        del view
        asked = LookAgain(
            why=self.fields["why"].typed(),
            note=self.fields["note"].typed(),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return coordinations.ask_to_look_again(asked)


class AbsenceCard(Card):
    """A colleague is away or leaves, and who stands in."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "absence", save_text=self.tr("Write down the absence"), look="secondary")
        kinds = [("no", self.tr("Away for a while")), ("yes", self.tr("Leaves for good"))]
        self.column.addWidget(self._columns(("name", self.tr("Who is away")), ("deputy", self.tr("Who stands in"))))
        leaves = Choice(self.tr("For how long"), kinds)
        self.column.addWidget(self.add_field("leaves", leaves, self.tr("For how long")))
        self.column.addWidget(
            self._columns(
                ("starts", self.tr("From")),
                ("ends", self.tr("Until")),
                ("deputy_phone", self.tr("Phone of who stands in")),
            )
        )
        self.column.addLayout(self.foot())

    def _columns(self, *fields: tuple[str, str]) -> Columns:
        row = Columns()
        for name, label in fields:
            row.add(self.add_field(name, TextField(label), label))
        return row

    def show_record(self, state: CaseState) -> None:
        """Begin with the contact person, from today."""
        super().show_record(state)
        named = contact_person_of(state.view)
        self.fields["name"].show_typed(named.record.name if named else "")
        self.fields["deputy"].show_typed(named.record.backup_name if named else "")
        self.fields["deputy_phone"].show_typed(named.record.backup_phone if named else "")
        self.fields["leaves"].show_typed("no")
        self.fields["starts"].show_typed(local(state.now).strftime("%d-%m-%Y"))

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the absence."""
        del view
        absence = Absence(
            name=self.fields["name"].typed(),
            org=self.presenter.me.org,
            starts=self._day("starts"),
            ends=self._day("ends"),
            leaves=self.fields["leaves"].typed() == "yes",
            deputy=self.fields["deputy"].typed(),
            deputy_phone=self.fields["deputy_phone"].typed(),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return coordinations.be_absent(absence)

    def _day(self, name: str) -> date | None:
        text = self.fields[name].typed()
        return read_day(text, self.presenter.now(), field=name, ahead=True) if text.strip() else None
