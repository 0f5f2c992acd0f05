"""Moments people remember: exact, or somewhere between an earliest and a latest (domain.md §2)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
OLDEST_AGE = 120


@dataclass(frozen=True, slots=True)
class When:
    """A moment with offset; ``until`` is the latest possible moment where the exact one is not known."""

    at: datetime
    until: datetime | None = None

    def __post_init__(self) -> None:
        if self.at.utcoffset() is None or (self.until is not None and self.until.utcoffset() is None):
            raise ValueError("a moment needs its offset")
        if self.until is not None and self.until < self.at.astimezone(UTC):
            raise ValueError("a moment ends before it begins")

    @property
    def is_uncertain(self) -> bool:
        """Say whether only a span is known."""
        return self.until is not None and self.until != self.at


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactHours:
    """When calling is safe: weekdays 0 (Monday) to 6, from and until in local time."""

    days: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    opens: time = time(0, 0)
    closes: time = time(23, 59)

    def __post_init__(self) -> None:
        if self.closes <= self.opens:
            raise ValueError("the hours end before they begin")

    def holds(self, moment: datetime) -> bool:
        """Say whether ``moment`` (with offset) lies inside these hours, Dutch time."""
        local = moment.astimezone(AMSTERDAM)
        return local.weekday() in self.days and self.opens <= local.time() < self.closes


def may_call(hours: tuple[ContactHours, ...], moment: datetime) -> bool:
    """Say whether a call is safe now; without hours nothing forbids it."""
    return not hours or any(each.holds(moment) for each in hours)


def next_opening(hours: tuple[ContactHours, ...], moment: datetime) -> datetime | None:
    """Return the first moment from ``moment`` on at which a call is safe, within two weeks."""
    if may_call(hours, moment):
        return moment
    local = moment.astimezone(AMSTERDAM)
    starts = (
        datetime.combine(local.date() + timedelta(days=ahead), each.opens, AMSTERDAM)
        for ahead in range(15)
        for each in hours
        if (local.weekday() + ahead) % 7 in each.days
    )
    return min((start for start in starts if start >= moment.astimezone(UTC)), default=None)


def age_on(born: date, today: date) -> int:
    """Return the age in whole years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
