"""The agenda of a meeting: which cases ask for a place, putting on and taking off, their order, late slots."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mdt_desktop.application.agenda_reasons import (
    ANONYMOUS,
    URGENT,
    AgendaAsk,
    critical_items,
    is_anonymous,
    reasons_of,
)
from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.checks import kept
from mdt_desktop.application.meetings import (
    MeetingState,
    Together,
    agenda_sent_at,
    case_ids,
    standing_meeting,
    state_of,
)
from mdt_desktop.application.ports import CaseCard, DueRow
from mdt_desktop.application.shown import Change, Shown, changed_fields, new_fact
from mdt_desktop.application.why_now import Part, last_seen, what_is_new_of, why_now_of
from mdt_desktop.domain.calendar import Offset, Unit
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaReason,
    AgendaStep,
    Meeting,
    MeetingKind,
    TableEnd,
    TableQuestion,
    coming_entry,
    newest_entries,
    waiting_entries,
)
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack

__all__ = [
    "ANONYMOUS",
    "URGENT",
    "AgendaAsk",
    "Part",
    "Proposed",
    "ask_for_table",
    "coming_table",
    "critical_items",
    "is_anonymous",
    "last_seen",
    "late_from",
    "late_slots_left",
    "proposal",
    "put_on",
    "reasons_of",
    "reorder",
    "take_off",
    "takes_late_slot",
    "what_is_new_of",
    "why_now_of",
    "withdraw",
]

_SEND_RULE = "DL-AGENDA"
_TWO_DAYS_BEFORE = Offset(-2, Unit.WORKING_DAYS)
_URGENCY = {reason: place for place, reason in enumerate(AgendaReason)}
_REASONS = {reason.value: reason for reason in AgendaReason}
_LAST = len(_URGENCY)


# --- the proposal ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A case that asks for a place: why, since when and by when a table is needed.

    ``makes_term`` says whether the meeting comes in time for its first weighing (None where no such term runs);
    ``is_late`` that it would take a late slot; ``is_anonymous`` that the table hears no name.
    """

    card: CaseCard
    reasons: tuple[AgendaReason, ...]
    since: datetime
    due: datetime
    makes_term: bool | None = None
    is_late: bool = False
    is_anonymous: bool = False


def proposal(
    rows: Iterable[tuple[DueRow, CaseCard]], meeting: Meeting | None = None, *, is_late: bool = False
) -> tuple[Proposed, ...]:
    """Return the cases that ask for a place, one line a case, the most urgent first.

    ``rows`` are those of ``Cases.asks_for_table``; cases that are on the meeting already are left out.
    """
    on_it = {case.int for case in case_ids(meeting)} if meeting else set[int]()
    by_case: dict[int, tuple[CaseCard, list[DueRow]]] = {}
    for row, card in rows:
        place = row.case.int
        if place not in on_it:
            by_case.setdefault(place, (card, []))[1].append(row)
    at = meeting.at if meeting else None
    found = [_proposed(card, asked, at, is_late=is_late) for card, asked in by_case.values()]
    return tuple(sorted(found, key=_urgency))


def _proposed(card: CaseCard, rows: list[DueRow], at: datetime | None, *, is_late: bool) -> Proposed:
    if len(rows) > 1:
        rows.sort(key=_place)
    return Proposed(
        card=card,
        reasons=tuple([_REASONS[row.what] for row in rows]),
        since=_first([row.since or row.due for row in rows]),
        due=_first([row.due for row in rows]),
        makes_term=_makes_term(rows, at),
        is_late=is_late,
        is_anonymous=rows[0].purpose == ANONYMOUS,
    )


def _first(moments: list[datetime]) -> datetime:
    return min(moments, key=datetime.timestamp) if len(moments) > 1 else moments[0]


def _place(row: DueRow) -> int:
    return _URGENCY[_REASONS[row.what]]


def _makes_term(rows: Iterable[DueRow], at: datetime | None) -> bool | None:
    if at is None:
        return None
    for row in rows:
        if row.what == _NEW:
            return at.timestamp() <= row.due.timestamp()
    return None


_NEW = AgendaReason.NEW.value


def _urgency(proposed: Proposed) -> tuple[int, float, str]:
    """What is urgent comes in the order of its kinds; everything else by the day a table is needed."""
    first = proposed.reasons[0]
    return _URGENCY[first] if first in URGENT else _LAST, proposed.due.timestamp(), proposed.card.number


# --- late slots --------------------------------------------------------------------------------------


def late_from(meeting: Meeting, pack: RulePack) -> datetime | None:
    """Return from when on a case takes a late slot: when the agenda should be out."""
    if meeting.at is None:
        return None
    offset = next((rule.offset for rule in pack.deadlines if rule.id == _SEND_RULE), _TWO_DAYS_BEFORE)
    return pack.calendar.due(meeting.at, offset)


