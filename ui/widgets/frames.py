"""Frames: cards, chips, hairlines, headings, a page that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.labels import IconLabel, PlainLabel, one_line


class Frame(QFrame):
    """A frame of one look of the style sheet, laid out top to bottom."""

    def __init__(self, look: str, *, margin: int = 16, spacing: int = 8) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)


def hairline(look: str = "hairline") -> QFrame:
    """Return a line of one pixel; ``rule`` is the stronger one under a heading."""
    line = QFrame()
    line.setProperty("look", look)
    line.setFixedHeight(1)
    return line


class Chip(QFrame):
    """Icon and bold word on a soft ground: ``chip``, ``chip_good``, ``chip_warning``, ``chip_error`` or ``alarm``."""

    def __init__(self, icon: str, word: str, *, look: str = "chip", colour: str = "ink2") -> None:
        super().__init__()
        self.setProperty("look", look)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 10, 2)
        row.setSpacing(6)
        row.addWidget(IconLabel(icon, colour))
        label = one_line(PlainLabel(word, Step.SECOND, colour=colour, bold=True))
        row.addWidget(label)
        self.setMinimumHeight(scaled(26))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(word)


class Heading(QWidget):
    """A heading with a count, a line below it, and room for one action at the right."""

    def __init__(self, text: str, step: Step = Step.SECTION, *, count: str = "", note: str = "") -> None:
        super().__init__()
        self.title = one_line(PlainLabel(text, step))
        self.count = one_line(PlainLabel(count, colour="ink2"))
        self.note = PlainLabel(note, Step.SECOND, colour="ink2")
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        for widget in (self.title, self.count):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBaseline)
        self._row.addWidget(self.note, 1, Qt.AlignmentFlag.AlignBaseline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._row)
        column.addWidget(hairline("rule"))

    def add_action(self, widget: QWidget) -> None:
        """Put a control at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class ScrollPage(QScrollArea):
    """A page that scrolls up and down, never sideways; its column holds the content."""

    def __init__(self, *, margin: int = 32, spacing: int = 20, look: str = "page", widest: int = 960) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        for each in (self, page):  # what stands behind the scroll bar has the same ground
            each.setProperty("look", look)
        self.body = QWidget()
        self.body.setMaximumWidth(scaled(widest))
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        self._outer = QHBoxLayout(page)
        self._outer.setContentsMargins(margin, 20, margin, 24)
        self._outer.addWidget(self.body, 1)
        self._outer.addStretch(0)
        self.setWidget(page)
        self._margin = margin
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def show_edge_to_edge(self) -> None:
        """Leave no margin round the content."""
        self._margin = 0
        self._outer.setContentsMargins(0, 0, 0, 0)

    def _make_room(self, _: int, most: int) -> None:
        """The scroll bar stands in the margin, so that the content keeps its width when the bar comes."""
        bar = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
        margins = self._outer.contentsMargins()
        margins.setRight(max(self._margin - bar, 0))
        self._outer.setContentsMargins(margins)


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)
