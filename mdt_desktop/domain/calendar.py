"""How terms are counted (domain.md §2): hours elapse, days keep the local clock, working days end at 17:00."""

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache

from mdt_desktop.domain.times import AMSTERDAM

END_OF_WORKING_DAY = time(17, 0)
_SATURDAY = 5
_SUNDAY = 6


class Unit(StrEnum):
    """Units of a term."""

    HOURS = "h"
    DAYS = "d"
    WORKING_DAYS = "wd"
    MONTHS = "m"
    YEARS = "y"


_MONTHS = {Unit.MONTHS: 1, Unit.YEARS: 12}


@dataclass(frozen=True, slots=True)
class Offset:
    """A length of time after (or, negative, before) a trigger."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A day off: a fixed day, or so many days from Easter Sunday; ``every`` limits it to every so many years."""

    name: str
    month: int = 0
    day: int = 0
    from_easter: int | None = None
    moves_from_sunday: int = 0
    every: int = 1

    def on(self, year: int) -> date | None:
        """Return the day in a year; None in years without it."""
        if year % self.every:
            return None
        if self.from_easter is not None:
            return easter(year) + timedelta(days=self.from_easter)
        found = date(year, self.month, self.day)
        return found + timedelta(days=self.moves_from_sunday) if found.weekday() == _SUNDAY else found


@cache
def _days_off(holidays: tuple[Holiday, ...], year: int) -> frozenset[date | None]:
    return frozenset(each.on(year) for each in holidays)


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The days nobody works, beside weekends."""

    holidays: tuple[Holiday, ...] = ()

    def is_working_day(self, day: date) -> bool:
        """Say whether people work on ``day``."""
        return day.weekday() < _SATURDAY and day not in _days_off(self.holidays, day.year)

    def due(self, since: datetime, offset: Offset) -> datetime:
        """Return the moment ``offset`` after ``since``, in Dutch local time."""
        day = since.astimezone(AMSTERDAM).date()
        if offset.unit is Unit.HOURS:
            return (since.astimezone(UTC) + timedelta(hours=offset.count)).astimezone(AMSTERDAM)
        if offset.unit is Unit.WORKING_DAYS:
            return datetime.combine(self._working_days_after(day, offset.count), END_OF_WORKING_DAY, AMSTERDAM)
        if offset.unit is Unit.DAYS:
            return _local(since, day + timedelta(days=offset.count))
        return _local(since, months_after(day, offset.count * _MONTHS[offset.unit]))

    def _working_days_after(self, day: date, count: int) -> date:
        step = 1 if count > 0 else -1
        while count:
            day += timedelta(days=step)
            count -= step * self.is_working_day(day)
        return day


def _local(since: datetime, day: date) -> datetime:
    """The same local clock time on another day; a time the clock skips is moved to the one that exists."""
    moment = datetime.combine(day, since.astimezone(AMSTERDAM).timetz().replace(tzinfo=None), AMSTERDAM)
    return moment.astimezone(UTC).astimezone(AMSTERDAM)


def months_after(day: date, months: int) -> date:
    """Return the same day of the month so many months on, clipped to the month's end."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def easter(year: int) -> date:
    """Return Easter Sunday (the anonymous Gregorian rule)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, skipped = century // 4, century % 4
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - shift + 15) % 30
    weekday = (32 + 2 * skipped + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
