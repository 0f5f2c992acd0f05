"""The cards of sharing: a bundle in four keys, one group behind *more*, what stays back, a yes that is taken back."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout

from mdt_desktop.application import sharing
from mdt_desktop.application.bundles import share_bundle
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import required, typed
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.groups import SHAREABLE
from mdt_desktop.domain.rule_pack import SharingBundle
from mdt_desktop.domain.sharing import LegalBasis, NotShared, SharingDecision, SharingLevel
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import basis_word, group_word, language, org_word, organisations, sharing_word
from ui.theme.tokens import Step
from ui.widgets.choices import AnswerChoice, Choice
from ui.widgets.fields import Selection, TextField
from ui.widgets.labels import PlainLabel


def groups() -> list[tuple[str, str]]:
    """Return the groups that can be shared, with their words."""
    return [(group.value, group_word(group.value)) for group in sorted(SHAREABLE)]


class BundleCard(Card):
    """Confirms one bundle: what, to whom, what for, on which ground, until when; one more key and it is decided."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "bundle", save_text=self.tr("Share this"))
        self._bundle: SharingBundle | None = None
        self.title_label = PlainLabel("", Step.CARD)
        self.what_label = PlainLabel("")
        self.ground_label = PlainLabel("", Step.SECOND, colour="ink2")
        hows = [
            ("oral", self.tr("Said, to me, now")),
            ("written", self.tr("In writing")),
            ("interpreter", self.tr("Through an interpreter")),
            ("other", self.tr("Otherwise")),
        ]
        for label in (self.title_label, self.what_label, self.ground_label):
            self.column.addWidget(label)
        self.column.addWidget(self.add_field("how", Choice(self.tr("How"), hows), self.tr("How was this established")))
        self.column.addLayout(self.foot())

    def ask(self, bundle: SharingBundle) -> None:
        """Show one bundle; the button has the focus, so that one key decides."""
        self._bundle = bundle
        words = self.tr("{bundle}: share with {receiver}")
        self.title_label.setText(words.format(bundle=bundle.label[language()], receiver=org_word(bundle.receiver)))
        self.what_label.setText(
            " · ".join(f"{group_word(group)}: {sharing_word(level.value)}" for group, level in bundle.groups.items())
        )
        ground = self.tr("For: {purpose}. Ground: {ground}. Until {days} days from now.")
        self.ground_label.setText(
            ground.format(purpose=bundle.purpose[language()], ground=basis_word(bundle.basis.value), days=bundle.days)
        )
        self.fields["how"].show_typed("oral")
        self.save_button.setFocus()

    def show_record(self, state: CaseState) -> None:
        """Nothing to fill in: the bundle says it all."""
        self.fields["how"].show_typed("oral")

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the decisions of the bundle."""
        if self._bundle is None:
            raise FormError("form.required", field="how")
        return share_bundle(
            self._bundle,
            purpose=self._bundle.purpose[language()],
            how=self.fields["how"].typed(),
            by=self.presenter.me,
            now=self.presenter.now(),
            is_rehearsal=self.presenter.session.is_rehearsal,
        )


class DecisionCard(Card):
    """One group, one receiver: behind *more*, for what no bundle says."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "sharing_decision", save_text=self.tr("Write down this decision"))
        grounds = [(basis.value, basis_word(basis.value)) for basis in LegalBasis]
        levels = [(level.value, sharing_word(level.value)) for level in SharingLevel]
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(12)
        first.addWidget(
            self.add_field("receiver", Selection(self.tr("With"), organisations()), self.tr("With whom")), 1
        )
        first.addWidget(self.add_field("group", Selection(self.tr("What"), groups()), self.tr("What")), 1)
        second.addWidget(self.add_field("level", Choice(self.tr("How much"), levels), self.tr("How much")), 1)
        second.addWidget(self.add_field("basis", Selection(self.tr("Ground"), grounds), self.tr("On which ground")), 1)
        self.column.addLayout(first)
        self.column.addLayout(second)
        self.column.addWidget(
            self.add_field(
                "purpose",
                TextField(self.tr("What does this organisation need it for?")),
                self.tr("What does this organisation need it for?"),
            )
        )
        third = QHBoxLayout()
        third.setSpacing(12)
        third.addWidget(
            self.add_field(
                "evidence",
                TextField(self.tr("What shows the ground")),
                self.tr("What shows the ground"),
                hint=self.tr("Who said yes and how, or the number of the decision"),
            ),
            2,
        )
        third.addWidget(
            self.add_field("days", TextField(self.tr("For how many days")), self.tr("For how many days"), hint=" "), 1
        )
        self.column.addLayout(third)
        informed = AnswerChoice(self.tr("Does the victim know?"))
        self.column.addWidget(self.add_field("informed", informed, self.tr("Does the victim know?")))
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Start with nothing shared."""
        super().show_record(state)
        self.fields["level"].show_typed(SharingLevel.CONCLUSION.value)
        self.fields["days"].show_typed("90")
        self.fields["informed"].show_typed(Answer.NOT_ASKED.value)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the decision."""
        now = self.presenter.now()
        decision = SharingDecision(
            from_org=self.presenter.me.org,
            receiver=self.fields["receiver"].typed(),
            group=self.fields["group"].typed(),
            level=SharingLevel(self.fields["level"].typed()),
            basis=LegalBasis(self.fields["basis"].typed()),
            purpose=required(self.fields["purpose"].typed(), field="purpose"),
            evidence=required(self.fields["evidence"].typed(), field="evidence"),
            until=now + timedelta(days=_days(self.fields["days"].typed())),
            victim_informed=Answer(self.fields["informed"].typed()),
            at=now,
            by=self.presenter.me,
        )
        return sharing.decide(decision, is_rehearsal=self.presenter.session.is_rehearsal)


def _days(text: str) -> int:
    if not text.strip().isdigit() or not 0 < int(text) <= 3650:  # noqa: PLR2004 - ten years
        raise FormError("form.no_number", field="days")
    return int(text)


class NotSharedCard(Card):
    """Consciously not shared, because: also a decision."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "not_shared", save_text=self.tr("Write down that this stays here"))
        row = QHBoxLayout()
        row.setSpacing(12)
        receivers = [*organisations(), ("any", self.tr("Nobody else")), ("suspect", self.tr("The suspect"))]
        row.addWidget(self.add_field("receiver", Selection(self.tr("Not with"), receivers), self.tr("Not with")), 1)
        row.addWidget(self.add_field("group", Selection(self.tr("What"), groups()), self.tr("What")), 1)
        self.column.addLayout(row)
        self.column.addWidget(self.add_field("why", TextField(self.tr("Because")), self.tr("Because")))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the decision not to share."""
        kept = NotShared(
            from_org=self.presenter.me.org,
            receiver=self.fields["receiver"].typed(),
            group=self.fields["group"].typed(),
            why=typed(self.fields["why"].typed(), field="why"),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return sharing.keep_back(kept)
