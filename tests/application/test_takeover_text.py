"""The text for another system holds what its organisation may know, and no more."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from mdt_desktop.application.takeover_text import About, TakenOver, compartment, copied, taken_over
from mdt_desktop.domain.access import Access
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import Take
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import CaseHead, Child, PersonRef, Suspect
from mdt_desktop.domain.sharing import LegalBasis, SharingDecision, SharingLevel
from mdt_desktop.domain.story import CoreStory, EventSummary, Wish
from mdt_desktop.domain.times import AMSTERDAM, When
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.plan_cases import shipped_pack, view_of
from tests.support.views import facts_of

NOW = datetime(2026, 10, 7, 9, 0, tzinfo=AMSTERDAM)
NURSE = PersonRef(org="CSG", name="Anke Rozema")
CASE: tuple[Any, ...] = (
    CaseHead(number="2026-KDR-031"),
    Take(organisation="CSG", person="Anke Rozema", by=NURSE),
    ContactRule(call="mobiel, 10-12 u", avoid="thuis"),
    Event(kind="pep_started", at=When(NOW), text="gestart in de nacht", by=NURSE),
    Event(kind="police_informed", at=When(NOW), text="melding gedaan", by=NURSE),
    EventSummary(text="Na een feest, door een bekende.", by=NURSE),
    CoreStory(text="Dit is het kernverhaal.", by=NURSE),
    WeighingOutcome(level=RiskLevel.HIGH, why="hij wacht haar op", by=NURSE),
    Suspect(name="Ruben Lok"),
    Child(first_name="Tygo", age=4),
    Wish(text="rust", by=NURSE),
    Action(what="Bellen", task=Task(owner=NURSE, due=NOW + timedelta(days=1))),
)


def shared(group: str, receiver: str, level: SharingLevel = SharingLevel.FULL) -> SharingDecision:
    basis = LegalBasis.CONSENT_EXPLICIT
    return SharingDecision(from_org="CSG", receiver=receiver, group=group, level=level, basis=basis, by=NURSE)


def lines(org: str, *decisions: SharingDecision, own: str = "CSG") -> tuple[TakenOver, ...]:
    view = view_of(*CASE, *decisions)
    return taken_over(view, org, compartment(view, org, own, shipped_pack(), NOW))


def texts(found: tuple[TakenOver, ...]) -> str:
    return "\n".join(" ".join((each.about, each.code, each.text)) for each in found)


def test_ones_own_system_gets_what_the_region_lets_it_hold() -> None:
    said = texts(lines("CSG"))
    for part in ("gestart in de nacht", "hij wacht haar op", "Na een feest", "mobiel, 10-12 u", "rust", "Bellen"):
        assert part in said
    assert "Dit is het kernverhaal" not in said
    assert "Ruben Lok" not in said
    assert "core_only children" in said


@pytest.mark.parametrize("org", ["POL", "VT", "SHN", "GGZ"])
def test_another_organisation_gets_the_number_and_who_is_responsible_and_nothing_else_undecided(org: str) -> None:
    assert {each.about for each in lines(org)} == {About.NUMBER, About.RESPONSIBLE}


def test_the_police_get_no_medical_word_and_no_core_story_even_when_decided() -> None:
    said = texts(lines("POL", shared("medical", "POL"), shared("core_story", "POL"), shared("police_status", "POL")))
    assert "melding gedaan" in said
    assert "gestart in de nacht" not in said
    assert "kernverhaal" not in said


def test_of_a_conclusion_the_level_is_told_without_its_reason() -> None:
    said = lines("SHN", shared("risk_outcome", "SHN", SharingLevel.CONCLUSION))
    assert [each.code for each in said if each.about is About.LEVEL] == ["high"]
    assert About.REASON not in {each.about for each in said}
    assert [each.code for each in said if each.about is About.CORE_ONLY] == ["risk_outcome"]


def test_an_organisation_the_region_does_not_name_keeps_what_it_said_itself() -> None:
    midwife = PersonRef(org="HA", name="Lies Brink")
    view = view_of(CaseHead(number="1"), EventSummary(text="zij belde zelf", by=midwife), Child(first_name="Tygo"))
    found = taken_over(view, "HA", compartment(view, "HA", "HA", shipped_pack(), NOW))
    assert [each.text for each in found] == ["1", "zij belde zelf"]


def test_copying_is_written_down_with_the_organisation_and_no_word_of_the_case() -> None:
    (fact,) = facts_of(copied("VT", NURSE, NOW))
    assert isinstance(fact, Access)
    assert (fact.kind.value, fact.detail) == ("copied", "takeover VT")
