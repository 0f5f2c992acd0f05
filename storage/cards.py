"""The lines of the lists: cases newest change first, and what is due; caches that can be rebuilt."""

import json
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

from mdt_desktop.application.ports import CardQuery, CaseCard, DueQuery, DueRow
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.plain import from_plain, to_plain
from mdt_desktop.domain.times import ContactHours
from storage import engine
from storage.search import normalised

_PUT = """
INSERT INTO card (case_, number, origin, is_open, is_mine, changed, line) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (case_) DO UPDATE SET number = excluded.number, origin = excluded.origin, is_open = excluded.is_open,
    is_mine = excluded.is_mine, changed = excluded.changed, line = excluded.line
RETURNING c
"""
_DUE_OF_CASE = "SELECT d, is_open, kind, due, row FROM due WHERE case_ = ?"
_PUT_DUE = "INSERT INTO due (case_, is_open, kind, due, row) VALUES (?, ?, ?, ?, ?)"
_LONG_AGO = -(2**62)
_LINES = "lines"
_ALIKE = "SELECT words FROM card_words WHERE rowid = ?"
_DUE = """
SELECT d.row, c.line FROM due d JOIN card c ON c.case_ = d.case_
WHERE d.is_open = 1 AND d.kind = ? AND d.due >= ? AND d.due < ? ORDER BY d.due {order} LIMIT ?
"""
_EARLIEST_FIRST = _DUE.format(order="ASC")
_NEWEST_FIRST = _DUE.format(order="DESC")


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


R = TypeVar("R", CaseCard, DueRow)
_WRITER = json.JSONEncoder(ensure_ascii=False)
_PARSE = json.JSONDecoder().raw_decode


def _line(value: Any) -> str:
    return _WRITER.encode(to_plain(value))


def put_card(connection: engine.Connection, card: CaseCard, due: Sequence[DueRow]) -> None:
    """Replace the line of a case and everything it has due."""
    changed = _milliseconds(card.changed_at) if card.changed_at else 0
    row = (card.case.bytes, card.number, card.origin, card.is_open, card.is_mine, changed, _line(card))
    (place,) = connection.execute(_PUT, row).fetchone()
    _put_words(connection, place, card)
    _put_due(connection, card, due)


def _put_due(connection: engine.Connection, card: CaseCard, due: Sequence[DueRow]) -> None:
    """Most saves change little of what is due, and rows that stay as they are need no writing."""
    case = card.case.bytes
    kept = {row[1:]: row[0] for row in connection.execute(_DUE_OF_CASE, (case,))}
    wanted = {(card.is_open, each.kind, _milliseconds(each.due), _line(each)) for each in due}
    gone, new = kept.keys() - wanted, wanted - kept.keys()
    connection.executemany("DELETE FROM due WHERE d = ?", [(kept[row],) for row in gone])
    connection.executemany(_PUT_DUE, [(case, *row) for row in sorted(new)])


def _put_words(connection: engine.Connection, place: int, card: CaseCard) -> None:
    words = normalised(" ".join((card.alias, card.number, card.contact_person, card.coordinator)))
    before = connection.execute(_ALIKE, (place,)).fetchone()
    if before is None:
        connection.execute("INSERT INTO card_words (rowid, words) VALUES (?, ?)", (place, words))
    elif before[0] != words:
        connection.execute("UPDATE card_words SET words = ? WHERE rowid = ?", (words, place))


def _made(record_type: type[R], plain: dict[str, Any]) -> R:
    """Build a line of its values; what a newer version added to it is passed over."""
    try:
        return record_type(**plain)
    except TypeError:
        known = {field.name for field in fields(record_type)}
        return record_type(**{name: value for name, value in plain.items() if name in known})


@lru_cache(maxsize=1024)
def _id(text: str) -> CaseId:
    """Read the id of a case; its line follows on what it has due."""
    return CaseId(UUID(int=int(text, 16)))


