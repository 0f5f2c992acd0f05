"""The terms of one handover: each step that still waits has its own clock, counted from the offer; never stored."""

from dataclasses import dataclass
from datetime import UTC, datetime

from mdt_desktop.application.cards import Deadlines
from mdt_desktop.application.case_view import CaseView, handovers_of
from mdt_desktop.application.handovers import heard_steps
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import HandoverFact, HandoverStep, step_of
from mdt_desktop.domain.times import When

RULE_OF_STEP = {
    HandoverStep.ACCEPTED: "DL-HANDOVER",
    HandoverStep.FIRST_CONTACT_DONE: "DL-HANDOVER-CONTACT",
    HandoverStep.CONFIRMED_BY_VICTIM: "DL-HANDOVER-CHECK",
}
"""The rule that says how long each step may take (domain.md §2.5)."""
_ENDED = frozenset({HandoverStep.DECLINED, HandoverStep.WITHDRAWN, HandoverStep.RETURNED, HandoverStep.CLOSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTerm:
    """Before when a step is due; ``is_late`` shouts at the sender, ``is_heard`` was told by phone and is quiet."""

    step: HandoverStep
    due: datetime
    is_late: bool = False
    is_heard: bool = False


def terms_of(view: CaseView, handover: str, deadlines: Deadlines, now: datetime) -> dict[HandoverStep, StepTerm]:
    """Return the term of every step nobody has set yet; a handover that ended has none."""
    facts = handovers_of(view)[handover]
    if step_of(facts) in _ENDED:
        return {}
    set_already, heard = {each.step for each in facts}, heard_steps(view, handover)
    dues = _dues(facts, deadlines, now)
    return {
        step: StepTerm(
            step=step,
            due=dues[step],
            is_late=dues[step] < now.astimezone(UTC) and step not in heard,
            is_heard=step in heard,
        )
        for step in RULE_OF_STEP
        if step in dues and step not in set_already
    }


def _dues(facts: tuple[HandoverFact, ...], deadlines: Deadlines, now: datetime) -> dict[HandoverStep, datetime]:
    offered = next((each.at for each in facts if each.at is not None), now)
    clocks = {each.rule.id: each.due for each in deadlines((Event(kind="handover_offered", at=When(offered)),), now)}
    dues = {step: clocks[rule] for step, rule in RULE_OF_STEP.items() if rule in clocks}
    agreed = [each.first_contact_on for each in facts if each.first_contact_on is not None]
    return {**dues, HandoverStep.FIRST_CONTACT_DONE: agreed[-1]} if agreed else dues
