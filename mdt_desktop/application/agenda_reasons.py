"""Why a case asks for a place at the table, since when, and by when a table is needed; computed on reading."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from mdt_desktop.application.case_view import CaseView, action_state, events_of, stage_of
from mdt_desktop.application.climbing import not_done
from mdt_desktop.application.incidents import is_incident
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.signals import DANGEROUS
from mdt_desktop.application.triggers import AskedAgain, look_again
from mdt_desktop.application.weighings import open_questions
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import Clock, ClockState
from mdt_desktop.domain.coordination import CoordinationDecision, PhoneConsultation, Road, RoadChosen
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaReason,
    TableEnd,
    TableOutcome,
    coming_entry,
    last_table,
    waiting_entries,
)
from mdt_desktop.domain.questionnaires import FilledIn
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.stages import Stage
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.domain.weighing import RedFlags, RiskLevel, WeighingOutcome

URGENT = frozenset({AgendaReason.URGENT_CONSULT, AgendaReason.PROVISIONAL, AgendaReason.ESCALATION})
"""What does not wait for its turn among the others."""

ANONYMOUS = "anonymous"
REVIEW_AHEAD = timedelta(days=7)
"""So long before its day a review asks: a table in that week can do it."""

_RAISES = frozenset({"suspect_released", "suspect_release_planned", "pregnancy_danger", "life_danger", "vt_acute"})
"""What raises the danger beside what somebody does to the victim."""

_FIRST, _ACUTE, _AGAIN = "DL-MDT-FIRST", "DL-MDT-ACUTE", "DL-REWEIGH"
_PENDING = frozenset({ClockState.RUNNING, ClockState.EXPIRED})
_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_BESIDE_THE_TABLE = frozenset(
    {AgendaReason.URGENT_CONSULT, AgendaReason.PROVISIONAL, AgendaReason.ESCALATION, AgendaReason.LOOK_AGAIN}
)
"""What brings a case back that one organisation goes on with alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaAsk:
    """One reason; ``after_table`` is from when it asks again where the case is on a coming agenda already."""

    reason: AgendaReason
    since: datetime
    due: datetime
    after_table: datetime | None = None


def is_anonymous(view: CaseView) -> bool:
    """Say whether the table may hear this case without a name only: the victim wants no meeting about her."""
    road = view.latest(RoadChosen)
    return road is not None and road.record.road is Road.ANONYMOUS_ONLY


NOTHING_CRITICAL = frozenset[str]()


def critical_items(pack: RulePack) -> frozenset[str]:
    """Return the critical items of the lists, by list and item (``own_red_flags.strangled``)."""
    lists = pack.questionnaires.lists.values()
    return frozenset(f"{asked.id}.{item.id}" for asked in lists for item in asked.items if item.is_critical)


def reasons_of(
    view: CaseView, clocks: Iterable[Clock], now: datetime, *, critical: frozenset[str] = NOTHING_CRITICAL
) -> tuple[AgendaAsk, ...]:
    """Return why a case asks for a table now, most urgent first, whether it is on an agenda or not."""
    asks = asks_of(view, clocks, look_again(view, now), critical=critical)
    return tuple(each for each in asks if each.since.timestamp() <= now.timestamp())


def asks_of(
    view: CaseView,
    clocks: Iterable[Clock],
    again: Sequence[AskedAgain],
    *,
    critical: frozenset[str] = NOTHING_CRITICAL,
) -> tuple[AgendaAsk, ...]:
    """Return why a case asks for a table, now or on a day to come; one ask a reason, most urgent first.

    ``critical`` are the items of lists whose yes is a danger.
    """
    if stage_of(view) is Stage.CLOSED:
        return ()
    standing = _standing(view, clocks, again, critical)
    after = _after_table(standing.coming)
    found: dict[AgendaReason, AgendaAsk] = {}
    for reason, since, due in _asked(standing):
        ask = AgendaAsk(reason=reason, since=since, due=due, after_table=after)
        found[reason] = _sooner(found[reason], ask) if reason in found else ask
    return tuple(found[reason] for reason in AgendaReason if reason in found)


def _sooner(one: AgendaAsk, other: AgendaAsk) -> AgendaAsk:
    since = min(one.since, other.since, key=datetime.timestamp)
    due = min(one.due, other.due, key=datetime.timestamp)
    return AgendaAsk(reason=one.reason, since=since, due=due, after_table=one.after_table)


def _after_table(coming: AgendaEntry | None) -> datetime | None:
    """A table that passed without a word about the case gives it back on the next day."""
    if coming is None:
        return None
    return datetime.combine(coming.table_at.astimezone(AMSTERDAM).date() + timedelta(days=1), time(0), AMSTERDAM)


# --- where the case stands ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    """What the reasons look at; ``seen`` is when a table last took the case up, ``weighed`` its last level."""

    view: CaseView
    clocks: Mapping[str, Clock]
    again: Sequence[AskedAgain]
    critical: frozenset[str]
    coming: AgendaEntry | None
    waiting: tuple[tuple[AgendaEntry, datetime], ...]
    table: Shown[TableEnd] | None
    seen: datetime
    weighed: Shown[WeighingOutcome] | None
    road: Shown[RoadChosen] | None

    def is_on(self, road: Road) -> bool:
        return self.road is not None and self.road.record.road is road

    def pending(self, rule: str) -> Clock | None:
        clock = self.clocks.get(rule)
        return clock if clock is not None and clock.state in _PENDING else None


