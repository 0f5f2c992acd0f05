"""A living domain: the need at the left, what each organisation brings side by side at the right (LOOK.md §2)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.criteria import organisations_on
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.weighing import DomainNeed, InputKind, LivingDomain, OrganisationInput
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import domain_word, local, org_word, short_day_text
from ui.theme.tokens import Step
from ui.weighing.cards import InputCard, NeedCard, newest_need
from ui.weighing.need_blocks import NeedView
from ui.widgets.columns import Columns
from ui.widgets.frames import emptied
from ui.widgets.labels import IconLabel, IconText, PlainLabel

LEFT, RIGHT = 22, 78
GAP = 8
LEAST_COLUMN = 104
"""Logical pixels below which organisations stand below each other."""

_ICONS = {
    LivingDomain.SAFETY_HOUSING: "house",
    LivingDomain.PHYSICAL_HEALTH: "heart-pulse",
    LivingDomain.MENTAL_WELLBEING: "activity",
    LivingDomain.FAMILY_SOCIAL_WORK_SCHOOL: "users",
    LivingDomain.RIGHTS_MONEY_PRACTICAL: "scale",
}


def organisations_at(view: CaseView) -> tuple[str, ...]:
    """Return the organisations that have a column: those on the case, and whoever brought something."""
    brought = (each.org for each in view.records(OrganisationInput))
    return tuple(dict.fromkeys((*organisations_on(view), *brought)))


def standing_inputs(inputs: Iterable[Shown[OrganisationInput]]) -> tuple[Shown[OrganisationInput], ...]:
    """Return what stands of an organisation's inputs: *nothing known* counts only as its last word."""
    all_of = tuple(inputs)
    kept = tuple(each for each in all_of if each.record.kind is not InputKind.NOTHING_KNOWN)
    return (*kept, all_of[-1]) if all_of and all_of[-1].record.kind is InputKind.NOTHING_KNOWN else kept


def inputs_by_org(view: CaseView, domain: LivingDomain | None) -> Mapping[str, tuple[Shown[OrganisationInput], ...]]:
    """Return what stands in one living domain, by organisation."""
    found: dict[str, list[Shown[OrganisationInput]]] = {}
    for each in view.all(OrganisationInput):
        if each.record.domain is domain:
            found.setdefault(each.record.org, []).append(each)
    return {org: standing_inputs(inputs) for org, inputs in found.items()}


class OrganisationCell(QWidget):
    """What one organisation brings in one living domain, and since when; no answer yet is not *nothing known*."""

    def __init__(self, org: str, inputs: Sequence[Shown[OrganisationInput]], now: datetime) -> None:
        super().__init__()
        self.setMinimumWidth(1)
        self.name_label = PlainLabel(org_word(org), Step.SMALL, colour="ink2", bold=True)
        self._today = local(now).date()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name_label)
        for each in inputs:
            column.addWidget(self._input(each.record))
            column.addWidget(PlainLabel(self._source(each), Step.SMALL, colour="ink2"))
        if not inputs:
            column.addWidget(IconText("circle-dashed", self.tr("No answer yet"), "ink2"))
        column.addStretch(1)

    def _source(self, shown: Shown[OrganisationInput]) -> str:
        """Say when it was brought in, and by whom where that was somebody of another organisation."""
        brought, day = shown.record, short_day_text(local(shown.at).date(), self._today)
        by = brought.by
        if by is None or by.org == brought.org:
            return ", ".join(part for part in (by.name if by else "", day) if part)
        return self.tr("via {who}, {day}").format(who=by.name or org_word(by.org), day=day)

    def _input(self, brought: OrganisationInput) -> QWidget:
        match brought.kind:
            case InputKind.NOTHING_KNOWN:
                return IconText("circle", self.tr("Nothing known"), "ink2")
            case InputKind.NOT_SHARED:
                return IconText("lock", self.tr("Not shared: {why}").format(why=brought.text), "ink2")
            case InputKind.OPINION:
                return IconText("message-square-text", self.tr("Opinion: {text}").format(text=brought.text), "ink")
            case _:
                return PlainLabel(brought.text, Step.SECOND)


class DomainCard(QFrame):
    """One living domain as a card."""

    def __init__(self, presenter: CasePresenter, domain: LivingDomain) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.domain = domain
        self.need_view = NeedView()
        self.need_fold = CardFold(self.tr("Need"), NeedCard(presenter, domain), icon_name="pencil-line")
        self.input_fold = CardFold(self.tr("Brought in"), InputCard(presenter, domain))
        self.cells = Columns(spacing=GAP, least=LEAST_COLUMN)
        self._told = QVBoxLayout()
        word = domain_word(domain.value)
        self.need_fold.button.setAccessibleName(self.tr("Write down the need: {domain}").format(domain=word))
        self.input_fold.button.setAccessibleName(self.tr("Write down what is brought in: {domain}").format(domain=word))
        self._lay_out(word)
        self.cells.resized.connect(self._name_cells)

    def _lay_out(self, word: str) -> None:
        top = Columns(spacing=0, least=160)
        top.add(self._left(word), LEFT).add(self._right(), RIGHT)
        folds = QVBoxLayout()
        folds.setContentsMargins(12, 0, 12, 6)
        folds.setSpacing(6)
        folds.addWidget(self.need_fold)
        folds.addWidget(self.input_fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(folds)

    def _left(self, word: str) -> QWidget:
        held = QWidget()
        held.setProperty("look", "side")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(_ICONS[self.domain], "accent", 20))
        head.addWidget(PlainLabel(word, bold=True), 1)
        column = QVBoxLayout(held)
        column.setContentsMargins(14, 12, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.need_view)
        column.addStretch(1)
        return held

    def _right(self) -> QWidget:
        held = QWidget()
        self._told.setSpacing(2)
        column = QVBoxLayout(held)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.need_fold.button)
        buttons.addWidget(self.input_fold.button)
        buttons.addStretch(1)
        column.setContentsMargins(14, 12, 14, 4)
        column.setSpacing(8)
        column.addWidget(self.cells)
        column.addLayout(self._told)
        column.addStretch(1)
        column.addLayout(buttons)
        return held

    def show_domain(self, state: CaseState) -> None:
        """Show the need and what every organisation brings."""
        need = newest_need(state.view, self.domain)
        self.need_view.show_need(need.need if need else None)
        self._show_cells(state.view, state.now)
        self._show_told(need)

    def _show_cells(self, view: CaseView, now: datetime) -> None:
        emptied(self.cells.columns)
        brought = inputs_by_org(view, self.domain)
        for org in organisations_at(view) if brought else ():
            self.cells.add(OrganisationCell(org, brought.get(org, ()), now))
        if not brought:
            nobody = PlainLabel(self.tr("No organisation has brought anything in yet."), Step.SECOND, colour="ink2")
            self.cells.add(nobody)
        self._name_cells()

    def _show_told(self, need: DomainNeed | None) -> None:
        emptied(self._told)
        if need is None:
            return
        if need.situation:
            self._told.addWidget(PlainLabel(need.situation, Step.SECOND, bold=True))
        if need.own_words:
            quote = PlainLabel(self.tr("“{words}”").format(words=need.own_words), Step.SECOND)
            quote.setProperty("italic", True)
            self._told.addWidget(quote)
        if need.who_helps:
            helps = self.tr("Helps: {who}").format(who=need.who_helps)
            self._told.addWidget(IconText("hand-heart", helps, "ink2"))

    def _name_cells(self) -> None:
        for cell in self.cells.findChildren(OrganisationCell):
            cell.name_label.setVisible(self.cells.are_stacked)
