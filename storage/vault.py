"""A vault: one folder, one person, one connection from unlock to lock (architecture.md §5)."""

import contextlib
import json
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mdt_desktop.domain.errors import VaultError
from mdt_desktop.domain.identifiers import CaseId
from storage import engine, keyslots
from storage.anchor import FILE as ANCHOR
from storage.anchor import Anchor, AnchorFile, second_place
from storage.commits import JOURNAL_START, author_of
from storage.durable import PRIVATE_FILE, PRIVATE_FOLDER, known, write_file
from storage.keyslots import SlotPolicy, VaultKeys
from storage.lock import ProcessLock
from storage.schema import SCHEMA

DATABASE = "vault.db"
RESERVE = "reserve"
RESERVE_SIZE = 4 * 1024 * 1024
ATTEMPTS = "attempts"
FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)
REHEARSAL_NET = "rehearsal"


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultPlace:
    """Where a vault is and how it is kept: its folder, the state folder, the slot policy and the clock."""

    folder: Path
    state_folder: Path
    policy: SlotPolicy
    now: Callable[[], datetime]

    @property
    def database(self) -> Path:
        """The database file."""
        return self.folder / DATABASE

    def exists(self) -> bool:
        """Say whether anything of a vault is here."""
        return any((self.folder / name).exists() for name in (DATABASE, *keyslots.FILES))


