"""A key and what it does, as a control: who has no keyboard at hand presses it with a finger."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import RADIUS, SIZES, Step

_HEIGHT = 32


class KeyButton(QAbstractButton):
    """The cap of a key with its word beside it."""

    def __init__(self, key: str, word: str, *, is_dark: bool = False) -> None:
        super().__init__()
        self._key = key
        self._is_dark = is_dark
        self.setText(word)
        self.setAccessibleName(self.tr("{word}, key {key}").format(word=word, key=key))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().changed.connect(self.updateGeometry)

    def show_word(self, word: str) -> None:
        """Say something else."""
        if word != self.text():
            self.setText(word)
            self.setAccessibleName(self.tr("{word}, key {key}").format(word=word, key=self._key))
            self.updateGeometry()
            self.update()

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(SIZES[Step.SECOND]))
        font.setBold(True)
        return font

    def _word_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(SIZES[Step.BODY]))
        return font

    def _cap_width(self) -> int:
        return max(QFontMetrics(self._cap_font()).horizontalAdvance(self._key) + scaled(16), scaled(26))

    @override
    def sizeHint(self) -> QSize:
        word = QFontMetrics(self._word_font()).horizontalAdvance(self.text())
        return QSize(self._cap_width() + scaled(8) + word + scaled(2), scaled(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = scaled(26)
        cap = QRectF(0.5, (self.height() - high) / 2 + 0.5, self._cap_width() - 1, high - 1)
        painter.setPen(QPen(QColor(colours.plate2 if self._is_dark else colours.border), colours.edge))
        if self.underMouse():
            painter.setBrush(QColor(colours.plate if self._is_dark else colours.accent_soft))
        painter.drawRoundedRect(cap, RADIUS, RADIUS)
        painter.setPen(QColor(colours.onplate if self._is_dark else colours.ink))
        painter.setFont(self._cap_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(self._word_font())
        painter.setPen(QColor(colours.onplate if self._is_dark else colours.ink2))
        room = QRectF(cap.right() + scaled(8), 0, self.width() - cap.right(), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
