"""Columns that become rows where they are too narrow: fields side by side, tables, a card with its left part."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import scaled


class ColumnLayout(QLayout):
    """Shares the width by weight as long as every column keeps ``least`` logical pixels; else stacks them."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 12, least: int = 150) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._weights: list[int] = []
        self._least = least
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def add(self, widget: QWidget, weight: int = 1) -> None:
        """Add a column."""
        self._weights.append(weight)
        self.addWidget(widget)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        if len(self._weights) < len(self._items):
            self._weights.append(1)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        del self._weights[index]
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        shown = self._shown()
        if not self.are_stacked(width):
            return max((_height(item, w) for (item, _), w in zip(shown, self._widths(width), strict=True)), default=0)
        gaps = self.spacing() * max(len(shown) - 1, 0)
        return sum(_height(item, width) for item, _ in shown) + gaps

    @override
    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() for item, _ in self._shown()) + self.spacing() * max(self.count() - 1, 0)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item, _ in self._shown()), default=0), 0)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        shown = self._shown()
        if self.are_stacked(rect.width()):
            top = rect.top()
            for item, _ in shown:
                height = _height(item, rect.width())
                item.setGeometry(QRect(rect.left(), top, rect.width(), height))
                top += height + self.spacing()
            return
        left = rect.left()
        for (item, _), width in zip(shown, self._widths(rect.width()), strict=True):
            item.setGeometry(QRect(left, rect.top(), width, rect.height()))
            left += width + self.spacing()

    def are_stacked(self, width: int) -> bool:
        """Say whether the columns stand below each other at this width."""
        widths = self._widths(width)
        needs = [max(item.minimumSize().width(), scaled(self._least)) for item, _ in self._shown()]
        return len(needs) > 1 and any(each < need for each, need in zip(widths, needs, strict=True))

    def _shown(self) -> list[tuple[QLayoutItem, int]]:
        pairs = zip(self._items, self._weights, strict=True)
        return [(item, weight) for item, weight in pairs if not item.isEmpty()]

    def _widths(self, width: int) -> list[int]:
        weights = [weight for _, weight in self._shown()]
        room = width - self.spacing() * max(len(weights) - 1, 0)
        whole = sum(weights)
        return [max(room * weight // whole, 0) for weight in weights] if whole else []


def _height(item: QLayoutItem, width: int) -> int:
    """What wraps knows its height at this width; its least height is that of its narrowest, and far too much."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return max(item.sizeHint().height(), item.minimumSize().height())


class Columns(QWidget):
    """A widget laid out in columns that become rows where the place is narrow.

    Signals:
        resized: The place is wider or narrower now; perhaps the columns are rows.
    """

    resized = Signal()

    def __init__(self, *, spacing: int = 12, least: int = 150) -> None:
        super().__init__()
        self.columns = ColumnLayout(self, spacing=spacing, least=least)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, weight: int = 1) -> "Columns":
        """Add a column; returns itself, so that a row reads as one line."""
        self.columns.add(widget, weight)
        return self

    @property
    def are_stacked(self) -> bool:
        """Whether the columns stand below each other now."""
        return self.columns.are_stacked(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
