"""Records as plain values and back: what canonical JSON can hold, nothing else (format.md "values")."""

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from mdt_desktop.domain.times import When

Plain = Any
"""str, int, bool, None, list of Plain, dict of str to Plain."""


def to_plain(value: Any) -> Plain:
    """Return ``value`` as plain data; optional fields that hold nothing are left out."""
    if isinstance(value, When):
        return _when(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_plain(held)
            for field in fields(value)
            if (held := getattr(value, field.name)) not in _NOTHING or held != field.default
        }
    return _simple(value)


_NOTHING: tuple[Any, ...] = (None, (), "")


def _simple(value: Any) -> Plain:
    for held, write in _WRITERS:
        if isinstance(value, held):
            return write(value)
    return value


def moment_text(moment: datetime) -> str:
    """Write a moment with its offset, seconds only where there are any."""
    exact = moment.second or moment.microsecond
    return moment.isoformat() if exact else moment.isoformat(timespec="minutes")


def _when(value: When) -> Plain:
    if value.until is None:
        return moment_text(value.at)
    return {"from": moment_text(value.at), "until": moment_text(value.until)}


_WRITERS: tuple[tuple[type[Any], Callable[[Any], Plain]], ...] = (
    (Enum, lambda value: value.value),
    (UUID, lambda value: value.hex),
    (datetime, moment_text),
    (date, lambda value: value.isoformat()),
    (time, lambda value: value.isoformat("minutes")),
    (tuple, lambda value: [to_plain(each) for each in value]),
)


def from_plain(record_type: type[Any], value: Mapping[str, Plain]) -> Any:
    """Build a record; keys this version does not know are passed over.

    Raises:
        ValueError: A value is not what the field holds (a newer version, or damage).
        TypeError: A required field is missing, or a value has another type.
    """
    if not isinstance(value, dict):
        raise TypeError(record_type.__name__)
    hints = _hints(record_type)
    known = {name: _read(hints[name], held) for name, held in value.items() if name in hints}
    return record_type(**known)


def field_from_plain(record_type: type[Any], name: str, value: Plain) -> Any:
    """Read the value of one field.

    Raises:
        ValueError: The value is not what the field holds.
        TypeError: The value has another type than the field.
        KeyError: The record has no such field.
    """
    return _read(_hints(record_type)[name], value)


_known_hints: dict[type[Any], Mapping[str, Any]] = {}


def _hints(record_type: type[Any]) -> Mapping[str, Any]:
    if record_type not in _known_hints:
        _known_hints[record_type] = get_type_hints(record_type)
    return _known_hints[record_type]


def _read(hint: Any, value: Plain) -> Any:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return None if value is None else _read(_without_none(hint), value)
    if origin is tuple:
        if not isinstance(value, list):
            raise ValueError(value)
        return tuple(_read(get_args(hint)[0], each) for each in value)
    return _read_type(getattr(hint, "__supertype__", hint), value)


def _without_none(hint: Any) -> Any:
    return next(each for each in get_args(hint) if each is not type(None))


def _read_type(hint: type[Any], value: Plain) -> Any:
    if hint is When:
        return _read_when(value)
    if is_dataclass(hint):
        return from_plain(hint, value)
    if hint is datetime:
        return _read_moment(value)
    if hint in (date, time):
        return hint.fromisoformat(value)
    if issubclass(hint, Enum):
        return hint(value)
    if type(value) is not (str if hint is UUID else hint):
        raise ValueError(hint.__name__)
    return UUID(value) if hint is UUID else value


def _read_when(value: Plain) -> When:
    if isinstance(value, str):
        return When(_read_moment(value))
    return When(_read_moment(value["from"]), _read_moment(value["until"]))


def _read_moment(value: Plain) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.utcoffset() is None:
        raise ValueError(value)
    return moment
