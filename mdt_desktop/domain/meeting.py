"""The MDT meeting: when and with whom, and what happened to each case at the table (domain.md §5.1-5.3, §5.5).

The meeting itself stands in the vault of whoever holds it; what it did to a case stands in the case, under the
meeting's id, so that a colleague who knows only that case knows its part of the meeting.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import PersonRef, Said
from mdt_desktop.domain.sharing import LegalBasis


class MeetingKind(StrEnum):
    """How the table meets."""

    REGULAR = "regular"
    PHONE = "phone"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A table: when, where, who leads it, who is asked, and the cases in the order they come, by id.

    ``late`` are those of its cases that took a late slot.
    """

    kind: MeetingKind = MeetingKind.REGULAR
    at: datetime | None = None
    place: str = ""
    chair: PersonRef | None = None
    clerk: str = ""
    invited: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    late_slots: int = 2
    late: tuple[str, ...] = ()


class MeetingStep(StrEnum):
    """What happened to a meeting as a whole."""

    OPENED = "opened"
    ENDED = "ended"
    CANCELLED = "cancelled"
    AGENDA_SENT = "agenda_sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFact(Said):
    """A meeting was opened, ended or cancelled, or its agenda was sent."""

    meeting: str
    step: MeetingStep
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecrecyStatement(Said):
    """Somebody promised secrecy; asked once a year (people.md "Budgets")."""

    org: str
    person: str
    on: date


# --- before the table --------------------------------------------------------------------------------


class AgendaReason(StrEnum):
    """Why a case asks for a place at the table."""

    URGENT_CONSULT = "urgent_consult"
    PROVISIONAL = "provisional"
    ESCALATION = "escalation"
    NEW = "new"
    OPEN_QUESTION = "open_question"
    LOOK_AGAIN = "look_again"
    NOT_DONE = "not_done"
    REVIEW = "review"
    ASKED = "asked"


class AgendaStep(StrEnum):
    """What happened to a case on an agenda."""

    PUT_ON = "put_on"
    TAKEN_OFF = "taken_off"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaEntry(Said):
    """A case came on the agenda of the meeting of ``table_at``, or went off it.

    Without a meeting somebody asks for a place at whichever table comes first.
    """

    meeting: str
    step: AgendaStep
    table_at: datetime
    kind: MeetingKind = MeetingKind.REGULAR
    reasons: tuple[AgendaReason, ...] = ()
    is_late: bool = False
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableQuestion(Said):
    """Why this case is on the table now, what is new, and what is asked of the table."""

    meeting: str
    why_now: str
    what_is_new: str
    question: str = ""
    at: datetime | None = None


class PreparationState(StrEnum):
    """How far an organisation is with its preparation of one case."""

    READ = "read"
    READY = "ready"
    NOTHING_KNOWN = "nothing_known"
    BY_PHONE = "by_phone"
    ON_PAPER = "on_paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation(Said):
    """How far an organisation is, and who speaks for it."""

    meeting: str
    org: str
    state: PreparationState
    contact: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NameHeard(Said):
    """Identification by voice: who heard the name, and on which ground (people.md "Roads")."""

    meeting: str
    org: str
    basis: LegalBasis
    person: str = ""
    at: datetime | None = None


class Presence(StrEnum):
    """How the victim wants to be there (domain.md §5.1, 4 d)."""

    PRESENT = "present"
    TEXT = "text"
    VOICE_MESSAGE = "voice_message"
    SUPPORTER = "supporter"
    NOT_THERE = "not_there"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedBeforehand(Said):
    """What the victim said before the table, or why nobody asked (domain.md §5.1, 4 a-d)."""

    meeting: str
    talk_about: str = ""
    not_talk_about: str = ""
    most_important: str = ""
    who_may_know: str = ""
    presence: Presence | None = None
    why_not_asked: str = ""
    at: datetime | None = None


# --- at the table ------------------------------------------------------------------------------------


