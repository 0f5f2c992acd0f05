"""The cards after a table: lock the minutes, add to them, and write down what who reported was told."""

from collections.abc import Callable, Sequence

from mdt_desktop.application import feedback, final_minutes
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import typed
from mdt_desktop.application.feedback import ReporterKind
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.people import PersonRef
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.documents.view import reporter_words
from ui.texts import organisations
from ui.widgets.choices import Choice
from ui.widgets.fields import Selection, TextArea, TextField


class LockCard(Card):
    """Locks the minutes under the name of the chair; before the correction time it says from when that can be."""

    def __init__(self, presenter: CasePresenter, meeting: str, text_of: Callable[[CaseView], str]) -> None:
        super().__init__(presenter, f"after.lock.{meeting}", save_text=self.tr("Lock these minutes"))
        self._meeting = meeting
        self._text_of = text_of
        self.chair: PersonRef | None = None
        chair = TextField(self.tr("Name of the chair"))
        hint = self.tr("After this, a correction stands beside the minutes, never in them.")
        self.column.addWidget(self.add_field("chair", chair, self.tr("Name of the chair"), hint=hint))
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Begin with who chaired the meeting."""
        super().show_record(state)
        self.fields["chair"].show_typed(self.chair.name if self.chair is not None else "")

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the locked minutes."""
        name = typed(self.fields["chair"].typed(), field="chair")
        known = self.chair if self.chair is not None and self.chair.name == name else None
        chair = known or PersonRef(org=self.presenter.me.org, name=name, role="mdt_chair")
        return final_minutes.lock(
            view,
            self._meeting,
            text=self._text_of(view),
            chair=chair,
            now=self.presenter.now(),
            pack=self.presenter.session.pack,
        )


class AddendumCard(Card):
    """Adds a correction beside locked minutes."""

    def __init__(self, presenter: CasePresenter, meeting: str) -> None:
        super().__init__(presenter, f"after.addendum.{meeting}", save_text=self.tr("Add this"), look="secondary")
        self._meeting = meeting
        text = TextArea(self.tr("What is to be added or corrected"), lines=2)
        self.column.addWidget(self.add_field("text", text, self.tr("What is to be added or corrected")))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the addendum."""
        text = self.fields["text"].typed()
        return final_minutes.add_addendum(view, self._meeting, text, self.presenter.me, self.presenter.now())


class ReporterCard(Card):
    """Writes down that who reported was told; the kind of reporter decides what that may be."""

    def __init__(self, presenter: CasePresenter, meeting: str) -> None:
        super().__init__(
            presenter, f"after.reporter.{meeting}", save_text=self.tr("Write down that it was told"), look="secondary"
        )
        self._meeting = meeting
        self.kind_choice = Choice(self.tr("What kind of reporter"), reporter_words())
        self.kind_choice.let_break()
        hint = self.tr("It decides what may be told: never anybody's name, nothing medical.")
        self.column.addWidget(
            self.add_field("reporter_kind", self.kind_choice, self.tr("What kind of reporter"), hint=hint)
        )
        self.org_choice = Selection(self.tr("Which organisation reported"), [("", self.tr("Choose")), *organisations()])
        self.org_field = self.add_field("org", self.org_choice, self.tr("Which organisation reported"))
        self.column.addWidget(self.org_field)
        text = TextField(self.tr("How, and what they asked"))
        self.column.addWidget(self.add_field("text", text, self.tr("How, and what they asked")))
        self.column.addLayout(self.foot())

        self.kind_choice.edited.connect(self._follow)

    def _follow(self) -> None:
        """Only one with a role hears what its own organisation agreed."""
        self.org_field.setVisible(self.kind is ReporterKind.WITH_ROLE)

    def show_case(self, state: CaseState) -> None:
        """Show the case; a draft shows the fields of its own kind."""
        super().show_case(state)
        self._follow()

    @property
    def org(self) -> str:
        """The organisation that reported, where it has a role."""
        return self.org_choice.typed() if self.kind is ReporterKind.WITH_ROLE else ""

    @property
    def kind(self) -> ReporterKind | None:
        """The kind that is chosen."""
        return ReporterKind(self.kind_choice.typed()) if self.kind_choice.typed() else None

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return what was told."""
        del view
        text, me, now = self.fields["text"].typed(), self.presenter.me, self.presenter.now()
        return feedback.tell_reporter(self.kind, text, me, now, meeting=self._meeting)
