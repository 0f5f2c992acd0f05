"""The key slots: a passphrase opens the vault's key, in two files of which one is always whole (security.md §3)."""

import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from mdt_desktop.domain.errors import VaultError
from storage.canonical import NotCanonicalError, decode, encode
from storage.durable import write_file

FILES = ("keys.a", "keys.b")
KEY = 32
SALT = 16
GIBIBYTE_IN_KIB = 1024 * 1024
MOST_PASSES = 64
MOST_LANES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotPolicy:
    """How hard a guess is: Argon2id memory in KiB, passes, lanes, and the floor below which a file is refused."""

    memory: int
    passes: int
    lanes: int
    least_memory: int
    least_passes: int


PRODUCTION = SlotPolicy(memory=256 * 1024, passes=4, lanes=2, least_memory=128 * 1024, least_passes=3)


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultKeys:
    """What the vault's key opens: the database's raw key and the key of the anchor's MAC."""

    vault_key: bytes
    vault_id: str

    def _derived(self, purpose: bytes) -> bytes:
        info = b"mdt/" + purpose + b"/1\0" + bytes.fromhex(self.vault_id)
        return HKDF(hashes.SHA256(), KEY, salt=None, info=info).derive(self.vault_key)

    @property
    def database_key(self) -> str:
        """The raw key of the database, 64 hex digits."""
        return self._derived(b"database").hex()

    @property
    def anchor_key(self) -> bytes:
        """The key under which anchor and slot files are sealed."""
        return self._derived(b"anchor")


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFile:
    """The content of a key-slot file."""

    vault_id: str
    generation: int
    slots: tuple[Mapping[str, Any], ...]
    mac: str

    def body(self) -> dict[str, Any]:
        """Return what the MAC covers."""
        return {"generation": self.generation, "slots": list(self.slots), "v": 1, "vault": self.vault_id}


def normalised(passphrase: str) -> bytes:
    """Return a passphrase as it counts: composed, without case, one blank between words.

    The issued words are lower case, so Caps Lock, another keyboard's accents or a double blank do not matter.
    """
    composed = unicodedata.normalize("NFKC", passphrase).casefold()
    return " ".join(composed.split()).encode("utf-8")


def create(folder: Path, passphrase: str, policy: SlotPolicy) -> VaultKeys:
    """Make a new vault key and write both slot files."""
    keys = VaultKeys(vault_key=secrets.token_bytes(KEY), vault_id=secrets.token_bytes(16).hex())
    write_slots(folder, keys, (wrap(keys, passphrase, policy),), generation=1)
    return keys


def wrap(keys: VaultKeys, passphrase: str, policy: SlotPolicy) -> Mapping[str, Any]:
    """Return a slot that opens with ``passphrase``.

    Raises:
        VaultError: There is not enough memory.
    """
    slot: dict[str, Any] = {
        "id": secrets.token_bytes(16).hex(),
        "kdf": {"lanes": policy.lanes, "memory": policy.memory, "name": "argon2id", "passes": policy.passes},
        "kind": "user",
        "salt": secrets.token_bytes(SALT).hex(),
    }
    slot["wrapped"] = aes_key_wrap(_kek(slot, keys.vault_id, passphrase), keys.vault_key).hex()
    return slot


def _kek(slot: Mapping[str, Any], vault_id: str, passphrase: str) -> bytes:
    """The parameters are part of the derivation: changed ones make the slot fail instead of weakening it."""
    kdf = slot["kdf"]
    derived = Argon2id(
        salt=bytes.fromhex(slot["salt"]),
        length=KEY,
        iterations=kdf["passes"],
        lanes=kdf["lanes"],
        memory_cost=kdf["memory"],
    )
    try:
        stretched = derived.derive(normalised(passphrase))
    except MemoryError as error:
        raise VaultError("vault.low_memory") from error
    parameters = hashlib.sha256(encode({"kdf": kdf, "salt": slot["salt"]})).digest()
    info = b"slot" + bytes.fromhex(vault_id) + bytes.fromhex(slot["id"]) + parameters
    return HKDF(hashes.SHA256(), KEY, salt=None, info=info).derive(stretched)


def write_slots(folder: Path, keys: VaultKeys, slots: tuple[Mapping[str, Any], ...], *, generation: int) -> None:
    """Write both files, the second only after the first is whole on the disk."""
    file = SlotFile(vault_id=keys.vault_id, generation=generation, slots=slots, mac="")
    mac = hmac.new(keys.anchor_key, encode(file.body()), hashlib.sha256).hexdigest()
    body = {**file.body(), "mac": mac}
    data = encode({**body, "sum": hashlib.sha256(encode(body)).hexdigest()})
    for name in FILES:
        write_file(folder / name, data)


