"""The anchor: a remembered head of the journal, in two places, so that lost changes are noticed (format.md)."""

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
    """How many commits there were, the head of the journal, the author's key, the slot file's generation."""

    vault_id: str
    count: int
    head: str
    author: str
    generation: int


class AnchorFile:
    """One copy of the anchor, kept open while the vault is."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._descriptor = -1

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
            "vault": anchor.vault_id,
        }
        data = encode({**body, "mac": self._mac(encode(body))})
        os.pwrite(self._open(), data.ljust(SIZE), 0)

    def sync(self) -> None:
        """Wait until the disk has it."""
        if self._descriptor >= 0:
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Sync and let go of the file."""
        self.sync()
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
