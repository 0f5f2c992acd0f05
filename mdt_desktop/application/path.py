"""The path: what should be there before a stage is left, and entering the next one with what is missing."""

from collections.abc import Callable
from datetime import datetime

from mdt_desktop.application.case_view import (
    CaseView,
    acute_answers,
    contact_person_answer,
    contact_person_of,
    coordination_of,
    handovers_of,
    level_of,
)
from mdt_desktop.application.checks import required
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import RoadChosen, TriageDecision
from mdt_desktop.domain.handover import HandoverStep, step_of
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.safety_plan import PaperGate, SafetyPlan
from mdt_desktop.domain.sharing import Consent, SharingDecision
from mdt_desktop.domain.stages import Closing, Requirement, Stage, StageEntered
from mdt_desktop.domain.story import ACUTE_QUESTIONS, CoreStory, Wish
from mdt_desktop.domain.weighing import DomainNeed, LivingDomain, RiskLevel, VictimVoice

Check = Callable[[CaseView], Answer]


def _there(is_there: object) -> Answer:
    return Answer.YES if is_there else Answer.NO


def _story_or_not_now(view: CaseView) -> Answer:
    return _there(view.latest(CoreStory) or acute_answers(view).get("no_story_now"))


def _acute_answered(view: CaseView) -> Answer:
    answered = acute_answers(view)
    return _there(all(each in answered for each in ACUTE_QUESTIONS))


def _all_domains(view: CaseView) -> Answer:
    return _there({each.domain for each in view.records(DomainNeed)} >= set(LivingDomain))


def _contact_person_agreed(view: CaseView) -> Answer:
    said = contact_person_answer(view)
    return said.answer if said else Answer.NOT_ASKED


def _handed_over(view: CaseView) -> Answer:
    steps = [step_of(facts) for facts in handovers_of(view).values()]
    done = {HandoverStep.CONFIRMED_BY_VICTIM, HandoverStep.CLOSED}
    return _there(steps and all(step in done for step in steps))


_REQUIREMENTS: dict[Stage, tuple[tuple[str, Check], ...]] = {
    Stage.FIRST_CONTACT: (
        ("safe_contact", lambda view: _there(view.contact_rule.call or view.contact_rule.rule)),
        ("acute_questions", _acute_answered),
        ("wishes", lambda view: _there(view.latest(Wish))),
        ("consents", lambda view: _there(view.latest(Consent) or view.latest(SharingDecision))),
        ("core_story", _story_or_not_now),
    ),
    Stage.TRIAGE: (
        ("urgency", lambda view: _there(view.latest(TriageDecision))),
        ("road", lambda view: _there(view.latest(RoadChosen) or view.latest(TriageDecision))),
    ),
    Stage.WEIGHING: (
        ("level", lambda view: _there(level_of(view) is not RiskLevel.NOT_WEIGHED)),
        ("needs", _all_domains),
        ("victim_voice", lambda view: _there(view.latest(VictimVoice))),
        ("coordination", lambda view: _there(coordination_of(view))),
    ),
    Stage.COORDINATION: (
        ("contact_person", lambda view: _there(contact_person_of(view))),
        ("contact_person_agreed", _contact_person_agreed),
        ("safety_plan", lambda view: _there(view.latest(SafetyPlan) or view.latest(PaperGate))),
    ),
    Stage.HANDOVER: (("handed_over", _handed_over),),
    Stage.CLOSING: (("closing", lambda view: _there(view.latest(Closing))),),
}


def requirements(view: CaseView, stage: Stage) -> tuple[Requirement, ...]:
    """Return what should be there before ``stage`` is left (domain.md §1.3), each yes, no or unknown."""
    return tuple(Requirement(name=name, answer=check(view)) for name, check in _REQUIREMENTS.get(stage, ()))


def missing(view: CaseView, stage: Stage) -> tuple[str, ...]:
    """Return the names of what is not there yet."""
    return tuple(each.name for each in requirements(view, stage) if each.answer is not Answer.YES)


def enter(view: CaseView, stage: Stage, by: PersonRef, now: datetime, *, reason: str = "") -> tuple[Change, ...]:
    """Enter a stage; going on while something is missing takes a reason, going back never does.

    Raises:
        FormError: Something is missing and no reason was given.
    """
    last = view.latest(StageEntered)
    left = last.record.stage if last else Stage.SIGNAL
    if stage.rank > left.rank and missing(view, left):
        required(reason, field="reason")
    entered = StageEntered(stage=stage, requirements=requirements(view, left), reason=reason.strip(), at=now, by=by)
    return (new_fact(entered),)
