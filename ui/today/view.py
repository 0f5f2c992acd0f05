"""The page Today: terms and actions at the left, what waits for an answer at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.actions import ActionStep
from mdt_desktop.domain.errors import FormError, KnownError
from mdt_desktop.domain.identifiers import CaseId
from ui.cases.finder import CaseFinder
from ui.texts import local, long_day_text, time_text
from ui.theme.theme import scaled
from ui.theme.tokens import SIDE, Step
from ui.today.presenter import TodayPresenter
from ui.today.rows import ActionLineView, TermLineView, nothing_open
from ui.today.side import SideBlocks
from ui.today.state import ActionLine, SideLine, TermLine, TodayState
from ui.today.which_case import WhichCaseDialog
from ui.where import section_of_place
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.frames import Heading, ScrollPage
from ui.widgets.labels import PlainLabel
from ui.widgets.message_bar import MessageBar
from ui.widgets.rows import KeyedRows

SIDE_FROM = 1050
"""Logical pixels of the page from which the side is a column."""

NARROW_UNDER = 760
"""Logical pixels under which the buttons stand below the title."""

FEW = 12
"""So many terms are shown at first; the rest is one button away."""


class TodayView(QWidget):
    """Shows what is due; every row opens exactly there.

    Signals:
        case_chosen: A row was opened; carries the case and the section.
        consultation_wanted: Somebody consults by phone now; carries the case.
        meeting_chosen: A meeting was opened; carries it, and a case that is being prepared for it or None.
        first_contact_requested: A new first contact begins.
    """

    case_chosen = Signal(object, str)
    consultation_wanted = Signal(object)
    meeting_chosen = Signal(str, object)
    first_contact_requested = Signal()

    def __init__(self, presenter: TodayPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self._shows_all_terms = False
        self._shows_all_actions = False
        self._shows_every_action = False
        self.day_label = PlainLabel("", colour="ink2")
        self.consult_button = Button(self.tr("Urgent consultation by phone"), icon_name="phone")
        self.first_contact_button = Button(self.tr("New first contact"), icon_name="plus", look="primary")
        self.draft_bar, self.message_bar = MessageBar(), MessageBar()
        self.terms_heading = Heading(self.tr("Terms"))
        self.whose_choice = Choice(
            self.tr("Whose terms"), [("mine", self.tr("Mine")), ("organisation", self.tr("My organisation"))]
        )
        self.term_rows: KeyedRows[TermLineView] = KeyedRows(self._make_term)
        self.no_terms = nothing_open(self.tr("Nothing open on this laptop."))
        self.no_terms_of_mine = nothing_open(self.tr("Nothing of yours runs. See also your organisation."))
        self.all_terms_button = Button(self.tr("All terms"), look="quiet")
        self.cut_off_label = PlainLabel(self.tr("There is more than fits here. Look in Cases too."), colour="warn")
        self.actions_heading = Heading(self.tr("My actions"))
        self.all_actions_button = Button(self.tr("All actions"), look="quiet")
        self.action_rows: KeyedRows[ActionLineView] = KeyedRows(self._make_action)
        self.more_actions_button = Button("", look="quiet")
        self.no_actions = nothing_open(self.tr("No action waits for you."))
        self.blocks = SideBlocks()
        self._called_line: TermLine | None = None
        self._undo: tuple[CaseId, str] | None = None
        self._lay_out()
        self._connect()

    # --- building ----------------------------------------------------------------------------------

    def _make_term(self, _: str) -> TermLineView:
        row = TermLineView()
        row.opened.connect(self._open)
        row.called.connect(self._call)
        row.reached.connect(self._called)
        return row

    def _make_action(self, _: str) -> ActionLineView:
        row = ActionLineView()
        row.done.connect(self._done)
        row.missed.connect(self._missed)
        row.opened.connect(lambda line: self.case_chosen.emit(line.case, "overview"))
        return row

    def _lay_out(self) -> None:
        self.whose_choice.show_typed("mine")
        self.terms_heading.add_action(self.whose_choice)
        self.actions_heading.add_action(self.all_actions_button)
        self.page = ScrollPage(spacing=0)
        column = self.page.column
        column.addLayout(self._head())
        self._add(column, self.draft_bar, self.message_bar, above=12)
        column.addSpacing(16)
        self._add(column, self.terms_heading, self.term_rows, self.no_terms, self.no_terms_of_mine)
        self._add(column, self.cut_off_label, self.all_terms_button)
        column.addSpacing(24)
        self._add(column, self.actions_heading, self.action_rows, self.no_actions, self.more_actions_button)
        column.addStretch(1)
        for widget in (self.no_terms, self.no_terms_of_mine, self.cut_off_label, self.no_actions):
            widget.hide()
        for button in (self.all_terms_button, self.more_actions_button, self.all_actions_button):
            button.hide()
        self._lay_out_side()
        self.setFocusProxy(self.first_contact_button)

    def _add(self, column: QVBoxLayout, *widgets: QWidget, above: int = 0) -> None:
        for widget in widgets:
            column.addSpacing(above)
            column.addWidget(widget)

    def _head(self) -> QBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(PlainLabel(self.tr("Today"), Step.TITLE))
        names.addWidget(self.day_label)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addStretch(1)
        buttons.addWidget(self.consult_button)
        buttons.addWidget(self.first_contact_button)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addLayout(names, 1)
        self._top.addLayout(buttons)
        return self._top

    def _lay_out_side(self) -> None:
        self.side = QFrame()
        self.side.setProperty("look", "side")
        self.side.setFixedWidth(scaled(SIDE))
        self.side_page = ScrollPage(margin=24, spacing=24, look="side")
        inside = QVBoxLayout(self.side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.side_page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.page, 1)
        row.addWidget(self.side)
        self._place_side()

    def _connect(self) -> None:
        self.presenter.shown.connect(self._show)
        self.presenter.failed.connect(self._say_failed)
        self.presenter.ended.connect(self._say_ended)
        self.first_contact_button.clicked.connect(self.first_contact_requested)
        self.consult_button.clicked.connect(self._ask_which_case)
        self.whose_choice.edited.connect(self._show_again)
        self.all_terms_button.clicked.connect(self._toggle_terms)
        self.all_actions_button.clicked.connect(self._toggle_actions)
        self.more_actions_button.clicked.connect(self._toggle_every_action)
        self.draft_bar.acted.connect(self._go_on)
        self.message_bar.acted.connect(self._act_on_message)
        self.blocks.opened.connect(self._open)

    # --- showing -----------------------------------------------------------------------------------

    def _show(self, state: TodayState) -> None:
        now = local(state.now)
        self.day_label.setText(f"{long_day_text(now.date())}, {time_text(now)}")
        self._show_waiting(state)
        self._show_terms(state)
        self._show_actions(state)
        self.blocks.show_state(state)
        self.cut_off_label.setVisible(state.is_cut_off)

    def _show_again(self) -> None:
        if self.presenter.state is not None:
            self._show(self.presenter.state)

    def _show_waiting(self, state: TodayState) -> None:
        if state.waiting is None:
            self.draft_bar.fall_silent()
        elif state.waiting.sentence != self.draft_bar.label.text():
            self.draft_bar.say(state.waiting.sentence, action=self.tr("Go on where you were"))

    def _show_terms(self, state: TodayState) -> None:
        all_of_mine = self.whose_choice.typed() == "mine"
        lines = [line for line in state.terms if line.is_mine or not all_of_mine]
        shown = lines if self._shows_all_terms else lines[:FEW]
        self.term_rows.show_keys([line.key for line in shown])
        for line in shown:
            self.term_rows.rows[line.key].show_line(line)
        running = sum(line.is_running for line in lines)
        self.terms_heading.count.setText(self.tr("%n running", "", running) if lines else "")
        self.no_terms.setVisible(not state.terms)
        self.no_terms_of_mine.setVisible(bool(state.terms) and not lines)
        self.all_terms_button.setVisible(len(lines) > FEW)
        more = self.tr("All %n term(s)", "", len(lines))
        self.all_terms_button.setText(self.tr("Fewer") if self._shows_all_terms else more)

    def _show_actions(self, state: TodayState) -> None:
        lines = [line for line in state.actions if line.is_mine or self._shows_all_actions]
        shown = lines if self._shows_every_action else lines[:FEW]
        self.action_rows.show_keys([line.key for line in shown])
        for line in shown:
            self.action_rows.rows[line.key].show_line(line)
        self.more_actions_button.setVisible(len(lines) > FEW)
        more = self.tr("All %n action(s)", "", len(lines))
        self.more_actions_button.setText(self.tr("Fewer") if self._shows_every_action else more)
        self.actions_heading.title.setText(self.tr("All actions") if self._shows_all_actions else self.tr("My actions"))
        self.actions_heading.count.setText(self._counted(lines))
        self.no_actions.setVisible(not lines)
        self.all_actions_button.setVisible(any(not line.is_mine for line in state.actions))
        self.all_actions_button.setText(self.tr("Mine only") if self._shows_all_actions else self.tr("All actions"))

    def _counted(self, lines: Sequence[ActionLine]) -> str:
        late = sum(line.is_late for line in lines)
        if not late:
            return str(len(lines)) if lines else ""
        return self.tr("{count}, {late} of them late").format(count=len(lines), late=late)

    def _toggle_terms(self) -> None:
        self._shows_all_terms = not self._shows_all_terms
        self._show_again()

    def _toggle_actions(self) -> None:
        self._shows_all_actions = not self._shows_all_actions
        self._show_again()

    def _toggle_every_action(self) -> None:
        self._shows_every_action = not self._shows_every_action
        self._show_again()

    # --- going there -------------------------------------------------------------------------------

    def _open(self, line: TermLine | SideLine) -> None:
        if line.case is None:
            self.meeting_chosen.emit(line.key, None)
        else:
            self.case_chosen.emit(line.case, line.section)

    def _go_on(self) -> None:
        waiting = self.presenter.state.waiting if self.presenter.state else None
        if waiting is None:
            return
        if waiting.meeting:
            self.meeting_chosen.emit(waiting.meeting, None if waiting.is_under_way else waiting.case)
        else:
            self.case_chosen.emit(waiting.case, section_of_place(waiting.place))

    def _call(self, line: TermLine) -> None:
        """The victim is called from the case, where the plate stands; anybody else by the number here."""
        if line.call == "victim":
            self._open(line)
            return
        self._undo = None
        self._called_line = line
        words = self.tr("Call {phone}. Say only the number of the case: {case}.")
        number = line.where.rpartition(" · ")[2]
        self.message_bar.say(words.format(phone=line.term.phone, case=number), action=self.tr("Open the case"))

    def _ask_which_case(self) -> None:
        finder = CaseFinder(self.presenter.session, self.presenter.runner)
        dialog = WhichCaseDialog(finder, self.tr("Urgent consultation by phone"), self)
        dialog.case_chosen.connect(self.consultation_wanted)
        dialog.open()

    # --- ending actions ----------------------------------------------------------------------------

    def _done(self, line: ActionLine) -> None:
        self.presenter.end_action(line.case, line.action, ActionStep.DONE)

    def _called(self, line: TermLine) -> None:
        self.presenter.end_action(line.case, line.action, ActionStep.DONE)

    def _missed(self, line: ActionLine, step: ActionStep, reason: str) -> None:
        self.presenter.end_action(line.case, line.action, step, reason, lambda error: self._missed_failed(line, error))

    def _missed_failed(self, line: ActionLine, error: KnownError) -> None:
        row = self.action_rows.rows.get(line.key)
        if isinstance(error, FormError) and row is not None and row.panel is not None:
            row.panel.reason.show_error(self.presenter.sentence(error))
        else:
            self._say_failed(error)

    def _say_ended(self, case: CaseId, action: str, step: ActionStep) -> None:
        if step is ActionStep.REOPENED:
            self.message_bar.say(self.tr("The action is open again."))
            return
        self._undo = (case, action)
        words = {
            ActionStep.DONE: self.tr("Written down: done."),
            ActionStep.NOT_POSSIBLE: self.tr("Written down: it could not, with the reason."),
            ActionStep.NOT_DONE: self.tr("Written down: not done. The next one is asked."),
        }
        self.message_bar.say(words[step], look="good", action=self.tr("Undo"))

    def _act_on_message(self) -> None:
        self.message_bar.fall_silent()
        if self._undo is not None:
            (case, action), self._undo = self._undo, None
            self.presenter.end_action(case, action, ActionStep.REOPENED)
        elif self._called_line is not None:
            self._open(self._called_line)

    def _say_failed(self, error: KnownError) -> None:
        self._undo = None
        self._called_line = None
        self.message_bar.say(self.presenter.sentence(error), look="error")

    # --- narrow screens ----------------------------------------------------------------------------

    def _place_side(self) -> None:
        """Where the page is narrow, what waits stands below the actions."""
        fits = self.width() >= scaled(SIDE_FROM)
        self.side.setVisible(fits)
        column = self.side_page.column if fits else self.page.column
        if column.indexOf(self.blocks) < 0:
            column.addWidget(self.blocks)
            column.addStretch(1)
        is_narrow = self.width() < scaled(NARROW_UNDER)
        self._top.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()
