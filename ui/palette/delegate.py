"""How a row of the palette is drawn: icon, words, a quiet second line, keys or a moment at the right."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.palette.model import ROW_ROLE, Index, PaletteRow
from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, tokens
from ui.theme.tokens import Step
from ui.widgets.painted import BOLD, PLAIN, QUIET, Ink, paint_line

_HEADING = Ink(Step.SMALL, "ink2", is_bold=True)


class PaletteDelegate(QStyledItemDelegate):
    """Draws headings and rows from the tokens."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: PaletteRow = index.data(ROW_ROLE)
        height = 52 if row.note else 38
        return QSize(scaled(200), scaled(height if row.is_choice else 34))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PaletteRow = index.data(ROW_ROLE)
        painter.save()
        room = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected and row.is_choice:
            painter.fillRect(room, QColor(tokens().accent_soft))
            painter.fillRect(QRectF(room.left(), room.top(), 4, room.height()), QColor(tokens().accent))
        inner = room.adjusted(scaled(12), scaled(4), -scaled(12), -scaled(4))
        if row.is_choice:
            self._paint_row(painter, inner, row)
        else:
            paint_line(painter, inner, row.title, _HEADING)
        painter.restore()

    def _paint_row(self, painter: QPainter, room: QRectF, row: PaletteRow) -> None:
        size = scaled(18)
        mark = icon_pixmap(row.icon, tokens().accent, size)
        painter.drawPixmap(int(room.left()), int(room.center().y() - size / 2), mark)
        right = paint_line(painter, room, row.right, QUIET, at_right=True)
        words = room.adjusted(size + scaled(10), 0, -(right + scaled(12)), 0)
        if not row.note:
            paint_line(painter, words, row.title)
            return
        upper, lower = QRectF(words), QRectF(words)
        upper.setBottom(words.center().y() + scaled(1))
        lower.setTop(words.center().y() + scaled(1))
        paint_line(painter, upper, row.title, BOLD if row.icon == "folder" else PLAIN)
        paint_line(painter, lower, row.note, QUIET)
