"""Beside a handover: who receives it, the code to read aloud, the code that was heard, and the terms."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_view import handovers_of, open_handovers
from mdt_desktop.application.handover_offer import participant_of
from mdt_desktop.application.handover_terms import StepTerm, terms_of
from mdt_desktop.application.handovers import heard_steps
from mdt_desktop.domain.handover import HandoverFact, HandoverStep
from mdt_desktop.domain.receipt import CODED, receipt_code
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.handover.told_cards import CodeCard
from ui.texts import moment_text, org_word, step_word
from ui.theme.tokens import Step
from ui.widgets.frames import Heading, emptied
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.rows import KeyedRows


class ReceiverSide(QWidget):
    """The receiver of the handover that is under way."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self._who, self._code, self._terms = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.who_heading = Heading(self.tr("Receiver"), Step.CARD)
        self.code_heading = Heading(self.tr("Receipt code"), Step.CARD)
        self.terms_heading = Heading(self.tr("Terms"), Step.CARD)
        self.code_cards = KeyedRows[CodeCard](lambda handover: CodeCard(presenter, handover))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.who_heading, self._who, self.terms_heading, self._terms, self.code_heading, self._code):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                part.setSpacing(4)
                column.addLayout(part)
        column.addWidget(self.code_cards)
        column.addStretch(1)

    def show_case(self, state: CaseState) -> None:
        """Show the newest handover that waits for something."""
        waiting = list(open_handovers(state.view))
        for part in (self._who, self._code, self._terms):
            emptied(part)
        for heading in (self.who_heading, self.code_heading, self.terms_heading):
            heading.setVisible(bool(waiting))
        self.code_cards.show_keys(waiting[-1:])
        if waiting:
            facts = handovers_of(state.view)[waiting[-1]]
            self._show_who(facts, state)
            self._show_terms(waiting[-1], state)
            self._show_code(waiting[-1], facts, state)
            self.code_cards.rows[waiting[-1]].show_case(state)

    def _show_who(self, facts: tuple[HandoverFact, ...], state: CaseState) -> None:
        person = next((each.receiver_person for each in reversed(facts) if each.receiver_person), "")
        phone = next((each.receiver_phone for each in reversed(facts) if each.receiver_phone), "")
        org = facts[0].receiver
        known = participant_of(state.view, org)
        name = person or known.person
        self._who.addWidget(PlainLabel(name or org_word(org), Step.CARD))
        if name:
            self._who.addWidget(PlainLabel(org_word(org), colour="ink2"))
        if number := phone or known.phone:
            self._who.addWidget(IconText("phone", number, "accent", step=Step.BODY, bold=True))
        self._pair(self.tr("Can be reached"), known.hours)
        backup = ", ".join(each for each in (known.backup_name, known.backup_phone) if each)
        self._pair(self.tr("If not there"), backup)
        self._pair(self.tr("When it gets worse"), self.tr("Call 112. Then the receiver."))

    def _pair(self, label: str, value: str) -> None:
        if value:
            self._who.addWidget(PlainLabel(label, Step.SMALL, colour="ink2"))
            self._who.addWidget(PlainLabel(value))

    def _show_terms(self, handover: str, state: CaseState) -> None:
        terms = terms_of(state.view, handover, self.presenter.session.pack.clocks, state.now)
        self.terms_heading.setVisible(bool(terms))
        for term in terms.values():
            self._terms.addWidget(self._term(term, state))

    def _term(self, term: StepTerm, state: CaseState) -> IconText:
        step, moment = step_word(term.step.value), moment_text(term.due, state.now)
        if term.is_heard:
            words = self.tr("{step}: heard by phone")
            return IconText("ear", words.format(step=step), "ok", step=Step.BODY)
        if term.is_late:
            words = self.tr("{step}: late, was due {moment}")
            return IconText("circle-alert", words.format(step=step, moment=moment), "danger", step=Step.BODY, bold=True)
        words = self.tr("{step}: before {moment}")
        return IconText("clock", words.format(step=step, moment=moment), "ink", step=Step.BODY)

    def _show_code(self, handover: str, facts: tuple[HandoverFact, ...], state: CaseState) -> None:
        """A code is read aloud by who set the step; who hears it types it in."""
        own = self._own_step(facts)
        known = {each.step for each in facts} | heard_steps(state.view, handover)
        self.code_cards.setVisible(any(step not in known for step in CODED))
        words = self.presenter.session.words
        if own is None or not words:
            told = self.tr("When the other side reads six words to you, type them here.")
            self._code.addWidget(PlainLabel(told, Step.SECOND, colour="ink2"))
            return
        self._code.addWidget(PlainLabel(receipt_code(handover, own, words), Step.CARD, colour="accent"))
        told = self.tr("{step}: read this aloud on the phone. The other types it in.")
        self._code.addWidget(PlainLabel(told.format(step=step_word(own.value)), Step.SECOND, colour="ink2"))

    def _own_step(self, facts: tuple[HandoverFact, ...]) -> HandoverStep | None:
        own = {each.step for each in facts if each.word_of == self.presenter.me.org}
        return next((step for step in reversed(CODED) if step in own), None)
