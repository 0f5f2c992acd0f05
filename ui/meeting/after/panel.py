"""The page after a meeting: its cases at the top, the chosen one below, and the paper beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.feedback import ReporterKind
from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.reports.document_texts import DocumentKind
from ui.case.card import Card
from ui.case.state import CaseState
from ui.meeting.after.case_part import AfterCasePart
from ui.meeting.after.case_row import CaseRow
from ui.meeting.after.paper import AfterPaperView
from ui.meeting.after.papers import AfterPaper
from ui.meeting.after.presenter import CALL_PLACE, AfterPresenter
from ui.meeting.after.state import AfterCase, AfterState
from ui.tasks import TaskRunner
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.flow import Flow
from ui.widgets.frames import ScrollPage
from ui.widgets.labels import IconText, PlainLabel, one_line
from ui.widgets.message_bar import MessageBar


class AfterPanel(QWidget):
    """Everything that follows from a meeting that ended, case by case, with the keyboard alone.

    Signals:
        left: Back to the meetings.
        case_wanted: The whole case was asked for; carries it.
    """

    left = Signal()
    case_wanted = Signal(object)

    def __init__(
        self, session: Session, runner: TaskRunner, sentence: Callable[[KnownError], str], meeting_id: str
    ) -> None:
        super().__init__()
        self.presenter = AfterPresenter(session, runner, sentence, meeting_id)
        self.presenter.setParent(self)
        self.back_button = Button(self.tr("Back to the meeting"), icon_name="arrow-left", look="quiet")
        self.message_bar = MessageBar()
        self.all_button = Button(self.tr("Minutes of every case"), icon_name="file-text")
        self.duty_button = Button(self.tr("Duty page"), icon_name="printer")
        self.sent_button = Button(self.tr("The decisions went out"), icon_name="check")
        binder = self.tr("The duty page of this meeting is not on paper yet. Put it in the duty binder.")
        self.binder_label = IconText("info", binder, "warn")
        self.case_rows: dict[CaseId, CaseRow] = {}
        self.who_label = one_line(PlainLabel("", Step.NAME))
        self.open_button = Button(self.tr("Open the case"), icon_name="folder", look="quiet")
        self.part = AfterCasePart(self.presenter)
        self.paper = AfterPaperView(self.presenter.papers)
        self._cases = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.presenter.refresh()

    def _lay_out(self) -> None:
        self.page = ScrollPage(widest=1240)
        column = self.page.column
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(PlainLabel(self.tr("After the meeting"), Step.SECTION))
        column.addWidget(self.message_bar)
        column.addWidget(_row((self.sent_button, self.duty_button, self.all_button)))
        column.addWidget(self.binder_label)
        self._cases.setSpacing(2)
        column.addLayout(self._cases)
        column.addWidget(Columns(spacing=32, least=320).add(self._chosen(), 5).add(self.paper, 4))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self.setFocusProxy(self.sent_button)

    def _chosen(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_row((self.who_label, self.open_button)))
        column.addWidget(self.part)
        column.addStretch(1)
        return held

    def _connect(self) -> None:
        presenter, part = self.presenter, self.part
        presenter.shown.connect(self._show)
        presenter.sent.connect(self._say_sent)
        presenter.failed.connect(self._say_failed)
        presenter.papers.failed.connect(self._say_failed)
        presenter.papers.noted.connect(presenter.case.reopen)
        presenter.papers.noted.connect(presenter.refresh)
        presenter.case.shown.connect(self._show_case)
        presenter.case.saved.connect(self._saved)
        presenter.case.failed.connect(self._failed_at)
        self.back_button.clicked.connect(self.left)
        self.open_button.clicked.connect(lambda: self.case_wanted.emit(self.case))
        self.sent_button.clicked.connect(presenter.send_decisions)
        self.duty_button.clicked.connect(lambda: self._ask(AfterPaper(kind=DocumentKind.DUTY)))
        self.all_button.clicked.connect(self._ask_every_case)
        part.minutes_wanted.connect(lambda _: self._ask_minutes())
        part.answer_wanted.connect(self._ask_answer)
        part.note_wanted.connect(lambda: self._ask(AfterPaper(kind=DocumentKind.CALL_NOTE, case=self.case)))
        self.paper.failed.connect(self._say_failed)
        self.paper.left.connect(lambda _: self._say(self.tr("It left, and that is written down in the case.")))
        for keys, does in (
            (Qt.Key.Key_Escape, self.left.emit),
            (QKeySequence("Ctrl+PgDown"), lambda: self._step(1)),
            (QKeySequence("Ctrl+PgUp"), lambda: self._step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    @property
    def case(self) -> CaseId | None:
        """The case that is worked on."""
        state = self.presenter.case.state
        return state.view.case if state is not None else None

    # --- showing -----------------------------------------------------------------------------------

    def _show(self, state: AfterState) -> None:
        self.part.show_meeting(state.meeting)
        self._show_cases(state.cases)
        self.sent_button.setEnabled(not state.is_sent)
        self.binder_label.setVisible(not state.is_in_binder)
        sent = self.tr("The decisions are out, that is written down")
        self.sent_button.setText(sent if state.is_sent else self.tr("The decisions went out"))
        if self.case is None and state.cases:
            self.presenter.open(state.cases[0].case)
        self.part.setVisible(bool(state.cases))

    def _show_cases(self, cases: Sequence[AfterCase]) -> None:
        for each in cases:
            if each.case not in self.case_rows:
                self.case_rows[each.case] = self._case_row(each.case)
                self._cases.addWidget(self.case_rows[each.case])
            self.case_rows[each.case].show_case(each)

    def _case_row(self, case: CaseId) -> CaseRow:
        row = CaseRow()
        row.chosen.connect(lambda: self.presenter.open(case))
        return row

    def _show_case(self, state: CaseState) -> None:
        is_other = self.presenter.papers.asked is None or self.presenter.papers.asked.case != state.view.case
        for case, row in self.case_rows.items():
            row.button.setChecked(case == state.view.case)
        known = self.presenter.state.cases if self.presenter.state is not None else ()
        self.who_label.setText(next((each.who for each in known if each.case == state.view.case), ""))
        self.part.show_case(state)
        if is_other:
            self._ask_minutes()
        else:
            self.presenter.papers.again()

    def _step(self, by: int) -> None:
        cases = list(self.case_rows)
        if self.case in cases:
            self.presenter.open(cases[(cases.index(self.case) + by) % len(cases)])

    def flush_drafts(self) -> None:
        """Put everything that is typed into the vault, now."""
        for card in self.findChildren(Card):
            card.keep_draft()

    # --- papers ------------------------------------------------------------------------------------

    def _ask(self, asked: AfterPaper) -> None:
        self.presenter.papers.ask(asked)

    def _org(self) -> str:
        return self.part.org_choice.typed() or self.presenter.session.me.org

    def _ask_minutes(self) -> None:
        self._ask(AfterPaper(kind=DocumentKind.MINUTES, case=self.case, org=self._org()))

    def _ask_every_case(self) -> None:
        self._ask(AfterPaper(kind=DocumentKind.MINUTES, org=self._org()))

    def _ask_answer(self, kind: ReporterKind | None) -> None:
        reporter = kind or ReporterKind.WITHOUT_ROLE
        org = self.part.reporter_card.org
        self._ask(AfterPaper(kind=DocumentKind.FEEDBACK, case=self.case, org=org, reporter=reporter))

    # --- saying what happened ----------------------------------------------------------------------

    def _say(self, words: str) -> None:
        self.message_bar.say(words, look="good")

    def _say_sent(self) -> None:
        self._say(self.tr("Written down: the decisions went out. Their term stops in every case."))

    def _saved(self, place: str) -> None:
        if place == CALL_PLACE:
            self._say(self.tr("Written down how the call went."))
        elif place == self.part.lock_card.place:
            self._say(self.tr("The minutes are locked. A correction stands beside them from now on."))

    def _failed_at(self, place: str, error: KnownError) -> None:
        if not any(card.place == place for card in self.findChildren(Card)):
            self._say_failed(error)

    def _say_failed(self, error: KnownError) -> None:
        self.message_bar.say(self.presenter.sentence(error), look="error")


def _row(widgets: Sequence[QWidget]) -> QWidget:
    held = QWidget()
    flow = Flow(held, spacing=16)
    for widget in widgets:
        flow.addWidget(widget)
    return held
