"""The minutes of one case at one table: decisions, reasons and dissent, cut for each organisation, locked for good.

They hold nothing medical and nobody's name: only what groups ``path``, ``actions_decisions``, ``risk_outcome`` and
``wishes`` say of this meeting (domain.md §1.6, §5.5).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from mdt_desktop.application.actions import CALL_VICTIM, SAFETY_NOW
from mdt_desktop.application.case_at_table import end_of
from mdt_desktop.application.case_view import (
    CaseView,
    action_state,
    contact_person_of,
    coordinator_of,
    events_of,
)
from mdt_desktop.application.initials import initials_of, without_names
from mdt_desktop.application.screening import holds
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.table import NO_DECISION
from mdt_desktop.application.who_knows import MayKnow, knows_of, may_know
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import CoordinationDecision
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    Attendance,
    AttendanceKind,
    MeetingKind,
    Parked,
    TableOutcome,
    TableQuestion,
)
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.domain.weighing import Dissent, RiskLevel, VictimVoice, WeighingOutcome

M = TypeVar("M", AgendaEntry, TableQuestion)
MEDICAL = "[medical]"
"""Stands where a sentence was left out, because minutes hold nothing medical."""

_SENTENCE = re.compile(r"(?<=[.;?])\s+")
_AGAIN = re.compile(r"\[medical\](?: \[medical\])+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision: what, a person, a date, the ground for sharing, who tells the victim, and how it stands."""

    action: str
    what: str
    owner: PersonRef
    due: datetime | None = None
    ground: str = ""
    informed_by: str = ""
    step: ActionStep | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """How an organisation, or one person of it, took part in this case."""

    org: str
    how: AttendanceKind
    person: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A differing judgement: whose, and what it says."""

    org: str
    text: str


class Left(StrEnum):
    """What an organisation does not get in its minutes, because no decision lets it know."""

    QUESTION = "question"
    DECISIONS = "decisions"
    LEVEL = "level"
    REASON = "reason"
    DISSENT = "dissent"
    VOICE = "voice"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseMinutes:
    """What the minutes of one case hold; ``left_out`` says what a receiver does not get."""

    meeting: str
    number: str
    initials: str
    at: datetime | None = None
    kind: MeetingKind = MeetingKind.REGULAR
    why_now: str = ""
    what_is_new: str = ""
    question: str = ""
    level: RiskLevel = RiskLevel.NOT_WEIGHED
    why: str = ""
    unknown: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()
    nothing_decided: bool = False
    calls_victim: Decision | None = None
    coordination: CoordinationDecision | None = None
    coordinator: PersonRef | None = None
    contact_person: str = ""
    dissent: tuple[Differing, ...] = ()
    voice: str = ""
    why_no_voice: str = ""
    seats: tuple[Seat, ...] = ()
    outcome: TableOutcome | None = None
    missing: tuple[str, ...] = ()
    parked: tuple[str, ...] = ()
    left_out: tuple[Left, ...] = ()


class PaperWords:
    """The texts of one case as they may leave the room: on one line, nobody named, nothing medical."""

    def __init__(self, view: CaseView, medical: Iterable[str]) -> None:
        self._view = view
        self._medical = tuple(medical)

    def line(self, text: str) -> str:
        """Return a text with its medical sentences marked, and initials instead of names."""
        said = (MEDICAL if self._is_medical(each) else each for each in _SENTENCE.split(" ".join(text.split())))
        return without_names(self._view, _AGAIN.sub(MEDICAL, " ".join(said)))

    def _is_medical(self, sentence: str) -> bool:
        """Say whether a sentence holds a medical word, also as part of one with a hyphen."""
        return any(holds(each, self._medical) for each in (sentence, sentence.replace("-", " ")))

    def lines(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Return every text that says something."""
        return tuple(self.line(text) for text in texts if text.strip())


def minutes_of(
    view: CaseView, meeting: str, *, invited: Iterable[str] = (), medical: Iterable[str] = ()
) -> CaseMinutes:
    """Return the whole minutes of a case.

    ``invited`` were there unless something else is written down; a sentence with one of the ``medical`` words (of
    the table's rules) is left out and marked.
    """
    words = PaperWords(view, medical)
    end = end_of(view, meeting)
    until = end.at if end is not None else None
    outcome = _outcome(view, meeting, until)
    coordinator = coordinator_of(view)
    contact = contact_person_of(view)
    entry = _of_meeting(view.records(AgendaEntry), meeting)
    minutes = CaseMinutes(
        meeting=meeting,
        number=view.head.number,
        initials=initials_of(view),
        at=entry.table_at if entry is not None else until,
        kind=entry.kind if entry is not None else MeetingKind.REGULAR,
        coordination=_coordination(view, until, words),
        coordinator=coordinator.coordinator if coordinator else None,
        contact_person=contact.record.name if contact else "",
        nothing_decided=_nothing_decided(view, until),
        seats=seats_of(view, meeting, invited),
        outcome=end.outcome if end is not None else None,
        missing=end.missing if end is not None else (),
        parked=words.lines(each.text for each in view.records(Parked) if each.meeting == meeting),
    )
    minutes = _with_decisions(view, minutes, words)
    return _with_weighing(view, _with_question(view, minutes, words), outcome, words)


def seats_of(view: CaseView, meeting: str, invited: Iterable[str] = ()) -> tuple[Seat, ...]:
    """Return who was at the table for this case: everybody invited, but for what is written down (by exception)."""
    told = [each for each in view.records(Attendance) if each.meeting == meeting]
    seats = {(org, ""): Seat(org=org, how=AttendanceKind.PRESENT) for org in invited}
    for each in told:
        seats[each.org, each.person] = Seat(org=each.org, how=each.how, person=each.person)
    return tuple(seats.values())


def _of_meeting(records: Sequence[M], meeting: str) -> M | None:
    return next((each for each in reversed(records) if each.meeting == meeting), None)


def _with_question(view: CaseView, minutes: CaseMinutes, words: PaperWords) -> CaseMinutes:
    asked = _of_meeting(view.records(TableQuestion), minutes.meeting)
    if asked is None:
        return minutes
    return replace(
        minutes,
        why_now=words.line(asked.why_now),
        what_is_new=words.line(asked.what_is_new),
        question=words.line(asked.question),
    )


# --- what was decided --------------------------------------------------------------------------------


def decided_at(view: CaseView, meeting: str) -> tuple[Shown[Action], ...]:
    """Return the decisions of this meeting; what the program itself asks for is no decision."""
    actions = (each for each in view.all(Action) if each.record.meeting == meeting)
    return tuple(each for each in actions if each.record.what and each.record.purpose in {"", SAFETY_NOW, CALL_VICTIM})


def _with_decisions(view: CaseView, minutes: CaseMinutes, words: PaperWords) -> CaseMinutes:
    decided = decided_at(view, minutes.meeting)
    calls = [_decision(view, each, words) for each in decided if each.record.purpose == CALL_VICTIM]
    rest = (_decision(view, each, words) for each in decided if each.record.purpose != CALL_VICTIM)
    return replace(minutes, decisions=tuple(rest), calls_victim=calls[-1] if calls else None)


def _decision(view: CaseView, shown: Shown[Action], words: PaperWords) -> Decision:
    action = shown.record
    return Decision(
        action=shown.id,
        what=words.line(action.what),
        owner=action.task.owner if action.task else PersonRef(org=""),
        due=action.task.due if action.task else None,
        ground=action.ground,
        informed_by=action.informed_by,
        step=action_state(shown, view.records(ActionFact)),
    )


def _nothing_decided(view: CaseView, until: datetime | None) -> bool:
    """Say whether the table wrote down that there is nothing to decide, on the day it ended."""
    said = [each.record.at.at for each in events_of(view) if each.record.kind == NO_DECISION]
    return any(until is None or _day(each) == _day(until) for each in said)


def _day(moment: datetime) -> object:
    return moment.astimezone(AMSTERDAM).date()


def _coordination(view: CaseView, until: datetime | None, words: PaperWords) -> CoordinationDecision | None:
    """Return the decision that stood when the table ended; a later one is not of these minutes."""
    stood = (each.record for each in view.all(CoordinationDecision) if _is_before(each.record.at or each.at, until))
    decided = max(stood, key=_when_decided, default=None)
    if decided is None:
        return None
    reason, opinion = words.line(decided.reason), words.line(decided.victim_opinion)
    return replace(decided, reason=reason, victim_opinion=opinion)


def _when_decided(decided: CoordinationDecision) -> float:
    return decided.at.timestamp() if decided.at else 0.0


def _is_before(moment: datetime, until: datetime | None) -> bool:
    return until is None or moment <= until.astimezone(UTC)


# --- the weighing ------------------------------------------------------------------------------------


