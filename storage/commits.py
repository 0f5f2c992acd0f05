"""Signed commits: the bytes that last (format.md). Writes them, and checks every one that is read."""

import hashlib
import re
import secrets
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from mdt_desktop.application.shown import OperationRef
from mdt_desktop.domain.errors import FormError
from storage.canonical import NotCanonicalError, UnwritableTextError, decode, encode

VERSION = 1
SCHEMA_VERSION = 1
HEADER_LIMIT = 256 * 1024
LEAF_LIMIT = 1024 * 1024
COMMIT_LIMIT = 8 * 1024 * 1024
LEAVES_LIMIT = 1000
PARENTS_LIMIT = 64
REFERENCES_LIMIT = 256
SALT = 16
TEXT_LIMIT = 500_000

_COMMIT_TAG = b"mdt/commit/1\0"
_LEAF_TAG = b"mdt/leaf/1\0"
_JOURNAL_TAG = b"mdt/journal/1\0"
_MAGIC = b"MDC1"
_HEX32 = re.compile(r"[0-9a-f]{32}\Z")
_HEX64 = re.compile(r"[0-9a-f]{64}\Z")
_FIELD = re.compile(r"[a-z][a-z0-9_]*\.(?:[a-z][a-z0-9_]*|\*)\Z")
_FIELD_PRIME = 2**255 - 19

JOURNAL_START = bytes(32)


class Refusal(StrEnum):
    """Why a commit is not one."""

    SIZE = "size"
    SYNTAX = "syntax"
    SHAPE = "shape"
    WEAK_KEY = "weak_key"
    SIGNATURE = "signature"
    VERSION = "version"
    LEAF = "leaf"


class MalformedCommitError(ValueError):
    """Bytes that are no commit of this format; ``reason`` says of which class."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class _Retracted:
    """The value of an operation that takes something back."""


RETRACTED = _Retracted()


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One change: a field of an entity, what it replaces, what it answers, and its value."""

    entity: str
    field: str
    value: Any = RETRACTED
    replaces: tuple[OperationRef, ...] = ()
    answers: tuple[OperationRef, ...] = ()

    @property
    def has_value(self) -> bool:
        """Whether it says something, instead of taking something back."""
        return self.value is not RETRACTED

    def encoded(self) -> bytes:
        """Return the operation as canonical JSON."""
        plain: dict[str, Any] = {
            "b": [[ref.commit, ref.place] for ref in self.replaces],
            "e": self.entity,
            "f": self.field,
            "o": [[ref.commit, ref.place] for ref in self.answers],
        }
        if self.has_value:
            plain["v"] = self.value
        return encode(plain)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """What a genesis says: a case, a group, a level, for whom, and whether it is rehearsal or real."""

    case: str
    group: str
    level: str = "full"
    receiver: str | None = None
    net: str | None = None

    def plain(self) -> dict[str, Any]:
        """Return it as it stands in the header."""
        return {
            "case": self.case,
            "for": self.receiver,
            "group": self.group,
            "level": self.level,
            "net": self.net,
        }


@dataclass(frozen=True)
class Commit:
    """A commit as it is kept: header bytes, signature, and its leaves (None where one is not here)."""

    header_bytes: bytes
    signature: bytes
    leaves: tuple[bytes | None, ...] = ()

    @cached_property
    def cid(self) -> str:
        """The hash that names it."""
        return hashlib.sha256(_COMMIT_TAG + self.header_bytes).hexdigest()

    @cached_property
    def header(self) -> Mapping[str, Any]:
        """The header, strictly parsed.

        Raises:
            MalformedCommitError: It is no header of this format.
        """
        return read_header(self.header_bytes)

    @property
    def is_genesis(self) -> bool:
        """Whether it founds a stream."""
        return "g" in self.header

    @property
    def stream(self) -> str:
        """The stream it belongs to; a genesis founds its own."""
        return self.cid if self.is_genesis else str(self.header["s"])


# --- writing -------------------------------------------------------------------------------------


