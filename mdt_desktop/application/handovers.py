"""The warm handover: each step is a fact; accepting takes responsibility, first contact releases."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mdt_desktop.application.actions import agree
from mdt_desktop.application.case_view import CaseView, handovers_of, responsible_takes
from mdt_desktop.application.checks import kept, required
from mdt_desktop.application.shown import Change, Shown, new_fact
from mdt_desktop.domain.coordination import Release, Take
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import (
    TAKES_REASON,
    HandoverContents,
    HandoverFact,
    HandoverFinding,
    HandoverItem,
    HandoverQuestion,
    HandoverStep,
    HeardByPhone,
    ItemAnswer,
    WaitingForHelp,
    findings,
    may_say,
    next_steps,
    released_by_first_contact,
    stand_beside,
    step_of,
    strange_releases,
    waiting_check,
)
from mdt_desktop.domain.identifiers import random_id
from mdt_desktop.domain.people import OnBehalf, PersonRef
from mdt_desktop.domain.receipt import WORDS, step_told, words_of
from mdt_desktop.domain.times import When


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A step as it is told: why, and of the receiver who it is, on which number, when the first call is.

    ``alternative`` is what a receiver who declines knows instead; ``on_behalf`` whose words these are when
    somebody else types them.
    """

    step: HandoverStep
    reason: str = ""
    person: str = ""
    phone: str = ""
    first_contact_on: datetime | None = None
    alternative: str = ""
    on_behalf: OnBehalf | None = None


def step(
    view: CaseView, handover: str, to: HandoverStep, by: PersonRef, now: datetime, *, reason: str = ""
) -> tuple[Change, ...]:
    """Set the next step of a handover; what follows for responsibility comes in the same save.

    Raises:
        FormError: The step does not follow where the handover stands, is not theirs to say, or has no reason.
    """
    return tell(view, handover, Told(step=to, reason=reason), by, now)


def tell(view: CaseView, handover: str, told: Told, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Set the next step with what was told of it, one's own words or those of the other side.

    Raises:
        FormError: The step does not follow where the handover stands, is not theirs to say, or has no reason.
    """
    facts = handovers_of(view)[handover]
    if told.step not in next_steps(facts):
        raise FormError("handover.out_of_order", field="step", step=told.step.value, stands=step_of(facts).value)
    if not may_say(told.step, told.on_behalf.org if told.on_behalf else by.org, facts[0]):
        raise FormError("handover.not_theirs", field="step", step=told.step.value)
    said = kept(told, *(("reason",) if told.step in TAKES_REASON else ()))
    fact = replace(_fact_of(facts[0], said), at=now, by=by)
    return (new_fact(fact), *_responsibility(view, fact, now))


def _fact_of(offered: HandoverFact, said: Told) -> HandoverFact:
    return replace(
        offered,
        step=said.step,
        reason=said.reason,
        receiver_person=said.person or offered.receiver_person,
        receiver_phone=said.phone or offered.receiver_phone,
        first_contact_on=said.first_contact_on or offered.first_contact_on,
        alternative=said.alternative,
        on_behalf=said.on_behalf,
    )


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
    takes = {each.id: each.record for each in held}
    released = released_by_first_contact(takes, takes, sender=fact.sender, receiver=fact.receiver)
    like = Release(take="", for_take="", at=now, by=fact.by, on_behalf=fact.on_behalf)
    return tuple(new_fact(replace(like, take=take, for_take=newest)) for take, newest in released)


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


def lay_down(view: CaseView, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Leave the case to who took it after oneself: what settles two who stand beside each other.

    Raises:
        FormError: Nobody took the case after this organisation did; it would be nobody's.
    """
    held = responsible_takes(view)
    own = [each for each in held if each.record.organisation == by.org]
    later = [(each, other) for each in own for other in held if each.id in other.record.after and other not in own]
    if not later:
        raise FormError("handover.nobody_after", field="take")
    return tuple(new_fact(Release(take=each.id, for_take=other.id, at=now, by=by)) for each, other in later)


def say_item(item: HandoverItem) -> tuple[Change, ...]:
    """Answer one point of the checklist; *no* to the talk of three takes the reason why not.

    Raises:
        FormError: The reason is missing.
    """
    is_no_talk = item.item == "three_way_talk" and item.answer is not ItemAnswer.YES
    return (new_fact(kept(item, *(("note",) if is_no_talk else ()))),)


def ask(question: HandoverQuestion) -> tuple[Change, ...]:
    """Ask the other side something, or answer it.

    Raises:
        FormError: It says nothing.
    """
    return (new_fact(kept(question, "text")),)


def wait(waiting: WaitingForHelp, now: datetime, *, check: str) -> tuple[Change, ...]:
    """Write down a waiting list; the first safety check becomes an action, worded ``check``.

    Raises:
        FormError: It does not say what bridges the waiting, who checks, or how often.
    """
    told = kept(waiting, "bridging", "check_by")
    if told.every_days < 1:
        raise FormError("form.required", field="every_days")
    owner = PersonRef(org=told.check_org, name=told.check_by)
    first = now + timedelta(days=told.every_days)
    return (new_fact(told), *agree(check, owner, first, purpose=waiting_check(told.every_days)))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardBy:
    """Who typed the code, and when."""

    by: PersonRef
    at: datetime


def hear(view: CaseView, handover: str, code: str, words: Sequence[str], said: HeardBy) -> tuple[Change, ...]:
    """Write down that the other side told a step by phone: its clock goes quiet, nobody takes or lays down anything.

    A step that is told before the one that comes first is kept all the same: it is a finding.

    Raises:
        FormError: It is no code of this handover, it is told already, or it is the code of one's own step.
    """
    told = words_of(required(code, field="code"))
    if len(told) != WORDS:
        raise FormError("handover.code_words", field="code", count=len(told), words=WORDS)
    heard = step_told(code, handover, words)
    if heard is None:
        raise FormError("handover.code_unknown", field="code")
    facts = handovers_of(view)[handover]
    if heard in {each.step for each in facts} | heard_steps(view, handover):
        raise FormError("handover.code_known", field="code")
    return (new_fact(HeardByPhone(handover=handover, step=heard, at=said.at, by=said.by)),)


def heard_steps(view: CaseView, handover: str) -> frozenset[HandoverStep]:
    """Return the steps of a handover that were heard by phone."""
    return frozenset(each.step for each in view.records(HeardByPhone) if each.handover == handover)


def findings_of(view: CaseView, handover: str) -> tuple[HandoverFinding, ...]:
    """Return what a person has to look at in one handover."""
    return findings(handovers_of(view)[handover], heard_steps(view, handover))


def stand_beside_each_other(view: CaseView) -> bool:
    """Say whether several are responsible although no handover under way explains it."""
    takes = {each.id: each.record for each in responsible_takes(view)}
    return stand_beside(takes, takes, view.records(HandoverFact))


def strangely_released(view: CaseView) -> tuple[Release, ...]:
    """Return who wrote down that somebody is no longer responsible, without its being theirs to say."""
    takes = {each.id: each.record for each in view.all(Take)}
    return strange_releases(takes, view.records(Release))


def way_back(offer_of: HandoverFact) -> Offer:
    """Return the offer that brings a case back to who handed it over."""
    sender = offer_of.by.name if offer_of.by is not None and offer_of.by.org == offer_of.sender else ""
    return Offer(receiver=PersonRef(org=offer_of.sender, name=sender), three_way=offer_of.three_way)
