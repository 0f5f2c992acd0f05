"""The anchor: a remembered head of the journal, in two places, so that lost changes are noticed (format.md)."""

import contextlib
import hashlib
import hmac
import os
from dataclasses import dataclass
from pathlib import Path

from storage.canonical import NotCanonicalError, decode, encode
from storage.durable import PRIVATE_FILE, PRIVATE_FOLDER

FILE = "anchor"
SIZE = 512
"""Bytes: one sector, written in place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """How many commits there were, the head of the journal, when the last was made, by whom, the slot file's state."""

    vault_id: str
    count: int
    head: str
    time: int
    author: str
    generation: int


class AnchorFile:
    """One copy of the anchor, kept open while the vault is."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._descriptor = -1

    def exists(self) -> bool:
        """Say whether there is a file, whole or not."""
        return self._path.exists()

    def read(self) -> Anchor | None:
        """Return what it says; None where there is none, or none that is whole and ours."""
        try:
            plain = decode(self._path.read_bytes().rstrip(b"\n "))
            mac = plain.pop("mac")
            if not hmac.compare_digest(self._mac(encode(plain)), mac):
                return None
            return Anchor(
                vault_id=plain["vault"],
                count=plain["n"],
                head=plain["j"],
                time=plain["t"],
                author=plain["a"],
                generation=plain["g"],
            )
        except (OSError, NotCanonicalError, KeyError, TypeError, AttributeError):
            return None

    def write(self, anchor: Anchor) -> None:
        """Write it without waiting for the disk."""
        body = {
            "a": anchor.author,
            "g": anchor.generation,
            "j": anchor.head,
            "n": anchor.count,
            "t": anchor.time,
            "vault": anchor.vault_id,
        }
        data = encode({**body, "mac": self._mac(encode(body))})
        os.pwrite(self._open(), data.ljust(SIZE), 0)

    def sync(self) -> None:
        """Wait until the disk has it."""
        if self._descriptor >= 0:
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
        self._descriptor = -1

    def _open(self) -> int:
        if self._descriptor < 0:
            self._path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            self._descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT, PRIVATE_FILE)
        return self._descriptor

    def _mac(self, body: bytes) -> str:
        return hmac.new(self._key, b"mdt/anchor/1\0" + body, hashlib.sha256).hexdigest()


def second_place(state_folder: Path, vault_id: str, folder: Path) -> Path:
    """Return where the second copy stands: filed under the vault's id and its real path."""
    place = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    return state_folder / "anchors" / f"{vault_id}-{place}"


class Anchors:
    """Both copies: one beside the vault, one in the person's state folder.

    An anchor that lags behind its vault is normal. So one that cannot be written never makes a save fail.
    """

    def __init__(self, folder: Path, state_folder: Path, *, vault_id: str, key: bytes) -> None:
        self.beside = AnchorFile(folder / FILE, key)
        self.elsewhere = AnchorFile(second_place(state_folder, vault_id, folder), key)
        self._both = (self.beside, self.elsewhere)

    def remembered(self) -> tuple[Anchor, ...]:
        """Return what the whole ones say."""
        return tuple(anchor for file in self._both if (anchor := file.read()) is not None)

    def is_new_place(self) -> bool:
        """Say whether the vault stands where it never stood before: a copy, or moved."""
        return self.beside.exists() and not self.elsewhere.exists()

    def write(self, anchor: Anchor) -> None:
        """Write both without waiting for the disk."""
        for file in self._both:
            with contextlib.suppress(OSError):
                file.write(anchor)

    def sync(self) -> None:
        """Wait until the disk has both."""
        for file in self._both:
            with contextlib.suppress(OSError):
                file.sync()

    def close(self) -> None:
        """Let go of both files."""
        for file in self._both:
            file.close()
