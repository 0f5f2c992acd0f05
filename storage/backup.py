"""Backups: one closed file, read back before it is called one; restoring makes a new vault."""

import contextlib
import os
import tempfile
import zipfile
from pathlib import Path

from mdt_desktop.domain.errors import VaultError
from storage import engine, keyslots
from storage.anchor import FILE as ANCHOR
from storage.durable import PRIVATE_FILE, PRIVATE_FOLDER, known, sync_folder, write_file
from storage.inspection import verify
from storage.journal import journal_head
from storage.vault import DATABASE, Vault, VaultPlace, check_empty, elsewhere, remove, renew_author

MARK = "mdt-backup-1"
PARTS = (DATABASE, keyslots.FILES[0], ANCHOR)


def back_up(vault: Vault, file: Path) -> None:
    """Write a backup of an open vault; it opens with the passphrase of now.

    Raises:
        VaultError: The file exists, the folder cannot be written, the disk is full, the vault is read only, or what
            was written cannot be read back; nothing half-written is left.
    """
    if vault.is_read_only:
        raise VaultError("vault.read_only")
    if file.exists():
        raise VaultError("backup.exists")
    vault.checkpoint()
    unfinished = file.with_name(f".{file.name}.new")
    try:
        _write(vault, unfinished)
        _read_back(vault, unfinished)
        unfinished.replace(file)
        sync_folder(file.parent)
    except OSError as error:
        raise known(error) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _write(vault: Vault, unfinished: Path) -> None:
    folder = vault.place.folder
    unfinished.touch(mode=PRIVATE_FILE)
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(MARK, b"")
        archive.write(folder / DATABASE, DATABASE)
        archive.writestr(keyslots.FILES[0], keyslots.newest_copy(folder))
        archive.write(folder / ANCHOR, ANCHOR)
    with unfinished.open("rb+") as written:
        os.fsync(written.fileno())


def _read_back(vault: Vault, unfinished: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="mdt-") as temporary:
        folder = Path(temporary)
        try:
            _unpack(unfinished, folder)
            keyslots.check_seal(keyslots.read_slots(folder), vault.keys)
            is_same = _holds_the_same(vault, folder / DATABASE)
        except VaultError as error:
            if error.code == "vault.disk_full":
                raise
            raise VaultError("backup.unreadable") from error
    if not is_same:
        raise VaultError("backup.unreadable")


def _holds_the_same(vault: Vault, database: Path) -> bool:
    connection = engine.open_database(database, vault.keys.database_key)
    try:
        return journal_head(connection) == vault.head() and not engine.integrity_findings(connection)
    finally:
        connection.close()


def _unpack(file: Path, folder: Path) -> None:
    """Lay a backup's files in a folder; the slot file becomes two copies again."""
    try:
        with zipfile.ZipFile(file) as archive:
            if archive.namelist() != [MARK, *PARTS] or archive.testzip() is not None:
                raise VaultError("backup.foreign")
            for name in PARTS:
                write_file(folder / name, archive.read(name))
            write_file(folder / keyslots.FILES[1], archive.read(keyslots.FILES[0]))
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise VaultError("backup.foreign") from error
    except FileNotFoundError as error:
        raise VaultError("backup.missing") from error
    except OSError as error:
        raise known(error) from error


def restore(file: Path, place: VaultPlace, passphrase: str) -> None:
    """Make a new vault of a backup; it writes under a new author key from now on.

    Raises:
        VaultError: The folder is not empty, the file is missing, no backup or damaged, the passphrase is another
            one, or the disk is full; nothing half-written is left.
    """
    check_empty(place)
    with tempfile.TemporaryDirectory(prefix="mdt-") as temporary:
        unpacked = elsewhere(place, Path(temporary))
        _unpack(file, unpacked.folder)
        inspection = verify(unpacked, passphrase)
        if inspection.findings:
            raise inspection.findings[0]
        keys, _ = keyslots.unlock(unpacked.folder, passphrase, place.policy)
        renew_author(unpacked, keys)
        _move_in(unpacked.folder, place)
        _remember(unpacked.folder, place, keys)


def _move_in(unpacked: Path, place: VaultPlace) -> None:
    try:
        place.folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        place.folder.chmod(PRIVATE_FOLDER)
        for name in (*PARTS, keyslots.FILES[1]):
            write_file(place.folder / name, (unpacked / name).read_bytes())
    except BaseException as error:
        remove(place.folder)
        if isinstance(error, OSError):
            raise known(error) from error
        raise


def _remember(unpacked: Path, place: VaultPlace, keys: keyslots.VaultKeys) -> None:
    """Going back was asked for: both anchors say so, or the vault would be called incomplete for ever."""
    restored = place.anchors(keys)
    for anchor in elsewhere(place, unpacked).anchors(keys).remembered():
        restored.write(anchor)
    restored.sync()
    restored.close()
