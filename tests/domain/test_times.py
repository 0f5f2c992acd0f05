"""Moments, hours at which calling is safe, and ages."""

from datetime import date, datetime, time

import pytest

from mdt_desktop.domain.plain import moment_text
from mdt_desktop.domain.times import ContactHours, When, age_on, may_call, next_opening
from tests.support.cases import at

AFTERNOON = ContactHours(opens=time(16), closes=time(18))
MONDAYS = ContactHours(days=(0,), opens=time(9), closes=time(10))


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        (datetime(2026, 9, 7, 10, 0), None),  # noqa: DTZ001 - the missing offset is what is tested
        (at("2026-09-07T10:00"), datetime(2026, 9, 7, 11, 0)),  # noqa: DTZ001
        (at("2026-09-07T10:00"), at("2026-09-07T09:59")),
        (at("2026-10-25T02:30").replace(fold=1), at("2026-10-25T02:45")),
    ],
)
def test_a_moment_has_an_offset_and_ends_after_it_begins(begin: datetime, end: datetime | None) -> None:
    with pytest.raises(ValueError, match="a moment"):
        When(begin, end)


def test_across_the_doubled_hour_a_span_may_end_earlier_on_the_clock() -> None:
    assert When(at("2026-10-25T02:45"), at("2026-10-25T02:30").replace(fold=1)).is_uncertain


def test_a_span_of_no_length_is_certain() -> None:
    moment = at("2026-09-07T10:00")
    assert not When(moment).is_uncertain
    assert not When(moment, moment).is_uncertain


def test_hours_that_end_before_they_begin_are_refused() -> None:
    with pytest.raises(ValueError, match="hours"):
        ContactHours(opens=time(18), closes=time(18))


@pytest.mark.parametrize(
    ("moment", "safe"),
    [
        ("2026-09-07T15:59", False),
        ("2026-09-07T16:00", True),
        ("2026-09-07T17:59", True),
        ("2026-09-07T18:00", False),
        ("2026-09-07T14:30+00:00", True),
    ],
)
def test_calling_is_safe_inside_her_hours_in_dutch_time(moment: str, *, safe: bool) -> None:
    assert may_call((AFTERNOON,), at(moment)) is safe


def test_without_hours_nothing_forbids_a_call() -> None:
    assert may_call((), at("2026-09-07T03:00"))


@pytest.mark.parametrize(
    ("hours", "moment", "opens"),
    [
        ((AFTERNOON,), "2026-09-07T16:30", "2026-09-07T16:30+02:00"),
        ((AFTERNOON,), "2026-09-07T12:00", "2026-09-07T16:00+02:00"),
        ((AFTERNOON,), "2026-09-07T18:00", "2026-09-08T16:00+02:00"),
        ((MONDAYS,), "2026-09-07T10:00", "2026-09-14T09:00+02:00"),
        ((MONDAYS, AFTERNOON), "2026-09-07T10:00", "2026-09-07T16:00+02:00"),
        ((AFTERNOON,), "2026-10-24T19:00", "2026-10-25T16:00+01:00"),
    ],
)
def test_the_next_opening_is_the_first_safe_moment(hours: tuple[ContactHours, ...], moment: str, opens: str) -> None:
    found = next_opening(hours, at(moment))
    assert found is not None
    assert moment_text(found) == opens


def test_hours_without_a_day_never_open() -> None:
    assert next_opening((ContactHours(days=(), opens=time(9), closes=time(10)),), at("2026-09-07T10:00")) is None


@pytest.mark.parametrize(
    ("born", "today", "age"),
    [
        (date(2008, 9, 8), date(2026, 9, 7), 17),
        (date(2008, 9, 8), date(2026, 9, 8), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_an_age_counts_whole_years(born: date, today: date, age: int) -> None:
    assert age_on(born, today) == age
