"""The cards of closing: the closing itself, and beginning again."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.case_view import CaseView, contact_person_of
from mdt_desktop.application.closings import close, reopen
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.stages import Closing
from ui.case.card import Card, hint
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import TextField
from ui.widgets.rows import RowChoice

translate = QCoreApplication.translate


def reason_words() -> list[tuple[str, str]]:
    """Return why a case can close (domain.md §1.3 S7)."""
    return [
        ("goals_met", translate("closing", "What was agreed is done")),
        ("victim_withdrew", translate("closing", "The victim stops")),
        ("moved", translate("closing", "The victim moved")),
        ("no_legal_basis", translate("closing", "There is no legal ground any more")),
    ]


def talk_words() -> list[tuple[str, str]]:
    """Return how the victim wants to close."""
    return [
        ("talk", translate("closing", "A talk")),
        ("letter", translate("closing", "A letter")),
        ("none", translate("closing", "Neither, by own wish")),
    ]


class ClosingCard(Card):
    """Why the case closes, how the victim wants that, and whom to call later."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "closing", save_text=self.tr("Close the case"))
        self.column.addWidget(
            self.add_field("reason", RowChoice(self.tr("Why close"), reason_words()), self.tr("Why close"))
        )
        talk = Choice(self.tr("What the victim chose"), talk_words())
        talk.let_break()
        self.column.addWidget(self.add_field("talk", talk, self.tr("What the victim chose")))
        later = TextField(self.tr("Whom the victim may call later"))
        self.column.addWidget(
            Columns(least=1).add(
                self.add_field(
                    "whom_to_call_later",
                    later,
                    self.tr("Whom the victim may call later"),
                    hint=self.tr("Name and phone number."),
                )
            )
        )
        self.column.addWidget(hint(self.tr("Care for a child or danger to life stays open on its own ground.")))
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Begin with the contact person as the one to call."""
        super().show_record(state)
        named = contact_person_of(state.view)
        if named is not None:
            words = " ".join(each for each in (named.record.name, named.record.phone) if each)
            self.fields["whom_to_call_later"].show_typed(words)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the closing and the last stage."""
        for name in ("reason", "talk"):
            if not self.fields[name].typed():
                raise FormError("form.required", field=name)
        now, me = self.presenter.now(), self.presenter.me
        closing = Closing(
            reason=self.fields["reason"].typed(),
            talk=self.fields["talk"].typed(),
            whom_to_call_later=self.fields["whom_to_call_later"].typed(),
            at=now,
            by=me,
        )
        return close(view, closing, me, now)


class ReopeningCard(Card):
    """A closed case begins again, at its weighing."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "reopening", save_text=self.tr("Open the case again"), look="secondary")
        why = TextField(self.tr("Why again"))
        why_hint = self.tr("A new incident within twelve months comes to the next table.")
        self.column.addWidget(self.add_field("reason", why, self.tr("Why again"), hint=why_hint))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the stage it goes back to."""
        return reopen(view, self.fields["reason"].typed(), self.presenter.me, self.presenter.now())
