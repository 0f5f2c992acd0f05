"""Backups: one closed file, read back before it is called one; restoring makes a new vault."""

import contextlib
import tempfile
import zipfile
from pathlib import Path

from mdt_desktop.domain.errors import VaultError
from storage import engine, keyslots
from storage.anchor import FILE as ANCHOR
from storage.anchor import AnchorFile, second_place
from storage.durable import PRIVATE_FILE, PRIVATE_FOLDER, known, sync_folder, write_file
from storage.inspection import verify
from storage.keyslots import VaultKeys
from storage.vault import DATABASE, Vault, VaultPlace, add_author_key, elsewhere, journal_head

MARK = "mdt-backup-1"
PARTS = (DATABASE, keyslots.FILES[0], ANCHOR)


def back_up(vault: Vault, file: Path) -> None:
    """Write a backup of an open vault; it opens with the passphrase of now.

    Raises:
        VaultError: The file exists, the folder cannot be written, the disk is full, or what was written cannot be
            read back; nothing half-written is left.
    """
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
        for name in PARTS:
            archive.write(folder / name, name)
    with unfinished.open("rb+") as written:
        written.flush()


def _read_back(vault: Vault, unfinished: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="mdt-") as temporary:
        folder = Path(temporary)
        _unpack(unfinished, folder)
        if not _holds_the_same(vault, folder / DATABASE, vault.keys):
            raise VaultError("backup.unreadable")


def _holds_the_same(vault: Vault, database: Path, keys: VaultKeys) -> bool:
    try:
        connection = engine.open_database(database, keys.database_key)
    except VaultError:
        return False
    try:
        return journal_head(connection) == vault.head() and not engine.integrity_findings(connection)
    finally:
        connection.close()


def _unpack(file: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            if archive.namelist() != [MARK, *PARTS] or archive.testzip() is not None:
                raise VaultError("backup.foreign")
            for name in PARTS:
                write_file(folder / name, archive.read(name))
    except (zipfile.BadZipFile, EOFError) as error:
        raise VaultError("backup.foreign") from error
    except OSError as error:
        raise known(error) from error


def restore(file: Path, place: VaultPlace, passphrase: str) -> None:
    """Make a new vault of a backup; it writes under a new author key from now on.

    Raises:
        VaultError: The folder is not empty, the file is no backup or damaged, or the passphrase is another one.
    """
    if place.folder.exists() and any(place.folder.iterdir()):
        raise VaultError("vault.exists" if place.exists() else "vault.folder_not_empty")
    with tempfile.TemporaryDirectory(prefix="mdt-") as temporary:
        unpacked = elsewhere(place, Path(temporary))
        _unpack(file, unpacked.folder)
        inspection = verify(unpacked, passphrase)
        if inspection.findings:
            raise inspection.findings[0]
        _move_in(unpacked, place, passphrase)


def _remember(unpacked: VaultPlace, place: VaultPlace, keys: VaultKeys) -> None:
    """Going back was asked for: the second anchor follows, or the vault would be called incomplete for ever."""
    anchor = AnchorFile(unpacked.folder / ANCHOR, keys.anchor_key).read()
    if anchor is not None:
        second = AnchorFile(second_place(place.state_folder, keys.vault_id, place.folder), keys.anchor_key)
        second.write(anchor)
        second.close()


def _move_in(unpacked: VaultPlace, place: VaultPlace, passphrase: str) -> None:
    keys, _ = keyslots.unlock(unpacked.folder, passphrase, place.policy)
    connection = engine.open_database(unpacked.database, keys.database_key)
    try:
        add_author_key(connection, place.now())
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
    try:
        place.folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        for name in PARTS:
            write_file(place.folder / name, (unpacked.folder / name).read_bytes())
        write_file(place.folder / keyslots.FILES[1], (unpacked.folder / keyslots.FILES[0]).read_bytes())
        _remember(unpacked, place, keys)
    except OSError as error:
        raise known(error) from error
