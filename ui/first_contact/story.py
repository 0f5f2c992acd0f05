"""The core story: told once, read back, approved and then frozen; a summary for help, not a statement (people.md 6)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application import first_contact
from mdt_desktop.application.acute import NO_STORY_NOW
from mdt_desktop.application.case_view import CaseView, acute_answers
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.story import CORE_STORY_LIMIT, CoreStory, StoryAddition, StoryMode
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.first_contact.self_saving import SelfSavingCard
from ui.first_contact.speaker import Speaker
from ui.overview.cards import AdditionCard
from ui.overview.view import said_by
from ui.theme.tokens import Step
from ui.widgets.choices import AnswerChoice, Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import TextArea, TextField
from ui.widgets.fold import Fold
from ui.widgets.frames import Frame, emptied, hairline
from ui.widgets.labels import IconText, PlainLabel

translate = QCoreApplication.translate


def mode_words() -> list[tuple[str, str]]:
    """Return the three ways of writing the story down."""
    return [
        (StoryMode.PLAIN.value, translate("story", "Plain")),
        (StoryMode.SHORT.value, translate("story", "Short")),
        (StoryMode.SPONTANEOUS.value, translate("story", "Do not ask")),
    ]


def mode_hint(mode: StoryMode) -> str:
    """Return how to listen and what to write in one of the ways."""
    return {
        StoryMode.PLAIN: translate("story", "What helpers need, not what exactly happened."),
        StoryMode.SHORT: translate(
            "story", "Who, where, when, what now. No acts. Do not ask further: the police will, or may."
        ),
        StoryMode.SPONTANEOUS: translate(
            "story", "Only words that came by themselves, letter for letter, and the question just before them."
        ),
    }[mode]


class StoryCard(Card):
    """Writes the core story; approving it freezes it."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter, "core_story", save_text=self.tr("Freeze the core story"), look="secondary")
        self.speaker = speaker
        self.mode_choice = Choice(self.tr("How to write it down"), mode_words())
        self.mode_choice.let_break()
        self.hint_label = IconText("ear", "", "info", step=Step.BODY)
        self.text_field = TextArea(self.tr("Core story"), lines=5)
        self.count_label = PlainLabel("", Step.SMALL, colour="ink2")
        self._lay_out()
        self.mode_choice.edited.connect(self._show_mode)
        self.text_field.textChanged.connect(self._show_count)

    def _lay_out(self) -> None:
        self.column.addWidget(self.add_field("mode", self.mode_choice, self.tr("How to write it down")))
        self.column.addWidget(self.hint_label)
        question = TextField(self.tr("The question just before"))
        self.question_row = self.add_field("question_before", question, self.tr("The question just before"))
        self.column.addWidget(self.question_row)
        self.column.addWidget(self.add_field("text", self.text_field, self.tr("Core story")))
        self.column.addWidget(self.count_label)
        for name, words in (
            ("was_read_back", self.tr("Read back to the victim?")),
            ("was_approved", self.tr("Approved by the victim?")),
        ):
            choice = AnswerChoice(words)
            choice.let_break()
            self.column.addWidget(self.add_field(name, choice, words))
        self.column.addLayout(self.foot())

    @property
    def mode(self) -> StoryMode:
        """The way that is chosen."""
        return StoryMode(self.mode_choice.typed() or StoryMode.PLAIN)

    @override
    def show_record(self, state: CaseState) -> None:
        super().show_record(state)
        self.mode_choice.show_typed(first_contact.story_mode(state.view))
        for name in ("was_read_back", "was_approved"):
            self.fields[name].show_typed(Answer.NOT_ASKED)
        self._show_mode()
        self._show_count()

    def _show_mode(self) -> None:
        self.hint_label.show_text("ear", mode_hint(self.mode), "info")
        self.question_row.setVisible(self.mode is StoryMode.SPONTANEOUS)

    def _show_count(self) -> None:
        length = len(self.text_field.typed().strip())
        words = self.tr("{length} of {limit} characters").format(length=length, limit=CORE_STORY_LIMIT)
        self.count_label.setText(words)
        self.count_label.set_colour("danger" if length > CORE_STORY_LIMIT else "ink2")

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        spontaneous = self.mode is StoryMode.SPONTANEOUS
        story = CoreStory(
            text=self.text_field.typed(),
            mode=self.mode,
            question_before=self.fields["question_before"].typed() if spontaneous else "",
            was_read_back=Answer(self.fields["was_read_back"].typed()),
            was_approved=Answer(self.fields["was_approved"].typed()),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return self.speaker.spoken(first_contact.approve_story(story))


class NotNowCard(SelfSavingCard):
    """The victim does not want to tell now: an answer as good as a story."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter, "no_story_now", speaker)
        words = self.tr("Does not want to tell now")
        self.choice = Choice(
            words, [(Answer.YES.value, self.tr("Not now")), (Answer.NO.value, self.tr("Wants to tell"))]
        )
        self.choice.let_break()
        self.column.addWidget(self.add_field("no_story_now", self.choice, words))
        self.watch(self.choice)

    @override
    def show_record(self, state: CaseState) -> None:
        said = acute_answers(state.view).get(NO_STORY_NOW)
        self.choice.show_typed(said.answer if said else "")

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        given = Answer(self.choice.typed())
        me, now = self.presenter.me, self.presenter.now()
        return self.speaker.spoken(first_contact.answer(view, NO_STORY_NOW, given, me, now))


class SpokenAdditionCard(AdditionCard):
    """An addition beside the story, of this screen."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter)
        self.place = "first_contact.addition"
        self.speaker = speaker

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        return self.speaker.spoken(super().changes(view))


class StoryBlock(QWidget):
    """The core story where it is told: the card to write it, then the frozen text with additions beside it."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__()
        self.story_card = StoryCard(presenter, speaker)
        self.not_now_card = NotNowCard(presenter, speaker)
        self.addition_card = SpokenAdditionCard(presenter, speaker)
        self.addition_fold = Fold(self.tr("Write an addition"), self.addition_card, icon_name="pencil-line")
        self.frozen = Frame("frozen", margin=20)
        self._told = QVBoxLayout()
        self._told.setSpacing(8)
        self._lay_out()
        presenter.saved.connect(self._saved)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(PlainLabel(self.tr("Core story"), Step.CARD))
        titles.addWidget(PlainLabel(self.tr("Summary for help, not a statement"), Step.SECOND, colour="ink2"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(titles, 1)
        self.frozen.column.addLayout(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(hairline("rule"))
        for widget in (self.not_now_card, self.story_card, self.frozen, self.addition_fold):
            column.addWidget(widget)

    def _saved(self, place: str) -> None:
        if place == self.addition_card.place:
            self.addition_fold.close_again()

    def show_case(self, state: CaseState) -> None:
        """Show what was told, or room to tell it."""
        story = state.view.latest(CoreStory)
        is_told = story is not None
        self.story_card.setVisible(not is_told or self.story_card.is_dirty)
        self.not_now_card.setVisible(not is_told)
        self.frozen.setVisible(is_told)
        self.addition_fold.setVisible(is_told)
        emptied(self._told)
        if story is not None:
            self._show_told(story, state)

    def _show_told(self, story: Shown[CoreStory], state: CaseState) -> None:
        if story.record.question_before:
            words = self.tr("After the question: {question}").format(question=story.record.question_before)
            self._told.addWidget(PlainLabel(words, Step.SECOND, colour="ink2"))
        self._told.addWidget(PlainLabel(story.record.text, Step.LEAD))
        self._told.addWidget(approval_row(story, state))
        for addition in state.view.all(StoryAddition):
            self._told.addWidget(hairline())
            self._told.addWidget(PlainLabel(addition.record.text, Step.LEAD))
            self._told.addWidget(PlainLabel(said_by(addition, state.now), Step.SMALL, colour="ink2"))


def approval_row(story: Shown[CoreStory], state: CaseState) -> QWidget:
    """Return what the victim said of the text when it was read back, by whom and when."""
    read_back, approved = story.record.was_read_back is Answer.YES, story.record.was_approved is Answer.YES
    if read_back and approved:
        icon, words, colour = "circle-check", translate("story", "Read back and approved"), "ok"
    elif read_back:
        icon, words, colour = "circle-dashed", translate("story", "Read back, not approved"), "warn"
    elif approved:
        icon, words, colour = "circle-dashed", translate("story", "Approved, not read back"), "warn"
    else:
        icon, words, colour = "circle-dashed", translate("story", "Not read back and not approved yet"), "warn"
    columns = Columns(spacing=12, least=160)
    columns.add(IconText(icon, words, colour, bold=True))
    columns.add(PlainLabel(said_by(story, state.now), Step.SECOND, colour="ink2"))
    return columns
