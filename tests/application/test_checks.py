"""What was typed is composed, kept, and asked back at its field; never lost, never cut."""

from datetime import date, timedelta

import pytest

from mdt_desktop.application.checks import LONGEST_TEXT, born, happened, in_order, kept, required, typed
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import NOW, at


def refused(call: object, *args: object, **more: object) -> tuple[str, object]:
    with pytest.raises(FormError) as caught:
        call(*args, **more)  # type: ignore[operator]  # any check
    return caught.value.code, caught.value.facts["field"]


def test_a_text_is_composed_and_loses_only_blanks_around_it_and_what_no_text_can_hold() -> None:
    assert typed("  Zoe\u0308 \n zei:\x00 'nee' \n", field="text") == "Zoë \n zei: 'nee'"


def test_a_text_may_be_as_long_as_a_text_can_be_and_no_longer() -> None:
    assert len(typed("a" * LONGEST_TEXT, field="text")) == LONGEST_TEXT
    assert refused(typed, "a" * (LONGEST_TEXT + 1), field="note") == ("text.too_long", "note")


@pytest.mark.parametrize("text", ["", "  ", "\n\t", "\x00"])
def test_nothing_typed_is_asked_back_at_its_field(text: str) -> None:
    assert refused(required, text, field="alias") == ("form.required", "alias")


def test_every_text_of_a_record_is_composed_and_what_is_no_text_is_left_alone() -> None:
    outcome = WeighingOutcome(level=RiskLevel.HIGH, why=" Zoe\u0308 ", unknown=(" kent hij het adres? ",), at=NOW)
    assert kept(outcome, "why") == WeighingOutcome(
        level=RiskLevel.HIGH, why="Zoë", unknown=("kent hij het adres?",), at=NOW
    )
    assert kept(outcome).level is RiskLevel.HIGH


def test_a_record_names_the_field_that_is_missing_or_too_long() -> None:
    assert refused(kept, WeighingOutcome(level=RiskLevel.HIGH, why=" "), "why") == ("form.required", "why")
    long = WeighingOutcome(level=RiskLevel.HIGH, unknown=("a" * (LONGEST_TEXT + 1),))
    assert refused(kept, long) == ("text.too_long", "unknown")


def test_what_happened_lies_in_the_past_give_or_take_five_minutes() -> None:
    assert happened(NOW + timedelta(minutes=5), NOW, field="at") == NOW + timedelta(minutes=5)
    assert refused(happened, NOW + timedelta(minutes=6), NOW, field="at") == ("form.in_future", "at")


def test_in_the_doubled_hour_the_second_half_past_two_is_later_than_the_first() -> None:
    first = at("2026-10-25T02:40")
    second = first.replace(minute=30, fold=1)
    assert refused(happened, second, first, field="at") == ("form.in_future", "at")
    in_order(first, second, field="until")
    assert refused(in_order, second, first, field="until") == ("form.ends_before_begin", "until")


def test_an_end_may_be_open_or_equal_to_the_beginning() -> None:
    in_order(NOW, None, field="until")
    in_order(NOW, NOW, field="until")
    assert refused(in_order, NOW, NOW - timedelta(minutes=1), field="until") == ("form.ends_before_begin", "until")


def test_a_birth_date_is_one_somebody_can_have() -> None:
    today = date(2026, 9, 7)
    assert born(date(1906, 9, 7), today, field="birth_date") == date(1906, 9, 7)
    assert refused(born, date(1905, 9, 7), today, field="birth_date") == ("form.too_old", "birth_date")
    assert refused(born, date(2026, 9, 8), today, field="birth_date") == ("form.in_future", "birth_date")
