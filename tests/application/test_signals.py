from mdt_desktop.application.signals import red_signals
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import CaseHead, OnBehalf
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import RedFlags
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view


def test_a_ticked_topic_names_its_source() -> None:
    topic, text = red_signals(a_view(RedFlags(items=(15,), texts=("tracker",), on_behalf=OnBehalf(org="POL"))))
    assert (topic.topic, topic.source) == (15, "POL")
    assert (text.topic, text.text, text.source) == (0, "tracker", "POL")


def test_dangerous_answers_are_signals_and_others_are_not() -> None:
    found = red_signals(
        a_view(
            AcuteAnswer(question="safe_now", answer=Answer.NO, at=BEGUN, by=ME),
            AcuteAnswer(question="strangled", answer=Answer.UNKNOWN, at=BEGUN),
            AcuteAnswer(question="suicidal", answer=Answer.YES, note="zegt het zelf"),
        )
    )
    assert [(each.code, each.source, each.text) for each in found] == [
        ("safe_now", "SHN", ""),
        ("suicidal", "", "zegt het zelf"),
    ]


def test_an_answer_taken_back_is_no_signal_any_more() -> None:
    yes, no = (AcuteAnswer(question="strangled", answer=each, at=BEGUN) for each in (Answer.YES, Answer.NO))
    assert red_signals(a_view(CaseHead(opened_at=BEGUN), yes, no)) == ()


def test_a_score_from_elsewhere_keeps_its_words() -> None:
    (score,) = red_signals(
        a_view(
            Event(kind="external_score", at=When(BEGUN), org="POL", text="SASH hoog"),
            Event(kind="nfs_event", at=When(BEGUN), victim="V10-b"),
            Event(kind="first_contact", at=When(BEGUN)),
        )
    )
    assert (score.code, score.text, score.source) == ("external_score", "SASH hoog", "POL")


def test_an_empty_case_has_no_signals() -> None:
    assert red_signals(a_view()) == ()
