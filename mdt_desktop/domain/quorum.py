"""Who must be at the table for a decision to stand, and which seats are empty (domain.md §5.2)."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

CHAIR = "chair"
COORDINATOR = "coordinator"
FIRST_CONTACT = "first_contact"
OTHER_DISCIPLINES = "other_disciplines"
CARE = "care"
SAFETY = "safety"
"""Seats every profile has; in a list of empty seats they stand by these names."""


class Fits(StrEnum):
    """What a case must be like for a profile to be proposed."""

    POLICE_NOT_WANTED = "police_not_wanted"
    MINOR = "minor"
    STALKING = "stalking"
    HOUSEHOLD = "household"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One seat: any of these organisations, or any at all; ``text`` is how the file writes it."""

    text: str
    organisations: tuple[str, ...] = ()
    is_optional: bool = False

    @property
    def choices(self) -> int:
        """How many organisations may sit here; *any other* counts as more than there are."""
        return len(self.organisations) or sys.maxsize

    def holds(self, org: str) -> bool:
        """Say whether an organisation may sit here."""
        return not self.organisations or org in self.organisations


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumProfile:
    """The seats of one kind of case; ``by_input`` names organisations whose written input fills their seat.

    ``not_counted`` may be in the room and fills no seat; ``care`` and ``safety`` may be filled by their organisations.
    """

    id: str
    seats: tuple[Seat, ...] = ()
    when: Fits | None = None
    not_counted: frozenset[str] = frozenset()
    by_input: frozenset[str] = frozenset()
    care: frozenset[str] = frozenset()
    safety: frozenset[str] = frozenset()
    other_disciplines: int = 0
    no_members: frozenset[str] = frozenset()
    disciplines: Mapping[str, str] = field(default_factory=dict)
    label: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """Who is there for one case: in the room or on the line, by written input, and the roles every table needs.

    ``first_contact`` is the organisation the victim reached first, ``is_about_safety`` whether safety is the question.
    """

    organisations: frozenset[str] = frozenset()
    by_input: frozenset[str] = frozenset()
    has_chair: bool = True
    has_coordinator: bool = True
    first_contact: str = ""
    is_about_safety: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumRules:
    """The profiles of the region, in the order in which they are proposed; the last one fits every case."""

    version: str = ""
    profiles: tuple[QuorumProfile, ...] = (QuorumProfile(id="none"),)

    def profile(self, id_: str) -> QuorumProfile | None:
        """Return the profile with this id; None where the region has none."""
        return next((each for each in self.profiles if each.id == id_), None)

    def proposed(self, fits: Iterable[Fits]) -> QuorumProfile:
        """Return the first profile that fits."""
        found = set(fits)
        return next(each for each in self.profiles if each.when is None or each.when in found)


def missing_seats(profile: QuorumProfile, present: Present) -> tuple[str, ...]:
    """Return the seats that stay empty, the roles first; an empty answer is a quorum."""
    there = (present.organisations | (present.by_input & profile.by_input)) - profile.not_counted
    return (
        *_roles(profile, present, there),
        *(seat.text for seat in _empty(profile.seats, there)),
        *_disciplines(profile, present, there),
    )


def _roles(profile: QuorumProfile, present: Present, there: frozenset[str]) -> Iterable[str]:
    if not present.has_chair:
        yield CHAIR
    if not present.has_coordinator:
        yield COORDINATOR
    first = frozenset({present.first_contact}) - profile.no_members - profile.not_counted - {""}
    if first - there:
        yield FIRST_CONTACT


def _empty(seats: Iterable[Seat], there: frozenset[str]) -> tuple[Seat, ...]:
    """Everybody fills one seat; those with the fewest who may sit there are filled first, *any other* last."""
    waiting = sorted(there)
    needed = [seat for seat in seats if not seat.is_optional]
    empty = set()
    for place in sorted(range(len(needed)), key=lambda place: needed[place].choices):
        found = next((each for each in waiting if needed[place].holds(each)), None)
        if found is None:
            empty.add(place)
        else:
            waiting.remove(found)
    return tuple(seat for place, seat in enumerate(needed) if place in empty)


def _disciplines(profile: QuorumProfile, present: Present, there: frozenset[str]) -> Iterable[str]:
    def discipline(org: str) -> str:
        return profile.disciplines.get(org, org)

    others = {discipline(each) for each in there} - {discipline(present.first_contact)}
    if len(others) < profile.other_disciplines:
        yield OTHER_DISCIPLINES
    if profile.care and not profile.care & there:
        yield CARE
    if present.is_about_safety and profile.safety and not profile.safety & there:
        yield SAFETY
