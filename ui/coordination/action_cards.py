"""Decisions and actions of the table: what, who, before when, how it ended; and telling the victim."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application import actions, climbing
from mdt_desktop.application.case_at_table import provisional_decisions
from mdt_desktop.application.case_view import CaseView, action_state, open_actions
from mdt_desktop.application.checks import required, typed
from mdt_desktop.application.climbing import Ending
from mdt_desktop.application.closings import REACHED, tell
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Feedback, Task
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.people import PersonRef
from ui.case.actions import action_overtaken, action_standing
from ui.case.card import Card
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.coordination.words import outcome_words, told_words
from ui.texts import local, org_word, organisations, short_day_text
from ui.theme.tokens import Step
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField
from ui.widgets.frames import emptied, hairline
from ui.widgets.labels import IconText, PlainLabel


class NewActionCard(Card):
    """A decision: a verb and a result, a person, a date; never one without the other."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "decision", save_text=self.tr("Write down the decision"))
        what = TextField(self.tr("What is decided"))
        self.column.addWidget(
            self.add_field("what", what, self.tr("What is decided"), hint=self.tr("A verb and a result"))
        )
        owner = TextField(self.tr("Who does it"))
        org = Selection(self.tr("Of which organisation"), [("", self.tr("Choose")), *organisations()])
        due = TextField(self.tr("Before when"))
        self.column.addWidget(
            Columns()
            .add(self.add_field("owner", owner, self.tr("Who does it"), hint=self.tr("A person")), 2)
            .add(self.add_field("org", org, self.tr("Of which organisation"), hint=" "), 2)
            .add(self.add_field("due", due, self.tr("Before when"), hint="16-01 17:00"), 1)
        )
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Begin with oneself."""
        super().show_record(state)
        self.fields["owner"].show_typed(self.presenter.me.name)
        self.fields["org"].show_typed(self.presenter.me.org)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the decision."""
        del view
        what = required(self.fields["what"].typed(), field="what")
        name = required(self.fields["owner"].typed(), field="owner")
        due = read_moment(self.fields["due"].typed(), self.presenter.now(), field="due", ahead=True)
        return actions.agree(what, PersonRef(org=self.fields["org"].typed(), name=name), due)


class EndCard(Card):
    """How an action ended; *not possible* is something else than *not done*."""

    def __init__(self, presenter: CasePresenter, action: str) -> None:
        super().__init__(presenter, f"action.{action}", save_text=self.tr("Write this down"), look="secondary")
        self._action = action
        steps = [
            (ActionStep.DONE.value, self.tr("Done")),
            (ActionStep.NOT_POSSIBLE.value, self.tr("Could not: the situation changed")),
            (ActionStep.NOT_DONE.value, self.tr("Not done")),
        ]
        choice = Choice(self.tr("How did it end"), steps)
        self.column.addWidget(self.add_field("step", choice, self.tr("How did it end")))
        reason = TextField(self.tr("Because"))
        reason_hint = self.tr("What is not done goes to the next one asked.")
        self.column.addWidget(self.add_field("reason", reason, self.tr("Because"), hint=reason_hint))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the end of the action."""
        if not self.fields["step"].typed():
            raise FormError("form.required", field="step")
        action = next(each for each in view.all(Action) if each.id == self._action)
        step = ActionStep(self.fields["step"].typed())
        ending = Ending(step=step, by=self.presenter.me, now=self.presenter.now(), reason=self.fields["reason"].typed())
        return climbing.end(view, action, ending, self.presenter.session.pack)


class ReopenCard(Card):
    """An action that ended is open again."""

    def __init__(self, presenter: CasePresenter, action: str) -> None:
        super().__init__(presenter, f"reopen.{action}", save_text=self.tr("Open this again"), look="secondary")
        self._action = action
        self.column.addWidget(self.add_field("reason", TextField(self.tr("Why again")), self.tr("Why again")))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the step back."""
        action = next(each for each in view.all(Action) if each.id == self._action)
        reason = typed(self.fields["reason"].typed(), field="reason")
        now, me = self.presenter.now(), self.presenter.me
        return actions.end(action, ActionStep.REOPENED, me, now, reason=reason)


