"""Records as plain data: what is empty stays out, what is damaged is refused as damaged."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from mdt_desktop.application.ports import CaseCard
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.people import Identity, Participant, PersonRef
from mdt_desktop.domain.plain import field_from_plain, from_plain, moment_text, to_plain
from mdt_desktop.domain.safety_plan import SafetyPlan
from mdt_desktop.domain.sharing import Consent, ConsentStep
from mdt_desktop.domain.times import When
from tests.support.cases import an_event, at


def test_what_holds_nothing_is_left_out() -> None:
    assert to_plain(Participant(org="CSG", knows=())) == {"org": "CSG"}
    assert to_plain(Identity(age=0))["age"] == 0


def test_an_empty_text_that_must_be_there_is_kept() -> None:
    consent = Consent(step=ConsentStep.GIVEN, purpose="", receiver="POL", group="medical")
    assert from_plain(Consent, to_plain(consent)) == consent


def test_an_empty_text_where_the_default_says_something_is_kept() -> None:
    plan = SafetyPlan(register="")
    assert from_plain(SafetyPlan, to_plain(plan)) == plan


def test_ids_are_written_as_hex_and_read_back() -> None:
    card = CaseCard(case=CaseId(random_id()), number="2026-BCD-001", alias="Sil")
    assert to_plain(card)["case"] == card.case.hex
    assert from_plain(CaseCard, to_plain(card)) == card


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("2026-10-25T02:30+01:00", "2026-10-25T02:30+01:00"),
        ("2026-10-25T02:30:05+01:00", "2026-10-25T02:30:05+01:00"),
        ("2026-10-25T02:30:00.500+01:00", "2026-10-25T02:30:00.500000+01:00"),
    ],
)
def test_a_moment_carries_its_offset_and_seconds_only_where_there_are_any(moment: str, text: str) -> None:
    assert moment_text(at(moment)) == text


def test_an_uncertain_moment_is_a_span() -> None:
    event = an_event("sexual_event", "2026-09-07T22:00+02:00", until="2026-09-08T04:00+02:00")
    assert to_plain(event)["at"] == {"from": "2026-09-07T22:00+02:00", "until": "2026-09-08T04:00+02:00"}


def test_keys_of_a_newer_version_are_passed_over() -> None:
    assert from_plain(Participant, {"org": "CSG", "hologram": 3}) == Participant(org="CSG")


@pytest.mark.parametrize(
    ("record_type", "plain"),
    [
        (Participant, {"org": 5}),
        (Participant, {"knows": "medical"}),
        (Participant, {"knows": [3]}),
        (Participant, "no mapping"),
        (Identity, {"age": True}),
        (Identity, {"age": "27"}),
        (Identity, {"birth_date": "27 maart"}),
        (Identity, {"birth_date": 1999}),
        (Identity, {"address_is_secret": "perhaps"}),
        (Event, {"at": "2026-09-07T10:00+02:00"}),
        (Event, {"kind": "event", "at": "2026-09-07T10:00"}),
        (Event, {"kind": "event", "at": {"from": "2026-09-07T10:00+02:00", "until": "2026-09-07T09:00+02:00"}}),
        (Event, {"kind": "event", "at": {"from": "2026-09-07T10:00+02:00"}}),
        (Event, {"kind": "event", "at": 5}),
        (Event, {"kind": "event", "at": "2026-09-07T10:00+02:00", "by": "Tess"}),
        (Event, {"kind": "event", "at": "2026-09-07T10:00+02:00", "ends_at": "2026-09-07T10:00"}),
        (ContactRule, {"hours": [{"opens": "18:00", "closes": "16:00"}]}),
        (CaseCard, {"case": 5, "number": "", "alias": ""}),
        (CaseCard, {"case": "zz", "number": "", "alias": ""}),
    ],
)
def test_damage_or_a_newer_value_is_refused_and_never_guessed(record_type: type[Any], plain: Any) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        from_plain(record_type, plain)


def test_one_field_reads_like_the_whole() -> None:
    assert field_from_plain(Identity, "birth_date", "1999-03-27") == date(1999, 3, 27)
    assert field_from_plain(Identity, "birth_date", None) is None
    with pytest.raises(KeyError):
        field_from_plain(Identity, "hologram", 1)


def test_a_nested_person_is_a_mapping() -> None:
    event = Event(kind="event", at=When(at("2026-09-07T10:00+02:00")), by=PersonRef(org="POL", name="Ravi Brons"))
    assert to_plain(event)["by"] == {"org": "POL", "name": "Ravi Brons"}


def test_ids_are_sixteen_random_bytes() -> None:
    assert len({random_id() for _ in range(100)}) == 100
    assert isinstance(random_id(), UUID)
