"""The timer of a case: what is left, and a ring that empties; past its time it says so in words too."""

from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import SIZES, Step

SIZE = 168
WIDTH = 8
_TURN = 360 * 16
_TOP = 90 * 16


class TimerRing(QWidget):
    """A ring, the minutes in it, and of how many."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 1.0
        self._time = ""
        self._of = ""
        self._is_over = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_time(self, left: timedelta, allotted: timedelta, part: float) -> None:
        """Show what is left of a case."""
        self._is_over = left < timedelta()
        seconds = int(abs(left).total_seconds())
        self._time = f"{seconds // 60}:{seconds % 60:02d}"
        minutes = int(allotted.total_seconds()) // 60
        words = self.tr("over the {minutes} min") if self._is_over else self.tr("left of {minutes} min")
        self._of = words.format(minutes=minutes)
        self._part = part
        self.setAccessibleName(f"{self._time} {self._of}")
        self.update()

    @property
    def time(self) -> str:
        """The time it shows."""
        return self._time

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(SIZE), scaled(SIZE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = scaled(WIDTH) / 2 + 1
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        pen = QPen(QColor(tokens().track), scaled(WIDTH))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        pen.setColor(QColor(tokens().danger if self._is_over else tokens().accent))
        painter.setPen(pen)
        painter.drawArc(ring, _TOP, -_TURN if self._is_over else -round(_TURN * self._part))
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(scaled(SIZES[Step.TITLE]))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens().danger if self._is_over else tokens().ink))
        middle = self.height() // 2
        high = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(QRectF(0, 0, self.width(), middle + scaled(10)), high, self._time)
        font.setPixelSize(scaled(SIZES[Step.SECOND]))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(tokens().ink2))
        low = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(0, middle + scaled(10), self.width(), middle), low, self._of)