def found(key: Ed25519PrivateKey, stream: Stream, *, time: int, save: str) -> Commit:
    """Return the genesis commit of a stream."""
    header: dict[str, Any] = {
        "a": author_of(key),
        "g": stream.plain(),
        "h": [],
        "p": [],
        "q": None,
        "t": time,
        "v": VERSION,
        "x": save,
    }
    return _sign(key, header, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a new commit goes: its stream, the frontier its author saw, the author's commit before."""

    stream: str
    parents: tuple[str, ...]
    previous: str | None


def write(key: Ed25519PrivateKey, place: Place, operations: Sequence[Operation], *, time: int, save: str) -> Commit:
    """Return a signed commit of ``operations``.

    Raises:
        FormError: A text or the whole is longer than a commit can hold, or a text holds a character no text can.
    """
    leaves = tuple(salted(operation) for operation in operations)
    header = {
        "a": author_of(key),
        "h": [leaf_hash(leaf) for leaf in leaves],
        "p": sorted(place.parents),
        "q": place.previous,
        "s": place.stream,
        "sv": SCHEMA_VERSION,
        "t": time,
        "v": VERSION,
        "x": save,
    }
    if len(leaves) > LEAVES_LIMIT or sum(map(len, leaves)) > COMMIT_LIMIT:
        raise FormError("text.save_too_large", field="*")
    return _sign(key, header, leaves)


def salted(operation: Operation, salt: bytes | None = None) -> bytes:
    """Return the leaf of an operation, with a fresh salt unless one is given.

    Raises:
        FormError: A text in it is longer than a text can be, or holds a character no text can.
    """
    _check_lengths(operation.value, operation.field)
    try:
        leaf = (salt or secrets.token_bytes(SALT)) + operation.encoded()
    except UnwritableTextError as error:
        raise FormError("text.unwritable", field=operation.field) from error
    if len(leaf) > LEAF_LIMIT:
        raise FormError("text.too_long", field=operation.field, limit=TEXT_LIMIT)
    return leaf


def _check_lengths(value: Any, field: str) -> None:
    if isinstance(value, str) and len(value) > TEXT_LIMIT:
        raise FormError("text.too_long", field=field, limit=TEXT_LIMIT)
    if isinstance(value, Mapping):
        for held in value.values():
            _check_lengths(held, field)
    elif isinstance(value, list):
        for held in value:
            _check_lengths(held, field)


def _sign(key: Ed25519PrivateKey, header: Mapping[str, Any], leaves: tuple[bytes, ...]) -> Commit:
    data = encode(header)
    return Commit(data, key.sign(_COMMIT_TAG + data), leaves)


def author_of(key: Ed25519PrivateKey) -> str:
    """Return the whole public key as hex; never a shortened id."""
    return key.public_key().public_bytes_raw().hex()


def leaf_hash(leaf: bytes) -> str:
    """Return the hash under which a leaf stands in its header."""
    return hashlib.sha256(_LEAF_TAG + leaf).hexdigest()


def journal_after(previous: bytes, cid: bytes) -> bytes:
    """Return the head of the journal after the commit ``cid`` (32 raw bytes)."""
    return hashlib.sha256(_JOURNAL_TAG + previous + cid).digest()


# --- reading -------------------------------------------------------------------------------------


def read_header(data: bytes) -> Mapping[str, Any]:
    """Parse a header strictly.

    Raises:
        MalformedCommitError: It is too large, not canonical, or not shaped as format.md says.
    """
    if len(data) > HEADER_LIMIT:
        raise MalformedCommitError(Refusal.SIZE)
    try:
        header = decode(data)
    except NotCanonicalError as error:
        raise MalformedCommitError(Refusal.SYNTAX) from error
    if not isinstance(header, dict):
        raise MalformedCommitError(Refusal.SHAPE)
    if _is_integer(header.get("v")) and header["v"] > VERSION:
        raise MalformedCommitError(Refusal.VERSION)
    if not (_has_common(header) and (_is_genesis(header) if "g" in header else _is_later(header))):
        raise MalformedCommitError(Refusal.SHAPE)
    return header


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _matches(pattern: re.Pattern[str], value: Any) -> bool:
    return isinstance(value, str) and pattern.match(value) is not None


def _hashes(value: Any, limit: int) -> bool:
    return isinstance(value, list) and len(value) <= limit and all(_matches(_HEX64, each) for each in value)


def _has_common(header: Mapping[str, Any]) -> bool:
    return (
        header.get("v") == VERSION
        and _is_integer(header["v"])
        and _matches(_HEX64, header.get("a"))
        and _hashes(header.get("h"), LEAVES_LIMIT)
        and _hashes(header.get("p"), PARENTS_LIMIT)
        and header["p"] == sorted(set(header["p"]))
        and "q" in header
        and (header["q"] is None or _matches(_HEX64, header["q"]))
        and _is_integer(header.get("t"))
        and _matches(_HEX32, header.get("x"))
    )


def _is_genesis(header: Mapping[str, Any]) -> bool:
    bare = header["h"] == [] and header["p"] == [] and header["q"] is None
    return bare and "s" not in header and "sv" not in header and _is_stream(header["g"])


def _is_stream(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"case", "for", "group", "level", "net"}
        and _matches(_HEX32, value["case"])
        and isinstance(value["group"], str)
        and value["level"] in ("full", "conclusion")
        and all(value[key] is None or isinstance(value[key], str) for key in ("for", "net"))
    )


def _is_later(header: Mapping[str, Any]) -> bool:
    return _matches(_HEX64, header.get("s")) and _is_integer(header.get("sv"))


def check(commit: Commit) -> None:
    """Check a commit as far as it can be checked alone (format.md, acceptance 1 and 2).

    Raises:
        MalformedCommitError: Sizes, parsing, a weak key, the signature, or a leaf that is not the one signed.
    """
    header = commit.header
    public = bytes.fromhex(header["a"])
    if is_weak(public):
        raise MalformedCommitError(Refusal.WEAK_KEY)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(commit.signature, _COMMIT_TAG + commit.header_bytes)
    except (InvalidSignature, ValueError) as error:
        raise MalformedCommitError(Refusal.SIGNATURE) from error
    _check_leaves(commit)


