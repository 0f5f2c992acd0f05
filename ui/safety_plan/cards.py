"""The cards of the plan: is paper safe, one section's questions, how the plan is made."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application import plans
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import typed
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.safety_plan import PaperGate, PlanLine, SafetyPlan
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.reports.plan_texts import FieldText, Section
from ui.case.card import Card
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.choices import AnswerChoice
from ui.widgets.fields import TextField
from ui.widgets.labels import IconText, PlainLabel


class GateCard(Card):
    """Is it safe to take this paper home? Asked before the first print, kept with its moment."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "plan.gate", save_text=self.tr("Keep this answer"))
        safe = AnswerChoice(self.tr("Is it safe to take this paper home?"))
        hint = self.tr("Does anybody look in the bag, mail, phone or waste paper?")
        self.column.addWidget(
            self.add_field("is_safe", safe, self.tr("Is it safe to take this paper home?"), hint=hint)
        )
        reads = AnswerChoice(self.tr("Does the person you fear read this language?"))
        self.column.addWidget(self.add_field("reads", reads, self.tr("Does the person you fear read this language?")))
        self.column.addWidget(self.add_field("note", TextField(self.tr("What was said")), self.tr("What was said")))
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Show the last answer."""
        gate = state.view.latest(PaperGate)
        self.fields["is_safe"].show_typed(gate.record.is_safe.value if gate else Answer.NOT_ASKED.value)
        self.fields["reads"].show_typed(gate.record.feared_reads_language.value if gate else Answer.NOT_ASKED.value)
        self.fields["note"].show_typed(gate.record.note if gate else "")

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the answer of now."""
        gate = PaperGate(
            is_safe=Answer(self.fields["is_safe"].typed()),
            feared_reads_language=Answer(self.fields["reads"].typed()),
            note=typed(self.fields["note"].typed(), field="note"),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return plans.answer_gate(gate)


class FreeCard(Card):
    """Her reason to have a line on the full form although its kind stays off paper."""

    def __init__(self, presenter: CasePresenter, field: str, name: str, *, place: str) -> None:
        super().__init__(presenter, f"{place}.{field}", look="secondary")
        self.save_button.setText(self.tr("Put on paper"))
        self.field = field
        reason = TextField(self.tr("{line}: why does it have to stand on paper?").format(line=name))
        hint = self.tr("In the victim's own words. It never comes on the discreet form or the card.")
        self.column.addWidget(self.add_field("reason", reason, self.tr("Why on paper"), hint=hint))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the line as one that may stand on paper."""
        return plans.free_for_paper(view, self.field, self.fields["reason"].typed())


class FreeLine(QWidget):
    """Says below a line that it stays off paper, and lets her free it or take that back."""

    def __init__(self, presenter: CasePresenter, field: FieldText) -> None:
        super().__init__()
        self._presenter = presenter
        self._field = field.id
        self.state_label = IconText("eye-off", "", "warn", step=Step.SMALL)
        self.card = FreeCard(presenter, field.id, field.name, place="plan.free")
        self.fold = CardFold(self.tr("On paper after all"), self.card, icon_name="eye")
        self.back_button = Button(self.tr("Keep this off paper again"), icon_name="eye-off", look="quiet")
        self.fold.button.setAccessibleName(self.tr("{line}: on paper after all").format(line=field.name))
        self.back_button.setAccessibleName(self.tr("{line}: keep this off paper again").format(line=field.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.state_label, self.fold, self.back_button):
            column.addWidget(widget)
        self.back_button.clicked.connect(self._take_back)

    def show_case(self, state: CaseState) -> None:
        """Show whether the line is freed, and why."""
        self.card.show_case(state)
        reason = plans.freed_lines(state.view).get(self._field, "")
        stays = self.tr("Stays off paper: tell it by mouth")
        freed = self.tr("Stands on the full paper, because: {reason}").format(reason=reason)
        self.state_label.show_text(
            "eye" if reason else "eye-off", freed if reason else stays, "info" if reason else "warn"
        )
        self.fold.setVisible(not reason)
        self.back_button.setVisible(bool(reason))

    def _take_back(self) -> None:
        state = self._presenter.state
        if state is not None:
            self._presenter.save(plans.keep_off_paper(state.view, self._field), f"plan.keep_off.{self._field}")


class LinesCard(Card):
    """The questions of one section; every answer is a line of the plan.

    Signals:
        typing: What is typed now, by field; carries a mapping.
    """

    typing = Signal(object)

    def __init__(self, presenter: CasePresenter, section: Section) -> None:
        super().__init__(presenter, f"plan.{section.id}", save_text=self.tr("Save these lines"))
        self.section = section
        self.frees: dict[str, FreeLine] = {}
        self.column.addWidget(PlainLabel(section.title, Step.CARD))
        for field in section.fields:
            self.column.addWidget(self._question(field))
        if section.fields:
            self.column.addLayout(self.foot())
        else:
            words = self.tr("Nothing to fill in: these sentences stand as they are.")
            self.column.addWidget(PlainLabel(words, colour="ink2"))

    @override
    def show_case(self, state: CaseState) -> None:
        super().show_case(state)
        for free in self.frees.values():
            free.show_case(state)

    def _question(self, field: FieldText) -> Any:
        hint = field.hint or (
            self.tr("Filled in from the case, unless you type something.") if field.is_from_case else ""
        )
        widget = TextField(field.label)
        widget.edited.connect(self._tell)
        labelled = self.add_field(field.id, widget, field.label, hint=hint)
        layout = labelled.layout()
        if field.is_never_on_paper and layout is not None:
            self.frees[field.id] = FreeLine(self.presenter, field)
            layout.addWidget(self.frees[field.id])
        return labelled

    def _tell(self) -> None:
        self.typing.emit({name: field.typed().strip() for name, field in self.fields.items()})

    def records(self, view: CaseView) -> Sequence[Shown[Any]]:
        """Return the lines this card edits."""
        return [each for each in view.all(PlanLine) if each.record.field in self.fields]

    def show_record(self, state: CaseState) -> None:
        """Show what was filled in."""
        lines = plans.lines_of(state.view)
        for name, field in self.fields.items():
            field.show_typed(lines[name].text if name in lines else "")

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the lines that are others now."""
        changes: list[Change] = []
        for name, field in self.fields.items():
            changes.extend(plans.fill(view, name, field.typed()))
        return changes


class OwnLineCard(Card):
    """What stands on the small papers besides the fixed lines: her own line, one more number; and the review."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "plan.own", save_text=self.tr("Save"), look="secondary")
        row = QHBoxLayout()
        row.setSpacing(12)
        own, number = TextField(self.tr("Her own line")), TextField(self.tr("One more number"))
        row.addWidget(self.add_field("own_line", own, self.tr("An own line for the discreet form"), hint=" "), 1)
        hint = self.tr("No known help line: it betrays")
        row.addWidget(self.add_field("card_number", number, self.tr("One more number for the card"), hint=hint), 1)
        self.column.addLayout(row)
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Show what was filled in."""
        self.fields["own_line"].show_typed(state.view.sole(SafetyPlan).own_line)
        lines = plans.lines_of(state.view)
        self.fields["card_number"].show_typed(lines["card_number"].text if "card_number" in lines else "")

    def records(self, view: CaseView) -> Sequence[Shown[Any]]:
        """Return the registers this card edits."""
        lines = [each for each in view.all(PlanLine) if each.record.field == "card_number"]
        return [*view.all(SafetyPlan), *lines]

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return what is other now; a plan that is made gets its day and its review."""
        plan = replace(
            made_today(view, self.presenter), own_line=typed(self.fields["own_line"].typed(), field="own_line")
        )
        number = plans.fill(view, "card_number", self.fields["card_number"].typed())
        return (*plans.set_plan(view, plan), *number)


def made_today(view: CaseView, presenter: CasePresenter) -> SafetyPlan:
    """Return the plan of a case, made today with its review in four weeks where it was never made."""
    plan = view.sole(SafetyPlan)
    if plan.made_on is not None:
        return plan
    today = presenter.now().astimezone(AMSTERDAM).date()
    return replace(plan, made_on=today, review_on=plan.review_on or plans.reviewed_on(today))


def chosen_sections(view: CaseView, all_sections: Sequence[str]) -> tuple[str, ...]:
    """Return the sections of a plan; one that names none holds them all."""
    return view.sole(SafetyPlan).sections or tuple(all_sections)


def count_lines(section: Section, lines: Mapping[str, PlanLine]) -> int:
    """Return how many questions of a section are answered."""
    return sum(bool(field.id in lines and lines[field.id].text) for field in section.fields)
