"""Who is there for one case, by exception: everybody invited is, unless something else was written down."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import kept
from mdt_desktop.application.preparation import board_of
from mdt_desktop.application.quorums import first_contact_of, is_about_safety
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.calendar import months_after
from mdt_desktop.domain.meeting import (
    Attendance,
    AttendanceKind,
    Meeting,
    MeetingKind,
    PreparationState,
    SecrecyStatement,
)
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.quorum import Present
from mdt_desktop.domain.sharing import BlockedPerson
from mdt_desktop.domain.times import AMSTERDAM

IS_THERE = frozenset({AttendanceKind.PRESENT, AttendanceKind.BY_PHONE})
_AWAY = frozenset({AttendanceKind.ABSENT, AttendanceKind.OUT, AttendanceKind.LEFT})
_SENDS_IN = frozenset(PreparationState) - {PreparationState.READ}
SECRECY_MONTHS = 12
"""A promise of secrecy holds for a year (people.md "Budgets")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """How an organisation, or one person of it, takes part in this case; ``is_exception`` was written down.

    ``must_promise`` asks an observer for the promise of secrecy, ``is_blocked`` says that this person must not see
    the case.
    """

    org: str
    how: AttendanceKind
    person: str = ""
    at: datetime | None = None
    is_exception: bool = False
    must_promise: bool = False
    is_blocked: bool = False


def seats_of(view: CaseView, own: CaseView, meeting: str, record: Meeting, today: date) -> tuple[Seat, ...]:
    """Return who takes part in this case, those invited first; ``own`` holds the promises of secrecy."""
    seats = {(each.org, each.person): each for each in _usual(view, meeting, record)}
    told = [each for each in view.records(Attendance) if each.meeting == meeting]
    for each in told:
        seats[each.org, each.person] = _told(each)
    has_said = {(each.org, each.person) for each in told if each.promised_secrecy is Answer.YES}
    blocked = {_folded(each.person) for each in view.records(BlockedPerson)}
    return tuple(
        replace(
            seat,
            must_promise=_listens(seat) and key not in has_said and not has_promised(own, seat.org, seat.person, today),
            is_blocked=_folded(seat.person) in blocked - {""},
        )
        for key, seat in seats.items()
    )


def _usual(view: CaseView, meeting: str, record: Meeting) -> Iterator[Seat]:
    """Yield what holds where nobody said otherwise: in a written round an organisation is there by what it sent."""
    if record.kind is not MeetingKind.WRITTEN:
        yield from (Seat(org=org, how=AttendanceKind.PRESENT) for org in dict.fromkeys(record.invited))
        return
    for row in board_of(view, meeting, record.invited):
        sent = row.has_answered or row.state in _SENDS_IN
        yield Seat(org=row.org, how=AttendanceKind.INPUT_SENT if sent else AttendanceKind.ABSENT)


def _told(said: Attendance) -> Seat:
    return Seat(
        org=said.org,
        how=said.how,
        person=said.person,
        at=said.at,
        is_exception=said.how is not AttendanceKind.PRESENT or bool(said.person),
    )


def _listens(seat: Seat) -> bool:
    return seat.how not in {AttendanceKind.ABSENT, AttendanceKind.OUT, AttendanceKind.INPUT_SENT}


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def has_promised(own: CaseView, org: str, person: str, today: date) -> bool:
    """Say whether somebody promised secrecy in the past year; a line without a name is its whole organisation."""
    return any(
        each.org == org
        and (not person or _folded(each.person) == _folded(person))
        and months_after(each.on, SECRECY_MONTHS) > today
        for each in own.records(SecrecyStatement)
    )


def promise(org: str, person: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down among the vault's own records that somebody promised secrecy, or whoever sits for an organisation.

    Raises:
        FormError: It does not say which organisation.
    """
    statement = SecrecyStatement(org=org, person=person, on=now.astimezone(AMSTERDAM).date(), by=by)
    return (new_fact(kept(statement, "org")),)


def promise_all(seats: Iterable[Seat], by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down that everybody at the table who still had to, promised secrecy."""
    return tuple(change for each in seats if each.must_promise for change in promise(each.org, each.person, by, now))


def take_part(view: CaseView, said: Attendance) -> tuple[Change, ...]:
    """Write down an exception for this case, or that somebody is there after all; the same again changes nothing.

    Who is out for a conflict of interest is out for this case only; what somebody said before leaving stays.

    Raises:
        FormError: It does not say which organisation.
    """
    told = [each for each in view.records(Attendance) if (each.meeting, each.org, each.person) == _whom(said)]
    before = told[-1].how if told else None
    if before is said.how and told[-1].promised_secrecy is said.promised_secrecy:
        return ()
    return (new_fact(kept(said, "org")),)


def _whom(said: Attendance) -> tuple[str, str, str]:
    return said.meeting, said.org, said.person


# --- who counts ----------------------------------------------------------------------------------------------


def present_of(view: CaseView, record: Meeting, seats: Iterable[Seat], by: PersonRef) -> Present:
    """Return who counts for the quorum of this case; whoever keeps the record is the coordinator of the table.

    Who left halfway is not there when the table decides. In a written round what was sent in is being there.
    """
    held = tuple(seats)
    sent = frozenset(each.org for each in held if each.how is AttendanceKind.INPUT_SENT)
    there = frozenset(_represented(held))
    return Present(
        organisations=there | sent if record.kind is MeetingKind.WRITTEN else there,
        by_input=sent,
        has_chair=record.chair is not None and not _is_away(held, record.chair.name),
        has_coordinator=not _is_away(held, record.clerk or by.name),
        first_contact=first_contact_of(view),
        is_about_safety=is_about_safety(view),
    )


def _represented(seats: tuple[Seat, ...]) -> Iterator[str]:
    """Yield the organisations somebody speaks for: a line of somebody by name says more than that of the whole."""
    for org in dict.fromkeys(each.org for each in seats):
        lines = [each for each in seats if each.org == org]
        named = [each for each in lines if each.person and each.how is not AttendanceKind.OBSERVER]
        whole = [each for each in lines if not each.person]
        is_out = any(each.how in _AWAY for each in whole if each.is_exception)
        if not is_out and any(each.how in IS_THERE for each in named or whole):
            yield org


def _is_away(seats: tuple[Seat, ...], person: str) -> bool:
    return any(_folded(each.person) == _folded(person) and each.how in _AWAY for each in seats if each.person)
