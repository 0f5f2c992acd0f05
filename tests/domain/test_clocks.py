"""Where a clock stands: due, met, passed, not yet, not applicable, and what is still a question."""

from datetime import date, datetime, time
from typing import Any

import pytest

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.calendar import WorkingCalendar
from mdt_desktop.domain.clocks import (
    Clock,
    ClockFacts,
    ClockKind,
    ClockState,
    DeadlineRule,
    Repeat,
    clocks,
    may_be_shown,
    no_slot_fits,
)
from mdt_desktop.domain.events import ClockAnswer, ClockDecision
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.plain import moment_text
from mdt_desktop.domain.times import ContactHours, When
from tests.support.cases import at
from tests.support.rules import a_rule, length

BELL = "2026-09-10T10:00"
CALENDAR = WorkingCalendar()


def decided(answer: ClockAnswer, moment: str) -> ClockDecision:
    return ClockDecision(rule="DL-TEST", area=FieldGroup.MEDICAL, answer=answer, at=at(moment))


def facts(bell: str = BELL, **more: Any) -> ClockFacts:
    stops = {name: tuple(map(at, moments)) for name, moments in more.pop("stops", {}).items()}
    decisions = {"DL-TEST": more.pop("decisions", ())}
    others = {name: When(at(moment)) for name, moment in more.pop("others", {}).items()}
    return ClockFacts(triggers={"bell": When(at(bell)), **others}, stops=stops, decisions=decisions, **more)


def the_clock(rule: DeadlineRule, known: ClockFacts, moment: str = "2026-09-10T11:00") -> Clock:
    (clock,) = clocks([rule], known, CALENDAR, at(moment))
    return clock


def test_a_rule_whose_trigger_is_unknown_has_no_clock() -> None:
    assert clocks([a_rule(trigger="gong")], facts(), CALENDAR, at(BELL)) == ()


@pytest.mark.parametrize(
    ("kind", "moment", "state"),
    [
        (ClockKind.TERM, "2026-09-10T16:00", ClockState.RUNNING),
        (ClockKind.TERM, "2026-09-10T16:01", ClockState.EXPIRED),
        (ClockKind.WINDOW, "2026-09-10T16:01", ClockState.EXPIRED),
        (ClockKind.REMINDER, "2026-09-10T16:01", ClockState.EXPIRED),
        (ClockKind.NOT_BEFORE, "2026-09-10T15:59", ClockState.NOT_BEFORE),
        (ClockKind.NOT_BEFORE, "2026-09-10T16:00", ClockState.RUNNING),
        (ClockKind.NOT_BEFORE, "2026-12-10T16:00", ClockState.RUNNING),
        (ClockKind.ACT_NOW, "2026-12-10T16:00", ClockState.RUNNING),
    ],
)
def test_a_clock_runs_until_its_minute_and_what_asks_to_act_never_passes(
    kind: ClockKind, moment: str, state: ClockState
) -> None:
    assert the_clock(a_rule(kind=kind), facts(), moment).state is state


def test_in_the_doubled_hour_a_clock_knows_which_half_past_two_it_is() -> None:
    known = facts("2026-10-24T20:30+02:00")
    first, second = at("2026-10-25T02:30"), at("2026-10-25T02:30").replace(fold=1)
    rule = a_rule()
    (before,), (beyond,) = clocks([rule], known, CALENDAR, first), clocks([rule], known, CALENDAR, second)
    assert (before.state, beyond.state) == (ClockState.RUNNING, ClockState.EXPIRED)


def test_the_most_urgent_clock_comes_first_and_those_on_request_last() -> None:
    rules = [
        a_rule("9h", id="later"),
        a_rule("1h", id="passed"),
        a_rule("3h", id="asked", on_request=True),
        a_rule("4h", id="sooner"),
        a_rule("20h", id="not_yet", kind=ClockKind.NOT_BEFORE),
        a_rule("5h", id="no", when="pregnancy_possible"),
        a_rule("5h", id="done", stop_when=("done",)),
    ]
    known = facts(stops={"done": [BELL]}, conditions={"pregnancy_possible": Answer.NO})
    order = [clock.rule.id for clock in clocks(rules, known, CALENDAR, at("2026-09-10T12:00"))]
    assert order == ["sooner", "later", "asked", "not_yet", "passed", "done", "no"]


