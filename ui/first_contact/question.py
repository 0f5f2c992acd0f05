"""One question on the screen: number, words, its answer always at the same place, and what the answer sets off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.frames import hairline
from ui.widgets.labels import PlainLabel, one_line

ANSWER = 472
"""Logical pixels an answer takes, always the same."""
BESIDE_FROM = 680
"""Logical pixels of a question from which its answer stands beside it."""


class QuestionLine(QWidget):
    """Number and question at the left, the answer at the right or below; consequences under both."""

    def __init__(self, number: str, question: str, answer: QWidget, *, code: str, note: str = "") -> None:
        super().__init__()
        self.code = code
        self.question_label = PlainLabel(question)
        self.note_label = PlainLabel(note, Step.SMALL, colour="ink2")
        if not note:
            self.note_label.hide()
        self.number_label = one_line(PlainLabel(number, colour="accent", bold=True))
        self.answer = answer
        self.below = QVBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def _lay_out(self) -> None:
        self.number_label.setMinimumWidth(scaled(24))
        self.number_label.setContentsMargins(0, scaled(6), 0, 0)
        self.number_label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        words = QVBoxLayout()
        words.setContentsMargins(0, scaled(6), 0, 0)
        words.setSpacing(2)
        words.addWidget(self.question_label)
        words.addWidget(self.note_label)
        words.addStretch(1)
        asked = QHBoxLayout()
        asked.setSpacing(4)
        asked.addWidget(self.number_label, 0, Qt.AlignmentFlag.AlignTop)
        asked.addLayout(words, 1)
        self._row.setSpacing(16)
        self._row.addLayout(asked, 1)
        self._row.addWidget(self.answer)
        self.below.setContentsMargins(scaled(28), 0, 0, 0)
        self.below.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addLayout(self.below)
        column.addWidget(hairline())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() >= scaled(BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            self._row.setSpacing(16 if beside else 6)
        self.answer.setMinimumWidth(scaled(ANSWER) if beside else 0)
        self.answer.setMaximumWidth(scaled(ANSWER))
        super().resizeEvent(event)
