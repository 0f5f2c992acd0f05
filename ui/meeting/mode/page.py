"""The middle of meeting mode: of whom, why now, what is new, the step, and the decisions below it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.table_rules import STEPS, CaseKind, TableStep
from ui.meeting.mode.keys import KeyButton
from ui.meeting.mode.state import Block, DecisionRow, Need, Row, StepContent, TableCase
from ui.meeting.mode.veil import RowsView, VeiledText
from ui.meeting.mode.words import kind_word, step_title
from ui.texts import level_look, level_word
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.flow import Flow
from ui.widgets.frames import Chip, ScrollPage, hairline
from ui.widgets.labels import IconLabel, PlainLabel, one_line

translate = QCoreApplication.translate

_ONE_ROW_FROM = 720
_LEAST_BESIDE = 200
_BESIDE = 3
_SHORT = 90
"""Characters: what is longer stands in smaller type."""


def step_keys() -> dict[TableStep, tuple[tuple[str, str, str], ...]]:
    """Return the forms that belong to each step: key, sheet, and what the control says."""
    return {
        TableStep.WISH: (("V", "voice", translate("meeting_mode", "Write down the voice")),),
        TableStep.FACTS: (
            ("I", "input", translate("meeting_mode", "Bring something in")),
            ("Q", "question", translate("meeting_mode", "Open question")),
        ),
        TableStep.SAFETY: (
            ("L", "level", translate("meeting_mode", "Set the level")),
            ("H", "stays", translate("meeting_mode", "The level stays")),
            ("S", "signals", translate("meeting_mode", "Red signals")),
        ),
        TableStep.NEEDS: (
            ("1-5", "need.safety_housing", translate("meeting_mode", "Need per living domain")),
            ("O", "surroundings", translate("meeting_mode", "Around the victim")),
        ),
        TableStep.DECISIONS: (
            ("R", "regie", translate("meeting_mode", "Coordination")),
            ("C", "contact", translate("meeting_mode", "Contact person")),
            ("T", "call", translate("meeting_mode", "Who calls")),
            ("Z", "nothing", translate("meeting_mode", "No decision needed")),
        ),
    }


class PageHead(QWidget):
    """Initials, number, level; at the right who is responsible now."""

    def __init__(self) -> None:
        super().__init__()
        self.initials_label = one_line(PlainLabel("", Step.INITIALS))
        self.number_label = one_line(PlainLabel("", Step.TABLE_ROW, colour="ink2"))
        self._chips: list[Chip] = []
        self._said: tuple[str, ...] = ()
        self._names = Flow(spacing=18)
        self.responsible_caption = one_line(PlainLabel(self.tr("Responsible now"), Step.LEAD, colour="ink2"))
        self.responsible_label = PlainLabel("", Step.TABLE_ROW, bold=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        names = QWidget()
        names.setLayout(self._names)
        self._names.addWidget(self.initials_label)
        self._names.addWidget(self.number_label)
        who = QVBoxLayout()
        who.setSpacing(2)
        who.addStretch(1)
        who.addWidget(self.responsible_caption)
        who.addWidget(self.responsible_label)
        who.addStretch(1)
        self._row.addWidget(names, 1)
        self._row.addLayout(who)

    def show_head(self, case: TableCase, *, is_open: bool, number: int) -> None:
        """Show of whom this is, as far as the room may see."""
        is_untraceable = case.screening.is_untraceable
        alias = case.view.head.alias or case.initials
        nobody = self.tr("Case {number}").format(number=number)
        self.initials_label.setText(nobody if is_untraceable else alias if is_open else case.initials or nobody)
        self.number_label.setText("" if is_untraceable else case.number)
        self.number_label.setVisible(not is_untraceable)
        self.responsible_label.setText(case.responsible or self.tr("nobody yet"))
        said = (case.level, kind_word(case.kind), case.ended)
        if said != self._said:
            self._said = said
            self._show_chips(case)

    def _show_chips(self, case: TableCase) -> None:
        for chip in self._chips:
            self._names.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        icon, look, colour = level_look(case.level)
        self._chips = [Chip(icon, level_word(case.level), look=look, colour=colour)]
        self._chips.append(
            Chip("refresh-cw" if case.kind is CaseKind.CONTINUING else "circle-dot", kind_word(case.kind))
        )
        if case.ended:
            self._chips.append(Chip("circle-check", case.ended, look="chip_good", colour="ok"))
        for chip in self._chips:
            self._names.addWidget(chip)
            chip.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(_ONE_ROW_FROM)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        side = Qt.AlignmentFlag.AlignRight if is_wide else Qt.AlignmentFlag.AlignLeft
        for label in (self.responsible_caption, self.responsible_label):
            label.setAlignment(side)


class BlockView(QWidget):
    """Rows under a heading, or what there is instead of rows."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.setMinimumWidth(1)
        self.title_label = PlainLabel("", Step.TABLE_RAIL, bold=True)
        self.rows = RowsView(step)
        self.empty_label = PlainLabel("", step, colour="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.title_label, self.rows, self.empty_label):
            column.addWidget(widget)
        column.addStretch(1)

    def show_block(self, block: Block, *, is_open: bool) -> None:
        """Show a block."""
        self.title_label.setText(block.title)
        self.title_label.setVisible(bool(block.title))
        self.rows.show_rows(block.rows, is_open=is_open)
        self.rows.setVisible(bool(block.rows))
        self.empty_label.setText(block.empty)
        self.empty_label.setVisible(not block.rows and bool(block.empty))


class BlocksView(QWidget):
    """The blocks of a step: three beside each other where they are what each organisation brought, else below."""

    def __init__(self, *, is_side_by_side: bool) -> None:
        super().__init__()
        self._views: list[BlockView] = []
        self._rows: list[Columns] = []
        self._is_side_by_side = is_side_by_side
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)

    def show_blocks(self, blocks: Sequence[Block], *, is_open: bool) -> None:
        """Show these blocks."""
        while len(self._views) < len(blocks):
            self._add_view()
        for view, block in zip(self._views, blocks, strict=False):
            view.show_block(block, is_open=is_open)
        for place, view in enumerate(self._views):
            view.setVisible(place < len(blocks))
        for place, row in enumerate(self._rows):
            row.setVisible(place * _BESIDE < len(blocks))

    def _add_view(self) -> None:
        view = BlockView(Step.TABLE_RAIL if self._is_side_by_side else Step.TABLE_ROW)
        if not self._is_side_by_side:
            self._column.addWidget(view)
        else:
            if len(self._views) % _BESIDE == 0:
                self._rows.append(Columns(spacing=28, least=_LEAST_BESIDE))
                self._column.addWidget(self._rows[-1])
            self._rows[-1].add(view)
        self._views.append(view)


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


