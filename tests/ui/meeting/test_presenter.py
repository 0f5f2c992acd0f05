"""What the page of the meeting decides, without a widget."""

from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from mdt_desktop.application import meetings
from mdt_desktop.application.session import Session
from tests.support.meeting_pages import new_case, plan_meeting
from tests.support.screens import on_worker
from tests.support.vaults import Clock
from ui.meeting.presenter import MeetingPresenter
from ui.meeting.state import MeetingsState
from ui.tasks import TaskRunner


@pytest.fixture
def presenter(session: Session, runner: TaskRunner) -> MeetingPresenter:
    return MeetingPresenter(session, runner, lambda error: error.code)


def read(qtbot: QtBot, presenter: MeetingPresenter) -> MeetingsState:
    with qtbot.waitSignal(presenter.shown) as shown:
        presenter.refresh()
    state: MeetingsState = shown.args[0]
    return state


def test_the_list_says_when_how_many_and_who_leads(
    qtbot: QtBot, session: Session, runner: TaskRunner, presenter: MeetingPresenter
) -> None:
    on_worker(qtbot, runner, lambda: plan_meeting(session))

    (row,) = read(qtbot, presenter).coming

    assert row.when == "Wed 4 Nov 09:12"
    assert row.what == "Regular meeting · 3 case(s) · Femke Oudkerk"
    assert row.state[1] == "Planned"


def test_a_meeting_that_passed_without_anybody_is_no_coming_one(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock, presenter: MeetingPresenter
) -> None:
    on_worker(qtbot, runner, lambda: plan_meeting(session))
    clock.forward(days=11)

    state = read(qtbot, presenter)

    assert not state.coming
    assert [each.state[1] for each in state.past] == ["Was not held"]
    assert state.chosen is not None
    assert any(line.startswith("This meeting was not held.") for line in state.chosen.findings)


def test_an_ended_meeting_takes_no_case_and_asks_nobody(
    qtbot: QtBot, session: Session, runner: TaskRunner, presenter: MeetingPresenter
) -> None:
    meeting = on_worker(qtbot, runner, lambda: plan_meeting(session))
    on_worker(qtbot, runner, lambda: new_case(session, "Kim"))

    def end() -> None:
        cases, me, now = session.cases, session.me, session.now()
        views = cases.views(meetings.case_ids(meetings.meeting_of(cases.own_view(), meeting).record))
        together = meetings.end(cases.own_view(), meeting, views, me, now)
        cases.write_together(together.own, together.by_case)

    on_worker(qtbot, runner, end)
    state = read(qtbot, presenter)

    assert state.chosen is not None
    assert state.chosen.is_ended
    assert not state.chosen.can_change
    assert (state.asking, state.chosen.chase, state.chosen.late) == ((), (), "")


def test_a_new_case_says_whether_this_table_makes_its_term(
    qtbot: QtBot, session: Session, runner: TaskRunner, presenter: MeetingPresenter
) -> None:
    case = on_worker(qtbot, runner, lambda: new_case(session, "Kim"))
    terms = {}
    for days in (2, 12):
        at = session.now() + timedelta(days=days)
        presenter.choose(on_worker(qtbot, runner, partial(plan_meeting, session, (), at=at)))
        state = read(qtbot, presenter)
        terms[days] = next(row.term[1] for row in state.asking if row.case == case)

    assert terms == {2: "Makes 5 working days: yes", 12: "Makes 5 working days: no"}


def test_a_case_that_was_put_on_elsewhere_meanwhile_is_not_lost_by_another_order(
    qtbot: QtBot, session: Session, runner: TaskRunner, presenter: MeetingPresenter
) -> None:
    on_worker(qtbot, runner, lambda: plan_meeting(session, ("V12", "V01")))
    state = read(qtbot, presenter)
    assert state.chosen is not None
    seen = [each.case for each in state.chosen.agenda]
    added = on_worker(qtbot, runner, lambda: session.cases.find("V08"))
    with qtbot.waitSignal(presenter.put_on):
        presenter.put(added)

    with qtbot.waitSignal(presenter.shown):
        presenter.reorder(seen[::-1])

    state = read(qtbot, presenter)
    assert state.chosen is not None
    assert [each.case for each in state.chosen.agenda] == [*seen[::-1], added]
