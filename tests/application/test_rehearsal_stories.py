"""A made-up case becomes records that stand where its file says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdt_desktop.application.case_view import CaseView, handovers_of, responsible_takes, stage_of
from mdt_desktop.application.rehearsals import RehearsalCase, RehearsalHandover, changes_of
from mdt_desktop.application.rehearsals import stage_of as stage_told
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import (
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    CoordinatorNamed,
)
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import HandoverFact, HandoverStep, step_of
from mdt_desktop.domain.people import CaseHead, Participant
from mdt_desktop.domain.safety_plan import PaperGate, SafetyPlan
from mdt_desktop.domain.sharing import (
    REHEARSAL_EVIDENCE,
    LegalBasis,
    NotShared,
    SharingDecision,
    SharingLevel,
    SharingSummary,
)
from mdt_desktop.domain.stages import Stage
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import NOW, a_view_of, an_event, at

FIRST = an_event("first_contact", "2026-05-02T10:00+02:00", org="HA")
PHONE = an_event("ad_hoc_consult", "2026-05-03T10:00+02:00")
TABLE = an_event("weighing", "2026-05-06T10:00+02:00", org="MDT")
LATER = an_event("called_victim", "2026-05-09T10:00+02:00", org="SHN")
CASE = RehearsalCase(id="K1", alias="Juno", title="t", summary="s", safe_contact="via zus")


def told(**more: Any) -> RehearsalCase:
    return replace(CASE, **more)


def the_view(case: RehearsalCase, now: datetime = NOW) -> CaseView:
    return a_view_of([changes_of(case, now, "2026-KDR-001")])


def a_share(group: str = "medical", *, by: str = "HA") -> SharingDecision:
    return SharingDecision(
        from_org=by, receiver="POL", group=group, level=SharingLevel.FULL, basis=LegalBasis.CARE_TEAM
    )


def test_the_head_names_the_file_and_the_first_contact() -> None:
    head = the_view(told(timeline=(LATER, FIRST))).sole(CaseHead)
    assert (head.number, head.alias, head.origin) == ("2026-KDR-001", "Juno", "K1")
    assert head.opened_at == FIRST.at.at


def test_a_file_without_a_timeline_begins_now() -> None:
    assert the_view(told()).sole(CaseHead).opened_at == NOW


def test_a_share_is_made_by_its_organisation_at_its_first_moment() -> None:
    case = told(timeline=(LATER, FIRST), shares=(a_share(), a_share("wishes", by="SHN")))
    first, second = the_view(case).records(SharingDecision)
    assert (first.at, first.by and first.by.org, first.evidence) == (FIRST.at.at, "HA", REHEARSAL_EVIDENCE)
    assert (second.at, second.by and second.by.org) == (LATER.at.at, "SHN")


def test_an_organisation_outside_the_timeline_shared_at_first_contact() -> None:
    (decision,) = the_view(told(timeline=(FIRST, LATER), shares=(a_share(by="OM"),))).records(SharingDecision)
    assert decision.at == FIRST.at.at


def test_moments_of_a_linked_case_are_nobodys_first() -> None:
    other = an_event("event", "2026-05-01T10:00+02:00", org="HA", victim="K2")
    (decision,) = the_view(told(timeline=(other, FIRST), shares=(a_share(),))).records(SharingDecision)
    assert decision.at == FIRST.at.at


def test_a_quiet_group_leaves_no_summary_on_the_path() -> None:
    view = the_view(told(shares=(a_share("reporter"), a_share("wishes"))))
    assert [each.group for each in view.records(SharingSummary)] == ["wishes"]


def test_what_is_kept_back_is_dated_and_signed() -> None:
    kept = NotShared(from_org="HA", receiver="any", group="identity", why="nee")
    (found,) = the_view(told(timeline=(FIRST,), withheld=(kept,))).records(NotShared)
    assert (found.at, found.by and found.by.org, found.why) == (FIRST.at.at, "HA", "nee")


@pytest.mark.parametrize(
    ("timeline", "decided"),
    [((FIRST, PHONE, TABLE, LATER), TABLE), ((FIRST, PHONE, LATER), PHONE), ((FIRST, LATER), LATER)],
)
def test_decisions_fall_at_the_table_or_by_phone_or_at_the_last_moment(
    timeline: Sequence[Event], decided: Event
) -> None:
    case = told(
        timeline=tuple(timeline),
        weighing=(WeighingOutcome(level=RiskLevel.HIGH, why="w"),),
        contact_person=ContactPersonNamed(name="Wietske"),
        is_paper_safe=Answer.NO,
    )
    view = the_view(case)
    dated = (view.latest(WeighingOutcome), view.latest(ContactPersonNamed), view.latest(PaperGate))
    assert [each.record.at for each in dated if each] == [decided.at.at] * 3


def test_silence_about_paper_answers_no_gate() -> None:
    assert the_view(told(plan=SafetyPlan(extra="sleutel bij zus"))).latest(PaperGate) is None


@given(st.sampled_from([*HandoverStep]), st.sampled_from(["HA", "GGZ"]))
def test_a_handover_stands_where_the_file_says(step: HandoverStep, sender: str) -> None:
    handover = RehearsalHandover(sender=sender, receiver="SHN", reaches=step)
    (facts,) = handovers_of(the_view(told(timeline=(FIRST,), handovers=(handover,)))).values()
    assert step_of(facts) is step


def responsible(step: HandoverStep, *, sender: str = "HA") -> set[str]:
    handover = RehearsalHandover(sender=sender, receiver="SHN", reaches=step)
    view = the_view(told(timeline=(FIRST,), handovers=(handover,)))
    return {each.record.organisation for each in responsible_takes(view)}


def test_responsibility_follows_the_step() -> None:
    assert responsible(HandoverStep.OFFERED) == {"HA"}
    assert responsible(HandoverStep.ACCEPTED) == {"HA", "SHN"}
    assert responsible(HandoverStep.FIRST_CONTACT_DONE) == {"SHN"}
    assert responsible(HandoverStep.RETURNED) == {"HA", "SHN"}
    assert responsible(HandoverStep.OFFERED, sender="GGZ") == {"HA", "GGZ"}


@pytest.mark.parametrize(("sender", "receiver"), [("HA", "HA"), ("HA", ""), ("", "SHN"), ("", "")])
def test_a_handover_to_oneself_or_to_nobody_leaves_somebody_responsible(sender: str, receiver: str) -> None:
    handover = RehearsalHandover(sender=sender, receiver=receiver, reaches=HandoverStep.CLOSED)
    assert responsible_takes(the_view(told(timeline=(FIRST,), handovers=(handover,))))


def test_without_a_first_contact_the_first_organisation_is_responsible() -> None:
    (take,) = responsible_takes(the_view(told(registers=(Participant(org="GGZ"), Participant(org="HA")))))
    assert take.record.organisation == "GGZ"


def test_a_file_without_organisations_has_nobody_responsible() -> None:
    assert responsible_takes(the_view(told())) == ()


def test_two_handovers_are_told_apart() -> None:
    first = RehearsalHandover(sender="HA", receiver="SHN", reaches=HandoverStep.FIRST_CONTACT_DONE)
    second = RehearsalHandover(sender="SHN", receiver="GGZ", reaches=HandoverStep.ACCEPTED)
    view = the_view(told(timeline=(FIRST,), handovers=(first, second)))
    assert len(handovers_of(view)) == 2
    assert {each.record.organisation for each in responsible_takes(view)} == {"SHN", "GGZ"}


OFFERED = RehearsalHandover(sender="HA", receiver="SHN", reaches=HandoverStep.OFFERED)
CONFIRMED = replace(OFFERED, reaches=HandoverStep.CONFIRMED_BY_VICTIM)
SCALED_UP = CoordinationDecision(decision=CoordinationOutcome.ZVH)
CLOSED = an_event("case_closed", "2026-05-09T10:00+02:00")


@pytest.mark.parametrize(
    ("case", "stage"),
    [
        (told(), Stage.SIGNAL),
        (told(timeline=(LATER,)), Stage.SIGNAL),
        (told(timeline=(FIRST,)), Stage.FIRST_CONTACT),
        (told(timeline=(FIRST, TABLE)), Stage.WEIGHING),
        (told(weighing=(WeighingOutcome(level=RiskLevel.HIGH),)), Stage.WEIGHING),
        (told(decision=SCALED_UP), Stage.COORDINATION),
        (told(plan=SafetyPlan()), Stage.COORDINATION),
        (told(handovers=(OFFERED,)), Stage.HANDOVER),
        (told(handovers=(OFFERED, CONFIRMED)), Stage.FOLLOW_UP),
        (told(timeline=(CLOSED,)), Stage.CLOSED),
        (told(timeline=(replace(CLOSED, victim="K2"),)), Stage.SIGNAL),
    ],
)
def test_the_stage_is_the_furthest_with_facts(case: RehearsalCase, stage: Stage) -> None:
    assert stage_told(case) is stage
    assert stage_of(the_view(case)) is stage


def test_a_coordination_decision_with_a_holder_names_the_coordinator() -> None:
    held = CoordinationDecision(decision=CoordinationOutcome.EXISTING_ORG, holder="VT", reason="r")
    (named,) = the_view(told(decision=held)).records(CoordinatorNamed)
    assert named.coordinator.org == "VT"
    assert the_view(told(decision=SCALED_UP)).records(CoordinatorNamed) == ()


def test_handover_facts_are_dated_so_that_their_clocks_can_stop() -> None:
    view = the_view(told(timeline=(FIRST, TABLE), handovers=(OFFERED,)))
    assert {each.at for each in view.records(HandoverFact)} == {at("2026-05-06T10:00+02:00")}
