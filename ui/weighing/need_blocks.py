"""Three blocks that fill with the need; the number and the word stand beside them."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.texts import need_word
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import Step
from ui.widgets.labels import PlainLabel, one_line

MOST = 3


class NeedBlocks(QWidget):
    """The blocks alone; the word beside them says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._need = 0
        self.setFixedSize(QSize(scaled(52), scaled(10)))
        theme().changed.connect(self.update)

    def show_need(self, need: int) -> None:
        """Fill as many blocks as the need is."""
        self._need = need
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / MOST
        for place in range(MOST):
            is_filled = place < self._need
            painter.setPen(QPen(QColor(tokens().accent if is_filled else tokens().border), 1))
            painter.setBrush(QColor(tokens().accent if is_filled else tokens().surface))
            block = QRectF(place * step + 0.5, 0.5, step - scaled(3), self.height() - 1)
            painter.drawRoundedRect(block, scaled(2), scaled(2))
        painter.end()


class NeedView(QWidget):
    """Blocks, number and word; without a need it says that nobody looked yet."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks = NeedBlocks()
        self.label = one_line(PlainLabel("", Step.SECOND, bold=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.blocks)
        row.addWidget(self.label)
        row.addStretch(1)

    def show_need(self, need: int | None) -> None:
        """Show a need."""
        self.blocks.setVisible(need is not None)
        self.blocks.show_need(need or 0)
        self.label.setText(self.tr("not weighed yet") if need is None else need_word(need))
