"""The middle of meeting mode: of whom, why now, what is new, the step, and the decisions below it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.domain.table_rules import STEPS, CaseKind, TableStep
from ui.meeting.mode.blocks import BlocksView
from ui.meeting.mode.decisions import Decisions
from ui.meeting.mode.head import PageHead
from ui.meeting.mode.keys import KeyButton
from ui.meeting.mode.state import Row, StepContent, TableCase
from ui.meeting.mode.veil import VeiledText
from ui.meeting.mode.words import step_title
from ui.theme.tokens import Step
from ui.widgets.columns import Columns
from ui.widgets.flow import Flow
from ui.widgets.frames import ScrollPage, hairline
from ui.widgets.labels import PlainLabel, one_line

translate = QCoreApplication.translate

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
