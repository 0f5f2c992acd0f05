"""Strict canonical JSON: one value, one sequence of bytes (format.md, "canonical JSON")."""

import json
import re
from typing import Any

LARGEST_INTEGER = 2**53 - 1
DEEPEST = 16
_KEY = re.compile(r"[a-z][a-z0-9_]*\Z", re.ASCII)


class NotCanonicalError(ValueError):
    """Bytes or a value that canonical JSON does not allow."""


class UnwritableTextError(NotCanonicalError):
    """A text with a character no text can hold: U+0000 or half of a pair."""


def encode(value: Any) -> bytes:
    """Return the one way to write ``value``.

    Raises:
        UnwritableTextError: A text holds a lone surrogate or U+0000.
        NotCanonicalError: It holds a float, a bad key or number, or is too deep.
    """
    _check(value, 1)
    try:
        return _dump(value)
    except UnicodeEncodeError as error:
        raise UnwritableTextError("surrogate") from error


def decode(data: bytes) -> Any:
    """Read canonical JSON; bytes that would be written differently are refused.

    Raises:
        NotCanonicalError: The bytes are not canonical.
    """
    try:
        value = json.loads(data.decode("utf-8"), parse_float=_refuse, parse_constant=_refuse)
        _check(value, 1)
        written = _dump(value)
    except (ValueError, RecursionError) as error:
        raise NotCanonicalError("syntax") from error
    if written != data:
        raise NotCanonicalError("not the one way to write it")
    return value


_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _dump(value: Any) -> bytes:
    return _WRITER.encode(value).encode("utf-8")


def _refuse(text: str) -> Any:
    raise NotCanonicalError(text)


def _check(value: Any, depth: int) -> None:
    if isinstance(value, str):
        if "\x00" in value:
            raise UnwritableTextError("U+0000")
    elif isinstance(value, dict):
        _check_depth(depth)
        for key, held in value.items():
            if not isinstance(key, str) or not _KEY.match(key):
                raise NotCanonicalError("key")
            _check(held, depth + 1)
    elif isinstance(value, list):
        _check_depth(depth)
        for held in value:
            _check(held, depth + 1)
    else:
        _check_scalar(value)


def _check_depth(depth: int) -> None:
    if depth > DEEPEST:
        raise NotCanonicalError("depth")


def _check_scalar(value: Any) -> None:
    if value is None or isinstance(value, bool):
        return
    if not isinstance(value, int) or abs(value) > LARGEST_INTEGER:
        raise NotCanonicalError("number")
