"""The text for another system holds what its organisation may know, and no more."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.takeover_text import About, TakenOver, compartment, copied, taken_over
from mdt_desktop.application.who_knows import MayKnow
from mdt_desktop.domain.access import Access
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinationDecision, CoordinationOutcome, Take
from mdt_desktop.domain.events import Appointment, Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.people import CaseHead, Child, Communication, PersonRef, Suspect
from mdt_desktop.domain.sharing import LegalBasis, SharingDecision, SharingLevel
from mdt_desktop.domain.story import CoreStory, EventSummary, Wish
from mdt_desktop.domain.times import AMSTERDAM, When
from mdt_desktop.domain.weighing import DomainNeed, LivingDomain, RiskLevel, WeighingOutcome
from tests.support.plan_cases import shipped_pack, shown, view_of
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


FULLER: tuple[Any, ...] = (
    ContactPersonNamed(name="Anke Rozema", org="CSG", phone="085-000 03 40"),
    Communication(languages=("fy",), how_to_talk="korte zinnen"),
    Suspect(relation="ex-partner", whereabouts="onbekend"),
    Suspect(),
    Child(lives_where="bij haar zus", saw_or_heard="hoorde ruzie"),
    Child(),
    DomainNeed(domain=LivingDomain.SAFETY_HOUSING, need=2, situation="oude sloten", who_helps="gemeente"),
    DomainNeed(domain=LivingDomain.RIGHTS_MONEY_PRACTICAL, need=0),
    Wish(not_wanted="dat het werk het hoort"),
    Appointment(area=FieldGroup.POLICE_STATUS, what="gesprek", at=NOW + timedelta(days=2)),
    CoordinationDecision(decision=CoordinationOutcome.ZVH, reason="zit vast"),
    Action(what="Nog te plannen"),
    WeighingOutcome(level=RiskLevel.ELEVATED),
)


@pytest.mark.parametrize(
    ("org", "groups", "said"),
    [
        (
            "VT",
            ("children", "suspect", "living_domains"),
            ("bij haar zus, hoorde ruzie", "ex-partner", "oude sloten, gemeente"),
        ),
        (
            "POL",
            ("suspect", "police_status", "disability_communication"),
            ("ex-partner", "gesprek", "fy, korte zinnen"),
        ),
        (
            "GEM",
            ("living_domains", "wishes", "actions_decisions"),
            ("oude sloten", "dat het werk het hoort", "zit vast"),
        ),
    ],
)
def test_each_system_gets_the_groups_it_is_for_as_far_as_they_are_shared(
    org: str, groups: tuple[str, ...], said: tuple[str, ...]
) -> None:
    view = view_of(*FULLER, *(shared(group, org) for group in groups))
    found = texts(taken_over(view, org, compartment(view, org, "CSG", shipped_pack(), NOW)))
    for part in said:
        assert part in found
    assert "085-000 03 40" in found


def test_a_level_without_a_reason_and_an_action_without_a_date_say_what_they_can() -> None:
    view = view_of(*FULLER, shared("risk_outcome", "GEM"), shared("actions_decisions", "GEM"))
    found = taken_over(view, "GEM", compartment(view, "GEM", "CSG", shipped_pack(), NOW))
    assert [each.code for each in found if each.about is About.LEVEL] == ["elevated"]
    assert About.REASON not in {each.about for each in found}
    assert [(each.text, each.at) for each in found if each.about is About.ACTION] == [("Nog te plannen", None)]


def test_an_appointment_that_was_corrected_gives_way() -> None:
    wrong = shown(Appointment(area=FieldGroup.POLICE_STATUS, what="verkeerd uur", at=NOW))
    right = shown(Appointment(area=FieldGroup.POLICE_STATUS, what="goed uur", at=NOW, corrects=wrong.id))
    may = MayKnow({"police_status": SharingLevel.FULL})
    found = texts(taken_over(CaseView(CaseId(random_id()), (wrong, right)), "POL", may))
    assert "goed uur" in found
    assert "verkeerd uur" not in found


def test_copying_is_written_down_with_the_organisation_and_no_word_of_the_case() -> None:
    (fact,) = facts_of(copied("VT", NURSE, NOW))
    assert isinstance(fact, Access)
    assert (fact.kind.value, fact.detail) == ("copied", "takeover VT")