@pytest.mark.parametrize(
    ("answer", "state", "question"),
    [
        (Answer.YES, ClockState.RUNNING, ""),
        (Answer.NO, ClockState.NOT_APPLICABLE, ""),
        (Answer.UNKNOWN, ClockState.RUNNING, "pregnancy_possible"),
        (Answer.NOT_ASKED, ClockState.RUNNING, "pregnancy_possible"),
        (Answer.REFUSED, ClockState.RUNNING, "pregnancy_possible"),
    ],
)
def test_only_no_makes_a_rule_not_applicable_and_the_rest_asks(
    answer: Answer, state: ClockState, question: str
) -> None:
    clock = the_clock(a_rule(when="pregnancy_possible"), facts(conditions={"pregnancy_possible": answer}))
    assert (clock.state, clock.open_question) == (state, question)


@pytest.mark.parametrize("answer", list(Answer))
def test_only_yes_to_a_fact_that_hides_hides(answer: Answer) -> None:
    clock = the_clock(a_rule(hide_if="no_exposure"), facts(conditions={"no_exposure": answer}))
    assert (clock.state is ClockState.NOT_APPLICABLE) is (answer is Answer.YES)


def test_an_event_hides_too_and_a_nameless_event_hides_nothing() -> None:
    gone = facts(others={"extended": "2026-09-10T10:30"})
    assert the_clock(a_rule(hide_if="extended"), gone).state is ClockState.NOT_APPLICABLE
    assert the_clock(a_rule(), facts(others={"": BELL})).state is ClockState.RUNNING


def test_without_what_it_needs_a_rule_shows_on_request_only() -> None:
    rule = a_rule(needs=("extended",))
    assert the_clock(rule, facts()).is_on_request
    assert not the_clock(rule, facts(others={"extended": "2026-09-10T10:30"})).is_on_request
    assert the_clock(a_rule(on_request=True), facts()).is_on_request


@pytest.mark.parametrize(
    ("stop", "state"),
    [
        ("2026-09-10T10:00", ClockState.MET),
        ("2026-09-12T10:00", ClockState.MET),
        ("2026-09-10T09:59", ClockState.EXPIRED),
    ],
)
def test_a_fact_meets_a_clock_only_when_it_came_after_the_trigger(stop: str, state: ClockState) -> None:
    clock = the_clock(a_rule(stop_when=("done",)), facts(stops={"done": [stop]}), "2026-09-13T10:00")
    assert clock.state is state


@pytest.mark.parametrize("answer", list(ClockAnswer))
def test_met_means_decided_whatever_was_decided(answer: ClockAnswer) -> None:
    assert the_clock(a_rule(), facts(decisions=(decided(answer, BELL),))).state is ClockState.MET


def test_a_decision_counts_even_where_the_rule_does_not_apply() -> None:
    known = facts(decisions=(decided(ClockAnswer.DONE, BELL),), conditions={"is_minor": Answer.NO})
    assert the_clock(a_rule(when="is_minor"), known).state is ClockState.MET


def test_an_uncertain_moment_counts_from_the_earliest_and_says_so() -> None:
    known = ClockFacts(triggers={"bell": When(at("2026-09-10T22:00"), at("2026-09-11T04:00"))})
    clock = the_clock(a_rule(), known)
    assert (moment_text(clock.due), clock.is_uncertain) == ("2026-09-11T04:00+02:00", True)


def test_best_and_grace_count_from_the_trigger() -> None:
    clock = the_clock(a_rule(best=length("2h"), grace=length("28d")), facts())
    assert clock.best_before is not None
    assert clock.useful_until is not None
    assert moment_text(clock.best_before) == "2026-09-10T12:00+02:00"
    assert moment_text(clock.useful_until) == "2026-10-08T10:00+02:00"
    assert the_clock(a_rule(), facts()).best_before is None


# --- counting back from a planned day ----------------------------------------------------------------


