"""Who keeps it together: coordination decision, coordinator, fixed contact person, responsibility, roads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import PersonRef, Said


class CoordinationOutcome(StrEnum):
    """The four outcomes (domain.md §5.4 D)."""

    NOT_NEEDED = "regie_not_needed"
    EXISTING_ORG = "regie_existing_org"
    NEW_COORDINATOR = "regie_new_coordinator"
    ZVH = "regie_zvh"


class Road(StrEnum):
    """Roads that must exist beside the meeting (people.md)."""

    MDT = "mdt"
    SINGLE_ORGANISATION = "single_organisation"
    ANONYMOUS_ONLY = "anonymous_only"


class Urgency(StrEnum):
    """Triage terms (domain.md §1.3 S2); the hours are data."""

    ACUTE = "acute"
    URGENT = "urgent"
    SOON = "soon"
    REGULAR = "regular"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoordinationDecision(Said):
    """One of four outcomes with its reason; "not needed" is a full decision."""

    decision: CoordinationOutcome
    reason: str = ""
    holder: str = ""
    victim_opinion: str = ""
    review_on: date | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoordinatorNamed(Said):
    """Who coordinates, and who stands in."""

    coordinator: PersonRef
    deputy: PersonRef | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPersonNamed(Said):
    """The fixed contact person; each new one adds a link (domain.md §0.2 D10)."""

    name: str
    org: str = ""
    phone: str = ""
    hours: str = ""
    backup_name: str = ""
    backup_phone: str = ""
    after: tuple[str, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPersonAgreed(Said):
    """What the victim said about her contact person; ``named`` is the entity it answers.

    ``after`` are the answers about the same person its writer had seen.
    """

    named: str
    answer: Answer
    after: tuple[str, ...] = ()
    at: datetime | None = None


def contact_persons(named: Mapping[str, ContactPersonNamed], said: Mapping[str, ContactPersonAgreed]) -> frozenset[str]:
    """Return who is the victim's contact person: whom she agreed to, else whom she was given first.

    Somebody new takes nobody's place before the victim agrees (domain.md §5.6). Two she agreed to that were named
    without seeing each other both stand; whichever order the facts arrive in.
    """
    agreed = {each for each in named if _is_agreed(each, said)}
    standing = agreed or frozenset(each for each, person in named.items() if not set(person.after) & set(named))
    replaced = {before for each in standing for before in _before(each, named)} if agreed else frozenset()
    return frozenset(standing) - replaced


def _is_agreed(named: str, said: Mapping[str, ContactPersonAgreed]) -> bool:
    about = {key: each for key, each in said.items() if each.named == named}
    seen = {before for each in about.values() for before in each.after}
    newest = [each.answer for key, each in about.items() if key not in seen]
    return bool(newest) and all(each is Answer.YES for each in newest)


def _before(start: str, named: Mapping[str, ContactPersonNamed]) -> frozenset[str]:
    """Return everybody named before ``start``, as far back as this reader knows; never ``start`` itself."""
    found: set[str] = set()
    front = list(named[start].after)
    while front:
        each = front.pop()
        if each in named and each not in found:
            found.add(each)
            front.extend(named[each].after)
    return frozenset(found - {start})


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(Said):
    """A colleague is away or leaves: from when until when, and who stands in."""

    name: str
    org: str = ""
    starts: date | None = None
    ends: date | None = None
    leaves: bool = False
    deputy: str = ""
    deputy_phone: str = ""
    at: datetime | None = None

    def holds_on(self, day: date) -> bool:
        """Say whether the colleague is away on this day."""
        return (self.starts or date.min) <= day <= (self.ends or date.max)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAgain(Said):
    """Somebody asks to look again at coordination: the victim, or a colleague with a reason."""

    why: str
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Take(Said):
    """Somebody takes responsibility for the case, having seen the takes in ``after``."""

    organisation: str
    person: str = ""
    after: tuple[str, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Release(Said):
    """Lays down ``take`` for ``for_take``, which was made after it."""

    take: str
    for_take: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TriageDecision(Said):
    """How soon, and whether a meeting is needed."""

    urgency: Urgency
    mdt_needed: Answer = Answer.NOT_ASKED
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoadChosen(Said):
    """Which road the case takes, why, and what reopens it."""

    road: Road
    reason: str
    contact_person: str = ""
    reopens_when: tuple[str, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneConsultation(Said):
    """Spoedoverleg per telefoon: startable by anyone at any hour, no quorum, no chair."""

    on_the_line: str
    safety_now: str
    who_does_what: str
    who_calls_her: str = ""
    next_moment: datetime | None = None
    at: datetime | None = None
