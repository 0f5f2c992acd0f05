"""Search over everything in the vault: words of three letters and more anywhere, shorter ones at word beginnings."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice
from typing import Any
from uuid import UUID

from mdt_desktop.application.ports import Hit
from mdt_desktop.domain.identifiers import CaseId
from storage import engine
from storage.commits import Operation

_WIDTH = 1024
"""Leaves of a commit are at most 1,000, so ``n * 1024 + i`` names an operation and grows with time."""

_TRIGRAM = 3
_AROUND = 60
_NOT_TEXT = re.compile(
    r"[0-9a-f]{32}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:[+-]\d\d:\d\d|Z))?|[a-z]+(?:_[a-z0-9]+)+"
)
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


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    decomposed = unicodedata.normalize("NFKD", character.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


def _folded(text: str) -> str:
    if text.isascii():
        return text.casefold().replace("ij", "y")
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each)).replace("ij", "y")


def _closed_numbers(text: str) -> Iterator[str]:
    for match in _DIGITS.finditer(text):
        closed = re.sub(r"\D", "", match.group())
        if closed != match.group():
            yield closed


def texts_of(value: Any) -> Iterator[str]:
    """Return what a person could have typed in a value; codes, ids and moments are none of it."""
    if isinstance(value, str):
        if value and not _NOT_TEXT.fullmatch(value):
            yield value
    elif isinstance(value, dict):
        for held in value.values():
            yield from texts_of(held)
    elif isinstance(value, list):
        for held in value:
            yield from texts_of(held)


def index(connection: engine.Connection, n: int, operations: Sequence[Operation]) -> None:
    """Make the texts of a commit's operations findable."""
    rows, names = [], []
    for i, operation in enumerate(operations):
        words = _words(operation)
        if words:
            rows.append((n * _WIDTH + i, words))
            if operation.field in _NAMES:
                names.append((n * _WIDTH + i, words))
    connection.executemany("INSERT INTO found (rowid, words) VALUES (?, ?)", rows)
    if names:
        connection.executemany("INSERT INTO begins (rowid, words) VALUES (?, ?)", names)


def _words(operation: Operation) -> str:
    if not operation.has_value or operation.field.partition(".")[0] in _SILENT:
        return ""
    return normalised("\n".join(texts_of(operation.value)))


def forget(connection: engine.Connection, n: int, i: int) -> None:
    """Make an operation's text unfindable, down to its trigrams."""
    for table in ("found", "begins"):
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (n * _WIDTH + i,))  # noqa: S608 - two fixed names


def erase_stream(connection: engine.Connection, stream: int) -> None:
    """Make everything of a stream unfindable."""
    places = connection.execute("SELECT n, i FROM op WHERE stream = ?", (stream,)).fetchall()
    for n, i in places:
        forget(connection, n, i)


_FOUND = """
SELECT o.n, o.i, s.case_, o.ent, o.fld, p.val, c.t
FROM (SELECT rowid AS place FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?) f
JOIN op o ON o.n = f.place / 1024 AND o.i = f.place % 1024
JOIN proj p ON p.stream = o.stream AND p.ent = o.ent AND p.fld = o.fld AND p.n = o.n AND p.i = o.i
JOIN stream s ON s.s = o.stream
JOIN commit_ c ON c.n = o.n
ORDER BY o.n DESC, o.i DESC
"""
_BY_PART = _FOUND.format(table="found")
_BY_BEGINNING = _FOUND.format(table="begins")


def search(connection: engine.Connection, words: str, limit: int) -> list[Hit]:
    """Return where all words occur in one text, newest first.

    Words of one or two letters are looked for at the beginning of names, aliases and numbers.
    """
    asked = _folded(words).split()
    long = [word for word in asked if len(word) >= _TRIGRAM]
    short = [word for word in asked if len(word) < _TRIGRAM]
    if long:
        rows = connection.execute(_BY_PART, (_quoted(long), -1 if short else limit))
        fitting = (row for row in rows if _all_begin(row[5], short))
        return [_hit(row, long[0]) for row in islice(fitting, limit)]
    if short and (query := _beginnings(short)):
        return [_hit(row, short[0]) for row in connection.execute(_BY_BEGINNING, (query, limit))]
    return []


def _quoted(words: Iterable[str]) -> str:
    return " AND ".join('"' + word.replace('"', '""') + '"' for word in words)


def _beginnings(words: Iterable[str]) -> str:
    letters = ["".join(each for each in word if each.isalnum()) for word in words]
    return " AND ".join(f'"{word}"*' for word in letters if word)


def _all_begin(value: str, short: Sequence[str]) -> bool:
    if not short:
        return True
    words = normalised(value).split()
    return all(any(word.lstrip('"').startswith(begin) for word in words) for begin in short)


def _hit(row: tuple[Any, ...], word: str) -> Hit:
    _, _, case, entity, field, value, time = row
    kind, _, name = field.partition(".")
    return Hit(
        case=CaseId(UUID(bytes=case)),
        entity=entity.hex(),
        kind=kind,
        field=name,
        excerpt=excerpt(" · ".join(texts_of(json.loads(value))), word),
        at=datetime.fromtimestamp(time / 1000, UTC),
    )


def excerpt(text: str, word: str) -> str:
    """Return the words around the first place where ``word`` (folded) occurs."""
    at = _place_of(text, word)
    start, end = max(0, at - _AROUND), at + len(word) + _AROUND
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return before + " ".join(text[start:end].split()) + after


def _place_of(text: str, word: str) -> int:
    if text.isascii() and "ij" not in text.casefold():
        return max(0, text.casefold().find(word))
    folded, places = "", []
    for place, character in enumerate(text):
        piece = _fold(character)
        folded += piece
        places.extend([place] * len(piece))
        if folded.replace("ij", "y").endswith(word):
            return max(0, place + 1 - len(word))
    return 0
