"""Checks of what was typed, before it becomes a fact: asked back at the field, never lost."""

import unicodedata
from datetime import date, datetime, timedelta

from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.times import OLDEST_AGE, age_on

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


def happened(moment: datetime, now: datetime, *, field: str) -> datetime:
    """Return the moment of something that happened.

    Raises:
        FormError: It lies in the future (five minutes are left to clocks that differ).
    """
    if moment > now + timedelta(minutes=5):
        raise FormError("form.in_future", field=field)
    return moment


def in_order(begins: datetime, ends: datetime | None, *, field: str) -> None:
    """Check that an end does not come before its beginning.

    Raises:
        FormError: It does.
    """
    if ends is not None and ends < begins:
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
