"""The meeting as an object: planned, changed, opened, ended or cancelled; what it does to its cases goes with it.

What touches the meeting and cases at once is returned as ``Together``; ``Cases.write_together`` writes it in one
transaction. Every function reads the vault's own records anew (``own``), so that nothing is written over a stale list.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from mdt_desktop.application.case_view import (
    CaseView,
    contact_person_of,
    coordinator_of,
    responsible_takes,
)
from mdt_desktop.application.checks import kept, required
from mdt_desktop.application.shown import Change, Shown, changed_fields, new_fact, new_register
from mdt_desktop.application.who_knows import knows_of
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.clocks import Clock, ClockState
from mdt_desktop.domain.errors import FormError, UsageError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.identifiers import CaseId, EntityId, random_id
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaStep,
    Meeting,
    MeetingFact,
    MeetingStep,
    TableEnd,
    TableOutcome,
    end_of,
    newest_entries,
)
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import AMSTERDAM, When

FIRST_WEIGHING = "DL-MDT-FIRST"


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Changes of the vault's own records and of cases that are written in one transaction or not at all."""

    own: tuple[Change, ...] = ()
    by_case: Mapping[CaseId, tuple[Change, ...]] = field(default_factory=dict)


class MeetingState(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    OPEN = "open"
    ENDED = "ended"
    CANCELLED = "cancelled"


_STATES = {
    MeetingStep.OPENED: MeetingState.OPEN,
    MeetingStep.ENDED: MeetingState.ENDED,
    MeetingStep.CANCELLED: MeetingState.CANCELLED,
}
_STILL_TO_COME = frozenset({MeetingState.PLANNED, MeetingState.OPEN})


# --- reading -----------------------------------------------------------------------------------------


def meetings_of(own: CaseView) -> tuple[Shown[Meeting], ...]:
    """Return every meeting, soonest first; one without a moment comes last."""
    return tuple(sorted(own.all(Meeting), key=_by_moment))


def _by_moment(shown: Shown[Meeting]) -> tuple[bool, float]:
    at = shown.record.at
    return at is None, at.timestamp() if at else 0.0


def meeting_of(own: CaseView, meeting: str) -> Shown[Meeting]:
    """Return one meeting.

    Raises:
        UsageError: This vault has none of that id.
    """
    found = next((each for each in own.all(Meeting) if each.id == meeting), None)
    if found is None:
        raise UsageError("meeting.not_found")
    return found


def case_ids(meeting: Meeting) -> tuple[CaseId, ...]:
    """Return the cases of a meeting in the order they come to the table."""
    return tuple(CaseId(UUID(hex=each)) for each in meeting.cases)


def state_of(own: CaseView, meeting: str) -> MeetingState:
    """Return where a meeting stands; the newest word counts, so that one that was ended by mistake goes on."""
    steps = (each.step for each in own.records(MeetingFact) if each.meeting == meeting)
    states = [_STATES[each] for each in steps if each in _STATES]
    return states[-1] if states else MeetingState.PLANNED


def opened_at(own: CaseView, meeting: str) -> datetime | None:
    """Return when a meeting was opened last."""
    return _last(own, meeting, MeetingStep.OPENED)


def agenda_sent_at(own: CaseView, meeting: str) -> datetime | None:
    """Return when the agenda of a meeting was sent last."""
    return _last(own, meeting, MeetingStep.AGENDA_SENT)


def _last(own: CaseView, meeting: str, step: MeetingStep) -> datetime | None:
    found = [each.at for each in own.records(MeetingFact) if each.meeting == meeting and each.step is step]
    return found[-1] if found else None


def is_left_open(own: CaseView, meeting: str, now: datetime) -> bool:
    """Say whether a meeting was opened on an earlier day and nobody ended it."""
    opened = opened_at(own, meeting)
    return state_of(own, meeting) is MeetingState.OPEN and opened is not None and _day(opened) < _day(now)


def _day(moment: datetime) -> date:
    return moment.astimezone(AMSTERDAM).date()


def coming(own: CaseView, now: datetime) -> tuple[Shown[Meeting], ...]:
    """Return the meetings that are open, or planned for today or later, soonest first."""
    return tuple(each for each in meetings_of(own) if _is_coming(own, each, now))


def _is_coming(own: CaseView, shown: Shown[Meeting], now: datetime) -> bool:
    state, at = state_of(own, shown.id), shown.record.at
    return state is MeetingState.OPEN or (state is MeetingState.PLANNED and (at is None or _day(at) >= _day(now)))


def next_table(own: CaseView, now: datetime) -> Shown[Meeting] | None:
    """Return the meeting a case can still come to: the soonest planned one that has not begun."""
    planned = (each for each in coming(own, now) if state_of(own, each.id) is MeetingState.PLANNED)
    return next((each for each in planned if _begins_after(each.record, now)), None)


def _begins_after(meeting: Meeting, now: datetime) -> bool:
    return meeting.at is not None and meeting.at.timestamp() > now.timestamp()


def makes_term(clocks: Iterable[Clock], meeting: Meeting) -> bool | None:
    """Say whether a table comes in time for the first weighing; None where no such term runs."""
    term = next((each for each in clocks if each.rule.id == FIRST_WEIGHING), None)
    if term is None or term.state not in {ClockState.RUNNING, ClockState.EXPIRED} or meeting.at is None:
        return None
    return meeting.at.timestamp() <= term.due.timestamp()


# --- planning ----------------------------------------------------------------------------------------


def plan(record: Meeting, *, entity: EntityId | None = None) -> tuple[Change, ...]:
    """Write down a new meeting; cases come on its agenda one by one.

    Raises:
        FormError: It has no moment, or a number of late slots below none.
    """
    return new_register(replace(_checked(record), cases=(), late=()), entity=entity or EntityId(random_id()))


def _checked(record: Meeting) -> Meeting:
    if record.at is None:
        raise FormError("form.required", field="at")
    if record.late_slots < 0:
        raise FormError("form.no_number", field="late_slots")
    return kept(record)


def change(
    own: CaseView, meeting: str, record: Meeting, views: Mapping[CaseId, CaseView], by: PersonRef, now: datetime
) -> Together:
    """Change when, where, with whom; its agenda stays as it is, and its cases learn of another moment.

    ``views`` are the cases on its agenda.

    Raises:
        FormError: It has no moment, or a number of late slots below none.
        UsageError: There is no such meeting.
    """
    shown = meeting_of(own, meeting)
    before = shown.record
    after = replace(_checked(record), cases=before.cases, late=before.late)
    has_moved = (after.at, after.kind) != (before.at, before.kind)
    moved = {case: _moved(views[case], meeting, after, by, now) for case in _here(before, views) if has_moved}
    return Together(own=changed_fields(shown, after), by_case=moved)


def _here(meeting: Meeting, views: Mapping[CaseId, CaseView]) -> Iterator[CaseId]:
    return (case for case in case_ids(meeting) if case in views)


def _moved(view: CaseView, meeting: str, after: Meeting, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    entry = newest_entries(view.records(AgendaEntry)).get(meeting)
    if entry is None or entry.step is not AgendaStep.PUT_ON or end_of(entry, view.records(TableEnd)) is not None:
        return ()
    return (new_fact(replace(entry, table_at=after.at or entry.table_at, kind=after.kind, at=now, by=by)),)


def send_agenda(own: CaseView, meeting: str, by: PersonRef, now: datetime) -> Together:
    """Write down that the agenda went out: in the meeting, and in each of its cases, whose clock stops.

    Raises:
        UsageError: There is no such meeting, or it is over.
    """
    shown = standing_meeting(own, meeting)
    sent = {case: (new_fact(_sent(by, now)),) for case in case_ids(shown.record)}
    return Together(own=_step(meeting, MeetingStep.AGENDA_SENT, by, now), by_case=sent)


def _sent(by: PersonRef, now: datetime) -> Event:
    return Event(kind="agenda_sent", at=When(now), org=by.org, by=by)


def _step(meeting: str, step: MeetingStep, by: PersonRef, now: datetime, reason: str = "") -> tuple[Change, ...]:
    return (new_fact(MeetingFact(meeting=meeting, step=step, at=now, reason=reason, by=by)),)


def standing_meeting(own: CaseView, meeting: str) -> Shown[Meeting]:
    """Return a meeting that is planned or open.

    Raises:
        UsageError: There is no such meeting, or it is over.
    """
    shown = meeting_of(own, meeting)
    if state_of(own, meeting) not in _STILL_TO_COME:
        raise UsageError("meeting.over")
    return shown


# --- at the table ------------------------------------------------------------------------------------


def open_(own: CaseView, meeting: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Open a meeting, or go on with one that was ended; one that is open already stays so.

    Raises:
        UsageError: There is no such meeting, or it was cancelled.
    """
    meeting_of(own, meeting)
    state = state_of(own, meeting)
    if state is MeetingState.CANCELLED:
        raise UsageError("meeting.over")
    return () if state is MeetingState.OPEN else _step(meeting, MeetingStep.OPENED, by, now)


def end(own: CaseView, meeting: str, views: Mapping[CaseId, CaseView], by: PersonRef, now: datetime) -> Together:
    """End a meeting; a case it did not come to is postponed and comes back by itself.

    ``views`` are the cases on its agenda. One that is over already stays as it is.

    Raises:
        UsageError: There is no such meeting.
    """
    shown = meeting_of(own, meeting)
    if state_of(own, meeting) not in _STILL_TO_COME:
        return Together()
    return Together(own=_step(meeting, MeetingStep.ENDED, by, now), by_case=_postponed(shown, views, by, now))


def cancel(
    own: CaseView, meeting: str, views: Mapping[CaseId, CaseView], by: PersonRef, now: datetime, *, reason: str
) -> Together:
    """Call a meeting off; its cases are postponed and come back by themselves.

    Raises:
        FormError: The reason is missing.
        UsageError: There is no such meeting, or it is over.
    """
    why, shown = required(reason, field="reason"), standing_meeting(own, meeting)
    return Together(own=_step(meeting, MeetingStep.CANCELLED, by, now, why), by_case=_postponed(shown, views, by, now))


def postpone(meeting: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Take a case no further at this table; it comes back by itself."""
    return (new_fact(TableEnd(meeting=meeting, outcome=TableOutcome.POSTPONED, at=now, by=by)),)


def _postponed(
    shown: Shown[Meeting], views: Mapping[CaseId, CaseView], by: PersonRef, now: datetime
) -> Mapping[CaseId, tuple[Change, ...]]:
    waiting = (case for case in _here(shown.record, views) if not is_done(views[case], shown.id))
    return {case: postpone(shown.id, by, now) for case in waiting}


def is_done(view: CaseView, meeting: str) -> bool:
    """Say whether this table is done with a case: decided, provisional or postponed."""
    entry = newest_entries(view.records(AgendaEntry)).get(meeting)
    ends = [each for each in view.records(TableEnd) if each.meeting == meeting]
    return bool(ends) if entry is None else end_of(entry, ends) is not None


# --- what asks for a look ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something about a meeting that a person should see; ``code`` is worded by the screen, nothing is refused."""

    code: str
    meeting: str
    case: CaseId | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


CHAIR_OWNS_CASE = "chair_owns_case"
IN_TWO_MEETINGS = "in_two_meetings"
LEFT_OPEN = "left_open"
NOT_HELD = "not_held"
NO_CHAIR = "no_chair"
NOBODY_INVITED = "nobody_invited"
NO_GROUND = "no_ground"
TOO_LATE = "too_late"
FINDING_CODES = (CHAIR_OWNS_CASE, IN_TWO_MEETINGS, LEFT_OPEN, NOT_HELD, NO_CHAIR, NOBODY_INVITED, NO_GROUND, TOO_LATE)


def findings(own: CaseView, meeting: str, now: datetime) -> tuple[Finding, ...]:
    """Return what asks for a look about a meeting itself.

    Raises:
        UsageError: There is no such meeting.
    """
    shown = meeting_of(own, meeting)
    state, record = state_of(own, meeting), shown.record
    is_planned = state is MeetingState.PLANNED
    found = {
        LEFT_OPEN: is_left_open(own, meeting, now),
        NOT_HELD: is_planned and not _is_coming(own, shown, now),
        NO_CHAIR: state in _STILL_TO_COME and (record.chair is None or not record.chair.name),
        NOBODY_INVITED: state in _STILL_TO_COME and not record.invited,
    }
    return tuple(Finding(code=code, meeting=meeting) for code, is_so in found.items() if is_so)


def findings_of_case(
    own: CaseView, meeting: str, view: CaseView, clocks: Iterable[Clock], now: datetime
) -> tuple[Finding, ...]:
    """Return what asks for a look about one case on the agenda of a meeting that is still to come.

    Raises:
        UsageError: There is no such meeting.
    """
    shown = meeting_of(own, meeting)
    if state_of(own, meeting) not in _STILL_TO_COME:
        return ()
    org = own.sole(VaultHolder).org
    checks: Sequence[tuple[str, Callable[[], str]]] = (
        (CHAIR_OWNS_CASE, lambda: chair_role(view, shown.record)),
        (IN_TWO_MEETINGS, lambda: _other_meetings(own, shown, view.case, now)),
        (NO_GROUND, lambda: ", ".join(without_ground(view, shown, org, now))),
        (TOO_LATE, lambda: "late" if makes_term(clocks, shown.record) is False else ""),
    )
    told = ((code, check()) for code, check in checks)
    return tuple(
        Finding(code=code, meeting=meeting, case=view.case, facts={"what": what}) for code, what in told if what
    )


def chair_role(view: CaseView, meeting: Meeting) -> str:
    """Return in which role the chair owns a case; empty where somebody else does."""
    chair = meeting.chair
    if chair is None or not chair.name:
        return ""
    named, contact = coordinator_of(view), contact_person_of(view)
    held = {
        "coordinator": named is not None and _is(chair, named.coordinator.name, named.coordinator.org),
        "deputy": named is not None and named.deputy is not None and _is(chair, named.deputy.name, named.deputy.org),
        "responsible": any(
            _is(chair, each.record.person, each.record.organisation) for each in responsible_takes(view)
        ),
        "contact_person": contact is not None and _is(chair, contact.record.name, contact.record.org),
    }
    return next((role for role, is_so in held.items() if is_so), "")


def _is(person: PersonRef, name: str, org: str) -> bool:
    same_name = name.strip().casefold() == person.name.strip().casefold()
    return same_name and (not org or not person.org or org == person.org)


def _other_meetings(own: CaseView, shown: Shown[Meeting], case: CaseId, now: datetime) -> str:
    others = (each for each in coming(own, now) if each.id != shown.id and case.hex in each.record.cases)
    return ", ".join(each.id for each in others)


def without_ground(view: CaseView, shown: Shown[Meeting], org: str, now: datetime) -> tuple[str, ...]:
    """Return the invited organisations that have no ground to know of a case: their agenda says *reserved*.

    ``org`` is one's own organisation.
    """
    return tuple(each for each in shown.record.invited if not knows_of(view, each, org, now, meeting=shown.id))
