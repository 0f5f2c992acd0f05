"""Reads what the commits amount to: live values of a case, put together as records."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from mdt_desktop.application.shown import Conflict, OperationRef, Reading, Shown
from mdt_desktop.domain.caution import cautious
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import CaseId, EntityId
from mdt_desktop.domain.plain import field_from_plain, from_plain
from mdt_desktop.domain.registry import KINDS, WHOLE, Kind
from storage import engine

_LIVE_OF_CASE = """
SELECT s.s, p.ent, p.fld, p.val, c.depth, c.t, c.cid, p.i, c.author, s.group_
FROM stream s JOIN proj p ON p.stream = s.s JOIN commit_ c ON c.n = p.n
WHERE s.case_ = ?
ORDER BY s.s, p.ent, p.fld, p.n, p.i
"""


class _Row(NamedTuple):
    stream: int
    entity: bytes
    field: str
    value: str
    depth: int
    time: int
    cid: bytes
    place: int
    author: str
    group: str

    @property
    def ref(self) -> OperationRef:
        return OperationRef(self.cid.hex(), self.place)

    @property
    def order(self) -> tuple[int, int, bytes]:
        return self.depth, self.time, self.cid


class Projection:
    """Reads the live values of cases."""

    def __init__(self, connection: engine.Connection) -> None:
        self._connection = connection

    def case(self, case: CaseId) -> Sequence[Shown[Any]]:
        """Return every record of a case as it stands, oldest first; records that do not read are left out."""
        shown = (each for rows in self._entities(case) if (each := _to_shown(rows)) is not None)
        return [record for _, record in sorted(shown, key=itemgetter(0))]

    def unreadable(self, case: CaseId) -> Sequence[str]:
        """Return the fields of records this version cannot read: from a newer one, kept and relayed."""
        return [rows[0].field for rows in self._entities(case) if _to_shown(rows) is None]

    def _entities(self, case: CaseId) -> Iterable[list[_Row]]:
        rows = map(_Row._make, self._connection.execute(_LIVE_OF_CASE, (case.bytes,)))
        for _, entity in groupby(rows, key=itemgetter(0, 1)):
            yield list(entity)


_Order = tuple[int, bytes, int]


def _to_shown(rows: list[_Row]) -> tuple[_Order, Shown[Any]] | None:
    kind = KINDS.get(rows[0].field.partition(".")[0])
    if kind is None:
        return None
    try:
        record, conflicts = _record(kind, rows)
    except (ValueError, TypeError, KeyError):
        return None
    first = rows[0] if len(rows) == 1 else min(rows, key=lambda row: row.time)
    shown = Shown(
        entity=EntityId(UUID(bytes=first.entity)),
        kind=kind.name,
        group=FieldGroup(first.group),
        record=record,
        at=_moment(first.time),
        author=first.author,
        seen=_seen(rows),
        conflicts=conflicts,
    )
    return (first.time, first.cid, first.place), shown


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _seen(rows: list[_Row]) -> Mapping[str, tuple[OperationRef, ...]]:
    seen: dict[str, tuple[OperationRef, ...]] = {}
    for row in rows:
        name = row.field.partition(".")[2]
        seen[name] = (*seen.get(name, ()), row.ref)
    return seen


def _record(kind: Kind, rows: list[_Row]) -> tuple[Any, tuple[Conflict, ...]]:
    if rows[0].field.endswith(WHOLE) and len(rows) == 1:
        return from_plain(kind.record_type, json.loads(rows[0].value)), ()
    conflicts: list[Conflict] = []
    values: dict[str, Any] = {}
    for field, live in groupby(rows, key=lambda row: row.field):
        name = field.partition(".")[2]
        if name != WHOLE and name not in kind.field_names:
            continue
        values[name] = _value(kind, name, list(live), conflicts)
    if WHOLE in values:
        return values[WHOLE], tuple(conflicts)
    return kind.record_type(**values), tuple(conflicts)


def _value(kind: Kind, name: str, live: list[_Row], conflicts: list[Conflict]) -> Any:
    read = _reader(kind, name)
    if len({row.value for row in live}) == 1:
        return read(live[0].value)
    ordered = sorted(live, key=lambda row: row.order)
    readings = tuple(
        Reading(value=read(row.value), ref=row.ref, author=row.author, at=_moment(row.time)) for row in ordered
    )
    conflicts.append(Conflict(field=name, readings=readings))
    return cautious(f"{kind.name}.{name}", [reading.value for reading in readings])


def _reader(kind: Kind, name: str) -> Callable[[str], Any]:
    if name == WHOLE:
        return lambda value: from_plain(kind.record_type, json.loads(value))
    return lambda value: field_from_plain(kind.record_type, name, json.loads(value))
