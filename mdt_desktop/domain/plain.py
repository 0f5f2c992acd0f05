"""Records as plain values and back: what canonical JSON can hold, nothing else (format.md "values")."""

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import partial
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from mdt_desktop.domain.times import When

Plain = Any
"""str, int, bool, None, list of Plain, dict of str to Plain."""


_Writer = Callable[[Any], Plain]


def to_plain(value: Any) -> Plain:
    """Return ``value`` as plain data; optional fields that hold nothing are left out."""
    held = type(value)
    if held not in _known_writers:
        _known_writers[held] = _writer(held)
    return _known_writers[held](value)


_known_writers: dict[type[Any], _Writer] = {}
"""How each type is written, found once: a save writes hundreds of values."""


def _writer(held: type[Any]) -> _Writer:
    if is_dataclass(held) and held is not When:
        return partial(_write_record, tuple((field.name, field.default) for field in fields(held)))
    return next((write for known, write in _WRITERS if issubclass(held, known)), _as_it_is)


def _write_record(named: tuple[tuple[str, Any], ...], record: Any) -> Plain:
    plain = {}
    for name, default in named:
        held = getattr(record, name)
        if held or held not in _NOTHING or held != default:
            plain[name] = to_plain(held)
    return plain


_NOTHING: tuple[Any, ...] = (None, (), "")


def _as_it_is(value: Any) -> Plain:
    return value


def moment_text(moment: datetime) -> str:
    """Write a moment with its offset, seconds only where there are any."""
    exact = moment.second or moment.microsecond
    return moment.isoformat() if exact else moment.isoformat(timespec="minutes")


def _when(value: When) -> Plain:
    if value.until is None:
        return moment_text(value.at)
    return {"from": moment_text(value.at), "until": moment_text(value.until)}


_WRITERS: tuple[tuple[type[Any], _Writer], ...] = (
    (When, _when),
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
    readers = _readers(record_type)
    return record_type(**{name: readers[name](held) for name, held in value.items() if name in readers})


def field_from_plain(record_type: type[Any], name: str, value: Plain) -> Any:
    """Read the value of one field.

    Raises:
        ValueError: The value is not what the field holds.
        TypeError: The value has another type than the field.
        KeyError: The record has no such field.
    """
    return _readers(record_type)[name](value)


_Reader = Callable[[Plain], Any]


_known_readers: dict[type[Any], Mapping[str, _Reader]] = {}


def _readers(record_type: type[Any]) -> Mapping[str, _Reader]:
    """Return the function that reads each field; made once, a case holds hundreds of values."""
    if record_type not in _known_readers:
        hints = get_type_hints(record_type)
        _known_readers[record_type] = {name: _reader(hint) for name, hint in hints.items()}
    return _known_readers[record_type]


def _reader(hint: Any) -> _Reader:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return partial(_read_optional, _reader(_without_none(hint)))
    if origin is tuple:
        return partial(_read_list, _reader(get_args(hint)[0]))
    return _reader_of_type(getattr(hint, "__supertype__", hint))


def _without_none(hint: Any) -> Any:
    return next(each for each in get_args(hint) if each is not type(None))


def _reader_of_type(hint: type[Any]) -> _Reader:
    if hint in _READERS:
        return _READERS[hint]
    if is_dataclass(hint):
        return partial(from_plain, hint)
    if issubclass(hint, Enum):
        return partial(_read_member, {member.value: member for member in hint})
    return partial(_read_exactly, hint)


def _read_optional(read: _Reader, value: Plain) -> Any:
    return None if value is None else read(value)


def _read_list(read: _Reader, value: Plain) -> Any:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(read(each) for each in value)


def _read_exactly(hint: type[Any], value: Plain) -> Any:
    if type(value) is not hint:
        raise ValueError(hint.__name__)
    return value


def _read_member(members: Mapping[Plain, Enum], value: Plain) -> Enum:
    try:
        return members[value]
    except KeyError as error:
        raise ValueError(value) from error


def _read_id(value: Plain) -> UUID:
    return UUID(_read_exactly(str, value))


def _read_when(value: Plain) -> When:
    if isinstance(value, str):
        return When(_read_moment(value))
    return When(_read_moment(value["from"]), _read_moment(value["until"]))


def _read_moment(value: Plain) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.utcoffset() is None:
        raise ValueError(value)
    return moment


_READERS: Mapping[type[Any], _Reader] = {
    str: str.__str__,  # refuses what is no text, and costs nothing
    When: _read_when,
    UUID: _read_id,
    datetime: _read_moment,
    date: date.fromisoformat,
    time: time.fromisoformat,
}
