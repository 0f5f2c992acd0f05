"""The made-up cases that come with the program always happened lately."""

from datetime import date, datetime, timedelta

import pytest

from mdt_desktop.application.rehearsals import RehearsalCase
from mdt_desktop.bootstrap import make_program
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.rules.rehearsal_dates import TOLD_ON, as_if_lately
from mdt_desktop.rules.rehearsal_file import read_rehearsals
from tests.support.command_lines import VIGNETTES

TEXTS = make_program(now=lambda: datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)).demo_cases()


def shipped(today: date) -> tuple[RehearsalCase, ...]:
    lately = {name: as_if_lately(text, today) for name, text in TEXTS.items()}
    return read_rehearsals(lately, lambda _: False)


def moments(cases: tuple[RehearsalCase, ...]) -> list[datetime]:
    return [event.at.at.astimezone(AMSTERDAM) for case in cases for event in case.timeline]


def test_on_the_day_they_were_told_nothing_moves() -> None:
    text = '{at: "2026-11-22T02:40+01:00"}'
    assert as_if_lately(text, TOLD_ON) == text


def test_a_moment_keeps_its_weekday_and_its_hour_over_a_change_of_the_clock() -> None:
    moved = as_if_lately('{at: "2026-11-22T02:40+01:00", kind: event}', date(2027, 6, 15))
    assert moved == '{at: "2027-06-13T02:40+02:00", kind: event}'


@pytest.mark.parametrize("today", [date(2024, 2, 29), date(2026, 11, 29), date(2026, 11, 30), date(2031, 3, 30)])
def test_whatever_day_it_is_a_shipped_case_was_told_within_the_week(today: date) -> None:
    cases = shipped(today)
    newest = max(moments(cases)).date()
    assert timedelta(0) <= today - newest < timedelta(days=8)
    assert [each.weekday() for each in moments(cases)] == [each.weekday() for each in moments(shipped(TOLD_ON))]


def test_there_are_six_or_more_and_none_has_a_key_nobody_names() -> None:
    cases = shipped(TOLD_ON)
    assert len(cases) >= 6
    assert [case.unnamed for case in cases] == [()] * len(cases)


def test_their_people_are_not_those_of_the_vignettes() -> None:
    vignettes = read_rehearsals(
        {file.name: file.read_text(encoding="utf-8") for file in VIGNETTES.glob("V*.yaml")}, lambda _: False
    )
    assert {case.alias for case in shipped(TOLD_ON)}.isdisjoint(case.alias for case in vignettes)
