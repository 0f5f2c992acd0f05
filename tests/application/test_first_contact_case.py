"""First contact: nothing required but how to reach her safely, and the story is told once."""

from datetime import date, timedelta
from typing import Any

import pytest

from mdt_desktop.application import first_contact
from mdt_desktop.application.actions import CALL_VICTIM
from mdt_desktop.application.case_view import responsible_takes, stage_of
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import CaseHead, Communication, Identity, PersonRef
from mdt_desktop.domain.stages import Stage
from mdt_desktop.domain.story import (
    CORE_STORY_LIMIT,
    AcuteAnswer,
    CoreStory,
    EventSummary,
    Interview,
    StoryAddition,
    StoryMode,
    Telling,
    TellingKind,
    Wish,
)
from tests.support.cases import NOW, NURSE, a_pack, a_view, a_view_of, an_event, at, written


def refusal(*arguments: Any, **more: Any) -> tuple[str, object]:
    use_case, *rest = arguments
    with pytest.raises(FormError) as caught:
        use_case(*rest, **more)
    return caught.value.code, caught.value.facts["field"]


def test_a_new_case_has_a_number_somebody_responsible_and_clocks_that_run() -> None:
    view = a_view_of([first_contact.begin("2026-BCD-001", " Sil ", NURSE, NOW)])
    assert (view.head.number, view.head.alias, view.head.opened_at) == ("2026-BCD-001", "Sil", NOW)
    assert stage_of(view) is Stage.FIRST_CONTACT
    assert [each.record.person for each in responsible_takes(view)] == ["Tess Wouda"]
    running = {clock.rule.id for clock in a_pack().clocks([each.record for each in view.shown], NOW)}
    assert {"DL-AFTER-1", "DL-MDT-FIRST", "DL-CONTACT-PERSON", "DL-MDT-ACUTE"} <= running


def test_a_case_runs_without_an_alias() -> None:
    assert a_view_of([first_contact.begin("2026-BCD-001", "", NURSE, NOW)]).head.alias == ""


def test_how_to_reach_her_safely_is_the_only_question_that_needs_an_answer() -> None:
    view = a_view()
    assert refusal(first_contact.reach_safely, view, ContactRule(avoid="thuis")) == ("form.required", "call")
    for rule in (ContactRule(call=" eigen mobiel "), ContactRule(rule="komt zelf terug")):
        assert written(first_contact.reach_safely(view, rule))
    (kept,) = written(first_contact.reach_safely(view, ContactRule(call=" eigen mobiel ")))
    assert kept.call == "eigen mobiel"


def test_the_same_answer_again_changes_nothing() -> None:
    view = a_view(AcuteAnswer(question="injured", answer=Answer.YES, note="arm"))
    assert first_contact.answer(view, "injured", Answer.YES, NURSE, NOW, note=" arm ") == ()
    (other,) = written(first_contact.answer(view, "injured", Answer.NO, NURSE, NOW))
    assert (other.answer, other.by) == (Answer.NO, NURSE)
    assert written(first_contact.answer(view, "injured", Answer.YES, NURSE, NOW, note="been"))
    assert written(first_contact.answer(view, "strangled", Answer.NOT_ASKED, NURSE, NOW))


@pytest.mark.parametrize(
    ("event", "field"),
    [
        (an_event("sexual_event", "2026-09-07T11:06"), "at"),
        (an_event("sexual_event", "2026-09-07T09:00", until="2026-09-07T12:00"), "until"),
    ],
)
def test_what_happened_does_not_lie_in_the_future(event: Event, field: str) -> None:
    assert refusal(first_contact.happened_at, event, NOW) == ("form.in_future", field)


def test_a_planned_day_may_lie_in_the_future() -> None:
    event = an_event("device_end", "2027-04-30T12:00")
    assert written(first_contact.happened_at(event, NOW)) == [event]


def test_an_event_does_not_end_before_it_begins_and_its_text_is_composed() -> None:
    event = an_event("event_period", "2026-09-01T09:00", ends_at=at("2026-08-31T09:00"))
    assert refusal(first_contact.happened_at, event, NOW) == ("form.ends_before_begin", "ends_at")
    (kept,) = written(first_contact.happened_at(an_event("event", "2026-09-01T09:00", text=" café "), NOW))
    assert kept.text == "café"


