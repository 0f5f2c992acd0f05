"""What a series of facts shows a person: control over time, eight stages, strangulation, moments of escalation.

Every lens is a list of who said what when; none of them is a score, and none sets a level (domain.md §3.5).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby
from types import MappingProxyType

from mdt_desktop.application.case_view import CaseView, acute_answers, events_of
from mdt_desktop.application.incidents import SEVERAL, SHORT_TIME, behaviour_of, incidents_of
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.behaviours import OF_ITEM, OF_TOPIC, Behaviour
from mdt_desktop.domain.events import Appointment, ClockAnswer, ClockDecision, Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import Said
from mdt_desktop.domain.questionnaires import FilledIn, ItemAnswer
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.domain.weighing import RedFlags, StageLens

# --- control over time -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A behaviour as somebody saw or heard it once; ``source`` is the kind of source where it is known.

    ``is_event``: it stands on the timeline too, and is no answer or signal alone.
    """

    at: datetime
    org: str
    text: str = ""
    source: str = ""
    is_event: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourSeen:
    """A behaviour and every time it was seen, earliest first."""

    behaviour: Behaviour
    sightings: tuple[Sighting, ...]

    @property
    def first(self) -> datetime:
        """When it was seen first."""
        return self.sightings[0].at

    @property
    def last(self) -> datetime:
        """When it was seen last."""
        return self.sightings[-1].at

    @property
    def organisations(self) -> tuple[str, ...]:
        """Who saw or heard it, in the order they did."""
        return tuple(dict.fromkeys(each.org for each in self.sightings if each.org))


def behaviours(view: CaseView) -> tuple[BehaviourSeen, ...]:
    """Return what somebody does to the victim, over time and from every source, what was seen last first."""
    found: dict[Behaviour, list[Sighting]] = {}
    for behaviour, sighting in (*_from_events(view), *_from_flags(view), *_from_lists(view), *_from_acute(view)):
        found.setdefault(behaviour, []).append(sighting)
    seen = (
        BehaviourSeen(behaviour=behaviour, sightings=tuple(sorted(sightings, key=lambda each: each.at)))
        for behaviour, sightings in found.items()
    )
    return tuple(sorted(seen, key=lambda each: each.last, reverse=True))


Sightings = Iterator[tuple[Behaviour, Sighting]]


def _from_events(view: CaseView) -> Sightings:
    for each in events_of(view):
        event = each.record
        behaviour = None if event.victim else behaviour_of(event)
        if behaviour is not None:
            org = event.org or event.word_of
            yield behaviour, Sighting(at=event.at.at, org=org, text=event.text, source=event.source, is_event=True)


def _from_flags(view: CaseView) -> Sightings:
    for each in view.all(RedFlags):
        for topic in each.record.items:
            if topic in OF_TOPIC:
                yield OF_TOPIC[topic], Sighting(at=each.at, org=each.record.word_of)


def _from_lists(view: CaseView) -> Sightings:
    """The newest answer of each organisation counts: a yes that was taken back is none."""
    newest: dict[tuple[str, str], tuple[Shown[FilledIn], ItemAnswer]] = {}
    for each in view.all(FilledIn):
        for given in each.record.answers:
            newest[f"{each.record.questionnaire}.{given.item}", each.record.word_of] = each, given
    for (item, org), (filled, given) in newest.items():
        if given.answer is Answer.YES and item in OF_ITEM:
            at = _begun(given) or filled.record.at or filled.at
            yield OF_ITEM[item], Sighting(at=at, org=org, text=given.note, source=given.source or "")


def _begun(given: ItemAnswer) -> datetime | None:
    return datetime.combine(given.since, time(), AMSTERDAM) if given.since else None


def _from_acute(view: CaseView) -> Sightings:
    """The acute question counts as long as nobody wrote down the event itself."""
    asked = acute_answers(view).get("strangled")
    if asked and asked.answer is Answer.YES and not _strangulations(view):
        at = asked.at or view.shown[0].at
        yield Behaviour.STRANGLED, Sighting(at=at, org=asked.word_of, text=asked.note)


# --- eight stages ------------------------------------------------------------------------------------------------

