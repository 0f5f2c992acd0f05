"""Coordination: triage, road, decision, coordinator, fixed contact person, consultation by phone."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from mdt_desktop.application.case_view import CaseView, contact_person_of
from mdt_desktop.application.checks import kept
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.actions import AdviceGiven
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import (
    Absence,
    ContactPersonAgreed,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    CoordinatorNamed,
    LookAgain,
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


def name_contact_person(view: CaseView, named: ContactPersonNamed, *, victim_asks: bool = False) -> tuple[Change, ...]:
    """Name the fixed contact person; somebody new waits for the victim's agreement, unless she asks for it herself.

    Raises:
        FormError: The name is missing.
    """
    before = tuple(each.id for each in view.all(ContactPersonNamed))
    written = new_fact(replace(kept(named, "name"), after=before))
    if not victim_asks:
        return (written,)
    asked = ContactPersonAgreed(named=written.entity.hex, answer=Answer.YES, at=named.at, by=named.by)
    return (written, new_fact(asked))


def contact_person_agreed(view: CaseView, answer: ContactPersonAgreed) -> tuple[Change, ...]:
    """Write down what the victim said about her contact person, or about the one who was proposed."""
    named = view.entity(answer.named)
    before = tuple(each.id for each in view.all(ContactPersonAgreed) if each.record.named == answer.named)
    return (new_fact(replace(answer, after=before), answers=named.seen_of("*") if named else ()),)


def contact_person_changes(view: CaseView) -> int:
    """Return how often the victim got another face so far: every one is counted (domain.md §0.2 D10)."""
    names = [each.name for each in view.records(ContactPersonNamed)]
    return sum(before != after for before, after in pairwise(names))


def be_absent(absence: Absence) -> tuple[Change, ...]:
    """Write down that a colleague is away or leaves.

    Raises:
        FormError: It does not say who, or it ends before it begins.
    """
    if absence.starts is not None and absence.ends is not None and absence.ends < absence.starts:
        raise FormError("form.ends_before_begin", field="ends")
    return (new_fact(kept(absence, "name")),)


def absences_on(view: CaseView, day: date) -> tuple[Absence, ...]:
    """Return who of this case is away on a day; the newest word about somebody counts."""
    newest = {(each.name, each.org): each for each in view.records(Absence)}
    return tuple(each for each in newest.values() if each.holds_on(day))


def ask_to_look_again(asked: LookAgain) -> tuple[Change, ...]:
    """Write down that somebody asks to look at coordination again.

    Raises:
        FormError: It does not say why.
    """
    return (new_fact(kept(asked, "why")),)


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
