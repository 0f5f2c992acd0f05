"""Question 10: what the victim wants now and what not, in their own words; and what was said before."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application import first_contact
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.story import Wish
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.first_contact.question import QuestionLine
from ui.first_contact.self_saving import SelfSavingCard
from ui.first_contact.speaker import Speaker
from ui.texts import moment_text
from ui.theme.tokens import Step
from ui.widgets.fields import TextArea
from ui.widgets.frames import Heading, emptied
from ui.widgets.labels import PlainLabel


class WishCard(SelfSavingCard):
    """Two fields of the victim's own words; every answer stands, the newest is shown."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter, "wish", speaker)
        self.text_field = TextArea(self.tr("What do you want now"), lines=1)
        self.not_wanted_field = TextArea(self.tr("What must not happen"), lines=1)
        self.text_field.setPlaceholderText(self.tr("Yes: in the victim's own words"))
        self.not_wanted_field.setPlaceholderText(self.tr("No: what must not happen"))
        words = self.tr("What do you want now, and what not?")
        self.line = QuestionLine("10", words, self._fields(), code="wish")
        self.column.addWidget(self.line)
        self.column.addWidget(self.error_label)

    def _fields(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, field in (("text", self.text_field), ("not_wanted", self.not_wanted_field)):
            self.add_field(name, field)
            field.entered.connect(self.save_typed)
            column.addWidget(field)
        held.setFocusProxy(self.text_field)
        self.setFocusProxy(self.text_field)
        return held

    @override
    def show_record(self, state: CaseState) -> None:
        said = state.view.latest(Wish)
        self.text_field.show_typed(said.record.text if said else "")
        self.not_wanted_field.show_typed(said.record.not_wanted if said else "")

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        wanted, unwanted = self.text_field.typed().strip(), self.not_wanted_field.typed().strip()
        said = view.latest(Wish)
        if said and (said.record.text, said.record.not_wanted) == (wanted, unwanted):
            return ()
        return self.speaker.spoken(first_contact.wish(wanted, unwanted, self.presenter.me, self.presenter.now()))


class WishesBlock(QWidget):
    """What the victim wanted before: every wish stands, with its moment."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Heading(self.tr("Said before"), Step.CARD))
        column.addLayout(self._rows)

    def show_case(self, state: CaseState) -> None:
        """Show the wishes before the newest; none, and nothing is shown."""
        before = state.view.all(Wish)[:-1]
        emptied(self._rows)
        self.setVisible(bool(before))
        for wish in reversed(before):
            self._rows.addWidget(self._row(wish, state))

    def _row(self, wish: Shown[Wish], state: CaseState) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if wish.record.text:
            column.addWidget(PlainLabel(self.tr("“{words}”").format(words=wish.record.text)))
        if wish.record.not_wanted:
            column.addWidget(PlainLabel(self.tr("Rather not: {words}").format(words=wish.record.not_wanted)))
        moment = moment_text(wish.record.at or wish.at, state.now)
        column.addWidget(PlainLabel(moment, Step.SMALL, colour="ink2"))
        return held
