"""One case of the preparation board: how far every organisation is; its button opens the preparation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.identifiers import CaseId
from ui.meeting.state import BoardCell, BoardRow
from ui.meeting.words import preparation_look, preparation_word
from ui.texts import org_word
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.frames import emptied, hairline
from ui.widgets.labels import IconText, PlainLabel

WHO, CELL = 200, 136
ROWS_UNDER = 620
"""Logical pixels under which the organisations stand below the case."""


class BoardRowView(QWidget):
    """The case at the left, every organisation with its state beside it.

    Signals:
        opened: The preparation was asked for; carries the case.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.row: BoardRow | None = None
        self.case: CaseId | None = None
        self.open_button = Button("", icon_name="clipboard-list", look="row")
        self.open_button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        held = QWidget()
        self._cells = Flow(held, spacing=8)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setContentsMargins(0, 10, 0, 10)
        self._body.setSpacing(8)
        self._body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addWidget(held, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._body)
        column.addWidget(hairline())
        self.open_button.clicked.connect(lambda: self.opened.emit(self.case))

    def show_row(self, row: BoardRow) -> None:
        """Show a case; the same row again changes nothing."""
        if row == self.row:
            return
        self.row, self.case = row, row.case
        self.open_button.setText(row.who)
        self.open_button.setMinimumWidth(scaled(WHO))
        self.open_button.setAccessibleName(self.tr("Prepare: {case}").format(case=row.who))
        emptied(self._cells)
        for cell in row.cells:
            made = _cell(cell)
            self._cells.addWidget(made)
            made.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        down = self.width() < scaled(ROWS_UNDER)
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)


def _cell(cell: BoardCell) -> QWidget:
    """An organisation above its state; an ear that has not heard the name says so."""
    held = QWidget()
    held.setFixedWidth(scaled(CELL))
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    code = cell.state.value if cell.state else ""
    icon, colour = preparation_look(code)
    column.addWidget(PlainLabel(org_word(cell.org), Step.SECOND, bold=True))
    column.addWidget(IconText(icon, preparation_word(code), colour))
    column.addStretch(1)
    return held
