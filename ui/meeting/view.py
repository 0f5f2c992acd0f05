"""The page *MDT meeting*: the chosen meeting at the left, all meetings at the side, one case behind it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.errors import FormError, KnownError
from mdt_desktop.domain.identifiers import CaseId
from ui.case.card import Card
from ui.cases.finder import CaseFinder
from ui.meeting.blocks import AskingBlock, BoardBlock
from ui.meeting.case_page import CaseAtTable
from ui.meeting.chosen import ChosenView
from ui.meeting.meetings_list import MeetingsList
from ui.meeting.papers import MeetingPapers
from ui.meeting.papers_page import PapersPage
from ui.meeting.plan_panel import CancelPanel, PlanPanel
from ui.meeting.presenter import MeetingPresenter
from ui.meeting.state import ChosenMeeting, MeetingsState
from ui.theme.theme import scaled
from ui.theme.tokens import SIDE, Step
from ui.today.which_case import WhichCaseDialog
from ui.widgets.buttons import Button
from ui.widgets.frames import ScrollPage
from ui.widgets.labels import PlainLabel
from ui.widgets.message_bar import MessageBar

SIDE_FROM = 1050
"""Logical pixels of the page from which the meetings are a column beside it."""

NARROW_UNDER = 760
"""Logical pixels under which the buttons stand below the title."""


class MeetingView(QWidget):
    """Shows the meetings of this laptop, the agenda of one, and how far its preparation is.

    Signals:
        case_chosen: A case was opened; carries the case and the section.
        consultation_wanted: Somebody consults by phone now; carries the case.
        meeting_begun: Meeting mode is asked for; carries the meeting.
    """

    case_chosen = Signal(object, str)
    consultation_wanted = Signal(object)
    meeting_begun = Signal(str)

    def __init__(self, presenter: MeetingPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.behind: QWidget | None = None
        self._wanted: Callable[[], None] | None = None
        self._taken_off: tuple[CaseId, tuple[CaseId, ...]] | None = None
        self.consult_button = Button(self.tr("Urgent consultation by phone"), icon_name="phone")
        self.plan_button = Button(self.tr("Plan a meeting"), icon_name="plus")
        self.message_bar = MessageBar()
        self.plan_panel = PlanPanel(presenter.own)
        self.cancel_panel = CancelPanel()
        self.empty_label = PlainLabel(
            self.tr("Plan the first meeting. Cases that ask for a place then stand here by themselves."), colour="ink2"
        )
        self.chosen = ChosenView()
        self.asking = AskingBlock()
        self.board = BoardBlock()
        self.meetings = MeetingsList()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    # --- building ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.page = ScrollPage(spacing=12)
        column = self.page.column
        column.addLayout(self._head())
        above = (self.message_bar, self.plan_panel, self.cancel_panel, self.empty_label)
        for widget in (*above, self.chosen, self.asking, self.board):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addStretch(1)
        for widget in (self.plan_panel, self.cancel_panel, self.empty_label, self.chosen, self.asking, self.board):
            widget.hide()
        self.side = QFrame()
        self.side.setProperty("look", "side")
        self.side.setFixedWidth(scaled(SIDE))
        self.side_page = ScrollPage(margin=24, spacing=24, look="side")
        inside = QVBoxLayout(self.side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.side_page)
        overview = QWidget()
        row = QHBoxLayout(overview)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.page, 1)
        row.addWidget(self.side)
        self._overview = overview
        self._stack.addWidget(overview)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.plan_button)
        self._place_side()

    def _head(self) -> QBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addStretch(1)
        buttons.addWidget(self.consult_button)
        buttons.addWidget(self.plan_button)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addWidget(PlainLabel(self.tr("MDT meeting"), Step.TITLE), 1)
        self._top.addLayout(buttons)
        return self._top

    def _connect(self) -> None:
        presenter, chosen = self.presenter, self.chosen
        presenter.shown.connect(self._show)
        presenter.failed.connect(self._say_failed)
        presenter.put_on.connect(self._say_put_on)
        presenter.taken_off.connect(self._say_taken_off)
        presenter.cancelled.connect(self._say_cancelled)
        self.plan_button.clicked.connect(self.plan)
        self.consult_button.clicked.connect(self._ask_which_case)
        self.plan_panel.planned.connect(self._say_planned)
        self.cancel_panel.told.connect(lambda reason: presenter.cancel(reason, self._cancel_failed))
        self.message_bar.acted.connect(self._act_on_message)
        self.meetings.chosen.connect(self._choose)
        chosen.begun.connect(lambda: self.meeting_begun.emit(presenter.meeting_id))
        chosen.change_asked.connect(lambda: self.plan_panel.open(presenter.meeting_id))
        chosen.cancelled.connect(self.cancel_panel.open)
        self.asking.put_on.connect(presenter.put)
        chosen.taken_off.connect(presenter.take_off)
        chosen.order_changed.connect(presenter.reorder)
        chosen.prepared.connect(self.prepare)
        chosen.papers_wanted.connect(self.show_papers)
        chosen.after_wanted.connect(self.show_after)
        self.board.opened.connect(self.prepare)
        self.asking.opened.connect(lambda case: self.case_chosen.emit(case, "overview"))

    # --- showing -----------------------------------------------------------------------------------

    def _show(self, state: MeetingsState) -> None:
        chosen = state.chosen
        self.meetings.show_meetings(state.coming, state.past, chosen.meeting.id if chosen else "")
        self.empty_label.setVisible(chosen is None)
        self.chosen.setVisible(chosen is not None)
        can_change = chosen is not None and chosen.can_change
        self.asking.setVisible(chosen is None or can_change)
        self.asking.show_rows(state.asking, may_put_on=can_change)
        if chosen is not None:
            self.chosen.show_meeting(chosen)
        self.board.show_rows(chosen.board if chosen else (), chosen.chase if chosen else (), is_over=not can_change)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            wanted()

    def plan(self) -> None:
        """Open the form of a new meeting."""
        self.show_overview()
        self.plan_panel.open("")

    def _choose(self, meeting: str) -> None:
        self.message_bar.fall_silent()
        self.cancel_panel.hide()
        self.presenter.choose(meeting)

    # --- the pages behind it -----------------------------------------------------------------------

    def prepare(self, case: CaseId) -> None:
        """Show the preparation of one case; it is a page of its own."""
        chosen = self._chosen()
        if chosen is None:
            return
        page = CaseAtTable(self.presenter.case, chosen.meeting.id, chosen.meeting.record.invited)
        page.left.connect(self.show_overview)
        page.case_wanted.connect(lambda each: self.case_chosen.emit(each, "overview"))
        page.paper_wanted.connect(self.show_papers)
        self._show_page(page)
        self.presenter.case.open(case)

    def show_papers(self, case: CaseId | None = None) -> None:
        """Show the papers of the meeting, the agenda first, or the page of one case."""
        chosen = self._chosen()
        if chosen is None:
            return
        papers = MeetingPapers(self.presenter.session, self.presenter.runner)
        page = PapersPage(papers, self.presenter.sentence, chosen, begins_with=case)
        page.left.connect(self.show_overview)
        papers.noted.connect(self.presenter.refresh)
        self._show_page(page)

    def show_after(self) -> None:
        """Show what follows from the meeting: minutes, the call, papers."""
        from ui.meeting.after.panel import AfterPanel  # noqa: PLC0415 - made when asked for

        presenter = self.presenter
        page = AfterPanel(presenter.session, presenter.runner, presenter.sentence, presenter.meeting_id)
        page.left.connect(self.show_overview)
        page.case_wanted.connect(lambda each: self.case_chosen.emit(each, "overview"))
        self._show_page(page)

    def _chosen(self) -> ChosenMeeting | None:
        return self.presenter.state.chosen if self.presenter.state is not None else None

    def _show_page(self, page: QWidget) -> None:
        self._let_go()
        self.behind = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus()

    def show_overview(self) -> None:
        """Go back to the meeting; what was typed behind it is kept."""
        self.flush_drafts()
        behind = self.behind
        row = self.board.rows.rows.get(behind.case.hex) if isinstance(behind, CaseAtTable) and behind.case else None
        self._let_go()
        self._stack.setCurrentWidget(self._overview)
        self.setFocusProxy(self.plan_button)
        if row is not None:
            row.open_button.setFocus()
        elif behind is not None:
            self.chosen.first_button().setFocus()

    def _let_go(self) -> None:
        """Take the page behind the overview away; another one is made anew."""
        if self.behind is not None:
            self._stack.removeWidget(self.behind)
            self.behind.hide()
            self.behind.deleteLater()
            self.behind = None

    def place(self) -> dict[str, str]:
        """Return where we are on this page."""
        found = {"page": "meeting", "meeting": self.presenter.meeting_id}
        if isinstance(self.behind, CaseAtTable) and self.behind.case is not None:
            found["prepares"] = self.behind.case.hex
        elif self.behind is not None:
            found["behind"] = "papers" if isinstance(self.behind, PapersPage) else "after"
        return {name: value for name, value in found.items() if value}

    def go_to(self, meeting: str, *, case: CaseId | None = None, behind: str = "") -> None:
        """Go where we were, as soon as the page is read; ``behind`` is ``papers`` or ``after``."""
        self.presenter.meeting_id = meeting
        pages: dict[str, Callable[[], None]] = {"papers": self.show_papers, "after": self.show_after}
        self._wanted = (lambda: self.prepare(case)) if case is not None else pages.get(behind)
        if self._wanted is None:
            self.show_overview()

    def flush_drafts(self) -> None:
        """Put everything that is typed into the vault, now."""
        for card in self.findChildren(Card):
            card.keep_draft()

    # --- saying what happened ----------------------------------------------------------------------

    def _who(self, case: CaseId) -> str:
        chosen = self._chosen()
        rows = chosen.agenda if chosen is not None else ()
        return next((each.who for each in rows if each.case == case), "")

    def _say_put_on(self, case: CaseId) -> None:
        self._taken_off = None
        self.message_bar.say(self.tr("{case} is on the agenda.").format(case=self._who(case)), look="good")
        self.chosen.agenda_list.choose(case)
        following = self.asking.next_button(case) or self.chosen.agenda_list
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_taken_off(self, case: CaseId, before: tuple[CaseId, ...]) -> None:
        self._taken_off = (case, before)
        words = self.tr("The case is off the agenda. What it asks for stays.")
        self.message_bar.say(words, look="good", action=self.tr("Put back"))

    def _say_planned(self) -> None:
        self._taken_off = None
        self.message_bar.say(self.tr("The meeting stands. Put cases on its agenda below."), look="good")

    def _say_cancelled(self) -> None:
        self.cancel_panel.hide()
        words = self.tr("Written down: this meeting does not happen. Its cases ask for a place again.")
        self.message_bar.say(words, look="good")

    def _act_on_message(self) -> None:
        self.message_bar.fall_silent()
        if self._taken_off is not None:
            (case, before), self._taken_off = self._taken_off, None
            self.presenter.put_back(case, before)

    def _cancel_failed(self, error: KnownError) -> None:
        if isinstance(error, FormError):
            self.cancel_panel.reason.show_error(self.presenter.sentence(error))
        else:
            self._say_failed(error)

    def _say_failed(self, error: KnownError) -> None:
        self._taken_off = None
        self.message_bar.say(self.presenter.sentence(error), look="error")

    def _ask_which_case(self) -> None:
        finder = CaseFinder(self.presenter.session, self.presenter.runner)
        dialog = WhichCaseDialog(finder, self.tr("Urgent consultation by phone"), self)
        dialog.case_chosen.connect(self.consultation_wanted)
        dialog.open()

    # --- narrow screens ----------------------------------------------------------------------------

    def _place_side(self) -> None:
        """Where the page is narrow, the meetings stand below the one that is looked at."""
        fits = self.width() >= scaled(SIDE_FROM)
        self.side.setVisible(fits)
        column = self.side_page.column if fits else self.page.column
        if column.indexOf(self.meetings) < 0:
            column.addWidget(self.meetings)
            column.addStretch(1)
        is_narrow = self.width() < scaled(NARROW_UNDER)
        self._top.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()
