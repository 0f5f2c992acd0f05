"""Attendance by exception, per case; who is out is out for this case; secrecy is promised once a year."""

from datetime import timedelta
from typing import Any

import pytest

from mdt_desktop.application.attendance import (
    Seat,
    has_promised,
    present_of,
    promise,
    promise_all,
    seats_of,
    take_part,
)
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import AttendanceKind, MeetingKind, Preparation, PreparationState, SecrecyStatement
from mdt_desktop.domain.quorum import Present
from mdt_desktop.domain.sharing import BlockedPerson
from mdt_desktop.domain.weighing import InputKind, OrganisationInput
from tests.support.cases import NOW, a_view, an_event, written
from tests.support.tables import CHAIR, CLERK, ENOUGH, a_meeting, takes_part

MEETING = a_meeting()
HERE = MEETING.id
TODAY = NOW.date()
OUT, LEFT, ABSENT = AttendanceKind.OUT, AttendanceKind.LEFT, AttendanceKind.ABSENT
PRESENT, BY_PHONE = AttendanceKind.PRESENT, AttendanceKind.BY_PHONE
SENT, OBSERVER = AttendanceKind.INPUT_SENT, AttendanceKind.OBSERVER
PROMISED = tuple(SecrecyStatement(org=org, person="x", on=TODAY) for org in ENOUGH)


def seats(*records: Any, promised: tuple[SecrecyStatement, ...] = PROMISED, **more: Any) -> dict[tuple[str, str], Seat]:
    record = a_meeting(**more).record
    found = seats_of(a_view(*records), a_view(*promised), HERE, record, TODAY)
    return {(each.org, each.person): each for each in found}


def present(*records: Any, **more: Any) -> Present:
    record = a_meeting(**more).record
    view = a_view(*records)
    return present_of(view, record, seats_of(view, a_view(), HERE, record, TODAY), CLERK)


def test_everybody_invited_is_there_unless_told_otherwise() -> None:
    found = seats()
    assert [each.org for each in found.values()] == list(ENOUGH)
    assert {each.how for each in found.values()} == {PRESENT}
    assert not any(each.is_exception or each.must_promise or each.is_blocked for each in found.values())


def test_one_exception_changes_one_seat_and_can_be_taken_back() -> None:
    assert seats(takes_part(HERE, "POL", ABSENT))["POL", ""].is_exception
    back = seats(takes_part(HERE, "POL", ABSENT), takes_part(HERE, "POL", PRESENT))["POL", ""]
    assert (back.how, back.is_exception) == (PRESENT, False)


def test_who_is_out_for_a_conflict_of_interest_is_out_for_this_case_only() -> None:
    here = a_view(takes_part(HERE, "POL", OUT, "Wim Stolk"))
    elsewhere = a_view(takes_part("m0", "POL", OUT, "Wim Stolk"))
    record = MEETING.record
    outs = [
        [each.org for each in seats_of(view, a_view(), HERE, record, TODAY) if each.how is OUT]
        for view in (here, elsewhere)
    ]
    assert outs == [["POL"], []]


def test_an_organisation_of_which_the_only_one_named_is_out_has_no_seat() -> None:
    assert "POL" not in present(takes_part(HERE, "POL", OUT, "Wim Stolk")).organisations
    replaced = (takes_part(HERE, "POL", OUT, "Wim Stolk"), takes_part(HERE, "POL", PRESENT, "Nel Prins"))
    assert "POL" in present(*replaced).organisations


@pytest.mark.parametrize(
    ("how", "counts"), [(PRESENT, True), (BY_PHONE, True), (ABSENT, False), (OUT, False), (LEFT, False), (SENT, False)]
)
def test_a_seat_counts_when_somebody_is_there_as_the_table_decides(how: AttendanceKind, *, counts: bool) -> None:
    assert ("SHN" in present(takes_part(HERE, "SHN", how)).organisations) is counts


def test_an_organisation_that_is_out_has_no_seat_by_a_colleague() -> None:
    told = (takes_part(HERE, "POL", OUT), takes_part(HERE, "POL", PRESENT, "Nel Prins"))
    assert "POL" not in present(*told).organisations


def test_an_observer_fills_no_seat_and_empties_none() -> None:
    told = (takes_part(HERE, "POL", OBSERVER, "Nel Prins"), takes_part(HERE, "HA", OBSERVER, "Ot Wiersma"))
    assert present(*told).organisations == frozenset(ENOUGH)


def test_who_leaves_halfway_leaves_what_was_said_before() -> None:
    brought = OrganisationInput(org="POL", kind=InputKind.FACT, text="twee meldingen in mei")
    view = a_view(brought, takes_part(HERE, "POL", LEFT))
    assert view.records(OrganisationInput) == (brought,)
    (left,) = (each for each in seats_of(view, a_view(), HERE, MEETING.record, TODAY) if each.how is LEFT)
    assert left.at is not None


