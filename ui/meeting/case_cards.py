"""The cards that prepare one case: why it is on the table, who heard the name, what the victim said beforehand."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from mdt_desktop.application import preparation
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import AskedBeforehand, NameHeard, Presence
from mdt_desktop.domain.sharing import LegalBasis
from ui.case.card import Card, hint
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.meeting.words import presence_words
from ui.texts import basis_word, org_word
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField
from ui.widgets.rows import Ticks


class HeardCard(Card):
    """Identification by voice: which organisations heard the name, who, and on which ground; never in the agenda."""

    def __init__(self, presenter: CasePresenter, meeting: str, organisations: Sequence[str]) -> None:
        super().__init__(presenter, f"meeting.{meeting}.heard", save_text=self.tr("Write down who heard it"))
        self.meeting = meeting
        words = self.tr("Say the name by voice, never in the agenda. Ask for a conflict of interest after the name.")
        self.column.addWidget(hint(words))
        heard = Ticks(self.tr("Heard the name"), [(org, org_word(org)) for org in organisations])
        self.column.addWidget(self.add_field("orgs", heard, self.tr("Which organisations heard the name")))
        grounds = [("", self.tr("Choose")), *((each.value, basis_word(each.value)) for each in LegalBasis)]
        basis = self.add_field("basis", Selection(self.tr("On which ground"), grounds), self.tr("On which ground"))
        person = self.add_field("person", TextField(self.tr("Who heard it")), self.tr("Who heard it"))
        self.column.addWidget(Columns(spacing=16, least=220).add(basis).add(person))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return a fact for every organisation that heard the name."""
        del view
        orgs = [org for org in self.fields["orgs"].typed().split(",") if org]
        if not orgs:
            raise FormError("form.required", field="orgs")
        if not self.fields["basis"].typed():
            raise FormError("form.required", field="basis")
        heard = NameHeard(
            meeting=self.meeting,
            org=orgs[0],
            basis=LegalBasis(self.fields["basis"].typed()),
            person=self.fields["person"].typed(),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return [change for org in orgs for change in preparation.hear_name(replace(heard, org=org))]


class BeforehandCard(Card):
    """What the victim says before the table, a to d; or why nobody asked."""

    def __init__(self, presenter: CasePresenter, meeting: str) -> None:
        super().__init__(presenter, f"meeting.{meeting}.beforehand", save_text=self.tr("Write this down"))
        self.meeting = meeting
        self.column.addWidget(
            Columns(spacing=16, least=220)
            .add(self._line("talk_about", self.tr("a. What to talk about")))
            .add(self._line("not_talk_about", self.tr("What not to talk about")))
        )
        self.column.addWidget(
            Columns(spacing=16, least=220)
            .add(self._line("most_important", self.tr("b. What is most important")))
            .add(self._line("who_may_know", self.tr("c. Who may know")))
        )
        presence = Choice(self.tr("d. How to be there"), presence_words())
        presence.let_break()
        self.column.addWidget(self.add_field("presence", presence, self.tr("d. How to be there")))
        self.column.addWidget(self._line("why_not_asked", self.tr("Not asked, because")))
        self.column.addLayout(self.foot())

    def _line(self, name: str, label: str) -> QWidget:
        return self.add_field(name, TextField(label), label)

    def show_record(self, state: CaseState) -> None:
        """Begin with what was said last before this table."""
        said = preparation.asked_of(state.view, self.meeting) or AskedBeforehand(meeting=self.meeting)
        for name in self.fields:
            self.fields[name].show_typed(str(getattr(said, name) or ""))

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return what the victim said; the same again changes nothing."""
        known = preparation.asked_of(view, self.meeting)
        said = self._said(known or AskedBeforehand(meeting=self.meeting))
        if said == known:
            return ()
        return preparation.ask_victim(replace(said, at=self.presenter.now(), by=self.presenter.me))

    def _said(self, known: AskedBeforehand) -> AskedBeforehand:
        texts = {name: field.typed().strip() for name, field in self.fields.items()}
        return replace(
            known,
            talk_about=texts["talk_about"],
            not_talk_about=texts["not_talk_about"],
            most_important=texts["most_important"],
            who_may_know=texts["who_may_know"],
            presence=Presence(texts["presence"]) if texts["presence"] else None,
            why_not_asked=texts["why_not_asked"],
        )
