"""The meetings at the side: those that come, and those that were."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.meeting.state import MeetingRow
from ui.theme.tokens import Step
from ui.today.rows import nothing_open
from ui.widgets.buttons import Button
from ui.widgets.frames import Heading, hairline
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.rows import KeyedRows

FEW = 5
"""So many meetings that were are shown at first."""


class MeetingRowView(QWidget):
    """One meeting; its button chooses it.

    Signals:
        chosen: It was chosen; carries its id.
    """

    chosen = Signal(str)

    def __init__(self, id_: str) -> None:
        super().__init__()
        self.button = Button("", icon_name="calendar-days", look="row")
        self.button.setCheckable(True)
        self.what_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.state_label = IconText("clock", "", "ink2", bold=True)
        below = QVBoxLayout()
        below.setContentsMargins(12, 0, 0, 0)
        below.setSpacing(3)
        below.addWidget(self.what_label)
        below.addWidget(self.state_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button)
        column.addLayout(below)
        column.addSpacing(4)
        column.addWidget(hairline())
        self.button.clicked.connect(lambda: self.chosen.emit(id_))

    def show_row(self, row: MeetingRow, *, is_chosen: bool) -> None:
        """Show a meeting."""
        self.button.setText(row.when)
        self.button.setChecked(is_chosen)
        self.button.setAccessibleName(f"{row.when}, {row.what}, {row.state[1]}")
        self.what_label.setText(row.what)
        self.state_label.show_text(*row.state)


class MeetingsList(QWidget):
    """Coming meetings above those that were.

    Signals:
        chosen: A meeting was chosen; carries its id.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shows_all = False
        self._past: Sequence[MeetingRow] = ()
        self._chosen = ""
        self.coming_heading = Heading(self.tr("Coming"), Step.CARD)
        self.coming: KeyedRows[MeetingRowView] = KeyedRows(self._make)
        self.nothing = nothing_open(self.tr("No meeting is planned on this laptop."))
        self.past_heading = Heading(self.tr("Past"), Step.CARD)
        self.past: KeyedRows[MeetingRowView] = KeyedRows(self._make)
        self.all_button = Button("", look="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.coming_heading, self.coming, self.nothing):
            column.addWidget(widget)
        column.addSpacing(24)
        for widget in (self.past_heading, self.past, self.all_button):
            column.addWidget(widget)
        self.all_button.clicked.connect(self._toggle)

    def _make(self, id_: str) -> MeetingRowView:
        row = MeetingRowView(id_)
        row.chosen.connect(self.chosen)
        return row

    def show_meetings(self, coming: Sequence[MeetingRow], past: Sequence[MeetingRow], chosen: str) -> None:
        """Show these meetings."""
        self._past, self._chosen = past, chosen
        self._fill(self.coming, coming)
        self.nothing.setVisible(not coming)
        self.past_heading.setVisible(bool(past))
        self._show_past()

    def _show_past(self) -> None:
        is_long = len(self._past) > FEW
        self._fill(self.past, self._past if self._shows_all else self._past[:FEW])
        self.all_button.setVisible(is_long)
        words = self.tr("Fewer") if self._shows_all else self.tr("All {count}").format(count=len(self._past))
        self.all_button.setText(words)
        self.all_button.setAccessibleName(f"{self.past_heading.title.text()}: {words}")

    def _fill(self, rows: KeyedRows[MeetingRowView], shown: Sequence[MeetingRow]) -> None:
        rows.show_keys([each.id for each in shown])
        for each in shown:
            rows.rows[each.id].show_row(each, is_chosen=each.id == self._chosen)

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self._show_past()
