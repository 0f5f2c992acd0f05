"""One handover on the screen: its line, what has to be settled, its steps, what goes along, and its points."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_view import handovers_of
from mdt_desktop.application.checklist import is_warm
from mdt_desktop.application.handover_terms import terms_of
from mdt_desktop.application.handovers import findings_of
from mdt_desktop.domain.handover import (
    HandoverContents,
    HandoverFact,
    HandoverFinding,
    HandoverQuestion,
    HandoverStep,
    WaitingForHelp,
    may_say,
    next_steps,
    step_of,
    way_back_until,
)
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.handover.cards import AnswerCard
from ui.handover.line import HandoverLine
from ui.handover.picture import picture_of
from ui.handover.points import Points
from ui.handover.preview import ReceiverPreview
from ui.handover.told_cards import QuestionCard, WaitingCard
from ui.handover.words import act_word, finding_word
from ui.texts import long_day_text, org_word, short_day_text, step_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.fold import Fold
from ui.widgets.frames import Heading, emptied
from ui.widgets.labels import IconText, PlainLabel

PRIMARY = (
    HandoverStep.OFFERED,
    HandoverStep.ACCEPTED,
    HandoverStep.FIRST_CONTACT_DONE,
    HandoverStep.CONFIRMED_BY_VICTIM,
    HandoverStep.CLOSED,
)
QUIET = frozenset({HandoverStep.DECLINED, HandoverStep.WITHDRAWN, HandoverStep.RETURNED})
_CALM = frozenset({HandoverFinding.BOTH_SAID_NO, HandoverFinding.SAID_TWICE, HandoverFinding.HEARD_ONLY})
_OVER = frozenset({HandoverStep.DECLINED, HandoverStep.WITHDRAWN, HandoverStep.CLOSED})


class HandoverPanel(QWidget):
    """Leads one handover to its end.

    Signals:
        step_chosen: A step was chosen; carries the handover and the step.
        way_back_chosen: The way back was chosen; carries the handover.
    """

    step_chosen = Signal(str, object)
    way_back_chosen = Signal(str)

    def __init__(self, presenter: CasePresenter, handover: str) -> None:
        super().__init__()
        self.presenter = presenter
        self.handover = handover
        self.heading = Heading("", Step.CARD)
        self.line = HandoverLine()
        self.late_label = IconText("circle-alert", "", "danger", step=Step.BODY, bold=True)
        self.answer_card = AnswerCard(presenter, handover)
        self.answer_fold = CardFold(self.tr("Their answer, told by phone or on paper"), self.answer_card)
        self.preview = ReceiverPreview()
        self.preview_fold = Fold(self.tr("What the receiver will see"), self.preview, icon_name="eye")
        self.waiting_fold = CardFold(self.tr("Waiting list"), WaitingCard(presenter, handover), icon_name="hourglass")
        self.question_card = QuestionCard(presenter, handover)
        self.question_fold = CardFold(self.tr("Ask or answer"), self.question_card, icon_name="message-square-text")
        self.way_back_button = Button(self.tr("Use the way back"), icon_name="undo-2", look="quiet")
        self.points = Points(presenter, handover)
        self._findings, self._told = QVBoxLayout(), QVBoxLayout()
        self._buttons = Flow(spacing=12)
        self._lay_out()
        self.way_back_button.clicked.connect(lambda _: self.way_back_chosen.emit(handover))

    def _lay_out(self) -> None:
        buttons = QWidget()
        buttons.setLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(12)
        for layout in (self._findings, self._told):
            layout.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.line)
        column.addWidget(self.late_label)
        column.addLayout(self._findings)
        column.addWidget(buttons)
        column.addWidget(self.answer_fold)
        column.addLayout(self._told)
        for widget in (self.preview_fold, self.waiting_fold, self.question_fold, self.way_back_button, self.points):
            column.addWidget(widget)

    def show_handover(self, state: CaseState) -> None:
        """Show the handover as it stands."""
        facts = handovers_of(state.view)[self.handover]
        terms = terms_of(state.view, self.handover, self.presenter.session.pack.clocks, state.now)
        self._show_title(facts, state)
        self.line.show_picture(picture_of(facts, terms, state.now))
        late = [each for each in terms.values() if each.is_late]
        self.late_label.setVisible(bool(late) and facts[0].sender == self.presenter.me.org)
        words = self.tr("Late: {step}. You are still responsible. Call {receiver} today.")
        step = step_word(late[0].step.value) if late else ""
        told = words.format(step=step, receiver=org_word(facts[0].receiver))
        self.late_label.show_text("circle-alert", told, "danger")
        self._show_findings(state)
        self._show_buttons(facts)
        self._show_told(facts, state)
        self._show_folds(facts, state)
        self.points.show_points(state)

    def _show_title(self, facts: Sequence[HandoverFact], state: CaseState) -> None:
        warm = self.tr("Warm handover to {receiver}") if is_warm(state.view, self.handover) else ""
        title = (warm or self.tr("Handover to {receiver}")).format(receiver=org_word(facts[0].receiver))
        person = next((each.receiver_person for each in reversed(facts) if each.receiver_person), "")
        phone = next((each.receiver_phone for each in reversed(facts) if each.receiver_phone), "")
        self.heading.title.setText(title)
        self.heading.count.setText(step_word(step_of(facts).value))
        self.heading.note.setText(", ".join(part for part in (person, phone) if part))

    def _show_findings(self, state: CaseState) -> None:
        emptied(self._findings)
        for finding in findings_of(state.view, self.handover):
            icon, colour = ("info", "info") if finding in _CALM else ("triangle-alert", "warn")
            self._findings.addWidget(IconText(icon, finding_word(finding), colour, step=Step.BODY, bold=True))

    # --- steps ---------------------------------------------------------------------------------------

    def _show_buttons(self, facts: Sequence[HandoverFact]) -> None:
        emptied(self._buttons)
        mine = [step for step in HandoverStep if step in next_steps(facts) and self._is_mine(step, facts[0])]
        primary = next((step for step in PRIMARY if step in mine), None)
        for step in mine:
            look = "primary" if step is primary else "quiet" if step in QUIET else "secondary"
            button = Button(act_word(step), look=look)
            button.clicked.connect(lambda _=False, to=step: self.step_chosen.emit(self.handover, to))
            self._buttons.addWidget(button)

    def first_buttons(self) -> tuple[Button, ...]:
        """Return the step that is the first thing to do here, where there is one."""
        found = (self._buttons.itemAt(place) for place in range(self._buttons.count()))
        buttons = (each.widget() for each in found if each is not None)
        return tuple(each for each in buttons if isinstance(each, Button) and each.property("look") == "primary")

    def _is_mine(self, step: HandoverStep, fact: HandoverFact) -> bool:
        return may_say(step, self.presenter.me.org, fact)

    def _show_folds(self, facts: Sequence[HandoverFact], state: CaseState) -> None:
        is_mine = facts[0].receiver == self.presenter.me.org
        waits = any(may_say(step, facts[0].receiver, facts[0]) for step in next_steps(facts) - {HandoverStep.CLOSED})
        is_asked = bool({HandoverStep.ACCEPTED, HandoverStep.FIRST_CONTACT_DONE} & next_steps(facts))
        self.answer_fold.setVisible(not is_mine and waits and is_asked)
        for fold in (self.answer_fold, self.waiting_fold, self.question_fold):
            fold.card.show_case(state)
            fold.follow()
        is_over = step_of(facts) in _OVER
        self.waiting_fold.setVisible(not is_over)
        self.question_fold.setVisible(not is_over)
        self.preview.show_receiver(state, facts[0].receiver, facts[0].sender)
        until = way_back_until(facts)
        self.way_back_button.setVisible(bool(until and until >= state.now.date() and is_mine))

    # --- what was told -------------------------------------------------------------------------------

    def _show_told(self, facts: Sequence[HandoverFact], state: CaseState) -> None:
        emptied(self._told)
        for contents in state.view.records(HandoverContents):
            if contents.handover == self.handover:
                self._tell_contents(contents)
        for fact in facts:
            self._tell_reason(fact)
        for waiting in state.view.records(WaitingForHelp):
            if waiting.handover == self.handover:
                self._tell_waiting(waiting, state)
        self._tell_questions(state)
        if (until := way_back_until(facts)) is not None:
            words = self.tr("The way back to {sender} stays open until {day}.")
            told = words.format(sender=org_word(facts[0].sender), day=long_day_text(until))
            self._told.addWidget(IconText("undo-2", told, "ink2"))

    def _tell_contents(self, contents: HandoverContents) -> None:
        if contents.items:
            words = self.tr("Goes along: {items}").format(items=" · ".join(contents.items))
            self._told.addWidget(PlainLabel(words))
        if contents.not_passed_on:
            words = self.tr("Not passed on: {what}").format(what=contents.not_passed_on)
            self._told.addWidget(PlainLabel(words, colour="ink2"))

    def _tell_reason(self, fact: HandoverFact) -> None:
        if fact.reason:
            words = self.tr("{step}, because: {reason}").format(step=step_word(fact.step.value), reason=fact.reason)
            self._told.addWidget(PlainLabel(words))
        if fact.alternative:
            words = self.tr("Possible instead: {what}").format(what=fact.alternative)
            self._told.addWidget(PlainLabel(words, bold=True))
        if fact.on_behalf is not None:
            words = self.tr("{step}: written down for {who}").format(
                step=step_word(fact.step.value), who=fact.on_behalf.person or org_word(fact.on_behalf.org)
            )
            self._told.addWidget(PlainLabel(words, Step.SMALL, colour="ink2"))

    def _tell_waiting(self, waiting: WaitingForHelp, state: CaseState) -> None:
        words = self.tr(
            "Waiting list. Meanwhile: {bridging}. {who} asks how safe it is, every %n day(s).", "", waiting.every_days
        )
        told = words.format(bridging=waiting.bridging, who=waiting.check_by)
        self._told.addWidget(IconText("hourglass", told, "warn", step=Step.BODY))
        if waiting.until is not None:
            day = short_day_text(waiting.until, state.now.date())
            self._told.addWidget(PlainLabel(self.tr("Until about {day}").format(day=day), Step.SMALL, colour="ink2"))

    def _tell_questions(self, state: CaseState) -> None:
        asked = [each for each in state.view.all(HandoverQuestion) if each.record.handover == self.handover]
        answered = {each.record.answers for each in asked}
        waiting = ""
        for each in asked:
            is_answer = bool(each.record.answers)
            who = org_word(each.record.by.org) if each.record.by else ""
            words = self.tr("{who} answers: {text}") if is_answer else self.tr("{who} asks: {text}")
            is_open = not is_answer and each.id not in answered
            if is_open and each.record.by and each.record.by.org != self.presenter.me.org:
                waiting = each.id
            icon, colour = ("circle-question-mark", "warn") if is_open else ("message-square-text", "ink2")
            self._told.addWidget(IconText(icon, words.format(who=who, text=each.record.text), colour, step=Step.BODY))
        self.question_card.answer(waiting)
