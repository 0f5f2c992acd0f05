"""Telling the victim inside the hours that are safe, and whoever reported by kind."""

from datetime import datetime, time, timedelta
from typing import Any

import pytest

from mdt_desktop.application import feedback
from mdt_desktop.application.actions import CALL_VICTIM
from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.feedback import CallOutcome, CallWords, ReporterKind, log_call, next_slot
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Feedback, Task
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.plain import field_from_plain
from mdt_desktop.domain.times import AMSTERDAM, ContactHours, When
from tests.support.plan_cases import at, shipped_pack, view_of
from tests.support.views import facts_of

NOW = datetime(2026, 10, 6, 11, 0, tzinfo=AMSTERDAM)
"""A Tuesday."""
ANKE = PersonRef(org="CSG", name="Anke Rozema")
ME = PersonRef(org="CSG", name="Jildou Postma")
MEETING = "b7" * 16
WORDS = CallWords(again="Bel het slachtoffer", why="Niet bereikt", find_a_way="Zoek een veilige weg")
MORNINGS = ContactHours(opens=time(10), closes=time(12))
CALL = Action(what="Bellen", task=Task(owner=ANKE, due=NOW), purpose=CALL_VICTIM)


def logged(outcome: CallOutcome, *records: Any) -> tuple[CaseView, tuple[Change, ...]]:
    view = view_of(*records)
    return view, log_call(view, outcome, ME, NOW, words=WORDS, meeting=MEETING)


def agreed(changes: tuple[Change, ...]) -> tuple[str, Task | None, str]:
    """Return what, with whom and when, and the purpose of the action that was agreed."""
    values = {each.name: each.value for each in changes if each.kind == "action"}
    task = field_from_plain(Action, "task", values["task"]) if "task" in values else None
    return values.get("what", ""), task, values.get("purpose", "")


@pytest.mark.parametrize(
    ("outcome", "hours", "slot"),
    [
        (CallOutcome.NOT_REACHED, (ContactHours(opens=time(10), closes=time(18)),), at(6, 13)),
        (CallOutcome.NOT_REACHED, (MORNINGS,), at(7, 10)),
        (CallOutcome.NOT_SAFE, (ContactHours(opens=time(10), closes=time(18)),), at(7, 10)),
        (
            CallOutcome.NOT_SAFE,
            (ContactHours(days=(4,), opens=time(16), closes=time(17)),),
            at(9, 16),
        ),
        (CallOutcome.NOT_REACHED, (), at(6, 13)),
        (CallOutcome.NOT_SAFE, (), at(7, 9)),
    ],
)
def test_the_next_slot_lies_inside_the_safe_hours(
    outcome: CallOutcome, hours: tuple[ContactHours, ...], slot: datetime
) -> None:
    found = next_slot(hours, outcome, NOW)
    assert found == slot
    assert all(each.holds(found) for each in hours if found is not None and found.weekday() in each.days)


def test_late_in_the_evening_nobody_is_called_again_that_night() -> None:
    night = NOW.replace(hour=19)
    assert next_slot((), CallOutcome.NOT_REACHED, night) == datetime(2026, 10, 7, 9, 0, tzinfo=AMSTERDAM)


def test_reached_stops_the_term_and_ends_the_call() -> None:
    weighed = Event(kind="weighing", at=When(NOW - timedelta(minutes=5)), by=ME)
    view, changes = logged(CallOutcome.REACHED, weighed, CALL)
    told, ended, called = facts_of(changes)
    assert told == Feedback(to="victim", outcome="reached", meeting=MEETING, at=NOW, by=ME)
    assert (ended.step, called.kind) == (ActionStep.DONE, "called_victim")
    records = (*(each.record for each in view.shown), told)
    states = {each.rule.id: each.state for each in shipped_pack().clocks(standing(view_of(*records)), NOW)}
    assert states["DL-VICTIM-FEEDBACK"] is ClockState.MET


@pytest.mark.parametrize("outcome", [CallOutcome.NOT_REACHED, CallOutcome.NOT_SAFE])
def test_a_call_that_did_not_reach_becomes_a_new_one_for_whom_it_belongs_to(outcome: CallOutcome) -> None:
    view, changes = logged(outcome, ContactRule(hours=(MORNINGS,)), CALL)
    told, ended = facts_of(changes)
    slot = datetime(2026, 10, 7, 10, 0, tzinfo=AMSTERDAM)
    assert (told.outcome, told.next_at) == (outcome.value, slot)
    (call,) = view.all(Action)
    assert ended == ActionFact(action=call.id, step=ActionStep.NOT_POSSIBLE, reason="Niet bereikt", at=NOW, by=ME)
    assert agreed(changes) == ("Bel het slachtoffer", Task(owner=ANKE, due=slot), CALL_VICTIM)


def test_without_an_agreed_call_whoever_logs_it_calls_again() -> None:
    _, changes = logged(CallOutcome.NOT_REACHED)
    (told,) = facts_of(changes)
    assert told.next_at is not None
    assert agreed(changes)[1] == Task(owner=ME, due=told.next_at)


def test_where_no_hour_is_safe_somebody_looks_for_a_way_and_no_hour_is_made_up() -> None:
    nothing = ContactHours(days=(), opens=time(10), closes=time(11))
    _, changes = logged(CallOutcome.NOT_SAFE, ContactRule(hours=(nothing,)), CALL)
    told = facts_of(changes)[0]
    assert told.next_at is None
    what, task, purpose = agreed(changes)
    assert (what, purpose) == ("Zoek een veilige weg", "")
    assert task == Task(owner=ANKE, due=NOW + timedelta(days=1))


@pytest.mark.parametrize("kind", list(ReporterKind))
def test_who_reported_was_told_and_as_which_kind(kind: ReporterKind) -> None:
    (told,) = facts_of(feedback.tell_reporter(kind, " gebeld ", ME, NOW, meeting=MEETING))
    assert told == Feedback(
        to="reporter", outcome="reached", text="gebeld", reporter_kind=kind.value, meeting=MEETING, at=NOW, by=ME
    )
    assert feedback.told_reporter(view_of(told), MEETING) == (told,)
    assert feedback.told_victim(view_of(told), MEETING) == ()


def test_without_a_kind_of_reporter_it_is_asked_back() -> None:
    with pytest.raises(FormError) as caught:
        feedback.tell_reporter(None, "", ME, NOW)
    assert caught.value.facts["field"] == "reporter_kind"
