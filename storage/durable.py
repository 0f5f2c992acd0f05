"""Writing a file so that it is the old one or the new one, whatever happens (security.md §0.6)."""

import contextlib
import errno
import os
from pathlib import Path

from mdt_desktop.domain.errors import VaultError

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def write_file(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data``: temporary file, sync, rename, sync of the folder.

    Raises:
        VaultError: The disk is full, or the folder cannot be written.
    """
    temporary = path.with_name(f".{path.name}.new")
    try:
        _write_synced(temporary, data)
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise known(error) from error


def _write_synced(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename last; Windows has no such call and renames durably by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def known(error: OSError) -> VaultError:
    """Translate an operating system's error once, at the boundary."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return VaultError("vault.disk_full")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return VaultError("vault.not_writable")
    if error.errno == errno.ENOENT:
        return VaultError("vault.missing")
    return VaultError("vault.file_trouble")
