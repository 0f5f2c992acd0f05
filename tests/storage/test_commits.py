import json
import struct
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from mdt_desktop.application.shown import OperationRef
from mdt_desktop.domain.errors import FormError
from storage.canonical import encode
from storage.commits import (
    COMMIT_LIMIT,
    HEADER_LIMIT,
    JOURNAL_START,
    LEAF_LIMIT,
    LEAVES_LIMIT,
    PARENTS_LIMIT,
    REFERENCES_LIMIT,
    TEXT_LIMIT,
    Commit,
    MalformedCommitError,
    Operation,
    Place,
    Refusal,
    Stream,
    author_of,
    check,
    found,
    is_weak,
    journal_after,
    leaf_hash,
    pack,
    read_header,
    read_operation,
    salted,
    unpack,
    write,
)

KEY = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
STREAM = Stream(case="00" * 16, group="risk_outcome")
TIME = 1790000000000
GENESIS = found(KEY, STREAM, time=TIME, save="11" * 16)
OPERATION = Operation(entity="33" * 16, field="weighing_outcome.*", value={"level": "high", "why": "zoë 😀"})
LEAF = salted(OPERATION, b"\x44" * 16)


def second_header() -> dict[str, Any]:
    return {
        "a": author_of(KEY),
        "h": [leaf_hash(LEAF)],
        "p": [GENESIS.cid],
        "q": GENESIS.cid,
        "s": GENESIS.cid,
        "sv": 1,
        "t": TIME + 1,
        "v": 1,
        "x": "22" * 16,
    }


def signed(header: bytes, *leaves: bytes | None) -> Commit:
    return Commit(header, KEY.sign(b"mdt/commit/1\0" + header), leaves)


SECOND = signed(encode(second_header()), LEAF)


def test_the_golden_vector() -> None:
    assert GENESIS.cid == "ad77d8b12f88ad17198803f9f58b717d71a57d33148c380fb30a1fd7318d526b"
    assert GENESIS.signature.hex() == (
        "b6c037fe669fb0b84b695436b8b4883a37c10f3f192914014775b8dda938bfd7"
        "0b20718a02db22fc6bed99aa849715b1510fdda826afca11f435e3cf53cd2409"
    )
    assert LEAF[16:].decode() == (
        '{"b":[],"e":"33333333333333333333333333333333","f":"weighing_outcome.*","o":[],'
        '"v":{"level":"high","why":"zoë 😀"}}'
    )
    assert leaf_hash(LEAF) == "5450bc92f0b4e2aa57cae4495d5a28429821d55e0308559cd5d3470c06e708b3"
    assert SECOND.cid == "4b349f807d93394e5015956a8ec65de465aa29ad98a0aeb68637b02569e31efe"
    journal = journal_after(journal_after(JOURNAL_START, bytes.fromhex(GENESIS.cid)), bytes.fromhex(SECOND.cid))
    assert journal.hex() == "e82f5931788a647734e696194d34de2696e6dbbd32c6f7eed5a914878fbdd75a"


def test_the_golden_commits_are_accepted_and_read_back() -> None:
    check(GENESIS)
    check(SECOND)
    assert GENESIS.is_genesis
    assert GENESIS.stream == SECOND.stream == GENESIS.cid
    assert read_operation(LEAF) == OPERATION


def test_the_writer_writes_what_the_reader_accepts() -> None:
    place = Place(stream=GENESIS.cid, parents=(SECOND.cid, GENESIS.cid), previous=SECOND.cid)
    written = write(KEY, place, [OPERATION, OPERATION], time=TIME, save="22" * 16)
    check(written)
    assert written.header["p"] == sorted([SECOND.cid, GENESIS.cid])
    assert {**written.header, "h": [], "p": []} == {**second_header(), "h": [], "p": [], "q": SECOND.cid, "t": TIME}
    assert written.leaves[0] != written.leaves[1], "a salt is fresh for every leaf"


def header_with(**changed: Any) -> Callable[[], Commit]:
    return lambda: signed(encode({**second_header(), **changed}), LEAF)


def header_without(name: str) -> Callable[[], Commit]:
    return lambda: signed(encode({key: value for key, value in second_header().items() if key != name}), LEAF)


def raw(data: bytes) -> Callable[[], Commit]:
    return lambda: signed(data, LEAF)


def genesis_with(**changed: Any) -> Callable[[], Commit]:
    return lambda: signed(encode({**GENESIS.header, **changed}))


