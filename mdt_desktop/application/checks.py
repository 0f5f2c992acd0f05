"""Checks of what was typed, before it becomes a fact: asked back at the field, never lost."""

import unicodedata
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.times import OLDEST_AGE, age_on

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")
LONGEST_TEXT = 500_000


def typed(text: str, *, field: str) -> str:
    """Return a typed text in its composed form (NFC), without blanks around it.

    Raises:
        FormError: The text is longer than a text can be.
    """
    composed = unicodedata.normalize("NFC", text).strip().replace("\x00", "")
    if len(composed) > LONGEST_TEXT:
        raise FormError("text.too_long", field=field, limit=LONGEST_TEXT)
    return composed


def required(text: str, *, field: str) -> str:
    """Return a typed text that must not be empty.

    Raises:
        FormError: Nothing was typed, or far too much.
    """
    kept = typed(text, field=field)
    if not kept:
        raise FormError("form.required", field=field)
    return kept


def kept(record: R, *needed: str) -> R:
    """Return a record as it was typed: every text composed, those in ``needed`` not empty.

    Raises:
        FormError: A needed text is empty, or a text is longer than a text can be.
    """
    texts = {each.name: _composed(getattr(record, each.name), field=each.name) for each in fields(record)}
    for name in needed:
        required(texts[name], field=name)
    return replace(record, **texts)


def _composed(value: Any, *, field: str) -> Any:
    if isinstance(value, tuple):
        return tuple(_composed(each, field=field) for each in value)
    return typed(value, field=field) if type(value) is str else value


def happened(moment: datetime, now: datetime, *, field: str) -> datetime:
    """Return the moment of something that happened.

    Raises:
        FormError: It lies in the future (five minutes are left to clocks that differ).
    """
    if moment > now.astimezone(UTC) + timedelta(minutes=5):
        raise FormError("form.in_future", field=field)
    return moment


def in_order(begins: datetime, ends: datetime | None, *, field: str) -> None:
    """Check that an end does not come before its beginning.

    Raises:
        FormError: It does.
    """
    if ends is not None and ends < begins.astimezone(UTC):
        raise FormError("form.ends_before_begin", field=field)


def born(birth_date: date, today: date, *, field: str) -> date:
    """Return a birth date somebody can have.

    Raises:
        FormError: It lies in the future, or makes the victim older than anybody.
    """
    if birth_date > today:
        raise FormError("form.in_future", field=field)
    if age_on(birth_date, today) > OLDEST_AGE:
        raise FormError("form.too_old", field=field, age=age_on(birth_date, today))
    return birth_date
