"""What the records of a case say to its clocks: what starts one, what stops one, what is still a question."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from mdt_desktop.domain.actions import Feedback
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import ClockFacts
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import ContactPersonNamed, Road, RoadChosen, TriageDecision, Urgency
from mdt_desktop.domain.events import ClockDecision, Event
from mdt_desktop.domain.handover import HandoverFact, HandoverStep, HeardByPhone
from mdt_desktop.domain.meeting import AgendaEntry, Preparation, PreparationState, TableEnd, coming_entry
from mdt_desktop.domain.people import Identity, Pregnancy
from mdt_desktop.domain.sharing import Consent
from mdt_desktop.domain.stages import Closing, Stage, StageEntered
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import AMSTERDAM, When
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome

K = TypeVar("K")
R = TypeVar("R")
Happening = tuple[str, When]
"""A name a rule may wait for, and when it happened."""

_REPORTS = frozenset({"police_informed", "formal_complaint"})
_COUNTS_AS_EVENT = frozenset({"sexual_event", "stalking_act", "nfs_event", "event"})


CONDITIONS = ("pregnancy_possible", "no_exposure", "drugging_suspected", "urgency_acute", "is_minor")
"""What a rule may ask in ``when`` and ``hide_if``."""

SAID_BY_CARDS = frozenset(
    {
        "event_public_place",
        "police_report",
        "consent_provisional",
        "consent_confirmed",
        "no_mdt_decided",
        *(f"handover_{step}" for step in HandoverStep if step is not HandoverStep.OFFERED),
    }
)
"""Names a rule may wait for that nobody writes as an event: they follow from other facts."""


class _Records:
    """The records of a case by type, oldest first."""

    def __init__(self, records: Iterable[Any]) -> None:
        self._by_type: Mapping[type[Any], tuple[Any, ...]] = _grouped((type(each), each) for each in records)

    def of(self, record_type: type[R]) -> tuple[R, ...]:
        return self._by_type.get(record_type, ())


def clock_facts(records: Sequence[Any]) -> ClockFacts:
    """Read from the records of a case, oldest first, what its clocks need; corrected events are left out before."""
    held = _Records(records)
    told = tuple(_told(held))
    happenings = (*told, *_answered(held, told))
    triggers = _earliest(happenings)
    return ClockFacts(
        triggers=triggers,
        conditions=_conditions(held, triggers),
        stops=_grouped((name, when.at) for name, when in happenings),
        decisions=_grouped((each.rule, each) for each in held.of(ClockDecision)),
        hours=next((each.hours for each in held.of(ContactRule)), ()),
    )


def _grouped(pairs: Iterable[tuple[K, R]]) -> Mapping[K, tuple[R, ...]]:
    found: dict[K, list[R]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: tuple(values) for name, values in found.items()}


def _earliest(happenings: Iterable[Happening]) -> Mapping[str, When]:
    """The earliest event of its kind counts."""
    found: dict[str, When] = {}
    for name, when in happenings:
        if name not in found or _start(when) < _start(found[name]):
            found[name] = when
    return found


# --- what happened -----------------------------------------------------------------------------------


def _told(records: _Records) -> Iterator[Happening]:
    for event in records.of(Event):
        if not event.victim and event.kind not in _OF_A_TABLE:  # events of a linked case start and stop nothing here
            yield from ((name, event.at) for name in _names_of_event(event))
    for record_type, name_of in _NAME_OF.items():
        for record in records.of(record_type):
            if name := name_of(record):
                yield from _at(name, (record,))
    yield from _road(records)
    yield from _consents(records)
    yield from _tables(records)


def _names_of_event(event: Event) -> Iterator[str]:
    yield event.kind
    if event.kind in _REPORTS:
        yield "police_report"
    if event.kind in _COUNTS_AS_EVENT:
        if event.kind != "event":
            yield "event"
        if event.public_place is not Answer.NO:
            yield "event_public_place"


def _answered_offer(fact: HandoverFact) -> str:
    """The offer itself is written as an event; its steps answer it."""
    return "" if fact.step is HandoverStep.OFFERED else f"handover_{fact.step}"


def _weighed(outcome: WeighingOutcome) -> str:
    return "weighing" if outcome.level is not RiskLevel.NOT_WEIGHED else ""


def _fed_back(feedback: Feedback) -> str:
    return f"{feedback.to}_feedback" if feedback.outcome == "reached" else ""


def _closed(entered: StageEntered) -> str:
    return "case_closed" if entered.stage is Stage.CLOSED else ""


_NAME_OF: Mapping[type[Any], Callable[[Any], str]] = MappingProxyType(
    {
        ContactPersonNamed: lambda _: "contact_person_named",
        HandoverFact: _answered_offer,
        HeardByPhone: lambda heard: f"handover_{heard.step}",
        WeighingOutcome: _weighed,
        Feedback: _fed_back,
        StageEntered: _closed,
        Closing: lambda _: "case_closed",
    }
)
"""Facts that say the same as an event of that name, for those who fill in a card instead of writing an event."""


_OF_A_TABLE = frozenset({"meeting_planned", "agenda_sent", "input_sent"})
"""Events that belong to one table: the terms of a table count from the one that comes, not from the first there was."""


def _tables(records: _Records) -> Iterator[Happening]:
    """The table that comes; what was sent since the case came on its agenda counts for that table alone."""
    ends = records.of(TableEnd)
    coming = coming_entry(records.of(AgendaEntry), ends)
    if coming is None:
        yield from _planned_by_hand(records, ends)
        return
    table = When(coming.table_at)
    yield "meeting_planned", table
    if coming.is_late:  # whoever is asked hears of a late case by phone
        yield "agenda_sent", table
    since = coming.at.timestamp() if coming.at else -math.inf
    for event in records.of(Event):
        if event.kind in _SENT and not event.victim and _start(event.at) >= since:
            yield event.kind, table
    if any(each.meeting == coming.meeting and each.state in _PREPARED for each in records.of(Preparation)):
        yield "input_sent", table


_SENT = _OF_A_TABLE - {"meeting_planned"}
_PREPARED = frozenset(PreparationState) - {PreparationState.READ}


def _planned_by_hand(records: _Records, ends: Sequence[TableEnd]) -> Iterator[Happening]:
    """Of meetings that stand as events the first one counts that no table and no weighing came after."""
    told = [event for event in records.of(Event) if not event.victim]
    yield from ((event.kind, event.at) for event in told if event.kind in _SENT)
    planned = sorted((event.at for event in told if event.kind == "meeting_planned"), key=_start)
    held = [each.at.timestamp() for each in ends] + [_start(event.at) for event in told if event.kind == "weighing"]
    held += [each.at.timestamp() for each in records.of(WeighingOutcome) if each.at is not None and _weighed(each)]
    open_ones = [when for when in planned if _start(when) >= max(held, default=-math.inf)]
    if planned:
        yield "meeting_planned", (open_ones or planned[-1:])[0]


def _road(records: _Records) -> Iterator[Happening]:
    """A road without a meeting stops the clock of the first weighing, as long as no other road was chosen since."""
    newest = records.of(RoadChosen)[-1:]
    return _at("no_mdt_decided", (each for each in newest if each.road is not Road.MDT))


def _consents(records: _Records) -> Iterator[Happening]:
    """Consent given in an acute state is asked again; it is confirmed when none is left to ask about."""
    told = records.of(Consent)
    provisional = [each for each in told if each.asks_again]
    still_open = [each for each in {each.about: each for each in told}.values() if each.asks_again]
    is_confirmed = bool(provisional) and not still_open
    yield from _at("consent_provisional", still_open or provisional)
    yield from _at("consent_confirmed", told[-1:] if is_confirmed else ())


def _at(name: str, facts: Iterable[Any]) -> Iterator[Happening]:
    """Facts under another name; one that does not say when it happened says nothing to a clock."""
    return ((name, When(each.at)) for each in facts if each.at is not None)


_DONE_TO_HER = frozenset({"nfs_event", "injury"})
_ANSWERED: Mapping[tuple[str, Answer], str] = MappingProxyType(
    {
        ("strangled", Answer.YES): "nfs_event",
        ("suicidal", Answer.YES): "suicide_prompt",
        ("injured", Answer.YES): "injury",
    }
)
"""Acute answers that start a clock by themselves, as long as nobody wrote down the event."""


def _answered(records: _Records, told: Sequence[Happening]) -> Iterator[Happening]:
    """An answer says that it happened, not when: what was done to her counts from the last act known."""
    known = {name for name, _ in told}
    last_act = max((when for name, when in told if name == "event"), key=_start, default=None)
    for each in _newest_answers(records).values():
        name = _ANSWERED.get((each.question, each.answer), "")
        if not name or name in known:
            continue
        if last_act is not None and name in _DONE_TO_HER:
            yield name, last_act
        else:
            yield from _at(name, (each,))


def _start(when: When) -> float:
    return when.at.timestamp()


# --- what is still a question ------------------------------------------------------------------------

ADULT = 18
_OPPOSITE: Mapping[Answer, Answer] = MappingProxyType({Answer.YES: Answer.NO, Answer.NO: Answer.YES})


def _newest_answers(records: _Records) -> Mapping[str, AcuteAnswer]:
    return {each.question: each for each in records.of(AcuteAnswer)}


def _conditions(records: _Records, triggers: Mapping[str, When]) -> Mapping[str, Answer]:
    answered = {question: each.answer for question, each in _newest_answers(records).items()}
    exposed = answered.get("pregnancy_or_infection", Answer.NOT_ASKED)
    return {
        "pregnancy_possible": _pregnancy(records, exposed),
        "no_exposure": _OPPOSITE.get(exposed, exposed),
        "drugging_suspected": answered.get("drugged", Answer.NOT_ASKED),
        "urgency_acute": _is_acute(records),
        "is_minor": _is_minor(records, triggers),
    }


def _pregnancy(records: _Records, exposed: Answer) -> Answer:
    said = next((each.possible for each in records.of(Pregnancy)), Answer.NOT_ASKED)
    return said if said is not Answer.NOT_ASKED else exposed


def _is_minor(records: _Records, triggers: Mapping[str, When]) -> Answer:
    """A child at the time of the earliest event is a child to the rules."""
    on = min((when.at.astimezone(AMSTERDAM).date() for when in triggers.values()), default=date.max)
    ages = (each.age_on(on) for each in records.of(Identity))
    age = next((age for age in ages if age is not None), None)
    if age is None:
        return Answer.NOT_ASKED
    return Answer.YES if age < ADULT else Answer.NO


def _is_acute(records: _Records) -> Answer:
    urgency = [each.urgency for each in records.of(TriageDecision)]
    if not urgency:
        return Answer.NOT_ASKED
    return Answer.YES if urgency[-1] is Urgency.ACUTE else Answer.NO
