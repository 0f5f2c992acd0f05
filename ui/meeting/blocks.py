"""The two blocks below an agenda: what asks for a place, and how far the preparation is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.domain.identifiers import CaseId
from ui.meeting.asking import AskingRowView
from ui.meeting.board import BoardRowView
from ui.meeting.state import AskingRow, BoardRow
from ui.theme.tokens import Step
from ui.today.rows import nothing_open
from ui.widgets.buttons import Button
from ui.widgets.frames import Heading, emptied
from ui.widgets.labels import IconText
from ui.widgets.rows import KeyedRows

FEW = 8
"""So many cases that ask for a place are shown at first."""


class AskingBlock(QWidget):
    """Cases that ask for a place at the table, most urgent first.

    Signals:
        put_on: A case was put on the agenda; carries it.
        opened: A case was asked for; carries it.
    """

    put_on = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shows_all = False
        self._may_put_on = False
        self._shown: Sequence[AskingRow] = ()
        self.heading = Heading(self.tr("Asks for a place"))
        self.rows: KeyedRows[AskingRowView] = KeyedRows(self._make)
        self.nothing = nothing_open(self.tr("Nothing asks for a place on this laptop."))
        self.all_button = Button("", look="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        for widget in (self.heading, self.rows, self.nothing, self.all_button):
            column.addWidget(widget)
        self.all_button.clicked.connect(self._toggle)

    def _make(self, _: str) -> AskingRowView:
        row = AskingRowView()
        row.put_on.connect(self.put_on)
        row.opened.connect(self.opened)
        return row

    def show_rows(self, shown: Sequence[AskingRow], *, may_put_on: bool) -> None:
        """Show these cases; they have a button while a meeting can take them."""
        self._shown, self._may_put_on = shown, may_put_on
        self._fill()

    def _fill(self) -> None:
        rows = self._shown if self._shows_all else self._shown[:FEW]
        self.rows.show_keys([each.case.hex for each in rows])
        for each in rows:
            self.rows.rows[each.case.hex].show_row(each, may_put_on=self._may_put_on)
        self.heading.count.setText(str(len(self._shown)) if self._shown else "")
        self.nothing.setVisible(not self._shown)
        self.all_button.setVisible(len(self._shown) > FEW)
        words = self.tr("Fewer") if self._shows_all else self.tr("All {count}").format(count=len(self._shown))
        self.all_button.setText(words)
        self.all_button.setAccessibleName(f"{self.heading.title.text()}: {words}")

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self._fill()

    def next_button(self, case: CaseId) -> Button | None:
        """Return the button of the next case that asks, after ``case`` went on the agenda; None where none does."""
        rows = (row for row in self.rows.rows.values() if row.case != case and not row.put_button.isHidden())
        return next((row.put_button for row in rows), None)


class BoardBlock(QWidget):
    """What the chair runs after on top, then every case with its organisations.

    Signals:
        opened: The preparation of a case was asked for; carries it.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heading = Heading(self.tr("Preparation"))
        self.rows: KeyedRows[BoardRowView] = KeyedRows(self._make)
        self.nothing = nothing_open(self.tr("Everybody answered. Nothing to run after."))
        self._chase = QVBoxLayout()
        self._chase.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._chase)
        column.addWidget(self.nothing)
        column.addWidget(self.rows)

    def _make(self, _: str) -> BoardRowView:
        row = BoardRowView()
        row.opened.connect(self.opened)
        return row

    def show_rows(self, shown: Sequence[BoardRow], chase: Sequence[str], *, is_over: bool) -> None:
        """Show these cases, and what is still to be run after; nothing is once the meeting is over."""
        self.setVisible(bool(shown))
        self.rows.show_keys([each.case.hex for each in shown])
        for each in shown:
            self.rows.rows[each.case.hex].show_row(each)
        emptied(self._chase)
        for line in chase:
            self._chase.addWidget(IconText("hourglass", line, "ink", step=Step.BODY))
        self.nothing.setVisible(not chase and not is_over)
