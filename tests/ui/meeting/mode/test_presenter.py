"""Leading a meeting without a screen: where it goes, what it remembers, how it counts."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_at_table import park
from mdt_desktop.application.meetings import MeetingState, state_of
from mdt_desktop.application.session import Session
from mdt_desktop.domain.table_rules import STEPS, TableStep
from tests.support.mode_tables import a_meeting
from tests.support.screens import on_worker
from tests.support.vaults import Clock
from ui.meeting.mode.place import MeetingPlace, keep_place, kept_place
from ui.meeting.mode.presenter import ModePresenter
from ui.meeting.mode.state import Row
from ui.tasks import TaskRunner

Begin = Callable[[], ModePresenter]


@pytest.fixture
def meeting(qtbot: QtBot, session: Session, runner: TaskRunner) -> str:
    return on_worker(qtbot, runner, lambda: a_meeting(session))


@pytest.fixture
def begin(qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str) -> Iterator[Begin]:
    """Begin a meeting; what it still does at the end of the test is waited for."""
    made: list[ModePresenter] = []

    def begun() -> ModePresenter:
        made.append(_begun(qtbot, session, runner, meeting))
        return made[-1]

    yield begun
    for each in made:
        qtbot.waitUntil(lambda each=each: each.is_settled)  # type: ignore[misc]  # the default binds the loop's presenter
        each.deleteLater()


def _begun(qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str) -> ModePresenter:
    presenter = ModePresenter(session, runner, lambda error: error.code, meeting)
    with qtbot.waitSignal(presenter.case.shown):
        presenter.begin()
    qtbot.waitUntil(lambda: presenter.is_settled)
    return presenter


@pytest.fixture
def presenter(begin: Begin) -> ModePresenter:
    return begin()


def test_beginning_opens_the_meeting_at_its_first_case(
    qtbot: QtBot, session: Session, runner: TaskRunner, presenter: ModePresenter, meeting: str
) -> None:
    own = on_worker(qtbot, runner, session.cases.own_view)

    assert state_of(own, meeting) is MeetingState.OPEN
    assert (presenter.number, presenter.step) == (0, TableStep.WISH)


def test_there_is_nothing_before_the_first_case_nor_after_the_last(presenter: ModePresenter) -> None:
    presenter.previous_case()
    assert presenter.number == 0
    presenter.go_to(2)
    presenter.next_case()
    assert presenter.number == 2


def test_every_case_begins_at_the_first_step(presenter: ModePresenter) -> None:
    presenter.show_step(TableStep.NEEDS)
    presenter.next_case()

    assert presenter.step is TableStep.WISH


def test_the_steps_end_at_both_ends(presenter: ModePresenter) -> None:
    presenter.previous_step()
    assert presenter.step is STEPS[0]
    for _ in range(9):
        presenter.next_step()
    assert presenter.step is STEPS[-1]


def test_the_neighbours_of_a_case_wait_ready(qtbot: QtBot, presenter: ModePresenter) -> None:
    presenter.go_to(1)
    qtbot.waitUntil(lambda: presenter.is_settled)
    with qtbot.waitSignal(presenter.case.shown, timeout=0, raising=False) as at_once:
        presenter.next_case()

    assert at_once.signal_triggered, "no task came between the key and the case"


def test_what_is_parked_is_read_for_the_whole_agenda(
    qtbot: QtBot, session: Session, runner: TaskRunner, presenter: ModePresenter, meeting: str
) -> None:
    def write() -> None:
        for word, text in (("V01", "Slot nakijken"), ("V12", "Tolk vragen")):
            changes = park(meeting, text, session.me, session.now())
            session.cases.write(session.cases.find(word), changes)

    on_worker(qtbot, runner, write)
    shown: list[tuple[tuple[Row, ...], int]] = []
    presenter.read_parked(lambda rows, left: shown.append((rows, left)))
    qtbot.waitUntil(lambda: bool(shown))

    rows, left = shown[0]
    assert {each.text for each in rows} == {"Slot nakijken", "Tolk vragen"}
    assert left == 3


def test_a_place_of_another_meeting_is_left_alone(
    qtbot: QtBot, session: Session, runner: TaskRunner, begin: Begin
) -> None:
    other = MeetingPlace(meeting="another", case="nobody", step="facts")
    on_worker(qtbot, runner, lambda: keep_place(session.cases, other, session.now()))

    assert begin().number == 0


@pytest.mark.parametrize(("case", "step"), [("gone from the agenda", "facts"), ("", "a step of another version")])
def test_a_place_that_is_not_there_any_more_begins_at_the_beginning(
    qtbot: QtBot, session: Session, runner: TaskRunner, begin: Begin, case: str, step: str
) -> None:
    presenter = begin()
    known = case or presenter.stops[0].case
    place = MeetingPlace(meeting=presenter.meeting_id, case=known, step=step)
    on_worker(qtbot, runner, lambda: keep_place(session.cases, place, session.now()))
    again = begin()

    assert (again.number, again.step) == (0, TableStep.WISH)


def test_time_counts_for_the_case_that_is_on_the_table(presenter: ModePresenter, clock: Clock) -> None:
    clock.moment += timedelta(minutes=2)
    presenter.next_case()
    clock.moment += timedelta(minutes=1)

    tempo = presenter.tempo()
    assert tempo is not None
    assert tempo.spent == timedelta(minutes=1)
    presenter.previous_case()
    tempo = presenter.tempo()
    assert tempo is not None
    assert tempo.spent == timedelta(minutes=2)


def test_a_clock_set_back_takes_no_time_away(presenter: ModePresenter, clock: Clock) -> None:
    clock.moment += timedelta(minutes=2)
    presenter.tick()
    clock.moment -= timedelta(hours=1)
    presenter.tick()

    tempo = presenter.tempo()
    assert tempo is not None
    assert tempo.spent == timedelta(minutes=2)


def test_every_step_and_form_is_written_down_at_once(
    qtbot: QtBot, session: Session, runner: TaskRunner, presenter: ModePresenter
) -> None:
    presenter.show_step(TableStep.SAFETY)
    presenter.note_sheet("level", "Why this level")
    place = on_worker(qtbot, runner, lambda: kept_place(session.cases))

    assert place is not None
    assert (place.step, place.sheet, place.focus) == ("safety", "level", "Why this level")
