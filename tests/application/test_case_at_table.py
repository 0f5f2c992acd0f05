"""A case at the table: five things of a new case, two of another; decisions with a person and a date; how it ends."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from mdt_desktop.application.attendance import seats_of
from mdt_desktop.application.case_at_table import (
    NOTHING_SHARED,
    Quorum,
    TableDecision,
    agree_call,
    call_due,
    calls_her,
    decide,
    decisions_of,
    differ,
    end_case,
    end_of,
    lacking_now,
    needed_now,
    park,
    parked_of,
    postpone,
    provisional_decisions,
    put_question,
    question_of,
    quorum_of,
    read_back,
    staying,
    stays,
)
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change
from mdt_desktop.application.table import no_decision, weigh
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinationDecision, CoordinationOutcome
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import AttendanceKind, TableEnd, TableOutcome, TableQuestion
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import AMSTERDAM, ContactHours
from mdt_desktop.domain.weighing import Dissent, RiskLevel, VictimVoice, WeighingOutcome
from tests.support.cases import NOW, a_view, a_view_of, changes_of, written
from tests.support.tables import AT, CLERK, OPENED, PACK, a_meeting, takes_part, why_now

MEETING = a_meeting()
HERE = MEETING.id
OWNER = PersonRef(org="SHN", name="Pim de Wit")
TOMORROW = OPENED + timedelta(days=1)
LAST_WEEK = OPENED - timedelta(days=7)
CONTACT = ContactPersonNamed(name="Sanne Kuiper", org="CSG")
COORDINATED = CoordinationDecision(decision=CoordinationOutcome.NOT_NEEDED, reason="een organisatie")
WEIGHED = WeighingOutcome(level=RiskLevel.HIGH, why="hij weet waar zij woont", unknown=("wapen?",), meeting=HERE)
BEFORE = replace(WEIGHED, meeting="m0", at=LAST_WEEK)
SEEN = TableEnd(meeting="m0", outcome=TableOutcome.DECIDED, at=LAST_WEEK)
CALL = Action(what="Bellen", task=Task(owner=OWNER, due=TOMORROW), purpose="call_victim")
LOCK = Action(what="Slot vervangen", task=Task(owner=OWNER, due=TOMORROW), meeting=HERE)
QUORUM = Quorum(meeting=HERE, profile="stalking", version="2026.1")
WITHOUT = replace(QUORUM, missing=("POL",))
READY = (CONTACT, COORDINATED, SEEN, WEIGHED, LOCK, why_now(HERE))


def needed(*records: Any) -> set[str]:
    return {each.name for each in needed_now(a_view(*records), HERE, OPENED)}


def lacking(*records: Any) -> set[str]:
    return set(lacking_now(a_view(*records), HERE, OPENED))


def a_decision(**more: Any) -> TableDecision:
    return replace(TableDecision(what="Slot vervangen", owner=OWNER, due=TOMORROW, informed_by="Sanne"), **more)


def refused_at(act: Callable[[], object]) -> tuple[str, object]:
    with pytest.raises(FormError) as refused:
        act()
    return refused.value.code, refused.value.facts["field"]


def ended(view: CaseView, quorum: Quorum = QUORUM) -> CaseView:
    return a_view_of([*(changes_of(each.record) for each in view.shown), end_case(view, quorum, AT, call="Bel haar")])


# --- what is still needed ------------------------------------------------------------------------------------


def test_a_new_case_needs_five_things() -> None:
    assert needed() == lacking() == {"level", "coordination", "contact_person", "decision", "next_call"}


def test_a_new_case_is_ready_once_each_of_the_five_is_there() -> None:
    assert lacking(WEIGHED, COORDINATED, CONTACT, LOCK, CALL) == set()


def test_a_continuing_case_needs_two() -> None:
    assert needed(SEEN, BEFORE, COORDINATED, CONTACT) == lacking(SEEN, BEFORE, COORDINATED, CONTACT)
    assert needed(SEEN, BEFORE, COORDINATED, CONTACT) == {"level", "decision"}
    assert lacking(SEEN, BEFORE, COORDINATED, CONTACT, WEIGHED, LOCK) == set()


def test_a_continuing_case_is_asked_for_what_never_was_decided() -> None:
    assert needed(SEEN, BEFORE, CONTACT) == {"level", "decision", "coordination"}
    assert needed(SEEN, BEFORE) == {"level", "decision", "coordination", "contact_person"}


def test_a_level_or_decision_of_another_table_is_none_of_this_one() -> None:
    assert "level" in lacking(BEFORE)
    assert "decision" in lacking(replace(LOCK, meeting="m0"))
    assert "level" in lacking(replace(WEIGHED, level=RiskLevel.NOT_WEIGHED))


def test_a_level_weighed_on_the_day_of_the_table_counts() -> None:
    assert "level" not in lacking(replace(WEIGHED, meeting="", at=OPENED - timedelta(hours=1)))


def test_nothing_to_decide_is_an_answer_of_this_day() -> None:
    assert "decision" not in lacking(*written(no_decision(CLERK, OPENED)))
    assert "decision" in lacking(*written(no_decision(CLERK, LAST_WEEK)))


# --- why now, level, decisions -------------------------------------------------------------------------------


def test_why_now_and_what_is_new_are_both_said() -> None:
    (asked,) = written(put_question(why_now(HERE)))
    assert question_of(a_view(asked, replace(asked, meeting="m0")), HERE) == asked
    assert question_of(a_view(), HERE) is None
    empty = TableQuestion(meeting=HERE, why_now="nieuw", what_is_new=" ")
    assert refused_at(lambda: put_question(empty)) == ("form.required", "what_is_new")


def test_the_level_that_stands_is_confirmed_with_one_key() -> None:
    view = a_view(BEFORE)
    confirmed = written(stays(view, HERE, CLERK, OPENED, why="blijft"))[0]
    assert (confirmed.level, confirmed.why, confirmed.unknown) == (RiskLevel.HIGH, "blijft", ("wapen?",))
    assert (confirmed.meeting, confirmed.by, confirmed.at) == (HERE, CLERK, OPENED)
    assert "level" not in lacking(SEEN, BEFORE, confirmed)


def test_a_level_that_never_was_cannot_stay() -> None:
    assert refused_at(lambda: staying(a_view(), HERE, "blijft")) == ("form.required", "level")
    assert refused_at(lambda: stays(a_view(BEFORE), HERE, CLERK, OPENED, why=" ")) == ("form.required", "why")


def test_a_decision_has_a_person_a_date_a_ground_and_who_tells_her() -> None:
    (decided,) = written(decide(a_view(), HERE, a_decision(ground="wpg_4_2"), OPENED))
    assert decided == Action(
        what="Slot vervangen",
        task=Task(owner=OWNER, due=TOMORROW),
        ground="wpg_4_2",
        informed_by="Sanne",
        meeting=HERE,
    )


def test_the_fixed_contact_tells_her_where_nobody_else_was_named() -> None:
    (decided,) = written(decide(a_view(CONTACT), HERE, a_decision(informed_by=""), OPENED))
    assert (decided.informed_by, decided.ground) == ("Sanne Kuiper", NOTHING_SHARED)


@pytest.mark.parametrize(
    ("more", "code", "field"),
    [
        ({"what": " "}, "form.required", "what"),
        ({"owner": PersonRef(org="SHN")}, "decision.no_person", "owner"),
        ({"owner": PersonRef(org="SHN", name=" shn ")}, "decision.no_person", "owner"),
        ({"due": None}, "form.required", "due"),
        ({"due": LAST_WEEK}, "form.in_past", "due"),
        ({"ground": ""}, "form.required", "ground"),
        ({"informed_by": ""}, "form.required", "informed_by"),
    ],
)
def test_each_thing_a_decision_misses_is_asked_back_at_its_field(more: dict[str, Any], code: str, field: str) -> None:
    assert refused_at(lambda: decide(a_view(), HERE, a_decision(**more), OPENED)) == (code, field)


def test_the_call_and_what_the_program_asks_are_no_decisions() -> None:
    safety = replace(LOCK, purpose="safety_now")
    view = a_view(LOCK, safety, replace(CALL, meeting=HERE), replace(LOCK, meeting="m0"), replace(LOCK, what=""))
    assert [each.record for each in decisions_of(view, HERE)] == [LOCK, safety]


# --- dissent, her voice, for later ---------------------------------------------------------------------------


def test_a_differing_judgement_stays_with_the_weighing_and_in_the_name_of_its_organisation() -> None:
    weighing = written(weigh(a_view(), WEIGHED, CLERK, OPENED, ask="?"))[0]
    view = a_view(weighing)
    (dissent,) = written(differ(view, "POL", "wij schatten dit hoger in", CLERK, OPENED))
    assert (dissent.org, dissent.weighing, dissent.word_of) == ("POL", weighing.weighing, "POL")
    (own,) = written(differ(view, CLERK.org, "wij ook", CLERK, OPENED))
    assert (own.on_behalf, own.word_of) == (None, CLERK.org)
    assert isinstance(own, Dissent)
    assert refused_at(lambda: differ(view, "POL", "", CLERK, OPENED))[1] == "text"


def test_her_voice_is_read_back_or_has_its_reason() -> None:
    said = VictimVoice(text="ik wil naar huis", was_read_back=Answer.YES)
    (voice,) = written(read_back(a_view(replace(WEIGHED, weighing="w1", at=OPENED)), said, CLERK, OPENED))
    assert (voice.text, voice.weighing, voice.by) == ("ik wil naar huis", "w1", CLERK)
    assert refused_at(lambda: read_back(a_view(), VictimVoice(), CLERK, OPENED))[1] == "text"


def test_what_is_for_later_waits_with_its_table() -> None:
    (kept,) = written(park(HERE, "school van het zusje", CLERK, OPENED))
    assert parked_of(a_view(kept, replace(kept, meeting="m0")), HERE) == (kept,)
    assert refused_at(lambda: park(HERE, "", CLERK, OPENED))[1] == "text"


# --- the end -------------------------------------------------------------------------------------------------


def test_the_quorum_is_counted_for_who_is_there_under_the_profile_that_fits() -> None:
    view = a_view(takes_part(HERE, "SHN", AttendanceKind.ABSENT))
    seats = seats_of(view, a_view(), HERE, MEETING.record, OPENED.date())
    found = quorum_of(view, MEETING, seats, AT)
    assert (found.profile, found.version, found.missing) == ("sexual_violence_adult", "2026.1", ("SHN|VT",))
    assert not found.is_there
    assert quorum_of(view, MEETING, seats, AT, chosen="household").missing == ("VT", "GEM", "SHN")
    full = seats_of(a_view(), a_view(), HERE, MEETING.record, OPENED.date())
    assert quorum_of(a_view(), MEETING, full, AT).is_there


def test_a_case_with_a_quorum_ends_decided_and_remembers_its_profile() -> None:
    end = end_of(ended(a_view(*READY)), HERE)
    assert end is not None
    assert (end.outcome, end.profile, end.profile_version, end.missing) == (
        TableOutcome.DECIDED,
        "stalking",
        "2026.1",
        (),
    )
    assert (end.by, end.at) == (CLERK, OPENED)


def test_without_a_quorum_a_case_ends_provisional_and_says_which_seats_were_empty() -> None:
    end = end_of(ended(a_view(*READY), WITHOUT), HERE)
    assert end is not None
    assert (end.outcome, end.missing) == (TableOutcome.PROVISIONAL, ("POL",))


@pytest.mark.parametrize(
    ("left_out", "field"),
    [(why_now(HERE), "why_now"), (WEIGHED, "level"), (LOCK, "decision"), (CONTACT, "contact_person")],
)
def test_a_case_that_is_not_ready_is_not_ended_and_says_what_is_first(left_out: Any, field: str) -> None:
    view = a_view(*(each for each in READY if each != left_out))
    assert refused_at(lambda: end_case(view, QUORUM, AT, call="Bel haar")) == ("table.not_ready", field)


def test_a_case_can_always_be_postponed() -> None:
    (end,) = written(postpone(WITHOUT, AT))
    assert (end.outcome, end.missing) == (TableOutcome.POSTPONED, ("POL",))
    assert end_of(a_view(end), "m0") is None
    assert needed(end, replace(end, meeting="m0")) == needed()


def test_of_a_provisional_table_only_what_is_for_safety_now_stands() -> None:
    safety, done = replace(LOCK, what="Nu ophalen", purpose="safety_now"), replace(LOCK, what="Gedaan")
    end = TableEnd(meeting=HERE, outcome=TableOutcome.PROVISIONAL, at=OPENED)
    view = a_view(LOCK, safety, replace(CALL, meeting=HERE), done, replace(LOCK, meeting=""), end)
    ending = ActionFact(action=view.all(Action)[3].id, step=ActionStep.DONE)
    waiting = CaseView(view.case, (*view.shown, *a_view(ending).shown))
    assert [each.record.what for each in provisional_decisions(waiting)] == ["Slot vervangen"]


def test_a_later_table_with_a_quorum_makes_what_was_provisional_stand() -> None:
    provisional = TableEnd(meeting=HERE, outcome=TableOutcome.PROVISIONAL, at=OPENED)
    later = TableEnd(meeting="m2", outcome=TableOutcome.DECIDED, at=TOMORROW)
    postponed = TableEnd(meeting="m2", outcome=TableOutcome.POSTPONED, at=TOMORROW)
    again = replace(provisional, outcome=TableOutcome.DECIDED)
    assert provisional_decisions(a_view(LOCK, provisional, later)) == ()
    assert provisional_decisions(a_view(LOCK, provisional, again)) == ()
    assert len(provisional_decisions(a_view(LOCK, provisional, postponed))) == 1
    assert provisional_decisions(a_view(LOCK)) == ()


# --- the call to the victim ----------------------------------------------------------------------------------

HOURS = (ContactHours(days=(0, 1, 2, 3, 4), opens=time(16), closes=time(18)),)


def due_of(hours: tuple[ContactHours, ...], now: datetime = OPENED) -> str:
    due = call_due(a_view(ContactRule(call="mobiel", hours=hours)), PACK.calendar, now).astimezone(AMSTERDAM)
    return f"{due:%a %d-%m %H:%M}"


def test_the_call_is_due_within_a_working_day_inside_her_hours() -> None:
    assert OPENED.strftime("%a %d-%m %H:%M") == "Tue 08-09 11:00"
    assert due_of(()) == due_of(HOURS) == "Wed 09-09 17:00"
    assert due_of((replace(HOURS[0], closes=time(16, 30)),)) == "Tue 08-09 16:00"
    assert due_of((replace(HOURS[0], days=(5,)),)) == "Sat 12-09 16:00"


def test_hours_that_never_come_leave_the_term() -> None:
    assert due_of((replace(HOURS[0], days=()),)) == "Wed 09-09 17:00"


def test_ending_a_case_asks_the_fixed_contact_to_call_her() -> None:
    call = calls_her(ended(a_view(*READY)), HERE)
    assert call is not None
    assert call.record.task is not None
    assert (call.record.what, call.record.task.owner) == ("Bel haar", PersonRef(org="CSG", name="Sanne Kuiper"))


def test_a_call_the_table_agreed_is_the_call() -> None:
    view = a_view(*READY, replace(CALL, meeting=HERE))
    assert [each.kind for each in end_case(view, QUORUM, AT, call="Bel haar")] == ["table_end"]


def test_a_call_agreed_before_that_is_in_time_is_the_call_too_and_a_later_one_is_not() -> None:
    view = a_view(*READY, CALL)
    linked = [each for each in end_case(view, QUORUM, AT, call="Bel haar") if each.kind == "action"]
    assert [(each.name, each.value) for each in linked] == [("meeting", HERE)]
    late = replace(CALL, task=Task(owner=OWNER, due=OPENED + timedelta(days=14)))
    fresh = ended(a_view(*READY, late))
    assert len(fresh.records(Action)) == 3


def test_a_table_agrees_who_calls_her_and_may_change_it() -> None:
    view = a_view_of([agree_call(a_view(), HERE, OWNER, TOMORROW, OPENED, what="Bellen")])
    later = TOMORROW + timedelta(hours=2)
    changes: tuple[Change, ...] = agree_call(view, HERE, OWNER, later, OPENED, what="Bellen")
    assert [(each.name, each.entity) for each in changes] == [("task", view.shown[0].entity)]
    assert refused_at(lambda: agree_call(view, HERE, OWNER, None, OPENED, what="Bellen"))[1] == "due"
    nobody = PersonRef(org="CSG")
    assert refused_at(lambda: agree_call(view, HERE, nobody, later, OPENED, what="Bellen"))[1] == "owner"
    assert calls_her(a_view(CALL), HERE) is None


def test_a_call_without_a_date_is_no_call() -> None:
    view = a_view(*READY, replace(CALL, task=None), replace(CALL, purpose="second_person"))
    call = calls_her(ended(view), HERE)
    assert call is not None
    assert call.record.task is not None


def test_what_was_said_before_the_table_is_not_its_own() -> None:
    assert NOW < OPENED
    assert decisions_of(a_view(replace(LOCK, meeting="")), HERE) == ()
