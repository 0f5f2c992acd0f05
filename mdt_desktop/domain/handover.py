"""The warm handover as steps, and who is responsible as a function of takes and releases."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mdt_desktop.domain.coordination import Release, Take
from mdt_desktop.domain.people import Said


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
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverContents(Said):
    """What goes along and what does not."""

    handover: str
    items: tuple[str, ...] = ()
    not_passed_on: str = ""


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


def responsible(takes: Mapping[str, Take], releases: Collection[Release]) -> frozenset[str]:
    """Return the ids of the takes nobody laid down; never empty while there is a take.

    A release counts only for a take that was made after the one it lays down (architecture.md §3).
    """
    laid_down = {each.take for each in releases if _made_after(each.for_take, each.take, takes)}
    return frozenset(takes) - laid_down


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
