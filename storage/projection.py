"""Reads what the commits amount to: live values of a case, put together as records."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from typing_extensions import override

from mdt_desktop.application.shown import Conflict, OperationRef, Reading, Shown
from mdt_desktop.domain.caution import cautious
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import CaseId, EntityId
from mdt_desktop.domain.plain import field_from_plain, from_plain
from mdt_desktop.domain.registry import KINDS, WHOLE, Kind
from storage import engine

_LIVE_OF_CASE = """
SELECT s.id, p.ent, p.fld, p.val, c.depth, c.t, c.cid, p.i, c.author, s.group_
FROM stream s JOIN proj p ON p.stream = s.s JOIN commit_ c ON c.n = p.n
WHERE s.case_ = ?
ORDER BY s.group_, s.s, p.ent, p.fld, p.n, p.i
"""


class _Row(NamedTuple):
    stream: bytes
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


@lru_cache(maxsize=4096)
def _split(field_id: str) -> tuple[Kind | None, str]:
    """Return the kind of a field, where this version knows it, and its name in the record."""
    kind, _, name = field_id.partition(".")
    return KINDS.get(kind), name


_GROUPS = {group.value: group for group in FieldGroup}
_DISPLAYED = attrgetter("group", "stream", "depth", "time", "cid", "place")
_PARSE = json.JSONDecoder().raw_decode
"""Stored values are canonical: there are no blanks to skip around them."""


class Projection:
    """Reads the live values of cases."""

    def __init__(self, connection: engine.Connection) -> None:
        self._connection = connection

    def case(self, case: CaseId) -> Sequence[Shown[Any]]:
        """Return every record of a case as it stands, oldest first; what this version cannot read is left out."""
        return self._read(case, [])

    def unreadable(self, case: CaseId) -> Sequence[str]:
        """Return the fields this version cannot read: from a newer one, kept and relayed."""
        unread: list[str] = []
        self._read(case, unread)
        return unread

    def _read(self, case: CaseId, unread: list[str]) -> Sequence[Shown[Any]]:
        rows = map(_Row._make, self._connection.execute(_LIVE_OF_CASE, (case.bytes,)))
        entities = (list(entity) for _, entity in groupby(rows, key=itemgetter(0, 1)))
        return _in_order([each for entity in entities if (each := _to_shown(entity, unread)) is not None])


_Placed = tuple[_Row, Shown[Any]]


def _in_order(placed: list[_Placed]) -> list[Shown[Any]]:
    """Order by time, never against what an author had seen: a clock that was put back decides nothing."""
    placed.sort(key=lambda each: _DISPLAYED(each[0]))
    timed: list[tuple[int, Shown[Any]]] = []
    stream, latest = b"", 0
    for row, shown in placed:
        latest = max(latest, row.time) if row.stream == stream else row.time
        stream = row.stream
        timed.append((latest, shown))
    return [shown for _, shown in sorted(timed, key=itemgetter(0))]


def _to_shown(rows: list[_Row], unread: list[str]) -> _Placed | None:
    first = rows[0] if len(rows) == 1 else min(rows, key=_DISPLAYED)
    fields = _by_field(rows)
    conflicts: list[Conflict] = []
    kind, record = _record(fields, conflicts, unread)
    if kind is None:
        return None
    shown = Shown(
        entity=EntityId(UUID(bytes=first.entity)),
        kind=kind.name,
        group=_GROUPS[first.group],
        record=record,
        at=_moment(first.time),
        author=first.author,
        seen=_Seen(fields),
        conflicts=tuple(conflicts),
    )
    return first, shown


class _Seen(Mapping[str, tuple[OperationRef, ...]]):
    """What each field of a record showed; told only when somebody is about to change it."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, list[_Row]]) -> None:
        self._fields = fields

    @override
    def __getitem__(self, name: str) -> tuple[OperationRef, ...]:
        return self._told()[name]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._told())

    @override
    def __len__(self) -> int:
        return len(self._told())

    def _told(self) -> Mapping[str, tuple[OperationRef, ...]]:
        return {_split(field)[1]: tuple([row.ref for row in live]) for field, live in self._fields.items()}


def _by_field(rows: list[_Row]) -> Mapping[str, list[_Row]]:
    fields: dict[str, list[_Row]] = {}
    for row in rows:
        fields.setdefault(row.field, []).append(row)
    return fields


@lru_cache(maxsize=8192)
def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _record(fields: Mapping[str, list[_Row]], conflicts: list[Conflict], unread: list[str]) -> tuple[Kind | None, Any]:
    """Put a record together; a value this version cannot read hides only itself."""
    values: dict[str, Any] = {}
    known = None
    for field, live in fields.items():
        kind, name = _split(field)
        try:
            values[name] = _value(field, live, conflicts)
            known = kind
        except (ValueError, TypeError, KeyError):
            unread.append(field)
    if known is None:
        return None, None
    try:
        return known, values[WHOLE] if WHOLE in values else known.record_type(**values)
    except (ValueError, TypeError):
        unread.extend(fields)
        return None, None


def _value(field: str, live: list[_Row], conflicts: list[Conflict]) -> Any:
    if len(live) == 1 or len({row.value for row in live}) == 1:
        return _read_value(field, live[0].value)
    readings = tuple(
        Reading(value=_read_value(field, row.value), ref=row.ref, author=row.author, at=_moment(row.time))
        for row in sorted(live, key=_DISPLAYED)
    )
    conflicts.append(Conflict(field=_split(field)[1], readings=readings))
    return cautious(field, [reading.value for reading in readings])


def _read_value(field: str, text: str) -> Any:
    kind, name = _split(field)
    if kind is None:
        raise KeyError(field)
    if name == WHOLE:
        return _read_fact(kind.name, text)
    return field_from_plain(kind.record_type, name, _PARSE(text)[0])


@lru_cache(maxsize=4096)
def _read_fact(kind: str, text: str) -> Any:
    """Read a whole fact; kept, for a case is read again after every save and its facts never change."""
    return from_plain(KINDS[kind].record_type, _PARSE(text)[0])
