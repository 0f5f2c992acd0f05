"""Writes changes down: one signed commit per stream, journal and projection in the same transaction."""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from mdt_desktop.application.shown import Change, Gone
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import CaseId
from storage import search
from storage.canonical import encode
from storage.commits import (
    LEAVES_LIMIT,
    PARENTS_LIMIT,
    RETRACTED,
    Commit,
    Operation,
    Place,
    Stream,
    found,
    journal_after,
    write,
)
from storage.journal import journal_head
from storage.recount import kept_commits
from storage.vault import Vault

_INSERT_COMMIT = "INSERT INTO commit_ VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_FOUNDED_HERE = """
SELECT s, id FROM stream
WHERE case_ = ? AND group_ = ? AND level = 'full' AND author IN (SELECT public FROM author)
ORDER BY s LIMIT 1
"""
_TIPS = "SELECT cid, depth FROM tip WHERE stream = ? ORDER BY depth DESC LIMIT ?"
_PREVIOUS = "SELECT cid FROM commit_ WHERE stream = ? AND author = ? ORDER BY n DESC LIMIT 1"
_KILL = "UPDATE op SET dead = 1 WHERE n = ? AND i = ?"
_PLACE_OF = (
    "SELECT c.n, p.ent, p.fld FROM commit_ c JOIN op p ON p.n = c.n AND p.i = ? WHERE c.cid = ? AND c.stream = ?"
)


class KeptStream(NamedTuple):
    """A stream as the database knows it: its number, its id, and the case it belongs to."""

    number: int
    id: bytes
    case: bytes


class Saving:
    """One save: every commit of it carries the same random save id, nothing else links streams."""

    def __init__(self, vault: Vault, now: datetime) -> None:
        self._vault = vault
        self._connection = vault.connection
        self._time = int(now.timestamp() * 1000)
        self._save = secrets.token_bytes(16).hex()

    def write(self, case: CaseId, changes: Sequence[Change]) -> None:
        """Sign and write the changes of one case.

        Raises:
            FormError: A text is longer than a text can be.
        """
        for group, of_group in _by_group(changes).items():
            stream = self._stream(case, group)
            for start in range(0, len(of_group), LEAVES_LIMIT):
                self._commit(stream, of_group[start : start + LEAVES_LIMIT])

    def _stream(self, case: CaseId, group: FieldGroup) -> KeptStream:
        """Return the stream this vault founded, under whichever of its author keys."""
        row = self._connection.execute(_FOUNDED_HERE, (case.bytes, group.value)).fetchone()
        return KeptStream(row[0], row[1], case.bytes) if row else self._found(case, group)

    def _found(self, case: CaseId, group: FieldGroup) -> KeptStream:
        meant = Stream(case=case.hex, group=group.value, net=self._vault.net)
        genesis = found(self._vault.author_key, meant, time=self._time, save=self._save)
        cursor = self._connection.execute(
            "INSERT INTO stream (id, case_, group_, level, receiver, net, author) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                bytes.fromhex(genesis.cid),
                case.bytes,
                meant.group,
                meant.level,
                None,
                meant.net,
                self._vault.author,
            ),
        )
        stream = KeptStream(int(cursor.lastrowid or 0), bytes.fromhex(genesis.cid), case.bytes)
        self._keep(stream, genesis, depth=1)
        return stream

    def _commit(self, stream: KeptStream, changes: Sequence[Change]) -> None:
        tips = self._connection.execute(_TIPS, (stream.number, PARENTS_LIMIT)).fetchall()
        place = Place(
            stream=stream.id.hex(), parents=tuple(cid.hex() for cid, _ in tips), previous=self._previous(stream.number)
        )
        operations = [_operation(change) for change in changes]
        commit = write(self._vault.author_key, place, operations, time=self._time, save=self._save)
        n = self._keep(stream, commit, depth=tips[0][1] + 1)
        self._project(stream, n, commit, operations)
        for operation in operations:
            self._replace(stream.number, operation)

    def _previous(self, stream: int) -> str | None:
        row = self._connection.execute(_PREVIOUS, (stream, self._vault.author)).fetchone()
        return row[0].hex() if row else None

    def _keep(self, stream: KeptStream, commit: Commit, *, depth: int) -> int:
        last, head, _ = journal_head(self._connection)
        cid, n = bytes.fromhex(commit.cid), last + 1
        row = (
            n,
            cid,
            stream.number,
            commit.header["a"],
            commit.header_bytes,
            commit.signature,
            depth,
            commit.header["t"],
            journal_after(head, cid),
        )
        self._connection.execute(_INSERT_COMMIT, row)
        self._connection.executemany(
            "INSERT INTO leaf VALUES (?, ?, ?)", [(n, i, leaf) for i, leaf in enumerate(commit.leaves)]
        )
        self._become_tip(stream.number, commit, depth)
        return n

    def _become_tip(self, stream: int, commit: Commit, depth: int) -> None:
        followed = [(stream, bytes.fromhex(parent)) for parent in commit.header["p"]]
        self._connection.executemany("DELETE FROM tip WHERE stream = ? AND cid = ?", followed)
        self._connection.execute("INSERT INTO tip VALUES (?, ?, ?)", (stream, bytes.fromhex(commit.cid), depth))

    def _project(self, stream: KeptStream, n: int, commit: Commit, operations: Sequence[Operation]) -> None:
        rows = [(n, i, stream.number, bytes.fromhex(each.entity), each.field) for i, each in enumerate(operations)]
        self._connection.executemany("INSERT INTO op VALUES (?, ?, ?, ?, ?, 0)", rows)
        live = [
            (number, entity, field, n, i, encode(operations[i].value).decode())
            for n, i, number, entity, field in rows
            if operations[i].has_value
        ]
        self._connection.executemany("INSERT INTO proj VALUES (?, ?, ?, ?, ?, ?)", live)
        source = search.Source(stream=stream.number, case=stream.case, time=commit.header["t"])
        search.index(self._connection, source, n, operations)

    def _replace(self, stream: int, operation: Operation) -> None:
        for ref in operation.replaces:
            row = self._connection.execute(_PLACE_OF, (ref.place, bytes.fromhex(ref.commit), stream)).fetchone()
            if row is None or (row[1], row[2]) != (bytes.fromhex(operation.entity), operation.field):
                continue
            self._connection.execute(_KILL, (row[0], ref.place))
            self._connection.execute(
                "DELETE FROM proj WHERE stream = ? AND ent = ? AND fld = ? AND n = ? AND i = ?",
                (stream, row[1], row[2], row[0], ref.place),
            )
            search.forget(self._connection, row[0], ref.place)


def _by_group(changes: Iterable[Change]) -> Mapping[FieldGroup, list[Change]]:
    groups: dict[FieldGroup, list[Change]] = {}
    for change in changes:
        groups.setdefault(change.group, []).append(change)
    return groups


def _operation(change: Change) -> Operation:
    value: Any = RETRACTED if change.value is Gone else change.value
    return Operation(
        entity=change.entity.hex,
        field=change.field_id,
        value=value,
        replaces=change.seen,
        answers=change.answers,
    )


def stored_commits(vault: Vault) -> list[Commit]:
    """Return every commit of a vault as it is kept, in order of arrival."""
    streams = vault.connection.execute("SELECT s FROM stream").fetchall()
    kept = {n: commit for (stream,) in streams for n, commit in kept_commits(vault.connection, stream).items()}
    return [kept[n] for n in sorted(kept)]
