from datetime import timedelta

import pytest

from mdt_desktop.application import weighings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import OpenQuestion, QuestionAnswered, RiskLevel, WeighingOutcome
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view, facts_of, shown

QUESTION = shown(OpenQuestion(text="kent hij het adres?", owner="R. Visser, POL"))
HIGH = WeighingOutcome(level=RiskLevel.HIGH, why="omdat")


def _with(*records: object) -> CaseView:
    view = a_view(*records)
    return CaseView(view.case, [QUESTION, *view.shown])


def _at(kind: str, days: int, text: str = "") -> Event:
    return Event(kind=kind, at=When(BEGUN + timedelta(days=days)), text=text)


def _texts(found: tuple[Shown[Event], ...]) -> list[str]:
    return [each.record.text for each in found]


def test_a_question_is_open_until_somebody_answers_it() -> None:
    assert weighings.open_questions(_with()) == (QUESTION,)
    (said,) = facts_of(weighings.answer(QUESTION, " ja, sinds maandag ", ME, BEGUN))
    assert (said.text, said.by, said.at) == ("ja, sinds maandag", ME, BEGUN)
    answered = _with(said)
    assert weighings.open_questions(answered) == ()
    found = weighings.answer_of(answered, QUESTION.id)
    assert found is not None
    assert found.record.text == "ja, sinds maandag"


def test_the_newest_answer_stands_and_an_answer_is_tied_to_what_it_answers() -> None:
    view = _with(*(QuestionAnswered(question=QUESTION.id, text=text) for text in ("nee", "toch wel")))
    found = weighings.answer_of(view, QUESTION.id)
    assert found is not None
    assert found.record.text == "toch wel"
    (change,) = weighings.answer(QUESTION, "ja", ME, BEGUN)
    assert change.answers == QUESTION.seen_of("*")


def test_an_answer_that_says_nothing_is_asked_back() -> None:
    with pytest.raises(FormError) as refused:
        weighings.answer(QUESTION, "  ", ME, BEGUN)
    assert refused.value.facts["field"] == "text"


def test_what_is_new_is_what_was_written_down_since_the_last_weighing_newest_first() -> None:
    view = a_view(
        _at("stalking_act", -9, "oud"),
        HIGH,
        _at("stalking_act", -3, "stond bij school"),
        _at("stalking_act", -1, "tracker"),
    )
    assert _texts(weighings.new_since_weighing(view)) == ["tracker", "stond bij school"]


def test_what_the_program_itself_does_is_no_new_fact() -> None:
    view = a_view(HIGH, _at("weighing", 0), _at("called_victim", 0), _at("suspect_release_planned", 9))
    assert weighings.new_since_weighing(view) == ()


def test_a_first_weighing_asks_for_no_new_fact() -> None:
    assert weighings.new_since_weighing(a_view(_at("stalking_act", -1))) == ()


def test_no_more_than_three_new_facts_are_offered() -> None:
    view = a_view(HIGH, *(_at("stalking_act", -day, str(day)) for day in range(5)))
    assert _texts(weighings.new_since_weighing(view)) == ["0", "1", "2"]
