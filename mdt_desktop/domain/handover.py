"""The warm handover as steps, and who is responsible as a function of takes and releases."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mdt_desktop.domain.calendar import months_after
from mdt_desktop.domain.coordination import Release, Take
from mdt_desktop.domain.people import Said
from mdt_desktop.domain.times import AMSTERDAM


class HandoverStep(StrEnum):
    """What can happen to a handover (domain.md §5.6)."""

    DRAFT = "draft"
    OFFERED = "offered"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    TALK_PLANNED = "talk_planned"
    TALK_DONE = "talk_done"
    ACCEPTED = "accepted"
    FIRST_CONTACT_DONE = "first_contact_done"
    RETURNED = "returned"
    CONFIRMED_BY_VICTIM = "confirmed_by_victim"
    CLOSED = "closed"


_ORDER = tuple(HandoverStep)
_ANSWERED_NO = frozenset({HandoverStep.DECLINED, HandoverStep.WITHDRAWN})
_AFTER_YES = frozenset({HandoverStep.ACCEPTED, HandoverStep.FIRST_CONTACT_DONE, HandoverStep.CONFIRMED_BY_VICTIM})
_ENDS = frozenset({HandoverStep.DECLINED, HandoverStep.WITHDRAWN, HandoverStep.RETURNED, HandoverStep.CLOSED})
_FOLLOWS = {
    HandoverStep.DRAFT: {HandoverStep.OFFERED, HandoverStep.WITHDRAWN},
    HandoverStep.OFFERED: {HandoverStep.TALK_PLANNED, HandoverStep.TALK_DONE, HandoverStep.ACCEPTED} | _ANSWERED_NO,
    HandoverStep.TALK_PLANNED: {HandoverStep.TALK_DONE, HandoverStep.ACCEPTED} | _ANSWERED_NO,
    HandoverStep.TALK_DONE: {HandoverStep.ACCEPTED} | _ANSWERED_NO,
    HandoverStep.ACCEPTED: {HandoverStep.FIRST_CONTACT_DONE, HandoverStep.RETURNED},
    HandoverStep.FIRST_CONTACT_DONE: {HandoverStep.CONFIRMED_BY_VICTIM, HandoverStep.RETURNED},
    HandoverStep.CONFIRMED_BY_VICTIM: {HandoverStep.CLOSED, HandoverStep.RETURNED},
    HandoverStep.RETURNED: {HandoverStep.CLOSED},
}
TAKES_REASON = frozenset({HandoverStep.DECLINED, HandoverStep.WITHDRAWN, HandoverStep.RETURNED})
_RECEIVER_SAYS = frozenset(
    {HandoverStep.ACCEPTED, HandoverStep.DECLINED, HandoverStep.FIRST_CONTACT_DONE, HandoverStep.RETURNED}
)
_SENDER_SAYS = frozenset({HandoverStep.DRAFT, HandoverStep.OFFERED, HandoverStep.WITHDRAWN})
_NEEDS_BEFORE = {
    HandoverStep.ACCEPTED: HandoverStep.OFFERED,
    HandoverStep.FIRST_CONTACT_DONE: HandoverStep.ACCEPTED,
    HandoverStep.CONFIRMED_BY_VICTIM: HandoverStep.FIRST_CONTACT_DONE,
}
_ONCE = frozenset(_NEEDS_BEFORE)
WAY_BACK_MONTHS = 3


class ItemAnswer(StrEnum):
    """What a person says of one point of the checklist (domain.md §5.6)."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"


