"""Leads one meeting through its cases: which case, which step, how much time; decides, and knows no widget."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from mdt_desktop.application.meetings import case_ids, end, is_left_open, meeting_of, open_, opened_at
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.tasks import TaskContext
from mdt_desktop.application.tempo import Tempo, ends_at, minutes_of
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.domain.table_rules import STEPS, TableStep
from ui.meeting.mode.case_presenter import TablePresenter
from ui.meeting.mode.place import MeetingPlace, forget_place, keep_place, kept_place
from ui.meeting.mode.reader import TableReader
from ui.meeting.mode.state import Row, Stop, TableCase
from ui.tasks import TaskRunner

AHEAD_AFTER = 60
"""Milliseconds after a case came on the table until its neighbours are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What reading a meeting found."""

    meeting: Shown[Meeting]
    reader: TableReader
    opened: datetime
    stops: tuple[Stop, ...]
    place: MeetingPlace | None
    was_left_open: bool = False


class ModePresenter(QObject):
    """One meeting on the screen.

    Signals:
        begun: The agenda is there.
        leaving: The case on the table is about to go: what is typed is kept now.
        moved: Another case or step is on the screen.
        timed: Time went on; carries a Tempo.
        failed: Something known went wrong.
        stopped: The meeting is off the screen; carries whether it ended for good.
    """

    begun = Signal()
    leaving = Signal()
    moved = Signal()
    timed = Signal(object)
    failed = Signal(KnownError)
    stopped = Signal(bool)

    def __init__(
        self,
        session: Session,
        runner: TaskRunner,
        sentence: Callable[[KnownError], str],
        meeting: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.runner = runner
        self.meeting_id = meeting
        self.case = TablePresenter(session, runner, sentence, self)
        self.stops: tuple[Stop, ...] = ()
        self.meeting: Shown[Meeting] | None = None
        self.place: MeetingPlace | None = None
        self.was_left_open = False
        self.number = 0
        self.step = TableStep.WISH
        self.sheet = ""
        self.field = ""
        self._opened: datetime | None = None
        self._spent: dict[str, timedelta] = {}
        self._on_since: datetime | None = None
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_AFTER)
        self._ahead.timeout.connect(self._read_ahead)
        self.case.shown.connect(self._note_end)

    # --- beginning -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Read the meeting and its agenda, then show the case where it was."""
        self.runner.start(self._read, self._begun, self.failed.emit)

    def _read(self, context: TaskContext) -> Begun:
        del context
        cases = self.session.cases
        own = cases.own_view()
        meeting = meeting_of(own, self.meeting_id)
        place, now = kept_place(cases), self.session.now()
        opened = opened_at(own, self.meeting_id) or now
        reader = TableReader(self.session, meeting, own, opened)
        cases.write_own(open_(own, self.meeting_id, self.session.me, now))
        return Begun(
            meeting=meeting,
            opened=opened,
            was_left_open=is_left_open(own, self.meeting_id, now),
            reader=reader,
            stops=tuple(reader.stop(cases.view(each)) for each in case_ids(meeting.record)),
            place=place if place is not None and place.meeting == self.meeting_id else None,
        )

    def _begun(self, begun: Begun) -> None:
        self.meeting, self._opened, self.stops = begun.meeting, begun.opened, begun.stops
        self.was_left_open = begun.was_left_open
        self.case.reader = begun.reader
        self.place = begun.place
        if begun.place is not None:
            self._spent = {case: timedelta(seconds=each) for case, each in begun.place.spent.items()}
        self.begun.emit()
        if self.stops:
            number, step = self._where(begun.place)
            self.go_to(number, step)

    def _where(self, place: MeetingPlace | None) -> tuple[int, TableStep]:
        if place is not None:
            found = [number for number, stop in enumerate(self.stops) if stop.case == place.case]
            if found:
                return found[0], _step(place.step)
        open_ones = [number for number, stop in enumerate(self.stops) if not stop.is_ended]
        return (open_ones[0] if open_ones else 0), TableStep.WISH

    # --- moving --------------------------------------------------------------------------------------

    @property
    def stop(self) -> Stop:
        """The case that is on the table."""
        return self.stops[self.number]

    def go_to(self, number: int, step: TableStep = TableStep.WISH) -> None:
        """Put another case of the agenda on the table; what is next is read ahead."""
        if not 0 <= number < len(self.stops):
            return
        self.leaving.emit()
        self._count()
        self.number, self.step = number, step
        self.sheet = self.field = ""
        self._on_since = self.session.now()
        self.case.show(_id(self.stop))
        self.moved.emit()
        self.keep_place()
        self._ahead.start()

    def _read_ahead(self) -> None:
        """Once this case is drawn: reading beside the drawing would slow it down."""
        beside = (self.number + 1, self.number - 1)
        self.case.read_ahead(tuple(_id(self.stops[each]) for each in beside if 0 <= each < len(self.stops)))

    @property
    def is_settled(self) -> bool:
        """Whether nothing is under way, and what comes next is ready."""
        return not self.runner.is_busy and not self._ahead.isActive()

    def next_case(self) -> None:
        """Put the next case on the table."""
        self.go_to(self.number + 1)

    def previous_case(self) -> None:
        """Put the case before on the table."""
        self.go_to(self.number - 1)

    def next_step(self) -> None:
        """Go on to the next step; after the last one the screen stays where it is."""
        self.show_step(STEPS[min(STEPS.index(self.step) + 1, len(STEPS) - 1)])

    def previous_step(self) -> None:
        """Go back a step."""
        self.show_step(STEPS[max(STEPS.index(self.step) - 1, 0)])

    def show_step(self, step: TableStep) -> None:
        """Show a step of the case."""
        if step is not self.step:
            self.step = step
            self.moved.emit()
            self.keep_place()

    def note_sheet(self, sheet: str, field: str = "") -> None:
        """Remember which form is open, and at which field."""
        if (sheet, field) != (self.sheet, self.field):
            self.sheet, self.field = sheet, field
            self.keep_place()

    def keep_place(self) -> None:
        """Write down where we are."""
        if not self.stops:
            return
        self._count()
        place = MeetingPlace(
            meeting=self.meeting_id,
            case=self.stop.case,
            step=self.step.value,
            sheet=self.sheet,
            focus=self.field,
            spent={case: int(each.total_seconds()) for case, each in self._spent.items()},
        )
        now = self.session.now()
        self.runner.start(lambda _: keep_place(self.session.cases, place, now), None, self.failed.emit)

    # --- time ----------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Say how the time stands now."""
        tempo = self.tempo()
        if tempo is not None:
            self.timed.emit(tempo)

    def tempo(self) -> Tempo | None:
        """Return the time of the case that is on the table."""
        if not self.stops or self._opened is None:
            return None
        self._count()
        rules = self.session.pack.table
        kinds = [each.kind for each in self.stops]
        after = [each.kind for each in self.stops[self.number + 1 :] if not each.is_ended]
        return Tempo(
            allotted=minutes_of([self.stop.kind], rules),
            spent=self._spent.get(self.stop.case, timedelta()),
            table_ends=ends_at(self._opened, kinds, rules),
            needed_after=minutes_of(after, rules),
            cases_after=len(after),
        )

    def _count(self) -> None:
        """Put the time since the last look down to the case that is on the table."""
        if self._on_since is None or not self.stops:
            return
        now = self.session.now()
        case = self.stop.case
        self._spent[case] = self._spent.get(case, timedelta()) + max(now - self._on_since, timedelta())
        self._on_since = now

    # --- ending --------------------------------------------------------------------------------------

    def _note_end(self, case: TableCase) -> None:
        """A case that ended here is not asked for again."""
        id_, is_ended = case.view.case.hex, case.ended is not None
        self.stops = tuple(replace(each, is_ended=is_ended) if each.case == id_ else each for each in self.stops)

    def go_on(self) -> bool:
        """Put the next case on the table that has not ended; say whether there is one."""
        ahead = [*range(self.number + 1, len(self.stops)), *range(self.number)]
        waiting = next((each for each in ahead if not self.stops[each].is_ended), None)
        if waiting is not None:
            self.go_to(waiting)
        return waiting is not None

    def take_place(self, case: str) -> MeetingPlace | None:
        """Return where somebody was in a case when the program ended; asked once."""
        place = self.place
        if place is None or place.case != case:
            return None
        self.place = None
        return place

    def read_parked(self, show: Callable[[tuple[Row, ...], int], None]) -> None:
        """Read what was kept for later in every case of the agenda."""
        not_ended = sum(not each.is_ended for each in self.stops)
        self.runner.start(lambda _: self._parked(), lambda rows: show(rows, not_ended), self.failed.emit)

    def _parked(self) -> tuple[Row, ...]:
        reader = self.case.reader
        if reader is None:
            return ()
        return tuple(row for stop in self.stops for row in reader.parked(self.session.cases.view(_id(stop)), stop))

    def end(self) -> None:
        """End the meeting; what it did not come to comes back by itself."""

        def task(_: TaskContext) -> None:
            cases, now = self.session.cases, self.session.now()
            views = {_id(stop): cases.view(_id(stop)) for stop in self.stops}
            together = end(cases.own_view(), self.meeting_id, views, self.session.me, now)
            cases.write_together(together.own, together.by_case)
            forget_place(cases)

        self.runner.start(task, lambda _: self.stopped.emit(True), self.failed.emit)

    def when_done(self, then: Callable[[], None]) -> None:
        """Do something after everything that is under way came back: who hears the answer must still be there."""
        self._ahead.stop()
        self.runner.start(lambda _: None, lambda _: then())

    def lay_down(self) -> None:
        """Take the meeting off the screen; it goes on where it was."""
        self.keep_place()
        self.stopped.emit(False)


def _step(code: str) -> TableStep:
    """A step another version wrote down is the first one here."""
    return TableStep(code) if code in STEPS else TableStep.WISH


def _id(stop: Stop) -> CaseId:
    return CaseId(UUID(hex=stop.case))
