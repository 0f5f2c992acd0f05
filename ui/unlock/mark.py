"""The mark: five round one."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import scaled, theme, tokens

AROUND = 5
_REACH = 84 / 220
_ONE = 33 / 220
_OTHERS = 23 / 220


class Mark(QWidget):
    """Five circles round one; the colours are names of tokens, so that it stands on a plate as well as on a page."""

    def __init__(self, size: int, *, one: str = "plate_ok", others: str = "plate2") -> None:
        super().__init__()
        self._size = size
        self._one = one
        self._others = others
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size), scaled(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        paint_mark(
            painter, QRectF(self.rect()), one=getattr(tokens(), self._one), others=getattr(tokens(), self._others)
        )
        painter.end()


def paint_mark(painter: QPainter, room: QRectF, *, one: str, others: str) -> None:
    """Paint the mark in a square room."""
    side = room.width()
    painter.setBrush(QColor(others))
    for place in range(AROUND):
        angle = math.tau * place / AROUND - math.pi / 2
        away = QPointF(math.cos(angle), math.sin(angle)) * side * _REACH
        painter.drawEllipse(room.center() + away, side * _OTHERS, side * _OTHERS)
    painter.setBrush(QColor(one))
    painter.drawEllipse(room.center(), side * _ONE, side * _ONE)