STAGES = range(1, 9)
_ASKS_CONSULT = frozenset({4, 5, 6, 7})
_SPEAKS_TO: Mapping[int, frozenset[Behaviour]] = MappingProxyType(
    {
        1: frozenset({Behaviour.VIOLENCE, Behaviour.STRANGLED, Behaviour.FORCED_SEX}),
        3: frozenset({Behaviour.CONTROL, Behaviour.ISOLATION, Behaviour.HUMILIATION, Behaviour.MONEY}),
        5: frozenset(
            {
                Behaviour.STALKED,
                Behaviour.FOLLOWED,
                Behaviour.MESSAGES,
                Behaviour.WATCHED,
                Behaviour.THREATENED,
                Behaviour.VIA_OTHERS,
                Behaviour.ORDER_BROKEN,
            }
        ),
        7: frozenset({Behaviour.WEAPON}),
    }
)
"""Which facts may speak to a stage: a person says whether they do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageSeen:
    """One of the eight stages: who says that it fits, and which facts of the case may speak to it."""

    stage: int
    said: tuple[Shown[StageLens], ...] = ()
    may_speak: tuple[Behaviour, ...] = ()

    @property
    def fits(self) -> bool:
        """Whether somebody says that it fits."""
        return bool(self.said)

    @property
    def asks_consult(self) -> bool:
        """Whether it fits and asks to talk with a colleague at once."""
        return self.fits and self.stage in _ASKS_CONSULT


def stages(view: CaseView) -> tuple[StageSeen, ...]:
    """Return the eight stages with who says what of each."""
    seen = [each.behaviour for each in behaviours(view)]
    return tuple(
        StageSeen(
            stage=stage,
            said=tuple(each for each in view.all(StageLens) if stage in each.record.stages_fit),
            may_speak=tuple(each for each in seen if each in _SPEAKS_TO.get(stage, ())),
        )
        for stage in STAGES
    )


# --- strangulation -----------------------------------------------------------------------------------------------

_EXAMINED = frozenset({"medical_check_done", "forensic_exam_done"})
_BODY = frozenset({FieldGroup.MEDICAL, FieldGroup.FORENSIC_STATUS})
_RULES = "DL-NFS-"


class CheckState(StrEnum):
    """How far the medical check after a strangulation is."""

    DONE = "done"
    DECLINED = "declined"
    NOT_NEEDED = "not_needed"
    OFFERED = "offered"
    NO_SHOW = "no_show"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class StrangulationCheck:
    """One strangulation and its medical check; ``at`` is None where nobody said when it was.

    ``no_show`` is an appointment that has passed with nothing written down after it: perhaps she came.
    """

    at: datetime | None
    org: str
    text: str = ""
    state: CheckState
    state_at: datetime | None = None
    why: str = ""

    def since(self, now: datetime) -> timedelta | None:
        """Return how long ago it was."""
        return now.astimezone(UTC) - self.at.astimezone(UTC) if self.at else None


def strangulation_checks(view: CaseView, now: datetime) -> tuple[StrangulationCheck, ...]:
    """Return every strangulation with how far its medical check is, newest first; a yes alone counts too."""
    found = [_check(view, each.at.at, each.org or each.word_of, each.text, now) for each in _strangulations(view)]
    asked = acute_answers(view).get("strangled")
    if not found and asked and asked.answer is Answer.YES:
        found = [_check(view, None, asked.word_of, asked.note, now)]
    return tuple(reversed(found))


def _strangulations(view: CaseView) -> list[Event]:
    events = (each.record for each in events_of(view))
    told = [each for each in events if behaviour_of(each) is Behaviour.STRANGLED and not each.victim]
    return sorted(told, key=lambda each: each.at.at)


def _check(view: CaseView, at: datetime | None, org: str, text: str, now: datetime) -> StrangulationCheck:
    since = (at or datetime.min.replace(tzinfo=UTC)).astimezone(UTC)
    state, state_at, why = _state(view, since, now)
    return StrangulationCheck(at=at, org=org, text=text, state=state, state_at=state_at, why=why)


_State = tuple[CheckState, datetime | None, str]


def _state(view: CaseView, since: datetime, now: datetime) -> _State:
    examined = [each.record for each in events_of(view) if each.record.kind in _EXAMINED and each.record.at.at >= since]
    if examined:
        return CheckState.DONE, examined[0].at.at, ""
    decided = [each for each in view.records(ClockDecision) if each.rule.startswith(_RULES) and each.at >= since]
    if decided:
        return _DECIDED[decided[-1].answer], decided[-1].at, decided[-1].why
    planned = _appointments(view, since)
    if planned:
        last = max(planned, key=lambda each: each.at)
        return (CheckState.OFFERED if last.at > now else CheckState.NO_SHOW), last.at, ""
    return CheckState.OPEN, None, ""


_DECIDED = {
    ClockAnswer.DONE: CheckState.DONE,
    ClockAnswer.DECLINED: CheckState.DECLINED,
    ClockAnswer.NOT_NEEDED: CheckState.NOT_NEEDED,
}


def _appointments(view: CaseView, since: datetime) -> list[Appointment]:
    shown = view.all(Appointment)
    corrected = {each.record.corrects for each in shown}
    return [
        each.record
        for each in shown
        if each.id not in corrected and each.record.area in _BODY and each.record.at >= since
    ]


# --- escalation --------------------------------------------------------------------------------------------------


class Escalation(StrEnum):
    """A moment at which the danger is highest."""

    REPORT = "report"
    LEAVING = "leaving"
    ORDER_BROKEN = "order_broken"
    RELEASE = "release"
    ORDER_ENDS = "order_ends"
    SEVERAL = "several"


_OF_KIND: Mapping[str, Escalation] = MappingProxyType(
    {
        "formal_complaint": Escalation.REPORT,
        "prosecution_complaint": Escalation.REPORT,
        "vt_report": Escalation.REPORT,
        "shelter_requested": Escalation.LEAVING,
        "suspect_released": Escalation.RELEASE,
        "suspect_release_planned": Escalation.RELEASE,
        "device_end": Escalation.ORDER_ENDS,
        "aware_end": Escalation.ORDER_ENDS,
        "wth_ended": Escalation.ORDER_ENDS,
        "order_509hh_ended": Escalation.ORDER_ENDS,
        "civil_order_end": Escalation.ORDER_ENDS,
    }
)
_LEAVING_TOPIC = 6
_LEAVING_ITEM = "own_red_flags.leaving"


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationMoment:
    """A moment of escalation: what it was, when, who says so; ``count`` where it is several incidents."""

    kind: Escalation
    at: datetime
    org: str = ""
    text: str = ""
    count: int = 0

    def is_ahead(self, now: datetime) -> bool:
        """Say whether it is still to come."""
        return self.at.astimezone(UTC) > now.astimezone(UTC)


def escalations(view: CaseView) -> tuple[EscalationMoment, ...]:
    """Return the moments at which the danger is highest, newest first."""
    found = (*_escalating_events(view), *_leaving(view), *_several(view))
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


def _escalating_events(view: CaseView) -> Iterable[EscalationMoment]:
    for each in events_of(view):
        event = each.record
        is_broken = behaviour_of(event) is Behaviour.ORDER_BROKEN
        kind = Escalation.ORDER_BROKEN if is_broken else _OF_KIND.get(event.kind)
        if kind is not None and not event.victim:
            yield EscalationMoment(kind=kind, at=event.at.at, org=event.org or event.word_of, text=event.text)


def _leaving(view: CaseView) -> Iterable[EscalationMoment]:
    for flags in view.all(RedFlags):
        if _LEAVING_TOPIC in flags.record.items:
            yield _told_leaving(flags, flags.at, "")
    for filled in view.all(FilledIn):
        for given in filled.record.answers:
            if f"{filled.record.questionnaire}.{given.item}" == _LEAVING_ITEM and given.answer is Answer.YES:
                yield _told_leaving(filled, _begun(given) or filled.record.at or filled.at, given.note)


def _told_leaving(said: Shown[Said], at: datetime, note: str) -> EscalationMoment:
    return EscalationMoment(kind=Escalation.LEAVING, at=at, org=said.record.word_of, text=note)


def _several(view: CaseView) -> Iterable[EscalationMoment]:
    """Each run of incidents that are several in a short time is one moment: that of its last incident."""
    moments = [each.record.at.at for each in incidents_of(view)]
    close = [(at, sum(at - SHORT_TIME <= each <= at for each in moments)) for at in moments]
    for is_several, run in groupby(close, key=lambda each: each[1] >= SEVERAL):
        if is_several:
            together = list(run)
            most = max(count for _, count in together)
            yield EscalationMoment(kind=Escalation.SEVERAL, at=together[-1][0], count=most)
