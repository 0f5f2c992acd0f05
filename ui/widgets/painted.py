"""Lines of text that delegates draw themselves: sizes and colours from the tokens, elided where they do not fit."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from ui.theme.theme import scaled, tokens
from ui.theme.tokens import SIZES, Step


@dataclass(frozen=True, slots=True)
class Ink:
    """How a line is written."""

    step: Step = Step.BODY
    colour: str = "ink"
    is_bold: bool = False


PLAIN = Ink()
BOLD = Ink(is_bold=True)
QUIET = Ink(Step.SECOND, "ink2")


def paint_line(painter: QPainter, room: QRectF, text: str, ink: Ink = PLAIN, *, at_right: bool = False) -> int:
    """Draw one line in the middle of its room; returns how wide it is."""
    take_font(painter, ink)
    painter.setPen(QColor(getattr(tokens(), ink.colour)))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return painter.fontMetrics().horizontalAdvance(shown)


def take_font(painter: QPainter, ink: Ink) -> None:
    """Let the painter measure and write in the font of an ink."""
    font = QFont(painter.font())
    font.setPixelSize(scaled(SIZES[ink.step]))
    font.setBold(ink.is_bold)
    painter.setFont(font)
