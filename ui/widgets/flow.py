"""A layout that breaks into rows where it is too narrow for one."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class Flow(QLayout):
    """Places its widgets side by side at their own width, and begins a row where the next one does not fit.

    ``keeps_one_row`` asks for the width of one row as the least; without it the widest widget is enough.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.keeps_one_row = False
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def _shown(self) -> list[QLayoutItem]:
        """Return what takes room: a hidden widget takes none, and no gap beside it."""
        return [item for item in self._items if not item.isEmpty()]

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        rows = self.rows(width)
        return sum(_height(row) for row in rows) + self.spacing() * max(len(rows) - 1, 0)

    @override
    def sizeHint(self) -> QSize:
        shown = self._shown()
        widths = [item.sizeHint().width() for item in shown]
        return QSize(sum(widths) + self.spacing() * max(len(widths) - 1, 0), _height(shown))

    @override
    def minimumSize(self) -> QSize:
        if self.keeps_one_row:
            return self.sizeHint()
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), _height(shown))

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for row in self.rows(rect.width()):
            left = rect.left()
            for item in row:
                size = QSize(min(item.sizeHint().width(), rect.width()), item.sizeHint().height())
                middle = top + (_height(row) - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, middle), size))
                left += size.width() + self.spacing()
            top += _height(row) + self.spacing()

    def rows(self, width: int) -> list[list[QLayoutItem]]:
        """Return the widgets as they fall into rows of ``width``."""
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needs = item.sizeHint().width()
            if not rows or used + self.spacing() + needs > width:
                rows.append([item])
                used = needs
            else:
                rows[-1].append(item)
                used += self.spacing() + needs
        return rows


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)
