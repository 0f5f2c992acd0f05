"""The safety plan of a case: gate first, sections at the left, the paper itself at the right, print below it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application import plans
from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.safety_plan import PaperGate, SafetyPlan
from mdt_desktop.reports.plan_texts import Section as PlanSection
from mdt_desktop.reports.plan_texts import load_texts
from ui.case.presenter import CasePresenter
from ui.case.section import Section
from ui.case.state import CaseState
from ui.overview.view import said_by
from ui.safety_plan.cards import GateCard, LinesCard, OwnLineCard, chosen_sections, count_lines, made_today
from ui.safety_plan.off_paper import OffPaper
from ui.safety_plan.paper import Paper
from ui.safety_plan.presenter import PlanPresenter
from ui.safety_plan.review import ReviewFrame
from ui.safety_plan.side import PlanSide
from ui.texts import answer_word, language
from ui.theme.tokens import SIDE_PLAN, Step
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.frames import Frame, emptied
from ui.widgets.labels import PlainLabel, one_line, restyle
from ui.widgets.message_bar import MessageBar

FIXED = frozenset({"intro", "numbers_block", "keep_paper_safe"})


class SafetyPlanSection(Section):
    """A short paper of the victim: made together, at her pace, with only what is safe on paper."""

    has_own_side = True
    side_width = SIDE_PLAN

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.plan = PlanPresenter(presenter, self)
        self.texts = load_texts(language())
        self.message_bar = MessageBar()
        self.review_frame = ReviewFrame()
        self.gate_frame = Frame("message", margin=16)
        self.gate_words = PlainLabel("", Step.CARD)
        self.gate_note = PlainLabel("", Step.SECOND, colour="ink2")
        self.gate_button = Button(self.tr("Ask again"), look="quiet")
        self.gate_card = GateCard(presenter)
        self.own_card = OwnLineCard(presenter)
        places = [("in", self.tr("Stands in the plan")), ("out", self.tr("Leave out"))]
        self.in_plan_choice = Choice(self.tr("Does this section stand in the plan?"), places)
        self.section_buttons = {each.id: self._section_button(each) for each in self._sections()}
        self.side = PlanSide(self.plan)
        self.own_side = self.side
        self._lines_card: LinesCard | None = None
        self._has_failed = False
        self._case: CaseId | None = None
        self._editor = QVBoxLayout()
        self.off_paper = OffPaper(presenter, self.texts)
        self._lay_out()
        self._connect()
        self._open_section("contact_person")

    def _sections(self) -> list[PlanSection]:
        return [each for each in self.texts.sections if each.id not in FIXED]

    def _section_button(self, section: PlanSection) -> Button:
        button = Button(section.title, icon_name="circle-dashed", look="row")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._open_section(section.id))
        return button

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.addWidget(one_line(PlainLabel(self.tr("Safety plan"), Step.SECTION)))
        title.addStretch(1)
        self.column.addLayout(title)
        self.column.addWidget(self.message_bar)
        self.column.addWidget(self.review_frame)
        self.column.addWidget(self._gate())
        parts = QHBoxLayout()
        parts.setSpacing(24)
        parts.addLayout(self._list(), 2)
        parts.addLayout(self._edit(), 3)
        self.column.addLayout(parts)
        self.column.addWidget(self.own_card)
        self.column.addWidget(self.off_paper)
        self.column.addLayout(self.side_slot)
        self.column.addStretch(1)

    def _gate(self) -> QWidget:
        words = QVBoxLayout()
        words.addWidget(self.gate_words)
        words.addWidget(self.gate_note)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.gate_button, 0, Qt.AlignmentFlag.AlignTop)
        self.gate_frame.column.addLayout(head)
        self.gate_frame.column.addWidget(self.gate_card)
        return self.gate_frame

    def _list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(PlainLabel(self.tr("Sections"), Step.CARD))
        for button in self.section_buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _edit(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.in_plan_choice)
        column.addLayout(self._editor)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        self.gate_button.clicked.connect(lambda: self.gate_card.setVisible(not self.gate_card.isVisible()))
        self.in_plan_choice.edited.connect(self._put_in_plan)
        self.review_frame.still_good.connect(self.plan.still_good)
        self.plan.drawn.connect(self._show_paper)
        self.plan.failed.connect(self._say_no_paper)
        self.side.failed.connect(self._say_failed)
        self.side.left_program.connect(self._print_noted)
        self.presenter.saved.connect(self._saved)

    # --- sections --------------------------------------------------------------------------------------

    def _open_section(self, section_id: str) -> None:
        if self._lines_card is not None:
            self._lines_card.keep_draft()
        emptied(self._editor)
        self._lines_card = LinesCard(self.presenter, self.texts.section(section_id))
        self._lines_card.typing.connect(self.plan.show_typed)
        self._editor.addWidget(self._lines_card)
        follow(self.in_plan_choice.buttons[-1], self._lines_card)
        for code, button in self.section_buttons.items():
            button.setChecked(code == section_id)
        if self.presenter.state is not None:
            self._lines_card.show_case(self.presenter.state)
            self._show_sections(self.presenter.state)

    def _put_in_plan(self) -> None:
        state = self.presenter.state
        if state is None or self._lines_card is None:
            return
        code = self._lines_card.section.id
        chosen = set(chosen_sections(state.view, tuple(self.section_buttons)))
        chosen = chosen | {code} if self.in_plan_choice.typed() == "in" else chosen - {code}
        ordered = tuple(each for each in self.section_buttons if each in chosen)
        plan = replace(made_today(state.view, self.presenter), sections=ordered)
        self.presenter.save(plans.set_plan(state.view, plan), "plan.sections")

    # --- showing ---------------------------------------------------------------------------------------

    def show_case(self, state: CaseState) -> None:
        """Show the plan of a case."""
        super().show_case(state)
        plan = state.view.sole(SafetyPlan)
        self.review_frame.show_case(state)
        if self._case != state.view.case:
            self._case = state.view.case
            self.side.begin(plan)
        self.side.show_register(plan.register)
        self._show_gate(state)
        self._show_sections(state)
        self.plan.show_typed({})
        self.plan.refresh()

    def is_settled(self) -> bool:
        """Say whether no paper waits to be made again."""
        return self.plan.is_settled()

    def opened(self) -> None:
        """Make the paper when the section is first looked at."""
        super().opened()
        self.plan.refresh()

    def first_controls(self) -> tuple[QWidget, ...]:
        """Return the question whether paper is safe, where it is open; else the section that is worked on."""
        chosen = (button for button in self.section_buttons.values() if button.isChecked())
        return (self.gate_card.labels["is_safe"].field, *chosen)

    def _show_gate(self, state: CaseState) -> None:
        gate = state.view.latest(PaperGate)
        answer = gate.record.is_safe if gate else Answer.NOT_ASKED
        words = self.tr("Is paper safe? {answer}").format(answer=answer_word(answer.value))
        self.gate_words.setText(words)
        note = f"{gate.record.note} · {said_by(gate, state.now)}" if gate and gate.record.note else ""
        self.gate_note.setText(
            note or (said_by(gate, state.now) if gate else self.tr("Ask this before the first print."))
        )
        look = {Answer.YES: "good", Answer.NO: "error"}.get(answer, "warning")
        self.gate_frame.setProperty("look", look)
        restyle(self.gate_frame)
        self.gate_card.setVisible(gate is None or self.gate_card.is_dirty)
        self.gate_button.setVisible(gate is not None)
        reads = gate.record.feared_reads_language if gate else Answer.NOT_ASKED
        self.side.show_gate(answer, reads)

    def _saved(self, place: str) -> None:
        if place == self.gate_card.place:
            self.gate_card.hide()

    def _show_sections(self, state: CaseState) -> None:
        lines = plans.lines_of(state.view)
        chosen = chosen_sections(state.view, tuple(self.section_buttons))
        for section in self._sections():
            button = self.section_buttons[section.id]
            count = count_lines(section, lines)
            if section.id not in chosen:
                button.show_icon("minus")
                button.setAccessibleName(self.tr("{section}: not in the plan").format(section=section.title))
            else:
                button.show_icon("check" if count or not section.fields else "circle-dashed")
                words = self.tr("{section}: %n line(s) filled in", "", count)
                button.setAccessibleName(words.format(section=section.title))
        if self._lines_card is not None:
            self.in_plan_choice.show_typed("in" if self._lines_card.section.id in chosen else "out")

    def _show_paper(self, paper: Paper) -> None:
        if self._has_failed:
            self.message_bar.fall_silent()
            self._has_failed = False
        self.off_paper.show_paper(paper)

    def _say_failed(self, error: KnownError) -> None:
        """The paper is still there: it can go out another way."""
        self._has_failed = True
        self.message_bar.say(self.presenter.sentence(error), look="error")

    def _say_no_paper(self, error: KnownError) -> None:
        self._say_failed(error)
        self.side.show_nothing()

    def _print_noted(self, kind: str) -> None:
        paper = self.plan.paper
        number = paper.version if paper is not None else 1
        words = {
            AccessKind.PRINTED.value: self.tr("Printed as version {number}, and written down."),
            AccessKind.SAVED_FILE.value: self.tr("Saved under a neutral name as version {number}, and written down."),
        }
        old = self.tr("Destroy the old paper: tear it up small.") if number > 1 else ""
        self.message_bar.say(" ".join(part for part in (words[kind].format(number=number), old) if part), look="good")


def follow(before: QWidget, card: QWidget) -> None:
    """Let Tab go from ``before`` into a card that was made after what stands below it: reading order."""
    for following in card.findChildren(QWidget):
        if following.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, following)
            before = following
