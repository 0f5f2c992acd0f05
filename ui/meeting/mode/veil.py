"""Hidden text: a hatched bar of fixed length and a word, never blurred text (LOOK.md §2, curtain)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.screening import Cover
from ui.meeting.mode.state import Row
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import RADIUS, Step
from ui.widgets.labels import IconLabel, PlainLabel, restyle

_HATCH = 12
_SIDE_BY_SIDE_FROM = 520
_WORD_BESIDE_FROM = 440
LABEL = 236
QWIDGETSIZE_MAX = 16_777_215


class HatchedBar(QWidget):
    """A bar of a length that says nothing about what is hidden."""

    def __init__(self, length: int = 300) -> None:
        super().__init__()
        self._length = length
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_length(self, length: int) -> None:
        """Be so many logical pixels long."""
        if length != self._length:
            self._length = length
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(self._length), scaled(28))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(60), scaled(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape.addRoundedRect(room, RADIUS, RADIUS)
        painter.fillPath(shape, QColor(tokens().sunken))
        painter.setClipPath(shape)
        painter.setPen(QPen(QColor(tokens().track), scaled(3)))
        step, height = scaled(_HATCH), self.height()
        for left in range(-height, self.width() + height, step):
            painter.drawLine(left, height, left + height, 0)
        if tokens().edge > 1:
            painter.setPen(QPen(QColor(tokens().ink), tokens().edge))
            painter.drawPath(shape)
        painter.end()


class VeiledText(QWidget):
    """A text, or the bar instead of it."""

    def __init__(self, step: Step = Step.TABLE_ROW) -> None:
        super().__init__()
        self.label = PlainLabel("", step)
        self.bar = HatchedBar()
        self.word_label = PlainLabel("", Step.TABLE_RAIL, colour="ink2")
        self._row: Row | None = None
        self._hidden = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._hidden.setSpacing(12)
        self._hidden.addWidget(self.bar)
        self._hidden.addWidget(self.word_label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addLayout(self._hidden)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.width() >= scaled(_WORD_BESIDE_FROM)
        self._hidden.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def show_step(self, step: Step) -> None:
        """Use another step of type."""
        if self.label.property("step") != step.value:
            self.label.setProperty("step", step.value)
            restyle(self.label)

    def show_row(self, row: Row, *, is_open: bool) -> None:
        """Show the text of a row as far as it may stand on the screen."""
        hides = is_hidden(row, is_open=is_open)
        if not hides:
            self.label.setText(row.text if is_open or not row.closed else row.closed)
            self.label.set_colour("" if row.colour == "ink" else row.colour)
        else:
            self.label.setText("")
            self.bar.show_length(row.bar)
            word = self.tr("not on a screen: read it out") if row.cover is Cover.NEVER else self.tr("hidden")
            self.word_label.setText(word)
        for widget in (self.bar, self.word_label):
            widget.setVisible(hides)
        self.label.setVisible(not hides)


def is_hidden(row: Row, *, is_open: bool) -> bool:
    """Say whether a row is hidden now."""
    return row.cover is Cover.NEVER or (row.cover is Cover.CURTAIN and not is_open and not row.closed)


class RowView(QWidget):
    """One row of a step: icon, what it is about, what is said, who says so."""

    def __init__(self, step: Step = Step.TABLE_ROW) -> None:
        super().__init__()
        self.icon = IconLabel("circle-dot", "ink2", 20)
        self.name_label = PlainLabel("", step)
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.note_label = PlainLabel("", step, bold=True)
        self.value = VeiledText(step)
        self.source_label = PlainLabel("", Step.SECOND, colour="ink2")
        self._drawn = ("circle-dot", "ink2")
        self._lay_out()

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        for widget in (self.note_label, self.value, self.source_label):
            said.addWidget(widget)
        said.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(8)
        self._beside.addWidget(self.name_label)
        self._beside.addLayout(said, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(14)
        held = QVBoxLayout()
        held.setContentsMargins(0, scaled(4), 0, 0)
        held.addWidget(self.icon)
        held.addStretch(1)
        row.addLayout(held)
        row.addLayout(self._beside, 1)

    def show_row(self, row: Row, *, is_open: bool) -> None:
        """Show a row as far as it may stand on the screen."""
        colour = "ink2" if row.colour == "ink" else row.colour
        if self._drawn != (row.icon, colour):
            self._drawn = (row.icon, colour)
            self.icon.show_icon(row.icon, colour)
        self.name_label.setText(row.label)
        self.name_label.setVisible(bool(row.label))
        self.note_label.setText(row.note)
        self.note_label.setVisible(bool(row.note))
        self.value.show_row(row, is_open=is_open)
        self.value.setVisible(bool(row.text))
        self.source_label.setText(row.source)
        self.source_label.setVisible(bool(row.source) and not is_hidden(row, is_open=is_open))
        self._style(row)

    def _style(self, row: Row) -> None:
        label = self.value.label
        if label.property("italic") != row.is_quote or label.property("bold") != row.is_strong:
            label.setProperty("italic", row.is_quote)
            label.setProperty("bold", row.is_strong)
            restyle(label)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(_SIDE_BY_SIDE_FROM)
        directions = QBoxLayout.Direction
        self._beside.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self.name_label.setMinimumWidth(scaled(LABEL) if is_wide else 0)
        self.name_label.setMaximumWidth(scaled(LABEL) if is_wide else QWIDGETSIZE_MAX)


class RowsView(QWidget):
    """Rows below each other; widgets are kept and filled again, so that another case comes without a stutter."""

    def __init__(self, step: Step = Step.TABLE_ROW) -> None:
        super().__init__()
        self._step = step
        self.views: list[RowView] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def show_rows(self, rows: tuple[Row, ...], *, is_open: bool) -> None:
        """Show these rows."""
        while len(self.views) < len(rows):
            view = RowView(self._step)
            self.views.append(view)
            self.column.addWidget(view)
        for view, row in zip(self.views, rows, strict=False):
            view.show_row(row, is_open=is_open)
        for place, view in enumerate(self.views):
            view.setVisible(place < len(rows))
