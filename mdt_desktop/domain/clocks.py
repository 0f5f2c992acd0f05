"""Clocks: what a rule, an event and the answers given make due, and in which state (architecture.md §4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.calendar import Offset, WorkingCalendar
from mdt_desktop.domain.events import ClockAnswer, ClockDecision
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.times import AMSTERDAM, ContactHours, When


class ClockKind(StrEnum):
    """What a term asks for."""

    ACT_NOW = "act_now"
    WINDOW = "window"
    TERM = "term"
    REMINDER = "reminder"
    NOT_BEFORE = "not_before"


STAYS_OPEN = frozenset({ClockKind.ACT_NOW, ClockKind.NOT_BEFORE})
"""Kinds that never pass: they stay until somebody decides."""


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


@dataclass(frozen=True, slots=True)
class Repeat:
    """The term begins again, ``every`` so long, each time one of ``after`` happened.

    A reminder begins again when a person said *done* too; a term is over then.
    """

    every: Offset
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRule:
    """One rule of the deadlines file, with its source and confidence (domain.md §2).

    ``moments`` are further moments after the first, ``grace`` is how long help is still useful past the term,
    ``needs`` are events without which it shows on request only, ``hide_if`` is a fact or an event that makes it not
    apply, ``valid_from`` and ``valid_to`` are the days of the trigger it holds for.
    """

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
    hide_if: str = ""
    best: Offset | None = None
    grace: Offset | None = None
    moments: tuple[Offset, ...] = ()
    repeat: Repeat | None = None
    needs: tuple[str, ...] = ()
    stop_when: tuple[str, ...] = ()
    on_request: bool = False
    fits_contact_window: bool = False
    region_override: bool = True
    valid_from: date | None = None
    valid_to: date | None = None
    help: Mapping[str, str] = field(default_factory=dict)

    def holds_on(self, day: date) -> bool:
        """Say whether the rule is the one for what happened on ``day``."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFacts:
    """What clocks need of a case; decisions on a clock come oldest first."""

    triggers: Mapping[str, When] = field(default_factory=dict)
    conditions: Mapping[str, Answer] = field(default_factory=dict)
    stops: Mapping[str, tuple[datetime, ...]] = field(default_factory=dict)
    decisions: Mapping[str, tuple[ClockDecision, ...]] = field(default_factory=dict)
    hours: tuple[ContactHours, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A rule that counts from a moment: when it is due, where it stands, what is still a question.

    ``since`` is what it counts from, ``useful_until`` when help is still useful past ``due``, ``last_safe`` the
    last moment before ``due`` at which a call is safe.
    """

    rule: DeadlineRule
    since: datetime
    due: datetime
    state: ClockState
    is_uncertain: bool = False
    is_on_request: bool = False
    best_before: datetime | None = None
    useful_until: datetime | None = None
    open_question: str = ""
    last_safe: datetime | None = None


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
    moment = at.astimezone(UTC)
    found = (_clock(rule, facts, calendar, moment) for rule in rules if _is_triggered(rule, facts))
    return tuple(sorted(found, key=_urgency))


def _urgency(clock: Clock) -> tuple[int, bool, float, str]:
    return _URGENT_ORDER.index(clock.state), clock.is_on_request, clock.due.timestamp(), clock.rule.id


def _is_triggered(rule: DeadlineRule, facts: ClockFacts) -> bool:
    trigger = facts.triggers.get(rule.trigger)
    return trigger is not None and rule.holds_on(trigger.at.astimezone(AMSTERDAM).date())


def _clock(rule: DeadlineRule, facts: ClockFacts, calendar: WorkingCalendar, at: datetime) -> Clock:
    trigger, term = facts.triggers[rule.trigger], _term(rule, facts, calendar)
    answer = facts.conditions.get(rule.when, Answer.NOT_ASKED) if rule.when else Answer.YES
    is_question = answer not in {Answer.YES, Answer.NO}
    applies = answer is not Answer.NO and not _is_hidden(rule, facts)
    return Clock(
        rule=rule,
        since=term.since,
        due=term.due,
        state=_state(rule, term, at=at, applies=applies),
        is_uncertain=trigger.is_uncertain,
        is_on_request=rule.on_request or not facts.triggers.keys() >= set(rule.needs),
        best_before=calendar.due(trigger.at, rule.best) if rule.best else None,
        useful_until=calendar.due(trigger.at, rule.grace) if rule.grace else None,
        open_question=rule.when if is_question else "",
        last_safe=_last_safe(facts.hours, term.opens, term.due) if rule.fits_contact_window else None,
    )


def _is_hidden(rule: DeadlineRule, facts: ClockFacts) -> bool:
    is_so = rule.hide_if in facts.triggers or facts.conditions.get(rule.hide_if) is Answer.YES
    return bool(rule.hide_if) and is_so


def _state(rule: DeadlineRule, term: "_Term", *, at: datetime, applies: bool) -> ClockState:
    has_passed = at > term.due
    if term.is_settled:
        return ClockState.MET
    if not applies:
        return ClockState.NOT_APPLICABLE
    if rule.kind is ClockKind.NOT_BEFORE and at < term.due:
        return ClockState.NOT_BEFORE
    return ClockState.EXPIRED if has_passed and rule.kind not in STAYS_OPEN else ClockState.RUNNING


# --- what a rule counts from, and whether it is settled ----------------------------------------------


@dataclass(frozen=True, slots=True)
class _Term:
    since: datetime
    due: datetime
    opens: datetime
    is_settled: bool = False


def _term(rule: DeadlineRule, facts: ClockFacts, calendar: WorkingCalendar) -> _Term:
    since = facts.triggers[rule.trigger].at
    due = calendar.due(since, rule.offset)
    if rule.offset.count < 0:
        # a term before a planned moment is settled before it too: as long again ahead of the term, or later
        return _settled(rule, facts, _Term(since, due, calendar.due(due, rule.offset)))
    if rule.repeat is not None:
        begun = _begun_again(rule, rule.repeat, facts, since)
        since, due = (begun, calendar.due(begun, rule.repeat.every)) if begun != since else (since, due)
    if rule.moments:
        return _next_moment(rule, facts, _Term(since, due, since), calendar)
    return _settled(rule, facts, _Term(since, due, since))


def _settled(rule: DeadlineRule, facts: ClockFacts, term: _Term) -> _Term:
    """Decided by a person, or by a fact that came after the term opened; a *done* that began it again is no end."""
    decided = _decided(rule, facts)
    if rule.repeat is not None:
        decided = tuple(each for each in decided if each.at > term.opens.astimezone(UTC))
    is_settled = bool(decided or _happened(rule.stop_when, facts, term.opens))
    return replace(term, is_settled=True) if is_settled else term


def _next_moment(rule: DeadlineRule, facts: ClockFacts, term: _Term, calendar: WorkingCalendar) -> _Term:
    decided = _decided(rule, facts)
    done = (*_happened(rule.stop_when, facts, term.opens), *(each.at for each in decided))
    left = _left((term.due, *(calendar.due(term.since, each) for each in rule.moments)), done)
    is_settled = not left or any(map(_is_off, decided))
    return replace(term, due=(left or (term.due,))[0], is_settled=is_settled)


def _decided(rule: DeadlineRule, facts: ClockFacts) -> tuple[ClockDecision, ...]:
    return facts.decisions.get(rule.id, ())


def _is_off(decision: ClockDecision) -> bool:
    """Declined or not needed ends what would otherwise come again."""
    return decision.answer is not ClockAnswer.DONE


def _happened(names: Iterable[str], facts: ClockFacts, opens: datetime) -> tuple[datetime, ...]:
    moments = [moment for name in names for moment in facts.stops.get(name, ())]
    start = opens.astimezone(UTC) if moments else opens
    return tuple(moment for moment in moments if moment >= start)


def _begun_again(rule: DeadlineRule, repeat: Repeat, facts: ClockFacts, since: datetime) -> datetime:
    done = (each.at for each in _decided(rule, facts) if rule.kind is ClockKind.REMINDER and not _is_off(each))
    return max((since, *_happened(repeat.after, facts, since), *done), key=datetime.timestamp)


def _left(moments: tuple[datetime, ...], done: Iterable[datetime]) -> tuple[datetime, ...]:
    """Each time it was done settles the next moment, and every moment that had passed by then."""
    for each in sorted(done, key=datetime.timestamp):
        moments = tuple(moment for moment in moments[1:] if moment > each.astimezone(UTC))
    return moments


# --- calls inside the hours that are safe ------------------------------------------------------------


def _last_safe(hours: tuple[ContactHours, ...], since: datetime, due: datetime) -> datetime | None:
    """Return the last moment before ``due`` at which a call is safe; None where no slot fits."""
    if not hours:
        return due
    closings = (
        min(due, _at(day, each.closes), key=datetime.timestamp)
        for each in hours
        for day in _days(since, due)
        if day.weekday() in each.days and _at(day, each.opens) < due.astimezone(UTC)
    )
    return max((moment for moment in closings if moment > since.astimezone(UTC)), default=None)


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, AMSTERDAM)


def _days(since: datetime, due: datetime) -> Iterable[date]:
    first, last = since.astimezone(AMSTERDAM).date(), due.astimezone(AMSTERDAM).date()
    return (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))


def no_slot_fits(clock: Clock) -> bool:
    """Say whether a contact clock has no safe moment before it is due; shown at once (people.md 9)."""
    return clock.rule.fits_contact_window and clock.last_safe is None


def may_be_shown(rule: DeadlineRule, groups: frozenset[FieldGroup]) -> bool:
    """Say whether a reader of ``groups`` sees this clock; else it is a term via its organisation."""
    return rule.group in groups and rule.stop_group in groups
