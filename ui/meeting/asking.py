"""Cases that ask for a place at the table: why, before when, and one key that puts them on the agenda."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.identifiers import CaseId
from ui.meeting.state import AskingRow
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.frames import hairline
from ui.widgets.labels import IconText, PlainLabel

ROWS_UNDER = 620
"""Logical pixels under which the buttons stand below the words."""


class AskingRowView(QWidget):
    """One case that asks for a place.

    Signals:
        put_on: It was put on the agenda; carries the case.
        opened: Its case was asked for; carries it.
    """

    put_on = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.case: CaseId | None = None
        self.who_label = PlainLabel("", Step.LEAD, bold=True)
        self.why_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.due_label = PlainLabel("", Step.SECOND)
        self.term_label = IconText("clock", "", "ink2")
        self.put_button = Button(self.tr("Put on the agenda"), icon_name="plus")
        self.open_button = Button(self.tr("Open the case"), look="quiet")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.put_button.clicked.connect(lambda: self.put_on.emit(self.case))
        self.open_button.clicked.connect(lambda: self.opened.emit(self.case))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        for widget in (self.who_label, self.why_label, self.due_label, self.term_label):
            words.addWidget(widget)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.put_button)
        buttons.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignRight)
        buttons.addStretch(1)
        self._body.setContentsMargins(0, 12, 0, 12)
        self._body.setSpacing(16)
        self._body.addLayout(words, 1)
        self._body.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._body)
        whole.addWidget(hairline())

    def show_row(self, row: AskingRow, *, may_put_on: bool) -> None:
        """Show a case; the button is there while its meeting can still take cases."""
        self.case = row.case
        self.who_label.setText(row.who)
        self.why_label.setText(row.why)
        self.due_label.setText(row.due)
        self.due_label.setVisible(bool(row.due))
        self.term_label.show_text(*row.term)
        self.term_label.setVisible(bool(row.term[1]))
        self.put_button.setVisible(may_put_on)
        self.put_button.setAccessibleName(self.tr("Put on the agenda: {case}").format(case=row.who))
        self.open_button.setAccessibleName(self.tr("Open the case: {case}").format(case=row.who))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        down = self.width() < scaled(ROWS_UNDER)
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)
