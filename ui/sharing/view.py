"""Who knows what: bundles first, then what is shared row by row, what is not, and the victim's yes taken back."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application.sharing import in_force, say_consent
from mdt_desktop.application.shown import Shown, new_fact
from mdt_desktop.domain.rule_pack import SharingBundle
from mdt_desktop.domain.sharing import Consent, ConsentStep, NotShared, SharingDecision, SharingLevel
from ui.case.presenter import CasePresenter
from ui.case.section import Section
from ui.case.state import CaseState
from ui.sharing.cards import BundleCard, DecisionCard, NotSharedCard
from ui.texts import basis_word, day_text, group_word, language, local, org_word, sharing_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.frames import Frame, Heading, emptied, hairline
from ui.widgets.labels import IconText, PlainLabel

_LEVEL_ICONS = {SharingLevel.FULL: "circle-dot", SharingLevel.CONCLUSION: "circle-dashed", SharingLevel.NONE: "circle"}
BUNDLES_IN_A_ROW = 3


class SharingSection(Section):
    """Every share is a decision, and so is every no."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.bundle_buttons = [self._bundle_button(bundle) for bundle in presenter.session.pack.bundles]
        self.more_button = Button(self.tr("More: one group"), icon_name="plus", look="quiet")
        self.keep_button = Button(self.tr("This is not shared, because"), icon_name="lock", look="quiet")
        self.bundle_card = BundleCard(presenter)
        self.decision_card = DecisionCard(presenter)
        self.not_shared_card = NotSharedCard(presenter)
        self.known_heading = Heading(self.tr("Shared now"))
        self.kept_heading = Heading(self.tr("Consciously not shared"))
        self._known, self._kept = QVBoxLayout(), QVBoxLayout()
        self._frames = {
            card.place: self._framed(card) for card in (self.bundle_card, self.decision_card, self.not_shared_card)
        }
        self._lay_out()
        self._connect()

    def _bundle_button(self, bundle: SharingBundle) -> Button:
        button = Button(bundle.label[language()], icon_name="share-2")
        button.clicked.connect(lambda: self._ask(bundle))
        return button

    def _framed(self, card: QWidget) -> Frame:
        frame = Frame("card", margin=20)
        frame.column.addWidget(card)
        frame.hide()
        return frame

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Who knows what"), Step.SECTION)
        words = PlainLabel(
            self.tr("What does this organisation need, for this victim, now?"), Step.SECOND, colour="ink2"
        )
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, button in enumerate(self.bundle_buttons):
            grid.addWidget(button, place // BUNDLES_IN_A_ROW, place % BUNDLES_IN_A_ROW)
        more = QHBoxLayout()
        more.addWidget(self.more_button)
        more.addWidget(self.keep_button)
        more.addStretch(1)
        self.column.addWidget(title)
        self.column.addWidget(words)
        self.column.addLayout(grid)
        self.column.addLayout(more)
        for frame in self._frames.values():
            self.column.addWidget(frame)
        for heading, rows in ((self.known_heading, self._known), (self.kept_heading, self._kept)):
            rows.setSpacing(0)
            self.column.addWidget(heading)
            self.column.addLayout(rows)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.more_button.clicked.connect(lambda: self._open("sharing_decision", "receiver"))
        self.keep_button.clicked.connect(lambda: self._open("not_shared", "receiver"))
        self.presenter.saved.connect(self._saved)

    def _ask(self, bundle: SharingBundle) -> None:
        self._frames["bundle"].show()
        self.bundle_card.ask(bundle)

    def _open(self, place: str, field: str) -> None:
        self._frames[place].show()
        card = self.decision_card if place == "sharing_decision" else self.not_shared_card
        card.labels[field].field.setFocus()

    def _saved(self, place: str) -> None:
        if place in self._frames:
            self._frames[place].hide()
            self.bundle_buttons[0].setFocus()

    def first_controls(self) -> tuple[QWidget, ...]:
        """Return the first bundle: it is what the night asks for."""
        return tuple(self.bundle_buttons[:1])

    def show_case(self, state: CaseState) -> None:
        """Show what is shared and what is not."""
        super().show_case(state)
        for card in (self.decision_card, self.not_shared_card):
            if card.is_dirty:
                self._frames[card.place].show()
        self._show_known(state)
        self._show_kept(state)

    def _show_known(self, state: CaseState) -> None:
        emptied(self._known)
        decisions = in_force(state.view, state.now)
        self.known_heading.count.setText(str(len(decisions)))
        for decision in decisions:
            self._known.addWidget(SharedRow(decision, self._take_back))
            self._known.addWidget(hairline())
        if not decisions:
            self._known.addWidget(
                PlainLabel(self.tr("Nothing is shared from this case on this laptop."), colour="ink2")
            )

    def _show_kept(self, state: CaseState) -> None:
        emptied(self._kept)
        kept = state.view.all(NotShared)
        self.kept_heading.count.setText(str(len(kept)))
        self.kept_heading.setVisible(bool(kept))
        for each in kept:
            self._kept.addWidget(NotSharedRow(each.record))
            self._kept.addWidget(hairline())

    def _take_back(self, shown: Shown[SharingDecision]) -> None:
        """The victim takes a yes back, or we end our own decision: both stand in the log."""
        now = self.presenter.now()
        given = shown.record
        consent = Consent(
            step=ConsentStep.WITHDRAWN,
            purpose=given.purpose,
            receiver=given.receiver,
            group=given.group,
            at=now,
            by=self.presenter.me,
        )
        ended = new_fact(_ending(shown, now), answers=shown.seen_of("*"))
        self.presenter.save((*say_consent(consent), ended), "sharing")


def _ending(shown: Shown[SharingDecision], now: datetime) -> SharingDecision:
    given = shown.record
    return SharingDecision(
        from_org=given.from_org,
        receiver=given.receiver,
        group=given.group,
        level=SharingLevel.NONE,
        basis=given.basis,
        purpose=given.purpose,
        evidence=given.evidence,
        ends=shown.id,
        at=now,
        by=given.by,
    )


class SharedRow(QWidget):
    """One decision in force: from, to, what, how much, on which ground, until when."""

    def __init__(self, shown: Shown[SharingDecision], take_back: Callable[[Shown[SharingDecision]], None]) -> None:
        super().__init__()
        decision = shown.record
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(16)
        words = self.tr("{sender} to {receiver}")
        who = words.format(sender=org_word(decision.from_org), receiver=org_word(decision.receiver))
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(PlainLabel(who, bold=True))
        left.addWidget(PlainLabel(self._ground(decision), Step.SECOND, colour="ink2"))
        row.addLayout(left, 4)
        level = f"{group_word(decision.group)}: {sharing_word(decision.level.value)}"
        row.addWidget(IconText(_LEVEL_ICONS[decision.level], level, "accent"), 3)
        until = self.tr("until {day}").format(day=day_text(local(decision.until).date())) if decision.until else ""
        row.addWidget(PlainLabel(until, Step.SECOND, colour="ink2"), 1)
        button = Button(self.tr("Take back"), look="quiet")
        button.setAccessibleName(self.tr("Take back: {what}").format(what=f"{who}, {level}"))
        button.clicked.connect(lambda: take_back(shown))
        row.addWidget(button)

    def _ground(self, decision: SharingDecision) -> str:
        ground = basis_word(decision.basis.value)
        return f"{ground} · {decision.purpose}" if decision.purpose else ground


class NotSharedRow(QWidget):
    """One thing that stays here, and why."""

    def __init__(self, kept: NotShared) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(16)
        words = self.tr("{what}: not with {receiver}")
        what = words.format(what=group_word(kept.group), receiver=org_word(kept.receiver))
        row.addWidget(IconText("lock", what, "ink2", step=Step.BODY), 3)
        row.addWidget(PlainLabel(kept.why, colour="ink2"), 4)
