"""Builders of case views and rules for tests: invented people, records written through the real changes."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change, OperationRef, Shown, new_fact, new_register
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.registry import KINDS, Way, kind_of
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.times import AMSTERDAM, When
from mdt_desktop.rules.pack import load_pack
from tests.support.memory import Operation, shown_of

ROOT = Path(__file__).parents[2]
RULES = ROOT / "resources" / "rules"
NOW = datetime(2026, 9, 7, 11, 0, tzinfo=AMSTERDAM)
NURSE = PersonRef(org="CSG", name="Tess Wouda", role="first_contact")
OFFICER = PersonRef(org="POL", name="Ravi Brons")


def a_pack() -> RulePack:
    """Return the rules as they are shipped."""
    return load_pack(lambda name: (RULES / name).read_text(encoding="utf-8"))


def at(text: str) -> datetime:
    """Return a moment written with its offset, or in Dutch time without one."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=AMSTERDAM)


def an_event(kind: str, moment: str, **more: Any) -> Event:
    """Return an event; ``until`` makes its time uncertain."""
    until = more.pop("until", None)
    return Event(kind=kind, at=When(at(moment), at(until) if until else None), **more)


def changes_of(record: Any) -> tuple[Change, ...]:
    """Return the changes that write a new record down."""
    return (new_fact(record),) if kind_of(record).way is Way.FACT else new_register(record)


def a_view(*records: Any, begun: datetime = NOW) -> CaseView:
    """Return a case that holds ``records``, each written a minute after the one before."""
    return a_view_of([changes_of(record) for record in records], begun=begun)


def a_view_of(saves: Iterable[Sequence[Change]], *, begun: datetime = NOW) -> CaseView:
    """Return a case as these saves leave it, each a minute after the one before."""
    start = begun.astimezone(UTC)
    operations: list[Operation] = []
    for number, changes in enumerate(saves):
        for place, change in enumerate(changes):
            operations = [each for each in operations if each.ref not in change.seen]
            ref = OperationRef(f"{number:064x}", place)
            operations.append(Operation(ref=ref, change=change, at=start + timedelta(minutes=number)))
    return CaseView(CaseId(random_id()), shown_of(operations))


def after(view: CaseView, *saves: Sequence[Change]) -> CaseView:
    """Return the case with facts saved after what it holds already (facts only)."""
    later = a_view_of(saves, begun=view.shown[-1].at + timedelta(minutes=1) if view.shown else NOW)
    return CaseView(view.case, (*view.shown, *later.shown))


def written(changes: Sequence[Change]) -> list[Any]:
    """Return the records that changes amount to."""
    return [each.record for each in a_view_of([changes]).shown]


def the(view: CaseView, record_type: type[Any]) -> Shown[Any]:
    """Return the one record of a type."""
    (found,) = view.all(record_type)
    return found


ALL_TYPES = tuple(kind.record_type for kind in KINDS.values())
