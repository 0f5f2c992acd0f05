"""The forms that exist at the table only: a decision, the call, a differing judgement, something for later."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from mdt_desktop.application.case_at_table import (
    GROUNDS,
    NOTHING_SHARED,
    TableDecision,
    agree_call,
    call_due,
    calls_her,
    decide,
    differ,
    park,
)
from mdt_desktop.application.case_view import CaseView, contact_person_of
from mdt_desktop.application.checks import typed
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import TableQuestion
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import may_call
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.meeting.mode.state import TableCase
from ui.meeting.question_card import QuestionCard, asked_before
from ui.texts import basis_word, field_text
from ui.weighing.cards import organisation_choice
from ui.widgets.choices import Choice
from ui.widgets.fields import Selection, TextArea, TextField
from ui.widgets.labels import IconText

translate = QCoreApplication.translate


class TableCard(Card):
    """A form of the table: fields below each other, the button, what was kept."""

    meeting = ""

    def show_case(self, state: CaseState) -> None:
        """Show the case; the form writes for the meeting it is at."""
        if isinstance(state, TableCase):
            self.meeting = state.meeting
        super().show_case(state)

    def add(self, name: str, field: object, label: str, *, hint: str = "") -> None:
        """Add a field with its label."""
        self.column.addWidget(self.add_field(name, field, label, hint=hint))

    def add_foot(self) -> None:
        """Close the form: what is wrong, the button, what was kept."""
        for widget in (self.error_label, self.save_button, self.state_label):
            self.column.addWidget(widget)


class TableQuestionCard(QuestionCard):
    """The three lines at the table: what was proposed when the case came stays proposed."""

    @override
    def proposed(self, state: CaseState) -> TableQuestion:
        """Return the lines the table sees."""
        if not isinstance(state, TableCase):
            return super().proposed(state)
        question = asked_before(state.view)
        return TableQuestion(
            meeting=self.meeting, why_now=state.why.text, what_is_new=state.new.text, question=question
        )


class TableDecisionCard(TableCard):
    """A decision: what, a person, a date, on which ground anything is shared, who tells the victim."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "table_decision", save_text=self.tr("Write down the decision"))
        self.add(
            "what",
            TextField(self.tr("What is decided")),
            self.tr("What is decided"),
            hint=self.tr("A verb and a result"),
        )
        self.add("owner", TextField(self.tr("Who does it")), self.tr("Who does it"), hint=self.tr("A person"))
        org = organisation_choice(self.tr("Of which organisation"), self.tr("Choose"))
        self.add("org", org, self.tr("Of which organisation"))
        self.add("due", TextField(self.tr("Before when")), self.tr("Before when"), hint=self.tr("tomorrow 10:00"))
        ground = Selection(self.tr("Ground for sharing"), [(each, ground_word(each)) for each in GROUNDS])
        self.add("ground", ground, self.tr("Ground for sharing"))
        self.add("informed_by", TextField(self.tr("Who tells the victim")), self.tr("Who tells the victim"))
        words = [("no", self.tr("It waits for the quorum")), ("yes", self.tr("For safety now"))]
        self.add("safety", Choice(self.tr("Without a quorum"), words), self.tr("Without a quorum"))
        self.add_foot()

    def show_record(self, state: CaseState) -> None:
        """Begin with nothing new shared, and the fixed contact as who tells the victim."""
        super().show_record(state)
        named = contact_person_of(state.view)
        self.fields["ground"].show_typed(NOTHING_SHARED)
        self.fields["informed_by"].show_typed(named.record.name if named else "")
        self.fields["safety"].show_typed("no")
        has_quorum = not isinstance(state, TableCase) or state.quorum.is_there
        self.labels["safety"].setVisible(not has_quorum)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the decision."""
        now, due = self.presenter.now(), self.fields["due"].typed()
        decision = TableDecision(
            what=self.fields["what"].typed(),
            owner=PersonRef(org=self.fields["org"].typed(), name=typed(self.fields["owner"].typed(), field="owner")),
            due=_due(due, now) if due.strip() else None,
            ground=self.fields["ground"].typed(),
            informed_by=self.fields["informed_by"].typed(),
            is_safety_now=self.fields["safety"].typed() == "yes",
        )
        return decide(view, self.meeting, decision, now)


def _due(text: str, now: datetime) -> datetime:
    """A day without a time is the end of its working day.

    Raises:
        FormError: It is no moment and no day.
    """
    try:
        return read_moment(text, now, field="due", ahead=True)
    except FormError:
        return read_moment(f"{text.strip()} 17:00", now, field="due", ahead=True)


def ground_word(code: str) -> str:
    """Return on which ground a decision shares."""
    return translate("meeting_mode", "nothing new is shared") if code == NOTHING_SHARED else basis_word(code)


class TableCallCard(TableCard):
    """Who calls the victim after this table, and when; it arrives filled in, inside the hours that are safe."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "table_call", save_text=self.tr("Agree on the call"))
        self.add("owner", TextField(self.tr("Who calls the victim")), self.tr("Who calls the victim"))
        org = organisation_choice(self.tr("Organisation of who calls"), self.tr("Choose"))
        self.add("org", org, self.tr("Organisation of who calls"))
        due = TextField(self.tr("When to call"))
        self.add("due", due, self.tr("When to call"), hint=self.tr("tomorrow 10:00"))
        self.warning = IconText("phone-off", self.tr("Outside the hours that are safe to call"), "danger", bold=True)
        self.column.addWidget(self.warning)
        self.add_foot()
        due.edited.connect(self._warn)

    def show_record(self, state: CaseState) -> None:
        """Begin with the call that was agreed, else with the fixed contact and the first moment that is safe."""
        super().show_record(state)
        agreed, named = calls_her(state.view, self.meeting), contact_person_of(state.view)
        task = agreed.record.task if agreed else None
        person = named.record if named else None
        self.fields["owner"].show_typed(task.owner.name if task else person.name if person else self.presenter.me.name)
        self.fields["org"].show_typed(task.owner.org if task else person.org if person else self.presenter.me.org)
        calendar = self.presenter.session.pack.office_calendar
        self.fields["due"].show_typed(field_text(task.due if task else call_due(state.view, calendar, state.now)))
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
        now, text = self.presenter.now(), self.fields["due"].typed()
        caller = PersonRef(org=self.fields["org"].typed(), name=typed(self.fields["owner"].typed(), field="owner"))
        due = read_moment(text, now, field="due", ahead=True) if text.strip() else None
        return agree_call(view, self.meeting, caller, due, now, what=self.tr("Call the victim"))


class TableDissentCard(TableCard):
    """A differing judgement of one organisation; it stays with the decision, and blocks nobody's own duty."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "dissent", save_text=self.tr("Write this judgement down"))
        org = organisation_choice(self.tr("Whose judgement"), self.tr("Choose"))
        self.add("org", org, self.tr("Whose judgement"))
        text = TextArea(self.tr("What is judged otherwise, and why"), lines=3)
        self.add("text", text, self.tr("What is judged otherwise, and why"))
        self.add_foot()

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the judgement."""
        if not self.fields["org"].typed():
            raise FormError("form.required", field="org")
        org, text = self.fields["org"].typed(), self.fields["text"].typed()
        return differ(view, org, text, self.presenter.me, self.presenter.now())


class ParkCard(TableCard):
    """Something for later, so that the case keeps its time."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "parked", save_text=self.tr("Park this"))
        self.add("text", TextArea(self.tr("For later"), lines=2), self.tr("For later"))
        self.add_foot()

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return what is kept for later."""
        del view
        return park(self.meeting, self.fields["text"].typed(), self.presenter.me, self.presenter.now())
