"""The handover of a case: who is responsible now in large type, the steps as a line, the fifteen points below."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application import handovers
from mdt_desktop.application.case_view import CaseView, handovers_of, responsible_takes
from mdt_desktop.application.checklist import ChecklistItem, checklist
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.handover import HandoverContents, HandoverFact, HandoverStep, crossed, step_of
from mdt_desktop.domain.stages import Stage
from ui.case.header import responsible_text
from ui.case.presenter import CasePresenter
from ui.case.section import Section
from ui.case.stage_row import StageRow
from ui.case.state import CaseState
from ui.handover.cards import TAKES_REASON, OfferCard, StepCard
from ui.handover.line import HandoverLine, LineStep
from ui.texts import moment_text, org_word, step_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.frames import Frame, Heading, emptied, hairline
from ui.widgets.labels import IconText, PlainLabel, one_line
from ui.widgets.message_bar import MessageBar

translate = QCoreApplication.translate

ON_THE_LINE = (
    HandoverStep.OFFERED,
    HandoverStep.ACCEPTED,
    HandoverStep.FIRST_CONTACT_DONE,
    HandoverStep.CONFIRMED_BY_VICTIM,
)
PRIMARY = (
    HandoverStep.ACCEPTED,
    HandoverStep.FIRST_CONTACT_DONE,
    HandoverStep.CONFIRMED_BY_VICTIM,
    HandoverStep.CLOSED,
)
BOTH = 2


class HandoverSection(Section):
    """Offers a handover and leads every one that is under way to its end."""

    shows_responsible = True

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.message_bar = MessageBar()
        self.responsible_label = PlainLabel("", Step.NAME)
        self.note_label = PlainLabel("", colour="ink2")
        self.take_button = Button(self.tr("I take responsibility"), icon_name="hand-heart")
        self.offer_button = Button(self.tr("Prepare a handover"), icon_name="handshake", look="primary")
        self.offer_card = OfferCard(presenter)
        self.step_card = StepCard(presenter)
        self._running = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(one_line(PlainLabel(self.tr("Responsible now"), Step.SECOND, colour="ink2", bold=True)))
        words.addWidget(self.responsible_label)
        words.addWidget(self.note_label)
        acts = Flow(spacing=16)
        acts.addWidget(self.offer_button)
        acts.addWidget(self.take_button)
        self._offer_frame = Frame("card", margin=20)
        self._offer_frame.column.addWidget(PlainLabel(self.tr("Offer a handover"), Step.CARD))
        self._offer_frame.column.addWidget(self.offer_card)
        self._running.setSpacing(16)
        self.column.addWidget(self.message_bar)
        self.column.addLayout(words)
        self.column.addLayout(acts)
        self.column.addWidget(self._offer_frame)
        self.column.addWidget(self.step_card)
        self.column.addLayout(self._running)
        self.column.addWidget(StageRow(self.presenter, Stage.FOLLOW_UP))
        self.column.addStretch(1)
        self._offer_frame.hide()
        self.step_card.hide()

    def _connect(self) -> None:
        self.offer_button.clicked.connect(self._prepare)
        self.take_button.clicked.connect(self._take)
        self.presenter.saved.connect(self._saved)
        self.presenter.failed.connect(self._failed)

    def _prepare(self) -> None:
        self._offer_frame.show()
        self.offer_card.labels["receiver"].field.setFocus()

    def _saved(self, place: str) -> None:
        if place == self.offer_card.place:
            self._offer_frame.hide()
        if place == self.step_card.place:
            self.step_card.hide()

    def _failed(self, place: str, error: FormError) -> None:
        if place == "handover":
            self.message_bar.say(self.presenter.sentence(error), look="error")

    def show_case(self, state: CaseState) -> None:
        """Show who is responsible and every handover."""
        super().show_case(state)
        view = state.view
        takes = responsible_takes(view)
        self.responsible_label.setText(responsible_text(view) or self.tr("nobody yet"))
        both = self.tr("Together, until the receiver has spoken with the victim. Then the receiver alone.")
        self.note_label.setText(both if len(takes) >= BOTH else "")
        self.note_label.setVisible(len(takes) >= BOTH)
        self.take_button.setVisible(not any(each.record.organisation == self.presenter.me.org for each in takes))
        if self.offer_card.is_dirty:
            self._offer_frame.show()
        self._show_handovers(state)

    def _show_handovers(self, state: CaseState) -> None:
        emptied(self._running)
        found = handovers_of(state.view)
        for handover in reversed(list(found)):
            self._running.addWidget(self._handover(handover, found[handover], state))
        if not found:
            self._running.addWidget(_points(checklist(state.view)))

    def _handover(self, handover: str, facts: Sequence[HandoverFact], state: CaseState) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title(facts))
        line = HandoverLine()
        line.show_steps(line_steps(facts, state.now))
        column.addWidget(line)
        if crossed(facts):
            words = self.tr("Two answers crossed each other: {steps}. Settle it by phone and set the next step.")
            steps = ", ".join(step_word(step.value) for step in sorted(crossed(facts)))
            column.addWidget(IconText("triangle-alert", words.format(steps=steps), "warn", step=Step.BODY, bold=True))
        column.addLayout(self._buttons(handover, facts))
        column.addWidget(_goes_along(state.view, handover))
        column.addWidget(_points(checklist(state.view, handover)))
        return held

    def _title(self, facts: Sequence[HandoverFact]) -> Heading:
        first = facts[0]
        warm = self.tr("Warm handover to {receiver}") if first.is_warm else self.tr("Handover to {receiver}")
        title = warm.format(receiver=org_word(first.receiver))
        person = ", ".join(part for part in (first.receiver_person, first.receiver_phone) if part)
        return Heading(title, Step.CARD, count=step_word(step_of(tuple(facts)).value), note=person)

    def _buttons(self, handover: str, facts: Sequence[HandoverFact]) -> Flow:
        row = Flow(spacing=12)
        following = handovers.next_steps(facts)
        primary = next((step for step in PRIMARY if step in following), None)
        for step in HandoverStep:
            if step in following:
                look = "primary" if step is primary else "quiet" if step in TAKES_REASON else "secondary"
                button = Button(self._act_word(step), look=look)
                button.clicked.connect(lambda _=False, to=step: self._set_step(handover, to))
                row.addWidget(button)
        return row

    def _act_word(self, step: HandoverStep) -> str:
        return {
            HandoverStep.TALK_PLANNED: self.tr("The talk is planned"),
            HandoverStep.TALK_DONE: self.tr("The talk was held"),
            HandoverStep.ACCEPTED: self.tr("The receiver accepts"),
            HandoverStep.DECLINED: self.tr("The receiver declines"),
            HandoverStep.WITHDRAWN: self.tr("Withdraw the offer"),
            HandoverStep.FIRST_CONTACT_DONE: self.tr("First contact is made"),
            HandoverStep.CONFIRMED_BY_VICTIM: self.tr("The victim confirms"),
            HandoverStep.RETURNED: self.tr("Cannot: give back"),
            HandoverStep.CLOSED: self.tr("Close this handover"),
        }.get(step, step_word(step.value))

    def _set_step(self, handover: str, step: HandoverStep) -> None:
        if step in TAKES_REASON:
            self.step_card.ask(handover, step, self._act_word(step))
            return
        state = self.presenter.state
        if state is not None:
            changes = handovers.step(state.view, handover, step, self.presenter.me, self.presenter.now())
            self.presenter.save(changes, "handover")

    def _take(self) -> None:
        state = self.presenter.state
        if state is not None:
            changes = handovers.take_over(state.view, self.presenter.me, self.presenter.now())
            self.presenter.save(changes, "handover")


def line_steps(facts: Sequence[HandoverFact], now: datetime) -> tuple[LineStep, ...]:
    """Return the steps of the line: done ones with their moment, the others empty."""
    moments = {fact.step: fact.at for fact in facts}
    reached = max((ON_THE_LINE.index(step) for step in moments if step in ON_THE_LINE), default=-1)
    return tuple(
        LineStep(
            word=step_word(step.value),
            moment=moment_text(moment, now) if (moment := moments.get(step)) else "",
            is_done=place <= reached,
        )
        for place, step in enumerate(ON_THE_LINE)
    )


def _goes_along(view: CaseView, handover: str) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    for contents in view.records(HandoverContents):
        if contents.handover == handover and contents.items:
            words = translate("handover", "Goes along: {items}").format(items=" · ".join(contents.items))
            column.addWidget(PlainLabel(words))
        if contents.handover == handover and contents.not_passed_on:
            words = translate("handover", "Not passed on: {what}").format(what=contents.not_passed_on)
            column.addWidget(PlainLabel(words, colour="ink2"))
    return held


def _points(items: Sequence[ChecklistItem]) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    must = [item for item in items if item.is_must]
    ready = sum(item.answer is Answer.YES for item in must)
    count = translate("handover", "{ready} of {all} ready, filled in from the case").format(ready=ready, all=len(must))
    column.addWidget(Heading(translate("handover", "What has to go along"), Step.CARD, note=count))
    for number, item in enumerate(items, start=1):
        column.addWidget(_point(number, item))
        column.addWidget(hairline())
    return held


def _point(number: int, item: ChecklistItem) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 8, 0, 8)
    row.setSpacing(16)
    row.addWidget(one_line(PlainLabel(str(number), colour="accent", bold=True)))
    row.addWidget(PlainLabel(point_word(item.code)), 1)
    done = item.answer is Answer.YES
    word = translate("handover", "Yes") if done else translate("handover", "Open")
    colour = "ok" if done else "warn" if item.is_must else "ink2"
    state = IconText("circle-check" if done else "circle-dashed", word, colour, bold=True)
    state.label.setWordWrap(False)
    row.addWidget(state)
    return held


def point_word(code: str) -> str:
    """Return the words of one of the fifteen points."""
    return {
        "victim_agrees": translate("handover", "The victim knows to whom and why, and agrees"),
        "safe_contact": translate("handover", "Safe contact: how, when, whom not"),
        "three_way_talk": translate("handover", "Talk of three"),
        "receiver_known": translate("handover", "Name and phone of the receiver; the victim has them safely"),
        "core_story": translate("handover", "The core story goes along; nothing is asked again"),
        "level": translate("handover", "Level, signals, and what to do when it gets worse"),
        "receiver_confirms": translate("handover", "The receiver confirms; first contact within 5 working days"),
        "open_actions": translate("handover", "Open actions and terms, one by one"),
        "children_network": translate("handover", "Children, network: what they know"),
        "needs_wishes": translate("handover", "Needs and wishes, what helps"),
        "consents": translate("handover", "What may be shared, what was withdrawn"),
        "not_passed_on": translate("handover", "What is not passed on, and why"),
        "bridging": translate("handover", "What bridges the waiting"),
        "check_call": translate("handover", "The sender calls after two weeks"),
        "way_back": translate("handover", "The way back stays open for three months"),
    }[code]
