"""The path: what is missing is listed, going on without it takes a reason, going back never does."""

from typing import Any

import pytest

from mdt_desktop.application import path
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import (
    ContactPersonAgreed,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    Road,
    RoadChosen,
    TriageDecision,
    Urgency,
)
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.handover import HandoverFact, HandoverStep
from mdt_desktop.domain.safety_plan import PaperGate, SafetyPlan
from mdt_desktop.domain.sharing import Consent, ConsentStep, LegalBasis, SharingDecision, SharingLevel
from mdt_desktop.domain.stages import Closing, Requirement, Stage, StageEntered
from mdt_desktop.domain.story import ACUTE_QUESTIONS, AcuteAnswer, CoreStory, Wish
from mdt_desktop.domain.weighing import DomainNeed, LivingDomain, RiskLevel, VictimVoice, WeighingOutcome
from tests.support.cases import NOW, NURSE, a_view, after, changes_of, the, written

ACUTE = tuple(AcuteAnswer(question=each, answer=Answer.NOT_ASKED) for each in ACUTE_QUESTIONS)
NEEDS = tuple(DomainNeed(domain=each, need=0) for each in LivingDomain)
CONSENT = Consent(step=ConsentStep.REFUSED, purpose="steun", receiver="SHN", group="wishes")
SHARED = SharingDecision(
    from_org="CSG", receiver="VT", group="wishes", level=SharingLevel.FULL, basis=LegalBasis.MELDRECHT_WMO_526
)


def handover(step: HandoverStep, name: str = "a") -> HandoverFact:
    return HandoverFact(handover=name, step=step, sender="CSG", receiver="SHN")


CONFIRMED = handover(HandoverStep.CONFIRMED_BY_VICTIM)


@pytest.mark.parametrize(
    ("stage", "name", "enough", "not_enough"),
    [
        (Stage.FIRST_CONTACT, "safe_contact", [ContactRule(call="mobiel")], [ContactRule(avoid="thuis")]),
        (Stage.FIRST_CONTACT, "safe_contact", [ContactRule(rule="komt zelf terug")], []),
        (Stage.FIRST_CONTACT, "acute_questions", ACUTE, ACUTE[1:]),
        (Stage.FIRST_CONTACT, "wishes", [Wish(text="rust")], []),
        (Stage.FIRST_CONTACT, "consents", [CONSENT], []),
        (Stage.FIRST_CONTACT, "consents", [SHARED], []),
        (Stage.FIRST_CONTACT, "core_story", [CoreStory(text="Op straat.")], []),
        (Stage.FIRST_CONTACT, "core_story", [AcuteAnswer(question="no_story_now", answer=Answer.YES)], []),
        (Stage.TRIAGE, "urgency", [TriageDecision(urgency=Urgency.SOON)], []),
        (Stage.TRIAGE, "road", [RoadChosen(road=Road.MDT, reason="vol")], []),
        (Stage.TRIAGE, "road", [TriageDecision(urgency=Urgency.SOON)], []),
        (
            Stage.WEIGHING,
            "level",
            [WeighingOutcome(level=RiskLevel.HIGH)],
            [WeighingOutcome(level=RiskLevel.NOT_WEIGHED)],
        ),
        (Stage.WEIGHING, "needs", NEEDS, NEEDS[1:]),
        (Stage.WEIGHING, "victim_voice", [VictimVoice(why_not_asked="slaapt")], []),
        (Stage.WEIGHING, "coordination", [CoordinationDecision(decision=CoordinationOutcome.NOT_NEEDED)], []),
        (Stage.COORDINATION, "contact_person", [ContactPersonNamed(name="Ilse Vroom")], []),
        (Stage.COORDINATION, "safety_plan", [SafetyPlan(own_line="adem")], []),
        (Stage.COORDINATION, "safety_plan", [PaperGate(is_safe=Answer.NO)], []),
        (Stage.HANDOVER, "handed_over", [CONFIRMED], [CONFIRMED, handover(HandoverStep.OFFERED, "b")]),
        (Stage.HANDOVER, "handed_over", [handover(HandoverStep.CLOSED)], []),
        (Stage.CLOSING, "closing", [Closing(reason="goals_met")], []),
    ],
)
def test_a_requirement_is_there_or_it_is_missing(
    stage: Stage, name: str, enough: list[Any], not_enough: list[Any]
) -> None:
    assert name not in path.missing(a_view(*enough), stage)
    assert name in path.missing(a_view(*not_enough), stage)


@pytest.mark.parametrize("answer", list(Answer))
def test_the_contact_person_is_agreed_when_she_says_yes_and_unknown_stays_unknown(answer: Answer) -> None:
    view = a_view(ContactPersonNamed(name="Ilse Vroom"))
    agreed = ContactPersonAgreed(named=the(view, ContactPersonNamed).id, answer=answer)
    required = path.requirements(after(view, changes_of(agreed)), Stage.COORDINATION)
    assert Requirement(name="contact_person_agreed", answer=answer) in required


def test_whether_she_agrees_is_not_asked_before_somebody_is_named() -> None:
    required = path.requirements(a_view(), Stage.COORDINATION)
    assert Requirement(name="contact_person_agreed", answer=Answer.NOT_ASKED) in required


@pytest.mark.parametrize("stage", [Stage.SIGNAL, Stage.FOLLOW_UP, Stage.CLOSED])
def test_some_stages_ask_for_nothing(stage: Stage) -> None:
    assert path.requirements(a_view(), stage) == ()


def in_triage(*records: Any) -> CaseView:
    return a_view(StageEntered(stage=Stage.TRIAGE), *records)


def test_going_on_without_something_takes_a_reason_and_keeps_the_list() -> None:
    with pytest.raises(FormError) as caught:
        path.enter(in_triage(), Stage.WEIGHING, NURSE, NOW, reason=" ")
    assert caught.value.facts["field"] == "reason"
    (entered,) = written(path.enter(in_triage(), Stage.WEIGHING, NURSE, NOW, reason=" spoed "))
    assert (entered.stage, entered.reason, entered.by) == (Stage.WEIGHING, "spoed", NURSE)
    assert [(each.name, each.answer) for each in entered.requirements] == [("urgency", Answer.NO), ("road", Answer.NO)]


def test_going_on_with_everything_there_or_going_back_takes_none() -> None:
    assert path.enter(in_triage(TriageDecision(urgency=Urgency.SOON)), Stage.WEIGHING, NURSE, NOW)
    assert path.enter(in_triage(), Stage.FIRST_CONTACT, NURSE, NOW)
    assert path.enter(a_view(), Stage.FIRST_CONTACT, NURSE, NOW)
