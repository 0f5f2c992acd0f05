"""Counts again: whether the tables made from the commits still say what the commits say."""

from collections.abc import Iterator, Mapping

from mdt_desktop.domain.registry import possible_groups
from storage import engine, search
from storage.canonical import encode
from storage.commits import Commit, Operation, read_operation
from storage.merge import mean

_STREAMS = "SELECT s FROM stream ORDER BY s"
_COMMITS = "SELECT n, header, sig FROM commit_ WHERE stream = ? ORDER BY n"
_LEAVES = "SELECT bytes FROM leaf WHERE n = ? ORDER BY i"
_PROJECTED = "SELECT ent, fld, n, i, val FROM proj WHERE stream = ?"
_OPERATIONS = "SELECT o.n, o.i, o.ent, o.fld FROM commit_ c JOIN op o ON o.n = c.n WHERE c.stream = ?"
_TIPS = "SELECT cid FROM tip WHERE stream = ?"


def kept_commits(connection: engine.Connection, stream: int) -> Mapping[int, Commit]:
    """Return the commits of a stream as they are kept, by their number in the journal."""
    return {
        n: Commit(header, signature, tuple(leaf for (leaf,) in connection.execute(_LEAVES, (n,))))
        for n, header, signature in connection.execute(_COMMITS, (stream,)).fetchall()
    }


def is_told_truly(connection: engine.Connection) -> bool:
    """Say whether projection, operations, frontiers and search rows are those the commits make."""
    own_keys = frozenset(public for (public,) in connection.execute("SELECT public FROM author"))
    searched: dict[int, int] = {}
    for (stream,) in connection.execute(_STREAMS).fetchall():
        recount = _Recount(kept_commits(connection, stream), own_keys)
        if not recount.agrees(connection, stream):
            return False
        searched.update(recount.searched())
    found = {place: hash(text) for place, text in connection.execute("SELECT rowid, text FROM found")}
    return found == searched and _index_is_whole(connection)


def _index_is_whole(connection: engine.Connection) -> bool:
    for table in ("found", "begins", "card_words"):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608 - fixed names
    return True


class _Recount:
    """What one stream's commits amount to, in the words of the tables."""

    def __init__(self, commits: Mapping[int, Commit], own_keys: frozenset[str]) -> None:
        self._commits = commits
        self._number = {commit.cid: n for n, commit in commits.items()}
        meaning = mean(commits.values(), own_keys=own_keys, belongs=possible_groups)
        self._live = {(self._number[ref.commit], ref.place) for _, _, _, ref in meaning.live}
        self._operations = dict(self._read())

    def _read(self) -> Iterator[tuple[tuple[int, int], Operation]]:
        for n, commit in self._commits.items():
            for i, leaf in enumerate(commit.leaves):
                if leaf is not None:
                    yield (n, i), read_operation(leaf)

    def agrees(self, connection: engine.Connection, stream: int) -> bool:
        """Compare with what the tables hold of this stream."""
        return (
            set(connection.execute(_PROJECTED, (stream,))) == set(self._projected())
            and {(n, i): (ent, fld) for n, i, ent, fld in connection.execute(_OPERATIONS, (stream,))}
            == {place: _where(operation) for place, operation in self._operations.items()}
            and {cid.hex() for (cid,) in connection.execute(_TIPS, (stream,))} == self._tips()
        )

    def _projected(self) -> Iterator[tuple[bytes, str, int, int, str]]:
        for n, i in self._live:
            operation = self._operations[n, i]
            yield (*_where(operation), n, i, encode(operation.value).decode())

    def _tips(self) -> set[str]:
        followed = {parent for commit in self._commits.values() for parent in commit.header["p"]}
        return set(self._number) - followed

    def searched(self) -> Iterator[tuple[int, int]]:
        """Return the search rows there should be, each with the hash of its text."""
        for place in self._live:
            text = search.text_of(self._operations[place])
            if text:
                yield search.row_of(*place), hash(text)


def _where(operation: Operation) -> tuple[bytes, str]:
    return bytes.fromhex(operation.entity), operation.field
