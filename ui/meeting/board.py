"""One case of the preparation board: how far every organisation is; its button opens the preparation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

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

CELL = 140


class BoardRowView(QWidget):
    """The case, and below it every organisation with its state.

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.open_button)
        column.addWidget(held)
        column.addSpacing(6)
        column.addWidget(hairline())
        self.open_button.clicked.connect(lambda: self.opened.emit(self.case))

    def show_row(self, row: BoardRow) -> None:
        """Show a case; the same row again changes nothing."""
        if row == self.row:
            return
        self.row, self.case = row, row.case
        self.open_button.setText(row.who)
        self.open_button.setAccessibleName(self.tr("Prepare: {case}").format(case=row.who))
        emptied(self._cells)
        for cell in row.cells:
            made = _cell(cell)
            self._cells.addWidget(made)
            made.show()


def _cell(cell: BoardCell) -> QWidget:
    """An organisation above its state."""
    held = QWidget()
    held.setFixedWidth(scaled(CELL))
    column = QVBoxLayout(held)
    column.setContentsMargins(12, 0, 0, 0)
    column.setSpacing(2)
    code = cell.state.value if cell.state else ""
    icon, colour = preparation_look(code)
    column.addWidget(PlainLabel(org_word(cell.org), Step.SECOND, bold=True))
    column.addWidget(IconText(icon, preparation_word(code), colour))
    column.addStretch(1)
    return held
