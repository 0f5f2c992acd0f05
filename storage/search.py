"""Search over everything in the vault: words of three letters and more anywhere, shorter ones at word beginnings."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import accumulate, islice
from typing import Any, overload
from uuid import UUID

from typing_extensions import override

from mdt_desktop.application.ports import Hit
from mdt_desktop.domain.identifiers import CaseId
from storage import engine
from storage.commits import Operation

_WIDTH = 1024
"""Leaves of a commit are at most 1,000, so ``n * 1024 + i`` names an operation and grows with time."""

_TRIGRAM = 3
_AROUND = 60
_BETWEEN = " · "
_MARKS = "\"'([{«„“‘"
_PUT = "INSERT INTO {table} (rowid, words, text, stream, case_, ent, fld, t) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_NOT_TEXT = re.compile(
    r"[0-9a-f]{32}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:[+-]\d\d:\d\d|Z))?|[a-z]+(?:_[a-z0-9]+)+"
)
_FROM_FIRST_MARK = re.compile("[\u0300-\U0010ffff]+")
"""Letters among which there may be marks; before these there are none."""

_DIGITS = re.compile(r"\d[\d\s().-]{4,}\d")
_SILENT = frozenset({"access", "vault_event", "stage", "take", "release"})
_NAMES = frozenset(
    {
        "case.alias",
        "case.number",
        "identity.first_name",
        "identity.last_name",
        "participant.person",
        "network_person.name",
        "child.first_name",
        "suspect.name",
        "contact_person.*",
        "coordinator.*",
    }
)


def normalised(text: str) -> str:
    """Return a text as it is searched: without case and accents, ij as y, digits of a number also closed up."""
    return _folded(text) + "".join(f" {closed}" for closed in _closed_numbers(text))


def _folded(text: str) -> str:
    return _unaccented(text).replace("ij", "y")


def _unaccented(text: str) -> str:
    if text.isascii():
        return text.casefold()
    return _FROM_FIRST_MARK.sub(_without_marks, unicodedata.normalize("NFKD", text.casefold()))


def _without_marks(letters: re.Match[str]) -> str:
    """Leave out accents and other marks that join the letter before them."""
    return "".join(letter for letter in letters.group() if not unicodedata.combining(letter))


def _closed_numbers(text: str) -> Iterator[str]:
    for match in _DIGITS.finditer(text):
        closed = _closed(match)
        if closed != match.group():
            yield closed


def _closed(number: re.Match[str]) -> str:
    return re.sub(r"\D", "", number.group())


def texts_of(value: Any) -> Iterator[str]:
    """Return what a person could have typed in a value; codes, ids and moments are none of it."""
    if isinstance(value, str):
        if value and not _NOT_TEXT.fullmatch(value):
            yield value
    elif isinstance(value, dict):
        for _, held in sorted(value.items()):  # as the leaf has it, or recounting it would find another text
            yield from texts_of(held)
    elif isinstance(value, list):
        for held in value:
            yield from texts_of(held)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What every row of a commit has in common: its stream, its case, and when it was made (milliseconds)."""

    stream: int
    case: bytes
    time: int


def row_of(n: int, i: int) -> int:
    """Return the row under which an operation can be found; it grows with time."""
    return n * _WIDTH + i


def index(connection: engine.Connection, source: Source, n: int, operations: Sequence[Operation]) -> None:
    """Make the texts of a commit's operations findable."""
    rows, names = [], []
    for i, operation in enumerate(operations):
        text = text_of(operation)
        if text:
            entity = bytes.fromhex(operation.entity)
            row = (
                row_of(n, i),
                normalised(text),
                text,
                source.stream,
                source.case,
                entity,
                operation.field,
                source.time,
            )
            rows.append(row)
            if operation.field in _NAMES:
                names.append(row)
    connection.executemany(_PUT.format(table="found"), rows)
    if names:
        connection.executemany(_PUT.format(table="begins"), names)


def text_of(operation: Operation) -> str:
    """Return what of an operation can be found; nothing of what took something back or is no person's words."""
    if not operation.has_value or operation.field.partition(".")[0] in _SILENT:
        return ""
    return _BETWEEN.join(texts_of(operation.value))


