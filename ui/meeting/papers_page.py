"""The papers of a meeting on the screen: for whom, which one, the paper as it will be, and the way out."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from ui.meeting.papers import DrawnPaper, MeetingPaper, MeetingPapers
from ui.meeting.state import ChosenMeeting
from ui.safety_plan.preview import PaperView
from ui.safety_plan.way_out import WayOut
from ui.texts import org_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.fields import Labelled, Selection
from ui.widgets.frames import ScrollPage
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.message_bar import MessageBar

Sentence = Callable[[KnownError], str]


class PapersPage(QWidget):
    """The agenda first, then a page for each case; each organisation finds only what it may know.

    Signals:
        left: Back to the meeting.
    """

    left = Signal()

    def __init__(
        self, papers: MeetingPapers, sentence: Sentence, chosen: ChosenMeeting, *, begins_with: CaseId | None = None
    ) -> None:
        super().__init__()
        self.papers = papers
        papers.setParent(self)
        self._sentence = sentence
        self.meeting = chosen.meeting.id
        self._by_hex = {row.case.hex: row.case for row in chosen.agenda}
        self._may_send = chosen.can_change
        self.back_button = Button(self.tr("Back to the meeting"), icon_name="arrow-left", look="quiet")
        self.message_bar = MessageBar()
        orgs = chosen.meeting.record.invited or (papers.session.me.org,)
        self.org_field = Selection(self.tr("For which organisation"), [(org, org_word(org)) for org in orgs])
        which = [("", self.tr("The agenda")), *((row.case.hex, self._page_of(row.who)) for row in chosen.agenda)]
        self.which_field = Selection(self.tr("Which paper"), which)
        self.rule_label = IconText("eye-off", self.tr("Numbers and initials only. Say the name by voice."), "info")
        self.way_out = WayOut(self.tr("Print now"), self.tr("Save under a neutral name"))
        self.sent_button = Button(self.tr("The agenda went out"), icon_name="check")
        self.paper_view = PaperView()
        self.which_field.show_typed(begins_with.hex if begins_with is not None else "")
        self._lay_out()
        self._connect()
        self._ask()

    def _page_of(self, who: str) -> str:
        return self.tr("Preparation: {case}").format(case=who)

    def _lay_out(self) -> None:
        page = ScrollPage(widest=1100)
        page.column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addWidget(PlainLabel(self.tr("Papers of this meeting"), Step.SECTION))
        page.column.addWidget(self.message_bar)
        page.column.addWidget(Columns(spacing=32, least=300).add(self._choices()).add(self.paper_view))
        page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.setFocusProxy(self.org_field)

    def _choices(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Labelled(self.tr("For which organisation"), self.org_field))
        column.addWidget(Labelled(self.tr("Which paper"), self.which_field))
        for widget in (self.rule_label, self.way_out):
            column.addWidget(widget)
        column.addWidget(self.sent_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return held

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.org_field.edited.connect(self._ask)
        self.which_field.edited.connect(self._ask)
        self.sent_button.clicked.connect(self._send)
        self.papers.drawn.connect(self._show)
        self.papers.failed.connect(self._say_failed)
        self.way_out.failed.connect(self._say_failed)
        self.way_out.left.connect(self._leaves)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def _ask(self) -> None:
        case = self._by_hex.get(self.which_field.typed())
        self.sent_button.setVisible(case is None and self._may_send)
        self.papers.ask(MeetingPaper(meeting=self.meeting, org=self.org_field.typed(), case=case))

    def _show(self, paper: DrawnPaper) -> None:
        self.paper_view.show_pdf(paper.pdf, self.tr("The paper as it will be"))
        made = paper.made
        self.way_out.offer(paper.pdf, made.document.paper, made.file_name, may_leave=not made.is_draft)

    def _leaves(self, how: str) -> None:
        self.papers.note(AccessKind(how))
        self.message_bar.say(self.tr("Written down in every case on this paper: it left, and for whom."), look="good")

    def _send(self) -> None:
        self._may_send = False
        self.sent_button.hide()
        self.papers.send_agenda(self.meeting)
        words = self.tr("Written down: the agenda went out. A case that comes now takes a late slot.")
        self.message_bar.say(words, look="good")
        self.org_field.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_failed(self, error: KnownError) -> None:
        self.message_bar.say(self._sentence(error), look="error")
