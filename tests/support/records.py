"""Hypothesis strategies for every kind of record, filled the way its fields say."""

import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from mdt_desktop.domain.times import ContactHours, When

OFFSETS = st.sampled_from([UTC, timezone(timedelta(hours=1)), timezone(timedelta(hours=2))])
MOMENTS = st.datetimes(min_value=datetime(1930, 1, 1), max_value=datetime(2190, 1, 1), timezones=OFFSETS)  # noqa: DTZ001
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)
SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(min_value=-(2**53) + 1, max_value=2**53 - 1),
    bool: st.booleans(),
    date: st.dates(),
    datetime: MOMENTS,
    time: st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
}


@st.composite
def _whens(draw: st.DrawFn) -> When:
    begin = draw(MOMENTS)
    length = draw(st.none() | st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=60)))
    return When(begin, None if length is None else begin + length)


@st.composite
def _contact_hours(draw: st.DrawFn) -> ContactHours:
    opens, closes = sorted(draw(st.sets(SIMPLE[time], min_size=2, max_size=2)))
    days = draw(st.sets(st.integers(0, 6)))
    return ContactHours(days=tuple(sorted(days)), opens=opens, closes=closes)


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the values a field may hold."""
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) in {Union, types.UnionType}:
        return st.one_of(st.none(), *(values(each) for each in get_args(hint) if each is not type(None)))
    if get_origin(hint) is tuple:
        return st.lists(values(get_args(hint)[0]), max_size=3).map(tuple)
    if hint is When:
        return _whens()
    if hint is ContactHours:
        return _contact_hours()
    if is_dataclass(hint):
        return records(hint)
    return st.sampled_from(list(hint)) if issubclass(hint, Enum) else SIMPLE[hint]


def records(record_type: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for records of a type; fields with a default are sometimes left out."""
    hints = get_type_hints(record_type)
    needed = {each.name: values(hints[each.name]) for each in fields(record_type) if each.default is MISSING}
    optional = {each.name: values(hints[each.name]) for each in fields(record_type) if each.default is not MISSING}
    return st.fixed_dictionaries(needed, optional=optional).map(lambda held: record_type(**held))
