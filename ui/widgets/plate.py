"""The contact plate: BEL, NIET, ZEG and NU, the one dark thing on a case screen; never elided (LOOK.md §2)."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.labels import IconLabel, PlainLabel, one_line

ROWS_UNDER = 560


@dataclass(frozen=True, slots=True, kw_only=True)
class PlateColumn:
    """One column of the plate: its word, what it says, icon and colour."""

    word: str
    text: str
    icon: str
    colour: str


class ContactPlate(QFrame):
    """How to call, how not, what to say and whether now is a good moment."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "plate")
        self.setMinimumHeight(scaled(66))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 10, 16, 10)
        self._row.setSpacing(20)

    def show_columns(self, columns: tuple[PlateColumn, ...]) -> None:
        """Show these columns, width by content."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # one that is still to be shown would come up as a window of its own
                widget.setParent(None)
                widget.deleteLater()
        for column in columns:
            self._row.addWidget(_column(column), max(12, len(column.text)))
        self.setAccessibleName(" · ".join(f"{column.word}: {column.text}" for column in columns))
        self._turn()

    def _turn(self) -> None:
        down = self.width() < scaled(ROWS_UNDER)
        direction = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(6 if down else 20)

    @override
    def resizeEvent(self, event: QEvent) -> None:
        self._turn()


def _column(column: PlateColumn) -> QWidget:
    held = QWidget()
    head = QHBoxLayout()
    head.setSpacing(6)
    head.addWidget(IconLabel(column.icon, column.colour))
    head.addWidget(one_line(PlainLabel(column.word, Step.SMALL, colour=column.colour, bold=True)), 1)
    layout = QVBoxLayout(held)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addLayout(head)
    white = column.colour in {"plate_ok", "onplate"}
    layout.addWidget(PlainLabel(column.text, Step.LEAD, colour="onplate" if white else column.colour, bold=True))
    layout.addStretch(1)
    return held