@lru_cache(maxsize=1024)
def _card(line: str) -> CaseCard:
    """Read a case's line; on Today the same case stands in many rows. Only what is no plain text needs reading."""
    plain = _PARSE(line)[0]
    plain["case"] = _id(plain["case"])
    if "next_due" in plain:
        plain["next_due"] = datetime.fromisoformat(plain["next_due"])
    if "changed_at" in plain:
        plain["changed_at"] = datetime.fromisoformat(plain["changed_at"])
    if "hours" in plain:
        plain["hours"] = tuple([from_plain(ContactHours, each) for each in plain["hours"]])
    return _made(CaseCard, plain)


def card_of(connection: engine.Connection, case: CaseId) -> CaseCard | None:
    """Return the line of one case."""
    row = connection.execute("SELECT line FROM card WHERE case_ = ?", (case.bytes,)).fetchone()
    return _card(row[0]) if row else None


def find(connection: engine.Connection, word: str) -> CaseId | None:
    """Return the case with this id, number or rehearsal id."""
    try:
        asked = UUID(word).bytes
    except ValueError:
        asked = b""
    row = connection.execute(
        "SELECT case_ FROM card WHERE case_ = ?1 OR number = ?2 OR (origin = ?2 AND origin <> '') LIMIT 1",
        (asked, word),
    ).fetchone()
    return CaseId(UUID(bytes=row[0])) if row else None


def page(connection: engine.Connection, query: CardQuery) -> list[CaseCard]:
    """Return the next lines of a list; each page starts where the one before ended."""
    conditions, values = _conditions(connection, query)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    statement = f"SELECT line FROM card {where} ORDER BY changed DESC, c DESC LIMIT ?"  # noqa: S608 - fixed words only
    return [_card(line) for (line,) in connection.execute(statement, (*values, query.limit))]


def _conditions(connection: engine.Connection, query: CardQuery) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []
    if query.only_open:
        conditions.append("is_open = 1")
    if query.only_mine:
        conditions.append("is_mine = 1")
    if words := _beginnings(query.words):
        conditions.append("c IN (SELECT rowid FROM card_words WHERE card_words MATCH ?)")
        values.append(words)
    if query.after is not None and query.after.changed_at is not None:
        (last,) = connection.execute("SELECT c FROM card WHERE case_ = ?", (query.after.case.bytes,)).fetchone()
        conditions.append("(changed, c) < (?, ?)")
        values.extend((_milliseconds(query.after.changed_at), last))
    return conditions, values


def _beginnings(words: str) -> str:
    parts = "".join(each if each.isalnum() else " " for each in normalised(words)).split()
    return " AND ".join(f'"{part}"*' for part in parts)


def count(connection: engine.Connection) -> int:
    """Return how many cases there are."""
    return int(connection.execute("SELECT count(*) FROM card").fetchone()[0])


def due(connection: engine.Connection, query: DueQuery) -> list[tuple[DueRow, CaseCard]]:
    """Return what open cases have due, with the line of each case."""
    since = _milliseconds(query.since) if query.since else _LONG_AGO
    statement = _NEWEST_FIRST if query.newest_first else _EARLIEST_FIRST
    rows = connection.execute(statement, (query.kind, since, _milliseconds(query.before), query.limit))
    return [(_due_row(row), _card(line)) for row, line in rows]


@lru_cache(maxsize=4096)
def _due_row(row: str) -> DueRow:
    """Read what is due; kept, for Today is drawn again after every save."""
    plain = _PARSE(row)[0]
    plain["case"] = _id(plain["case"])
    plain["due"] = datetime.fromisoformat(plain["due"])
    if "since" in plain:
        plain["since"] = datetime.fromisoformat(plain["since"])
    return _made(DueRow, plain)


def lines_version(connection: engine.Connection) -> int:
    """Return under which version of their makers all lines were made; none where nobody wrote it down."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_LINES,)).fetchone()
    return int(row[0]) if row else 0


def note_lines_version(connection: engine.Connection, version: int) -> None:
    """Remember that all lines were made under this version."""
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_LINES, str(version)))


def newest_number(connection: engine.Connection, beginning: str) -> str:
    """Return the highest case number that begins like this; empty where there is none."""
    row = connection.execute(
        "SELECT number FROM card WHERE number >= ?1 AND number < ?1 || x'ff' ORDER BY length(number) DESC, number DESC",
        (beginning,),
    ).fetchone()
    return row[0] if row else ""
