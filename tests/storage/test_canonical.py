from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.canonical import DEEPEST, LARGEST_INTEGER, NotCanonicalError, UnwritableTextError, decode, encode

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
SCALARS = st.none() | st.booleans() | st.integers(-LARGEST_INTEGER, LARGEST_INTEGER) | TEXTS
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4))


@given(VALUES)
def test_every_value_comes_back_from_its_one_way_of_writing(value: Any) -> None:
    written = encode(value)
    assert decode(written) == value
    assert encode(decode(written)) == written


@given(st.dictionaries(KEYS, SCALARS, min_size=2, max_size=6))
def test_the_order_of_keys_changes_nothing(value: dict[str, Any]) -> None:
    assert encode(dict(reversed(value.items()))) == encode(value)


@given(st.binary(max_size=60))
def test_bytes_are_refused_or_come_back_the_same(data: bytes) -> None:
    try:
        value = decode(data)
    except NotCanonicalError:
        return
    assert encode(value) == data


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" 1",
        b"1 ",
        b"1\n",
        b"\xef\xbb\xbf1",
        b'{"a": 1}',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":2}',
        b'{"A":1}',
        b'{"":1}',
        b'{"1a":1}',
        b'{"caf\xc3\xa9":1}',
        b'{"a-b":1}',
        b"1.0",
        b"1e3",
        b"-0",
        b"01",
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b"9007199254740992",
        b"-9007199254740992",
        b'"\\u0041"',
        b'"\\/"',
        b'"\\ud83d"',
        b'"\xed\xa0\xbd"',
        b'"\\u0000"',
        b'"\x00"',
        b'"\xff"',
        b"True",
        b"'a'",
        b"[1,]",
        b"[1]x",
        b"[" * 100_000 + b"]" * 100_000,
        encode(nested(DEEPEST)).replace(b"1", b"[1]"),
    ],
)
def test_what_would_be_written_differently_is_refused(data: bytes) -> None:
    with pytest.raises(NotCanonicalError):
        decode(data)


@pytest.mark.parametrize(
    "value",
    [1.5, float("nan"), LARGEST_INTEGER + 1, -LARGEST_INTEGER - 1, {"A": 1}, {1: 1}, {"": 1}, nested(DEEPEST + 1)],
)
def test_what_the_format_cannot_hold_is_not_written(value: Any) -> None:
    with pytest.raises(NotCanonicalError):
        encode(value)


@pytest.mark.parametrize("value", ["a\x00b", "\ud83d", ["\udc00"], {"a": "\x00"}])
def test_a_text_with_a_character_no_text_can_hold_is_named_apart(value: Any) -> None:
    with pytest.raises(UnwritableTextError):
        encode(value)


def test_sixteen_levels_fit() -> None:
    assert decode(encode(nested(DEEPEST))) == nested(DEEPEST)


def test_text_that_is_not_composed_is_read_as_it_is() -> None:
    decomposed = "zoe\u0308"
    assert decode(encode(decomposed)) == decomposed
