"""Meeting mode: a screen of its own for the wall; one case at a time, led with the keyboard alone."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from mdt_desktop.application.case_at_table import stays
from mdt_desktop.application.session import Session
from mdt_desktop.application.table import no_decision
from mdt_desktop.application.tempo import Tempo
from mdt_desktop.domain.errors import FormError, KnownError
from mdt_desktop.domain.table_rules import CaseKind
from mdt_desktop.domain.weighing import WeighingOutcome
from ui.case.card import Card
from ui.garbage import set_aside
from ui.locking.bar import GuardBar
from ui.meeting.mode.attendance import AttendanceSheet
from ui.meeting.mode.curtain import SECOND, CurtainKeeper
from ui.meeting.mode.ending import PLACE as END_PLACE
from ui.meeting.mode.ending import CloseSheet, StopSheet
from ui.meeting.mode.keyboard import SHORTCUTS, TYPES, all_keys, asked_by, card_of
from ui.meeting.mode.lists import FinderSheet, KeysSheet, StorySheet
from ui.meeting.mode.page import ModePage
from ui.meeting.mode.presenter import ModePresenter
from ui.meeting.mode.rail import NARROW, WIDTH, ModeRail
from ui.meeting.mode.sheet import Factory, Sheet
from ui.meeting.mode.sheets import card_sheets, sheet_of_place
from ui.meeting.mode.state import TableCase
from ui.meeting.mode.top import Foot, TopBar
from ui.meeting.mode.words import kind_word, step_title
from ui.tasks import TaskRunner
from ui.texts import time_text
from ui.theme.theme import scaled
from ui.theme.tokens import WIDE_FROM, Step
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import PlainLabel
from ui.widgets.message_bar import MessageBar

_RAIL_FROM = 1000
_BESIDE_FROM = 1240
STAYS, NOTHING = "stays", "no_decision"


class MeetingMode(QWidget):
    """The table on the wall.

    Signals:
        left: The screen is closed; carries whether the meeting ended.
        lock_requested: Ctrl+L.
        zoom_requested: The text should be a step larger or smaller; the screen is made again.
        case_changed: The lines of a case in lists are others now; carries its id.
    """

    left = Signal(bool)
    lock_requested = Signal()
    zoom_requested = Signal(int)
    case_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        runner: TaskRunner,
        meeting: str,
        sentence: Callable[[KnownError], str],
        *,
        curtain: CurtainKeeper | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("MDT Desktop")
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("MDT meeting"))
        self.presenter = ModePresenter(session, runner, sentence, meeting, self)
        self.case_presenter = self.presenter.case
        rules = session.pack.table
        self.curtain = curtain or CurtainKeeper(rules.curtain_seconds, parent=self)
        self.top = TopBar(self.curtain.seconds)
        self.guard_bar = GuardBar()
        self.message_bar = MessageBar()
        self.rail = ModeRail(rules.step_minutes)
        self.strip_label = PlainLabel("", Step.TABLE_RAIL, bold=True)
        self.strip_label.setContentsMargins(48, 10, 48, 0)
        self.page = ModePage()
        self.sheet = Sheet(self._sheets())
        self.foot = Foot()
        self._acts = self._keys()
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self._second = QTimer(self)
        self._second.setInterval(SECOND)
        self._second.timeout.connect(self.presenter.tick)
        FocusRing(self)

    # --- building ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.page, 1)
        middle.addWidget(self.sheet)
        right = QVBoxLayout()
        right.setSpacing(0)
        for bar in (self.strip_label, self.message_bar):
            right.addWidget(bar)
        right.addLayout(middle, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.guard_bar)
        column.addLayout(row, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.presenter.begun.connect(self._begun)
        self.presenter.leaving.connect(self.flush_drafts)
        self.presenter.moved.connect(self._moved)
        self.presenter.timed.connect(self._show_time)
        self.presenter.failed.connect(self._say_failed)
        self.presenter.stopped.connect(self._stop)
        self.case_presenter.shown.connect(self._show_case)
        self.case_presenter.saved.connect(self._saved)
        self.case_presenter.failed.connect(self._say_failed_at)
        self.case_presenter.case_changed.connect(self.case_changed)
        self.curtain.changed.connect(self._show_curtain)
        self.curtain.counted.connect(self.top.show_seconds)
        self.top.curtain_button.clicked.connect(self.curtain.toggle)
        self.top.where_button.clicked.connect(lambda: self.act("find"))
        self.rail.step_chosen.connect(self.presenter.show_step)
        self.rail.attendance_button.clicked.connect(lambda: self.act("attendance"))
        self.page.asked.connect(self.act)
        self.sheet.closed.connect(self._sheet_closed)
        self.message_bar.acted.connect(self._open_waiting)
        for name, button in self.foot.keys.items():
            button.clicked.connect(lambda _=False, each=name: self.act(each))
        self.foot.stop_button.clicked.connect(lambda: self.act("stop"))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _sheets(self) -> dict[str, tuple[str, Factory]]:
        return {
            **card_sheets(self.case_presenter, self.presenter.meeting_id),
            "close": (self.tr("End this case"), self._close_sheet),
            "find": (self.tr("Find a case"), self._finder_sheet),
            "story": (self.tr("Core story"), StorySheet),
            "keys": (self.tr("All keys"), self._keys_sheet),
            "stop": (self.tr("Stop the meeting"), self._stop_sheet),
        }

    def _close_sheet(self) -> QWidget:
        made = CloseSheet(self.case_presenter)
        made.asked.connect(self.act)
        return made

    def _finder_sheet(self) -> QWidget:
        made = FinderSheet()
        made.chosen.connect(self._find)
        return made

    def _keys_sheet(self) -> QWidget:
        made = KeysSheet(all_keys())
        made.chosen.connect(self.act)
        return made

    def _stop_sheet(self) -> QWidget:
        made = StopSheet()
        made.gone_on.connect(self.sheet.lay_down)
        made.laid_down.connect(self.presenter.lay_down)
        made.ended.connect(self.presenter.end)
        return made

    # --- keys ----------------------------------------------------------------------------------------

    def _keys(self) -> dict[str, Callable[[], object]]:
        """What each control and key does, by its name; every other name is a form on the sheet."""
        return {
            "next_step": self.presenter.next_step,
            "previous_step": self.presenter.previous_step,
            "next_case": self.presenter.next_case,
            "previous_case": self.presenter.previous_case,
            "curtain": self.curtain.toggle,
            "stays": self._level_stays,
            "nothing": self._decide_nothing,
            "lock": self.lock_requested.emit,
            "larger": lambda: self.zoom_requested.emit(1),
            "smaller": lambda: self.zoom_requested.emit(-1),
        }

    def act(self, name: str) -> None:
        """Do what a key or a control asks for."""
        act = self._acts.get(name)
        if act is not None:
            act()
        elif name in self.sheet.names():
            self.open_sheet(name)

    def _add_shortcuts(self) -> None:
        for keys, name in SHORTCUTS:
            QShortcut(QKeySequence(keys), self).activated.connect(lambda each=name: self.act(each))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever the field in hand did not take; while somebody types, letters are letters."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._step_back(focused)
        elif isinstance(focused, TYPES):
            self._typed_key(event, focused)
        elif name := asked_by(event):
            self.act(name)
        else:
            super().keyPressEvent(event)

    def _typed_key(self, event: QKeyEvent, focused: QWidget) -> None:
        """Enter saves the form whose line is filled in."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QLineEdit):
            card = card_of(focused)
            if card is not None and card.save_button.isEnabled():
                card.save()
        event.accept()

    def _step_back(self, focused: QWidget | None) -> None:
        """Escape: out of the field, then off the sheet, then the question whether to stop."""
        if isinstance(focused, TYPES):
            self.setFocus()
        elif self.sheet.name:
            self.sheet.lay_down()
        else:
            self.act("stop")

    # --- beginning and moving ------------------------------------------------------------------------

    def begin(self) -> None:
        """Open the meeting; the case and the step where it was come back."""
        self._second.start()
        self.setFocus()
        set_aside()
        self.presenter.begin()

    def _begun(self) -> None:
        if not self.presenter.stops:
            self.message_bar.say(self.tr("There is no case on this agenda yet."), look="warning")
        elif self.presenter.was_left_open:
            words = self.tr("This meeting was left open on an earlier day. Nothing is lost: go on, or end it with Esc.")
            self.message_bar.say(words, look="warning")

    def _moved(self) -> None:
        presenter = self.presenter
        table = presenter.meeting.record.at if presenter.meeting else None
        self.top.show_where(time_text(table) if table else "", presenter.number + 1, len(presenter.stops))
        self.rail.show_step(presenter.step)
        self.foot.show_after(self._after(), is_narrow=not self._is_roomy())
        case = self._case()
        if case is not None:
            self.page.show_step(case, presenter.step, is_open=self.curtain.is_open)
        presenter.tick()

    def _case(self) -> TableCase | None:
        """The case on the screen, once it is the one on the table."""
        case = self.case_presenter.table_case
        is_here = case is not None and bool(self.presenter.stops) and case.view.case.hex == self.presenter.stop.case
        return case if is_here else None

    def _after(self) -> str:
        number, stops = self.presenter.number + 1, self.presenter.stops
        if number >= len(stops):
            return self.tr("This is the last case")
        kind = kind_word(stops[number].kind)
        words = self.tr("Next: case {number} of {count}, {kind}")
        return words.format(number=number + 1, count=len(stops), kind=kind)

    def _show_case(self, case: TableCase) -> None:
        is_other = self.page.property("case") != case.view.case.hex
        self.page.setProperty("case", case.view.case.hex)
        if is_other:
            self.curtain.close()
            self.sheet.lay_down()
            self.page.verticalScrollBar().setValue(0)
        self.sheet.show_case(case)
        self.page.show_case(case, self.presenter.step, is_open=self.curtain.is_open, number=self.presenter.number + 1)
        self.rail.show_table(case.seats, case.quorum_line)
        police = self.tr("Police in the room: untraceable") if case.screening.is_untraceable else ""
        self.top.show_police(police)
        if is_other:
            self._come_back(case)

    def _come_back(self, case: TableCase) -> None:
        """After a crash or a lock the same form is open at the same field; what else waits is said."""
        place = self.presenter.take_place(case.view.case.hex)
        if place is not None and not self.presenter.was_left_open:
            self.message_bar.say(self.tr("You are back where you were. What was typed is still there."), look="good")
        if place is not None and place.sheet in self.sheet.names() and place.sheet != "stop":
            self.open_sheet(place.sheet)
            self._focus_field(place.focus)
            return
        waiting = [sheet for sheet in map(sheet_of_place, case.drafts) if sheet]
        if waiting:
            title = self.sheet.title_of(waiting[0])
            words = self.tr("Typed and not written down yet: {what}. Nothing is lost.").format(what=title)
            self.message_bar.setProperty("sheet", waiting[0])
            self.message_bar.say(words, action=self.tr("Go on where you were"))
        elif self.message_bar.property("sheet") or self.message_bar.property("look") == "good":
            self.message_bar.setProperty("sheet", "")
            self.message_bar.fall_silent()

    def _focus_field(self, name: str) -> None:
        for widget in self.sheet.findChildren(QWidget):
            if name and widget.accessibleName() == name and widget.isVisible():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _open_waiting(self) -> None:
        sheet = str(self.message_bar.property("sheet") or "")
        if sheet:
            self.message_bar.fall_silent()
            self.open_sheet(sheet)

    def _find(self, number: int) -> None:
        self.sheet.lay_down()
        self.presenter.go_to(number)

    # --- the sheet -----------------------------------------------------------------------------------

    def open_sheet(self, name: str) -> None:
        """Lay a form on the sheet."""
        self.presenter.note_sheet(name)
        self.sheet.open(name)
        widget = self.sheet.widget
        if isinstance(widget, FinderSheet):
            widget.show_stops(self.presenter.stops)
        elif isinstance(widget, StorySheet):
            widget.show_curtain(is_open=self.curtain.is_open)
        elif isinstance(widget, StopSheet):
            self.presenter.read_parked(widget.show_parked)
        self._fit()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """A power cut comes back at this field, too."""
        if now is not None and self.sheet.name and self.sheet.isAncestorOf(now):
            self.presenter.note_sheet(self.sheet.name, now.accessibleName())

    def _sheet_closed(self) -> None:
        attendance = self.sheet.findChild(AttendanceSheet)
        if attendance is not None:
            attendance.write()
        self.presenter.note_sheet("")
        self._fit()
        self.setFocus()

    def _saved(self, place: str, _: object) -> None:
        if place == END_PLACE:
            self.sheet.lay_down()
            if not self.presenter.go_on():
                self.act("stop")
            return
        widget = self.sheet.widget
        if isinstance(widget, Card) and widget.place == place:
            self.sheet.lay_down()

    def _level_stays(self) -> None:
        """A continuing case: the level and its reason stand, one key confirms them."""
        case = self._case()
        outcome = case.view.latest(WeighingOutcome) if case else None
        if case is None or case.kind is CaseKind.NEW or outcome is None or not outcome.record.why.strip():
            self.act("level")
            return
        try:
            changes = stays(
                case.view, case.meeting, self.case_presenter.me, self.case_presenter.now(), why=outcome.record.why
            )
        except FormError:
            self.act("level")
            return
        self.case_presenter.save(changes, STAYS)

    def _decide_nothing(self) -> None:
        presenter = self.case_presenter
        if self._case() is not None:
            presenter.save(no_decision(presenter.me, presenter.now()), NOTHING)

    # --- showing -------------------------------------------------------------------------------------

    def _show_curtain(self, is_open: bool) -> None:
        self.top.show_curtain(is_open=is_open)
        case = self._case()
        if case is not None:
            self.page.show_case(case, self.presenter.step, is_open=is_open, number=self.presenter.number + 1)
        self.sheet.show_curtain(is_open=is_open)
        story = self.sheet.findChild(StorySheet)
        if story is not None:
            story.show_curtain(is_open=is_open)

    def _show_time(self, tempo: Tempo) -> None:
        self.rail.ring.show_time(tempo.left, tempo.allotted, tempo.part_left)
        self.rail.show_rest(tempo, self.presenter.session.now())
        step = step_title(self.presenter.step)
        self.strip_label.setText(f"{self.rail.ring.time} · {step}")

    def show_standing(self, standing: object) -> None:
        """Show the lock that is coming, or the conversation that keeps it away."""
        self.guard_bar.show_standing(standing)  # type: ignore[arg-type]  # the guard's own signal carries an object

    def _say_failed(self, error: KnownError) -> None:
        self.message_bar.say(self.case_presenter.sentence(error), look="error")

    def _say_failed_at(self, place: str, error: KnownError) -> None:
        widget = self.sheet.widget
        if not (isinstance(widget, Card) and widget.place == place) and place != END_PLACE:
            self._say_failed(error)

    # --- ending --------------------------------------------------------------------------------------

    def flush_drafts(self) -> None:
        """Put everything that is typed into the vault, now; and the place where it stands."""
        attendance = self.sheet.findChild(AttendanceSheet)
        if attendance is not None:
            attendance.write()
        self.sheet.flush_drafts()

    def keep_place(self) -> None:
        """Write down where we are, down to the field."""
        focused = self.focusWidget()
        is_on_sheet = focused is not None and self.sheet.isAncestorOf(focused)
        name = focused.accessibleName() if focused is not None and is_on_sheet else ""
        self.presenter.note_sheet(self.sheet.name, name)

    def _stop(self, is_ended: bool) -> None:
        self._second.stop()
        self.curtain.close()
        self.flush_drafts()
        self.hide()
        self.presenter.when_done(lambda: self.left.emit(is_ended))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window lays the meeting down; it goes on where it was."""
        if self.isVisible():
            self.keep_place()
            self.presenter.lay_down()
        super().closeEvent(event)

    # --- size ----------------------------------------------------------------------------------------

    def _is_roomy(self) -> bool:
        return self.width() >= scaled(_BESIDE_FROM)

    def _fit(self) -> None:
        has_rail = self.width() >= scaled(_RAIL_FROM)
        self.rail.setVisible(has_rail)
        self.rail.setFixedWidth(scaled(WIDTH if self.width() >= scaled(WIDE_FROM) else NARROW))
        self.strip_label.setVisible(not has_rail)
        is_beside = self._is_roomy()
        self.sheet.show_width(is_narrow=not is_beside)
        self.page.setVisible(is_beside or not self.sheet.name)
        self.foot.show_after(self._after() if self.presenter.stops else "", is_narrow=not is_beside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
