"""Verifying a vault without changing a byte of it: everything is read from a private copy."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from mdt_desktop.application.ports import Inspection
from mdt_desktop.domain.errors import VaultError
from storage import engine, keyslots
from storage.commits import JOURNAL_START, Commit, MalformedCommitError, check, journal_after
from storage.durable import known
from storage.journal import check_remembered
from storage.keyslots import VaultKeys
from storage.lock import ProcessLock
from storage.recount import is_told_truly
from storage.vault import DATABASE, Vault, VaultPlace, check_here

COPIED = (DATABASE, f"{DATABASE}-wal")


def verify(place: VaultPlace, passphrase: str) -> Inspection:
    """Check everything that can be checked; nothing in the vault's folder is written.

    Raises:
        VaultError: It cannot be opened at all (missing, in use, wrong passphrase, damaged slot files).
    """
    check_here(place)
    lock = ProcessLock.borrow(place.folder)
    try:
        keys, file = keyslots.unlock(place.folder, passphrase, place.policy)
        with tempfile.TemporaryDirectory(prefix="mdt-") as temporary:
            return _inspect(place, _copied(place.folder, Path(temporary)), keys, file.generation)
    except OSError as error:
        raise known(error) from error
    finally:
        lock.release()


def verify_open(vault: Vault) -> Inspection:
    """Check a vault that is open, by the keys it holds; only what has reached the disk counts.

    Raises:
        VaultError: There is no room for the copy, or the slot files are damaged.
    """
    folder = vault.place.folder
    try:
        with tempfile.TemporaryDirectory(prefix="mdt-") as temporary:
            generation = keyslots.read_slots(folder).generation
            return _inspect(vault.place, _copied(folder, Path(temporary)), vault.keys, generation)
    except OSError as error:
        raise known(error) from error


def _copied(folder: Path, copy: Path) -> Path:
    for name in COPIED:
        if (folder / name).exists():
            shutil.copyfile(folder / name, copy / name)
    return copy / DATABASE


def _inspect(place: VaultPlace, database: Path, keys: VaultKeys, generation: int) -> Inspection:
    try:
        connection = engine.open_database(database, keys.database_key)
    except VaultError as error:
        return Inspection(commits=0, cases=0, findings=(error,))
    try:
        findings = (*_beside(place, keys, connection, generation), *_content_findings(connection))
        return Inspection(
            commits=_count(connection, "SELECT count(*) FROM commit_"),
            cases=_count(connection, "SELECT count(*) FROM card"),
            findings=findings,
        )
    except engine.Error:
        return Inspection(commits=0, cases=0, findings=(VaultError("vault.damaged"),))
    finally:
        connection.close()


def _count(connection: engine.Connection, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])


def _beside(place: VaultPlace, keys: VaultKeys, connection: engine.Connection, generation: int) -> Iterator[VaultError]:
    """Check what stands beside the database: anchors and slot files."""
    anchors = place.anchors(keys)
    try:
        check_remembered(connection, anchors.remembered(), generation)
    except VaultError as error:
        yield error
    if anchors.beside.read() is None:
        yield VaultError("vault.no_anchor")
    for name in keyslots.damaged_copies(place.folder):
        yield VaultError("vault.slot_copy_damaged", file=name)


def _content_findings(connection: engine.Connection) -> list[VaultError]:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if engine.integrity_findings(connection, thoroughly=True):
        return [VaultError("vault.damaged")]
    findings = _journal_findings(connection)
    if not findings and not is_told_truly(connection):
        return [VaultError("vault.told_wrongly")]
    return findings


def _journal_findings(connection: engine.Connection) -> list[VaultError]:
    """Recompute the whole chain: every commit signed, every leaf the signed one, none left out."""
    head, expected = JOURNAL_START, 1
    rows = connection.execute("SELECT n, cid, header, sig, journal FROM commit_ ORDER BY n")
    for number, cid, header, signature, journal in rows:
        leaves = tuple(
            leaf for (leaf,) in connection.execute("SELECT bytes FROM leaf WHERE n = ? ORDER BY i", (number,))
        )
        head = journal_after(head, cid)
        commit = Commit(header, signature, leaves)
        if number != expected or head != journal or commit.cid != cid.hex() or not _is_sound(commit):
            return [VaultError("vault.journal_broken", number=number)]
        expected += 1
    return []


def _is_sound(commit: Commit) -> bool:
    try:
        check(commit)
    except MalformedCommitError:
        return False
    return True
