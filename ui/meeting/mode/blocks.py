"""The rows of a step under their headings, below each other or side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.meeting.mode.state import Block
from ui.meeting.mode.veil import RowsView
from ui.theme.tokens import Step
from ui.widgets.columns import Columns
from ui.widgets.labels import PlainLabel

_LEAST_BESIDE = 200
_BESIDE = 3


class BlockView(QWidget):
    """Rows under a heading, or what there is instead of rows."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.setMinimumWidth(1)
        self.title_label = PlainLabel("", Step.TABLE_RAIL, bold=True)
        self.rows = RowsView(step)
        self.empty_label = PlainLabel("", step, colour="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.title_label, self.rows, self.empty_label):
            column.addWidget(widget)
        column.addStretch(1)

    def show_block(self, block: Block, *, is_open: bool) -> None:
        """Show a block."""
        self.title_label.setText(block.title)
        self.title_label.setVisible(bool(block.title))
        self.rows.show_rows(block.rows, is_open=is_open)
        self.rows.setVisible(bool(block.rows))
        self.empty_label.setText(block.empty)
        self.empty_label.setVisible(not block.rows and bool(block.empty))


class _Beside(Columns):
    """Blocks beside each other; it asks for the height of the width it has, not of the width it would like."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class BlocksView(QWidget):
    """The blocks of a step: three beside each other where they are what each organisation brought, else below."""

    def __init__(self, *, is_side_by_side: bool) -> None:
        super().__init__()
        self._views: list[BlockView] = []
        self._rows: list[_Beside] = []
        self._is_side_by_side = is_side_by_side
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)

    def show_blocks(self, blocks: Sequence[Block], *, is_open: bool) -> None:
        """Show these blocks."""
        while len(self._views) < len(blocks):
            self._add_view()
        for view, block in zip(self._views, blocks, strict=False):
            view.show_block(block, is_open=is_open)
        for place, view in enumerate(self._views):
            view.setVisible(place < len(blocks))
        for place, row in enumerate(self._rows):
            row.setVisible(place * _BESIDE < len(blocks))

    def _add_view(self) -> None:
        view = BlockView(Step.TABLE_RAIL if self._is_side_by_side else Step.TABLE_ROW)
        if not self._is_side_by_side:
            self._column.addWidget(view)
        else:
            if len(self._views) % _BESIDE == 0:
                self._rows.append(_Beside(spacing=28, least=_LEAST_BESIDE))
                self._column.addWidget(self._rows[-1])
            self._rows[-1].add(view)
        self._views.append(view)
