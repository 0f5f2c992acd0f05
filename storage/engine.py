"""The one door to the database: the only import of SQLCipher, and the only function that opens a vault's file."""

import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mdt_desktop.domain.errors import VaultError
from storage.durable import PRIVATE_FILE, known

if TYPE_CHECKING:
    from sqlite3 import Connection, DatabaseError, Error, OperationalError, Row, connect
else:
    from sqlcipher3.dbapi2 import Connection, DatabaseError, Error, OperationalError, Row, connect

__all__ = [
    "Connection",
    "DatabaseError",
    "Error",
    "OperationalError",
    "Row",
    "create_database",
    "open_database",
    "translated",
]

APPLICATION_ID = 0x4D445456  # "MDTV"
SCHEMA_VERSION = 1
PAGE = 4096
_KEY = re.compile(r"[0-9a-f]{64}\Z")
_ALL_ZERO = "0" * 64

_SETTINGS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA cache_size = -16000",
)
_MESSAGES = (
    ("disk is full", "vault.disk_full"),
    ("disk i/o error", "vault.file_trouble"),
    ("readonly", "vault.not_writable"),
    ("read-only", "vault.not_writable"),
    ("malformed", "vault.damaged"),
    ("locked", "vault.in_use"),
    ("unable to open", "vault.file_trouble"),
)


def open_database(path: Path, key: str, *, read_only: bool = False) -> Connection:
    """Open an existing vault file with its raw key (64 hex digits), as security.md §3.8 says.

    Read only, not a byte of the database or its log changes, not even what a crash left unfinished.

    Raises:
        VaultError: The file is missing, empty, of a size no vault has, somebody else's, from a newer version, or
            the key is malformed or another one.
    """
    _check_key(key)
    _check_file(path)
    connection = _connect(path, key, _read_only(path) if read_only else "mode=rw")
    try:
        _check_key_fits(connection)
        _set_up(connection, read_only=read_only)
        _check_ours(connection)
    except Error as error:
        connection.close()
        raise translated(error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def create_database(path: Path, key: str, schema: str) -> None:
    """Make a new vault file; it is opened through ``open_database`` afterwards.

    Raises:
        VaultError: There is one already, or the disk will not take it.
    """
    _check_key(key)
    if path.exists():
        raise VaultError("vault.exists")
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
    except OSError as error:
        raise known(error) from error
    connection = _connect(path, key, "mode=rw")
    try:
        _set_up(connection, read_only=False)
        connection.executescript(schema)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except Error as error:
        raise translated(error) from error
    finally:
        connection.close()


def translated(error: Error) -> VaultError:
    """Say what a database error means to a person."""
    text = str(error).lower()
    for words, code in _MESSAGES:
        if words in text:
            return VaultError(code)
    return VaultError("vault.damaged")


def _check_key(key: str) -> None:
    if not _KEY.match(key) or key == _ALL_ZERO:
        raise VaultError("vault.malformed_key")


def _check_file(path: Path) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            beginning = file.read(15)
    except OSError as error:
        raise known(error) from error
    if size == 0:
        raise VaultError("vault.empty_file")
    if size < PAGE or size % PAGE:
        raise VaultError("vault.wrong_size")
    if beginning == b"SQLite format 3":
        raise VaultError("vault.foreign")


def _read_only(path: Path) -> str:
    """Without a log left behind the file can be read as it is; with one, SQLite reads both and writes neither."""
    log = path.with_name(f"{path.name}-wal")
    return "mode=ro" if log.exists() and log.stat().st_size else "mode=ro&immutable=1"


def _connect(path: Path, key: str, manner: str) -> Connection:
    try:
        connection = connect(f"{path.absolute().as_uri()}?{manner}", uri=True, isolation_level=None, timeout=5)
    except Error as error:
        raise translated(error) from error
    connection.execute(f"""PRAGMA key = "x'{key}'" """)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA cipher_compatibility = 4")
    return connection


def _check_key_fits(connection: Connection) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except DatabaseError as error:
        if "not a database" in str(error):
            raise VaultError("vault.wrong_key") from error
        raise translated(error) from error


def _set_up(connection: Connection, *, read_only: bool) -> None:
    if not read_only and connection.execute("PRAGMA journal_mode = WAL").fetchone() != ("wal",):
        raise VaultError("vault.file_trouble")
    for setting in _SETTINGS:
        connection.execute(setting)
    if sys.platform == "darwin":
        connection.execute("PRAGMA checkpoint_fullfsync = ON")


def _check_ours(connection: Connection) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise VaultError("vault.foreign")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise VaultError("vault.newer")


def integrity_findings(connection: Connection, *, thoroughly: bool = False) -> int:
    """Return how many pages or structures are damaged; only meaningful after a checkpoint (security.md §3.8).

    Thoroughly, every index is compared with its table as well.
    """
    found = 0
    with suppress(DatabaseError):
        found += len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
        rows = connection.execute("PRAGMA integrity_check" if thoroughly else "PRAGMA quick_check").fetchall()
        return found + sum(1 for (row,) in rows if row != "ok")
    return found + 1
