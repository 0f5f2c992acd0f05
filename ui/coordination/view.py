"""The coordination section: five things a new case needs, the decision, the contact person, decisions, telling."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_view import (
    contact_person_answer,
    contact_person_of,
    contact_person_proposed,
    coordinator_of,
)
from mdt_desktop.application.collisions import collisions
from mdt_desktop.application.coordinations import absences_on, contact_person_changes
from mdt_desktop.application.criteria import TO_ASK_AGAINST, TO_ASK_FOR, speaks_against, speaks_for
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.table import needed_at_the_table, no_decision
from mdt_desktop.application.triggers import look_again
from mdt_desktop.domain.actions import Action, Feedback
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinationDecision, CoordinatorNamed
from mdt_desktop.domain.stages import Stage
from ui.case.fold import CardFold, FoldingSection
from ui.case.presenter import CasePresenter
from ui.case.stage_row import StageRow
from ui.case.state import CaseState
from ui.case.unnamed import UnnamedKeys
from ui.coordination.action_cards import ActionEntry, FeedbackCard, NewActionCard
from ui.coordination.cards import (
    AbsenceCard,
    AgreedCard,
    CallCard,
    ContactPersonCard,
    DecisionCard,
    LookAgainCard,
)
from ui.coordination.words import (
    absence_words,
    collision_word,
    criterion_word,
    outcome_words,
    table_word,
    told_words,
    word_of,
)
from ui.overview.view import said_by
from ui.texts import answer_word, coordination_word, local, org_word, short_day_text, trigger_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.flow import Flow
from ui.widgets.frames import Chip, Frame, Heading, emptied
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.rows import KeyedRows

NO_DECISION_PLACE = "no_decision"


class CoordinationSection(FoldingSection):
    """Who keeps the case together, whom the victim calls, and who does what before when."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.table_heading = Heading(self.tr("At the table"), note=self.tr("Five things a new case needs"))
        self.decision_card = DecisionCard(presenter)
        self.contact_card = ContactPersonCard(presenter)
        self.agreed_card = AgreedCard(presenter)
        self.call_card = CallCard(presenter)
        self.decision_fold = CardFold(self.tr("Decide again"), self.decision_card, icon_name="pencil-line")
        self.contact_fold = CardFold(self.tr("Change"), self.contact_card, icon_name="pencil-line")
        self.look_again_fold = CardFold(self.tr("Ask to look again"), LookAgainCard(presenter), icon_name="refresh-cw")
        self.absence_fold = CardFold(self.tr("Away or leaving"), AbsenceCard(presenter), icon_name="calendar-days")
        self.new_action_card = NewActionCard(presenter)
        self.action_fold = CardFold(self.tr("Add a decision"), self.new_action_card, look="secondary")
        self.none_button = Button(self.tr("No decision needed"), icon_name="circle-slash", look="quiet")
        self.feedback_fold = CardFold(
            self.tr("Write down that it was told"), FeedbackCard(presenter), icon_name="phone"
        )
        self.unnamed = UnnamedKeys("regie")
        self.entries = KeyedRows[ActionEntry](lambda action: ActionEntry(presenter, action))
        self.contact_heading = Heading(self.tr("Fixed contact person"))
        self.actions_heading = Heading(self.tr("Decisions and actions"))
        self.feedback_heading = Heading(self.tr("Told"))
        self._table = Flow(spacing=8)
        self._criteria = Columns(spacing=24, least=200)
        self._decided, self._contact, self._feedback = (QVBoxLayout() for _ in range(3))
        self._again, self._collisions = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.none_button.clicked.connect(self._decide_nothing)

    def _lay_out(self) -> None:
        chips = QWidget()
        chips.setLayout(self._table)
        parts: tuple[QWidget | QVBoxLayout, ...] = (
            self.table_heading,
            chips,
            Heading(self.tr("Coordination"), note=self.tr("Is somebody needed who keeps it together?")),
            self._criteria,
            self._again,
            self._decided,
            self.decision_fold,
            self.look_again_fold,
            self.contact_heading,
            self._contact,
            self.contact_fold,
            self.absence_fold,
            self.agreed_card,
            Heading(self.tr("Who calls the victim, and when")),
            self.call_card,
            self.actions_heading,
            self._collisions,
            self.entries,
            self.action_fold,
            self.none_button,
            self.feedback_heading,
            self._feedback,
            self.feedback_fold,
            self.unnamed,
            StageRow(self.presenter, Stage.COORDINATION),
        )
        for part in parts:
            if part is self.none_button:
                self.column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            elif isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                part.setSpacing(6)
                self.column.addLayout(part)
        self.column.addStretch(1)

    def show_case(self, state: CaseState) -> None:
        """Show coordination as it stands."""
        self._show_actions(state)
        super().show_case(state)
        self._show_table(state)
        self._show_criteria(state)
        self._show_again(state)
        self._show_decision(state)
        self._show_contact(state)
        self._show_collisions(state)
        self._show_feedback(state)
        self.unnamed.show_case(state)

    def first_controls(self) -> tuple[QWidget, ...]:
        """Return the decision, where it is still to be made, or the button that opens it again."""
        return (self.decision_card.labels["decision"].field, self.decision_fold.button)

    def begin(self, state: CaseState) -> None:
        """Open what a new case needs first."""
        if state.view.latest(CoordinationDecision) is None:
            self.decision_fold.frame.show()
        if contact_person_of(state.view) is None:
            self.contact_fold.frame.show()

    # --- at the table --------------------------------------------------------------------------------

    def _show_table(self, state: CaseState) -> None:
        emptied(self._table)
        needed = needed_at_the_table(state.view)
        there = sum(each.answer is Answer.YES for each in needed)
        self.table_heading.count.setText(self.tr("{there} of {all}").format(there=there, all=len(needed)))
        for each in needed:
            icon, look, colour = (
                ("circle-check", "chip_good", "ok") if each.answer is Answer.YES else ("circle-dashed", "chip", "ink2")
            )
            self._table.addWidget(Chip(icon, table_word(each.name), look=look, colour=colour))

    def _show_criteria(self, state: CaseState) -> None:
        emptied(self._criteria.columns)
        today = local(state.now).date()
        self._criteria.add(_criteria(self.tr("Speaks for it"), speaks_for(state.view, today), TO_ASK_FOR, icon="plus"))
        self._criteria.add(
            _criteria(self.tr("Speaks against it"), speaks_against(state.view), TO_ASK_AGAINST, icon="minus")
        )

    def _show_again(self, state: CaseState) -> None:
        """Why the decision asks to be looked at again, until somebody decides again."""
        emptied(self._again)
        for each in look_again(state.view, state.now):
            day = short_day_text(local(each.since).date(), local(state.now).date())
            words = self.tr("Look again: {why}, since {day}").format(why=trigger_word(each.trigger.value), day=day)
            self._again.addWidget(IconText("refresh-cw", words, "warn", step=Step.BODY, bold=True))

    # --- the decision --------------------------------------------------------------------------------

    def _show_decision(self, state: CaseState) -> None:
        emptied(self._decided)
        decided = state.view.latest(CoordinationDecision)
        self.decision_fold.button.setText(self.tr("Decide again") if decided else self.tr("Decide"))
        if decided is None:
            return
        frame = Frame("frozen", spacing=6)
        for widget in self._decision_rows(decided, state):
            frame.column.addWidget(widget)
        self._decided.addWidget(frame)

    def _decision_rows(self, shown: Shown[CoordinationDecision], state: CaseState) -> list[QWidget]:
        decision, named = shown.record, coordinator_of(state.view)
        rows: list[QWidget] = [PlainLabel(coordination_word(decision.decision.value), Step.CARD)]
        if named is not None:
            who = ", ".join(each for each in (named.coordinator.name, org_word(named.coordinator.org)) if each)
            rows.append(IconText("user", self.tr("Coordinates: {who}").format(who=who), "ink", step=Step.BODY))
            if named.deputy is not None:
                words = self.tr("Stands in: {who}").format(who=named.deputy.name)
                rows.append(IconText("users", words, "ink2"))
            rows += self._coordinators_before(named, state)
        elif decision.holder:
            words = self.tr("Organisation in this decision: {who}").format(who=org_word(decision.holder))
            rows.append(IconText("user", words, "ink2"))
        rows.append(PlainLabel(decision.reason))
        if decision.victim_opinion:
            words = self.tr("The victim: {words}").format(words=decision.victim_opinion)
            rows.append(IconText("message-square-quote", words, "ink2"))
        if decision.review_on is not None:
            day = short_day_text(decision.review_on, local(state.now).date())
            rows.append(IconText("calendar-clock", self.tr("Look again: {day}").format(day=day), "ink2"))
        rows.append(PlainLabel(said_by(shown, state.now), Step.SMALL, colour="ink2"))
        return rows

    def _coordinators_before(self, named: CoordinatorNamed, state: CaseState) -> list[QWidget]:
        names = [
            each.coordinator.name or org_word(each.coordinator.org) for each in state.view.records(CoordinatorNamed)
        ]
        before = [
            each for each in dict.fromkeys(names) if each != (named.coordinator.name or org_word(named.coordinator.org))
        ]
        if not before:
            return []
        words = self.tr("Coordinated before: {names}").format(names=", ".join(before))
        return [PlainLabel(words, Step.SMALL, colour="ink2")]

    # --- the contact person --------------------------------------------------------------------------

    def _show_contact(self, state: CaseState) -> None:
        emptied(self._contact)
        named, proposed = contact_person_of(state.view), contact_person_proposed(state.view)
        self.contact_fold.button.setText(self.tr("Change") if named else self.tr("Name"))
        self.agreed_card.setVisible(named is not None)
        changes = contact_person_changes(state.view)
        self.contact_heading.count.setText(self.tr("%n change(s)", "", changes) if changes > 0 else "")
        for shown in (named, proposed):
            if shown is not None:
                self._contact.addWidget(self._person_frame(shown, state, is_proposed=shown is proposed))
        if named is not None:
            self._contact.addWidget(self._earlier(state, named))

    def _person_frame(self, shown: Shown[ContactPersonNamed], state: CaseState, *, is_proposed: bool) -> Frame:
        frame = Frame("card", spacing=6)
        for widget in self._contact_rows(shown, state, is_proposed=is_proposed):
            frame.column.addWidget(widget)
        return frame

    def _contact_rows(self, shown: Shown[ContactPersonNamed], state: CaseState, *, is_proposed: bool) -> list[QWidget]:
        person = shown.record
        name = ", ".join(each for each in (person.name, org_word(person.org) if person.org else "") if each)
        rows: list[QWidget] = [
            PlainLabel(self.tr("Proposed: {name}").format(name=name) if is_proposed else name, Step.CARD)
        ]
        if is_proposed:
            words = self.tr(
                "Becomes the contact person when the victim agrees. Until then nothing changes for the victim."
            )
            rows.append(PlainLabel(words, colour="ink2"))
        if phone := " · ".join(each for each in (person.phone, person.hours) if each):
            rows.append(IconText("phone", phone, "accent", step=Step.BODY, bold=True))
        if backup := " · ".join(each for each in (person.backup_name, person.backup_phone) if each):
            rows.append(IconText("users", self.tr("If not there: {who}").format(who=backup), "ink2"))
        rows += self._away(person, state)
        said = contact_person_answer(state.view, shown)
        answer = answer_word(said.answer.value if said else Answer.NOT_ASKED.value)
        icon, colour = ("circle-check", "ok") if said and said.answer is Answer.YES else ("circle-dashed", "warn")
        rows.append(IconText(icon, self.tr("The victim agrees: {answer}").format(answer=answer), colour, bold=True))
        rows.append(PlainLabel(said_by(shown, state.now), Step.SMALL, colour="ink2"))
        return rows

    def _away(self, person: ContactPersonNamed, state: CaseState) -> list[QWidget]:
        away = [each for each in absences_on(state.view, local(state.now).date()) if each.name == person.name]
        return [IconText("info", absence_words(each, state.now), "warn", bold=True) for each in away]

    def _earlier(self, state: CaseState, named: Shown[ContactPersonNamed]) -> QWidget:
        """Everybody the victim had before: each change is another face."""
        names = [each.record.name for each in state.view.all(ContactPersonNamed) if each.at < named.at]
        words = self.tr("Before: {names}").format(names=", ".join(dict.fromkeys(names)))
        label = PlainLabel(words, Step.SMALL, colour="ink2")
        label.setVisible(bool(names))
        return label

    # --- decisions, actions, telling -----------------------------------------------------------------

    def _show_actions(self, state: CaseState) -> None:
        actions = {each.id: each for each in state.view.all(Action)}
        self.entries.show_keys(tuple(actions))
        for key, action in actions.items():
            self.entries.rows[key].show_action(action, state)
        self.actions_heading.count.setText(str(len(actions)) if actions else "")
        needed = {each.name: each.answer for each in needed_at_the_table(state.view)}
        self.none_button.setVisible(needed["decision"] is not Answer.YES)

    def _show_collisions(self, state: CaseState) -> None:
        """Prompts about actions that go against her limits or each other; a person decides."""
        emptied(self._collisions)
        for each in collisions(state.view):
            action = state.view.entity(each.action)
            what = action.record.what if action else ""
            words = collision_word(each.why.value).format(what=what, beside=each.beside)
            self._collisions.addWidget(IconText("triangle-alert", words, "warn", step=Step.BODY))

    def _decide_nothing(self) -> None:
        self.presenter.save(no_decision(self.presenter.me, self.presenter.now()), NO_DECISION_PLACE)

    def _show_feedback(self, state: CaseState) -> None:
        emptied(self._feedback)
        for each in reversed(state.view.all(Feedback)):
            self._feedback.addWidget(_told(each, state.now))


def _criteria(title: str, holding: tuple[str, ...], to_ask: tuple[str, ...], *, icon: str) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(PlainLabel(title, bold=True))
    for code in holding:
        column.addWidget(IconText(icon, criterion_word(code), "ink", step=Step.BODY))
    for code in to_ask:
        column.addWidget(IconText("circle-question-mark", criterion_word(code), "ink2"))
    column.addStretch(1)
    return held


def _told(shown: Shown[Feedback], now: datetime) -> QWidget:
    told = shown.record
    icon, colour = {"reached": ("circle-check", "ok"), "not_safe": ("phone-off", "danger")}.get(
        told.outcome, ("circle-dashed", "warn")
    )
    words = f"{word_of(told_words(), told.to)}: {word_of(outcome_words(), told.outcome)}"
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(IconText(icon, words, colour, step=Step.BODY, bold=True))
    if told.text:
        column.addWidget(PlainLabel(told.text))
    column.addWidget(PlainLabel(said_by(shown, now), Step.SMALL, colour="ink2"))
    return held
