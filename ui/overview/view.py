"""The overview: everything a colleague needs to know before picking up the phone, nothing asked twice."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application.case_view import action_state, open_actions
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import Said
from mdt_desktop.domain.story import CoreStory, EventSummary, StoryAddition, Wish
from ui.case.actions import action_overtaken, action_standing
from ui.case.presenter import CasePresenter
from ui.case.section import Section
from ui.case.state import CaseState
from ui.overview.cards import ActionCard, AdditionCard, EventCard, SummaryCard
from ui.overview.standing import StandingView
from ui.overview.takeover import TakeoverPanel
from ui.texts import day_text, local, moment_text, org_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.frames import Frame, Heading, emptied, hairline
from ui.widgets.labels import IconLabel, IconText, PlainLabel, one_line


class OverviewSection(Section):
    """What is known, in the order a tired colleague reads it."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.copy_button = Button(self.tr("Text for our own system"), icon_name="copy", shortcut="Ctrl+Shift+C")
        self.takeover = TakeoverPanel(presenter.session)
        self.event_button = Button(self.tr("Add an event"), icon_name="plus")
        self.action_button = Button(self.tr("Add an action"), icon_name="plus", look="quiet")
        self.event_card = EventCard(presenter)
        self.summary_card = SummaryCard(presenter)
        self.addition_card = AdditionCard(presenter)
        self.action_card = ActionCard(presenter)
        self.actions_heading = Heading(self.tr("Actions"))
        self._summary, self._story, self._wishes, self._actions = (QVBoxLayout() for _ in range(4))
        self._standing = StandingView()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(one_line(PlainLabel(self.tr("Overview"), Step.SECTION)))
        head.addStretch(1)
        head.addWidget(self.copy_button)
        head.addWidget(self.event_button)
        self.column.addLayout(head)
        self.actions_heading.add_action(self.action_button)
        parts: tuple[QWidget | QVBoxLayout, ...] = (
            self.takeover,
            self.event_card,
            self._summary,
            self.summary_card,
            self._standing,
            self._story,
            self.addition_card,
            self._wishes,
            self.actions_heading,
            self.action_card,
            self._actions,
        )
        for part in parts:
            self._add(part)
        for card in (self.event_card, self.addition_card, self.action_card):
            card.hide()
        self.takeover.hide()
        self.column.addStretch(1)

    def _add(self, part: QWidget | QVBoxLayout) -> None:
        if isinstance(part, QWidget):
            self.column.addWidget(part)
        else:
            part.setSpacing(10)
            self.column.addLayout(part)

    def _connect(self) -> None:
        self.event_button.clicked.connect(lambda: _open(self.event_card, "at"))
        self.action_button.clicked.connect(lambda: _open(self.action_card, "what"))
        self.copy_button.clicked.connect(self._show_takeover)
        self.takeover.copied.connect(self.presenter.note_copied)
        self.presenter.saved.connect(self._fold)

    def first_controls(self) -> tuple[QWidget, ...]:
        """Return what is done most here: adding what happened."""
        return (self.event_button,)

    def _fold(self, place: str) -> None:
        for card in (self.event_card, self.addition_card, self.action_card):
            if card.place == place:
                card.hide()

    def show_case(self, state: CaseState) -> None:
        """Show what is known."""
        super().show_case(state)
        for card in (self.event_card, self.addition_card, self.action_card):
            if card.is_dirty:
                card.show()
        self.takeover.show_view(state.view)
        self._show_summary(state)
        self._standing.show_case(state)
        self._show_story(state)
        self._show_wishes(state)
        self._show_actions(state)

    def _show_summary(self, state: CaseState) -> None:
        emptied(self._summary)
        summary = state.view.latest(EventSummary)
        self.summary_card.setVisible(summary is None or self.summary_card.is_dirty)
        if summary is None:
            return
        head = QHBoxLayout()
        head.addWidget(one_line(PlainLabel(self.tr("What happened"), bold=True)))
        head.addStretch(1)
        again = Button(self.tr("Write again"), icon_name="pencil-line", look="quiet")
        again.clicked.connect(lambda: self._write_again(summary.record.text))
        head.addWidget(again)
        self._summary.addLayout(head)
        self._summary.addWidget(PlainLabel(summary.record.text, Step.LEAD))
        self._summary.addWidget(PlainLabel(said_by(summary, state.now), Step.SMALL, colour="ink2"))

    def _write_again(self, text: str) -> None:
        self.summary_card.show()
        self.summary_card.fields["text"].show_typed(text)
        _open(self.summary_card, "text")

    def _show_story(self, state: CaseState) -> None:
        emptied(self._story)
        stories = state.view.all(CoreStory)
        if not stories:
            words = self.tr("No core story yet. The victim decides when to tell it.")
            self._story.addWidget(IconText("message-square-text", words, "ink2", step=Step.BODY))
            return
        self._story.addWidget(self._frozen(stories[-1], state))

    def _frozen(self, story: Shown[CoreStory], state: CaseState) -> QWidget:
        card = Frame("frozen", margin=20, spacing=8)
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.addWidget(PlainLabel(self.tr("Core story"), Step.CARD))
        titles.addWidget(PlainLabel(self.tr("Summary for help, not a statement"), Step.SECOND, colour="ink2"))
        head.addLayout(titles, 1)
        add = Button(self.tr("Write an addition"), icon_name="pencil-line", look="quiet")
        add.clicked.connect(lambda: _open(self.addition_card, "text"))
        head.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(head)
        card.column.addWidget(PlainLabel(story.record.text, Step.LEAD))
        for addition in state.view.all(StoryAddition):
            card.column.addWidget(hairline())
            card.column.addWidget(PlainLabel(addition.record.text, Step.LEAD))
            card.column.addWidget(PlainLabel(said_by(addition, state.now), Step.SMALL, colour="ink2"))
        card.column.addWidget(self._approval(story, state.now))
        return card

    def _approval(self, story: Shown[CoreStory], now: datetime) -> QWidget:
        approved = story.record.was_approved is Answer.YES
        words = self.tr("Read back and approved") if approved else self.tr("Not approved by the victim yet")
        icon, colour = ("circle-check", "ok") if approved else ("circle-dashed", "warn")
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 4, 0, 0)
        approval = IconText(icon, words, colour, bold=True)
        approval.label.setWordWrap(False)
        layout.addWidget(approval)
        layout.addWidget(PlainLabel(said_by(story, now), Step.SECOND, colour="ink2"), 1)
        return row

    def _show_wishes(self, state: CaseState) -> None:
        emptied(self._wishes)
        wish = state.view.latest(Wish)
        if wish is None:
            return
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel("message-square-quote", "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        if wish.record.text:
            quote = PlainLabel(self.tr("“{words}”").format(words=wish.record.text), Step.LEAD)
            quote.setProperty("italic", True)
            words.addWidget(quote)
        if wish.record.not_wanted:
            words.addWidget(PlainLabel(self.tr("Rather not: {words}").format(words=wish.record.not_wanted)))
        words.addWidget(PlainLabel(said_by(wish, state.now), Step.SMALL, colour="ink2"))
        row.addLayout(words, 1)
        self._wishes.addLayout(row)

    def _show_actions(self, state: CaseState) -> None:
        emptied(self._actions)
        self._actions.setSpacing(0)
        facts = state.view.records(ActionFact)
        actions = state.view.all(Action)
        still_open = {each.id for each in open_actions(state.view)}
        self.actions_heading.count.setText(self.tr("%n open", "", len(still_open)))
        for action in actions:
            row = ActionRow(action, action_state(action, facts), state.now, is_open=action.id in still_open)
            self._actions.addWidget(row)
            self._actions.addWidget(hairline())
        if not actions:
            self._actions.addWidget(PlainLabel(self.tr("Nothing agreed yet."), colour="ink2"))

    def _show_takeover(self) -> None:
        """Show the text before it is copied; the same key closes it again."""
        self.takeover.setVisible(self.takeover.isHidden())
        if not self.takeover.isHidden():
            self.takeover.copy_button.setFocus(Qt.FocusReason.ShortcutFocusReason)


def said_by(shown: Shown[Said], now: datetime) -> str:
    """Return who said or wrote something, and when."""
    record = shown.record
    moment = moment_text(getattr(record, "at", None) or shown.at, now)
    if record.on_behalf is not None:
        who = record.on_behalf.person or org_word(record.on_behalf.org)
    else:
        who = record.by.name if record.by and record.by.name else org_word(record.by.org) if record.by else ""
    return f"{who} · {moment}" if who else moment


def _open(card: QWidget, field: str) -> None:
    card.show()
    card.fields[field].setFocus()  # type: ignore[attr-defined]  # every card has fields


class ActionRow(QWidget):
    """One action: what, who, when, how it stands."""

    def __init__(self, action: Shown[Action], ended: ActionStep | None, now: datetime, *, is_open: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(16)
        row.addWidget(PlainLabel(action.record.what), 5)
        task = action.record.task
        row.addWidget(PlainLabel(task.owner.name or org_word(task.owner.org) if task else ""), 2)
        row.addWidget(PlainLabel(day_text(local(task.due).date()) if task else ""), 1)
        is_late = bool(task and task.due < now)
        icon, word, colour = action_standing(ended, is_late=is_late) if is_open or ended else action_overtaken()
        row.addWidget(IconText(icon, word, colour, bold=colour != "ink2"), 2)
