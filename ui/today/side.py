"""What waits beside the terms: the table, handovers, plans, consents, differences; a column, or below the actions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Step
from ui.today.rows import SideLineView, nothing_open
from ui.today.state import SideLine, TodayState
from ui.widgets.buttons import Button
from ui.widgets.frames import Heading
from ui.widgets.rows import KeyedRows

FEW = 5
"""So many rows of a subject are shown at first."""


class SideBlock(QWidget):
    """One subject of the side: heading with count, rows, or a tick and a sentence.

    Signals:
        opened: A row was opened; carries the line.
    """

    opened = Signal(object)

    def __init__(self, title: str, nothing: str) -> None:
        super().__init__()
        self.heading = Heading(title, Step.CARD)
        self.rows: KeyedRows[SideLineView] = KeyedRows(self._make)
        self.all_button = Button("", look="quiet")
        self._lines: Sequence[SideLine] = ()
        self._shows_all = False
        self.nothing = nothing_open(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.heading, self.rows, self.nothing, self.all_button):
            column.addWidget(widget)
        self.all_button.clicked.connect(self._toggle)
        self.all_button.hide()
        self.nothing.hide()

    def _make(self, _: str) -> SideLineView:
        row = SideLineView()
        row.opened.connect(self.opened)
        return row

    def show_lines(self, lines: Sequence[SideLine]) -> None:
        """Show these lines."""
        self.heading.count.setText(str(len(lines)))
        self._lines = lines
        shown = lines if self._shows_all else lines[:FEW]
        self.rows.show_keys([line.key for line in shown])
        for line in shown:
            self.rows.rows[line.key].show_line(line)
        self.nothing.setVisible(not lines)
        self.all_button.setVisible(len(lines) > FEW)
        self.all_button.setText(
            self.tr("Fewer") if self._shows_all else self.tr("All {count}").format(count=len(lines))
        )
        self.all_button.setAccessibleName(f"{self.heading.title.text()}: {self.all_button.text()}")

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self.show_lines(self._lines)


class SideBlocks(QWidget):
    """The subjects, one below the other.

    Signals:
        opened: A row was opened; carries the line.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        nothing = self.tr("Nothing open on this laptop.")
        self.meetings = SideBlock(self.tr("MDT meeting"), nothing)
        self.handovers = SideBlock(self.tr("Handovers"), nothing)
        self.plans = SideBlock(self.tr("To look at again"), nothing)
        self.consents = SideBlock(self.tr("Consent to ask again"), nothing)
        self.conflicts = SideBlock(self.tr("Differences"), nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        for block in (self.meetings, self.handovers, self.plans, self.consents, self.conflicts):
            column.addWidget(block)
            block.opened.connect(self.opened)

    def show_state(self, state: TodayState) -> None:
        """Show what waits; the table only where one comes."""
        self.meetings.show_lines(state.meetings)
        self.meetings.setVisible(bool(state.meetings))
        self.handovers.show_lines(state.handovers)
        self.plans.show_lines(state.plans)
        self.consents.show_lines(state.consents)
        self.conflicts.show_lines(state.conflicts)
