from datetime import date, datetime, time

import pytest

from mdt_desktop.application.moments import read_day, read_hours, read_moment
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.times import AMSTERDAM, ContactHours

NOW = datetime(2026, 10, 25, 4, 10, 30, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24-10 23:30", datetime(2026, 10, 24, 23, 30, tzinfo=AMSTERDAM)),
        ("24-10-2025 7.05", datetime(2025, 10, 24, 7, 5, tzinfo=AMSTERDAM)),
        ("24/10/26 23u", datetime(2026, 10, 24, 23, 0, tzinfo=AMSTERDAM)),
        ("gisteren 23:30", datetime(2026, 10, 24, 23, 30, tzinfo=AMSTERDAM)),
        ("Today 2:15", datetime(2026, 10, 25, 2, 15, tzinfo=AMSTERDAM)),
        ("morgen 10", datetime(2026, 10, 26, 10, 0, tzinfo=AMSTERDAM)),
        ("03:40", datetime(2026, 10, 25, 3, 40, tzinfo=AMSTERDAM)),
        ("nu", datetime(2026, 10, 25, 4, 10, tzinfo=AMSTERDAM)),
    ],
)
def test_moments_are_read_as_people_type_them(text: str, expected: datetime) -> None:
    assert read_moment(text, NOW, field="at") == expected


def test_in_the_hour_that_comes_twice_the_earlier_one_counts() -> None:
    moment = read_moment("25-10 02:30", NOW, field="at")

    assert moment.isoformat() == "2026-10-25T02:30:00+02:00"


def test_a_day_without_a_year_is_the_last_one_there_was() -> None:
    assert read_day("31-12", NOW, field="on") == date(2025, 12, 31)
    assert read_day("20-12", NOW, field="on") == date(2026, 12, 20)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31-12", date(2026, 12, 31)),
        ("20-12", date(2026, 12, 20)),
        ("15-01", date(2027, 1, 15)),
        ("24-10", date(2026, 10, 24)),
        ("01-08", date(2027, 8, 1)),
        ("15-01-2026", date(2026, 1, 15)),
    ],
)
def test_a_day_that_is_still_to_come_is_the_coming_one_and_yesterday_is_late(text: str, expected: date) -> None:
    assert read_day(text, NOW, field="due", ahead=True) == expected
    assert read_moment(f"{text} 10:00", NOW, field="due", ahead=True).date() == expected


def test_in_january_a_day_of_last_month_that_is_still_to_come_is_not_eleven_months_away() -> None:
    january = datetime(2027, 1, 4, 9, 0, tzinfo=AMSTERDAM)
    assert read_day("31-12", january, field="due", ahead=True) == date(2026, 12, 31)


@pytest.mark.parametrize("text", ["", "24-10", "31-02 10:00", "24-10 25:00", "24-10 10:61", "straks", "25:00"])
def test_what_is_no_moment_is_asked_back_at_its_field(text: str) -> None:
    with pytest.raises(FormError) as caught:
        read_moment(text, NOW, field="at")

    assert (caught.value.code, caught.value.facts["field"]) == ("form.no_moment", "at")


def test_what_is_no_day_is_asked_back_at_its_field() -> None:
    with pytest.raises(FormError) as caught:
        read_day("volgende week", NOW, field="review_on")

    assert caught.value.facts["field"] == "review_on"


def test_hours_are_read_from_the_words_of_a_rule() -> None:
    assert read_hours("9-17 u") == (ContactHours(opens=time(9), closes=time(17)),)
    assert read_hours("16:00 tot 18.30, 20-21 uur") == (
        ContactHours(opens=time(16), closes=time(18, 30)),
        ContactHours(opens=time(20), closes=time(21)),
    )


@pytest.mark.parametrize("text", ["", "altijd", "17-9", "9-25"])
def test_words_without_a_span_give_no_hours(text: str) -> None:
    assert read_hours(text) == ()
