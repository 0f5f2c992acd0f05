"""Deciding a clock: done, declined or not needed, with a reason where one is asked (architecture.md §4)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.closings import settle
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.clocks import Clock, ClockState
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import ClockAnswer
from ui.case.card import Card
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.case.terms import is_shown, term_row
from ui.texts import language
from ui.theme.tokens import Step
from ui.widgets.choices import Choice
from ui.widgets.fields import TextField
from ui.widgets.frames import Frame, emptied, hairline
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.rows import KeyedRows
from ui.widgets.terms import TermRow, TermView


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
        self._can_settle = False
        self._is_allowed = True
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

    def show_clock(self, clock: Clock, row: TermRow, state: CaseState, *, is_alarm: bool) -> None:
        """Show where the clock stands now; the one alarm is a filled block."""
        emptied(self._term)
        self._term.setContentsMargins(0, 10 if is_alarm else 0, 0, 8 if is_alarm else 0)
        self._term.addWidget(_alarm(row) if is_alarm else TermView(row))
        self._can_settle = clock.state in {ClockState.RUNNING, ClockState.EXPIRED}
        self.fold.card.show_case(state)
        self.fold.follow()
        self._show_fold()

    def let_settle(self, *, allowed: bool) -> None:
        """Show the button that settles the term, or leave the term alone; what is typed stays on the screen."""
        self._is_allowed = allowed
        self._show_fold()

    def _show_fold(self) -> None:
        self.fold.setVisible(self.fold.card.is_dirty or (self._can_settle and self._is_allowed))


class ClockList(QWidget):
    """Terms of a case, each of which a person can settle."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.may_settle = True
        self._labels: dict[str, str] = {}
        self.rows = KeyedRows[ClockEntry](lambda rule: ClockEntry(presenter, rule, self._labels[rule]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def show_clocks(self, clocks: Sequence[Clock], state: CaseState, *, alarm: Clock | None = None) -> None:
        """Show these terms, those that are no row left out; at most one is the alarm."""
        shown = {each.rule.id: each for each in clocks if is_shown(each, state.now)}
        self._labels = {rule: each.rule.label[language()] for rule, each in shown.items()}
        self.rows.show_keys(tuple(shown))
        for rule, clock in shown.items():
            row = term_row(clock, self._presenter.session.pack, state.now)
            self.rows.rows[rule].show_clock(clock, row, state, is_alarm=clock is alarm)
        self.let_settle(allowed=self.may_settle)

    def let_settle(self, *, allowed: bool) -> None:
        """Show the buttons that settle terms, or the terms alone."""
        self.may_settle = allowed
        for entry in self.rows.rows.values():
            entry.let_settle(allowed=allowed)


def _alarm(row: TermRow) -> QWidget:
    frame = Frame("alarm", spacing=4)
    frame.column.addWidget(IconText("octagon-alert", f"{row.left}: {row.what}", "on_danger", step=Step.CARD, bold=True))
    for _, word, _ in row.notes:
        frame.column.addWidget(PlainLabel(word, Step.SECOND, colour="on_danger"))
    if row.phone:
        frame.column.addWidget(IconText("phone", row.phone, "on_danger", step=Step.LEAD, bold=True))
    return frame
