"""The rows of Today: a term, an action, something that waits; each keeps its buttons while its words change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.today.not_done import NotDonePanel
from ui.today.state import ActionLine, SideLine, TermLine
from ui.widgets.buttons import Button
from ui.widgets.frames import emptied, hairline
from ui.widgets.labels import IconLabel, IconText, PlainLabel, one_line
from ui.widgets.terms import TermRow, remains_column

ROWS_UNDER = 620
"""Logical pixels under which who acts and the button stand below the term."""

WHO = 190
BUTTON = 132


class TermLineView(QWidget):
    """One term over the width of the page.

    Signals:
        opened: Its case was asked for; carries the line.
        called: *Bel* was pressed; carries the line.
        reached: *Gebeld* was pressed; carries the line.
    """

    opened = Signal(object)
    called = Signal(object)
    reached = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.line: TermLine | None = None
        self.button = Button("", icon_name="arrow-right")
        self.reached_button = Button(self.tr("Called"), icon_name="check", look="quiet")
        self._remains, self._tells, self._who = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons = QVBoxLayout()
        self._lay_out()
        self.button.clicked.connect(self._press)
        self.reached_button.clicked.connect(lambda: self.reached.emit(self.line))

    def _lay_out(self) -> None:
        for column in (self._remains, self._tells, self._who, self._buttons):
            column.setSpacing(3)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._buttons.addWidget(self.button)
        self._buttons.addWidget(self.reached_button)
        self._body.setSpacing(16)
        self._body.addLayout(self._tells, 1)
        self._body.addLayout(self._who)
        self._body.addLayout(self._buttons)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(20)
        row.addLayout(self._remains)
        row.addLayout(self._body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(hairline())

    def show_line(self, line: TermLine) -> None:
        """Show a line; the same line again changes nothing."""
        if line == self.line:
            return
        self.line = line
        for column in (self._remains, self._tells, self._who):
            emptied(column)
        self._remains.addWidget(remains_column(line.term))
        self._fill_tells(line.term, line.where)
        self._fill_who(line.term)
        self._show_buttons(line)

    def _fill_tells(self, term: TermRow, where: str) -> None:
        self._tells.addWidget(PlainLabel(term.what, Step.LEAD, bold=True))
        self._tells.addWidget(PlainLabel(where, Step.SECOND, colour="ink2"))
        for icon, word, colour in term.notes:
            if icon != "phone-off":
                self._tells.addWidget(IconText(icon, word, colour, bold=colour != "ink2"))
        self._tells.addStretch(1)

    def _fill_who(self, term: TermRow) -> None:
        held = QWidget()
        held.setFixedWidth(scaled(WHO))
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        if term.who:
            column.addWidget(PlainLabel(term.who))
        if term.phone:
            column.addWidget(IconText("phone", term.phone, "accent", step=Step.BODY, bold=True))
        for icon, word, colour in term.notes:
            if icon == "phone-off":
                column.addWidget(IconText(icon, word, colour, step=Step.BODY, bold=True))
        column.addStretch(1)
        self._who.addWidget(held)

    def _show_buttons(self, line: TermLine) -> None:
        self.button.setText(self.tr("Call") if line.call else self.tr("Open"))
        self.button.show_icon("phone" if line.call else "arrow-right")
        self.button.setMinimumWidth(scaled(BUTTON))
        self.button.setAccessibleName(f"{self.button.text()}: {line.term.what}, {line.where}, {line.term.left}")
        self.reached_button.setVisible(bool(line.action))
        self.reached_button.setAccessibleName(self.tr("Called: {case}").format(case=line.where))

    def _press(self) -> None:
        if self.line is not None and self.line.call:
            self.called.emit(self.line)
        else:
            self.opened.emit(self.line)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        down = self.width() < scaled(ROWS_UNDER)
        direction = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        self._body.setSpacing(8 if down else 16)
        super().resizeEvent(event)


class ActionLineView(QWidget):
    """One action: its circle ends it with one key, *Niet gelukt* asks why.

    Signals:
        done: It was done; carries the line.
        missed: It was not done; carries the line, the step and the reason.
        opened: Its case was asked for; carries the line.
    """

    done = Signal(object)
    missed = Signal(object, object, str)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.line: ActionLine | None = None
        self.done_button = Button("", icon_name="circle", look="quiet")
        self.what_label = PlainLabel()
        self.where_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.when_label = one_line(PlainLabel())
        self.open_button = Button(self.tr("Open"), look="quiet")
        self.missed_button = Button(self.tr("Did not work"), look="quiet")
        self.panel: NotDonePanel | None = None
        self._whole = QVBoxLayout(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tells = QVBoxLayout()
        tells.setSpacing(0)
        tells.addWidget(self.what_label)
        tells.addWidget(self.where_label)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 8, 0, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addLayout(tells, 1)
        self._row.addWidget(self.when_label, 0, Qt.AlignmentFlag.AlignRight)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.missed_button)
        buttons.addWidget(self.open_button)
        self._row.addLayout(buttons)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(self._row)
        self._whole.addWidget(hairline())

    def _connect(self) -> None:
        self.done_button.clicked.connect(lambda: self.done.emit(self.line))
        self.open_button.clicked.connect(lambda: self.opened.emit(self.line))
        self.missed_button.clicked.connect(self._ask_why)

    def show_line(self, line: ActionLine) -> None:
        """Show a line."""
        self.line = line
        self.what_label.setText(line.what)
        self.where_label.setText(" · ".join(part for part in (line.where, line.owner, line.note) if part))
        self.when_label.setText(line.when)
        self.when_label.setProperty("bold", line.is_late)
        self.when_label.set_colour("danger" if line.is_late else "")
        self.done_button.show_icon("circle-alert" if line.is_late else "circle")
        self.done_button.setToolTip(self.tr("Done"))
        self.done_button.setAccessibleName(self.tr("Done: {what}").format(what=line.what))
        self.open_button.setAccessibleName(self.tr("Open: {case}").format(case=line.where))
        self.missed_button.setAccessibleName(self.tr("Did not work: {what}").format(what=line.what))

    def _ask_why(self) -> None:
        if self.panel is None:
            self.panel = NotDonePanel()
            self.panel.told.connect(lambda step, reason: self.missed.emit(self.line, step, reason))
            self.panel.left.connect(self.close_panel)
            self._whole.insertWidget(1, self.panel)
        self.panel.show()
        self.panel.setFocus(Qt.FocusReason.TabFocusReason)

    def close_panel(self) -> None:
        """Take the question away again."""
        if self.panel is not None:
            self.panel.hide()
            self.missed_button.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        down = self.width() < scaled(ROWS_UNDER)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)


class SideLineView(QWidget):
    """Something of a case that waits, in the side of the page.

    Signals:
        opened: Its button was pressed; carries the line.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.line: SideLine | None = None
        self.where_label = PlainLabel("", bold=True)
        self.text_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.state_label = IconText("clock", "", "ink2", bold=True)
        self.button = Button("")
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(5)
        for widget in (self.where_label, self.text_label, self.state_label, self.button):
            column.addWidget(widget)
        column.addSpacing(7)
        column.addWidget(hairline())
        self.button.clicked.connect(lambda: self.opened.emit(self.line))

    def show_line(self, line: SideLine) -> None:
        """Show a line."""
        self.line = line
        self.where_label.setText(line.where)
        self.text_label.setText(line.text)
        self.state_label.show_text(*line.state)
        self.button.setText(line.button)
        self.button.setAccessibleName(f"{line.button}: {line.where}")


def nothing_open(text: str) -> QWidget:
    """Return the sentence of an empty block: a tick and one sentence."""
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 12, 0, 12)
    row.setSpacing(8)
    row.addWidget(IconLabel("circle-check", "ok", 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(text), 1)
    return held
