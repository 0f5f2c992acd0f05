"""Small values everything rests on: answers, levels, stages, errors, the people on a case."""

from datetime import date

import pytest

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError, KnownError
from mdt_desktop.domain.people import Identity
from mdt_desktop.domain.stages import Stage
from mdt_desktop.domain.weighing import RiskLevel


def test_there_are_five_answers_to_a_question_about_a_person() -> None:
    assert [each.value for each in Answer] == ["yes", "no", "unknown", "not_asked", "refused"]


@pytest.mark.parametrize(("value", "answer"), [(True, Answer.YES), (False, Answer.NO), (None, Answer.NOT_ASKED)])
def test_a_yes_or_no_fact_of_a_file_that_is_absent_was_not_asked(*, value: bool | None, answer: Answer) -> None:
    assert Answer.from_bool(value) is answer


def test_not_weighed_is_a_level_of_its_own_and_never_below_standard() -> None:
    assert sorted(RiskLevel, key=lambda each: each.rank) == [
        RiskLevel.STANDARD,
        RiskLevel.NOT_WEIGHED,
        RiskLevel.ELEVATED,
        RiskLevel.HIGH,
        RiskLevel.ACUTE,
    ]


def test_stages_come_in_the_order_of_the_path() -> None:
    assert [each.rank for each in Stage] == list(range(9))
    assert Stage.CLOSED.rank > Stage.FIRST_CONTACT.rank


def test_a_known_error_is_a_code_with_facts_and_no_sentence() -> None:
    error = FormError("form.required", field="alias")
    assert isinstance(error, KnownError)
    assert (error.code, error.facts) == ("form.required", {"field": "alias"})


@pytest.mark.parametrize(
    ("identity", "age"),
    [
        (Identity(), None),
        (Identity(age=15), 15),
        (Identity(birth_date=date(2000, 1, 1)), 26),
        (Identity(birth_date=date(2000, 1, 1), age=15), 26),
    ],
)
def test_a_birth_date_says_more_than_an_age(identity: Identity, age: int | None) -> None:
    assert identity.age_on(date(2026, 9, 7)) == age