class HandoverFinding(StrEnum):
    """What a person has to look at: the facts stay as they are, nobody's responsibility changes by it."""

    ACCEPTED_AND_WITHDRAWN = "accepted_and_withdrawn"
    ACCEPTED_AND_DECLINED = "accepted_and_declined"
    BOTH_SAID_NO = "both_said_no"
    SAID_TWICE = "said_twice"
    OUT_OF_ORDER = "out_of_order"
    WRONG_PERSON = "wrong_person"
    HEARD_ONLY = "heard_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFact(Said):
    """Something that happened to one handover; ``handover`` is the same for all its steps."""

    handover: str
    step: HandoverStep
    sender: str
    receiver: str
    is_warm: bool = False
    three_way: str = ""
    receiver_person: str = ""
    receiver_phone: str = ""
    reason: str = ""
    alternative: str = ""
    first_contact_on: datetime | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverContents(Said):
    """What goes along and what does not."""

    handover: str
    items: tuple[str, ...] = ()
    not_passed_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverItem(Said):
    """What a person says of one point of the checklist, over what the case says of it; the newest counts."""

    handover: str
    item: str
    answer: ItemAnswer
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardByPhone(Said):
    """A receipt code of the other side was typed in: it quiets the clock of ``step`` and takes nothing."""

    handover: str
    step: HandoverStep
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingForHelp(Said):
    """The receiver has a waiting list: until when, what bridges it, who looks after her safety how often."""

    handover: str
    bridging: str
    until: date | None = None
    check_by: str = ""
    check_org: str = ""
    every_days: int = 7
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverQuestion(Said):
    """A question of one side to the other, or, with ``answers``, what the other side says to it."""

    handover: str
    text: str
    answers: str = ""
    at: datetime | None = None


_CHECK = "waiting_check"


def waiting_check(every_days: int) -> str:
    """Return the purpose of an action that looks after somebody who waits, every so many days."""
    return f"{_CHECK}.{every_days}"


def days_to_next_check(purpose: str) -> int | None:
    """Return after how many days the next check comes; None where the purpose is another one."""
    name, _, days = purpose.partition(".")
    return int(days) if name == _CHECK and days.isascii() and days.isdigit() else None


def next_steps(facts: Collection[HandoverFact]) -> frozenset[HandoverStep]:
    """Return the steps that may follow where a handover stands."""
    return frozenset(_FOLLOWS.get(step_of(facts), frozenset()))


def may_say(step: HandoverStep, org: str, fact: HandoverFact) -> bool:
    """Say whether ``step`` of the handover of ``fact`` is this organisation's to say.

    The receiver answers, makes first contact and gives back; the sender offers and withdraws; what the victim
    confirms, and the talk, either of them may write down.
    """
    if step in _RECEIVER_SAYS:
        return org == fact.receiver
    if step in _SENDER_SAYS:
        return org == fact.sender
    return org in {fact.sender, fact.receiver}


def step_of(facts: Collection[HandoverFact]) -> HandoverStep:
    """Return where a handover stands: the furthest step anybody set, an ending before a beginning.

    Only facts of one handover; the order of ``facts`` does not matter. Without facts it is a draft. A *no* to the
    offer that crossed its acceptance does not undo what was accepted: both are shown (:func:`crossed`).
    """
    steps = {fact.step for fact in facts}
    if steps & _AFTER_YES:
        steps -= _ANSWERED_NO
    reached = [step for step in _ORDER if step in steps]
    ended = [step for step in reached if step in _ENDS]
    return (ended or reached or [HandoverStep.DRAFT])[-1]


def crossed(facts: Collection[HandoverFact]) -> frozenset[HandoverStep]:
    """Return the answers to one offer that contradict each other; a person settles them."""
    given = frozenset(fact.step for fact in facts) & (_ANSWERED_NO | {HandoverStep.ACCEPTED})
    return given if len(given) > 1 else frozenset()


def is_settled(facts: Collection[HandoverFact]) -> bool:
    """Say whether answers that crossed were settled: the receiver went on with it, or gave it back."""
    steps = {fact.step for fact in facts}
    return bool(steps & {HandoverStep.FIRST_CONTACT_DONE, HandoverStep.RETURNED, HandoverStep.CLOSED})


def findings(
    facts: Collection[HandoverFact], heard: Collection[HandoverStep] = frozenset()
) -> tuple[HandoverFinding, ...]:
    """Return what a person has to look at in the facts of one handover, in whatever order they arrived."""
    steps = [fact.step for fact in facts]
    found = set(_crossings(facts))
    if any(steps.count(step) > 1 for step in _ONCE):
        found.add(HandoverFinding.SAID_TWICE)
    if any(step in steps and before not in steps for step, before in _NEEDS_BEFORE.items()):
        found.add(HandoverFinding.OUT_OF_ORDER)
    if any(fact.word_of and not may_say(fact.step, fact.word_of, fact) for fact in facts):
        found.add(HandoverFinding.WRONG_PERSON)
    if set(heard) - set(steps):
        found.add(HandoverFinding.HEARD_ONLY)
    return tuple(each for each in HandoverFinding if each in found)


