from datetime import date

from mdt_desktop.application.signals import red_signals
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import CaseHead, OnBehalf, PersonRef
from mdt_desktop.domain.question_lists import Questionnaires
from mdt_desktop.domain.questionnaires import FilledIn, InstrumentResult, ItemAnswer
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import RedFlags
from tests.support.cases import a_pack
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view

LISTS = a_pack().questionnaires
NONE = Questionnaires()


def test_a_ticked_topic_names_its_source() -> None:
    topic, text = red_signals(a_view(RedFlags(items=(15,), texts=("tracker",), on_behalf=OnBehalf(org="POL"))), NONE)
    assert (topic.topic, topic.source) == (15, "POL")
    assert (text.topic, text.text, text.source) == (0, "tracker", "POL")


def test_dangerous_answers_are_signals_and_others_are_not() -> None:
    found = red_signals(
        a_view(
            AcuteAnswer(question="safe_now", answer=Answer.NO, at=BEGUN, by=ME),
            AcuteAnswer(question="strangled", answer=Answer.UNKNOWN, at=BEGUN),
            AcuteAnswer(question="suicidal", answer=Answer.YES, note="zegt het zelf"),
        ),
        NONE,
    )
    assert [(each.code, each.source, each.text) for each in found] == [
        ("safe_now", "SHN", ""),
        ("suicidal", "", "zegt het zelf"),
    ]


def test_an_answer_taken_back_is_no_signal_any_more() -> None:
    yes, no = (AcuteAnswer(question="strangled", answer=each, at=BEGUN) for each in (Answer.YES, Answer.NO))
    assert red_signals(a_view(CaseHead(opened_at=BEGUN), yes, no), NONE) == ()


def test_a_score_from_elsewhere_keeps_its_words() -> None:
    (score,) = red_signals(
        a_view(
            Event(kind="external_score", at=When(BEGUN), org="POL", text="SASH hoog"),
            Event(kind="nfs_event", at=When(BEGUN), victim="V10-b"),
            Event(kind="first_contact", at=When(BEGUN)),
        ),
        NONE,
    )
    assert (score.code, score.text, score.source) == ("external_score", "SASH hoog", "POL")


def test_an_empty_case_has_no_signals() -> None:
    assert red_signals(a_view(), NONE) == ()


# --- answers to lists, and results -------------------------------------------------------------------------------


def _filled(org: str, **answers: Answer) -> FilledIn:
    given = tuple(ItemAnswer(item=item, answer=answer, note="") for item, answer in answers.items())
    return FilledIn(questionnaire="own_red_flags", version="1.0.0", answers=given, by=PersonRef(org=org))


def test_a_critical_yes_on_the_list_is_a_signal_and_others_are_not() -> None:
    view = a_view(_filled("VT", weapon=Answer.YES, money=Answer.YES, forced=Answer.UNKNOWN, afraid=Answer.NO))
    assert [(each.item, each.topic, each.source) for each in red_signals(view, LISTS)] == [
        ("own_red_flags.weapon", 13, "VT")
    ]


def test_what_one_organisation_says_twice_counts_once() -> None:
    view = a_view(
        RedFlags(items=(15,), by=PersonRef(org="CSG")),
        RedFlags(items=(15,), by=PersonRef(org="CSG")),
        AcuteAnswer(question="strangled", answer=Answer.YES, at=BEGUN, by=PersonRef(org="CSG")),
        _filled("CSG", strangled=Answer.YES),
    )
    assert [each.item for each in red_signals(view, LISTS)] == ["own_red_flags.strangled"]


def test_two_organisations_that_say_the_same_are_both_named() -> None:
    view = a_view(_filled("POL", strangled=Answer.YES), _filled("VT", strangled=Answer.YES))
    assert {each.source for each in red_signals(view, LISTS)} == {"POL", "VT"}


def test_a_ticked_topic_stays_a_signal_whatever_column_it_stands_in() -> None:
    view = a_view(RedFlags(items=(24, 77), texts=("tracker",), by=PersonRef(org="POL")))
    assert [(each.item, each.topic, each.text) for each in red_signals(view, LISTS)] == [
        ("own_red_flags.police_before", 24, ""),
        ("", 77, ""),
        ("", 0, "tracker"),
    ]


def test_acute_questions_no_list_asks_stay_signals_of_their_own() -> None:
    view = a_view(
        AcuteAnswer(question="safe_now", answer=Answer.NO, at=BEGUN, by=ME),
        AcuteAnswer(question="suicidal", answer=Answer.YES, note="zegt het zelf", by=ME),
    )
    assert [(each.item, each.code, each.text) for each in red_signals(view, LISTS)] == [
        ("own_red_flags.very_low", "suicidal", "zegt het zelf"),
        ("", "safe_now", ""),
    ]


def test_the_newest_result_of_an_instrument_asks_a_person_to_look_where_its_level_does() -> None:
    def result(instrument: str, level: str, month: int) -> InstrumentResult:
        return InstrumentResult(
            instrument=instrument, result=level, performed_by="POL", performed_on=date(2026, month, 1)
        )

    view = a_view(
        result("external_sash", "high", 9),
        result("external_sash", "moderate", 3),
        result("external_rihg", "no_ban", 9),
        result("external_rihg", "ban_in_principle", 3),
        result("external_other", "7 van 9", 9),
        result("gone", "high", 9),
    )
    assert [(each.instrument, each.level, each.source) for each in red_signals(view, LISTS)] == [
        ("external_sash", "high", "POL")
    ]


def test_an_event_that_adds_no_word_to_an_answer_is_the_same_signal() -> None:
    ticked = RedFlags(items=(15,), by=PersonRef(org="POL"))
    bare, told = (Event(kind="nfs_event", at=When(BEGUN), org="SEH", text=text) for text in ("", "blauwe plekken"))
    assert [each.code for each in red_signals(a_view(bare), LISTS)] == ["nfs_event"]
    assert [each.item for each in red_signals(a_view(ticked, bare), LISTS)] == ["own_red_flags.strangled"]
    assert [each.text for each in red_signals(a_view(ticked, told), LISTS)] == ["", "blauwe plekken"]
    answer = AcuteAnswer(question="strangled", answer=Answer.YES, by=ME)
    assert [each.code for each in red_signals(a_view(answer, bare), NONE)] == ["strangled"]
