"""How a case is drawn in the list: the level as a chip; on a narrow screen a case is a few lines instead of columns."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from mdt_desktop.application.ports import CaseCard
from mdt_desktop.domain.weighing import RiskLevel
from ui.cases.model import CARD_ROLE, Column, Index
from ui.texts import level_look, level_word
from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, tokens
from ui.theme.tokens import RADIUS, SIZES, Step
from ui.widgets.painted import BOLD, PLAIN, QUIET, Ink, paint_line, take_font

ROW = 44
_CHIP = Step.SECOND
_GROUNDS = {"ok": "ok_soft", "warn": "warn_soft", "danger": "danger_soft", "on_danger": "danger", "ink2": "sunken"}
"""The soft ground of a chip, by the colour of its word."""


class CaseDelegate(QStyledItemDelegate):
    """Draws rows of 44 with hairlines, or three lines a case where columns do not fit."""

    is_narrow = False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 3 * scaled(24) + scaled(16) if self.is_narrow else scaled(ROW)
        return QSize(super().sizeHint(option, index).width() + scaled(24), lines)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(tokens().accent_soft))
        painter.setPen(QColor(tokens().line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        inner = room.adjusted(scaled(8), 0, -scaled(8), 0)
        if self.is_narrow:
            self._paint_lines(painter, inner, index)
        elif index.column() == Column.LEVEL:
            self._paint_chip(painter, inner, index.data(CARD_ROLE))
        else:
            paint_line(painter, inner, str(index.data() or ""), BOLD if index.column() == Column.ALIAS else PLAIN)
        painter.restore()

    def level_width(self) -> int:
        """Return how wide a column is in which every level stands whole."""
        font = QFont(QApplication.font())
        font.setPixelSize(scaled(SIZES[_CHIP]))
        font.setBold(True)
        words = (QFontMetrics(font).horizontalAdvance(level_word(level.value)) for level in RiskLevel)
        return max(words) + scaled(16) + scaled(24) + 2 * scaled(8)

    def _paint_chip(self, painter: QPainter, room: QRectF, card: CaseCard) -> None:
        name, _, colour = level_look(card.risk_level)
        ink = Ink(_CHIP, colour, is_bold=True)
        take_font(painter, ink)
        word, size = level_word(card.risk_level), scaled(16)
        width = min(painter.fontMetrics().horizontalAdvance(word) + size + scaled(24), int(room.width()))
        chip = QRectF(room.left(), room.center().y() - scaled(13), width, scaled(26))
        painter.setPen(QColor(getattr(tokens(), colour)) if tokens().edge > 1 else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens(), _GROUNDS[colour])))
        painter.drawRoundedRect(chip, RADIUS, RADIUS)
        mark = icon_pixmap(name, getattr(tokens(), colour), size)
        painter.drawPixmap(int(chip.left()) + scaled(8), int(chip.center().y() - size / 2), mark)
        words = chip.adjusted(size + scaled(14), 0, 0, 0)
        paint_line(painter, words, word, ink)

    def _paint_lines(self, painter: QPainter, room: QRectF, index: Index) -> None:
        line = scaled(24)
        top = QRectF(room.left(), room.top() + scaled(8), room.width(), line)
        texts = [str(index.model().index(index.row(), column).data() or "") for column in Column]
        head = " · ".join(text for text in (texts[Column.ALIAS], texts[Column.NUMBER]) if text)
        paint_line(painter, top, head, BOLD)
        middle = top.translated(0, line)
        stage = middle.adjusted(middle.width() / 2, 0, 0, 0)
        self._paint_chip(painter, QRectF(middle.left(), middle.top(), middle.width() / 2, line), index.data(CARD_ROLE))
        paint_line(painter, stage, texts[Column.STAGE], Ink(Step.SECOND))
        paint_line(painter, middle.translated(0, line), texts[Column.NEXT_TERM], QUIET)