def test_a_term_before_a_planned_day_is_due_before_it() -> None:
    clock = the_clock(a_rule("-14d"), facts("2027-04-30T12:00+02:00"))
    assert moment_text(clock.due) == "2027-04-16T12:00+02:00"
    assert clock.state is ClockState.RUNNING


@pytest.mark.parametrize(
    ("stop", "state"),
    [
        ("2027-04-10T12:00", ClockState.MET),
        ("2027-04-02T12:00", ClockState.MET),
        ("2027-04-01T12:00", ClockState.RUNNING),
    ],
)
def test_what_was_done_shortly_before_a_planned_day_settles_it_and_long_before_does_not(
    stop: str, state: ClockState
) -> None:
    known = facts("2027-04-30T12:00+02:00", stops={"offered": [stop]})
    assert the_clock(a_rule("-14d", stop_when=("offered",)), known, "2027-04-11T12:00").state is state


# --- more moments, and terms that begin again --------------------------------------------------------

WEEKS = {"moments": (length("14d"), length("28d")), "stop_when": ("called",), "kind": ClockKind.REMINDER}


@pytest.mark.parametrize(
    ("calls", "due", "state"),
    [
        ([], "2026-09-17T10:00+02:00", ClockState.EXPIRED),
        (["2026-09-16T12:00"], "2026-09-24T10:00+02:00", ClockState.RUNNING),
        (["2026-09-19T12:00"], "2026-09-24T10:00+02:00", ClockState.RUNNING),
        (["2026-09-25T12:00"], "2026-10-08T10:00+02:00", ClockState.RUNNING),
        (["2026-09-12T12:00", "2026-09-13T12:00", "2026-09-14T12:00"], "2026-09-17T10:00+02:00", ClockState.MET),
        (["2026-10-20T12:00"], "2026-09-17T10:00+02:00", ClockState.MET),
    ],
)
def test_each_call_settles_the_next_moment_and_all_that_passed(calls: list[str], due: str, state: ClockState) -> None:
    clock = the_clock(a_rule("7d", **WEEKS), facts(stops={"called": calls}), "2026-09-20T10:00")
    assert (moment_text(clock.due), clock.state) == (due, state)


def test_done_settles_one_moment_and_not_needed_all_of_them() -> None:
    done, enough = decided(ClockAnswer.DONE, "2026-09-16T10:00"), decided(ClockAnswer.NOT_NEEDED, "2026-09-17T10:00")
    assert moment_text(the_clock(a_rule("7d", **WEEKS), facts(decisions=(done,))).due) == "2026-09-24T10:00+02:00"
    assert the_clock(a_rule("7d", **WEEKS), facts(decisions=(done, enough))).state is ClockState.MET


def again(kind: ClockKind, **more: Any) -> DeadlineRule:
    return a_rule("7d", kind=kind, repeat=Repeat(length("14d"), ("postponed",)), stop_when=("ended",), **more)


def test_a_term_begins_again_each_time_what_it_waits_for_happened() -> None:
    known = facts(stops={"postponed": ["2026-09-15T10:00", "2026-09-12T10:00", "2026-09-01T10:00"]})
    clock = the_clock(again(ClockKind.TERM), known)
    assert (moment_text(clock.since), moment_text(clock.due)) == ("2026-09-15T10:00+02:00", "2026-09-29T10:00+02:00")


def test_before_it_begins_again_the_first_term_counts() -> None:
    assert moment_text(the_clock(again(ClockKind.TERM), facts()).due) == "2026-09-17T10:00+02:00"


def test_an_end_before_it_began_again_does_not_end_what_came_after() -> None:
    known = facts(stops={"ended": ["2026-09-12T10:00"], "postponed": ["2026-09-15T10:00"]})
    assert the_clock(again(ClockKind.TERM), known).state is ClockState.RUNNING
    assert the_clock(again(ClockKind.TERM), facts(stops={"ended": ["2026-09-12T10:00"]})).state is ClockState.MET