def takes_late_slot(own: CaseView, meeting: Shown[Meeting], now: datetime, pack: RulePack) -> bool:
    """Say whether a case put on now takes a late slot: the agenda is out or should be, or the table is open.

    A table that was planned too late for an agenda in time takes every case until it is out; a consultation by phone
    and a round in writing always do.
    """
    if meeting.record.kind is not MeetingKind.REGULAR:
        return False
    is_out = agenda_sent_at(own, meeting.id) is not None or state_of(own, meeting.id) is MeetingState.OPEN
    return is_out or _should_be_out(meeting, now, pack)


def _should_be_out(meeting: Shown[Meeting], now: datetime, pack: RulePack) -> bool:
    since = late_from(meeting.record, pack)
    return since is not None and meeting.at.timestamp() < since.timestamp() <= now.timestamp()


def late_slots_left(meeting: Meeting) -> int:
    """Return how many late slots a meeting has left."""
    return max(meeting.late_slots - len(set(meeting.late) & set(meeting.cases)), 0)


# --- on and off --------------------------------------------------------------------------------------


def put_on(own: CaseView, meeting: str, view: CaseView, *, by: PersonRef, now: datetime, pack: RulePack) -> Together:
    """Put a case at the end of an agenda with why it asks for a place; one that is on it stays where it is.

    Raises:
        UsageError: There is no such meeting, it is over, or its late slots are full: then somebody phones.
    """
    shown = standing_meeting(own, meeting)
    record = shown.record
    if view.case.hex in record.cases:
        return Together()
    is_late = takes_late_slot(own, shown, now, pack)
    if is_late and not late_slots_left(record):
        raise UsageError("agenda.late_full", slots=record.late_slots)
    late = (*record.late, view.case.hex) if is_late else record.late
    after = replace(record, cases=(*record.cases, view.case.hex), late=late)
    entry = AgendaEntry(
        meeting=meeting,
        step=AgendaStep.PUT_ON,
        table_at=record.at or now,
        kind=record.kind,
        reasons=_reasons(view, pack, now),
        is_late=is_late,
        at=now,
        by=by,
    )
    return Together(own=changed_fields(shown, after), by_case={view.case: (new_fact(entry),)})


def _reasons(view: CaseView, pack: RulePack, now: datetime) -> tuple[AgendaReason, ...]:
    asks = reasons_of(view, pack.clocks(standing(view), now), now, critical=critical_items(pack))
    return tuple(each.reason for each in asks) or (AgendaReason.ASKED,)


def take_off(own: CaseView, meeting: str, view: CaseView, *, by: PersonRef, now: datetime) -> Together:
    """Take a case off an agenda; what still holds of why it was on it brings it back in the proposal.

    Raises:
        UsageError: There is no such meeting, or it is over.
    """
    shown = standing_meeting(own, meeting)
    record, case = shown.record, view.case.hex
    if case not in record.cases:
        return Together()
    after = replace(record, cases=_without(record.cases, case), late=_without(record.late, case))
    return Together(own=changed_fields(shown, after), by_case={view.case: _off(view, (meeting,), by, now)})


def _without(cases: Sequence[str], case: str) -> tuple[str, ...]:
    return tuple(each for each in cases if each != case)


def _off(view: CaseView, meetings: Iterable[str], by: PersonRef, now: datetime) -> tuple[Change, ...]:
    entries = newest_entries(view.records(AgendaEntry))
    return tuple(
        new_fact(replace(entries[each], step=AgendaStep.TAKEN_OFF, at=now, by=by))
        for each in meetings
        if each in entries
    )


def reorder(own: CaseView, meeting: str, cases: Sequence[CaseId]) -> tuple[Change, ...]:
    """Write down another order; a case that is not named keeps its place behind the others, none is added or lost.

    Raises:
        UsageError: There is no such meeting, or it is over.
    """
    shown = standing_meeting(own, meeting)
    wanted = [each.hex for each in dict.fromkeys(cases) if each.hex in shown.record.cases]
    rest = [each for each in shown.record.cases if each not in wanted]
    return changed_fields(shown, replace(shown.record, cases=(*wanted, *rest)))


# --- asking for a table ------------------------------------------------------------------------------


def ask_for_table(
    by: PersonRef, now: datetime, *, why: str = "", question: str = "", reason: AgendaReason = AgendaReason.ASKED
) -> tuple[Change, ...]:
    """Write down that somebody asks for a place at whichever table comes first, and what the question is."""
    entry = AgendaEntry(meeting="", step=AgendaStep.PUT_ON, table_at=now, reasons=(reason,), at=now, by=by)
    asked = kept(TableQuestion(meeting="", why_now=why, what_is_new="", question=question, at=now, by=by))
    told = (new_fact(asked),) if asked.why_now or asked.question else ()
    return (new_fact(entry), *told)


def withdraw(view: CaseView, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Let a case no longer wait for a table it was asked for or postponed from; reasons of its own stay."""
    waiting = waiting_entries(view.records(AgendaEntry), view.records(TableEnd))
    return _off(view, (entry.meeting for entry, _ in waiting), by, now)


def coming_table(view: CaseView) -> AgendaEntry | None:
    """Return the entry of the table this case comes to."""
    return coming_entry(view.records(AgendaEntry), view.records(TableEnd))
