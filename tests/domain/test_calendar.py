"""How terms are counted: hours elapse, days keep the local clock, working days end at five, months are clipped."""

from datetime import date, timedelta

import pytest

from mdt_desktop.domain.calendar import Holiday, Offset, Unit, WorkingCalendar, easter, months_after
from mdt_desktop.domain.plain import moment_text
from tests.support.cases import a_pack, at

PACK = a_pack()


def due(since: str, count: int, unit: str) -> str:
    return moment_text(PACK.calendar.due(at(since), Offset(count, Unit(unit))))


@pytest.mark.parametrize(
    ("since", "count", "unit", "expected"),
    [
        ("2026-10-24T23:30+02:00", 24, "h", "2026-10-25T22:30+01:00"),
        ("2026-10-24T23:30+02:00", 1, "d", "2026-10-25T23:30+01:00"),
        ("2027-03-27T23:30+01:00", 24, "h", "2027-03-29T00:30+02:00"),
        ("2027-03-27T23:30+01:00", 1, "d", "2027-03-28T23:30+02:00"),
        ("2026-10-25T02:30+02:00", 1, "h", "2026-10-25T02:30+01:00"),
        ("2026-10-25T02:30+01:00", 1, "d", "2026-10-26T02:30+01:00"),
    ],
)
def test_a_night_of_23_or_25_hours_counts_hours_and_days_apart(
    since: str, count: int, unit: str, expected: str
) -> None:
    assert due(since, count, unit) == expected


def test_a_time_the_clock_skips_becomes_the_one_that_exists() -> None:
    assert due("2027-03-27T02:30+01:00", 1, "d") == "2027-03-28T03:30+02:00"


def test_a_moment_from_elsewhere_is_counted_in_dutch_days() -> None:
    assert due("2026-06-30T23:30+00:00", 1, "d") == "2026-07-02T01:30+02:00"


@pytest.mark.parametrize(
    ("since", "count", "unit", "expected"),
    [
        ("2027-01-31T10:00+01:00", 1, "m", "2027-02-28T10:00+01:00"),
        ("2028-01-31T10:00+01:00", 1, "m", "2028-02-29T10:00+01:00"),
        ("2026-11-30T10:00+01:00", 3, "m", "2027-02-28T10:00+01:00"),
        ("2026-12-15T10:00+01:00", -1, "m", "2026-11-15T10:00+01:00"),
        ("2028-02-29T10:00+01:00", 10, "y", "2038-02-28T10:00+01:00"),
    ],
)
def test_months_and_years_are_clipped_to_the_end_of_the_month(since: str, count: int, unit: str, expected: str) -> None:
    assert due(since, count, unit) == expected


@pytest.mark.parametrize(
    ("since", "count", "expected", "why"),
    [
        ("2026-10-25T04:10+01:00", 5, "2026-10-30T17:00+01:00", "the day after the trigger is day one"),
        ("2026-09-04T16:00+02:00", 1, "2026-09-07T17:00+02:00", "a weekend"),
        ("2026-09-05T16:00+02:00", 1, "2026-09-07T17:00+02:00", "from a Saturday"),
        ("2026-04-24T10:00+02:00", 1, "2026-04-28T17:00+02:00", "Koningsdag on a Monday"),
        ("2031-04-25T10:00+02:00", 1, "2031-04-28T17:00+02:00", "Koningsdag moved to Saturday the 26th"),
        ("2027-03-26T10:00+01:00", 1, "2027-03-30T17:00+02:00", "Goede Vrijdag works, Easter Monday does not"),
        ("2027-03-25T10:00+01:00", 1, "2027-03-26T17:00+01:00", "Goede Vrijdag is no general day off"),
        ("2027-05-04T10:00+02:00", 1, "2027-05-07T17:00+02:00", "5 May, then Ascension Day"),
        ("2027-05-14T10:00+02:00", 1, "2027-05-18T17:00+02:00", "Whit Monday"),
        ("2026-12-24T10:00+01:00", 1, "2026-12-28T17:00+01:00", "both days of Christmas, then a weekend"),
        ("2026-12-31T10:00+01:00", 1, "2027-01-04T17:00+01:00", "New Year's Day on a Friday"),
        ("2026-09-10T10:00+02:00", -2, "2026-09-08T17:00+02:00", "counted back"),
        ("2026-09-08T10:00+02:00", -2, "2026-09-04T17:00+02:00", "counted back over a weekend"),
    ],
)
def test_working_days_skip_weekends_and_public_holidays(since: str, count: int, expected: str, why: str) -> None:
    assert due(since, count, "wd") == expected, why


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1961, date(1961, 4, 2)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
        (2285, date(2285, 3, 22)),
    ],
)
def test_easter_falls_where_the_church_puts_it(year: int, day: date) -> None:
    assert easter(year) == day
    assert day.weekday() == 6


def test_liberation_day_is_an_office_holiday_every_five_years_only() -> None:
    assert not PACK.calendar.is_working_day(date(2027, 5, 5))
    assert PACK.office_calendar.is_working_day(date(2027, 5, 5))
    assert not PACK.office_calendar.is_working_day(date(2025, 5, 5))


def test_the_office_is_closed_on_good_friday_and_the_day_after_ascension() -> None:
    for day in (date(2027, 3, 26), date(2027, 5, 7)):
        assert PACK.calendar.is_working_day(day)
        assert not PACK.office_calendar.is_working_day(day)


def test_a_year_without_a_holiday_has_no_day() -> None:
    assert Holiday(name="jubilee", month=5, day=5, every=5).on(2026) is None


def test_without_holidays_only_weekends_are_free() -> None:
    calendar = WorkingCalendar()
    week = [date(2026, 12, 21) + timedelta(days=ahead) for ahead in range(7)]
    assert [calendar.is_working_day(day) for day in week] == [True] * 5 + [False] * 2


def test_months_after_crosses_years_both_ways() -> None:
    assert months_after(date(2026, 11, 30), 15) == date(2028, 2, 29)
    assert months_after(date(2026, 1, 31), -2) == date(2025, 11, 30)