def _check_leaves(commit: Commit) -> None:
    if len(commit.leaves) != len(commit.header["h"]):
        raise MalformedCommitError(Refusal.LEAF)
    here = [leaf for leaf in commit.leaves if leaf is not None]
    if any(len(leaf) > LEAF_LIMIT for leaf in here) or sum(map(len, here)) > COMMIT_LIMIT:
        raise MalformedCommitError(Refusal.SIZE)
    for leaf, expected in zip(commit.leaves, commit.header["h"], strict=True):
        if leaf is not None and leaf_hash(leaf) != expected:
            raise MalformedCommitError(Refusal.LEAF)


_checked_keys: dict[bytes, bool] = {}


def is_weak(public: bytes) -> bool:
    """Say whether a key would let one signature stand for many messages (format.md, acceptance 1)."""
    if public not in _checked_keys:
        _checked_keys[public] = _looks_weak(public)
    return _checked_keys[public]


def _looks_weak(public: bytes) -> bool:
    y = int.from_bytes(public, "little") & (2**255 - 1)
    if y >= _FIELD_PRIME:
        return True
    signature = b"\x01" + bytes(31) + bytes(32)
    try:
        key = Ed25519PublicKey.from_public_bytes(public)
    except ValueError:
        return True
    return any(_verifies(key, signature, b"mdt/weak/%d" % number) for number in range(256))


def _verifies(key: Ed25519PublicKey, signature: bytes, message: bytes) -> bool:
    try:
        key.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def read_operation(leaf: bytes) -> Operation:
    """Read the operation in a leaf.

    Raises:
        MalformedCommitError: It cannot be read; an unreadable leaf never stops a stream.
    """
    try:
        plain = decode(leaf[SALT:])
    except NotCanonicalError as error:
        raise MalformedCommitError(Refusal.SYNTAX) from error
    if len(leaf) <= SALT or not _is_operation(plain):
        raise MalformedCommitError(Refusal.SHAPE)
    return Operation(
        entity=plain["e"],
        field=plain["f"],
        value=plain.get("v", RETRACTED),
        replaces=tuple(OperationRef(cid, place) for cid, place in plain["b"]),
        answers=tuple(OperationRef(cid, place) for cid, place in plain["o"]),
    )


def _is_operation(plain: Any) -> bool:
    return (
        isinstance(plain, dict)
        and set(plain) - {"v"} == {"b", "e", "f", "o"}
        and _matches(_HEX32, plain["e"])
        and _matches(_FIELD, plain["f"])
        and _are_references(plain["b"])
        and _are_references(plain["o"])
    )


def _are_references(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= REFERENCES_LIMIT
        and all(
            isinstance(each, list)
            and len(each) == 2  # noqa: PLR2004 - a hash and a place
            and _matches(_HEX64, each[0])
            and _is_integer(each[1])
            and 0 <= each[1] < LEAVES_LIMIT
            for each in value
        )
    )


# --- transport -----------------------------------------------------------------------------------


def pack(commit: Commit) -> bytes:
    """Return a commit as it travels."""
    parts = [_MAGIC, struct.pack(">I", len(commit.header_bytes)), commit.header_bytes, commit.signature]
    parts.append(struct.pack(">H", len(commit.leaves)))
    for leaf in commit.leaves:
        parts.append(struct.pack(">I", 0xFFFFFFFF if leaf is None else len(leaf)))
        parts.append(leaf or b"")
    return b"".join(parts)


def unpack(data: bytes) -> Commit:
    """Read a commit as it travels, and check it.

    Raises:
        MalformedCommitError: It is cut, has something after its end, or is no commit.
    """
    try:
        commit = _unpack(data)
    except (struct.error, IndexError) as error:
        raise MalformedCommitError(Refusal.SYNTAX) from error
    check(commit)
    return commit


def _unpack(data: bytes) -> Commit:
    reader = _Bytes(data)
    if reader.take(4) != _MAGIC:
        raise MalformedCommitError(Refusal.SYNTAX)
    header = reader.take(reader.number(">I"))
    signature = reader.take(64)
    leaves = tuple(reader.leaf() for _ in range(reader.number(">H")))
    if reader.has_more:
        raise MalformedCommitError(Refusal.SYNTAX)
    return Commit(header, signature, leaves)


class _Bytes:
    """Takes bytes from the front; running out is an error."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        taken = self._data[self._at : self._at + count]
        if len(taken) != count:
            raise IndexError
        self._at += count
        return taken

    def number(self, form: str) -> int:
        (value,) = struct.unpack(form, self.take(struct.calcsize(form)))
        return int(value)

    def leaf(self) -> bytes | None:
        length = self.number(">I")
        return None if length == 0xFFFFFFFF else self.take(length)  # noqa: PLR2004 - "not here" of the format

    @property
    def has_more(self) -> bool:
        return self._at < len(self._data)
