"""A term: what remains, the moment, a bar that empties; what, who acts, phone, state as icon and word."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import Step
from ui.widgets.labels import IconText, PlainLabel, one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRow:
    """What a term says; ``left`` is what remains, ``share`` the part of the time that is left (0-1)."""

    left: str
    moment: str
    what: str
    who: str = ""
    phone: str = ""
    notes: tuple[tuple[str, str, str], ...] = ()
    colour: str = ""
    share: float = 0.0


class TermBar(QWidget):
    """A bar of four pixels that empties."""

    def __init__(self, share: float, colour: str) -> None:
        super().__init__()
        self._share = min(max(share, 0.0), 1.0)
        self._colour = colour or "accent"
        self.setFixedHeight(scaled(4))
        self.setMinimumWidth(scaled(72))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().track))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(QColor(getattr(tokens(), self._colour)))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._share, self.height()), 2, 2)
        painter.end()


class TermView(QWidget):
    """One term, laid out as a row of the side panel or of Today."""

    def __init__(self, row: TermRow) -> None:
        super().__init__()
        self.setAccessibleName(f"{row.what}: {row.left}, {row.moment}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 10)
        layout.setSpacing(16)
        layout.addWidget(remains_column(row))
        layout.addWidget(_tells(row), 1)


def remains_column(row: TermRow) -> QWidget:
    """Return what remains, the moment and the bar, one above the other."""
    held = QWidget()
    held.setFixedWidth(scaled(96))
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(one_line(PlainLabel(row.left, Step.SECTION, colour=row.colour)))
    column.addWidget(PlainLabel(row.moment, Step.SMALL, colour="ink2"))
    column.addWidget(TermBar(row.share, row.colour))
    column.addStretch(1)
    return held


def _tells(row: TermRow) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(PlainLabel(row.what, bold=True))
    if row.who:
        column.addWidget(PlainLabel(row.who, Step.SECOND, colour="ink2"))
    if row.phone:
        column.addWidget(IconText("phone", row.phone, "accent", bold=True))
    for icon, word, colour in row.notes:
        column.addWidget(IconText(icon, word, colour, bold=colour != "ink2"))
    column.addStretch(1)
    return held
