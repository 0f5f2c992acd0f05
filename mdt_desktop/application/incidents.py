"""An incident in ten seconds: what somebody did, when, perhaps where; a series, not forms (people.md "Roads")."""

from datetime import datetime, timedelta

from mdt_desktop.application.case_view import CaseView, events_of
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.behaviours import INCIDENTS, OF_EVENT, Behaviour
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event, SourceKind
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.times import When

COMPLAINT = "DL-KLACHT-285B"
SHORT_TIME = timedelta(days=14)
SEVERAL = 3
"""So many incidents in a short time are a moment of escalation by themselves."""
_INCIDENT_KINDS = frozenset({"event", "sexual_event", *INCIDENTS.values()})


def incident(behaviour: str, at: datetime, by: PersonRef) -> Event:
    """Return an incident as the event it is, as the victim tells it; which behaviour decides which clocks begin.

    Raises:
        FormError: Nobody said what happened.
    """
    kinds = {each.value: kind for each, kind in INCIDENTS.items()}
    if behaviour not in kinds:
        raise FormError("form.required", field="behaviour")
    return Event(
        kind=kinds[behaviour],
        behaviour=behaviour,
        at=When(at),
        org=by.org,
        source=SourceKind.VICTIM_STATEMENT.value,
        by=by,
    )


def incidents_of(view: CaseView) -> tuple[Shown[Event], ...]:
    """Return the incidents of a case, earliest first; those of a linked case are not this victim's."""
    found = (each for each in events_of(view) if is_incident(each.record) and not each.record.victim)
    return tuple(sorted(found, key=lambda each: each.record.at.at))


def is_incident(event: Event) -> bool:
    """Say whether an event is something somebody did to the victim."""
    return event.kind in _INCIDENT_KINDS


def behaviour_of(event: Event) -> Behaviour | None:
    """Return which behaviour an event tells of; None where it tells of none."""
    try:
        return Behaviour(event.behaviour)
    except ValueError:
        return OF_EVENT.get(event.kind)


def in_short_time(view: CaseView, now: datetime) -> int:
    """Return how many incidents lie in the short time before now."""
    return sum(now - SHORT_TIME <= each.record.at.at <= now for each in incidents_of(view))


def complaint_term(pack: RulePack, at: datetime) -> datetime | None:
    """Return until when a complaint can follow this act; each act has a term of its own."""
    rule = next((each for each in pack.deadlines if each.id == COMPLAINT), None)
    return pack.calendar.due(at, rule.offset) if rule else None


def complaint_help(pack: RulePack, language: str) -> str:
    """Return what the rules say beside the term of a complaint."""
    rule = next((each for each in pack.deadlines if each.id == COMPLAINT), None)
    return rule.help.get(language, "") if rule else ""