def test_who_calls_tomorrow_is_an_action_with_a_person_and_a_moment() -> None:
    tomorrow = NOW + timedelta(days=1)
    (action,) = written(first_contact.who_calls(NURSE, tomorrow, "Sil bellen"))
    assert isinstance(action, Action)
    assert action.task is not None
    assert (action.purpose, action.task.owner, action.task.due) == (CALL_VICTIM, NURSE, tomorrow)
    assert refusal(first_contact.who_calls, PersonRef(org=""), tomorrow, "Sil bellen") == ("form.required", "owner")


def test_a_summary_says_something() -> None:
    (summary,) = written(first_contact.summarise(" Op straat. ", " Nacht ", NURSE, NOW))
    assert summary == EventSummary(text="Op straat.", title="Nacht", at=NOW, by=NURSE)
    assert refusal(first_contact.summarise, " ", "Nacht", NURSE, NOW) == ("form.required", "text")


# --- the story ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("records", "mode"),
    [
        ((), StoryMode.PLAIN),
        ((Identity(age=18),), StoryMode.PLAIN),
        ((Identity(age=17),), StoryMode.SPONTANEOUS),
        ((Identity(birth_date=date(2009, 1, 1)), CaseHead(opened_at=NOW)), StoryMode.SPONTANEOUS),
        ((Identity(birth_date=date(2008, 9, 7)), CaseHead(opened_at=NOW)), StoryMode.PLAIN),
        ((Identity(birth_date=date(2009, 1, 1)),), StoryMode.SPONTANEOUS),
        ((Communication(mental_disability=Answer.YES),), StoryMode.SPONTANEOUS),
        ((Interview(state="planned"),), StoryMode.SPONTANEOUS),
        ((Interview(state="held"),), StoryMode.PLAIN),
        ((AcuteAnswer(question="police", answer=Answer.YES),), StoryMode.SHORT),
        ((AcuteAnswer(question="police", answer=Answer.UNKNOWN),), StoryMode.SHORT),
        ((AcuteAnswer(question="police", answer=Answer.NO),), StoryMode.PLAIN),
        ((AcuteAnswer(question="police", answer=Answer.YES), Identity(age=15)), StoryMode.SPONTANEOUS),
    ],
)
def test_how_the_story_is_written_down_protects_a_later_statement(records: tuple[Any, ...], mode: StoryMode) -> None:
    assert first_contact.story_mode(a_view(*records)) is mode


def test_the_core_story_is_what_helpers_need_and_no_longer() -> None:
    (story,) = written(first_contact.approve_story(CoreStory(text=f" {'a' * CORE_STORY_LIMIT} ")))
    assert len(story.text) == CORE_STORY_LIMIT
    assert refusal(first_contact.approve_story, CoreStory(text=" ")) == ("form.required", "text")
    with pytest.raises(FormError) as caught:
        first_contact.approve_story(CoreStory(text="a" * (CORE_STORY_LIMIT + 1)))
    assert caught.value.facts == {"field": "text", "limit": CORE_STORY_LIMIT, "length": CORE_STORY_LIMIT + 1}


def test_an_addition_stands_beside_the_story_with_its_source() -> None:
    (addition,) = written(first_contact.add_to_story(" Hij belde. ", "victim_statement", NURSE, NOW))
    assert addition == StoryAddition(text="Hij belde.", source="victim_statement", at=NOW, by=NURSE)
    assert refusal(first_contact.add_to_story, "", "document", NURSE, NOW) == ("form.required", "text")


def test_a_telling_says_to_whom() -> None:
    (telling,) = written(first_contact.told_again("huisarts", TellingKind.AVOIDABLE, NURSE, NOW, why=" vroeg door "))
    assert telling == Telling(told_to="huisarts", kind=TellingKind.AVOIDABLE, why="vroeg door", at=NOW, by=NURSE)
    refused = refusal(first_contact.told_again, "", TellingKind.NECESSARY, NURSE, NOW)
    assert refused == ("form.required", "told_to")


@pytest.mark.parametrize(("text", "not_wanted"), [("rust", ""), ("", "geen politie aan de deur")])
def test_a_wish_is_what_she_wants_or_what_must_not_happen(text: str, not_wanted: str) -> None:
    (wish,) = written(first_contact.wish(text, not_wanted, NURSE, NOW))
    assert wish == Wish(text=text, not_wanted=not_wanted, at=NOW, by=NURSE)


def test_a_wish_without_words_is_asked_back() -> None:
    assert refusal(first_contact.wish, " ", "", NURSE, NOW) == ("form.required", "text")
