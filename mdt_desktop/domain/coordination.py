"""Who keeps it together: coordination decision, coordinator, fixed contact person, responsibility, roads."""

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
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPersonAgreed(Said):
    """What the victim said about her contact person; ``named`` is the entity it answers."""

    named: str
    answer: Answer
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