def _standing(
    view: CaseView, clocks: Iterable[Clock], again: Sequence[AskedAgain], critical: frozenset[str]
) -> _Standing:
    entries, ends = view.records(AgendaEntry), view.records(TableEnd)
    last = last_table(ends)
    table = next((each for each in view.all(TableEnd) if each.record is last), None)
    weighed = [each for each in view.all(WeighingOutcome) if each.record.level is not RiskLevel.NOT_WEIGHED]
    return _Standing(
        view=view,
        clocks={clock.rule.id: clock for clock in clocks},
        again=again,
        critical=critical,
        coming=coming_entry(entries, ends),
        waiting=waiting_entries(entries, ends),
        table=table,
        seen=table.at if table else _LONG_AGO,
        weighed=weighed[-1] if weighed else None,
        road=view.latest(RoadChosen),
    )


_Found = Iterator[tuple[datetime, datetime]]
"""Since when, and by when a table is needed."""


def _asked(standing: _Standing) -> Iterator[tuple[AgendaReason, datetime, datetime]]:
    alone = standing.is_on(Road.SINGLE_ORGANISATION)
    for reason, find in _FIND.items():
        if not alone or reason in _BESIDE_THE_TABLE:
            yield from ((reason, since, due) for since, due in find(standing))
    for entry, since in standing.waiting:
        yield from ((reason, since, since) for reason in entry.reasons or (AgendaReason.ASKED,))
    if standing.coming is not None:
        at = standing.coming.at or standing.coming.table_at
        for reason in standing.coming.reasons or (AgendaReason.ASKED,):
            yield reason, at, standing.coming.table_at


def _consulted(standing: _Standing) -> _Found:
    return ((each.at, each.at) for each in standing.view.all(PhoneConsultation) if each.at > standing.seen)


def _provisional(standing: _Standing) -> _Found:
    table = standing.table
    if table is not None and table.record.outcome is TableOutcome.PROVISIONAL:
        yield table.record.at, table.record.at


def _escalated(standing: _Standing) -> _Found:
    """Something dangerous that nobody knew when the level was decided; before that, the case is new anyway."""
    before = standing.weighed or (standing.road if standing.is_on(Road.SINGLE_ORGANISATION) else None)
    if before is None:
        return
    known = max(before.at, standing.seen)
    dangers = (*_dangers(standing.view), *_critical_answers(standing.view, standing.critical))
    yield from ((at, at) for at in dangers if at > known)


def _dangers(view: CaseView) -> Iterator[datetime]:
    yield from (each.at for each in events_of(view) if _is_danger(each.record))
    yield from (each.at for each in view.all(RedFlags) if each.record.items or each.record.texts)
    yield from _dangerous_answers(view)


def _is_danger(event: Event) -> bool:
    return (is_incident(event) or event.kind in _RAISES) and not event.victim


def _critical_answers(view: CaseView, critical: frozenset[str]) -> Iterator[datetime]:
    """When each critical item was answered yes for the first time: saying it again is nothing new."""
    first: dict[str, datetime] = {}
    for each in view.all(FilledIn):
        for given in each.record.answers:
            item = f"{each.record.questionnaire}.{given.item}"
            if given.answer is Answer.YES and item in critical:
                first.setdefault(item, each.at)
    yield from first.values()


def _dangerous_answers(view: CaseView) -> Iterator[datetime]:
    newest = {each.record.question: each for each in view.all(AcuteAnswer)}
    yield from (each.at for each in newest.values() if (each.record.question, each.record.answer) in DANGEROUS)


def _new(standing: _Standing) -> _Found:
    """A case no table weighed yet, by the term of its first weighing; also one of which the table hears no name."""
    if standing.weighed is not None:
        return
    first = standing.pending(_FIRST)
    if first is not None:
        acute = standing.pending(_ACUTE)
        soonest = acute.due if acute is not None and not acute.open_question else first.due
        yield first.since, min(first.due, soonest, key=datetime.timestamp)
    elif standing.road is not None and standing.is_on(Road.ANONYMOUS_ONLY) and standing.seen <= standing.road.at:
        yield standing.road.at, standing.road.at


def _open_question(standing: _Standing) -> _Found:
    return ((each.at, each.at) for each in open_questions(standing.view))


def _look_again(standing: _Standing) -> _Found:
    yield from ((each.since, each.since) for each in standing.again)
    decided = standing.view.latest(CoordinationDecision)
    if decided is not None and decided.record.review_on is not None:
        day = datetime.combine(decided.record.review_on, time(9), AMSTERDAM)
        yield day - REVIEW_AHEAD, day


def _not_done(standing: _Standing) -> _Found:
    """What was not done climbs and is open again; the table hears of it until it is done or could not be."""
    facts = standing.view.all(ActionFact)
    for action in standing.view.all(Action):
        own = [each for each in facts if each.record.action == action.id]
        told = [each.record for each in own]
        missed = not_done(told)
        if missed and action_state(action, told) in {None, ActionStep.NOT_DONE}:
            at = next(each.at for each in own if each.record is missed[-1])
            if at > standing.seen:
                yield at, at


def _review(standing: _Standing) -> _Found:
    """The day somebody set for looking at the level again, else the term of the region."""
    again = standing.pending(_AGAIN)
    day = standing.weighed.record.review_on if standing.weighed is not None else None
    if day is not None:
        due = datetime.combine(day, time(9), AMSTERDAM)
        yield due - REVIEW_AHEAD, due
    elif again is not None and standing.weighed is not None:
        yield again.due - REVIEW_AHEAD, again.due


_FIND: Mapping[AgendaReason, Callable[[_Standing], _Found]] = {
    AgendaReason.URGENT_CONSULT: _consulted,
    AgendaReason.PROVISIONAL: _provisional,
    AgendaReason.ESCALATION: _escalated,
    AgendaReason.NEW: _new,
    AgendaReason.OPEN_QUESTION: _open_question,
    AgendaReason.LOOK_AGAIN: _look_again,
    AgendaReason.NOT_DONE: _not_done,
    AgendaReason.REVIEW: _review,
}
