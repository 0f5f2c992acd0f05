"""The meeting as an object: planned, changed, opened, ended, cancelled; and what a person should see about it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mdt_desktop.application import agenda, meetings
from mdt_desktop.application.case_view import standing
from mdt_desktop.application.meetings import MeetingState, Together
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinatorNamed, Take
from mdt_desktop.domain.errors import FormError, UsageError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    Meeting,
    MeetingFact,
    MeetingKind,
    MeetingStep,
    NameHeard,
    TableEnd,
    TableOutcome,
)
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.sharing import LegalBasis
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import NOW, a_pack, an_event, at
from tests.support.meetings import CHAIR, ME, TableVault

PACK = a_pack()
TUESDAY, FORTNIGHT, FRIDAY = at("2026-09-15T10:00"), at("2026-09-29T10:00"), at("2026-09-11T10:00")
FIRST_CONTACT = an_event("first_contact", "2026-09-07T10:00")


def put(vault: TableVault, meeting: str, *records: Any) -> Any:
    """Put a new case on an agenda."""
    case = vault.case(*(records or (FIRST_CONTACT,)))
    vault.keep(agenda.put_on(vault.own, meeting, vault.view(case), by=ME, now=vault.now, pack=PACK))
    return case


def outcomes(vault: TableVault, case: Any) -> list[str]:
    return [each.outcome.value for each in vault.view(case).records(TableEnd)]


# --- planning ----------------------------------------------------------------------------------------


def test_meetings_come_soonest_first_and_one_without_a_moment_last() -> None:
    vault = TableVault()
    later, sooner = vault.plan(FORTNIGHT), vault.plan(TUESDAY)
    undated = meetings.plan(Meeting(at=TUESDAY))[0].entity
    vault.write(
        None, [each for each in meetings.plan(Meeting(at=TUESDAY, place="hal"), entity=undated) if each.name == "place"]
    )
    assert [each.id for each in meetings.meetings_of(vault.own)] == [sooner, later, undated.hex]


def test_a_meeting_without_a_moment_or_with_less_than_no_late_slots_is_asked_back() -> None:
    with pytest.raises(FormError) as refused:
        meetings.plan(Meeting())
    assert refused.value.facts["field"] == "at"
    with pytest.raises(FormError) as refused:
        meetings.plan(Meeting(at=TUESDAY, late_slots=-1))
    assert refused.value.facts["field"] == "late_slots"


def test_a_new_meeting_has_no_cases_yet() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY, cases=("ab",), late=("ab",))
    assert meetings.meeting_of(vault.own, meeting).record.cases == ()


def test_a_meeting_that_is_not_here_is_said_in_words() -> None:
    with pytest.raises(UsageError) as refused:
        meetings.meeting_of(TableVault().own, "ab")
    assert refused.value.code == "meeting.not_found"


def test_a_meeting_that_moves_tells_its_cases_and_keeps_its_agenda() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    case = put(vault, meeting)
    moved = Meeting(at=FORTNIGHT, place="zaal 2", kind=MeetingKind.PHONE)
    vault.keep(meetings.change(vault.own, meeting, moved, vault.views(meeting), ME, vault.now))
    assert vault.cases_of(meeting) == [case]
    coming = agenda.coming_table(vault.view(case))
    assert coming is not None
    assert (coming.table_at, coming.kind, coming.reasons) == (FORTNIGHT, MeetingKind.PHONE, ("new",))


def test_a_change_of_place_touches_no_case() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    put(vault, meeting)
    record = meetings.meeting_of(vault.own, meeting).record
    together = meetings.change(vault.own, meeting, replace(record, place="zaal 2"), vault.views(meeting), ME, vault.now)
    assert together.by_case == {}
    assert [each.name for each in together.own] == ["place"]


def test_a_case_the_table_is_done_with_does_not_move_along() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    case, gone = put(vault, meeting), put(vault, meeting)
    vault.add(case, TableEnd(meeting=meeting, outcome=TableOutcome.DECIDED, at=vault.now))
    views = {case: vault.view(case), gone: vault.view(vault.case(FIRST_CONTACT))}
    moved = meetings.change(vault.own, meeting, Meeting(at=FORTNIGHT), views, ME, vault.now)
    assert not any(moved.by_case.values())


def test_an_agenda_that_is_sent_is_written_in_the_meeting_and_in_every_case() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    cases = [put(vault, meeting), put(vault, meeting)]
    assert meetings.agenda_sent_at(vault.own, meeting) is None
    sent = vault.now
    vault.keep(meetings.send_agenda(vault.own, meeting, ME, sent))
    assert meetings.agenda_sent_at(vault.own, meeting) == sent
    assert meetings.state_of(vault.own, meeting) is MeetingState.PLANNED
    for case in cases:
        assert "agenda_sent" in {each.kind for each in vault.view(case).records(Event)}


# --- which table is next -----------------------------------------------------------------------------


def test_the_next_table_is_the_soonest_that_has_not_begun() -> None:
    vault = TableVault()
    assert meetings.next_table(vault.own, NOW) is None
    later, sooner = vault.plan(FORTNIGHT), vault.plan(TUESDAY)
    found = meetings.next_table(vault.own, NOW)
    assert found is not None
    assert found.id == sooner
    after = meetings.next_table(vault.own, TUESDAY + timedelta(minutes=5))
    assert after is not None
    assert after.id == later
    vault.write(None, meetings.open_(vault.own, sooner, ME, TUESDAY))
    assert [each.id for each in meetings.coming(vault.own, TUESDAY)] == [sooner, later]


@pytest.mark.parametrize(
    ("table", "makes"), [(FRIDAY, True), (at("2026-09-14T17:00"), True), (TUESDAY, False), (None, None)]
)
def test_a_table_makes_the_term_of_the_first_weighing_or_not(table: Any, *, makes: bool | None) -> None:
    clocks = PACK.clocks([FIRST_CONTACT], NOW)
    assert meetings.makes_term(clocks, Meeting(at=table)) is makes


def test_a_case_without_a_running_term_makes_nothing() -> None:
    weighed = WeighingOutcome(level=RiskLevel.HIGH, at=NOW)
    assert meetings.makes_term(PACK.clocks([FIRST_CONTACT, weighed], NOW), Meeting(at=FRIDAY)) is None
    assert meetings.makes_term((), Meeting(at=FRIDAY)) is None


# --- open, ended, cancelled --------------------------------------------------------------------------


def test_a_meeting_is_planned_then_open_then_ended() -> None:
    vault = TableVault()
    meeting, other = vault.plan(TUESDAY), vault.plan(FORTNIGHT)
    assert meetings.opened_at(vault.own, meeting) is None
    vault.write(None, meetings.open_(vault.own, meeting, ME, TUESDAY))
    assert meetings.state_of(vault.own, meeting) is MeetingState.OPEN
    assert meetings.opened_at(vault.own, meeting) == TUESDAY
    assert meetings.open_(vault.own, meeting, ME, TUESDAY) == ()
    vault.keep(meetings.end(vault.own, meeting, {}, ME, TUESDAY))
    assert meetings.state_of(vault.own, meeting) is MeetingState.ENDED
    assert meetings.end(vault.own, meeting, {}, ME, TUESDAY) == Together()
    assert meetings.state_of(vault.own, other) is MeetingState.PLANNED


def test_a_meeting_that_was_ended_by_mistake_goes_on() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    vault.keep(meetings.end(vault.own, meeting, {}, ME, TUESDAY))
    vault.write(None, meetings.open_(vault.own, meeting, ME, TUESDAY))
    assert meetings.state_of(vault.own, meeting) is MeetingState.OPEN


def test_a_case_the_table_did_not_come_to_is_postponed_and_the_others_stay_as_they_are() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    decided, provisional, unreached, again = (put(vault, meeting) for _ in range(4))
    vault.add(decided, TableEnd(meeting=meeting, outcome=TableOutcome.DECIDED, at=vault.now))
    vault.add(provisional, TableEnd(meeting=meeting, outcome=TableOutcome.PROVISIONAL, at=vault.now))
    vault.write(again, meetings.postpone(meeting, ME, vault.now))
    vault.write(None, meetings.open_(vault.own, meeting, ME, vault.now))
    vault.keep(meetings.end(vault.own, meeting, vault.views(meeting), ME, vault.now))
    told = [outcomes(vault, each) for each in (decided, provisional, unreached, again)]
    assert told == [["decided"], ["provisional"], ["postponed"], ["postponed"]]
    assert vault.cases_of(meeting) == [decided, provisional, unreached, again]


def test_a_case_without_an_entry_is_done_once_anything_ended_it() -> None:
    vault = TableVault()
    case = vault.case(TableEnd(meeting="ab", outcome=TableOutcome.DECIDED, at=NOW))
    assert meetings.is_done(vault.view(case), "ab")
    assert not meetings.is_done(vault.view(case), "cd")


def test_a_meeting_that_is_called_off_says_why_and_gives_its_cases_back() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    case = put(vault, meeting)
    with pytest.raises(FormError):
        meetings.cancel(vault.own, meeting, vault.views(meeting), ME, vault.now, reason=" ")
    vault.keep(meetings.cancel(vault.own, meeting, vault.views(meeting), ME, vault.now, reason="storm"))
    assert meetings.state_of(vault.own, meeting) is MeetingState.CANCELLED
    assert vault.own.records(MeetingFact)[-1].reason == "storm"
    assert outcomes(vault, case) == ["postponed"]
    assert agenda.coming_table(vault.view(case)) is None


def test_what_is_over_is_refused_in_words() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    vault.keep(meetings.cancel(vault.own, meeting, {}, ME, vault.now, reason="storm"))
    for attempt in (
        lambda: meetings.open_(vault.own, meeting, ME, vault.now),
        lambda: meetings.cancel(vault.own, meeting, {}, ME, vault.now, reason="storm"),
        lambda: meetings.send_agenda(vault.own, meeting, ME, vault.now),
        lambda: meetings.standing_meeting(vault.own, meeting),
    ):
        with pytest.raises(UsageError) as refused:
            attempt()
        assert refused.value.code == "meeting.over"


def test_a_meeting_left_open_overnight_is_found_and_ending_it_keeps_everything() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    case = put(vault, meeting)
    assert not meetings.is_left_open(vault.own, meeting, FORTNIGHT)
    vault.write(None, meetings.open_(vault.own, meeting, ME, TUESDAY))
    assert not meetings.is_left_open(vault.own, meeting, TUESDAY + timedelta(hours=13))
    assert meetings.is_left_open(vault.own, meeting, TUESDAY + timedelta(hours=15))
    vault.keep(meetings.end(vault.own, meeting, vault.views(meeting), ME, TUESDAY + timedelta(hours=23)))
    assert not meetings.is_left_open(vault.own, meeting, FORTNIGHT)
    assert (vault.cases_of(meeting), outcomes(vault, case)) == ([case], ["postponed"])
    assert len(vault.view(case).records(AgendaEntry)) == 1


# --- findings ----------------------------------------------------------------------------------------


def codes(vault: TableVault, meeting: str, now: Any = NOW) -> list[str]:
    return [each.code for each in meetings.findings(vault.own, meeting, now)]


def test_a_meeting_that_is_in_order_finds_nothing() -> None:
    vault = TableVault()
    assert codes(vault, vault.plan(TUESDAY)) == []


def test_what_a_meeting_misses_is_found() -> None:
    vault = TableVault()
    assert codes(vault, vault.plan(TUESDAY, chair=None, invited=())) == ["no_chair", "nobody_invited"]
    assert codes(vault, vault.plan(TUESDAY, chair=PersonRef(org="VT"))) == ["no_chair"]
    assert codes(vault, vault.plan(TUESDAY), FORTNIGHT) == ["not_held"]


def test_a_meeting_left_open_is_a_finding_until_it_is_ended() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    vault.write(None, meetings.open_(vault.own, meeting, ME, TUESDAY))
    assert codes(vault, meeting, TUESDAY) == []
    assert codes(vault, meeting, FORTNIGHT) == ["left_open"]
    vault.keep(meetings.end(vault.own, meeting, {}, ME, FORTNIGHT))
    assert codes(vault, meeting, FORTNIGHT) == []
    assert set(meetings.FINDING_CODES) > {"left_open"}


def about(vault: TableVault, meeting: str, case: Any) -> dict[str, str]:
    view = vault.view(case)
    clocks = PACK.clocks(standing(view), NOW)
    found = meetings.findings_of_case(vault.own, meeting, view, clocks, NOW)
    assert {each.case for each in found} <= {case}
    return {each.code: each.facts["what"] for each in found}


@pytest.mark.parametrize(
    ("owned", "role"),
    [
        (CoordinatorNamed(coordinator=CHAIR), "coordinator"),
        (CoordinatorNamed(coordinator=PersonRef(org="VT", name="Jip"), deputy=CHAIR), "deputy"),
        (CoordinatorNamed(coordinator=PersonRef(org="VT", name="Jip")), ""),
        (Take(organisation="SHN", person="oda brink"), "responsible"),
        (Take(organisation="VT", person="Oda Brink"), ""),
        (ContactPersonNamed(name="Oda Brink"), "contact_person"),
    ],
)
def test_a_chair_who_owns_the_case_is_warned_about(owned: Any, role: str) -> None:
    vault = TableVault()
    case = vault.case(owned)
    view = vault.view(case)
    assert meetings.chair_role(view, Meeting(chair=CHAIR)) == role
    assert meetings.chair_role(view, Meeting()) == meetings.chair_role(view, Meeting(chair=PersonRef(org="SHN"))) == ""
    found = about(vault, vault.plan(TUESDAY), case)
    assert found.get("chair_owns_case", "") == role


def test_a_case_in_two_coming_meetings_is_found_in_both() -> None:
    vault = TableVault()
    one, two = vault.plan(FRIDAY), vault.plan(TUESDAY)
    case = put(vault, one)
    assert "in_two_meetings" not in about(vault, one, case)
    vault.keep(agenda.put_on(vault.own, two, vault.view(case), by=ME, now=vault.now, pack=PACK))
    assert (about(vault, one, case)["in_two_meetings"], about(vault, two, case)["in_two_meetings"]) == (two, one)
    vault.keep(meetings.end(vault.own, one, {}, ME, vault.now))
    assert "in_two_meetings" not in about(vault, two, case)
    assert about(vault, one, case) == {}


def test_who_has_no_ground_to_know_of_a_case_is_named() -> None:
    vault = TableVault()
    meeting = vault.plan(FRIDAY, invited=("CSG", "POL", "VT"))
    case = put(vault, meeting)
    assert about(vault, meeting, case)["no_ground"] == "POL, VT"
    vault.add(case, NameHeard(meeting=meeting, org="POL", basis=next(iter(LegalBasis)), at=vault.now))
    assert about(vault, meeting, case)["no_ground"] == "VT"


def test_a_table_that_comes_too_late_for_the_first_weighing_is_found() -> None:
    vault = TableVault()
    case = vault.case(FIRST_CONTACT)
    assert "too_late" in about(vault, vault.plan(TUESDAY), case)
    assert "too_late" not in about(vault, vault.plan(FRIDAY), case)


def test_the_steps_of_a_meeting_are_those_of_its_facts() -> None:
    assert set(MeetingStep) == {"opened", "ended", "cancelled", "agenda_sent"}
