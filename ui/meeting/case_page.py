"""One case prepared for one meeting: why now, who heard the name, each organisation's page, what the victim says."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application import preparation
from mdt_desktop.application.case_view import level_of
from mdt_desktop.application.initials import initials
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Preparation, PreparationState
from ui.case.card import Card
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.meeting.case_cards import BeforehandCard, HeardCard
from ui.meeting.preparing import OrganisationRow
from ui.meeting.question_card import QuestionCard
from ui.texts import level_look, level_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.frames import Chip, Heading, ScrollPage, emptied
from ui.widgets.labels import PlainLabel, one_line
from ui.widgets.message_bar import MessageBar
from ui.widgets.rows import KeyedRows


class CaseAtTable(QWidget):
    """Everything one case needs before its table; no name stands here, initials and number do.

    Signals:
        left: Back to the meeting.
        case_wanted: The whole case was asked for; carries it.
        paper_wanted: Its page for an organisation is to be printed; carries the case.
    """

    left = Signal()
    case_wanted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(self, presenter: CasePresenter, meeting: str, invited: Sequence[str]) -> None:
        super().__init__()
        self.presenter = presenter
        self.meeting = meeting
        self.invited = tuple(invited)
        self.back_button = Button(self.tr("Back to the meeting"), icon_name="arrow-left", look="quiet")
        self.paper_button = Button(self.tr("Print its page"), icon_name="printer", look="quiet")
        self.open_button = Button(self.tr("Open the case"), icon_name="folder", look="quiet")
        self.who_label = one_line(PlainLabel("", Step.NAME))
        self.number_label = one_line(PlainLabel("", colour="ink2"))
        self.message_bar = MessageBar()
        self.question_card = QuestionCard(presenter, meeting)
        self.prepared_heading = Heading(self.tr("Preparation"))
        self.heard_card = HeardCard(presenter, meeting, self.invited)
        self.heard_fold = CardFold(self.tr("Who heard the name"), self.heard_card, icon_name="ear", look="secondary")
        self.rows: KeyedRows[OrganisationRow] = KeyedRows(self._make_row)
        self.beforehand_card = BeforehandCard(presenter, meeting)
        self.beforehand_heading = Heading(self.tr("The victim, beforehand"))
        self._chips = QHBoxLayout()
        self._lay_out()
        self._connect()

    @property
    def case(self) -> CaseId | None:
        """The case that is prepared."""
        return self.presenter.state.view.case if self.presenter.state is not None else None

    def _make_row(self, org: str) -> OrganisationRow:
        row = OrganisationRow(self.presenter, self.meeting, org)
        row.state_chosen.connect(self._write_state)
        if self.presenter.state is not None:
            row.answer_card.show_case(self.presenter.state)
        return row

    def _lay_out(self) -> None:
        self.page = ScrollPage()
        column = self.page.column
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.paper_button)
        buttons.addWidget(self.open_button)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.who_label, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self.number_label, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addLayout(self._chips)
        head.addStretch(1)
        column.addLayout(buttons)
        column.addLayout(head)
        for widget in (
            self.message_bar,
            Heading(self.tr("Why this case is on the table")),
            self.question_card,
            self.prepared_heading,
            self.heard_fold,
            self.rows,
            self.beforehand_heading,
            self.beforehand_card,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self.setFocusProxy(self.question_card.fields["why_now"])  # type: ignore[arg-type]  # every field is a widget

    def _connect(self) -> None:
        self.presenter.shown.connect(self._show)
        self.presenter.failed.connect(self._say_failed)
        self.back_button.clicked.connect(self.left)
        self.paper_button.clicked.connect(lambda: self.paper_wanted.emit(self.case))
        self.open_button.clicked.connect(lambda: self.case_wanted.emit(self.case))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    # --- showing -----------------------------------------------------------------------------------

    def _show(self, state: CaseState) -> None:
        head = state.view.head
        self.who_label.setText(initials(head.alias))
        self.number_label.setText(head.number)
        emptied(self._chips)
        level = level_of(state.view).value
        icon, look, colour = level_look(level)
        self._chips.addWidget(Chip(icon, level_word(level), look=look, colour=colour))
        self._show_rows(state)
        for card in self.findChildren(Card):
            card.show_case(state)
        for fold in self.findChildren(CardFold):
            fold.follow()
        said = preparation.asked_of(state.view, self.meeting)
        self.beforehand_heading.note.setText("" if said else self.tr("Nobody wrote down yet what the victim says"))

    def _show_rows(self, state: CaseState) -> None:
        rows = {row.org: row for row in preparation.board_of(state.view, self.meeting, self.invited)}
        self.rows.show_keys(tuple(rows))
        for org, row in rows.items():
            self.rows.rows[org].show_row(row, state.now)
        done = sum(not row.must_chase for row in rows.values())
        counted = self.tr("{done} of {count} ready").format(done=done, count=len(rows))
        self.prepared_heading.count.setText(counted if rows else "")

    def _write_state(self, org: str, code: str) -> None:
        """Write down how far an organisation is; *not yet* is not taken back, it is what was before."""
        row = self.rows.rows[org]
        if not code:
            row.show_state()
            return
        self.presenter.save(
            preparation.prepare(
                Preparation(
                    meeting=self.meeting,
                    org=org,
                    state=PreparationState(code),
                    contact=row.contact,
                    at=self.presenter.now(),
                    by=self.presenter.me,
                )
            ),
            f"meeting.{self.meeting}.state.{org}",
        )

    def _say_failed(self, place: str, error: KnownError) -> None:
        if not any(card.place == place for card in self.findChildren(Card)):
            self.message_bar.say(self.presenter.sentence(error), look="error")
