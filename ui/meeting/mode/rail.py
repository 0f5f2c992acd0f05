"""The left of meeting mode: the time, the five steps, and who is at the table for this case."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.attendance import Seat
from mdt_desktop.application.initials import initials
from mdt_desktop.application.tempo import Tempo
from mdt_desktop.domain.table_rules import STEPS, TableStep
from ui.meeting.mode.keys import KeyButton
from ui.meeting.mode.ring import TimerRing
from ui.meeting.mode.state import QuorumLine
from ui.meeting.mode.words import attendance_look, attendance_word, step_title
from ui.texts import org_word, remaining_text
from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import RADIUS_CARD, SIZES, Step
from ui.widgets.frames import ScrollPage, hairline
from ui.widgets.labels import IconLabel, IconText, PlainLabel, one_line

WIDTH, NARROW = 376, 344
_HEIGHT = 44


class StepButton(QAbstractButton):
    """One step: done, now or later by its mark, its word, and how many minutes it gets."""

    def __init__(self, step: TableStep, minutes: int) -> None:
        super().__init__()
        self.step = step
        self._minutes = self.tr("{minutes} min").format(minutes=minutes)
        self._state = "later"
        self.setText(step_title(step))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_state("later")
        theme().changed.connect(self.updateGeometry)

    def show_state(self, state: str) -> None:
        """Show it as ``done``, ``now`` or ``later``."""
        self._state = state
        words = {"done": self.tr("done"), "now": self.tr("now"), "later": self.tr("later")}[state]
        self.setAccessibleName(f"{self.text()}, {self._minutes}, {words}")
        self.update()

    def _font(self, step: Step, *, is_bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(SIZES[step]))
        font.setBold(is_bold)
        return font

    @override
    def sizeHint(self) -> QSize:
        word = QFontMetrics(self._font(Step.TABLE_RAIL, is_bold=True)).horizontalAdvance(self.text())
        minutes = QFontMetrics(self._font(Step.BODY)).horizontalAdvance(self._minutes)
        return QSize(word + minutes + scaled(80), scaled(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_now = self._state == "now"
        if is_now or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CARD, RADIUS_CARD)
        mark, colour = {"done": ("check", colours.accent), "now": ("circle-dot", colours.accent)}.get(
            self._state, ("circle", colours.ink2)
        )
        size = scaled(20)
        painter.drawPixmap(scaled(14), (self.height() - size) // 2, icon_pixmap(mark, colour, size, colours.stroke))
        room = QRectF(self.rect()).adjusted(scaled(46), 0, -scaled(14), 0)
        painter.setFont(self._font(Step.TABLE_RAIL, is_bold=is_now))
        painter.setPen(QColor(colours.ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(self._font(Step.BODY))
        painter.setPen(QColor(colours.ink2))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._minutes)
        painter.end()


class SeatView(QWidget):
    """One chair: icon, organisation, and how it takes part."""

    def __init__(self) -> None:
        super().__init__()
        self.icon = IconLabel("circle-check", "ok", 20)
        self.name_label = PlainLabel("", Step.TABLE_RAIL)
        self.how_label = one_line(PlainLabel("", Step.BODY, colour="ink2"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self.icon)
        row.addWidget(self.name_label, 1)
        row.addWidget(self.how_label)

    def show_seat(self, seat: Seat) -> None:
        """Show a chair; a person by initials only."""
        self.icon.show_icon(*attendance_look(seat.how))
        person = initials(seat.person)
        self.name_label.setText(f"{org_word(seat.org)} {person}".strip())
        self.how_label.setText(attendance_word(seat.how))


class ModeRail(QFrame):
    """Time, steps and chairs.

    Signals:
        step_chosen: A step was chosen; carries it.
    """

    step_chosen = Signal(object)

    def __init__(self, minutes: Mapping[TableStep, int]) -> None:
        super().__init__()
        self.setProperty("look", "rail")
        self.ring = TimerRing()
        self.rest_label = PlainLabel("", Step.BODY, colour="ink2")
        self.rest_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.steps = {step: StepButton(step, minutes[step]) for step in STEPS}
        self.table_label = one_line(PlainLabel(self.tr("At the table"), Step.CARD))
        self.attendance_button = KeyButton("A", self.tr("Change"))
        self.quorum_mark = IconText("check", self.tr("quorum"), "ok", step=Step.BODY, bold=True)
        one_line(self.quorum_mark.label)
        self.quorum = IconText("circle-dashed", "", "warn", step=Step.BODY, bold=True)
        self._seats = QVBoxLayout()
        self._views: list[SeatView] = []
        self._lay_out()
        for button in self.steps.values():
            button.clicked.connect(lambda _=False, each=button: self.step_chosen.emit(each.step))

    def _lay_out(self) -> None:
        page = ScrollPage(margin=32, spacing=0, look="side", widest=640)
        column = page.column
        column.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self.rest_label)
        column.addSpacing(12)
        for button in self.steps.values():
            column.addWidget(button)
        column.addSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.table_label)
        head.addWidget(self.quorum_mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.attendance_button)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(hairline("rule"))
        column.addSpacing(4)
        column.addWidget(self.quorum)
        self._seats.setSpacing(0)
        column.addLayout(self._seats)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def show_rest(self, tempo: Tempo, now: datetime) -> None:
        """Show what remains for the cases after this one, and what they need where that is too little."""
        if not tempo.cases_after:
            self.rest_label.setText(self.tr("This is the last case"))
            return
        left = tempo.for_the_rest(now)
        if left < tempo.needed_after:
            words = self.tr("For the rest: {left}, %n case(s) need {needed}", "", tempo.cases_after)
        else:
            words = self.tr("For the rest: {left} for %n case(s)", "", tempo.cases_after)
        needed = remaining_text(tempo.needed_after)
        self.rest_label.setText(words.format(left=remaining_text(max(left, timedelta())), needed=needed))

    def show_step(self, step: TableStep) -> None:
        """Show which step is on the screen."""
        here = STEPS.index(step)
        for place, each in enumerate(STEPS):
            self.steps[each].show_state("done" if place < here else "now" if place == here else "later")

    def show_table(self, seats: Sequence[Seat], quorum: QuorumLine) -> None:
        """Show who is at the table for this case, and whether that is enough."""
        self.quorum.show_text(quorum.icon, quorum.words, quorum.colour)
        self.quorum.setVisible(not quorum.is_there)
        self.quorum_mark.setVisible(quorum.is_there)
        while len(self._views) < len(seats):
            view = SeatView()
            self._views.append(view)
            self._seats.addWidget(view)
        for view, seat in zip(self._views, seats, strict=False):
            view.show_seat(seat)
        for place, view in enumerate(self._views):
            view.setVisible(place < len(seats))
