"""A vault: one folder, one person, one connection from unlock to lock (architecture.md §5)."""

import contextlib
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mdt_desktop.domain.errors import VaultError
from mdt_desktop.domain.identifiers import CaseId
from storage import anchor, engine, keyslots
from storage.anchor import Anchor, Anchors
from storage.commits import author_of
from storage.durable import PRIVATE_FOLDER, known, write_file
from storage.journal import Head, check_remembered, journal_head
from storage.keyslots import SlotPolicy, VaultKeys
from storage.lock import ProcessLock
from storage.schema import SCHEMA
from storage.tries import Tries

DATABASE = "vault.db"
RESERVE = "reserve"
RESERVE_SIZE = 4 * 1024 * 1024
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

    @property
    def tries(self) -> Tries:
        """The wrong passphrases so far."""
        return Tries(self.folder, self.now)

    def exists(self) -> bool:
        """Say whether anything of a vault is here."""
        return any((self.folder / name).exists() for name in (DATABASE, *keyslots.FILES))

    def anchors(self, keys: VaultKeys) -> Anchors:
        """Return both copies of the anchor."""
        return Anchors(self.folder, self.state_folder, vault_id=keys.vault_id, key=keys.anchor_key)


class Vault:
    """An open vault; it belongs to the thread that opened it."""

    def __init__(
        self, place: VaultPlace, keys: VaultKeys, *, generation: int, lock: ProcessLock, is_read_only: bool = False
    ) -> None:
        self.place = place
        self.keys = keys
        self.is_read_only = is_read_only
        self._generation = generation
        self._lock = lock
        self._anchors = place.anchors(keys)
        self.is_copy = self._anchors.is_new_place()
        self.connection = engine.open_database(place.database, keys.database_key, read_only=is_read_only)
        try:
            self._read_meta()
            self.write_anchor()
        except BaseException as error:
            self.connection.close()
            if isinstance(error, engine.Error):
                raise engine.translated(error) from error
            raise
        if not is_read_only:
            _make_reserve(place.folder)

    def _read_meta(self) -> None:
        self.net = read_net(self.connection, self.keys)
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

    def head(self) -> Head:
        """Return how many commits there are, the head of the journal, and when the last was made."""
        return journal_head(self.connection)

    def write_anchor(self) -> None:
        """Remember the head of the journal, without waiting for the disk."""
        if self.is_read_only:
            return
        here = self.head()
        self._anchors.write(
            Anchor(
                vault_id=self.keys.vault_id,
                count=here.commits,
                head=here.head.hex(),
                time=here.time,
                author=self.author,
                generation=self._generation,
            )
        )

    def checkpoint(self) -> None:
        """Bring everything committed into the main file and sync the anchors.

        Raises:
            VaultError: The disk is full or in trouble; what was committed stays where it is.
        """
        if self.is_read_only:
            return
        try:
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except engine.Error as error:
            raise self._told(error) from error
        self._anchors.sync()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Run a block as one transaction; an error undoes all of it.

        Raises:
            VaultError: The disk is full (the reserve is freed first), the file is in trouble, or it is read only.
        """
        try:
            self.connection.execute("BEGIN" if self.is_read_only else "BEGIN IMMEDIATE")
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
        if told.code == "vault.not_writable" and self.is_read_only:
            return VaultError("vault.read_only")
        return told

    def close(self) -> None:
        """Checkpoint, sync the anchors, close and let the next process in."""
        try:
            with contextlib.suppress(VaultError):
                self._generation = keyslots.read_slots(self.place.folder).generation
            with contextlib.suppress(VaultError, engine.Error):
                self.write_anchor()
                self.checkpoint()
            self._anchors.close()
            self.connection.close()
        finally:
            self._lock.release()


def read_net(connection: engine.Connection, keys: VaultKeys) -> str | None:
    """Return the network a vault's streams belong to.

    Raises:
        VaultError: The database belongs to other key files.
    """
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    if meta.get("vault") != keys.vault_id:
        raise VaultError("vault.foreign")
    return meta["net"] or None


def _make_room(folder: Path) -> None:
    """Free the reserve where the disk is so full that SQLite could not even open the vault to read it."""
    if not _has_room(folder, RESERVE_SIZE):
        with contextlib.suppress(OSError):
            (folder / RESERVE).unlink(missing_ok=True)


def _has_room(folder: Path, room: int) -> bool:
    return shutil.disk_usage(folder).free >= room


def _make_reserve(folder: Path) -> None:
    """Keep some room for the day the disk is full; having none is no reason not to open."""
    reserve = folder / RESERVE
    if not reserve.exists() and _has_room(folder, 2 * RESERVE_SIZE):
        with contextlib.suppress(VaultError):
            write_file(reserve, secrets.token_bytes(RESERVE_SIZE))


def create(place: VaultPlace, passphrase: str, *, rehearsal: bool) -> Vault:
    """Make a vault in an empty folder and open it; one that cannot be finished leaves nothing behind.

    Raises:
        VaultError: Something is there already, or the folder cannot be written.
    """
    check_empty(place)
    try:
        place.folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        place.folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise known(error) from error
    with _held(ProcessLock.take(place.folder)) as lock:
        try:
            keys = keyslots.create(place.folder, passphrase, place.policy)
            engine.create_database(place.database, keys.database_key, SCHEMA)
            _write_meta(place, keys, REHEARSAL_NET if rehearsal else "")
            return Vault(place, keys, generation=1, lock=lock)
        except BaseException:
            remove(place.folder)
            raise


def check_empty(place: VaultPlace) -> None:
    """Refuse a folder that holds anything.

    Raises:
        VaultError: It holds a vault, or something else.
    """
    if place.folder.exists() and any(place.folder.iterdir()):
        raise VaultError("vault.exists" if place.exists() else "vault.folder_not_empty")


def remove(folder: Path) -> None:
    """Take away what was begun of a new vault."""
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", *keyslots.FILES, anchor.FILE, RESERVE):
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)


@contextmanager
def _held(lock: ProcessLock) -> Iterator[ProcessLock]:
    """An open vault keeps the lock; an opening that fails lets the next one in."""
    try:
        yield lock
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
    """Open a vault with its passphrase; one that is not as it was left is refused before a byte of it changes.

    Raises:
        VaultError: Wrong passphrase, a wait, a vault that is damaged, foreign, newer, in use or misses changes.
    """
    check_here(place)
    with _held(ProcessLock.take(place.folder)) as lock:
        keys, generation = _keys(place, passphrase)
        _make_room(place.folder)
        _look_over(place, keys, generation)
        with contextlib.suppress(VaultError):
            keyslots.mend(place.folder)
        return Vault(place, keys, generation=generation, lock=lock)


def unlock_read_only(place: VaultPlace, passphrase: str) -> Vault:
    """Open a vault as it stands, whatever the anchors remember; nothing can be saved and nothing in it changes.

    Raises:
        VaultError: Wrong passphrase, a wait, a vault that is damaged, foreign, newer or in use.
    """
    check_here(place)
    with _held(ProcessLock.borrow(place.folder)) as lock:
        keys, generation = _keys(place, passphrase)
        return Vault(place, keys, generation=generation, lock=lock, is_read_only=True)


def go_on(place: VaultPlace, passphrase: str) -> Vault:
    """Open a vault as it stands and write on under a new author key; the anchors remember it as it is now.

    The places of what is lost may be taken by what other laptops hold: the old key using them again would be a fork.

    Raises:
        VaultError: Wrong passphrase, a wait, a vault that is damaged, foreign, newer or in use.
    """
    check_here(place)
    with _held(ProcessLock.take(place.folder)) as lock:
        keys, generation = _keys(place, passphrase)
        _make_room(place.folder)
        renew_author(place, keys)
        return Vault(place, keys, generation=generation, lock=lock)


def open_by_key(place: VaultPlace, keys: VaultKeys) -> Vault:
    """Open a vault whose key is known, through the same opener.

    Raises:
        VaultError: A vault that is damaged, foreign, newer, in use or misses changes.
    """
    with _held(ProcessLock.take(place.folder)) as lock:
        generation = keyslots.read_slots(place.folder).generation
        _look_over(place, keys, generation)
        return Vault(place, keys, generation=generation, lock=lock)


def check_here(place: VaultPlace) -> None:
    """Check that the files of a vault stand here; half a vault is no empty folder to make a new one in.

    Raises:
        VaultError: There is no vault, or its database or both key-slot files are gone.
    """
    if not place.exists():
        raise VaultError("vault.missing")
    if not (place.folder / DATABASE).exists():
        raise VaultError("vault.database_missing")
    if not any((place.folder / name).exists() for name in keyslots.FILES):
        raise VaultError("vault.slots_missing")


def _keys(place: VaultPlace, passphrase: str) -> tuple[VaultKeys, int]:
    with place.tries.counted():
        keys, file = keyslots.unlock(place.folder, passphrase, place.policy)
    return keys, file.generation


def _look_over(place: VaultPlace, keys: VaultKeys, generation: int) -> None:
    """Compare a vault with what is remembered of it, without changing what a crash or a rotten log left."""
    connection = engine.open_database(place.database, keys.database_key, read_only=True)
    try:
        read_net(connection, keys)
        check_remembered(connection, place.anchors(keys).remembered(), generation)
    except engine.Error as error:
        raise engine.translated(error) from error
    finally:
        connection.close()


def renew_author(place: VaultPlace, keys: VaultKeys) -> None:
    """Let a vault that goes back to an earlier state write under a new author key.

    Raises:
        VaultError: It cannot be opened or written.
    """
    connection = engine.open_database(place.database, keys.database_key)
    try:
        read_net(connection, keys)
        add_author_key(connection, place.now())
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except engine.Error as error:
        raise engine.translated(error) from error
    finally:
        connection.close()


def change_passphrase(place: VaultPlace, old: str, new: str) -> int:
    """Let the vault open with another passphrase; returns the slot file's generation.

    Raises:
        VaultError: The old passphrase is wrong or tried too soon, or the folder cannot be written.
    """
    with place.tries.counted():
        return keyslots.change(place.folder, old, new, place.policy)


def elsewhere(place: VaultPlace, folder: Path) -> VaultPlace:
    """Return the same manner of keeping at another folder."""
    return replace(place, folder=folder)
