"""One case after its table: minutes and locking, the call, its decisions, who reported, text for other systems."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application import feedback, final_minutes, minutes
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.reports.minutes import AskedMinutes, minutes_text
from ui.case.card import Card
from ui.case.fold import CardFold
from ui.case.state import CaseState
from ui.coordination.action_cards import ActionEntry
from ui.documents.view import reporter_words
from ui.meeting.after.call import CallPanel
from ui.meeting.after.cards import AddendumCard, LockCard, ReporterCard
from ui.meeting.after.papers import writing_of
from ui.meeting.after.presenter import AfterPresenter
from ui.overview.takeover import TakeoverPanel
from ui.texts import local, moment_text, org_word, short_day_text
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, Selection
from ui.widgets.fold import Fold
from ui.widgets.frames import Heading, emptied
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.rows import KeyedRows


class AfterCasePart(QWidget):
    """Shows one case; which paper is wanted is told by signal.

    Signals:
        minutes_wanted: The minutes for an organisation; carries it.
        answer_wanted: The answer to who reported; carries the kind, or None.
        note_wanted: The call note on paper.
    """

    minutes_wanted = Signal(str)
    answer_wanted = Signal(object)
    note_wanted = Signal()

    def __init__(self, presenter: AfterPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        case = presenter.case
        self._meeting: Shown[Meeting] | None = None
        self.minutes_heading = Heading(self.tr("Minutes"))
        self.org_choice = Selection(self.tr("For which organisation"), [])
        hint = self.tr("Each organisation gets the parts its sharing decisions allow.")
        self.org_field = Labelled(self.tr("For which organisation"), self.org_choice, hint=hint)
        self.lock_card = LockCard(case, presenter.meeting, self._text)
        self.lock_fold = CardFold(self.tr("Lock the minutes"), self.lock_card, icon_name="lock", look="secondary")
        self.addendum_fold = CardFold(self.tr("Add a correction"), AddendumCard(case, presenter.meeting))
        self.call = CallPanel(presenter)
        self.actions_heading = Heading(self.tr("Decisions and actions"))
        self.entries = KeyedRows[ActionEntry](lambda action: ActionEntry(case, action))
        self.reporter_card = ReporterCard(case, presenter.meeting)
        self.reporter_heading = Heading(self.tr("Who reported"))
        self.answer_button = Button(self.tr("Show the answer as paper"), icon_name="printer", look="quiet")
        self.takeover = TakeoverPanel(presenter.session)
        self.takeover_fold = Fold(self.tr("Text for another system"), self.takeover, icon_name="copy", look="secondary")
        self._locked, self._reported = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        parts: tuple[QWidget | QVBoxLayout, ...] = (
            self.minutes_heading,
            self.org_field,
            self._locked,
            self.lock_fold,
            self.addendum_fold,
            self.call,
            self.actions_heading,
            self.entries,
            self.reporter_heading,
            self._reported,
            self.reporter_card,
            self.answer_button,
            self.takeover_fold,
        )
        for part in parts:
            if part is self.answer_button:
                column.addWidget(self.answer_button, 0, Qt.AlignmentFlag.AlignLeft)
            elif isinstance(part, QWidget):
                column.addWidget(part)
            else:
                part.setSpacing(6)
                column.addLayout(part)

    def _connect(self) -> None:
        self.org_choice.edited.connect(lambda: self.minutes_wanted.emit(self.org_choice.typed()))
        self.call.note_wanted.connect(self.note_wanted)
        self.answer_button.clicked.connect(lambda: self.answer_wanted.emit(self.reporter_card.kind))
        for field in (self.reporter_card.kind_choice, self.reporter_card.org_choice):
            field.edited.connect(lambda: self.answer_wanted.emit(self.reporter_card.kind))
        self.takeover.copied.connect(self._presenter.case.note_copied)

    def _text(self, view: CaseView) -> str:
        invited = self._meeting.record.invited if self._meeting is not None else ()
        asked = AskedMinutes(meeting=self._presenter.meeting, invited=invited)
        return minutes_text(writing_of(self._presenter.session, view), view, asked)

    # --- showing -----------------------------------------------------------------------------------

    def show_meeting(self, meeting: Shown[Meeting]) -> None:
        """Know whose table it was and who was invited; the whole minutes come first."""
        self._meeting = meeting
        self.lock_card.chair = meeting.record.chair
        own, chosen = self._presenter.session.me.org, self.org_choice.typed()
        whole = (own, self.tr("{organisation}: the whole").format(organisation=org_word(own)))
        others = [(org, org_word(org)) for org in meeting.record.invited if org != own]
        self.org_choice.show_options([whole, *others])
        self.org_choice.show_typed(chosen or own)

    def show_case(self, state: CaseState) -> None:
        """Show how far this case is after its table."""
        self._show_minutes(state)
        self.call.show_case(state)
        self._show_actions(state)
        self._show_reported(state)
        for card in self.findChildren(Card):
            card.show_case(state)
        for fold in self.findChildren(CardFold):
            fold.follow()
        self.takeover.show_view(state.view)

    def _show_minutes(self, state: CaseState) -> None:
        emptied(self._locked)
        meeting, view = self._presenter.meeting, state.view
        locked, since = (
            final_minutes.locked_of(view, meeting),
            final_minutes.lock_from(view, meeting, self._presenter.session.pack),
        )
        if locked is not None:
            words = self.tr("Locked by {chair}, {moment}").format(
                chair=locked.chair.name, moment=moment_text(locked.at, state.now)
            )
            self._locked.addWidget(IconText("lock", words, "ok", bold=True))
        elif since is not None and since > state.now:
            words = self.tr("Can be corrected until {moment}").format(moment=moment_text(since, state.now))
            self._locked.addWidget(IconText("pencil-line", words, "ink2"))
        for code in final_minutes.what_is_wrong(view, meeting):
            self._locked.addWidget(IconText("triangle-alert", self._wrong(code), "danger", bold=True))
        for each in final_minutes.addenda_of(view, meeting):
            day = short_day_text(local(each.at).date(), local(state.now).date())
            self._locked.addWidget(PlainLabel(f"{day}: {each.text}", Step.SECOND))
        self.lock_fold.setVisible(locked is None and since is not None)
        self.addendum_fold.setVisible(locked is not None)

    def _wrong(self, code: str) -> str:
        return {
            "minutes.changed": self.tr("The locked text and its check number do not belong together. Call the chair."),
            "minutes.twice": self.tr("These minutes were locked twice, with different texts. The first counts here."),
        }[code]

    def _show_actions(self, state: CaseState) -> None:
        decided = minutes.decided_at(state.view, self._presenter.meeting)
        self.actions_heading.count.setText(str(len(decided)) if decided else "")
        self.entries.show_keys([each.id for each in decided])
        for each in decided:
            self.entries.rows[each.id].show_action(each, state)

    def _show_reported(self, state: CaseState) -> None:
        emptied(self._reported)
        for each in feedback.told_reporter(state.view, self._presenter.meeting):
            kind = dict(reporter_words()).get(each.reporter_kind, "")
            when = moment_text(each.at, state.now) if each.at is not None else ""
            words = " · ".join(part for part in (kind, when, each.text) if part)
            self._reported.addWidget(IconText("circle-check", words, "ok"))
