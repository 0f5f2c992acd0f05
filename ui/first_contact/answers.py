"""The question with five answers: answered with one key, saved at once, its consequence beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mdt_desktop.application import first_contact
from mdt_desktop.application.acute import PoliceChoice, answer_police, police_choice
from mdt_desktop.application.case_view import CaseView, acute_answers
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.rule_pack import RulePack
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.first_contact.question import QuestionLine
from ui.first_contact.questions import Consequence, Question, police_consequence
from ui.first_contact.self_saving import SelfSavingCard
from ui.first_contact.speaker import Speaker
from ui.texts import language
from ui.theme.tokens import Step
from ui.widgets.choices import AnswerChoice, Choice
from ui.widgets.frames import Frame
from ui.widgets.labels import IconText, PlainLabel

translate = QCoreApplication.translate


class ChoiceCard(SelfSavingCard):
    """A question whose answer is one of a few values.

    Signals:
        answered: A key answered: the next question may follow.
    """

    answered = Signal()

    def __init__(
        self, presenter: CasePresenter, speaker: Speaker, line: QuestionLine, choice: "AnswerChoice | PoliceField"
    ) -> None:
        super().__init__(presenter, f"acute.{line.code}", speaker)
        self.choice = choice
        self.line = line
        self.block: QWidget | None = None
        self.add_field(line.code, choice)
        self.column.addWidget(line)
        self.column.addWidget(self.error_label)
        self.setFocusProxy(choice)
        choice.edited.connect(self._show_consequence)
        self.watch(choice)
        choice.answered.connect(self.answered)

    def add_consequence(self, consequence: Consequence) -> None:
        """Say what to do for some of the answers."""
        self._when = consequence.when
        self.block = consequence_block(consequence, self.presenter.session.pack)
        self.line.below.addWidget(self.block)

    def _show_consequence(self) -> None:
        if self.block is not None:
            self.block.setVisible(self.choice.typed() in self._when)


class AnswerCard(ChoiceCard):
    """One acute question with its five answers."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker, question: Question) -> None:
        choice = AnswerChoice(question.words)
        choice.let_break()
        line = QuestionLine(question.number, question.words, choice, note=question.note, code=question.code)
        super().__init__(presenter, speaker, line, choice)
        self.question = question
        if question.consequence:
            self.add_consequence(question.consequence)

    @property
    def given(self) -> Answer:
        """The answer that stands."""
        return Answer(self.choice.typed() or Answer.NOT_ASKED)

    @override
    def show_record(self, state: CaseState) -> None:
        said = acute_answers(state.view).get(self.question.code)
        self.choice.show_typed(said.answer if said else Answer.NOT_ASKED)
        self._show_consequence()

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        me, now = self.presenter.me, self.presenter.now()
        return self.speaker.spoken(first_contact.answer(view, self.question.code, self.given, me, now))


class PoliceCard(ChoiceCard):
    """Whether the police may come in: yes, later, no, not known."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        words = translate("questions", "Police?")
        choice = PoliceField(words)
        choice.let_break()
        super().__init__(presenter, speaker, QuestionLine("9", words, choice, code="police"), choice)
        self.add_consequence(police_consequence())

    @override
    def show_record(self, state: CaseState) -> None:
        self.choice.show_typed(police_choice(state.view) or "")
        self._show_consequence()

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        chosen = PoliceChoice(self.choice.typed())
        me, now = self.presenter.me, self.presenter.now()
        return self.speaker.spoken(answer_police(view, chosen, me, now))


class PoliceField(Choice):
    """Yes, later, no or not known; J, L, N and W answer.

    Signals:
        answered: A key answered.
    """

    answered = Signal()

    def __init__(self, name: str) -> None:
        options = [
            (PoliceChoice.YES.value, self.tr("Yes")),
            (PoliceChoice.LATER.value, self.tr("Later")),
            (PoliceChoice.NO.value, self.tr("No")),
            (PoliceChoice.UNKNOWN.value, self.tr("Do not know")),
        ]
        super().__init__(name, options)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            chosen = _POLICE_KEYS.get(Qt.Key(event.key()))
            if chosen is not None:
                self.choose(chosen)
                self.answered.emit()
                return True
        return super().eventFilter(watched, event)


_POLICE_KEYS = {
    Qt.Key.Key_J: PoliceChoice.YES,
    Qt.Key.Key_Y: PoliceChoice.YES,
    Qt.Key.Key_L: PoliceChoice.LATER,
    Qt.Key.Key_N: PoliceChoice.NO,
    Qt.Key.Key_W: PoliceChoice.UNKNOWN,
    Qt.Key.Key_U: PoliceChoice.UNKNOWN,
}


def consequence_block(consequence: Consequence, pack: RulePack) -> QWidget:
    """Return what an answer sets off, with the number to call; it shows when it is told to."""
    frame = Frame("error" if consequence.is_urgent else "message", margin=12, spacing=4)
    colour = "danger" if consequence.is_urgent else "info"
    first, *rest = consequence.lines
    frame.column.addWidget(
        IconText("octagon-alert" if consequence.is_urgent else "info", first, colour, step=Step.BODY, bold=True)
    )
    for line in rest:
        frame.column.addWidget(PlainLabel(line))
    line_of_duty = pack.duty_lines.get(consequence.duty)
    if line_of_duty is not None:
        words = f"{line_of_duty.phone} · {line_of_duty.label[language()]}"
        frame.column.addWidget(IconText("phone", words, "accent", step=Step.BODY, bold=True))
    frame.hide()
    return frame
