"""When coordination asks to be looked at again: what happened since it was decided, computed on reading."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from mdt_desktop.application.case_view import CaseView, contact_person_of, events_of
from mdt_desktop.application.criteria import MANY, ORDERS
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.coordination import Absence, ContactPersonNamed, CoordinationDecision, LookAgain
from mdt_desktop.domain.handover import WaitingForHelp
from mdt_desktop.domain.people import Participant
from mdt_desktop.domain.times import AMSTERDAM

INCIDENTS = frozenset({"event", "sexual_event", "stalking_act", "nfs_event"})
ENDS_SOON = timedelta(days=14)
"""So long before an order ends somebody looks again: what comes after it takes arranging."""
VICTIM_ASKS = "victim_asks"
Decided = Shown[CoordinationDecision]


class Trigger(StrEnum):
    """Why coordination is looked at again (domain.md §2.5, §5.4 D)."""

    REVIEW_DATE = "review_date"
    THIRD_ORGANISATION = "third_organisation"
    NEW_INCIDENT = "new_incident"
    WAITING_LIST = "waiting_list"
    CONTACT_PERSON_LEAVES = "contact_person_leaves"
    ORDER_ENDS = "order_ends"
    VICTIM_ASKS = "victim_asks"
    COLLEAGUE_ASKS = "colleague_asks"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAgain:
    """One reason to look again, and from when on."""

    trigger: Trigger
    since: datetime


def look_again(view: CaseView, now: datetime) -> tuple[AskedAgain, ...]:
    """Return why coordination asks to be looked at again, oldest first; a new decision answers all of it.

    Also *no coordinator needed* is a decision that asks this; before any decision there is nothing to look at again.
    """
    decided = view.latest(CoordinationDecision)
    if decided is None:
        return ()
    found = (AskedAgain(trigger=trigger, since=since) for trigger, since in _asked(view, decided, now))
    return tuple(sorted(found, key=lambda each: each.since))


def _asked(view: CaseView, decided: Decided, now: datetime) -> Iterator[tuple[Trigger, datetime]]:
    for trigger, find in _FIND.items():
        moments = list(find(view, decided, now))
        if moments:
            yield trigger, min(moments)


def _since(view: CaseView, decided: Decided, kind: type[Any]) -> Iterator[Shown[Any]]:
    return (each for each in view.all(kind) if each.at > decided.at)


def _review_date(_: CaseView, decided: Decided, now: datetime) -> Iterator[datetime]:
    day = decided.record.review_on
    moment = datetime.combine(day, time(9), AMSTERDAM) if day else None
    if moment is not None and moment <= now.astimezone(UTC):
        yield moment


def _third_organisation(view: CaseView, decided: Decided, _: datetime) -> Iterator[datetime]:
    known = {each.record.org for each in view.all(Participant) if each.at <= decided.at}
    for each in view.all(Participant):
        if each.at > decided.at and each.record.org and each.record.org not in known:
            known.add(each.record.org)
            if len(known) >= MANY:
                yield each.at


def _new_incident(view: CaseView, decided: Decided, _: datetime) -> Iterator[datetime]:
    return (each.at for each in events_of(view) if each.record.kind in INCIDENTS and each.at > decided.at)


def _waiting_list(view: CaseView, decided: Decided, _: datetime) -> Iterator[datetime]:
    return (each.at for each in _since(view, decided, WaitingForHelp))


def _contact_person_leaves(view: CaseView, decided: Decided, _: datetime) -> Iterator[datetime]:
    named = contact_person_of(view)
    yield from (
        each.at
        for each in view.all(Absence)
        if each.at > decided.at and named is not None and each.record.leaves and each.record.name == named.record.name
    )
    yield from (each.at for each in view.all(ContactPersonNamed)[1:] if each.at > decided.at)


def _order_ends(view: CaseView, decided: Decided, now: datetime) -> Iterator[datetime]:
    ends = set(ORDERS.values())
    for each in events_of(view):
        moment = each.record.at.at if each.record.kind in ends else each.record.ends_at
        is_order = each.record.kind in ends or each.record.kind in ORDERS
        if is_order and moment is not None and decided.at < moment.astimezone(UTC) <= now.astimezone(UTC) + ENDS_SOON:
            yield min(moment, now, key=lambda one: one.astimezone(UTC))


def _victim_asks(view: CaseView, decided: Decided, _: datetime) -> Iterator[datetime]:
    return (each.at for each in view.all(LookAgain) if each.at > decided.at and each.record.why == VICTIM_ASKS)


def _colleague_asks(view: CaseView, decided: Decided, _: datetime) -> Iterator[datetime]:
    return (each.at for each in view.all(LookAgain) if each.at > decided.at and each.record.why != VICTIM_ASKS)


_FIND: dict[Trigger, Callable[[CaseView, Decided, datetime], Iterator[datetime]]] = {
    Trigger.REVIEW_DATE: _review_date,
    Trigger.THIRD_ORGANISATION: _third_organisation,
    Trigger.NEW_INCIDENT: _new_incident,
    Trigger.WAITING_LIST: _waiting_list,
    Trigger.CONTACT_PERSON_LEAVES: _contact_person_leaves,
    Trigger.ORDER_ENDS: _order_ends,
    Trigger.VICTIM_ASKS: _victim_asks,
    Trigger.COLLEAGUE_ASKS: _colleague_asks,
}
