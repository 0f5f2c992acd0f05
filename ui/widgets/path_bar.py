"""The path: seven segments, each a button; done, now and later differ in shape, not only in colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import SIZES, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class PathStep:
    """One segment: which stage, its word, and whether it is ``done``, ``now`` or ``later``."""

    stage: str
    word: str
    state: str
    tip: str = ""


class PathBar(QWidget):
    """Where the case is; a segment opens the section of its stage.

    Signals:
        chosen: A person chose a stage; carries its code.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self.segments: list[PathSegment] = []

    def show_steps(self, steps: Sequence[PathStep]) -> None:
        """Show these segments."""
        if len(steps) != len(self.segments):
            self._make(len(steps))
        for segment, step in zip(self.segments, steps, strict=True):
            segment.show_step(step)
        self._fit()

    def _fit(self) -> None:
        """Where the segments have no room, only the one of now stays, with its place on the path."""
        needed = sum(segment.sizeHint().width() + self._row.spacing() for segment in self.segments)
        is_narrow = needed > self.width()
        for number, segment in enumerate(self.segments, start=1):
            words = self.tr("Step {number} of {all}: {stage}").format(
                number=number, all=len(self.segments), stage=segment.step.word
            )
            segment.setText(words if is_narrow else segment.step.word)
            segment.setVisible(not is_narrow or segment.step.state == "now")
            segment.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make(self, count: int) -> None:
        for _ in range(count):
            segment = PathSegment()
            segment.clicked.connect(lambda _=False, each=segment: self.chosen.emit(each.step.stage))
            self.segments.append(segment)
            self._row.addWidget(segment)


class PathSegment(QAbstractButton):
    """One segment of the path."""

    def __init__(self) -> None:
        super().__init__()
        self.step = PathStep(stage="", word="", state="later")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme().changed.connect(self.update)

    def show_step(self, step: PathStep) -> None:
        """Show one step."""
        self.step = step
        self.setText(step.word)
        self.setToolTip(step.tip)
        self.setAccessibleName(f"{step.word}: {step.tip}" if step.tip else step.word)
        self.updateGeometry()
        self.update()

    def _word_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(SIZES[Step.SECOND]))
        font.setBold(self.step.state == "now")
        return font

    @override
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._word_font()).horizontalAdvance(self.step.word) + scaled(23), scaled(40))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(28), scaled(40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter)
        self._paint_mark(painter)
        self._paint_word(painter)
        painter.end()

    def _paint_bar(self, painter: QPainter) -> None:
        thick = scaled(5 if self.step.state == "now" else 4)
        colour = tokens().track if self.step.state == "later" else tokens().accent
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(0, 2, self.width(), thick), 2, 2)

    def _paint_mark(self, painter: QPainter) -> None:
        size = scaled(16)
        name = {"done": "check", "later": "circle"}.get(self.step.state)
        top = scaled(16)
        if name:
            colour = tokens().accent if self.step.state == "done" else tokens().border
            painter.drawPixmap(0, top, icon_pixmap(name, colour, size))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent))
        painter.drawEllipse(QRectF(2, top + 2, size - 4, size - 4))

    def _paint_word(self, painter: QPainter) -> None:
        painter.setFont(self._word_font())
        painter.setPen(QColor(tokens().ink2 if self.step.state == "later" else tokens().ink))
        room = QRectF(scaled(22), scaled(12), self.width() - scaled(22), scaled(24))
        word = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
