"""Moments as people type them: ``15-01 21:00``, ``gisteren 23:30``, ``nu``; Dutch time, the year may be left out."""

import re
from datetime import date, datetime, time, timedelta

from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.times import AMSTERDAM, ContactHours

_DAYS_AGO = {"vandaag": 0, "today": 0, "gisteren": 1, "yesterday": 1, "eergisteren": 2, "morgen": -1, "tomorrow": -1}
_NOW = frozenset({"nu", "now"})
_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?\Z")
_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?(?:\s?(?:u|uur|h))?\Z")
_SPAN = re.compile(r"(\d{1,2}(?:[:.]\d{2})?)\s*(?:-|–|tot|to)\s*(\d{1,2}(?:[:.]\d{2})?)\s*(?:u|uur|h)?\Z")
_CENTURY = 2000
_MARGIN = timedelta(days=60)
_YEARS = (-1, 0, 1)


def read_moment(text: str, now: datetime, *, field: str, ahead: bool = False) -> datetime:
    """Return the moment a person typed; a day without a year is the last one there was, up to two months ahead.

    Of what is still to come (``ahead``) it is the coming one, back to two months ago: what was due yesterday is
    late, not due in a year. In the hour the clock shows twice it is the earlier one: clocks count from the earliest
    possible moment.

    Raises:
        FormError: It is no moment.
    """
    words = text.strip().lower().split()
    if len(words) == 1 and words[0] in _NOW:
        return now.astimezone(AMSTERDAM).replace(second=0, microsecond=0)
    if len(words) == 1 and (alone := _time(words[0])) is not None and not _DATE.match(words[0]):
        return datetime.combine(now.astimezone(AMSTERDAM).date(), alone, AMSTERDAM)
    if words and (day := _day(words[0], now, ahead=ahead)) is not None:
        found = _time(" ".join(words[1:])) if len(words) > 1 else None
        if found is not None:
            return datetime.combine(day, found, AMSTERDAM)
    raise FormError("form.no_moment", field=field)


def read_day(text: str, now: datetime, *, field: str, ahead: bool = False) -> date:
    """Return the day a person typed; its year is found as that of a moment is.

    Raises:
        FormError: It is no day.
    """
    day = _day(text.strip().lower(), now, ahead=ahead)
    if day is None:
        raise FormError("form.no_day", field=field)
    return day


def read_hours(text: str) -> tuple[ContactHours, ...]:
    """Return the hours in a text like ``9-17 u`` or ``16:00-18:00, 20-21``; none where it holds no span."""
    found = (_SPAN.search(part.strip()) for part in text.lower().split(","))
    spans = ((_time(match[1]), _time(match[2])) for match in found if match)
    return tuple(
        ContactHours(opens=opens, closes=closes) for opens, closes in spans if opens and closes and opens < closes
    )


def _day(word: str, now: datetime, *, ahead: bool) -> date | None:
    today = now.astimezone(AMSTERDAM).date()
    if word in _DAYS_AGO:
        return today - timedelta(days=_DAYS_AGO[word])
    match = _DATE.match(word)
    if match is None:
        return None
    try:
        return _with_year(int(match[1]), int(match[2]), match[3], today, ahead=ahead)
    except ValueError:
        return None


def _with_year(day: int, month: int, year: str | None, today: date, *, ahead: bool) -> date:
    if year is not None:
        return date(int(year) + (_CENTURY if len(year) == 2 else 0), month, day)  # noqa: PLR2004 - two digits
    found = date(today.year, month, day)
    if ahead:
        return next(each for year in _YEARS if (each := found.replace(year=today.year + year)) >= today - _MARGIN)
    return found if found <= today + _MARGIN else date(today.year - 1, month, day)


def _time(word: str) -> time | None:
    match = _TIME.match(word.strip())
    if match is None:
        return None
    try:
        return time(int(match[1]), int(match[2] or 0))
    except ValueError:
        return None