def stream_with(**changed: Any) -> Callable[[], Commit]:
    return genesis_with(g={**STREAM.plain(), **changed})


def weak(public: str) -> Callable[[], Commit]:
    return lambda: Commit(encode({**second_header(), "a": public}), b"\x01" + bytes(63), (LEAF,))


def big_leaves() -> Commit:
    leaves = [bytes([number]) * LEAF_LIMIT for number in range(9)]
    return signed(encode({**second_header(), "h": [leaf_hash(leaf) for leaf in leaves]}), *leaves)


def big_leaf() -> Commit:
    leaf = bytes(LEAF_LIMIT + 1)
    return signed(encode({**second_header(), "h": [leaf_hash(leaf)]}), leaf)


HEADER = encode(second_header())
UPPER = author_of(KEY).upper()
HASHES = [f"{number:064x}" for number in range(LEAVES_LIMIT + 1)]
SPLIT = HEADER.index(b'"sv"')

REFUSED: list[tuple[str, Refusal, Callable[[], Commit]]] = [
    ("an empty header", Refusal.SYNTAX, raw(b"")),
    ("a blank after a comma", Refusal.SYNTAX, raw(HEADER.replace(b",", b", ", 1))),
    ("a line end after it", Refusal.SYNTAX, raw(HEADER + b"\n")),
    ("a byte order mark", Refusal.SYNTAX, raw(b"\xef\xbb\xbf" + HEADER)),
    (
        "keys out of order",
        Refusal.SYNTAX,
        raw(json.dumps(dict(reversed(second_header().items())), separators=(",", ":")).encode()),
    ),
    ("a key twice", Refusal.SYNTAX, raw(HEADER[:SPLIT] + b'"sv":1,' + HEADER[SPLIT:])),
    ("a float for a time", Refusal.SYNTAX, raw(HEADER.replace(b'"t":1790000000001', b'"t":1790000000001.0'))),
    ("an exponent", Refusal.SYNTAX, raw(HEADER.replace(b'"t":1790000000001', b'"t":1e12'))),
    ("not a number", Refusal.SYNTAX, raw(HEADER.replace(b'"t":1790000000001', b'"t":NaN'))),
    ("an integer beyond 2^53-1", Refusal.SYNTAX, raw(HEADER.replace(b'"t":1790000000001', b'"t":9007199254740992'))),
    ("an escape where none is needed", Refusal.SYNTAX, raw(HEADER.replace(b'"x":"2', b'"x":"\\u0032'))),
    ("a lone surrogate", Refusal.SYNTAX, raw(HEADER[:-1] + b',"y":"\\ud83d"}')),
    ("U+0000", Refusal.SYNTAX, raw(HEADER[:-1] + b',"y":"\\u0000"}')),
    ("seventeen levels", Refusal.SYNTAX, raw(HEADER[:-1] + b',"y":' + b"[" * 16 + b"]" * 16 + b"}")),
    ("a key that is no word", Refusal.SYNTAX, raw(HEADER[:-1] + b',"zo\xc3\xab":1}')),
    ("bytes that are no UTF-8", Refusal.SYNTAX, raw(HEADER[:-1] + b',"y":"\xff"}')),
    ("a header over 256 KiB", Refusal.SIZE, header_with(y="y" * HEADER_LIMIT)),
    ("a list for a header", Refusal.SHAPE, raw(b"[]")),
    ("a number for a header", Refusal.SHAPE, raw(b"1")),
    ("a null header", Refusal.SHAPE, raw(b"null")),
    ("version 0", Refusal.SHAPE, header_with(v=0)),
    ("version true", Refusal.SHAPE, header_with(v=True)),
    ("version as text", Refusal.SHAPE, header_with(v="1")),
    ("version 2", Refusal.VERSION, header_with(v=2)),
    ("no version", Refusal.SHAPE, header_without("v")),
    ("no author", Refusal.SHAPE, header_without("a")),
    ("a shortened author", Refusal.SHAPE, header_with(a=author_of(KEY)[:16])),
    ("an author in capitals", Refusal.SHAPE, header_with(a=UPPER)),
    ("an author with a line end", Refusal.SHAPE, header_with(a=author_of(KEY) + "\n")),
    ("no leaves named", Refusal.SHAPE, header_without("h")),
    ("leaves as text", Refusal.SHAPE, header_with(h=leaf_hash(LEAF))),
    ("a leaf hash that is none", Refusal.SHAPE, header_with(h=["5450"])),
    ("1,001 leaves", Refusal.SHAPE, header_with(h=HASHES)),
    ("no frontier", Refusal.SHAPE, header_without("p")),
    ("a frontier out of order", Refusal.SHAPE, header_with(p=[HASHES[2], HASHES[1]])),
    ("a parent twice", Refusal.SHAPE, header_with(p=[HASHES[1], HASHES[1]])),
    ("65 parents", Refusal.SHAPE, header_with(p=HASHES[: PARENTS_LIMIT + 1])),
    ("a parent that is null", Refusal.SHAPE, header_with(p=[None])),
    ("no previous commit named", Refusal.SHAPE, header_without("q")),
    ("a previous commit that is a number", Refusal.SHAPE, header_with(q=1)),
    ("no stream", Refusal.SHAPE, header_without("s")),
    ("a stream that is null", Refusal.SHAPE, header_with(s=None)),
    ("no schema version", Refusal.SHAPE, header_without("sv")),
    ("a schema version that is true", Refusal.SHAPE, header_with(sv=True)),
    ("no time", Refusal.SHAPE, header_without("t")),
    ("a time as text", Refusal.SHAPE, header_with(t="1790000000001")),
    ("no save id", Refusal.SHAPE, header_without("x")),
    ("a long save id", Refusal.SHAPE, header_with(x="22" * 17)),
    ("a genesis with a stream", Refusal.SHAPE, genesis_with(s=GENESIS.cid)),
    ("a genesis with a schema version", Refusal.SHAPE, genesis_with(sv=1)),
    ("a genesis with leaves", Refusal.SHAPE, genesis_with(h=[leaf_hash(LEAF)])),
    ("a genesis with a past", Refusal.SHAPE, genesis_with(p=[GENESIS.cid])),
    ("a genesis with a commit before it", Refusal.SHAPE, genesis_with(q=GENESIS.cid)),
    ("a genesis of nothing", Refusal.SHAPE, genesis_with(g=None)),
    ("a genesis without a net", Refusal.SHAPE, genesis_with(g={k: v for k, v in STREAM.plain().items() if k != "net"})),
    ("a genesis that says more", Refusal.SHAPE, stream_with(until=1)),
    ("a case that is no id", Refusal.SHAPE, stream_with(case="V01")),
    ("a level nobody knows", Refusal.SHAPE, stream_with(level="half")),
    ("a group that is a number", Refusal.SHAPE, stream_with(group=1)),
    ("a receiver that is a list", Refusal.SHAPE, stream_with(**{"for": []})),
    ("a net that is a number", Refusal.SHAPE, stream_with(net=0)),
    ("a key with y beyond the field", Refusal.WEAK_KEY, weak("ff" * 31 + "7f")),
    ("the same with a sign", Refusal.WEAK_KEY, weak("f0" + "ff" * 31)),
    ("the neutral point", Refusal.WEAK_KEY, weak("01" + "00" * 31)),
    ("a point of order two", Refusal.WEAK_KEY, weak("ec" + "ff" * 30 + "7f")),
    ("a point of order four", Refusal.WEAK_KEY, weak("00" * 32)),
    (
        "a point of order eight",
        Refusal.WEAK_KEY,
        weak("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
    ),
    ("a key that is no point", Refusal.SIGNATURE, weak("02" + "00" * 31)),
    (
        "a signature with a flipped bit",
        Refusal.SIGNATURE,
        lambda: Commit(HEADER, bytes([SECOND.signature[0] ^ 1]) + SECOND.signature[1:], (LEAF,)),
    ),
    ("a signature of the header alone", Refusal.SIGNATURE, lambda: Commit(HEADER, KEY.sign(HEADER), (LEAF,))),
    (
        "a signature by another key",
        Refusal.SIGNATURE,
        lambda: Commit(
            HEADER, Ed25519PrivateKey.from_private_bytes(b"\x02" * 32).sign(b"mdt/commit/1\0" + HEADER), (LEAF,)
        ),
    ),
    ("a short signature", Refusal.SIGNATURE, lambda: Commit(HEADER, SECOND.signature[:63], (LEAF,))),
    (
        "another header under the signature",
        Refusal.SIGNATURE,
        lambda: Commit(encode({**second_header(), "t": 0}), SECOND.signature, (LEAF,)),
    ),
    ("an unsigned unknown key", Refusal.SIGNATURE, lambda: Commit(HEADER[:-1] + b',"y":1}', SECOND.signature, (LEAF,))),
    ("a leaf too few", Refusal.LEAF, lambda: signed(HEADER)),
    ("a leaf too many", Refusal.LEAF, lambda: signed(HEADER, LEAF, None)),
    ("a changed leaf", Refusal.LEAF, lambda: signed(HEADER, LEAF[:-1] + b" ")),
    ("a leaf with another salt", Refusal.LEAF, lambda: signed(HEADER, salted(OPERATION, b"\x45" * 16))),
    ("an empty leaf", Refusal.LEAF, lambda: signed(HEADER, b"")),
    ("a leaf over 1 MiB", Refusal.SIZE, big_leaf),
    ("9 MiB of leaves", Refusal.SIZE, big_leaves),
]


@pytest.mark.parametrize(("reason", "make"), [each[1:] for each in REFUSED], ids=[each[0] for each in REFUSED])
def test_a_commit_that_must_be_refused(reason: Refusal, make: Callable[[], Commit]) -> None:
    with pytest.raises(MalformedCommitError) as refused:
        check(make())
    assert refused.value.reason is reason


def test_an_unknown_key_in_the_header_is_signed_and_passed_over() -> None:
    newer = signed(encode({**second_header(), "y": [1]}), LEAF)
    check(newer)
    assert newer.header["y"] == [1]


def test_a_missing_leaf_is_no_reason_to_refuse() -> None:
    check(signed(HEADER, None))


def test_an_ordinary_key_is_not_weak() -> None:
    assert not is_weak(bytes.fromhex(author_of(KEY)))


# --- leaves --------------------------------------------------------------------------------------

BAD_OPERATIONS: list[tuple[str, Refusal, bytes]] = [
    ("a salt only", Refusal.SYNTAX, bytes(16)),
    ("a short salt", Refusal.SYNTAX, bytes(9)),
    ("nothing", Refusal.SYNTAX, b""),
    ("no JSON", Refusal.SYNTAX, bytes(16) + b"kersen"),
    ("blanks", Refusal.SYNTAX, LEAF + b" "),
    ("a list", Refusal.SHAPE, bytes(16) + b"[]"),
    *(
        (name, Refusal.SHAPE, bytes(16) + encode({**json.loads(LEAF[16:]), **changed}))
        for name, changed in [
            ("an entity that is no id", {"e": "33"}),
            ("an entity that is a number", {"e": 3}),
            ("a field without a kind", {"f": "level"}),
            ("a field in capitals", {"f": "weighing.Level"}),
            ("a field of three parts", {"f": "a.b.c"}),
            ("references that are text", {"b": "none"}),
            ("a reference of three parts", {"b": [[GENESIS.cid, 0, 0]]}),
            ("a reference to no hash", {"b": [["00", 0]]}),
            ("a negative place", {"o": [[GENESIS.cid, -1]]}),
            ("a place beyond the last leaf", {"o": [[GENESIS.cid, LEAVES_LIMIT]]}),
            ("a place that is true", {"o": [[GENESIS.cid, True]]}),
            ("257 references", {"b": [[GENESIS.cid, 0]] * (REFERENCES_LIMIT + 1)}),
            ("a key nobody knows", {"z": 1}),
        ]
    ),
]


@pytest.mark.parametrize(
    ("reason", "leaf"), [each[1:] for each in BAD_OPERATIONS], ids=[each[0] for each in BAD_OPERATIONS]
)
def test_a_leaf_that_cannot_be_read(reason: Refusal, leaf: bytes) -> None:
    with pytest.raises(MalformedCommitError) as refused:
        read_operation(leaf)
    assert refused.value.reason is reason


@pytest.mark.parametrize("name", ["b", "e", "f", "o"])
def test_a_leaf_that_leaves_something_out_cannot_be_read(name: str) -> None:
    plain = {key: value for key, value in json.loads(LEAF[16:]).items() if key != name}
    with pytest.raises(MalformedCommitError):
        read_operation(bytes(16) + encode(plain))


def test_an_operation_without_a_value_takes_something_back() -> None:
    taken = Operation(entity="33" * 16, field="case.alias", replaces=(OperationRef(SECOND.cid, 0),))
    read = read_operation(salted(taken))
    assert read == taken
    assert not read.has_value
    assert read_operation(salted(Operation(entity="33" * 16, field="case.alias", value=None))).has_value


@pytest.mark.parametrize("text", ["x" * TEXT_LIMIT, "😀" * (LEAF_LIMIT // 4 - 100)])
def test_a_text_as_long_as_allowed_fits(text: str) -> None:
    assert read_operation(salted(Operation(entity="33" * 16, field="note.text", value=text))).value == text


@pytest.mark.parametrize(
    "value", ["x" * (TEXT_LIMIT + 1), {"text": "x" * (TEXT_LIMIT + 1)}, ["😀" * 250_000, "😀" * 20_000]]
)
def test_a_text_longer_than_a_text_can_be_is_told_with_its_field(value: Any) -> None:
    with pytest.raises(FormError) as refused:
        salted(Operation(entity="33" * 16, field="note.text", value=value))
    assert (refused.value.code, refused.value.facts["field"]) == ("text.too_long", "note.text")


@pytest.mark.parametrize("value", ["a\x00b", {"text": "\ud83d"}])
def test_a_character_that_cannot_be_kept_is_told_with_its_field(value: Any) -> None:
    with pytest.raises(FormError) as refused:
        salted(Operation(entity="33" * 16, field="note.text", value=value))
    assert (refused.value.code, refused.value.facts["field"]) == ("text.unwritable", "note.text")


@pytest.mark.parametrize(
    "operations",
    [[OPERATION] * (LEAVES_LIMIT + 1), [Operation(entity="33" * 16, field="note.text", value="é" * 490_000)] * 9],
)
def test_more_than_a_commit_can_hold_is_refused_before_it_is_signed(operations: list[Operation]) -> None:
    with pytest.raises(FormError) as refused:
        write(KEY, Place(stream=GENESIS.cid, parents=(), previous=None), operations, time=0, save="22" * 16)
    assert refused.value.code == "text.save_too_large"
    assert COMMIT_LIMIT == 8 * 1024 * 1024


# --- transport -----------------------------------------------------------------------------------


@pytest.mark.parametrize("commit", [GENESIS, SECOND, signed(HEADER, None)], ids=["genesis", "second", "stripped"])
def test_a_commit_travels_and_arrives_the_same(commit: Commit) -> None:
    assert unpack(pack(commit)) == commit


def test_the_layout_of_a_commit_that_travels() -> None:
    packed = pack(SECOND)
    assert packed[:4] == b"MDC1"
    assert packed[4:8] == struct.pack(">I", len(HEADER))
    assert packed[8 + len(HEADER) :][:64] == SECOND.signature
    assert packed[8 + len(HEADER) + 64 :] == b"\x00\x01" + struct.pack(">I", len(LEAF)) + LEAF
    assert pack(signed(HEADER, None)).endswith(b"\x00\x01\xff\xff\xff\xff")


@given(st.integers(0, len(pack(SECOND)) - 1))
def test_a_commit_that_was_cut_is_refused(length: int) -> None:
    with pytest.raises(MalformedCommitError) as refused:
        unpack(pack(SECOND)[:length])
    assert refused.value.reason is Refusal.SYNTAX


@given(st.integers(0, len(pack(SECOND)) - 1), st.integers(0, 7))
def test_a_flipped_bit_is_refused(place: int, bit: int) -> None:
    data = bytearray(pack(SECOND))
    data[place] ^= 1 << bit
    with pytest.raises(MalformedCommitError):
        unpack(bytes(data))


@given(st.binary(max_size=200))
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedCommitError):
        unpack(b"MDC1" + data)


@pytest.mark.parametrize("after", [b"\0", b"MDC1", pack(GENESIS)])
def test_nothing_may_follow(after: bytes) -> None:
    with pytest.raises(MalformedCommitError) as refused:
        unpack(pack(SECOND) + after)
    assert refused.value.reason is Refusal.SYNTAX


@pytest.mark.parametrize("beginning", [b"MDC2", b"mdc1", b"PK\3\4"])
def test_another_beginning_is_refused(beginning: bytes) -> None:
    with pytest.raises(MalformedCommitError) as refused:
        unpack(beginning + pack(SECOND)[4:])
    assert refused.value.reason is Refusal.SYNTAX


def test_at_least_thirty_are_refused() -> None:
    assert len(REFUSED) >= 30
    assert {each[1] for each in REFUSED} == set(Refusal)
    with pytest.raises(MalformedCommitError):
        read_header(b"")
