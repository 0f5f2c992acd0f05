"""A row of the navigation rail: icon beside its word, or above it where the rail is narrow."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import RAIL_NARROW, SIZES, Step

BAR = 4
_WORD = Qt.TextFlag.TextWordWrap.value


class RailButton(QAbstractButton):
    """One place to go, or one thing to do; the chosen place has a bar, a ground and a bold word."""

    def __init__(self, word: str, icon_name: str, *, is_deep: bool = False) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._is_deep = is_deep
        self._is_narrow = False
        self.note = ""
        self.setText(word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.update)
        theme().changed.connect(self.update)

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Put the word under the icon, or beside it."""
        self._is_narrow = is_narrow
        self.updateGeometry()
        self.update()

    def show_note(self, note: str) -> None:
        """Show a count or a key at the right end."""
        self.note = note
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._is_narrow:
            return QSize(scaled(RAIL_NARROW), scaled(30) + self._words_height())
        return QSize(scaled(224), scaled(30 if self._is_deep else 44))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(60), self.sizeHint().height())

    def _words_height(self) -> int:
        room = QRect(0, 0, scaled(RAIL_NARROW - 8), 1000)
        return QFontMetrics(self._font()).boundingRect(room, _WORD, self.text()).height() + scaled(8)

    def _font(self) -> QFont:
        font = self.font()
        small = Step.SMALL if self._is_narrow else Step.SECOND if self._is_deep else Step.BODY
        font.setPixelSize(scaled(SIZES[small]))
        font.setBold(self.isChecked())
        return font

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), QColor(tokens().accent_soft))
        if self.isChecked():
            painter.fillRect(QRect(0, 0, BAR, self.height()), QColor(tokens().accent))
        painter.setFont(self._font())
        painter.setPen(QColor(tokens().ink))
        if self._is_narrow:
            self._paint_below(painter)
        else:
            self._paint_beside(painter)
        painter.end()

    def _paint_beside(self, painter: QPainter) -> None:
        size = scaled(20)
        left = scaled(44 if self._is_deep else 20)
        icon = icon_pixmap(self._icon_name, tokens().ink, size, tokens().stroke)
        painter.drawPixmap(QPoint(left, (self.height() - size) // 2), icon)
        room = self.rect().adjusted(left + size + scaled(12), 0, -scaled(8), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.note:
            painter.setPen(QColor(tokens().accent if self.note.isdigit() else tokens().ink2))
            painter.drawText(room.adjusted(0, 0, -scaled(8), 0), middle | Qt.AlignmentFlag.AlignRight, self.note)

    def _paint_below(self, painter: QPainter) -> None:
        size = scaled(20)
        icon = icon_pixmap(self._icon_name, tokens().ink, size, tokens().stroke)
        painter.drawPixmap(QPoint((self.width() - size) // 2, scaled(6)), icon)
        room = self.rect().adjusted(scaled(4), scaled(28), -scaled(4), 0)
        text = f"{self.text()} {self.note}" if self.note.isdigit() else self.text()
        painter.drawText(
            room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text
        )
