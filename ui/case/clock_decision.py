"""Deciding a clock: done, declined or not needed, with a reason where one is asked (architecture.md §4)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.closings import settle
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.clocks import Clock, ClockState
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import ClockAnswer
from mdt_desktop.domain.rule_pack import RulePack
from ui.case.card import Card
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.case.terms import is_shown, term_row
from ui.texts import language
from ui.widgets.choices import Choice
from ui.widgets.fields import TextField
from ui.widgets.frames import emptied, hairline
from ui.widgets.rows import KeyedRows
from ui.widgets.terms import TermView


class ClockDecisionCard(Card):
    """One clock, decided by a person."""

    def __init__(self, presenter: CasePresenter, rule: str, label: str) -> None:
        super().__init__(presenter, f"clock.{rule}", save_text=self.tr("Write this down"), look="secondary")
        self._rule = rule
        answers = [
            (ClockAnswer.DONE.value, self.tr("Done")),
            (ClockAnswer.DECLINED.value, self.tr("Declined")),
            (ClockAnswer.NOT_NEEDED.value, self.tr("Not needed")),
        ]
        choice = Choice(self.tr("How did it end: {term}").format(term=label), answers)
        choice.let_break()
        self.column.addWidget(self.add_field("answer", choice, self.tr("How did it end")))
        why = TextField(self.tr("Reason: {term}").format(term=label))
        self.column.addWidget(
            self.add_field("why", why, self.tr("Reason"), hint=self.tr("Needed when it is not needed."))
        )
        self.column.addWidget(self.state_label)
        self.column.addWidget(self.error_label)
        self.column.addWidget(self.save_button)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the decision."""
        del view
        answer = self.fields["answer"].typed()
        if not answer:
            raise FormError("form.required", field="answer")
        return settle(
            self._clock(),
            ClockAnswer(answer),
            self.presenter.me,
            self.presenter.now(),
            why=self.fields["why"].typed(),
        )

    def _clock(self) -> Clock:
        clocks = self._state.clocks if self._state else ()
        return next(each for each in clocks if each.rule.id == self._rule)


class ClockEntry(QWidget):
    """A term, and below it the button that decides it; what is typed there survives a new minute."""

    def __init__(self, presenter: CasePresenter, rule: str, label: str) -> None:
        super().__init__()
        self._term = QVBoxLayout()
        self.fold = CardFold(
            self.tr("Settle"), ClockDecisionCard(presenter, rule, label), icon_name="circle-check", look="quiet"
        )
        self.fold.button.setAccessibleName(self.tr("Settle: {term}").format(term=label))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._term)
        column.addWidget(self.fold)
        column.addWidget(hairline())

    def show_clock(self, clock: Clock, pack: RulePack, state: CaseState) -> None:
        """Show where the clock stands now."""
        emptied(self._term)
        self._term.addWidget(TermView(term_row(clock, pack, state.now)))
        self.fold.setVisible(clock.state in {ClockState.RUNNING, ClockState.EXPIRED})
        self.fold.card.show_case(state)
        self.fold.follow()


class ClockList(QWidget):
    """Terms of a case, each of which a person can settle."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._labels: dict[str, str] = {}
        self.rows = KeyedRows[ClockEntry](lambda rule: ClockEntry(presenter, rule, self._labels[rule]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def show_clocks(self, clocks: Sequence[Clock], state: CaseState) -> None:
        """Show these terms, those that are no row left out."""
        shown = {each.rule.id: each for each in clocks if is_shown(each, state.now)}
        self._labels = {rule: each.rule.label[language()] for rule, each in shown.items()}
        self.rows.show_keys(tuple(shown))
        for rule, clock in shown.items():
            self.rows.rows[rule].show_clock(clock, self._presenter.session.pack, state)