def forget(connection: engine.Connection, n: int, i: int) -> None:
    """Make an operation's text unfindable, down to its trigrams."""
    for table in ("found", "begins"):
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (row_of(n, i),))  # noqa: S608 - two fixed names


_OPERATIONS_OF = "SELECT o.n, o.i FROM commit_ c JOIN op o ON o.n = c.n WHERE c.stream = ?"


def erase_stream(connection: engine.Connection, stream: int) -> None:
    """Make everything of a stream unfindable."""
    places = connection.execute(_OPERATIONS_OF, (stream,)).fetchall()
    for n, i in places:
        forget(connection, n, i)


_FOUND = """
SELECT case_, ent, fld, text, t FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?
"""
_BY_PART = _FOUND.format(table="found")
_BY_BEGINNING = _FOUND.format(table="begins")
_Row = tuple[bytes, bytes, str, str, int]


class Hits(Sequence[Hit]):
    """What a search found; the words around a place are cut out when somebody looks at it."""

    def __init__(self, rows: Sequence[_Row], word: str) -> None:
        self._rows = rows
        self._word = word

    @override
    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Hit: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Hit]: ...

    @override
    def __getitem__(self, place: int | slice) -> Hit | Sequence[Hit]:
        if isinstance(place, slice):
            return Hits(self._rows[place], self._word)
        return _hit(self._rows[place], self._word)


def search(connection: engine.Connection, words: str, limit: int) -> Sequence[Hit]:
    """Return where all words occur in one text, newest first; a number is found however it is written.

    Words of one or two letters are looked for at the beginning of names, aliases and numbers.
    """
    asked = _folded(_DIGITS.sub(_closed, words)).split()
    long = [word for word in asked if len(word) >= _TRIGRAM]
    short = [word for word in asked if len(word) < _TRIGRAM]
    if long:
        rows = connection.execute(_BY_PART, (_quoted(long), -1 if short else limit))
        fitting = (row for row in rows if _all_begin(row[3], short)) if short else rows
        return Hits(list(islice(fitting, limit)), long[0])
    if short and (query := _beginnings(short)):
        return Hits(connection.execute(_BY_BEGINNING, (query, limit)).fetchall(), short[0])
    return ()


def _quoted(words: Iterable[str]) -> str:
    return " AND ".join('"' + word.replace('"', '""') + '"' for word in words)


def _beginnings(words: Iterable[str]) -> str:
    letters = ["".join(each for each in word if each.isalnum()) for word in words]
    return " AND ".join(f'"{word}"*' for word in letters if word)


def _all_begin(text: str, short: Sequence[str]) -> bool:
    words = [word.lstrip(_MARKS) for word in normalised(text).split()]
    return all(any(word.startswith(begin) for word in words) for begin in short)


def _hit(row: _Row, word: str) -> Hit:
    case, entity, field, text, time = row
    kind, _, name = field.partition(".")
    return Hit(
        case=CaseId(UUID(bytes=case)),
        entity=entity.hex(),
        kind=kind,
        field=name,
        excerpt=excerpt(text, word),
        at=datetime.fromtimestamp(time / 1000, UTC),
    )


def excerpt(text: str, word: str) -> str:
    """Return the words around the first place where ``word`` (folded) occurs."""
    start, end = _place_of(text, word)
    start, end = max(0, start - _AROUND), end + _AROUND
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return before + " ".join(text[start:end].split()) + after


def _place_of(text: str, word: str) -> tuple[int, int]:
    """Return from where to where a folded word stands in a text as it was typed."""
    plain = _unaccented(text)
    match = _written(word).search(plain)
    if match is None:
        return 0, 0
    if len(plain) == len(text):
        return match.span()
    lengths = list(accumulate(len(_unaccented(character)) for character in text))
    return bisect_right(lengths, match.start()), bisect_right(lengths, match.end() - 1) + 1


def _written(word: str) -> re.Pattern[str]:
    """Return how a folded word may have been typed: ij for y, and a number in groups."""
    if word.isdigit():
        return re.compile(r"[\s().-]*".join(word))
    return re.compile("(?:ij|y)".join(map(re.escape, word.split("y"))))
