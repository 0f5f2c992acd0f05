"""The section of the first contact: ten questions on one screen, who calls tomorrow, then the story told once."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.acute import QUESTIONS_ON_SCREEN, count_answered
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Appointment
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.stages import Stage
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.registers import SoleCard
from ui.case.section import Section
from ui.case.stage_row import StageRow
from ui.case.state import CaseState
from ui.first_contact.answers import AnswerCard, ChoiceCard, PoliceCard
from ui.first_contact.behalf import BehalfRow
from ui.first_contact.calls import WhoCallsCard
from ui.first_contact.channels import ChannelsBlock, LateBlock, QuietBlock, open_quiet_channels
from ui.first_contact.questions import care_questions, safety_questions, traces_question
from ui.first_contact.reach import ReachCard
from ui.first_contact.speaker import Speaker
from ui.first_contact.story import StoryBlock
from ui.first_contact.summary import SummaryBlock
from ui.first_contact.talk import InterviewCard, communication_form
from ui.first_contact.when import StrangledCard, WhenCard
from ui.first_contact.wishes import WishCard, WishesBlock
from ui.texts import time_text
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.flow import Flow
from ui.widgets.fold import Fold
from ui.widgets.frames import Frame, Heading
from ui.widgets.labels import IconText, PlainLabel, one_line


class FirstContactSection(Section):
    """Everything the first hour asks, in the order it is asked; every answer saves itself.

    The path makes room: as many questions as fit are seen at once.
    """

    shows_path = False

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.speaker = Speaker(presenter)
        self._case: CaseId | None = None
        self._make_questions()
        self.count_label = one_line(PlainLabel("", colour="ink2"))
        self.kept_label = IconText("save", "", "ok")
        self.call_button = Button(self.tr("Who calls tomorrow, when?"), icon_name="arrow-right", look="primary")
        self.behalf_row = BehalfRow(presenter, self.speaker)
        self.calls_card = WhoCallsCard(presenter, self.speaker)
        self.summary_block = SummaryBlock(presenter, self.speaker)
        self.story_block = StoryBlock(presenter, self.speaker)
        self.wishes_block = WishesBlock()
        self.talk_card = SoleCard(presenter, communication_form(), spoken=self.speaker.spoken)
        self.interview_card = InterviewCard(presenter, self.speaker)
        self.channels_block = ChannelsBlock(presenter, self.speaker)
        self.quiet_block = QuietBlock(presenter, self.speaker)
        self.channels_fold = Fold(self.tr("More: safe contact per channel"), self.channels_block)
        self.quiet_fold = Fold("", self.quiet_block)
        self.quiet_label = IconText("circle-alert", "", "danger", step=Step.BODY, bold=True)
        self.stage_row = StageRow(presenter, Stage.FIRST_CONTACT)
        self._lay_out()
        self._connect()

    def _make_questions(self) -> None:
        presenter, speaker = self.presenter, self.speaker
        self.reach_card = ReachCard(presenter, speaker)
        self.when_card = WhenCard(presenter, speaker)
        self.strangled_card = StrangledCard(presenter, speaker)
        self.wish_card = WishCard(presenter, speaker)
        self.police_card = PoliceCard(presenter, speaker)
        safety = [AnswerCard(presenter, speaker, question) for question in safety_questions()]
        care = [AnswerCard(presenter, speaker, question) for question in care_questions()]
        traces = AnswerCard(presenter, speaker, traces_question())
        self.answer_cards = {card.question.code: card for card in (*safety, *care, traces)}
        self.answer_cards["strangled"].line.below.addWidget(self.strangled_card)
        self.question_cards: tuple[Card, ...] = (
            self.reach_card,
            *safety,
            self.when_card,
            *care,
            self.police_card,
            traces,
            self.wish_card,
        )

    # --- laying out --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.column.addWidget(self._head())
        self.column.addWidget(_column(self.question_cards, spacing=0))
        self.column.addWidget(self._foot())
        for widget in (
            _framed(self.calls_card),
            self.summary_block,
            self.story_block,
            self.wishes_block,
            Heading(self.tr("How to talk with this person"), Step.CARD),
            self.talk_card,
            Heading(self.tr("Interview"), Step.CARD),
            self.interview_card,
            self.channels_fold,
            self.quiet_label,
            self.quiet_fold,
            self.stage_row,
        ):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _head(self) -> QWidget:
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(one_line(PlainLabel(self.tr("Ten questions"), Step.SECTION)))
        title.addWidget(self.kept_label, 1)
        self.kept_label.hide()
        keys = QWidget()
        words = Flow(keys, spacing=12)
        note = self.tr("Nothing is required but question 0. “Do not know” is an answer too.")
        told = Columns(spacing=12, least=240)
        told.add(PlainLabel(note, Step.SECOND, colour="ink2"), 5)
        told.add(keys, 3)
        for key in (self.tr("J yes"), self.tr("N no"), self.tr("W do not know")):
            words.addWidget(one_line(PlainLabel(key, Step.SECOND, colour="accent", bold=True)))
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(title)
        column.addWidget(told)
        column.addWidget(self.behalf_row)
        return head

    def _foot(self) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.call_button)
        return Columns(spacing=16, least=200).add(self.count_label).add(held, 2)

    # --- moving on ---------------------------------------------------------------------------------------

    def _connect(self) -> None:
        for card in self.question_cards:
            if isinstance(card, ChoiceCard):
                card.answered.connect(lambda each=card: self._go_on(each))
        self.call_button.clicked.connect(lambda: self._go_to(self.calls_card))
        self.answer_cards["strangled"].choice.edited.connect(self._show_strangled)
        self.presenter.saved.connect(self._say_kept)
        for fold, block in self._folds():
            fold.opened.connect(block.fill)

    def _folds(self) -> tuple[tuple[Fold, LateBlock], ...]:
        return ((self.channels_fold, self.channels_block), (self.quiet_fold, self.quiet_block))

    def _go_on(self, card: Card) -> None:
        """The next question follows by itself."""
        place = self.question_cards.index(card)
        self._go_to(self.question_cards[place + 1])

    def _go_to(self, card: QWidget) -> None:
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self.page.ensureWidgetVisible(card, 0, 80)

    def _show_strangled(self) -> None:
        self.strangled_card.setVisible(self.answer_cards["strangled"].given is Answer.YES)

    def _say_kept(self, place: str, moment: object) -> None:
        if any(card.place == place for card in self.question_cards):
            self.kept_label.show_text(
                "save", self.tr("Saved {time}").format(time=time_text(self.presenter.now())), "ok"
            )
            self.kept_label.show()

    # --- showing -----------------------------------------------------------------------------------------

    @override
    def show_case(self, state: CaseState) -> None:
        super().show_case(state)
        for block in (self.behalf_row, self.summary_block, self.story_block, self.wishes_block):
            block.show_case(state)
        for fold, late in self._folds():
            late.show_case(state)
            if late.holds_draft(state):
                fold.open()
        self._show_strangled()
        words = self.tr("{count} of {all} answered")
        self.count_label.setText(words.format(count=count_answered(state.view), all=QUESTIONS_ON_SCREEN))
        self._show_quiet(state)
        if state.view.case != self._case:
            self._case = state.view.case
            self.kept_label.hide()

    def _show_quiet(self, state: CaseState) -> None:
        """A channel nobody asked about is red before the first appointment (people.md 11)."""
        still_open = open_quiet_channels(state.view)
        self.quiet_fold.button.setText(self.tr("Quiet channels: %n not asked yet", "", still_open))
        is_urgent = still_open > 0 and any(each.at > state.now for each in state.view.records(Appointment))
        self.quiet_label.setVisible(is_urgent)
        words = self.tr("An appointment is coming: ask about the quiet channels first.")
        self.quiet_label.show_text("circle-alert", words, "danger")

    def first_controls(self) -> tuple[QWidget, ...]:
        """Return question 0: how the victim is reached safely."""
        return (self.reach_card,)


def _column(widgets: Iterable[QWidget], *, spacing: int) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return held


def _framed(card: QWidget) -> QWidget:
    frame = Frame("card", margin=20)
    frame.column.addWidget(card)
    return frame