class ActionEntry(QWidget):
    """One action of the table, and the button that ends it or opens it again."""

    def __init__(self, presenter: CasePresenter, action: str) -> None:
        super().__init__()
        self._row = QVBoxLayout()
        self.end_fold = CardFold(self.tr("Finish"), EndCard(presenter, action), icon_name="circle-check")
        self.reopen_fold = CardFold(self.tr("Open again"), ReopenCard(presenter, action), icon_name="undo-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._row)
        column.addWidget(self.end_fold)
        column.addWidget(self.reopen_fold)
        column.addWidget(hairline())

    def show_action(self, action: Shown[Action], state: CaseState) -> None:
        """Show what it is and how it stands."""
        emptied(self._row)
        facts = [each for each in state.view.records(ActionFact) if each.action == action.id]
        step = action_state(action, facts)
        task, what = action.record.task, action.record.what
        row = Columns(spacing=16, least=90)
        row.add(_top(PlainLabel(what)), 5)
        row.add(_top(PlainLabel(_owner(task), Step.SECOND)), 3)
        day = short_day_text(local(task.due).date(), local(state.now).date()) if task else ""
        row.add(_top(PlainLabel(day)), 2)
        is_late = bool(task and task.due < state.now)
        is_open = any(each.id == action.id for each in open_actions(state.view))
        standing = action_standing(step, is_late=is_late) if is_open or step else action_overtaken()
        row.add(IconText(*standing, bold=True), 2)
        self._row.addWidget(row)
        if any(each.id == action.id for each in provisional_decisions(state.view)):
            words = self.tr("Provisional: waits for a table with a quorum")
            self._row.addWidget(IconText("hourglass", words, "warn"))
        for line in self._history(facts, is_open=step is None):
            self._row.addWidget(PlainLabel(line, Step.SMALL, colour="ink2"))
        self.end_fold.setVisible(is_open)
        self.reopen_fold.setVisible(step is not None)
        self.end_fold.button.setAccessibleName(self.tr("Finish: {what}").format(what=what))
        self.reopen_fold.button.setAccessibleName(self.tr("Open again: {what}").format(what=what))
        for fold in (self.end_fold, self.reopen_fold):
            fold.card.show_case(state)
            fold.follow()

    def _history(self, facts: Sequence[ActionFact], *, is_open: bool) -> Iterator[str]:
        """Yield why it ended; of what climbed also how often it was not done."""
        missed = climbing.not_done(facts)
        if missed and is_open:
            yield self.tr("Not done %n time(s). The next one is asked.", "", len(missed))
        reason = missed[-1].reason if missed and is_open else facts[-1].reason if facts else ""
        if reason:
            yield self.tr("Because: {reason}").format(reason=reason)


def _top(label: PlainLabel) -> PlainLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def _owner(task: Task | None) -> str:
    if task is None:
        return ""
    return ", ".join(each for each in (task.owner.name, org_word(task.owner.org) if task.owner.org else "") if each)


class FeedbackCard(Card):
    """Telling the outcome: reached, not reached, not safe; and when to call again."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "feedback", save_text=self.tr("Write down how it went"))
        to = Choice(self.tr("Who is told"), told_words())
        self.column.addWidget(self.add_field("to", to, self.tr("Who is told")))
        self.outcome = Choice(self.tr("How it went"), outcome_words())
        self.column.addWidget(self.add_field("outcome", self.outcome, self.tr("How it went")))
        text = TextField(self.tr("What was told, what comes back"))
        self.column.addWidget(self.add_field("text", text, self.tr("What was told, what comes back")))
        again = TextField(self.tr("When to call again"))
        self.again = self.add_field("again", again, self.tr("When to call again"), hint=self.tr("tomorrow 10:00"))
        self.column.addWidget(self.again)
        self.column.addLayout(self.foot())
        self.outcome.edited.connect(self._follow)

    def _follow(self) -> None:
        self.again.setVisible(self.outcome.typed() not in {"", REACHED})

    def show_record(self, state: CaseState) -> None:
        """Begin with the victim."""
        super().show_record(state)
        self.fields["to"].show_typed("victim")
        self._follow()

    def show_case(self, state: CaseState) -> None:
        """Show the case; a draft shows the fields of its own outcome."""
        super().show_case(state)
        self._follow()

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return how it went."""
        del view
        feedback = Feedback(
            to=self.fields["to"].typed() or "victim",
            outcome=self.outcome.typed(),
            text=self.fields["text"].typed(),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return tell(feedback, again=self._again(), what=self.tr("Call the victim"))

    def _again(self) -> Task | None:
        text = self.fields["again"].typed()
        if self.outcome.typed() == REACHED or not text.strip():
            return None
        return Task(owner=self.presenter.me, due=read_moment(text, self.presenter.now(), field="again", ahead=True))
