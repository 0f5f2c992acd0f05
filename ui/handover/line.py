"""The line of a handover: three steps and the victim's confirmation; below it the two lanes of who is responsible."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import SIZES, Step

WORDS = 50
"""Where the words of a step begin."""
LANE = 32
GAP = 8
AWAY = 4
"""Between words and what stands beside them."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
        self._fit()
        theme().changed.connect(self._fit)

    def show_picture(self, picture: LinePicture) -> None:
        """Show a line."""
        self._picture = picture
        words = [f"{step.word}: {step.moment}" for step in picture.steps]
        told = "; ".join([*words, *(lane.word for lane in picture.lanes)])
        self.setAccessibleName(told)
        self.setToolTip(told)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words are when they break; nothing of a step is ever cut off."""
        lanes = len(self._picture.lanes) * scaled(LANE + GAP)
        self.setMinimumHeight(round(self._lanes_top) + lanes)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._step_width()
        for place, step in enumerate(self._picture.steps):
            self._paint_way(painter, place, width)
            self._paint_mark(painter, place * width, step, is_next=self._is_next(place))
            self._paint_words(painter, place * width, step)
        if self._picture.now is not None:
            self._paint_now(painter, self._x(self._picture.now))
        for number, lane in enumerate(self._picture.lanes):
            self._paint_lane(painter, number, lane)
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

    # --- words ---------------------------------------------------------------------------------------

    def _font(self, step: Step, *, bold: bool) -> QFont:
        font = self.font()
        font.setPixelSize(scaled(SIZES[step]))
        font.setBold(bold)
        return font

    def _rows(self, step: LineStep) -> list[tuple[str, QFont, str]]:
        """Return the lines of words below a mark, each with its font and its colour."""
        room = self._step_width() - scaled(GAP)
        word, moment = self._font(Step.LEAD, bold=step.is_done), self._font(Step.SMALL, bold=step.is_late)
        ink = tokens().ink if step.is_done else tokens().ink2
        told = tokens().danger if step.is_late else tokens().ink2
        return [
            *((row, word, ink) for row in broken(step.word, QFontMetrics(word), room)),
            *((row, moment, told) for row in broken(step.moment, QFontMetrics(moment), room)),
        ]

    @property
    def _lanes_top(self) -> float:
        heights = [sum(QFontMetrics(font).height() for _, font, _ in self._rows(step)) for step in self._picture.steps]
        return scaled(WORDS) + max(heights, default=0) + scaled(GAP)

    def _paint_words(self, painter: QPainter, left: float, step: LineStep) -> None:
        top = float(scaled(WORDS))
        for row, font, colour in self._rows(step):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            height = painter.fontMetrics().height()
            painter.drawText(QRectF(left, top, self._step_width(), height), _LEFT, row)
            top += height

    # --- lanes and now -------------------------------------------------------------------------------

    def _x(self, place: float) -> float:
        """Where a place on the line is: in the middle of its mark, at the end the right edge."""
        last = len(self._picture.steps)
        return self.width() - 2 if place >= last else place * self._step_width() + scaled(13)

    def _lane_room(self, number: int, lane: Lane) -> QRectF:
        left = self._x(lane.begins) - (scaled(12) if lane.begins == 0 else 0)
        top = self._lanes_top + number * scaled(LANE + GAP)
        return QRectF(left, top, max(self._x(lane.ends) - left, 1), scaled(LANE))

    def _paint_lane(self, painter: QPainter, number: int, lane: Lane) -> None:
        room = self._lane_room(number, lane)
        painter.setPen(QPen(QColor(tokens().accent), 1.5))
        painter.setBrush(QColor(tokens().accent_soft))
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(self._font(Step.SECOND, bold=True))
        inner = room.adjusted(scaled(12), 0, -scaled(8), 0)
        word = painter.fontMetrics().elidedText(lane.word, Qt.TextElideMode.ElideRight, int(inner.width()))
        if self._picture.now is not None:
            words = inner.left() - scaled(AWAY), inner.left() + painter.fontMetrics().horizontalAdvance(word)
            self._cross(painter, room, self._x(self._picture.now), words)
        painter.setPen(QColor(tokens().accent))
        painter.drawText(inner, _LEFT, word)

    def _cross(self, painter: QPainter, lane: QRectF, across: float, words: tuple[float, float]) -> None:
        """Draw now across a lane; where its words stand it passes behind them, unseen."""
        begins, ends = words
        if lane.left() < across < lane.right() and not begins <= across <= ends + scaled(AWAY):
            painter.setPen(QPen(QColor(tokens().ink), 1.5))
            painter.drawLine(round(across), round(lane.top()), round(across), round(lane.bottom()))

    def _paint_now(self, painter: QPainter, across: float) -> None:
        """Draw the flag of now, and its line down to below the lanes; they are painted over it."""
        painter.setFont(self._font(Step.SMALL, bold=True))
        width = painter.fontMetrics().horizontalAdvance(self._picture.now_word) + scaled(16)
        painter.setPen(QPen(QColor(tokens().ink), 1.5))
        painter.drawLine(round(across), scaled(16), round(across), self._top + scaled(32))
        if lanes := len(self._picture.lanes):
            top = round(self._lanes_top) - scaled(AWAY)
            painter.drawLine(round(across), top, round(across), top + lanes * scaled(LANE + GAP))
        flag = QRectF(min(max(across - width / 2, 0), self.width() - width), 0, width, scaled(18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().ink))
        painter.drawRoundedRect(flag, 3, 3)
        painter.setPen(QColor(tokens().surface))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, self._picture.now_word)


def broken(text: str, metrics: QFontMetrics, room: float) -> list[str]:
    """Break a text into rows that fit; a word that is wider than the room is broken too."""
    rows = [""]
    for word in text.split():
        for piece in _pieces(word, metrics, room):
            longer = f"{rows[-1]} {piece}".strip()
            if rows[-1] and metrics.horizontalAdvance(longer) > room:
                rows.append(piece)
            else:
                rows[-1] = longer
    return [row for row in rows if row]


def _pieces(word: str, metrics: QFontMetrics, room: float) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and metrics.horizontalAdvance(pieces[-1] + letter) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces
