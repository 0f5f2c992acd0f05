"""Clocks: what a rule, an event and the answers given make due, and in which state (architecture.md §4)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.calendar import Offset, WorkingCalendar
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinationDecision, TriageDecision, Urgency
from mdt_desktop.domain.events import ClockDecision, Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.handover import HandoverFact
from mdt_desktop.domain.people import Identity, Pregnancy
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import AMSTERDAM, ContactHours, When
from mdt_desktop.domain.weighing import WeighingOutcome


class ClockKind(StrEnum):
    """What a term asks for."""

    ACT_NOW = "act_now"
    WINDOW = "window"
    TERM = "term"
    REMINDER = "reminder"
    NOT_BEFORE = "not_before"


class ClockState(StrEnum):
    """Where a clock stands."""

    RUNNING = "running"
    MET = "met"
    EXPIRED = "expired"
    NOT_BEFORE = "not_before"
    NOT_APPLICABLE = "not_applicable"


class Severity(StrEnum):
    """How much hangs on it."""

    CRITICAL = "critical"
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRule:
    """One rule of the deadlines file, with its source and confidence (domain.md §2)."""

    id: str
    trigger: str
    offset: Offset
    kind: ClockKind
    severity: Severity
    acts: tuple[str, ...]
    group: FieldGroup
    stop_group: FieldGroup
    label: Mapping[str, str]
    source: str
    confidence: str
    duty: str
    when: str = ""
    best: Offset | None = None
    stop_when: tuple[str, ...] = ()
    on_request: bool = False
    fits_contact_window: bool = False
    help: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFacts:
    """What clocks need of a case."""

    triggers: Mapping[str, When] = field(default_factory=dict)
    conditions: Mapping[str, Answer] = field(default_factory=dict)
    stops: Mapping[str, tuple[datetime, ...]] = field(default_factory=dict)
    decisions: Mapping[str, ClockDecision] = field(default_factory=dict)
    hours: tuple[ContactHours, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A rule that counts from a moment: when it is due, where it stands, what is still a question."""

    rule: DeadlineRule
    since: datetime
    due: datetime
    state: ClockState
    is_uncertain: bool = False
    best_before: datetime | None = None
    open_question: str = ""
    last_safe: datetime | None = None


ADULT = 18
_COUNTS_AS_EVENT = frozenset({"sexual_event", "stalking_act", "nfs_event", "event"})
_URGENT_ORDER = (
    ClockState.RUNNING,
    ClockState.NOT_BEFORE,
    ClockState.EXPIRED,
    ClockState.MET,
    ClockState.NOT_APPLICABLE,
)


def clocks(
    rules: Iterable[DeadlineRule], facts: ClockFacts, calendar: WorkingCalendar, at: datetime
) -> tuple[Clock, ...]:
    """Return a clock for every rule whose trigger is known, most urgent first, as it stands at ``at``."""
    found = (_clock(rule, facts, calendar, at) for rule in rules if rule.trigger in facts.triggers)
    return tuple(sorted(found, key=lambda clock: (_URGENT_ORDER.index(clock.state), clock.due, clock.rule.id)))


def _clock(rule: DeadlineRule, facts: ClockFacts, calendar: WorkingCalendar, at: datetime) -> Clock:
    trigger = facts.triggers[rule.trigger]
    due = calendar.due(trigger.at, rule.offset)
    answer = facts.conditions.get(rule.when, Answer.YES) if rule.when else Answer.YES
    is_question = answer not in {Answer.YES, Answer.NO}
    return Clock(
        rule=rule,
        since=trigger.at,
        due=due,
        state=_state(rule, facts, due, at=at, answer=answer),
        is_uncertain=trigger.is_uncertain,
        best_before=calendar.due(trigger.at, rule.best) if rule.best else None,
        open_question=rule.when if is_question else "",
        last_safe=_last_safe(facts.hours, trigger.at, due) if rule.fits_contact_window else None,
    )


def _state(rule: DeadlineRule, facts: ClockFacts, due: datetime, *, at: datetime, answer: Answer) -> ClockState:
    if _is_decided(rule, facts):
        return ClockState.MET
    if answer is Answer.NO:
        return ClockState.NOT_APPLICABLE
    if rule.kind is ClockKind.NOT_BEFORE:
        return ClockState.NOT_BEFORE if at < due else ClockState.RUNNING
    return ClockState.EXPIRED if at > due else ClockState.RUNNING


def _is_decided(rule: DeadlineRule, facts: ClockFacts) -> bool:
    """Decided by a person, or by a fact that came after its trigger."""
    since = facts.triggers[rule.trigger].at
    stopped = any(moment >= since for stop in rule.stop_when for moment in facts.stops.get(stop, ()))
    return stopped or rule.id in facts.decisions


def _last_safe(hours: tuple[ContactHours, ...], since: datetime, due: datetime) -> datetime | None:
    """Return the last moment before ``due`` at which a call is safe; None where no slot fits."""
    if not hours:
        return due
    closings = (
        min(due, datetime.combine(day, each.closes, AMSTERDAM))
        for each in hours
        for day in _days(since, due)
        if day.weekday() in each.days and datetime.combine(day, each.opens, AMSTERDAM) < due
    )
    return max((moment for moment in closings if moment > since), default=None)


def _days(since: datetime, due: datetime) -> Iterable[datetime]:
    day = datetime.combine(since.astimezone(AMSTERDAM).date(), time(0), AMSTERDAM)
    while day <= due:
        yield day
        day += timedelta(days=1)


def no_slot_fits(clock: Clock) -> bool:
    """Say whether a contact clock has no safe moment before it is due; shown at once (people.md 9)."""
    return clock.rule.fits_contact_window and clock.last_safe is None


def may_be_shown(rule: DeadlineRule, groups: frozenset[FieldGroup]) -> bool:
    """Say whether a reader of ``groups`` sees this clock; else it is a term via its organisation."""
    return rule.group in groups and rule.stop_group in groups


# --- reading a case --------------------------------------------------------------------------------


def clock_facts(records: Sequence[Any]) -> ClockFacts:
    """Read from the records of a case what its clocks need."""
    events = _own_events(records)
    return ClockFacts(
        triggers=_triggers(events),
        conditions=_conditions(records),
        stops=MappingProxyType({**_stops(records), **_event_stops(events)}),
        decisions={each.rule: each for each in records if isinstance(each, ClockDecision)},
        hours=next((each.hours for each in records if isinstance(each, ContactRule)), ()),
    )


def _own_events(records: Sequence[Any]) -> list[Event]:
    """Events of a linked case start and stop nothing here."""
    return [each for each in records if isinstance(each, Event) and not each.victim]


def _triggers(events: Iterable[Event]) -> Mapping[str, When]:
    earliest: dict[str, When] = {}
    for event in events:
        for name in _fires(event):
            if name not in earliest or event.at.at < earliest[name].at:
                earliest[name] = event.at
    return earliest


def _fires(event: Event) -> Iterable[str]:
    yield event.kind
    if event.kind in _COUNTS_AS_EVENT:
        if event.kind != "event":
            yield "event"
        if event.public_place is not Answer.NO:
            yield "event_public_place"


def _event_stops(events: Iterable[Event]) -> Mapping[str, tuple[datetime, ...]]:
    stops: dict[str, tuple[datetime, ...]] = {}
    for event in events:
        stops[event.kind] = (*stops.get(event.kind, ()), event.at.at)
    return stops


_STOPPING_FACTS: Mapping[type[Any], str] = MappingProxyType(
    {
        ContactPersonNamed: "contact_person",
        WeighingOutcome: "weighing_outcome",
        CoordinationDecision: "coordination_decision",
    }
)


def _stops(records: Sequence[Any]) -> Mapping[str, tuple[datetime, ...]]:
    stops: dict[str, tuple[datetime, ...]] = {}
    for record in records:
        name = f"handover_{record.step}" if isinstance(record, HandoverFact) else _STOPPING_FACTS.get(type(record))
        if name and record.at is not None:
            stops[name] = (*stops.get(name, ()), record.at)
    return stops


def _conditions(records: Sequence[Any]) -> Mapping[str, Answer]:
    answered = {each.question: each.answer for each in records if isinstance(each, AcuteAnswer)}
    return {
        "pregnancy_possible": _pregnancy(records, answered),
        "drugging_suspected": answered.get("drugged", Answer.NOT_ASKED),
        "urgency_acute": _is_acute(records),
        "is_minor": _is_minor(records),
    }


def _pregnancy(records: Sequence[Any], answered: Mapping[str, Answer]) -> Answer:
    said = next((each.possible for each in records if isinstance(each, Pregnancy)), Answer.NOT_ASKED)
    return said if said is not Answer.NOT_ASKED else answered.get("pregnancy_or_infection", Answer.NOT_ASKED)


def _is_minor(records: Sequence[Any]) -> Answer:
    ages = [each.age for each in records if isinstance(each, Identity) and each.age is not None]
    if not ages:
        return Answer.NOT_ASKED
    return Answer.YES if ages[0] < ADULT else Answer.NO


def _is_acute(records: Sequence[Any]) -> Answer:
    urgency = [each.urgency for each in records if isinstance(each, TriageDecision)]
    if not urgency:
        return Answer.NOT_ASKED
    return Answer.YES if urgency[-1] is Urgency.ACUTE else Answer.NO
