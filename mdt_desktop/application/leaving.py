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

    name: str
    successor: PersonRef
    phone: str = ""
    by: PersonRef
    at: datetime


def parts_of(card: CaseCard, name: str) -> tuple[Part, ...]:
    """Return what a colleague is for the case of this line."""
    sought = name.strip().casefold()
    named = {
        Part.COORDINATOR: [card.coordinator],
        Part.CONTACT_PERSON: [card.contact_person],
        Part.RESPONSIBLE: card.responsible.split(", "),
    }
    return tuple(part for part, names in named.items() if sought and sought in {each.casefold() for each in names})


def cases_of(cases: Cases, name: str) -> tuple[CaseCard, ...]:
    """Return the open cases that hang on a colleague, the one that changed last first."""
    found: dict[CaseId, CaseCard] = {}
    after: CaseCard | None = None
    while page := [each for each in cases.page(_asked(after)) if each.case not in found]:
        found |= {each.case: each for each in page}
        after = page[-1]
    return tuple(each for each in found.values() if parts_of(each, name))


def _asked(after: CaseCard | None) -> CardQuery:
    return CardQuery(only_open=True, after=after, limit=PAGE)


def hand_on(view: CaseView, leaving: Leaving) -> tuple[Change, ...]:
    """Hand on one case: coordination and responsibility at once, the contact person once the victim agrees.

    Raises:
        FormError: It does not say who takes it on.
    """
    required(leaving.successor.name, field="successor")
    if stage_of(view) is Stage.CLOSED:
        return ()
    absence = Absence(name=leaving.name, leaves=True, deputy=leaving.successor.name, at=leaving.at, by=leaving.by)
    changes = (*_coordinator(view, leaving), *_contact_person(view, leaving), *_responsible(view, leaving))
    return (new_fact(absence), *changes) if changes else ()


def _is(name: str, leaving: Leaving) -> bool:
    return name.strip().casefold() == leaving.name.strip().casefold()


def _coordinator(view: CaseView, leaving: Leaving) -> tuple[Change, ...]:
    named = coordinator_of(view)
    if named is None or not _is(named.coordinator.name, leaving):
        return ()
    now = CoordinatorNamed(coordinator=leaving.successor, deputy=named.deputy, at=leaving.at, by=leaving.by)
    return (new_fact(now),)


def _contact_person(view: CaseView, leaving: Leaving) -> tuple[Change, ...]:
    named = contact_person_of(view)
    if named is None or not _is(named.record.name, leaving):
        return ()
    proposed = ContactPersonNamed(
        name=leaving.successor.name, org=leaving.successor.org, phone=leaving.phone, at=leaving.at, by=leaving.by
    )
    return name_contact_person(view, proposed)


def _responsible(view: CaseView, leaving: Leaving) -> tuple[Change, ...]:
    held = responsible_takes(view)
    own = [each for each in held if _is(each.record.person, leaving)]
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