class ModePage(ScrollPage):
    """Everything the table looks at.

    Signals:
        asked: A control asks for a sheet; carries its name.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(margin=48, spacing=18, widest=1180)
        self.head = PageHead()
        self.why_caption = one_line(PlainLabel(self.tr("Why now"), Step.TABLE_RAIL, colour="ink2", bold=True))
        self.why_button = KeyButton("W", self.tr("Change"))
        self.why, self.new = VeiledText(Step.TABLE_LINE), VeiledText(Step.TABLE_LINE)
        self.new_caption = one_line(PlainLabel(self.tr("What is new"), Step.TABLE_RAIL, colour="ink2", bold=True))
        self.proposed_label = PlainLabel("", Step.SECOND, colour="warn")
        self.step_label = one_line(PlainLabel("", Step.TABLE_LINE, bold=True))
        self.of_label = one_line(PlainLabel("", Step.TABLE_RAIL, colour="ink2"))
        self.decisions = Decisions()
        self.controls: dict[TableStep, QWidget] = {}
        self.buttons: dict[str, KeyButton] = {}
        self.blocks = {step: BlocksView(is_side_by_side=step is TableStep.FACTS) for step in STEPS}
        self._lay_out()
        self.why_button.clicked.connect(lambda: self.asked.emit("why"))
        self.decisions.asked.connect(self.asked)

    def _lay_out(self) -> None:
        self.column.addWidget(self.head)
        self.column.addWidget(
            Columns(spacing=32, least=260)
            .add(_told(self.why_caption, self.why), 1)
            .add(_told(self.new_caption, self.new), 1)
        )
        written = QHBoxLayout()
        written.setSpacing(14)
        written.addWidget(self.why_button)
        written.addWidget(self.proposed_label, 1)
        self.column.addLayout(written)
        self.column.addWidget(hairline("rule"))
        head = QHBoxLayout()
        head.addWidget(self.step_label)
        head.addStretch(1)
        head.addWidget(self.of_label)
        self.column.addLayout(head)
        for step, view in self.blocks.items():
            self.column.addWidget(view)
            self.controls[step] = self._controls(step)
            self.column.addWidget(self.controls[step])
        self.column.addSpacing(8)
        self.column.addWidget(self.decisions)
        self.column.addStretch(1)

    def _controls(self, step: TableStep) -> QWidget:
        held = QWidget()
        flow = Flow(held, spacing=22)
        for key, sheet, word in step_keys()[step]:
            button = KeyButton(key, word)
            button.clicked.connect(lambda _=False, each=sheet: self.asked.emit(each))
            self.buttons[sheet] = button
            flow.addWidget(button)
        return held

    def show_case(self, case: TableCase, step: TableStep, *, is_open: bool, number: int) -> None:
        """Show a case at one of its steps."""
        self.head.show_head(case, is_open=is_open, number=number)
        for text, row in ((self.why, case.why), (self.new, case.new)):
            empty = Row(text=self.tr("Not said yet"), colour="warn")
            text.show_step(Step.TABLE_LINE if len(row.text) <= _SHORT else Step.TABLE_ROW)
            text.show_row(row if row.text else empty, is_open=is_open)
        self.proposed_label.setText(self.tr("Proposed by the program: look at it, then write it down."))
        self.proposed_label.setVisible(not case.is_why_written)
        self.show_step(case, step, is_open=is_open)
        self.decisions.show_case(case, is_open=is_open)

    def show_step(self, case: TableCase, step: TableStep, *, is_open: bool) -> None:
        """Show another step of the same case."""
        is_last = step is TableStep.DECISIONS
        self.step_label.setText(self.tr("Coordination and contact") if is_last else step_title(step))
        words = self.tr("step {number} of {count}").format(number=STEPS.index(step) + 1, count=len(STEPS))
        self.of_label.setText(words)
        content = case.steps.get(step, StepContent())
        self.blocks[step].show_blocks(content.blocks, is_open=is_open)
        for each in STEPS:
            self.blocks[each].setVisible(each is step)
            self.controls[each].setVisible(each is step)
        self.buttons["stays"].setVisible(case.kind is not CaseKind.NEW)
        self.decisions.needs.setVisible(step is TableStep.DECISIONS)


def _told(caption: QWidget, text: VeiledText) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(caption, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(text)
    column.addStretch(1)
    return held
