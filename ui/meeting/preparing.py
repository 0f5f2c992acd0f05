"""One organisation in the preparation of a case: how far it is, who heard the name, and its page typed in."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.preparation import BoardRow
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.meeting.answer_card import AnswerCard
from ui.meeting.words import chase_word, preparation_words
from ui.texts import basis_word, moment_text, org_word
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection
from ui.widgets.frames import hairline
from ui.widgets.labels import IconText, PlainLabel


class OrganisationRow(QWidget):
    """How far one organisation is; choosing another state writes it down at once.

    Signals:
        state_chosen: Another state was chosen; carries organisation and state.
    """

    state_chosen = Signal(str, str)

    def __init__(self, presenter: CasePresenter, meeting: str, org: str) -> None:
        super().__init__()
        self.org = org
        self._row: BoardRow | None = None
        self.heard_label = IconText("ear", "", "ink2")
        self.chase_label = IconText("hourglass", "", "warn")
        self.answered_label = IconText("circle-check", "", "ok")
        words = self.tr("How far: {organisation}").format(organisation=org_word(org))
        self.state_field = Selection(words, preparation_words())
        self.answer_card = AnswerCard(presenter, meeting, org)
        self.answer_fold = CardFold(self.tr("Type in the answer"), self.answer_card, icon_name="pencil-line")
        name = self.tr("Type in the answer: {organisation}").format(organisation=org_word(org))
        self.answer_fold.button.setAccessibleName(name)
        self._lay_out()
        self.state_field.edited.connect(lambda: self.state_chosen.emit(org, self.state_field.typed()))

    def _lay_out(self) -> None:
        tells = QWidget()
        words = QVBoxLayout(tells)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(3)
        words.addWidget(PlainLabel(org_word(self.org), bold=True))
        words.addWidget(self.heard_label)
        words.addWidget(self.chase_label)
        words.addWidget(self.answered_label)
        words.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(Columns(spacing=16, least=200).add(tells, 3).add(self._field(), 2))
        column.addWidget(self.answer_fold)
        column.addWidget(hairline())

    def _field(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state_field)
        column.addStretch(1)
        return held

    @property
    def contact(self) -> str:
        """Who answers for the organisation, as far as anybody said."""
        return self._row.contact if self._row is not None else ""

    def show_state(self) -> None:
        """Show the state that stands."""
        state = self._row.state if self._row is not None else None
        self.state_field.show_typed(state.value if state else "")

    def show_row(self, row: BoardRow, now: datetime) -> None:
        """Show how far it is."""
        self._row = row
        self.show_state()
        answered = self.tr("Answered: {who}").format(who=row.contact) if row.contact else self.tr("Answered")
        self.answered_label.show_text("circle-check", answered, "ok")
        self.answered_label.setVisible(row.has_answered)
        if row.heard is not None:
            said = " · ".join(part for part in (row.heard.person, basis_word(row.heard.basis.value)) if part)
            moment = moment_text(row.heard.at, now) if row.heard.at else ""
            words = self.tr("Heard the name: {who}, {moment}") if moment else self.tr("Heard the name: {who}")
            self.heard_label.show_text("ear", words.format(who=said, moment=moment), "ink2")
        elif row.knows_name:
            self.heard_label.show_text("ear", self.tr("Knows the name: was reached first"), "ink2")
        else:
            self.heard_label.show_text("ear", self.tr("Has not heard the name yet"), "warn")
        chased = [each for each in row.must_chase if each.value != "name_not_heard"]
        self.chase_label.setVisible(bool(chased) or row.prepared_without_name)
        text = chase_word(chased[0].value) if chased else self.tr("Prepared without having heard the name")
        self.chase_label.show_text("hourglass", text[:1].upper() + text[1:], "warn")
