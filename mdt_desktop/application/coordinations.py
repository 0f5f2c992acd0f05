"""Coordination: triage, road, decision, coordinator, fixed contact person, consultation by phone."""

from mdt_desktop.application.case_view import CaseView, contact_person_of
from mdt_desktop.application.checks import kept
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.actions import AdviceGiven
from mdt_desktop.domain.coordination import (
    ContactPersonAgreed,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    CoordinatorNamed,
    PhoneConsultation,
    RoadChosen,
    TriageDecision,
)
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import When

_NEEDS_HOLDER = frozenset({CoordinationOutcome.EXISTING_ORG, CoordinationOutcome.NEW_COORDINATOR})


def triage(decision: TriageDecision) -> tuple[Change, ...]:
    """Write down how soon, and whether a meeting is needed."""
    return (new_fact(decision),)


def choose_road(road: RoadChosen) -> tuple[Change, ...]:
    """Write down which road the case takes.

    Raises:
        FormError: The reason is missing.
    """
    return (new_fact(kept(road, "reason")),)


def decide(
    decision: CoordinationDecision, *, coordinator: PersonRef | None = None, deputy: PersonRef | None = None
) -> tuple[Change, ...]:
    """Write down one of the four outcomes, and who coordinates where anybody does.

    Raises:
        FormError: The reason is missing, or nobody is named where somebody must coordinate.
    """
    decided = kept(decision, "reason")
    if decision.decision in _NEEDS_HOLDER and not decision.holder and coordinator is None:
        raise FormError("form.required", field="holder")
    named = coordinator or (PersonRef(org=decision.holder) if decision.holder else None)
    if named is None or decision.decision is CoordinationOutcome.NOT_NEEDED:
        return (new_fact(decided),)
    who = CoordinatorNamed(coordinator=named, deputy=deputy, at=decision.at, by=decision.by)
    return (new_fact(decided), new_fact(who))


def adds_a_link(view: CaseView, named: ContactPersonNamed) -> bool:
    """Say whether naming this contact person gives the victim yet another face (domain.md §0.2 D10)."""
    before = contact_person_of(view)
    return before is not None and before.record.name != named.name


def name_contact_person(named: ContactPersonNamed) -> tuple[Change, ...]:
    """Name the fixed contact person.

    Raises:
        FormError: The name is missing.
    """
    return (new_fact(kept(named, "name")),)


def contact_person_agreed(view: CaseView, answer: ContactPersonAgreed) -> tuple[Change, ...]:
    """Write down what the victim said about her contact person."""
    named = contact_person_of(view)
    return (new_fact(answer, answers=named.seen_of("*") if named else ()),)


def consult_by_phone(consultation: PhoneConsultation) -> tuple[Change, ...]:
    """Write down an urgent consultation by phone; anyone may start one at any hour.

    Raises:
        FormError: It does not say who was on the line, whether it is safe now, or who does what.
    """
    changes = [new_fact(kept(consultation, "on_the_line", "safety_now", "who_does_what"))]
    if consultation.at is not None:
        event = Event(kind="ad_hoc_consult", at=When(consultation.at), by=consultation.by)
        changes.append(new_fact(event))
    return tuple(changes)


def advise(advice: AdviceGiven) -> tuple[Change, ...]:
    """Count advice without a case.

    Raises:
        FormError: The question is missing.
    """
    return (new_fact(kept(advice, "question")),)
