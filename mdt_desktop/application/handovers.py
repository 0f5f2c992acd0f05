"""The warm handover: each step is a fact; accepting takes responsibility, first contact releases."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from mdt_desktop.application.case_view import CaseView, handovers_of, responsible_takes
from mdt_desktop.application.checks import kept, required, typed
from mdt_desktop.application.shown import Change, Shown, new_fact
from mdt_desktop.domain.coordination import Release, Take
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import HandoverContents, HandoverFact, HandoverStep, step_of
from mdt_desktop.domain.identifiers import random_id
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import When

_FOLLOWS = {
    HandoverStep.DRAFT: {HandoverStep.OFFERED, HandoverStep.WITHDRAWN},
    HandoverStep.OFFERED: {
        HandoverStep.TALK_PLANNED,
        HandoverStep.TALK_DONE,
        HandoverStep.ACCEPTED,
        HandoverStep.DECLINED,
        HandoverStep.WITHDRAWN,
    },
    HandoverStep.TALK_PLANNED: {
        HandoverStep.TALK_DONE,
        HandoverStep.ACCEPTED,
        HandoverStep.DECLINED,
        HandoverStep.WITHDRAWN,
    },
    HandoverStep.TALK_DONE: {HandoverStep.ACCEPTED, HandoverStep.DECLINED, HandoverStep.WITHDRAWN},
    HandoverStep.ACCEPTED: {HandoverStep.FIRST_CONTACT_DONE, HandoverStep.RETURNED},
    HandoverStep.FIRST_CONTACT_DONE: {HandoverStep.CONFIRMED_BY_VICTIM, HandoverStep.RETURNED},
    HandoverStep.CONFIRMED_BY_VICTIM: {HandoverStep.CLOSED, HandoverStep.RETURNED},
    HandoverStep.RETURNED: {HandoverStep.CLOSED},
}
_TAKES_REASON = frozenset({HandoverStep.DECLINED, HandoverStep.WITHDRAWN, HandoverStep.RETURNED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the sender fills in: to whom, how the talk of three goes, what comes along and what does not."""

    receiver: PersonRef
    receiver_phone: str = ""
    is_warm: bool = True
    three_way: str = ""
    reason: str = ""
    items: tuple[str, ...] = ()
    not_passed_on: str = ""


def offer(sender: PersonRef, made: Offer, now: datetime) -> tuple[Change, ...]:
    """Offer a handover; the sender stays responsible.

    Raises:
        FormError: No receiver, or a cold handover without a reason.
    """
    required(made.receiver.org, field="receiver")
    if not made.is_warm:
        required(made.reason, field="reason")
    made = kept(made)
    handover = random_id().hex
    fact = HandoverFact(
        handover=handover,
        step=HandoverStep.OFFERED,
        sender=sender.org,
        receiver=made.receiver.org,
        receiver_person=made.receiver.name,
        receiver_phone=made.receiver_phone,
        is_warm=made.is_warm,
        three_way=made.three_way,
        reason=made.reason,
        at=now,
        by=sender,
    )
    contents = HandoverContents(handover=handover, items=made.items, not_passed_on=made.not_passed_on, by=sender)
    offered = Event(kind="handover_offered", at=When(now), org=sender.org, by=sender)
    return (new_fact(fact), new_fact(contents), new_fact(offered))


def next_steps(facts: Iterable[HandoverFact]) -> frozenset[HandoverStep]:
    """Return the steps that may follow where a handover stands."""
    return frozenset(_FOLLOWS.get(step_of(tuple(facts)), frozenset()))


def step(
    view: CaseView, handover: str, to: HandoverStep, by: PersonRef, now: datetime, *, reason: str = ""
) -> tuple[Change, ...]:
    """Set the next step of a handover; what follows for responsibility comes in the same save.

    Raises:
        FormError: The step does not follow where the handover stands, or its reason is missing.
    """
    facts = handovers_of(view)[handover]
    if to not in next_steps(facts):
        raise FormError("handover.out_of_order", field="step", step=to.value, stands=step_of(facts).value)
    why = required(reason, field="reason") if to in _TAKES_REASON else typed(reason, field="reason")
    fact = replace(facts[0], step=to, reason=why, at=now, by=by, on_behalf=None)
    return (new_fact(fact), *_responsibility(view, fact, now))


def _responsibility(view: CaseView, fact: HandoverFact, now: datetime) -> tuple[Change, ...]:
    held = responsible_takes(view)
    if fact.step is HandoverStep.ACCEPTED:
        return (_take(fact.receiver, fact.receiver_person, held, fact.by, now),)
    if fact.step is HandoverStep.FIRST_CONTACT_DONE:
        return _release_sender(held, fact, now)
    return ()


def _take(org: str, person: str, held: tuple[Shown[Take], ...], by: PersonRef | None, now: datetime) -> Change:
    after = tuple(each.id for each in held)
    return new_fact(Take(organisation=org, person=person, after=after, at=now, by=by))


def _release_sender(held: tuple[Shown[Take], ...], fact: HandoverFact, now: datetime) -> tuple[Change, ...]:
    receivers = [each for each in held if each.record.organisation == fact.receiver]
    if not receivers:
        return ()
    newest = receivers[-1]
    return tuple(
        new_fact(Release(take=each.id, for_take=newest.id, at=now, by=fact.by))
        for each in held
        if each.record.organisation == fact.sender and each.id in newest.record.after
    )


def take_over(view: CaseView, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Take responsibility; what came back to the sender is settled by it, and its receiver is released.

    A take replaces the one the same person held before: nobody stands twice in the list of who is responsible.
    """
    held = responsible_takes(view)
    taken = _take(by.org, by.name, held, by, now)
    came_back = [
        facts[0]
        for facts in handovers_of(view).values()
        if step_of(facts) is HandoverStep.RETURNED and facts[0].sender == by.org
    ]
    receivers = {each.receiver for each in came_back}
    released = [
        new_fact(Release(take=each.id, for_take=taken.entity.hex, at=now, by=by))
        for each in held
        if each.record.organisation in receivers or (each.record.organisation, each.record.person) == (by.org, by.name)
    ]
    closed = [new_fact(replace(each, step=HandoverStep.CLOSED, at=now, by=by)) for each in came_back]
    return (taken, *released, *closed)
