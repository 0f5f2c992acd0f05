"""The section of who is who: cards and lists, each of one group, so that each is shared by itself."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.case.card import hint
from ui.case.presenter import CasePresenter
from ui.case.registers import RecordForm, RecordList, SoleCard
from ui.case.section import Section
from ui.case.state import CaseState
from ui.people import forms
from ui.theme.tokens import Step
from ui.widgets.fold import Fold
from ui.widgets.frames import Heading
from ui.widgets.labels import PlainLabel, one_line


class PeopleSection(Section):
    """Everybody of the case: the victim, children, network, organisations, this person; and what was arranged."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.alias_card = SoleCard(presenter, forms.alias_form())
        self.identity_card = SoleCard(presenter, forms.identity_form())
        self.orientation_card = SoleCard(presenter, forms.orientation_form())
        self.residence_card = SoleCard(presenter, forms.residence_form())
        self.lists = {form.kind: RecordList(presenter, form) for form in self._listed()}
        note = self.tr("Only if the victim wants this written down.")
        self.orientation_fold = Fold(self.tr("Orientation and gender"), _with_note(self.orientation_card, note))
        self.residence_fold = Fold(self.tr("Residence papers"), _with_note(self.residence_card, note))
        self._lay_out()

    def _listed(self) -> tuple[RecordForm, ...]:
        return (
            forms.participant_form(),
            forms.appointment_form(self.presenter.now),
            forms.child_form(),
            forms.network_form(),
            forms.suspect_form(),
            forms.reference_form(),
            forms.linked_case_form(),
        )

    def _lay_out(self) -> None:
        self.column.addWidget(one_line(PlainLabel(self.tr("Who is who"), Step.SECTION)))
        self.column.addWidget(self.alias_card)
        self.column.addWidget(Heading(self.tr("The victim"), Step.CARD))
        self.column.addWidget(hint(self.tr("Without identity is fine too: a case runs on its own name.")))
        self.column.addWidget(self.identity_card)
        for fold in (self.orientation_fold, self.residence_fold):
            self.column.addWidget(fold)
        for each in self.lists.values():
            self.column.addWidget(each)
        self.column.addStretch(1)

    @override
    def show_case(self, state: CaseState) -> None:
        super().show_case(state)
        for each in self.lists.values():
            each.show_case(state)
        for fold, card in ((self.orientation_fold, self.orientation_card), (self.residence_fold, self.residence_card)):
            if card.is_dirty:
                fold.frame.show()

    @override
    def first_controls(self) -> tuple[QWidget, ...]:
        """Return what the case is called."""
        return (self.alias_card,)


def _with_note(card: QWidget, note: str) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(hint(note))
    column.addWidget(card)
    held.setFocusProxy(card)
    return held
