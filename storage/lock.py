"""One process per vault, by a lock of the operating system that ends with the process."""

import os
from pathlib import Path

from mdt_desktop.domain.errors import VaultError
from storage.durable import PRIVATE_FILE, known

FILE = "lock"

if os.name == "nt":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProcessLock:
    """Held while a vault is open."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, folder: Path) -> "ProcessLock":
        """Take the lock of a vault's folder.

        Raises:
            VaultError: Another process has it, or the folder cannot be written.
        """
        try:
            descriptor = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except OSError as error:
            raise known(error) from error
        return cls._locked(descriptor)

    @classmethod
    def _locked(cls, descriptor: int) -> "ProcessLock":
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise VaultError("vault.in_use") from error
        return cls(descriptor)

    @classmethod
    def borrow(cls, folder: Path) -> "ProcessLock":
        """Take the lock without writing a byte; a vault that has no lock file was never open.

        Raises:
            VaultError: Another process has it.
        """
        try:
            descriptor = os.open(folder / FILE, os.O_RDONLY)
        except OSError:
            return cls(-1)
        return cls._locked(descriptor)

    def release(self) -> None:
        """Let the next process in."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
        self._descriptor = -1