def _crossings(facts: Collection[HandoverFact]) -> Collection[HandoverFinding]:
    crossing = crossed(facts)
    if not crossing or is_settled(facts):
        return ()
    if HandoverStep.ACCEPTED not in crossing:
        return (HandoverFinding.BOTH_SAID_NO,)
    said_no = {
        HandoverStep.WITHDRAWN: HandoverFinding.ACCEPTED_AND_WITHDRAWN,
        HandoverStep.DECLINED: HandoverFinding.ACCEPTED_AND_DECLINED,
    }
    return tuple(finding for step, finding in said_no.items() if step in crossing)


def way_back_until(facts: Collection[HandoverFact]) -> date | None:
    """Return the last day of the way back: three months after first contact; None before it."""
    moments = [fact.at for fact in facts if fact.step is HandoverStep.FIRST_CONTACT_DONE and fact.at is not None]
    if not moments:
        return None
    return months_after(max(moments).astimezone(AMSTERDAM).date(), WAY_BACK_MONTHS)


def responsible(takes: Mapping[str, Take], releases: Collection[Release]) -> frozenset[str]:
    """Return the ids of the takes nobody laid down; never empty while there is a take.

    A release counts only for a take that was made after the one it lays down (architecture.md §3), and only as the
    word of who held the one or holds the other.
    """
    counted = (each for each in releases if not _is_strange(each, takes))
    laid_down = {each.take for each in counted if _made_after(each.for_take, each.take, takes)}
    return frozenset(takes) - laid_down


def strange_releases(takes: Mapping[str, Take], releases: Collection[Release]) -> tuple[Release, ...]:
    """Return the releases that were not theirs to write: kept and shown, nobody's responsibility changes by them."""
    return tuple(each for each in releases if _is_strange(each, takes))


def _is_strange(release: Release, takes: Mapping[str, Take]) -> bool:
    """A release without a name comes from a made-up case; one whose takes are not all here yet waits for them."""
    if not release.word_of or not {release.take, release.for_take} <= takes.keys():
        return False
    return release.word_of not in {takes[release.take].organisation, takes[release.for_take].organisation}


def _made_after(later: str, earlier: str, takes: Mapping[str, Take]) -> bool:
    """Takes that name each other in a circle were made by somebody lying: neither came after the other."""
    return _reaches(later, earlier, takes) and not _reaches(earlier, later, takes)


def _reaches(start: str, goal: str, takes: Mapping[str, Take]) -> bool:
    seen: set[str] = set()
    front = [start]
    while front:
        take = front.pop()
        if take == goal:
            return True
        if take in takes and take not in seen:
            seen.add(take)
            front.extend(takes[take].after)
    return False


def released_by_first_contact(
    takes: Mapping[str, Take], held: Collection[str], *, sender: str, receiver: str
) -> tuple[tuple[str, str], ...]:
    """Return which takes the first contact of ``receiver`` lays down for which: the sender's it had seen."""
    of_receiver = [take for take in takes if take in held and takes[take].organisation == receiver]
    if not of_receiver:
        return ()
    newest = of_receiver[-1]
    return tuple((take, newest) for take in takes[newest].after if take in held and takes[take].organisation == sender)


def stand_beside(takes: Mapping[str, Take], held: Collection[str], handovers: Collection[HandoverFact]) -> bool:
    """Say whether several are responsible although no handover under way explains it: a person settles it.

    A handover explains its sender and its receiver between acceptance and first contact, also when it came back.
    """
    if len({takes[take].organisation for take in held}) <= 1:
        return False
    by_handover: dict[str, list[HandoverFact]] = {}
    for fact in handovers:
        by_handover.setdefault(fact.handover, []).append(fact)
    explained = [_explained(facts) for facts in by_handover.values()]
    return not any({takes[take].organisation for take in held} <= pair for pair in explained)


def _explained(facts: Collection[HandoverFact]) -> frozenset[str]:
    steps = {fact.step for fact in facts}
    first = next(iter(facts))
    is_between = HandoverStep.ACCEPTED in steps and not steps & {HandoverStep.FIRST_CONTACT_DONE, HandoverStep.CLOSED}
    return frozenset({first.sender, first.receiver}) if is_between else frozenset()