def read_slots(folder: Path) -> SlotFile:
    """Return the newest whole copy.

    Raises:
        VaultError: There is no slot file, or neither copy is whole.
    """
    return max(_whole(folder).values(), key=lambda file: file.generation)


def newest_copy(folder: Path) -> bytes:
    """Return the bytes of the newest whole copy.

    Raises:
        VaultError: There is no slot file, or neither copy is whole.
    """
    whole = _whole(folder)
    return max(whole, key=lambda path: whole[path].generation).read_bytes()


def _whole(folder: Path) -> Mapping[Path, SlotFile]:
    paths = [folder / name for name in FILES if (folder / name).exists()]
    if not paths:
        raise VaultError("vault.missing")
    whole = {path: file for path in paths if (file := _read(path)) is not None}
    if not whole:
        raise VaultError("vault.slots_damaged")
    return whole


def damaged_copies(folder: Path) -> tuple[str, ...]:
    """Return the names of the copies that are missing or not whole; the other one still opens the vault."""
    return tuple(name for name in FILES if _read(folder / name) is None)


def mend(folder: Path) -> None:
    """Replace a copy that is missing, torn or older by the newest whole one.

    Raises:
        VaultError: Neither copy is whole, or the folder cannot be written.
    """
    newest = newest_copy(folder)
    for name in FILES:
        if not (folder / name).exists() or (folder / name).read_bytes() != newest:
            write_file(folder / name, newest)


def _read(path: Path) -> SlotFile | None:
    try:
        plain = decode(path.read_bytes())
        checksum = plain.pop("sum")
        if hashlib.sha256(encode(plain)).hexdigest() != checksum or plain["v"] != 1:
            return None
        return SlotFile(
            vault_id=plain["vault"],
            generation=plain["generation"],
            slots=tuple(plain["slots"]),
            mac=plain["mac"],
        )
    except (OSError, NotCanonicalError, KeyError, TypeError, AttributeError, json.JSONDecodeError):
        return None


def unlock(folder: Path, passphrase: str, policy: SlotPolicy) -> tuple[VaultKeys, SlotFile]:
    """Open the vault's key with a passphrase.

    Raises:
        VaultError: The passphrase is wrong, or the slot file is missing, damaged, weakened or tampered with.
    """
    file = read_slots(folder)
    for slot in file.slots:
        vault_key = _opened(slot, file.vault_id, passphrase, policy)
        if vault_key is not None:
            keys = VaultKeys(vault_key=vault_key, vault_id=file.vault_id)
            check_seal(file, keys)
            return keys, file
    raise VaultError("vault.wrong_passphrase")


def _opened(slot: Mapping[str, Any], vault_id: str, passphrase: str, policy: SlotPolicy) -> bytes | None:
    try:
        _check_strength(slot, policy)
        kek, wrapped = _kek(slot, vault_id, passphrase), bytes.fromhex(slot["wrapped"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise VaultError("vault.slots_tampered") from error
    try:
        return aes_key_unwrap(kek, wrapped)
    except InvalidUnwrap:
        return None


def _check_strength(slot: Mapping[str, Any], policy: SlotPolicy) -> None:
    """Refuse what would make guessing cheap, and what would hold up this laptop for hours."""
    kdf = slot["kdf"]
    if kdf["name"] != "argon2id" or slot["kind"] != "user":
        raise VaultError("vault.newer")
    enough = kdf["memory"] >= policy.least_memory and kdf["passes"] >= policy.least_passes
    bearable = kdf["memory"] <= GIBIBYTE_IN_KIB and kdf["passes"] <= MOST_PASSES and kdf["lanes"] <= MOST_LANES
    if not (enough and bearable):
        raise VaultError("vault.slots_tampered")


def check_seal(file: SlotFile, keys: VaultKeys) -> None:
    """Check that whoever wrote a slot file held the vault's key.

    Raises:
        VaultError: It was written by somebody else.
    """
    expected = hmac.new(keys.anchor_key, encode(file.body()), hashlib.sha256).hexdigest()
    if not isinstance(file.mac, str) or not hmac.compare_digest(expected.encode(), file.mac.encode()):
        raise VaultError("vault.slots_tampered")


def change(folder: Path, old: str, new: str, policy: SlotPolicy) -> int:
    """Let the vault open with ``new``: a new slot beside the old one first, then without it.

    Returns the generation of the slot file.

    Raises:
        VaultError: The old passphrase is wrong, or the folder cannot be written.
    """
    keys, file = unlock(folder, old, policy)
    slot = wrap(keys, new, policy)
    write_slots(folder, keys, (*file.slots, slot), generation=file.generation + 1)
    write_slots(folder, keys, (slot,), generation=file.generation + 2)
    return file.generation + 2