class AttendanceKind(StrEnum):
    """How somebody took part in one case; ``out`` left for a conflict of interest, ``left`` went halfway."""

    PRESENT = "present"
    BY_PHONE = "by_phone"
    INPUT_SENT = "input_sent"
    ABSENT = "absent"
    OBSERVER = "observer"
    OUT = "out"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Said):
    """How an organisation, or one person of it, took part in this case."""

    meeting: str
    org: str
    how: AttendanceKind
    person: str = ""
    promised_secrecy: Answer = Answer.NOT_ASKED
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked(Said):
    """Something for later, so that the case keeps its fifteen minutes."""

    meeting: str
    text: str
    at: datetime | None = None


class TableOutcome(StrEnum):
    """How the table ended a case; without quorum a decision is provisional and comes back by itself."""

    DECIDED = "decided"
    PROVISIONAL = "provisional"
    POSTPONED = "postponed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableEnd(Said):
    """The table is done with a case; which quorum profile counted, and which seats were empty."""

    meeting: str
    outcome: TableOutcome
    at: datetime
    profile: str = ""
    profile_version: str = ""
    missing: tuple[str, ...] = ()


# --- after the table ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesLocked(Said):
    """The minutes of one case as they were locked: word for word, their SHA-256, and who answers for them.

    They are whole, reasons and the victim's voice included, and so they stay with who holds them: another
    organisation gets its part on paper, and learns from the event ``minutes_final`` that they are final.
    """

    meeting: str
    chair: PersonRef
    text: str
    sha256: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesAddendum(Said):
    """A correction after locking; it stands beside the minutes, never in them."""

    meeting: str
    text: str
    at: datetime


# --- where a case stands between tables --------------------------------------------------------------


def newest_entries(entries: Iterable[AgendaEntry]) -> dict[str, AgendaEntry]:
    """Return the newest word about each meeting, the meeting named last at the end; entries come oldest first."""
    found: dict[str, AgendaEntry] = {}
    for entry in entries:
        found.pop(entry.meeting, None)
        found[entry.meeting] = entry
    return found


def end_of(entry: AgendaEntry, ends: Iterable[TableEnd]) -> TableEnd | None:
    """Return how the table of an agenda entry ended this case; an end from before the entry is no end of it."""
    since = _stamp(entry.at)
    found = [each for each in ends if each.meeting == entry.meeting and _stamp(each.at) >= since]
    return found[-1] if found else None


def coming_entry(entries: Iterable[AgendaEntry], ends: Sequence[TableEnd]) -> AgendaEntry | None:
    """Return the entry of the table that comes: put on last, not taken off, its table not done with the case."""
    for entry in reversed(newest_entries(entries).values()):
        if entry.meeting and entry.step is AgendaStep.PUT_ON and end_of(entry, ends) is None:
            return entry
    return None


def last_table(ends: Sequence[TableEnd]) -> TableEnd | None:
    """Return the last table that took the case up; a case that was postponed was not on it."""
    return next((each for each in reversed(ends) if each.outcome is not TableOutcome.POSTPONED), None)


def waiting_entries(
    entries: Iterable[AgendaEntry], ends: Sequence[TableEnd]
) -> tuple[tuple[AgendaEntry, datetime], ...]:
    """Return what still waits for a table, and since when: asked for, or postponed by the table it was put on."""
    seen = last_table(ends)
    found = []
    for entry in newest_entries(entries).values():
        since = _waits_since(entry, ends)
        if since is not None and (seen is None or _stamp(seen.at) <= _stamp(since)):
            found.append((entry, since))
    return tuple(found)


def _waits_since(entry: AgendaEntry, ends: Iterable[TableEnd]) -> datetime | None:
    if entry.step is not AgendaStep.PUT_ON:
        return None
    if not entry.meeting:
        return entry.at or entry.table_at
    end = end_of(entry, ends)
    return end.at if end is not None and end.outcome is TableOutcome.POSTPONED else None


def _stamp(moment: datetime | None) -> float:
    return moment.timestamp() if moment is not None else -math.inf
