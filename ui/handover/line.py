"""The line of a handover: three steps and the victim's confirmation; below it who is responsible from when."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import SIZES, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class LineStep:
    """One step: its word, the moment or the term below it, whether it is done."""

    word: str
    moment: str
    is_done: bool


class HandoverLine(QWidget):
    """Paints the steps; the same words stand in its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[LineStep, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(scaled(84))
        theme().changed.connect(self.update)

    def show_steps(self, steps: tuple[LineStep, ...]) -> None:
        """Show these steps."""
        self._steps = steps
        self.setAccessibleName("; ".join(f"{step.word}: {step.moment}" for step in steps))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / max(len(self._steps), 1)
        for place, step in enumerate(self._steps):
            self._paint_way(painter, place, width)
            self._paint_mark(painter, place * width, step, is_next=self._is_next(place))
            self._paint_words(painter, place * width, width, step)
        painter.end()

    def _is_next(self, place: int) -> bool:
        before = all(step.is_done for step in self._steps[:place])
        return before and not self._steps[place].is_done

    def _paint_way(self, painter: QPainter, place: int, width: float) -> None:
        if place + 1 == len(self._steps):
            return
        done = self._steps[place + 1].is_done
        painter.setPen(QPen(QColor(tokens().accent if done else tokens().track), scaled(4)))
        middle = scaled(14)
        painter.drawLine(round(place * width + scaled(28)), middle, round((place + 1) * width), middle)

    def _paint_mark(self, painter: QPainter, left: float, step: LineStep, *, is_next: bool) -> None:
        size = scaled(26)
        circle = QRectF(left + 1, 1, size, size)
        painter.setPen(QPen(QColor(tokens().accent if step.is_done or is_next else tokens().border), 2.5))
        painter.setBrush(QColor(tokens().accent if step.is_done else tokens().surface))
        painter.drawEllipse(circle)
        if step.is_done:
            inner = scaled(16)
            offset = round((size - inner) / 2) + 1
            painter.drawPixmap(round(left) + offset, offset, icon_pixmap("check", tokens().onaccent, inner))
        elif is_next:
            painter.setBrush(QColor(tokens().accent))
            painter.drawEllipse(circle.adjusted(size * 0.32, size * 0.32, -size * 0.32, -size * 0.32))

    def _paint_words(self, painter: QPainter, left: float, width: float, step: LineStep) -> None:
        font = self.font()
        font.setPixelSize(scaled(SIZES[Step.LEAD]))
        font.setBold(step.is_done)
        painter.setFont(font)
        painter.setPen(QColor(tokens().ink if step.is_done else tokens().ink2))
        self._line(painter, QRectF(left, scaled(34), width - 8, scaled(24)), step.word)
        font.setPixelSize(scaled(SIZES[Step.SMALL]))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(tokens().ink2))
        self._line(painter, QRectF(left, scaled(58), width - 8, scaled(20)), step.moment)

    @staticmethod
    def _line(painter: QPainter, room: QRectF, text: str) -> None:
        fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitted)
