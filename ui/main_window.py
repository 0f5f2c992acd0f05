"""The window between unlock and lock: the rail, the pages, the case that is open. No title ever names a person."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from ui.case.page import CasePage
from ui.case.presenter import CasePresenter
from ui.cases.presenter import CasesPresenter
from ui.cases.view import CasesView
from ui.places import section_factories
from ui.preferences import PreferenceFile
from ui.rail import Rail
from ui.tasks import TaskRunner
from ui.texts import language, org_word
from ui.theme.theme import ZOOM_STEPS, scaled, theme
from ui.theme.tokens import RAIL_FROM, WIDE_FROM, Step
from ui.today.presenter import TodayPresenter
from ui.today.view import TodayView
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import IconText

if TYPE_CHECKING:
    from ui.meeting.mode.window import MeetingMode
    from ui.meeting.view import MeetingView

MINUTE = 60_000


class MainWindow(QMainWindow):
    """Everything a person does with cases.

    Signals:
        lock_requested: Ctrl+L, or the rail.
        talk_requested: *Gespreksstand* was asked for.
        language_changed: The words are others now: the window has to be made again.
        mode_opened: A meeting is on a screen of its own; carries that screen.
        closed: The window was closed; the program locks and ends.
    """

    lock_requested = Signal()
    talk_requested = Signal()
    language_changed = Signal()
    mode_opened = Signal(object)
    closed = Signal()

    def __init__(self, *, program: Program, session: Session, runner: TaskRunner, preferences: PreferenceFile) -> None:
        super().__init__()
        self.program = program
        self.session = session
        self.runner = runner
        self.preferences = preferences
        self.setWindowTitle("MDT Desktop")
        self.resize(1440, 900)
        self.presenter = CasePresenter(session, runner, self._sentence, self)
        self.today_presenter = TodayPresenter(session, runner, self, sentence=self._sentence)
        self.cases_presenter = CasesPresenter(session, runner, self, sentence=self._sentence)
        self.rail = Rail(tuple(section_factories()))
        self.menu_button = Button(self.tr("Menu"), icon_name="menu", look="quiet", shortcut="F6")
        self._meeting_view: MeetingView | None = None
        self.mode: MeetingMode | None = None
        self.today_view = TodayView(self.today_presenter)
        self.cases_view = CasesView(self.cases_presenter)
        self.case_page = CasePage(self.presenter, section_factories())
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self._time_passed)
        self._minute.start()
        FocusRing(self)
        self.open_page("today")

    def _sentence(self, error: KnownError) -> str:
        return self.program.say(error, language())

    def _lay_out(self) -> None:
        for page in (self.today_view, self.cases_view, self.case_page):
            self._pages.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(0)
        if self.session.is_rehearsal:
            right.addWidget(_rehearsal_strip(self.tr("Practice: made-up cases")))
        right.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self._pages, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)
        self._fit_rail()
        holder = self.session.holder
        self.rail.show_holder(holder.name, org_word(holder.org))

    def _connect(self) -> None:
        self.rail.page_chosen.connect(self.open_page)
        self.rail.section_chosen.connect(self.open_section)
        self.rail.lock_requested.connect(self.lock_requested)
        self.rail.talk_button.clicked.connect(self.talk_requested)
        self.rail.settings_button.clicked.connect(lambda _: self.open_settings())
        self.rail.help_button.clicked.connect(self.open_help)
        self.rail.search_requested.connect(self.open_palette)
        self.menu_button.clicked.connect(self._toggle_rail)
        self.today_view.case_chosen.connect(self.open_case)
        self.today_view.consultation_wanted.connect(self.consult)
        self.today_view.meeting_chosen.connect(self.open_meeting)
        self.cases_view.case_chosen.connect(self.open_case)
        for view in (self.today_view, self.cases_view):
            view.first_contact_requested.connect(self.begin_first_contact)
        self.today_presenter.count_changed.connect(self.rail.show_count)
        self.presenter.case_changed.connect(self._case_changed)
        self.case_page.section_changed.connect(lambda code: self.rail.show_place("case", code))
        self.case_page.left.connect(lambda: self.open_page("cases"))

    def _add_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+K", self.open_palette),
            ("Ctrl+L", self.lock_requested.emit),
            ("Ctrl+N", self.begin_first_contact),
            ("Ctrl+I", self.add_incident),
            ("F1", self.open_help),
            ("Ctrl+T", lambda: self.open_page("today")),
            ("Ctrl+D", lambda: self.open_page("cases")),
            ("Ctrl+M", lambda: self.open_page("meeting")),
            ("Ctrl++", lambda: self.zoom(1)),
            ("Ctrl+=", lambda: self.zoom(1)),
            ("Ctrl+-", lambda: self.zoom(-1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for number, code in enumerate(self.case_page.section_codes()[:9], start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self).activated.connect(lambda each=code: self.open_section(each))

    # --- going places --------------------------------------------------------------------------------

    def open_page(self, page: str) -> None:
        """Show Today, Cases or the MDT meeting."""
        view, read = self._page(page)
        self._pages.setCurrentWidget(view)
        self.rail.show_place(page, "")
        read()
        view.setFocus()

    def _page(self, page: str) -> tuple[QWidget, Callable[[], None]]:
        """Return a page and what reads it."""
        if page == "meeting":
            return self.meeting_view, self.meeting_view.presenter.open
        return {
            "today": (self.today_view, self.today_presenter.refresh),
            "cases": (self.cases_view, self.cases_presenter.refresh),
        }[page]

    @property
    def meeting_view(self) -> "MeetingView":
        """The page of the MDT meeting; made when it is first looked at."""
        if self._meeting_view is None:
            self._meeting_view = self._made_meeting_view()
        return self._meeting_view

    def _made_meeting_view(self) -> "MeetingView":
        from ui.meeting.presenter import MeetingPresenter  # noqa: PLC0415 - made when asked for
        from ui.meeting.view import MeetingView  # noqa: PLC0415 - made when asked for

        presenter = MeetingPresenter(self.session, self.runner, self._sentence, self)
        view = MeetingView(presenter)
        view.case_chosen.connect(self.open_case)
        view.consultation_wanted.connect(self.consult)
        view.meeting_begun.connect(self.begin_meeting)
        presenter.cases_changed.connect(self.today_presenter.refresh)
        self._pages.addWidget(view)
        return view

    def open_meeting(self, meeting: str, case: CaseId | None = None, *, behind: str = "") -> None:
        """Show one meeting, the preparation of one of its cases, or what stands behind it: its papers, what follows."""
        self.flush_drafts()
        self.meeting_view.go_to(meeting, case=case, behind=behind)
        self.open_page("meeting")

    def begin_meeting(self, meeting: str) -> None:
        """Put a meeting on a screen of its own, until it is laid down or ended."""
        from ui.meeting.mode.window import MeetingMode  # noqa: PLC0415 - made when asked for

        self.flush_drafts()
        self.mode = MeetingMode(self.session, self.runner, meeting, self._sentence)
        self.mode.setParent(self, Qt.WindowType.Window)
        self.mode.left.connect(self._mode_left)
        self.mode.lock_requested.connect(self.lock_requested)
        self.mode.case_changed.connect(self._case_changed)
        self.mode.zoom_requested.connect(self.zoom)
        self.mode_opened.emit(self.mode)
        self.mode.showFullScreen()
        self.mode.begin()

    def _mode_left(self, is_ended: bool) -> None:
        if self.mode is not None:
            meeting = self.mode.presenter.meeting_id
            self.mode.deleteLater()
            self.mode = None
            self.activateWindow()
            self.open_meeting(meeting, behind="after" if is_ended else "")

    def plan_meeting(self) -> None:
        """Open the form of a new meeting."""
        self.open_page("meeting")
        self.meeting_view.plan()

    def open_case(self, case: CaseId, section: str = "overview") -> None:
        """Show a case at one of its sections; what was being typed in the one before is kept."""
        self.flush_drafts()
        self.presenter.open(case)
        self._pages.setCurrentWidget(self.case_page)
        self.case_page.open_section(section if section in self.case_page.section_codes() else "overview")

    def consult(self, case: CaseId) -> None:
        """Go to the consultation by phone of a case: who is on the line is the first thing asked."""
        from ui.triage.view import TriageSection  # noqa: PLC0415 - made when asked for

        self.open_case(case, "triage")
        section = self.case_page.open_section("triage")
        assert isinstance(section, TriageSection)  # noqa: S101 - what stands in places.py
        section.consult(case)

    def open_section(self, section: str) -> None:
        """Show another section of the case that is open."""
        if self._pages.currentWidget() is self.case_page and section in self.case_page.section_codes():
            self.case_page.open_section(section)

    def begin_first_contact(self) -> None:
        """Ask whether the victim is known here, then open a new case at its first contact."""
        from ui.cases.new_case import NewCaseDialog  # noqa: PLC0415 - made when asked for

        dialog = NewCaseDialog(self.cases_presenter, self)
        dialog.case_made.connect(lambda case: self.open_case(case, "first_contact"))
        dialog.case_chosen.connect(self.open_case)
        dialog.open()

    def add_incident(self) -> None:
        """Add an incident to the case that is open."""
        if self._pages.currentWidget() is self.case_page:
            self.case_page.add_incident()

    def hand_on_cases(self) -> None:
        """Hand on the cases of a colleague who leaves, looked at one by one."""
        from ui.coordination.leaving import LeavingDialog  # noqa: PLC0415 - made when asked for
        from ui.coordination.leaving_presenter import LeavingPresenter  # noqa: PLC0415 - made when asked for

        presenter = LeavingPresenter(self.session, self.runner, self)
        dialog = LeavingDialog(presenter, self._sentence, self)
        dialog.case_chosen.connect(self.open_case)
        presenter.handed_on.connect(self._case_changed)
        dialog.open()

    def open_palette(self) -> None:
        """Search everything, run any command."""
        from ui.commands import commands  # noqa: PLC0415 - made when asked for
        from ui.palette.view import Palette  # noqa: PLC0415 - made when asked for

        palette = Palette(self.cases_presenter, commands(self), self)
        palette.case_chosen.connect(self.open_case)
        palette.open()

    def open_settings(self, task: str = "") -> None:
        """Show the settings; ``task`` begins one at once: ``check`` or ``back_up``."""
        from ui.settings.view import SettingsDialog  # noqa: PLC0415 - made when asked for

        dialog = SettingsDialog(self.preferences, self)
        dialog.language_changed.connect(self.language_changed)
        dialog.open()
        dialog.begin(task)

    def open_help(self) -> None:
        """Show the keys, what works and what keeps this safe."""
        from ui.commands import commands  # noqa: PLC0415 - made when asked for
        from ui.help.view import HelpDialog  # noqa: PLC0415 - made when asked for

        HelpDialog(commands(self), self).open()

    def place(self) -> dict[str, str]:
        """Return where we are, so that unlocking comes back here."""
        if self.mode is not None:
            return {"page": "meeting", "meeting": self.mode.presenter.meeting_id, "mode": "on"}
        if self._meeting_view is not None and self._pages.currentWidget() is self._meeting_view:
            return self._meeting_view.place()
        if self._pages.currentWidget() is not self.case_page or self.presenter.state is None:
            page = "cases" if self._pages.currentWidget() is self.cases_view else "today"
            return {"page": page}
        focused = self.focusWidget()
        field = focused.accessibleName() if focused is not None else ""
        return {"case": self.presenter.state.view.case.hex, "section": self.case_page.section, "field": field}

    def go_to(self, place: Mapping[str, str]) -> None:
        """Go where we were, down to the field."""
        if place.get("meeting"):
            self._go_to_meeting(place)
            return
        if "case" not in place:
            self.open_page(place.get("page", "today"))
            return
        section = place.get("section", "overview")
        self.open_case(CaseId(UUID(hex=place["case"])), section)
        for widget in self.case_page.findChildren(QWidget):
            if place.get("field") and widget.accessibleName() == place["field"]:
                widget.setFocus()
                return

    def _go_to_meeting(self, place: Mapping[str, str]) -> None:
        case = CaseId(UUID(hex=place["prepares"])) if "prepares" in place else None
        self.open_meeting(place["meeting"], case, behind=place.get("behind", ""))
        if "mode" in place:
            self.begin_meeting(place["meeting"])

    # --- what the rest of the program asks -----------------------------------------------------------

    def flush_drafts(self) -> None:
        """Put everything that is typed into the vault, now."""
        self.case_page.flush_drafts()
        if self._meeting_view is not None:
            self._meeting_view.flush_drafts()
        if self.mode is not None:
            self.mode.flush_drafts()
            self.mode.keep_place()

    def is_settled(self) -> bool:
        """Say whether nothing is under way."""
        return not self.runner.is_busy and self.case_page.is_settled()

    def _case_changed(self, _: CaseId) -> None:
        self.today_presenter.refresh()

    def _time_passed(self) -> None:
        """Clocks go on: show what remains now."""
        if self._pages.currentWidget() is self.today_view:
            self.today_presenter.refresh()
        elif self._pages.currentWidget() is self.case_page:
            self.presenter.reopen()
        elif self._meeting_view is not None and self._pages.currentWidget() is self._meeting_view:
            self._meeting_view.presenter.refresh()

    # --- size ----------------------------------------------------------------------------------------

    def zoom(self, step: int) -> None:
        """Make the text one step larger or smaller."""
        place = ZOOM_STEPS.index(theme().zoom) if theme().zoom in ZOOM_STEPS else 0
        zoom = ZOOM_STEPS[min(max(place + step, 0), len(ZOOM_STEPS) - 1)]
        changed = self.preferences.change(zoom=zoom)
        theme().show(changed.scheme, changed.zoom)
        self.language_changed.emit()

    def _rail_fits(self) -> bool:
        return self.width() >= scaled(RAIL_FROM)

    def _fit_rail(self) -> None:
        self.rail.setVisible(self._rail_fits())
        self.rail.show_narrow(is_narrow=self.width() < scaled(WIDE_FROM))
        self.menu_button.setVisible(not self._rail_fits())

    def _toggle_rail(self) -> None:
        self.rail.setVisible(not self.rail.isVisible())
        if self.rail.isVisible():
            self.rail.today_button.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush_drafts()
        self.closed.emit()
        super().closeEvent(event)


def _rehearsal_strip(words: str) -> QFrame:
    """The watermark of a rehearsal vault: on every screen, above everything."""
    strip = QFrame()
    strip.setProperty("look", "strip")
    row = QHBoxLayout(strip)
    row.setContentsMargins(32, 3, 32, 3)
    row.addWidget(IconText("book-open", words, "warn", step=Step.SMALL, bold=True))
    return strip