class Vault:
    """An open vault; it belongs to the thread that opened it."""

    def __init__(self, place: VaultPlace, keys: VaultKeys, *, generation: int, lock: ProcessLock) -> None:
        self.place = place
        self.keys = keys
        self.generation = generation
        self._lock = lock
        self.connection = engine.open_database(place.database, keys.database_key)
        try:
            self._read_meta()
            self._anchors = _anchor_files(place, keys)
            self.is_copy = self._check_anchors()
        except BaseException:
            self.connection.close()
            raise
        self.write_anchor()
        _make_reserve(place.folder)

    def _read_meta(self) -> None:
        meta = dict(self.connection.execute("SELECT key, value FROM meta"))
        if meta.get("vault") != self.keys.vault_id:
            raise VaultError("vault.foreign")
        self.net: str | None = meta["net"] or None
        row = self.connection.execute("SELECT private FROM author ORDER BY since DESC LIMIT 1").fetchone()
        self.author_key = Ed25519PrivateKey.from_private_bytes(row[0])
        self.author = author_of(self.author_key)

    @property
    def is_rehearsal(self) -> bool:
        """Whether it holds made-up cases only; written into every stream's first bytes."""
        return self.net == REHEARSAL_NET

    @property
    def vault_case(self) -> CaseId:
        """The id under which the vault's own records stand."""
        return CaseId(UUID(hex=self.keys.vault_id))

    def own_keys(self) -> frozenset[str]:
        """Return every author key this vault ever had."""
        return frozenset(public for (public,) in self.connection.execute("SELECT public FROM author"))

    def head(self) -> tuple[int, bytes]:
        """Return how many commits there are, and the head of the journal."""
        return journal_head(self.connection)

    def _check_anchors(self) -> bool:
        """Compare both anchors with the journal.

        Returns whether the vault is at a place not seen before (a copy, or moved).

        Raises:
            VaultError: An anchor is ahead of the vault, or remembers other changes.
        """
        for file in self._anchors:
            anchor = file.read()
            if anchor is not None:
                check_anchor(self.connection, anchor)
        return self._anchors[1].read() is None and self._anchors[0].read() is not None

    def write_anchor(self) -> None:
        """Remember the head of the journal, without waiting for the disk."""
        count, head = self.head()
        anchor = Anchor(
            vault_id=self.keys.vault_id,
            count=count,
            head=head.hex(),
            author=self.author,
            generation=self.generation,
        )
        for file in self._anchors:
            file.write(anchor)

    def checkpoint(self) -> None:
        """Bring everything committed into the main file and sync the anchors."""
        try:
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except engine.Error as error:
            raise engine.translated(error) from error
        for file in self._anchors:
            file.sync()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Run a block as one transaction; an error undoes all of it.

        Raises:
            VaultError: The disk is full (the reserve is freed first), or the file is in trouble.
        """
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield
            self.connection.execute("COMMIT")
        except BaseException as error:
            self._undo()
            if isinstance(error, engine.Error):
                raise self._told(error) from error
            raise

    def _undo(self) -> None:
        if self.connection.in_transaction:
            with contextlib.suppress(engine.Error):
                self.connection.execute("ROLLBACK")

    def _told(self, error: engine.Error) -> VaultError:
        told = engine.translated(error)
        if told.code == "vault.disk_full":
            (self.place.folder / RESERVE).unlink(missing_ok=True)
        return told

    def close(self) -> None:
        """Checkpoint, sync the anchors, close and let the next process in."""
        try:
            with contextlib.suppress(VaultError):
                self.checkpoint()
            for file in self._anchors:
                file.close()
            self.connection.close()
        finally:
            self._lock.release()


def journal_head(connection: engine.Connection) -> tuple[int, bytes]:
    """Return how many commits a vault holds, and the head of its journal."""
    row = connection.execute("SELECT n, journal FROM commit_ ORDER BY n DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, JOURNAL_START)


def check_anchor(connection: engine.Connection, anchor: Anchor) -> None:
    """Compare what is remembered with what is there.

    Raises:
        VaultError: Changes are missing, or others stand in their place.
    """
    count, _ = journal_head(connection)
    if anchor.count > count:
        raise VaultError("vault.missing_changes", count=anchor.count - count)
    if anchor.count == 0:
        return
    (head,) = connection.execute("SELECT journal FROM commit_ WHERE n = ?", (anchor.count,)).fetchone()
    if head.hex() != anchor.head:
        raise VaultError("vault.other_changes")


def _anchor_files(place: VaultPlace, keys: VaultKeys) -> tuple[AnchorFile, AnchorFile]:
    second = second_place(place.state_folder, keys.vault_id, place.folder)
    return AnchorFile(place.folder / ANCHOR, keys.anchor_key), AnchorFile(second, keys.anchor_key)


def _make_reserve(folder: Path) -> None:
    """Keep some room for the day the disk is full; having none is no reason not to open."""
    reserve = folder / RESERVE
    if not reserve.exists():
        with contextlib.suppress(VaultError):
            write_file(reserve, secrets.token_bytes(RESERVE_SIZE))


def create(place: VaultPlace, passphrase: str, *, rehearsal: bool) -> Vault:
    """Make a vault in an empty folder and open it.

    Raises:
        VaultError: Something is there already, or the folder cannot be written.
    """
    if place.folder.exists() and any(place.folder.iterdir()):
        raise VaultError("vault.exists" if place.exists() else "vault.folder_not_empty")
    try:
        place.folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        place.folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise known(error) from error
    lock = ProcessLock.take(place.folder)
    try:
        keys = keyslots.create(place.folder, passphrase, place.policy)
        engine.create_database(place.database, keys.database_key, SCHEMA)
        _write_meta(place, keys, REHEARSAL_NET if rehearsal else "")
        return Vault(place, keys, generation=1, lock=lock)
    except BaseException:
        lock.release()
        raise


def _write_meta(place: VaultPlace, keys: VaultKeys, net: str) -> None:
    connection = engine.open_database(place.database, keys.database_key)
    try:
        connection.executemany("INSERT INTO meta VALUES (?, ?)", (("vault", keys.vault_id), ("net", net)))
        add_author_key(connection, place.now())
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def add_author_key(connection: engine.Connection, now: datetime) -> None:
    """Give a vault a new author key; the ones before stay known as its own."""
    key = Ed25519PrivateKey.generate()
    since = int(now.timestamp() * 1000)
    row = connection.execute("SELECT max(since) FROM author").fetchone()
    connection.execute(
        "INSERT INTO author VALUES (?, ?, ?)",
        (author_of(key), key.private_bytes_raw(), max(since, (row[0] or 0) + 1)),
    )


def unlock(place: VaultPlace, passphrase: str) -> Vault:
    """Open a vault with its passphrase.

    Raises:
        VaultError: Wrong passphrase, a wait, a vault that is damaged, foreign, newer, in use or misses changes.
    """
    if not place.exists():
        raise VaultError("vault.missing")
    lock = ProcessLock.take(place.folder)
    try:
        tries = Tries(place)
        tries.check()
        try:
            keys, file = keyslots.unlock(place.folder, passphrase, place.policy)
        except VaultError as error:
            if error.code == "vault.wrong_passphrase":
                tries.failed()
            raise
        tries.succeeded()
        return Vault(place, keys, generation=file.generation, lock=lock)
    except BaseException:
        lock.release()
        raise


def open_by_key(place: VaultPlace, keys: VaultKeys) -> Vault:
    """Open a vault whose key is known, through the same opener."""
    lock = ProcessLock.take(place.folder)
    try:
        generation = keyslots.read_slots(place.folder).generation
        return Vault(place, keys, generation=generation, lock=lock)
    except BaseException:
        lock.release()
        raise


def change_passphrase(place: VaultPlace, old: str, new: str) -> int:
    """Let the vault open with another passphrase; returns the slot file's generation.

    Raises:
        VaultError: The old passphrase is wrong, or the folder cannot be written.
    """
    return keyslots.change(place.folder, old, new, place.policy)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passphrases: five are free, then each waits twice as long; nothing is ever wiped."""

    place: VaultPlace

    @property
    def _path(self) -> Path:
        return self.place.folder / ATTEMPTS

    def _read(self) -> tuple[int, float]:
        try:
            kept = json.loads(self._path.read_text(encoding="ascii"))
            return int(kept["count"]), float(kept["until"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0, 0.0

    @property
    def count(self) -> int:
        """How many wrong tries there were since the last right one."""
        return self._read()[0]

    def check(self) -> None:
        """Let a try go on, or say how long to wait.

        Raises:
            VaultError: It is too soon.
        """
        _, until = self._read()
        left = until - self.place.now().timestamp()
        if 0 < left <= LONGEST_WAIT.total_seconds():
            raise VaultError("vault.wait", seconds=int(left) + 1)

    def failed(self) -> None:
        """Count a wrong try."""
        count = self._read()[0] + 1
        over = count - FREE_TRIES
        wait = min(FIRST_WAIT * 2 ** min(max(over, 0), 10), LONGEST_WAIT) if over >= 0 else timedelta(0)
        until = self.place.now().timestamp() + wait.total_seconds()
        with contextlib.suppress(OSError):
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                json.dump({"count": count, "until": until}, file)

    def succeeded(self) -> None:
        """Forget the wrong tries."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)


def elsewhere(place: VaultPlace, folder: Path) -> VaultPlace:
    """Return the same manner of keeping at another folder."""
    return replace(place, folder=folder)
