"""The page of one organisation typed in: the same order as on paper, so that two minutes are enough."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.preparation import board_of
from mdt_desktop.application.shown import Change
from mdt_desktop.application.typed_in import Answer, take_in
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import PreparationState
from ui.case.card import Card
from ui.case.fold import lines_of
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import org_word
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import TextArea, TextField


class AnswerCard(Card):
    """Known or not, facts with source and date, opinion, what may be shared and what not, an offer, who answers."""

    def __init__(self, presenter: CasePresenter, meeting: str, org: str) -> None:
        super().__init__(presenter, f"meeting.{meeting}.answer.{org}", save_text=self.tr("Write down the answer"))
        self.meeting, self.org = meeting, org
        self._of = org_word(org)
        came = [("on_paper", self.tr("On paper")), ("by_phone", self.tr("By phone"))]
        known = [("yes", self.tr("Known")), ("no", self.tr("Nothing known"))]
        self.column.addWidget(
            Columns(spacing=16, least=220)
            .add(self._choice("came", self.tr("How it came in"), came))
            .add(self._choice("known", self.tr("Known to them"), known))
        )
        facts = TextArea(self._name(self.tr("Facts")), lines=3)
        self.facts = self.add_field(
            "facts", facts, self.tr("Facts"), hint=self.tr("One a line, with source and date: police, 28 Sep")
        )
        self.column.addWidget(self.facts)
        for name, label in (
            ("opinion", self.tr("Professional opinion")),
            ("may_share", self.tr("May be shared, on which ground")),
            ("not_shared", self.tr("Not shared, because")),
            ("offer", self.tr("What they can offer")),
            ("contact", self.tr("Who answered")),
        ):
            self.column.addWidget(self.add_field(name, TextField(self._name(label)), label))
        self.column.addLayout(self.foot())
        self.setFocusProxy(self.fields["came"])  # type: ignore[arg-type]  # every field is a widget

    def _name(self, label: str) -> str:
        return f"{label}: {self._of}"

    def _choice(self, name: str, label: str, options: list[tuple[str, str]]) -> QWidget:
        choice = Choice(self._name(label), options)
        choice.let_break()
        return self.add_field(name, choice, label)

    def show_record(self, state: CaseState) -> None:
        """Begin an empty page: on paper, known, and who answers as far as anybody said."""
        super().show_record(state)
        rows = board_of(state.view, self.meeting, (self.org,))
        is_phone = any(row.org == self.org and row.state is PreparationState.BY_PHONE for row in rows)
        self.fields["came"].show_typed("by_phone" if is_phone else "on_paper")
        self.fields["known"].show_typed("yes")
        self.fields["contact"].show_typed(next((row.contact for row in rows if row.org == self.org), ""))

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the answer as the organisation's own words."""
        texts = {name: field.typed() for name, field in self.fields.items()}
        if not texts["known"]:
            raise FormError("form.required", field="known")
        share, offer = texts["may_share"].strip(), texts["offer"].strip()
        answer = Answer(
            meeting=self.meeting,
            org=self.org,
            came=PreparationState(texts["came"] or PreparationState.ON_PAPER),
            is_known=texts["known"] == "yes",
            facts=lines_of(texts["facts"]),
            opinion=texts["opinion"],
            may_share=self.tr("May be shared: {what}").format(what=share) if share else "",
            not_shared=texts["not_shared"],
            offer=self.tr("Can offer: {offer}").format(offer=offer) if offer else "",
            contact=texts["contact"],
        )
        return take_in(view, answer, self.presenter.me, self.presenter.now())
