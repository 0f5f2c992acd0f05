"""Which profile a case asks for by its own facts, and that a person may choose another."""

from dataclasses import replace
from typing import Any

import pytest

from mdt_desktop.application.quorums import first_contact_of, is_about_safety, profile_of, proposed_profile
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.meeting import TableEnd, TableOutcome
from mdt_desktop.domain.people import Child, Identity
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import NOW, a_view, an_event
from tests.support.tables import PACK

STALKED = an_event("stalking_act", "2026-09-01T10:00+02:00")
REPORTED = an_event("vt_report", "2026-09-01T10:00+02:00", org="SCHOOL")
NO_POLICE = AcuteAnswer(question="police", answer=Answer.NO)


def proposed(*records: Any) -> str:
    return proposed_profile(a_view(*records), PACK.quorum, NOW).id


@pytest.mark.parametrize(
    ("records", "profile"),
    [
        ((), "sexual_violence_adult"),
        ((Identity(age=27),), "sexual_violence_adult"),
        ((Identity(age=15),), "minor"),
        ((STALKED,), "stalking"),
        ((REPORTED,), "household"),
        ((Child(first_name="Jip"),), "household"),
        ((AcuteAnswer(question="others_in_danger", answer=Answer.YES),), "household"),
        ((AcuteAnswer(question="others_in_danger", answer=Answer.NO),), "sexual_violence_adult"),
        ((NO_POLICE,), "no_police"),
        ((AcuteAnswer(question="police", answer=Answer.YES),), "sexual_violence_adult"),
        ((NO_POLICE, AcuteAnswer(question="police", answer=Answer.YES)), "sexual_violence_adult"),
        ((REPORTED, STALKED), "stalking"),
        ((REPORTED, STALKED, Identity(age=15)), "minor"),
        ((REPORTED, STALKED, Identity(age=15), NO_POLICE), "no_police"),
        ((replace(STALKED, victim="K2"),), "sexual_violence_adult"),
    ],
)
def test_the_facts_of_a_case_propose_its_profile(records: tuple[Any, ...], profile: str) -> None:
    assert proposed(*records) == profile


def test_a_person_may_choose_another_profile_and_the_table_remembers_it() -> None:
    view = a_view(STALKED)
    assert profile_of(view, PACK.quorum, NOW, chosen="household").id == "household"
    assert profile_of(view, PACK.quorum, NOW).id == "stalking"
    ended = TableEnd(meeting="m1", outcome=TableOutcome.DECIDED, at=NOW, profile="minor")
    assert profile_of(a_view(STALKED, ended), PACK.quorum, NOW, meeting="m1").id == "minor"
    assert profile_of(a_view(STALKED, ended), PACK.quorum, NOW, meeting="m2").id == "stalking"


def test_a_profile_this_region_does_not_have_gives_way_to_the_proposed_one() -> None:
    assert profile_of(a_view(STALKED), PACK.quorum, NOW, chosen="elders").id == "stalking"


def test_the_first_organisation_is_that_of_the_earliest_first_contact() -> None:
    early = an_event("first_contact", "2026-09-01T10:00+02:00", org="HA")
    late = an_event("first_contact", "2026-09-02T10:00+02:00", org="CSG")
    of_another = an_event("first_contact", "2026-08-02T10:00+02:00", org="POL", victim="K2")
    assert first_contact_of(a_view(late, early, of_another)) == "HA"
    assert first_contact_of(a_view()) == ""


@pytest.mark.parametrize(
    ("level", "asks"),
    [
        (RiskLevel.NOT_WEIGHED, True),
        (RiskLevel.STANDARD, False),
        (RiskLevel.ELEVATED, True),
        (RiskLevel.ACUTE, True),
    ],
)
def test_safety_is_the_question_unless_somebody_weighed_and_found_no_signal(level: RiskLevel, *, asks: bool) -> None:
    assert is_about_safety(a_view(WeighingOutcome(level=level, why="w"))) is asks
