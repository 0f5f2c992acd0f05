"""Answers stand beside each other, prompts ask and decide nothing, and of instruments only the result is kept."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from mdt_desktop.application.case_view import level_of
from mdt_desktop.application.questionnaires import (
    answers_of,
    fill_in,
    is_out_of_date,
    prompt_words,
    prompts_of,
    record_result,
    results_of,
    standing_answers,
    unknown_critical,
)
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import SourceKind
from mdt_desktop.domain.people import OnBehalf
from mdt_desktop.domain.questionnaires import FilledIn, InstrumentResult, ItemAnswer
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.domain.weighing import RedFlags, RiskLevel
from tests.support.cases import a_pack
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view, facts_of

PACK = a_pack()
RED_FLAGS = PACK.questionnaires.lists["own_red_flags"]
CHILD_CHECK = PACK.questionnaires.lists["child_check"]
SASH = PACK.questionnaires.instruments["external_sash"]
OTHER = PACK.questionnaires.instruments["external_other"]
TODAY = date(2026, 11, 25)
SAID = FilledIn(questionnaire="", version="", answers=(), by=ME)
TUESDAY_NOON = datetime(2026, 11, 24, 12, tzinfo=AMSTERDAM)


def sitting(org: str = "SHN", *, asked: str = "own_red_flags", version: str = "1.0.0", **answers: Answer) -> FilledIn:
    """Return answers given in one sitting by one organisation."""
    given = tuple(ItemAnswer(item=item, answer=answer) for item, answer in answers.items())
    return FilledIn(
        questionnaire=asked,
        version=version,
        answers=given,
        on_behalf=None if org == "SHN" else OnBehalf(org=org),
        by=ME,
    )


def every(items: int, answer: Answer) -> FilledIn:
    """Return the same answer to the first so many items."""
    return sitting(**{each.id: answer for each in RED_FLAGS.items[:items]})


def asked_now(*records: Any) -> list[str]:
    return [each.prompt.id for each in prompts_of(a_view(*records), PACK)]


# --- what stands -------------------------------------------------------------------------------------------------


def test_the_newest_answer_of_an_organisation_stands() -> None:
    view = a_view(sitting(weapon=Answer.UNKNOWN), sitting(weapon=Answer.NO, afraid=Answer.YES))
    assert standing_answers(view, RED_FLAGS) == {"weapon": Answer.NO, "afraid": Answer.YES}


def test_a_later_no_of_one_organisation_never_takes_away_the_yes_of_another() -> None:
    view = a_view(sitting("POL", weapon=Answer.YES), sitting("VT", weapon=Answer.NO))
    assert standing_answers(view, RED_FLAGS)["weapon"] is Answer.YES
    assert [(each.org, each.answer.answer) for each in answers_of(view, RED_FLAGS)["weapon"]] == [
        ("POL", Answer.YES),
        ("VT", Answer.NO),
    ]


def test_without_a_yes_the_newest_comes_first() -> None:
    view = a_view(sitting("POL", weapon=Answer.UNKNOWN), sitting("VT", weapon=Answer.NO))
    assert standing_answers(view, RED_FLAGS)["weapon"] is Answer.NO


def test_what_the_case_knows_already_counts() -> None:
    view = a_view(
        RedFlags(items=(14, 99), by=ME),
        AcuteAnswer(question="strangled", answer=Answer.YES, note="gisteren", by=ME, at=BEGUN),
    )
    given = answers_of(view, RED_FLAGS)
    assert given.keys() == {"death_threat", "strangled"}
    assert (given["strangled"][0].acute, given["strangled"][0].answer.note) == ("strangled", "gisteren")


def test_an_acute_answer_that_was_taken_back_counts_no_more() -> None:
    yes = AcuteAnswer(question="strangled", answer=Answer.YES, by=ME)
    view = a_view(yes, replace(yes, answer=Answer.NOT_ASKED))
    assert standing_answers(view, RED_FLAGS)["strangled"] is Answer.NOT_ASKED
    assert "own_red_flags.strangled" in unknown_critical(view, PACK)


def test_answers_about_two_children_stand_beside_each_other() -> None:
    first = replace(sitting(asked="child_check", child_saw=Answer.YES), about="Bram, 6")
    second = replace(sitting(asked="child_check", child_saw=Answer.NO), about="Noor, 3")
    given = answers_of(a_view(first, second), CHILD_CHECK)["child_saw"]
    assert [(each.about, each.answer.answer) for each in given] == [("Bram, 6", Answer.YES), ("Noor, 3", Answer.NO)]


def test_answers_keep_the_version_they_were_given_in() -> None:
    (given,) = answers_of(a_view(sitting(version="0.9.0", weapon=Answer.NO)), RED_FLAGS)["weapon"]
    assert given.version == "0.9.0"


def test_answers_to_another_list_do_not_count() -> None:
    assert answers_of(a_view(sitting(asked="wth_annex", weapons=Answer.YES)), RED_FLAGS) == {}


# --- what is asked of a person -----------------------------------------------------------------------------------


def test_nothing_known_is_never_low_risk() -> None:
    assert asked_now() == ["P3"]
    assert len(unknown_critical(a_view(), PACK)) == 16


def test_a_refusal_is_known_to_be_a_refusal() -> None:
    view = a_view(sitting(weapon=Answer.REFUSED, afraid=Answer.UNKNOWN))
    assert "own_red_flags.weapon" not in unknown_critical(view, PACK)
    assert "own_red_flags.afraid" in unknown_critical(view, PACK)


def test_one_critical_yes_asks_for_a_talk_today() -> None:
    assert asked_now(every(24, Answer.NO)) == []
    assert asked_now(every(24, Answer.NO), sitting("POL", weapon=Answer.YES)) == ["P1"]
    assert asked_now(every(24, Answer.NO), sitting("POL", animals=Answer.YES)) == []


@pytest.mark.parametrize(("yes", "asks"), [(4, False), (5, True)])
def test_five_signals_ask_for_the_table(yes: int, *, asks: bool) -> None:
    assert ("P2" in asked_now(every(yes, Answer.YES))) is asks


@pytest.mark.parametrize(("known", "asks"), [(16, True), (17, False)])
def test_eight_unknowns_make_it_incomplete(known: int, *, asks: bool) -> None:
    assert ("P3" in asked_now(every(known, Answer.NO))) is asks


def test_another_list_asks_once_somebody_answered_in_it() -> None:
    assert "K1" not in asked_now()
    assert "K1" in asked_now(sitting(asked="child_check", child_hurt=Answer.YES))
    assert "child_check.child_hurt" not in unknown_critical(a_view(), PACK)
    view = a_view(sitting(asked="child_check", child_saw=Answer.YES))
    assert "child_check.child_hurt" in unknown_critical(view, PACK)


def test_a_prompt_sets_no_level() -> None:
    view = a_view(every(24, Answer.YES))
    assert prompts_of(view, PACK)
    assert level_of(view) is RiskLevel.NOT_WEIGHED


@pytest.mark.parametrize(
    ("moment", "at_night"),
    [
        (TUESDAY_NOON, False),
        (TUESDAY_NOON.replace(hour=8), False),
        (TUESDAY_NOON.replace(hour=7, minute=59), True),
        (TUESDAY_NOON.replace(hour=18), True),
        (TUESDAY_NOON + timedelta(days=5), True),
        (TUESDAY_NOON.replace(month=12, day=25), True),
    ],
)
def test_out_of_office_hours_a_prompt_names_whom_to_call_now(moment: datetime, *, at_night: bool) -> None:
    words = prompt_words(RED_FLAGS.prompts[0], PACK, moment)
    assert ("Bel nu: 0800-0188, Centrum Seksueel Geweld" in words["nl"]) is at_night
    assert ("Bespreek vandaag met een collega." in words["nl"]) is not at_night
    assert "{" not in words["en"]


def test_a_prompt_without_a_night_text_says_the_same_at_night() -> None:
    prompt = RED_FLAGS.prompts[2]
    assert prompt_words(prompt, PACK, TUESDAY_NOON.replace(hour=3)) == prompt.text


# --- filling in --------------------------------------------------------------------------------------------------


def test_filling_in_keeps_answers_with_source_since_and_note_under_the_version() -> None:
    answer = ItemAnswer(
        item="weapon", answer=Answer.YES, source=SourceKind.DOCUMENT, since=date(2026, 11, 1), note="  mes "
    )
    empty = ItemAnswer(item="afraid", answer=Answer.NOT_ASKED)
    (filled,) = facts_of(fill_in(RED_FLAGS, (answer, empty), SAID, TODAY))
    assert (filled.questionnaire, filled.version, filled.by) == ("own_red_flags", RED_FLAGS.version, ME)
    assert filled.answers == (replace(answer, note="mes"),)


def test_not_asked_with_a_reason_is_kept() -> None:
    answer = ItemAnswer(item="weapon", answer=Answer.NOT_ASKED, note="hij luistert mee")
    (filled,) = facts_of(fill_in(RED_FLAGS, (answer,), SAID, TODAY))
    assert filled.answers == (answer,)


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NO])
def test_a_yes_or_no_needs_a_source(answer: Answer) -> None:
    with pytest.raises(FormError) as caught:
        fill_in(RED_FLAGS, (ItemAnswer(item="weapon", answer=answer),), SAID, TODAY)
    assert (caught.value.code, caught.value.facts) == ("questionnaire.no_source", {"field": "source"})


@pytest.mark.parametrize("answer", [Answer.UNKNOWN, Answer.REFUSED])
def test_an_answer_that_says_nothing_needs_none(answer: Answer) -> None:
    assert fill_in(RED_FLAGS, (ItemAnswer(item="weapon", answer=answer),), SAID, TODAY)


def test_nothing_answered_is_asked_back() -> None:
    with pytest.raises(FormError) as caught:
        fill_in(RED_FLAGS, (), SAID, TODAY)
    assert caught.value.code == "questionnaire.no_answer"


def test_nothing_begins_in_the_future() -> None:
    answer = ItemAnswer(item="weapon", answer=Answer.UNKNOWN, since=TODAY + timedelta(days=1))
    with pytest.raises(FormError) as caught:
        fill_in(RED_FLAGS, (answer,), SAID, TODAY)
    assert caught.value.facts["field"] == "since.own_red_flags.weapon"


# --- instruments -------------------------------------------------------------------------------------------------


def a_result(**more: Any) -> InstrumentResult:
    told = {"instrument": "", "result": "high", "performed_by": "POL", "performed_on": TODAY, "by": ME, **more}
    return InstrumentResult(**told)


def test_a_result_is_recorded_with_who_and_when() -> None:
    (result,) = facts_of(record_result(SASH, a_result(note=" op het bureau "), TODAY))
    assert (result.instrument, result.result, result.performed_by) == ("external_sash", "high", "POL")
    assert result.note == "op het bureau"


def test_any_other_instrument_names_itself_and_its_level() -> None:
    (result,) = facts_of(record_result(OTHER, a_result(name="Eigen lijst", result="7 van 9"), TODAY))
    assert (result.instrument, result.name, result.result) == ("external_other", "Eigen lijst", "7 van 9")


@pytest.mark.parametrize(
    ("instrument", "more", "field"),
    [
        (SASH, {"result": "terrible"}, "result"),
        (SASH, {"result": ""}, "result"),
        (SASH, {"performed_by": " "}, "performed_by"),
        (SASH, {"performed_on": TODAY + timedelta(days=1)}, "performed_on"),
        (OTHER, {"name": ""}, "name"),
        (OTHER, {"name": "Eigen lijst", "result": " "}, "result"),
    ],
)
def test_what_a_result_needs_is_asked_back(instrument: Any, more: dict[str, Any], field: str) -> None:
    with pytest.raises(FormError) as caught:
        record_result(instrument, a_result(**more), TODAY)
    assert caught.value.facts["field"] == field


@pytest.mark.parametrize(("days", "is_old"), [(90, False), (91, True)])
def test_a_result_is_out_of_date_after_its_term(days: int, *, is_old: bool) -> None:
    result = a_result(instrument="external_sash", performed_on=TUESDAY_NOON.date() - timedelta(days=days))
    assert is_out_of_date(result, PACK, TUESDAY_NOON) is is_old


def test_a_result_of_an_instrument_nobody_knows_any_more_has_no_term() -> None:
    assert not is_out_of_date(a_result(instrument="gone", performed_on=date(2000, 1, 1)), PACK, TUESDAY_NOON)


def test_results_are_shown_newest_day_first() -> None:
    old, new = (a_result(instrument="external_sash", performed_on=date(2026, month, 1)) for month in (3, 9))
    assert [each.record for each in results_of(a_view(new, old))] == [new, old]