def test_done_begins_a_reminder_again_and_ends_a_term() -> None:
    known = facts(decisions=(decided(ClockAnswer.DONE, "2026-09-16T10:00"),))
    reminder = the_clock(again(ClockKind.REMINDER), known)
    assert (moment_text(reminder.due), reminder.state) == ("2026-09-30T10:00+02:00", ClockState.RUNNING)
    assert the_clock(again(ClockKind.TERM), known).state is ClockState.MET


def test_not_needed_ends_a_reminder_until_it_begins_again() -> None:
    off = (decided(ClockAnswer.NOT_NEEDED, "2026-09-16T10:00"),)
    assert the_clock(again(ClockKind.REMINDER), facts(decisions=off)).state is ClockState.MET
    later = facts(decisions=off, stops={"postponed": ["2026-09-18T10:00"]})
    assert the_clock(again(ClockKind.REMINDER), later).state is ClockState.RUNNING


# --- the days a rule holds for -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bell", "rules"),
    [
        ("2024-06-30T23:59+02:00", ["old"]),
        ("2024-06-30T22:30+00:00", ["new"]),
        ("2024-07-01T00:00+02:00", ["new"]),
    ],
)
def test_the_day_of_the_trigger_says_which_rule_holds(bell: str, rules: list[str]) -> None:
    old, new = a_rule(id="old", valid_to=date(2024, 6, 30)), a_rule(id="new", valid_from=date(2024, 7, 1))
    found = clocks([old, new], facts(bell), CALENDAR, at("2024-07-02T10:00"))
    assert [clock.rule.id for clock in found] == rules


# --- calls inside her hours --------------------------------------------------------------------------

AFTERNOON = ContactHours(opens=time(16), closes=time(18))


def call(hours: tuple[ContactHours, ...], bell: str = BELL, offset: str = "48h") -> datetime | None:
    return the_clock(a_rule(offset, fits_contact_window=True), facts(bell, hours=hours)).last_safe


@pytest.mark.parametrize(
    ("bell", "offset", "hours", "last"),
    [
        (BELL, "48h", (), "2026-09-12T10:00+02:00"),
        (BELL, "48h", (AFTERNOON,), "2026-09-11T18:00+02:00"),
        ("2026-09-10T17:00", "24h", (AFTERNOON,), "2026-09-11T17:00+02:00"),
        (BELL, "48h", (AFTERNOON, ContactHours(opens=time(8), closes=time(9))), "2026-09-12T09:00+02:00"),
        (BELL, "48h", (ContactHours(days=(3,), opens=time(16), closes=time(18)),), "2026-09-10T18:00+02:00"),
        ("2027-04-30T12:00", "-3d", (AFTERNOON,), "2027-04-26T18:00+02:00"),
    ],
)
def test_the_last_safe_moment_lies_inside_her_hours(
    bell: str, offset: str, hours: tuple[ContactHours, ...], last: str
) -> None:
    found = call(hours, bell, offset)
    assert found is not None
    assert moment_text(found) == last


@pytest.mark.parametrize(
    ("bell", "offset", "hours"),
    [
        ("2026-09-10T18:30", "6h", (AFTERNOON,)),
        (BELL, "48h", (ContactHours(days=(0,), opens=time(16), closes=time(18)),)),
        (BELL, "6h", (AFTERNOON,)),
    ],
)
def test_where_no_slot_fits_it_shows_at_once(bell: str, offset: str, hours: tuple[ContactHours, ...]) -> None:
    clock = the_clock(a_rule(offset, fits_contact_window=True), facts(bell, hours=hours))
    assert no_slot_fits(clock)


def test_a_clock_that_is_no_call_fits_any_hours() -> None:
    assert not no_slot_fits(the_clock(a_rule(), facts(hours=(AFTERNOON,))))


def test_a_clock_shows_only_to_who_may_read_both_its_groups() -> None:
    rule = a_rule()
    assert may_be_shown(rule, frozenset({FieldGroup.EVENT_SUMMARY, FieldGroup.MEDICAL}))
    assert not may_be_shown(rule, frozenset({FieldGroup.EVENT_SUMMARY}))
    assert not may_be_shown(rule, frozenset({FieldGroup.MEDICAL}))
