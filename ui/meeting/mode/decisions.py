"""The decisions of a case, what it still needs, and the controls that add one or end the case."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.meeting.mode.keys import KeyButton
from ui.meeting.mode.state import DecisionRow, Need, TableCase
from ui.meeting.mode.veil import VeiledText
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.flow import Flow
from ui.widgets.frames import hairline
from ui.widgets.labels import IconLabel, PlainLabel, one_line

_ONE_ROW_FROM = 720


class DecisionView(QWidget):
    """One decision: what, who, before when."""

    def __init__(self) -> None:
        super().__init__()
        self.icon = IconLabel("circle-check", "ok", 20)
        self.what = VeiledText()
        self.owner_label = PlainLabel("", Step.TABLE_ROW, bold=True)
        self.due_label = PlainLabel("", Step.TABLE_ROW)
        self.due_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        top = QHBoxLayout()
        top.setContentsMargins(0, 12, 0, 12)
        top.setSpacing(14)
        held = QVBoxLayout()
        held.setContentsMargins(0, scaled(4), 0, 0)
        held.addWidget(self.icon)
        held.addStretch(1)
        top.addLayout(held)
        row = Columns(spacing=16, least=130)
        top.addWidget(row.add(self.what, 6).add(self.owner_label, 3).add(self.due_label, 2), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline())

    def show_decision(self, decision: DecisionRow, *, is_open: bool) -> None:
        """Show a decision; what stands from before has an open mark."""
        self.icon.show_icon(*(("circle-check", "ok") if decision.is_of_now else ("circle", "ink2")))
        self.what.show_row(decision.what, is_open=is_open)
        self.owner_label.setText(decision.owner)
        self.due_label.setText(decision.due)
        self.due_label.set_colour("danger" if decision.is_late else "")


class Decisions(QWidget):
    """The decisions of the case, and the buttons that add one or end the case.

    Signals:
        asked: A control asks for a sheet; carries its name.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title_label = one_line(PlainLabel(self.tr("Decisions"), Step.TABLE_LINE, bold=True))
        self.count_label = one_line(PlainLabel("", Step.TABLE_RAIL, colour="ink2"))
        self.dissent_button = KeyButton("D", self.tr("Differing judgement"))
        self.end_button = KeyButton("E", self.tr("End this case"))
        self.add_button = Button(self.tr("Add a decision"), icon_name="plus", look="primary")
        self.add_button.setProperty("large", True)
        self.empty_label = PlainLabel(self.tr("Nothing decided yet."), Step.TABLE_ROW, colour="ink2")
        self._needs = Flow(spacing=10)
        self._need_buttons: list[Button] = []
        self._rows = QVBoxLayout()
        self._views: list[DecisionView] = []
        self._lay_out()
        self.add_button.clicked.connect(lambda: self.asked.emit("decision"))
        self.dissent_button.clicked.connect(lambda: self.asked.emit("dissent"))
        self.end_button.clicked.connect(lambda: self.asked.emit("close"))

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(14)
        names.addWidget(self.title_label)
        names.addWidget(self.count_label)
        held = QWidget()
        held.setLayout(names)
        names.setContentsMargins(0, 0, 0, 0)
        controls = QWidget()
        flow = Flow(controls, spacing=24)
        for widget in (self.dissent_button, self.end_button, self.add_button):
            flow.addWidget(widget)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(16)
        self._head.addWidget(held)
        self._head.addStretch(1)
        self._head.addWidget(controls)
        self._rows.setSpacing(0)
        self.needs = QWidget()
        self.needs.setLayout(self._needs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(hairline("rule"))
        column.addWidget(self.needs)
        column.addLayout(self._rows)
        column.addWidget(self.empty_label)

    def show_case(self, case: TableCase, *, is_open: bool) -> None:
        """Show what was decided, and what the case still needs before it ends here."""
        decisions = case.decisions
        self.count_label.setText(str(len(decisions)) if decisions else "")
        self.empty_label.setVisible(not decisions)
        while len(self._views) < len(decisions):
            view = DecisionView()
            self._views.append(view)
            self._rows.addWidget(view)
        for view, decision in zip(self._views, decisions, strict=False):
            view.show_decision(decision, is_open=is_open)
        for place, view in enumerate(self._views):
            view.setVisible(place < len(decisions))
        self._show_needs(case.needs)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.width() >= scaled(_ONE_ROW_FROM)
        self._head.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _show_needs(self, needs: Sequence[Need]) -> None:
        while len(self._need_buttons) < len(needs):
            button = Button("", icon_name="circle-dashed", look="row")
            self._need_buttons.append(button)
            self._needs.addWidget(button)
            button.clicked.connect(lambda _=False, each=button: self.asked.emit(str(each.property("sheet"))))
        for button, need in zip(self._need_buttons, needs, strict=False):
            button.setText(need.word)
            button.setProperty("sheet", need.sheet)
            button.show_icon("check" if need.is_there else "circle-dashed")
            state = self.tr("there") if need.is_there else self.tr("still needed")
            button.setAccessibleName(f"{need.word}: {state}")
        for place, button in enumerate(self._need_buttons):
            button.setVisible(place < len(needs))
