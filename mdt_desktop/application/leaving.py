"""A colleague leaves: which cases hang on that name, and handing them on, reviewed one by one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mdt_desktop.application.case_view import (
    CaseView,
    contact_person_of,
    coordinator_of,
    responsible_takes,
    stage_of,
)
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.checks import required
from mdt_desktop.application.coordinations import name_contact_person
from mdt_desktop.application.ports import CardQuery, CaseCard
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.coordination import Absence, ContactPersonNamed, CoordinatorNamed, Release, Take
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.stages import Stage

PAGE = 200


class Part(StrEnum):
    """What somebody is for a case."""

    COORDINATOR = "coordinator"
    CONTACT_PERSON = "contact_person"
    RESPONSIBLE = "responsible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """Who leaves, who takes it on, and who writes it down."""

    colleague: PersonRef
    successor: PersonRef
    phone: str = ""
    by: PersonRef
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HangsOn:
    """A case that hangs on a colleague, and what they are for it."""

    card: CaseCard
    parts: tuple[Part, ...]


def cases_of(cases: Cases, colleague: PersonRef) -> tuple[HangsOn, ...]:
    """Return the open cases that hang on a colleague, the one that changed last first.

    Somebody of the same name in another organisation is somebody else.
    """
    found: dict[CaseId, CaseCard] = {}
    after: CaseCard | None = None
    while page := [each for each in cases.page(_asked(after)) if each.case not in found]:
        found |= {each.case: each for each in page}
        after = page[-1]
    named = (each for each in found.values() if _names(each, colleague.name))
    hanging = (HangsOn(card=each, parts=parts_of(cases.view(each.case), colleague)) for each in named)
    return tuple(each for each in hanging if each.parts)


def _asked(after: CaseCard | None) -> CardQuery:
    return CardQuery(only_open=True, after=after, limit=PAGE)


def _names(card: CaseCard, name: str) -> bool:
    """Say whether a line of the list holds the name at all: only those cases are opened."""
    sought = name.strip().casefold()
    told = (card.coordinator, card.contact_person, card.responsible)
    return bool(sought) and any(sought in each.casefold() for each in told)


def parts_of(view: CaseView, colleague: PersonRef) -> tuple[Part, ...]:
    """Return what a colleague is for a case."""
    coordinator, contact = coordinator_of(view), contact_person_of(view)
    people = {
        Part.COORDINATOR: [coordinator.coordinator] if coordinator else [],
        Part.CONTACT_PERSON: [PersonRef(org=contact.record.org, name=contact.record.name)] if contact else [],
        Part.RESPONSIBLE: [_taker(each.record) for each in responsible_takes(view)],
    }
    return tuple(part for part, found in people.items() if any(_is(each, colleague) for each in found))


def _taker(take: Take) -> PersonRef:
    return PersonRef(org=take.organisation, name=take.person)


def _is(person: PersonRef, colleague: PersonRef) -> bool:
    """The same name in the same organisation; where nobody wrote down which one, a person decides case by case."""
    name, org = colleague.name.strip().casefold(), colleague.org
    return bool(name) and person.name.strip().casefold() == name and (not person.org or not org or person.org == org)


def hand_on(view: CaseView, leaving: Leaving) -> tuple[Change, ...]:
    """Hand on one case: coordination and responsibility at once, the contact person once the victim agrees.

    Raises:
        FormError: It does not say who takes it on.
    """
    required(leaving.successor.name, field="successor")
    if stage_of(view) is Stage.CLOSED:
        return ()
    gone = leaving.colleague
    absence = Absence(
        name=gone.name, org=gone.org, leaves=True, deputy=leaving.successor.name, at=leaving.at, by=leaving.by
    )
    changes = (*_coordinator(view, leaving), *_contact_person(view, leaving), *_responsible(view, leaving))
    return (new_fact(absence), *changes) if changes else ()


def _coordinator(view: CaseView, leaving: Leaving) -> tuple[Change, ...]:
    named = coordinator_of(view)
    if named is None or not _is(named.coordinator, leaving.colleague):
        return ()
    now = CoordinatorNamed(coordinator=leaving.successor, deputy=named.deputy, at=leaving.at, by=leaving.by)
    return (new_fact(now),)


def _contact_person(view: CaseView, leaving: Leaving) -> tuple[Change, ...]:
    named = contact_person_of(view)
    if named is None or not _is(PersonRef(org=named.record.org, name=named.record.name), leaving.colleague):
        return ()
    proposed = ContactPersonNamed(
        name=leaving.successor.name, org=leaving.successor.org, phone=leaving.phone, at=leaving.at, by=leaving.by
    )
    return name_contact_person(view, proposed)


def _responsible(view: CaseView, leaving: Leaving) -> tuple[Change, ...]:
    held = responsible_takes(view)
    own = [each for each in held if _is(_taker(each.record), leaving.colleague)]
    if not own:
        return ()
    taken = new_fact(
        Take(
            organisation=own[-1].record.organisation,
            person=leaving.successor.name,
            after=tuple(each.id for each in held),
            at=leaving.at,
            by=leaving.by,
        )
    )
    released = (Release(take=each.id, for_take=taken.entity.hex, at=leaving.at, by=leaving.by) for each in own)
    return (taken, *(new_fact(each) for each in released))
