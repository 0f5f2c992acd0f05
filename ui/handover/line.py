"""The line of a handover: three steps and the victim's confirmation; below it the two lanes of who is responsible."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import SIZES, Step

LINE = 96
LANE = 32
GAP = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class LineStep:
    """One step: its word, the moment or the term below it, whether it is done, late, or heard by phone only."""

    word: str
    moment: str
    is_done: bool
    is_late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """Who is responsible from which step until which; places count steps, the last one is the right edge."""

    word: str
    begins: float
    ends: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePicture:
    """A whole line: steps, lanes, and where now is; None leaves the marker out."""

    steps: tuple[LineStep, ...]
    lanes: tuple[Lane, ...] = ()
    now: float | None = None
    now_word: str = ""


class HandoverLine(QWidget):
    """Paints the steps and lanes; the same words stand in its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = LinePicture(steps=())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(scaled(LINE))
        theme().changed.connect(self.update)

    def show_picture(self, picture: LinePicture) -> None:
        """Show a line."""
        self._picture = picture
        words = [f"{step.word}: {step.moment}" for step in picture.steps]
        told = "; ".join([*words, *(lane.word for lane in picture.lanes)])
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.setMinimumHeight(scaled(LINE + len(picture.lanes) * (LANE + GAP)))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._step_width()
        for place, step in enumerate(self._picture.steps):
            self._paint_way(painter, place, width)
            self._paint_mark(painter, place * width, step, is_next=self._is_next(place))
            self._paint_words(painter, place * width, width, step)
        for number, lane in enumerate(self._picture.lanes):
            self._paint_lane(painter, number, lane)
        self._paint_now(painter)
        painter.end()

    def _step_width(self) -> float:
        return self.width() / max(len(self._picture.steps), 1)

    def _is_next(self, place: int) -> bool:
        before = all(step.is_done for step in self._picture.steps[:place])
        return before and not self._picture.steps[place].is_done

    @property
    def _top(self) -> int:
        """The line itself stands below the flag of now."""
        return scaled(16)

    def _paint_way(self, painter: QPainter, place: int, width: float) -> None:
        if place + 1 == len(self._picture.steps):
            return
        done = self._picture.steps[place + 1].is_done
        painter.setPen(QPen(QColor(tokens().accent if done else tokens().track), scaled(4)))
        middle = self._top + scaled(14)
        begins, ends = round(place * width + scaled(28)), round((place + 1) * width)
        painter.drawLine(begins, middle, ends, middle)
        now = self._picture.now
        if now is not None and place < now < place + 1:
            painter.setPen(QPen(QColor(tokens().accent), scaled(4)))
            painter.drawLine(begins, middle, round(self._x(now)), middle)

    def _paint_mark(self, painter: QPainter, left: float, step: LineStep, *, is_next: bool) -> None:
        size = scaled(26)
        circle = QRectF(left + 1, self._top + 1, size, size)
        colour = tokens().danger if step.is_late else tokens().accent
        painter.setPen(QPen(QColor(colour if step.is_done or is_next or step.is_late else tokens().border), 2.5))
        painter.setBrush(QColor(tokens().accent if step.is_done else tokens().surface))
        painter.drawEllipse(circle)
        if step.is_done:
            inner = scaled(16)
            offset = round((size - inner) / 2) + 1
            pixmap = icon_pixmap("check", tokens().onaccent, inner)
            painter.drawPixmap(round(left) + offset, self._top + offset, pixmap)
        elif is_next:
            painter.setBrush(QColor(colour))
            painter.drawEllipse(circle.adjusted(size * 0.32, size * 0.32, -size * 0.32, -size * 0.32))

    def _paint_words(self, painter: QPainter, left: float, width: float, step: LineStep) -> None:
        font = self.font()
        font.setPixelSize(scaled(SIZES[Step.LEAD]))
        font.setBold(step.is_done)
        painter.setFont(font)
        painter.setPen(QColor(tokens().ink if step.is_done else tokens().ink2))
        self._line(painter, QRectF(left, self._top + scaled(34), width - 8, scaled(24)), step.word)
        font.setPixelSize(scaled(SIZES[Step.SMALL]))
        font.setBold(step.is_late)
        painter.setFont(font)
        painter.setPen(QColor(tokens().danger if step.is_late else tokens().ink2))
        self._line(painter, QRectF(left, self._top + scaled(58), width - 8, scaled(20)), step.moment)

    # --- lanes and now -------------------------------------------------------------------------------

    def _x(self, place: float) -> float:
        """Where a place on the line is: in the middle of its mark, at the end the right edge."""
        last = len(self._picture.steps)
        return self.width() - 2 if place >= last else place * self._step_width() + scaled(13)

    def _paint_lane(self, painter: QPainter, number: int, lane: Lane) -> None:
        left = self._x(lane.begins) - (scaled(12) if lane.begins == 0 else 0)
        top = scaled(LINE) + number * scaled(LANE + GAP)
        room = QRectF(left, top, max(self._x(lane.ends) - left, 1), scaled(LANE))
        painter.setPen(QPen(QColor(tokens().accent), 1.5))
        painter.setBrush(QColor(tokens().accent_soft))
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 4, 4)
        font = self.font()
        font.setPixelSize(scaled(SIZES[Step.SECOND]))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens().accent))
        self._line(painter, room.adjusted(scaled(12), 0, -scaled(8), 0), lane.word)

    def _paint_now(self, painter: QPainter) -> None:
        now = self._picture.now
        if now is None:
            return
        font = self.font()
        font.setPixelSize(scaled(SIZES[Step.SMALL]))
        font.setBold(True)
        painter.setFont(font)
        across, width = self._x(now), painter.fontMetrics().horizontalAdvance(self._picture.now_word) + scaled(16)
        painter.setPen(QPen(QColor(tokens().ink), 1.5))
        lanes = self._picture.lanes
        below = scaled(LINE) + len(lanes) * scaled(LANE + GAP) - scaled(GAP) if lanes else scaled(44)
        painter.drawLine(round(across), scaled(16), round(across), self._top + scaled(32))
        if lanes:
            painter.drawLine(round(across), scaled(LINE) - scaled(4), round(across), below)
        flag = QRectF(min(max(across - width / 2, 0), self.width() - width), 0, width, scaled(18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().ink))
        painter.drawRoundedRect(flag, 3, 3)
        painter.setPen(QColor(tokens().surface))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, self._picture.now_word)

    @staticmethod
    def _line(painter: QPainter, room: QRectF, text: str) -> None:
        fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitted)
