"""The same work with the bare libraries: SQLCipher without a program around it."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3.dbapi2 import Connection, connect

_SETTINGS = (
    "PRAGMA cipher_compatibility = 4",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -16000",
)
_WRITES = ("INSERT", "UPDATE", "DELETE")
VALUES_OF_CASE = """
SELECT s.id, s.group_, p.ent, p.fld, p.val, p.i, c.cid, c.depth, c.t, c.author
FROM stream s JOIN proj p ON p.stream = s.s JOIN commit_ c ON c.n = p.n
WHERE s.case_ = ?
"""
"""Every live value with the commit it came from; in whatever order."""

PAGE = "SELECT line FROM card WHERE is_open = 1 ORDER BY changed DESC, c DESC LIMIT 200"
FOUND = "SELECT case_, ent, fld, text, t FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT 200"
DUE = """
SELECT d.row, c.line FROM due d JOIN card c ON c.case_ = d.case_
WHERE d.is_open = 1 AND d.kind = ? AND d.due >= ? AND d.due < ? ORDER BY d.due {order} LIMIT 200
"""


@contextmanager
def database(folder: Path, key: str) -> Iterator[Connection]:
    """Open the database of a vault with its raw key."""
    connection = opened(folder, key)
    try:
        yield connection
    finally:
        connection.close()


def opened(folder: Path, key: str) -> Connection:
    """Return the database of a vault, open and known to be readable."""
    connection = connect(str(folder / "vault.db"), isolation_level=None)
    connection.execute(f"""PRAGMA key = "x'{key}'" """)
    for setting in _SETTINGS:
        connection.execute(setting)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return connection


def decoded(connection: Connection, statement: str, values: Sequence[Any] = (), *columns: int) -> list[Any]:
    """Fetch rows and read the JSON in some of their columns."""
    rows = connection.execute(statement, values).fetchall()
    return [json.loads(row[column]) for row in rows for column in columns]


Write = tuple[str, bool, Any]
"""A statement, whether it has many rows, and its values."""


class WriteRecorder:
    """Stands before a connection and remembers every statement that writes."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.writes: list[Write] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.connection, name)

    def execute(self, statement: str, values: Any = ()) -> Any:
        """Do it, and remember it where it writes."""
        if statement.lstrip().startswith(_WRITES):
            self.writes.append((statement, False, values))
        return self.connection.execute(statement, values)

    def executemany(self, statement: str, rows: Any) -> Any:
        """Do it, and remember it."""
        kept = list(rows)
        self.writes.append((statement, True, kept))
        return self.connection.executemany(statement, kept)


def replay(connection: Connection, writes: Sequence[Write]) -> None:
    """Write the same rows in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for statement, has_many, values in writes:
        if has_many:
            connection.executemany(statement, values)
        else:
            connection.execute(statement, values).fetchall()
    connection.execute("COMMIT")