def test_apologies_with_input_stand_apart() -> None:
    found = present(takes_part(HERE, "SHN", SENT))
    assert found.by_input == frozenset({"SHN"})


def test_in_a_written_round_what_was_sent_in_is_being_there() -> None:
    ready = Preparation(meeting=HERE, org="POL", state=PreparationState.READY)
    read = Preparation(meeting=HERE, org="CSG", state=PreparationState.READ)
    brought = OrganisationInput(org="SHN", kind=InputKind.FACT, text="zij belde twee keer")
    found = present(ready, read, brought, kind=MeetingKind.WRITTEN)
    assert found.organisations == frozenset({"POL", "SHN"})
    assert seats(read, kind=MeetingKind.WRITTEN)["CSG", ""].how is ABSENT


def test_the_same_exception_again_changes_nothing() -> None:
    said = takes_part(HERE, "POL", ABSENT)
    assert written(take_part(a_view(), said)) == [said]
    assert take_part(a_view(said), said) == ()
    assert take_part(a_view(said), takes_part(HERE, "POL", OUT)) != ()
    assert take_part(a_view(said), takes_part(HERE, "POL", ABSENT, promised_secrecy=Answer.YES)) != ()
    with pytest.raises(FormError) as refused:
        take_part(a_view(), takes_part(HERE, " ", ABSENT))
    assert refused.value.facts["field"] == "org"


def test_secrecy_is_promised_once_a_year() -> None:
    (statement,) = written(promise("SHN", "Pim de Wit", CLERK, NOW))
    own = a_view(statement)
    assert has_promised(own, "SHN", "pim  de wit", TODAY + timedelta(days=364))
    assert not has_promised(own, "SHN", "Pim de Wit", TODAY + timedelta(days=366))
    assert has_promised(own, "SHN", "", TODAY)
    assert not has_promised(own, "SHN", "Kees Boom", TODAY)
    assert not has_promised(own, "POL", "Pim de Wit", TODAY)
    with pytest.raises(FormError) as refused:
        promise(" ", "Pim de Wit", CLERK, NOW)
    assert refused.value.facts["field"] == "org"


def test_one_key_writes_down_that_everybody_promised_and_nobody_is_asked_again_this_year() -> None:
    told = takes_part(HERE, "HA", OBSERVER, "Ot Wiersma")
    asked = seats(told, promised=())
    statements = written(promise_all(asked.values(), CLERK, NOW))
    assert [(each.org, each.person) for each in statements] == [*((org, "") for org in ENOUGH), ("HA", "Ot Wiersma")]
    assert not any(each.must_promise for each in seats(told, promised=tuple(statements)).values())


def test_a_promise_of_an_organisation_is_none_of_an_observer_by_name() -> None:
    statement = SecrecyStatement(org="HA", person="", on=TODAY)
    assert seats(takes_part(HERE, "HA", OBSERVER, "Ot Wiersma"), promised=(statement,))["HA", "Ot Wiersma"].must_promise


def test_an_observer_promises_secrecy_before_listening() -> None:
    asked = seats(takes_part(HERE, "HA", OBSERVER, "Ot Wiersma"))["HA", "Ot Wiersma"]
    assert asked.must_promise
    said = takes_part(HERE, "HA", OBSERVER, "Ot Wiersma", promised_secrecy=Answer.YES)
    assert not seats(said)["HA", "Ot Wiersma"].must_promise


def test_who_is_not_there_promises_nothing() -> None:
    assert seats(promised=())["POL", ""].must_promise
    for how in (ABSENT, OUT, SENT):
        assert not seats(takes_part(HERE, "POL", how), promised=())["POL", ""].must_promise


def test_somebody_who_must_not_see_the_case_is_pointed_out_in_the_seat() -> None:
    told = (BlockedPerson(person="wim  stolk", why="buurman"), takes_part(HERE, "POL", PRESENT, "Wim Stolk"))
    assert seats(*told)["POL", "Wim Stolk"].is_blocked
    assert not seats(*told)["CSG", ""].is_blocked


def test_the_chair_and_the_keeper_of_the_record_are_there_unless_out() -> None:
    found = present()
    assert (found.has_chair, found.has_coordinator) == (True, True)
    assert not present(chair=None).has_chair
    assert not present(takes_part(HERE, CHAIR.org, OUT, CHAIR.name)).has_chair
    assert not present(takes_part(HERE, CLERK.org, LEFT, CLERK.name)).has_coordinator
    assert present(clerk="").has_coordinator


def test_who_is_present_knows_the_first_contact_and_whether_safety_is_asked() -> None:
    found = present(an_event("first_contact", "2026-09-01T10:00+02:00", org="HA"))
    assert (found.first_contact, found.is_about_safety) == ("HA", True)
