"""The acute track: what is answered, what the police question keeps, who calls, and for whom it was typed."""

from datetime import timedelta
from typing import Any

import pytest

from mdt_desktop.application import acute, first_contact
from mdt_desktop.application.acute import PoliceChoice
from mdt_desktop.application.case_view import CaseView, acute_answers
from mdt_desktop.application.on_behalf import on_behalf_of
from mdt_desktop.application.shown import new_fact, new_register
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.people import Identity, OnBehalf, PersonRef, SpokenFor
from mdt_desktop.domain.story import AcuteAnswer, Interview, StoryMode, Wish
from tests.support.cases import NOW, NURSE, a_view, a_view_of, after, an_event, the, written

CALLER = PersonRef(org="SHN", name="Odette Prins")


def asked(*pairs: tuple[str, Answer]) -> CaseView:
    return a_view(*(AcuteAnswer(question=question, answer=answer, at=NOW) for question, answer in pairs))


@pytest.mark.parametrize("chosen", list(PoliceChoice))
def test_what_the_victim_says_about_the_police_reads_back_as_it_was_said(chosen: PoliceChoice) -> None:
    view = a_view()

    kept = after(view, acute.answer_police(view, chosen, NURSE, NOW))

    assert acute.police_choice(kept) is chosen


def test_nobody_asked_about_the_police_is_no_answer() -> None:
    assert acute.police_choice(a_view()) is None
    assert acute.police_choice(asked(("police", Answer.NOT_ASKED))) is None


def test_who_may_report_later_keeps_the_story_short() -> None:
    view = after(a_view(), acute.answer_police(a_view(), PoliceChoice.LATER, NURSE, NOW))

    assert first_contact.story_mode(view) is StoryMode.SHORT


def test_the_same_answer_about_the_police_changes_nothing() -> None:
    view = after(a_view(), acute.answer_police(a_view(), PoliceChoice.NO, NURSE, NOW))

    assert acute.answer_police(view, PoliceChoice.NO, NURSE, NOW) == ()


def test_a_question_counts_once_all_of_it_has_an_answer() -> None:
    assert acute.count_answered(asked(("safe_now", Answer.YES))) == 0
    assert acute.count_answered(asked(("safe_now", Answer.YES), ("overheard", Answer.REFUSED))) == 1


def test_not_asked_is_no_answer() -> None:
    assert acute.count_answered(asked(("injured", Answer.NOT_ASKED))) == 0
    assert acute.count_answered(asked(("injured", Answer.UNKNOWN))) == 1


def test_how_to_reach_when_and_the_wishes_count_as_answers() -> None:
    view = a_view(ContactRule(call="eigen mobiel"), an_event("stalking_act", "2026-09-07T01:00"), Wish(text="rust"))

    assert acute.count_answered(view) == 3
    assert acute.QUESTIONS_ON_SCREEN == 11


def test_the_event_of_question_four_is_the_earliest_that_stands() -> None:
    wrong = an_event("sexual_event", "2026-09-01T20:00")
    view = a_view(wrong, an_event("sexual_event", "2026-09-05T20:00"), an_event("pep_started", "2026-08-01T20:00"))
    first = view.shown[0]
    view = after(view, (new_fact(an_event("sexual_event", "2026-09-06T20:00", corrects=first.id)),))

    found = acute.acute_event(view)

    assert found is not None
    assert found.record.at.at.day == 5


def test_an_event_of_a_linked_case_is_not_the_event_of_this_one() -> None:
    view = a_view(an_event("sexual_event", "2026-09-01T20:00", victim="D09-b"))

    assert acute.acute_event(view) is None
    assert acute.event_of_kind(view, "sexual_event") is None


def test_the_newest_event_of_a_kind_is_found() -> None:
    view = a_view(an_event("nfs_event", "2026-09-01T20:00"), an_event("nfs_event", "2026-09-02T20:00"))

    found = acute.event_of_kind(view, "nfs_event")

    assert found is not None
    assert found.record.at.at.day == 2


# --- who calls -----------------------------------------------------------------------------------


def test_a_call_gets_another_person_and_moment_without_becoming_two_calls() -> None:
    due = NOW + timedelta(days=1)
    view = a_view_of([first_contact.agree_call(a_view(), NURSE, due, NOW, what="Bellen")])

    (change,) = first_contact.agree_call(view, CALLER, due + timedelta(hours=2), NOW, what="Bellen")

    assert change.entity == the(view, Action).entity
    assert change.name == "task"


def test_a_call_in_the_past_is_asked_back() -> None:
    with pytest.raises(FormError) as caught:
        first_contact.agree_call(a_view(), NURSE, NOW - timedelta(minutes=1), NOW, what="Bellen")

    assert (caught.value.code, caught.value.facts["field"]) == ("form.in_past", "due")


def test_a_call_needs_somebody_who_calls() -> None:
    due = NOW + timedelta(days=1)
    view = a_view(Action(what="Bellen", task=Task(owner=NURSE, due=due), purpose="call_victim"))

    with pytest.raises(FormError) as caught:
        first_contact.agree_call(view, PersonRef(org=""), due, NOW, what="Bellen")

    assert caught.value.code == "form.required"


def test_the_same_interview_again_changes_nothing() -> None:
    view = a_view(Interview(state="planned", at=NOW, by=NURSE))

    assert first_contact.note_interview(view, "planned", NOW, NURSE) == ()
    assert len(first_contact.note_interview(view, "held", NOW, NURSE)) == 1
    assert len(first_contact.note_interview(a_view(), "none", None, NURSE)) == 1


# --- namens --------------------------------------------------------------------------------------

WHOM = OnBehalf(org="VT", person="Anouk Stam", how="telefoon", at=NOW)


def spoken(*records: Any) -> list[Any]:
    changes = [each for record in records for each in new_register(record)]
    return written(on_behalf_of(changes, WHOM, NURSE))


def test_a_fact_carries_on_whose_behalf_it_was_typed() -> None:
    fact = AcuteAnswer(question="injured", answer=Answer.NO, at=NOW, by=NURSE)

    (said,) = written(on_behalf_of((new_fact(fact),), WHOM, NURSE))

    assert (said.answer, said.by, said.on_behalf) == (Answer.NO, NURSE, WHOM)


def test_every_changed_field_of_a_register_has_it_beside_it() -> None:
    records = spoken(Identity(first_name="Roos", phone="0600000000"))

    beside = [each for each in records if isinstance(each, SpokenFor)]
    assert {each.field for each in beside} == {"first_name", "phone"}
    assert {(each.group, each.on_behalf, each.by) for each in beside} == {("identity", WHOM, NURSE)}


def test_in_ones_own_name_nothing_is_added() -> None:
    changes = new_register(Identity(first_name="Roos"))

    assert on_behalf_of(changes, None, NURSE) == changes
    assert acute_answers(a_view()) == {}
