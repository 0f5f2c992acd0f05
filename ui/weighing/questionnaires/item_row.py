"""One item of a list: what a yes says, how to ask it, what stands, the five answers; source, since and note folded."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.moments import read_day
from mdt_desktop.application.questionnaires import Given
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import SourceKind
from mdt_desktop.domain.question_lists import Item
from mdt_desktop.domain.questionnaires import ItemAnswer
from ui.case.state import CaseState
from ui.first_contact.question import QuestionLine
from ui.texts import answer_word, language, local, org_word, short_day_text, source_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.choices import AnswerChoice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField
from ui.widgets.frames import emptied
from ui.widgets.labels import IconText

AddField = Callable[[str, QWidget, str], QWidget]
"""Gives a field of a row to the card it stands in: name, field, label."""
_ICONS = {Answer.YES: "check", Answer.NO: "x", Answer.UNKNOWN: "circle-question-mark"}


class ItemRow(QWidget):
    """An item and its new answer; what was answered before stands below the question and is never overwritten.

    Signals:
        answered: A key answered: the next item may follow.
    """

    answered = Signal()

    def __init__(self, item: Item, name: str, add_field: AddField, *, version: str) -> None:
        super().__init__()
        self.item = item
        self.name = name
        self._version = version
        self._add_field = add_field
        word = item.word[language()]
        self.choice = AnswerChoice(word)
        self.choice.let_break()
        self.line = QuestionLine("", word, self.choice, code=name, note=self._how_to_ask())
        self.detail_button = Button(self.tr("Source, since, note"), icon_name="pencil-line", look="quiet")
        self.detail_button.setAccessibleName(self.tr("Source, since, note: {item}").format(item=word))
        self.detail_button.setToolTip(self.tr("T, while an answer has the focus"))
        self.details: dict[str, Selection | TextField] = {}
        self.detail_block = Columns()
        self._standing = QVBoxLayout()
        self._shown: tuple[str, ...] = ()
        self._lay_out()
        self._connect()

    def _how_to_ask(self) -> str:
        text = self.item.text[language()]
        if not self.item.annex:
            return text
        return self.tr("{question} (annex: {facts})").format(question=text, facts=", ".join(self.item.annex))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.line.number_label.hide()
        self.line.question_label.setProperty("bold", True)
        self.line.below.setContentsMargins(0, 0, 0, 0)
        self._standing.setSpacing(2)
        self.line.below.addLayout(self._standing)
        self.line.below.addWidget(self.detail_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.below.addWidget(self.detail_block)
        self.detail_button.hide()
        self.detail_block.hide()
        self._add_field(f"answer.{self.name}", self.choice, "")

    def _connect(self) -> None:
        self.choice.edited.connect(self._follow)
        self.choice.answered.connect(self.answered)
        self.detail_button.clicked.connect(self.open_details)
        for button in self.choice.buttons:
            button.installEventFilter(self)

    # --- what is folded ---------------------------------------------------------------------------------

    def _follow(self) -> None:
        self.detail_button.setVisible(self.given is not Answer.NOT_ASKED and self.detail_block.isHidden())

    def open_details(self) -> None:
        """Show where this answer comes from, since when, and a note."""
        self.make_details()
        self.detail_block.show()
        self.detail_button.hide()
        self.details["note"].setFocus()

    def make_details(self) -> None:
        """Make the folded fields, once: most answers need none of them."""
        if self.details:
            return
        word = self.item.word[language()]
        sources = [("", self.tr("As above")), *((each.value, source_word(each.value)) for each in SourceKind)]
        self.details["note"] = TextField(self.tr("Note: {item}").format(item=word))
        self.details["since"] = TextField(self.tr("Since: {item}").format(item=word))
        self.details["source"] = Selection(self.tr("Source: {item}").format(item=word), sources)
        labels = {"note": self.tr("Note"), "since": self.tr("Since"), "source": self.tr("Source of this answer")}
        for key, field in self.details.items():
            held = self._add_field(f"{key}.{self.name}", field, labels[key])
            self.detail_block.add(held, 2 if key == "note" else 1)
        for first, second in pairwise([self.detail_button, *self.details.values()]):
            QWidget.setTabOrder(first, second)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _is_detail_key(event):
            self.open_details()
            return True
        return super().eventFilter(watched, event)

    # --- what is typed ------------------------------------------------------------------------------------

    @property
    def given(self) -> Answer:
        """The answer that is chosen now."""
        return Answer(self.choice.typed() or Answer.NOT_ASKED)

    def typed(self, source: str, state: CaseState) -> ItemAnswer | None:
        """Return the new answer with the source of its own, or that of the sitting; None where nothing is said.

        Raises:
            FormError: Since when is no day.
        """
        details = {key: field.typed().strip() for key, field in self.details.items()}
        if self.given is Answer.NOT_ASKED and not details.get("note"):
            return None
        own = details.get("source") or source
        return ItemAnswer(
            item=self.item.id,
            answer=self.given,
            source=SourceKind(own) if own else None,
            since=self._since(details.get("since", ""), state),
            note=details.get("note", ""),
        )

    def _since(self, text: str, state: CaseState) -> date | None:
        return read_day(text, state.now, field=f"since.{self.name}") if text else None

    def empty(self) -> None:
        """Begin again: nothing is answered in a new sitting."""
        self.choice.show_typed(Answer.NOT_ASKED)
        for field in self.details.values():
            field.show_typed("")
        self.detail_block.hide()
        self._follow()

    # --- what stands --------------------------------------------------------------------------------------

    def show_standing(self, given: tuple[Given, ...], state: CaseState) -> None:
        """Show what each organisation answered last."""
        lines = tuple(self._said(each, state) for each in given)
        if lines == self._shown:
            return
        self._shown = lines
        emptied(self._standing)
        for each, line in zip(given, lines, strict=True):
            icon = _ICONS.get(each.answer.answer, "circle-dashed")
            is_yes = each.answer.answer is Answer.YES
            colour = "ink" if is_yes else "ink2"
            self._standing.addWidget(IconText(icon, line, colour, step=Step.SMALL, bold=is_yes))

    def _said(self, given: Given, state: CaseState) -> str:
        answer = given.answer
        today = local(state.now).date()
        parts = (
            answer_word(answer.answer.value),
            given.about,
            org_word(given.org) if given.org else "",
            short_day_text(local(given.at).date(), today),
            source_word(answer.source.value) if answer.source else "",
            self.tr("since {day}").format(day=short_day_text(answer.since, today)) if answer.since else "",
            answer.note,
            self._older(given),
        )
        return " · ".join(part for part in parts if part)

    def _older(self, given: Given) -> str:
        if not given.version or given.version == self._version:
            return ""
        return self.tr("asked in version {version}").format(version=given.version)


def _is_detail_key(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_T and not event.modifiers()