def _outcome(view: CaseView, meeting: str, until: datetime | None) -> WeighingOutcome | None:
    """Return the weighing of this meeting, or the one that stood when it ended."""
    held = [each.record for each in view.all(WeighingOutcome) if each.record.meeting == meeting]
    stood = [each.record for each in view.all(WeighingOutcome) if _is_before(each.record.at or each.at, until)]
    found = held or stood
    return found[-1] if found else None


def _with_weighing(
    view: CaseView, minutes: CaseMinutes, outcome: WeighingOutcome | None, words: PaperWords
) -> CaseMinutes:
    if outcome is None:
        return minutes
    voices = [each for each in view.records(VictimVoice) if each.weighing == outcome.weighing]
    read_back = [each.text for each in voices if each.was_read_back is Answer.YES and each.text]
    not_asked = [each.why_not_asked for each in voices if each.why_not_asked]
    differing = (each for each in view.records(Dissent) if each.weighing == outcome.weighing)
    return replace(
        minutes,
        level=outcome.level,
        why=words.line(outcome.why),
        unknown=words.lines(outcome.unknown),
        measures=words.lines(outcome.measures),
        dissent=tuple(Differing(org=each.org, text=words.line(each.text)) for each in differing),
        voice=words.line(read_back[-1]) if read_back else "",
        why_no_voice=words.line(not_asked[-1]) if not_asked and not read_back else "",
    )


# --- cut for one organisation ------------------------------------------------------------------------


def minutes_for(view: CaseView, minutes: CaseMinutes, receiver: str, *, own: str, now: datetime) -> CaseMinutes | None:
    """Return of the whole minutes what one organisation gets by the sharing decisions in force; None where nothing.

    It gets none without a ground to know the case, or when it was out for this case. ``own`` is the organisation
    that sends them: what it decided opens what it knows, and it keeps the whole.
    """
    if receiver == own:
        return minutes
    if is_out(minutes, receiver) or not knows_of(view, receiver, own, now, meeting=minutes.meeting):
        return None
    may = may_know(view, receiver, own, now)
    return _cut_voice(_cut_weighing(_cut_decisions(minutes, may, receiver), may, receiver), may)


def is_out(minutes: CaseMinutes, org: str) -> bool:
    """Say whether an organisation as a whole left the table for this case."""
    return any(each.org == org and not each.person and each.how is AttendanceKind.OUT for each in minutes.seats)


def _cut_decisions(minutes: CaseMinutes, may: MayKnow, receiver: str) -> CaseMinutes:
    if may.fully(FieldGroup.ACTIONS_DECISIONS):
        return minutes
    own = tuple(each for each in minutes.decisions if each.owner.org == receiver)
    asked = any((minutes.why_now, minutes.what_is_new, minutes.question, minutes.parked))
    decided = any((len(own) < len(minutes.decisions), minutes.calls_victim, minutes.coordination))
    left = (*((Left.QUESTION,) if asked else ()), *((Left.DECISIONS,) if decided else ()))
    cut = replace(minutes, why_now="", what_is_new="", question="", parked=(), decisions=own, calls_victim=None)
    return replace(cut, coordination=None, nothing_decided=False, left_out=(*minutes.left_out, *left))


def _cut_weighing(minutes: CaseMinutes, may: MayKnow, receiver: str) -> CaseMinutes:
    """Of a conclusion the level is known; an organisation always finds its own differing judgement."""
    if may.fully(FieldGroup.RISK_OUTCOME):
        return minutes
    own = tuple(each for each in minutes.dissent if each.org == receiver)
    left = [Left.REASON] if any((minutes.why, minutes.unknown, minutes.measures)) else []
    left += [Left.DISSENT] if len(own) < len(minutes.dissent) else []
    cut = replace(minutes, why="", unknown=(), measures=(), dissent=own)
    if not may.at_all(FieldGroup.RISK_OUTCOME):
        left.insert(0, Left.LEVEL)
        cut = replace(cut, level=RiskLevel.NOT_WEIGHED)
    return replace(cut, left_out=(*minutes.left_out, *left))


def _cut_voice(minutes: CaseMinutes, may: MayKnow) -> CaseMinutes:
    if may.fully(FieldGroup.WISHES) or not (minutes.voice or minutes.why_no_voice):
        return minutes
    return replace(minutes, voice="", why_no_voice="", left_out=(*minutes.left_out, Left.VOICE))
