"""The weighing section: five living domains, open questions, the surroundings; the level at the side."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.stages import Stage
from mdt_desktop.domain.weighing import LivingDomain
from ui.case.fold import CardFold, FoldingSection
from ui.case.presenter import CasePresenter
from ui.case.stage_row import StageRow
from ui.case.state import CaseState
from ui.case.unnamed import UnnamedKeys
from ui.texts import org_word
from ui.theme.tokens import Step
from ui.weighing.cards import InputCard
from ui.weighing.domain_card import (
    GAP,
    LEFT,
    RIGHT,
    DomainCard,
    OrganisationCell,
    inputs_by_org,
    organisations_at,
)
from ui.weighing.pattern import PatternView
from ui.weighing.questionnaires.block import QuestionnairesBlock
from ui.weighing.questions import QuestionsView
from ui.weighing.side import WeighingSide
from ui.weighing.surroundings import SurroundingsView
from ui.widgets.columns import Columns
from ui.widgets.frames import Heading, emptied, hairline
from ui.widgets.labels import IconLabel, PlainLabel


class WeighingSection(FoldingSection):
    """What every organisation knows, per living domain, and the level a person decides."""

    has_own_side = True

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.side = WeighingSide(presenter)
        self.own_side = self.side
        self.heading = Heading(
            self.tr("Weighing"), note=self.tr("What does each organisation know, per living domain?")
        )
        self.questions = QuestionsView(presenter)
        self.head_cells = Columns(spacing=GAP, least=1)
        self.domain_cards = [DomainCard(presenter, domain) for domain in LivingDomain]
        self.general_fold = CardFold(self.tr("Brought in, in general"), InputCard(presenter, None))
        self.questionnaires = QuestionnairesBlock(presenter)
        self.surroundings = SurroundingsView(presenter)
        self.pattern = PatternView(presenter)
        self.unnamed = UnnamedKeys("weighing")
        self._general = QVBoxLayout()
        self._lay_out()
        for card in self.domain_cards:
            card.cells.resized.connect(self._show_or_hide_head)

    def _lay_out(self) -> None:
        self.column.addWidget(self.heading)
        self.column.addWidget(self._head())
        domains = QVBoxLayout()
        domains.setSpacing(10)
        for card in self.domain_cards:
            domains.addWidget(card)
        self.column.addLayout(domains)
        for part in (
            self._general,
            self.general_fold,
            self.questions,
            self.questionnaires,
            self.surroundings,
            self.pattern,
            self.unnamed,
            self.side_slot,
        ):
            self._add(part)
        self.column.addWidget(StageRow(self.presenter, Stage.WEIGHING))
        self.column.addStretch(1)

    def _add(self, part: QWidget | QVBoxLayout) -> None:
        if isinstance(part, QWidget):
            self.column.addWidget(part)
        else:
            part.setSpacing(8)
            self.column.addLayout(part)

    def _head(self) -> QWidget:
        self.head_row = Columns(spacing=0, least=160)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(14, 0, 14, 0)
        column.addWidget(self.head_cells)
        left = PlainLabel(self.tr("Living domain and need"), Step.SMALL, colour="ink2", bold=True)
        return self.head_row.add(left, LEFT).add(right, RIGHT)

    def show_case(self, state: CaseState) -> None:
        """Show the weighing as it stands."""
        super().show_case(state)
        self.side.show_state(state)
        for card in self.domain_cards:
            card.show_domain(state)
        self.questionnaires.show_state(state)
        self._show_head(state)
        self._show_general(state)
        self.questions.show_case(state)
        self.surroundings.show_case(state)
        self.pattern.show_case(state)
        self.unnamed.show_case(state)

    @override
    def first_controls(self) -> tuple[QWidget, ...]:
        """Return the level: nothing is chosen there, and it is what the table came for."""
        return (self.side.level_card.level,)

    def _show_head(self, state: CaseState) -> None:
        emptied(self.head_cells.columns)
        brought = {org for domain in LivingDomain for org in inputs_by_org(state.view, domain)}
        for org in organisations_at(state.view):
            self.head_cells.add(_head_cell(org_word(org), has_answered=org in brought))
        self._show_or_hide_head()

    def _show_or_hide_head(self) -> None:
        cards = [card for card in self.domain_cards if card.cells.findChildren(OrganisationCell)]
        self.head_row.setVisible(bool(cards) and not any(card.cells.are_stacked for card in cards))

    def _show_general(self, state: CaseState) -> None:
        emptied(self._general)
        for org, inputs in inputs_by_org(state.view, None).items():
            cell = OrganisationCell(org, inputs, state.now)
            self._general.addWidget(cell)
            self._general.addWidget(hairline())


def _head_cell(name: str, *, has_answered: bool) -> QWidget:
    """A name above its column, with a tick where the organisation brought something in."""
    held = QWidget()
    held.setMinimumWidth(1)
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addStretch(1)
    if has_answered:
        column.addWidget(IconLabel("check", "ok"))
    column.addWidget(PlainLabel(name, Step.SMALL, colour="" if has_answered else "ink2", bold=True))
    return held
