"""Open questions with their owner, and the card that answers one; an answered question stays beside its answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application import weighings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.weighing import OpenQuestion
from ui.case.card import Card
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.overview.view import said_by
from ui.texts import org_word
from ui.theme.tokens import Step
from ui.weighing.cards import QuestionCard
from ui.widgets.buttons import Button
from ui.widgets.fields import Selection, TextArea
from ui.widgets.frames import emptied
from ui.widgets.labels import IconText, PlainLabel


class AnswerCard(Card):
    """What became known about a question, or why it means nothing any more."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "question_answered", save_text=self.tr("Write down the answer"))
        self.question = Selection(self.tr("Which question"), [("", self.tr("Choose"))])
        self.column.addWidget(self.add_field("question", self.question, self.tr("Which question")))
        text = TextArea(self.tr("What do we know now"), lines=2)
        text_hint = self.tr("Or why it does not matter any more.")
        self.column.addWidget(self.add_field("text", text, self.tr("What do we know now"), hint=text_hint))
        self.column.addLayout(self.foot())

    def show_case(self, state: CaseState) -> None:
        """Offer the questions there are, the open ones first; what was chosen stays chosen."""
        chosen = self.question.typed()
        shown = (*weighings.open_questions(state.view), *state.view.all(OpenQuestion))
        words = {each.id: each.record.text for each in shown}
        self.question.show_options([("", self.tr("Choose")), *words.items()])
        self.question.show_typed(chosen if state.view.entity(chosen) is not None else "")
        super().show_case(state)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the answer."""
        question = view.entity(self.question.typed())
        if question is None:
            raise FormError("form.required", field="question")
        return weighings.answer(question, self.fields["text"].typed(), self.presenter.me, self.presenter.now())


class QuestionsView(QWidget):
    """The questions of a case, and the two cards: ask one, answer one."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self.ask_fold = CardFold(self.tr("Ask an organisation"), QuestionCard(presenter), look="secondary")
        self.answer_card = AnswerCard(presenter)
        self.answer_fold = CardFold(self.tr("Answer a question"), self.answer_card, icon_name="check")
        self.count_label = IconText("circle-question-mark", "", "warn", step=Step.BODY, bold=True)
        self.answer_fold.button.hide()  # each question has its own
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.count_label)
        column.addLayout(self._rows)
        column.addWidget(self.answer_fold)
        column.addWidget(self.ask_fold)

    def show_case(self, state: CaseState) -> None:
        """Show every question, the open ones first."""
        emptied(self._rows)
        still_open = weighings.open_questions(state.view)
        self.count_label.setVisible(bool(still_open))
        count = self.tr("%n open question(s)", "", len(still_open))
        self.count_label.show_text("circle-question-mark", count, "warn")
        for each in still_open:
            self._rows.addWidget(self._open(each, state))
        for each in state.view.all(OpenQuestion):
            if each not in still_open:
                self._rows.addWidget(self._answered(each, state))
        self.answer_fold.setVisible(bool(still_open) or self.answer_card.is_dirty)

    def _open(self, question: Shown[OpenQuestion], state: CaseState) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        tells = QVBoxLayout()
        tells.setSpacing(0)
        tells.addWidget(PlainLabel(question.record.text))
        tells.addWidget(PlainLabel(self._finds_out(question, state), Step.SMALL, colour="ink2"))
        button = Button(self.tr("Answered"), icon_name="check", look="quiet")
        button.setAccessibleName(self.tr("Answered: {question}").format(question=question.record.text))
        button.clicked.connect(lambda: self._answer(question.id))
        row.addLayout(tells, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return held

    def _finds_out(self, question: Shown[OpenQuestion], state: CaseState) -> str:
        owner = ", ".join(org_word(part) for part in question.record.owner.split(", ") if part)
        finds = self.tr("Finds out: {owner}").format(owner=owner) if owner else self.tr("Nobody finds out yet")
        return f"{finds} · {said_by(question, state.now)}"

    def _answered(self, question: Shown[OpenQuestion], state: CaseState) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(IconText("check", question.record.text, "ink2", step=Step.BODY))
        said = weighings.answer_of(state.view, question.id)
        if said is not None:
            column.addWidget(PlainLabel(said.record.text))
            column.addWidget(PlainLabel(said_by(said, state.now), Step.SMALL, colour="ink2"))
        return held

    def _answer(self, question: str) -> None:
        self.answer_fold.open()
        self.answer_card.question.show_typed(question)
        self.answer_card.fields["text"].setFocus()  # type: ignore[attr-defined]  # every field is a widget
