"""What does not stand on the paper: told by mouth, held back and why, and the whole plan to read aloud."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.reports.plan import HeldBack, HeldBackWhy
from mdt_desktop.reports.plan_texts import PlanTexts
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.safety_plan.cards import FreeCard
from ui.safety_plan.paper import Paper
from ui.theme.tokens import Step
from ui.widgets.frames import emptied, hairline
from ui.widgets.labels import IconText, PlainLabel

translate = QCoreApplication.translate

CAN_BE_FREED = frozenset({PlanForm.FULL, PlanForm.EASY_READ})
"""Forms on which a line may stand after all; the discreet form and the card betray nothing, whoever asks."""


class OffPaper(QWidget):
    """Names everything that stays off, so that nothing vanishes silently (people.md 5)."""

    def __init__(self, presenter: CasePresenter, texts: PlanTexts) -> None:
        super().__init__()
        self._presenter = presenter
        self._texts = texts
        self._shown: object = None
        self.frees: dict[str, CardFold] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.spoken_title = IconText("book-open", self.tr("Read aloud, in plain words"), "accent", bold=True)
        self.spoken_label = PlainLabel("", colour="ink2")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(self._column)
        whole.addWidget(self.spoken_title)
        whole.addWidget(self.spoken_label)

    def show_paper(self, paper: Paper) -> None:
        """Show what stays off this paper; what did not change is left alone, somebody may be typing in it."""
        plan = paper.plan
        self._show_spoken(plan.spoken)
        shown = (paper.form, plan.kept_off, plan.held_back)
        if shown == self._shown:
            return
        self._shown = shown
        self.frees.clear()
        emptied(self._column)
        self._show_kept_off(paper)
        self._show_held_back(paper)

    def _show_kept_off(self, paper: Paper) -> None:
        if not paper.plan.kept_off:
            return
        words = self.tr("Not on this paper: tell this by mouth")
        self._column.addWidget(IconText("eye-off", words, "warn", step=Step.LEAD, bold=True))
        for off in paper.plan.kept_off:
            self._column.addWidget(_pair(self._name(off.field, off.label), off.text))
            self._column.addWidget(hairline())

    def _show_held_back(self, paper: Paper) -> None:
        if not paper.plan.held_back:
            return
        words = self.tr("Held back, because it could betray")
        self._column.addSpacing(12)
        self._column.addWidget(IconText("triangle-alert", words, "danger", step=Step.LEAD, bold=True))
        for held in paper.plan.held_back:
            name = self._name(held.field, held.label)
            self._column.addWidget(_pair(name, f"{held.text} · {why_words(held.why, held.word)}"))
            if paper.form in CAN_BE_FREED and held.field in self._texts.fields and held.field not in self.frees:
                self._column.addWidget(self._free(held))
            self._column.addWidget(hairline())

    def _name(self, field: str, label: str) -> str:
        """Return what a line is called in the worker's language; the paper may be in another."""
        return self._texts.name_of(field) if field in self._texts.fields else label

    def _free(self, held: HeldBack) -> CardFold:
        card = FreeCard(self._presenter, held.field, held.label, place="plan.held")
        fold = CardFold(self.tr("On paper after all"), card, icon_name="eye")
        fold.button.setAccessibleName(self.tr("{line}: on paper after all").format(line=held.label))
        self.frees[held.field] = fold
        if self._presenter.state is not None:
            card.show_case(self._presenter.state)
            fold.follow()
        return fold

    def _show_spoken(self, spoken: Sequence[str]) -> None:
        """Show it as one text: it changes with every key."""
        self.spoken_label.setText("\n".join(spoken))
        for widget in (self.spoken_title, self.spoken_label):
            widget.setVisible(bool(spoken))


def _pair(label: str, text: str) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 8, 0, 8)
    row.setSpacing(16)
    row.addWidget(PlainLabel(label, bold=True), 1)
    row.addWidget(PlainLabel(text, colour="ink2"), 2)
    return held


def why_words(why: HeldBackWhy, word: str) -> str:
    """Say why a line may not stand on a paper."""
    reasons = {
        HeldBackWhy.BETRAYS: translate("off_paper", "the word “{word}” betrays what this is"),
        HeldBackWhy.TOO_LONG: translate("off_paper", "it is too long for a small paper"),
        HeldBackWhy.ADDRESS: translate("off_paper", "an address that must stay secret"),
        HeldBackWhy.SUSPECT: translate("off_paper", "the name of the person the victim fears"),
        HeldBackWhy.SCHOOL: translate("off_paper", "the school of a child"),
        HeldBackWhy.NUMBER: translate("off_paper", "a number of somebody who did not agree"),
        HeldBackWhy.CODE_WORD: translate("off_paper", "the code word"),
    }
    return reasons.get(why, str(why)).format(word=word)
