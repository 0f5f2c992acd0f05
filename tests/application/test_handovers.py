"""The warm handover: the sender stays responsible until somebody else is, and what comes back is settled."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mdt_desktop.application import actions, handovers
from mdt_desktop.application.case_view import CaseView, handovers_of, open_actions, open_handovers, responsible_takes
from mdt_desktop.application.handovers import HeardBy, Offer, Told
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.actions import Action, ActionStep, Task
from mdt_desktop.domain.coordination import Release, Take
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import (
    HandoverContents,
    HandoverItem,
    HandoverQuestion,
    HandoverStep,
    ItemAnswer,
    WaitingForHelp,
    next_steps,
    step_of,
    way_back_until,
)
from mdt_desktop.domain.handover import HandoverFinding as Finding
from mdt_desktop.domain.people import OnBehalf, PersonRef
from mdt_desktop.domain.receipt import receipt_code
from tests.support.cases import NOW, NURSE, a_view, a_view_of, after, written

S = HandoverStep
HELPER = PersonRef(org="SHN", name="Bram Oude")
OFFER = Offer(receiver=HELPER, receiver_phone="085-1", three_way="phone", items=("rechten",), not_passed_on="medisch")


def begun() -> CaseView:
    view = a_view(Take(organisation="CSG", person="Tess Wouda", at=NOW, by=NURSE))
    return after(view, handovers.offer(NURSE, OFFER, NOW))


def the_handover(view: CaseView) -> str:
    (name,) = handovers_of(view)
    return name


def gone_to(view: CaseView, *steps: HandoverStep, by: PersonRef = HELPER, reason: str = "") -> CaseView:
    for each in steps:
        view = after(view, handovers.step(view, the_handover(view), each, by, NOW, reason=reason))
    return view


def who(view: CaseView) -> list[str]:
    return [each.record.person for each in responsible_takes(view)]


def test_an_offer_is_a_step_its_contents_and_an_event_that_starts_the_clock() -> None:
    fact, contents, event = written(handovers.offer(NURSE, OFFER, NOW))
    assert (fact.step, fact.sender, fact.receiver, fact.receiver_person) == (S.OFFERED, "CSG", "SHN", "Bram Oude")
    assert contents == HandoverContents(handover=fact.handover, items=("rechten",), not_passed_on="medisch", by=NURSE)
    assert isinstance(event, Event)
    assert event.kind == "handover_offered"


@pytest.mark.parametrize(
    ("offer", "field"),
    [(Offer(receiver=PersonRef(org="")), "receiver"), (Offer(receiver=HELPER, is_warm=False, reason=" "), "reason")],
)
def test_an_offer_has_a_receiver_and_a_cold_one_a_reason(offer: Offer, field: str) -> None:
    with pytest.raises(FormError) as caught:
        handovers.offer(NURSE, offer, NOW)
    assert caught.value.facts["field"] == field


def test_a_cold_handover_with_a_reason_is_possible() -> None:
    cold = Offer(receiver=HELPER, is_warm=False, reason="zij wil geen gesprek")
    assert written(handovers.offer(NURSE, cold, NOW))[0].is_warm is False


def test_responsibility_goes_from_the_sender_to_both_to_the_receiver() -> None:
    view = begun()
    assert who(view) == ["Tess Wouda"]
    view = gone_to(view, S.TALK_PLANNED, S.TALK_DONE)
    assert who(view) == ["Tess Wouda"]
    view = gone_to(view, S.ACCEPTED)
    assert who(view) == ["Tess Wouda", "Bram Oude"]
    view = gone_to(view, S.FIRST_CONTACT_DONE)
    assert who(view) == ["Bram Oude"]
    view = gone_to(view, S.CONFIRMED_BY_VICTIM, S.CLOSED)
    assert who(view) == ["Bram Oude"]


@pytest.mark.parametrize(("step", "by"), [(S.DECLINED, HELPER), (S.WITHDRAWN, NURSE)])
def test_a_no_takes_a_reason_and_leaves_the_sender_responsible(step: HandoverStep, by: PersonRef) -> None:
    view = begun()
    with pytest.raises(FormError):
        handovers.step(view, the_handover(view), step, by, NOW)
    view = gone_to(view, step, by=by, reason="geen plek")
    assert who(view) == ["Tess Wouda"]
    assert open_handovers(view) == {}
    assert next_steps(handovers_of(view)[the_handover(view)]) == frozenset()


def test_a_step_out_of_order_is_refused_with_where_it_stands() -> None:
    view = begun()
    with pytest.raises(FormError) as caught:
        handovers.step(view, the_handover(view), S.CONFIRMED_BY_VICTIM, HELPER, NOW)
    assert caught.value.code == "handover.out_of_order"
    assert caught.value.facts == {"field": "step", "step": "confirmed_by_victim", "stands": "offered"}


def test_a_step_keeps_what_was_agreed_and_says_who_and_why() -> None:
    view = gone_to(begun(), S.TALK_PLANNED, reason=" dinsdag ")
    fact = handovers_of(view)[the_handover(view)][-1]
    assert (fact.three_way, fact.receiver_phone, fact.is_warm) == ("phone", "085-1", True)
    assert (fact.by, fact.reason, fact.on_behalf) == (HELPER, "dinsdag", None)


def test_what_came_back_keeps_the_receiver_until_the_sender_takes_again() -> None:
    view = gone_to(begun(), S.ACCEPTED, S.FIRST_CONTACT_DONE)
    view = gone_to(view, S.RETURNED, reason="wachtlijst")
    assert who(view) == ["Bram Oude"]
    assert set(open_handovers(view).values()) == {S.RETURNED}
    view = after(view, handovers.take_over(view, NURSE, NOW + timedelta(days=1)))
    assert who(view) == ["Tess Wouda"]
    assert open_handovers(view) == {}
    assert step_of(handovers_of(view)[the_handover(view)]) is S.CLOSED


def test_what_came_back_before_first_contact_leaves_the_sender_once_in_the_list() -> None:
    view = gone_to(gone_to(begun(), S.ACCEPTED), S.RETURNED, reason="wachtlijst")
    assert who(view) == ["Tess Wouda", "Bram Oude"]
    view = after(view, handovers.take_over(view, NURSE, NOW))
    assert who(view) == ["Tess Wouda"]


def test_somebody_else_who_takes_over_releases_nobody() -> None:
    view = gone_to(gone_to(begun(), S.ACCEPTED), S.RETURNED, reason="wachtlijst")
    view = after(view, handovers.take_over(view, PersonRef(org="VT", name="Noa Blom"), NOW))
    assert who(view) == ["Tess Wouda", "Bram Oude", "Noa Blom"]
    assert set(open_handovers(view).values()) == {S.RETURNED}


def test_the_first_contact_of_a_receiver_who_never_took_releases_nobody() -> None:
    view = begun()
    (offered,) = handovers_of(view)[the_handover(view)]
    view = after(view, [new_fact(replace(offered, step=S.ACCEPTED))])
    view = gone_to(view, S.FIRST_CONTACT_DONE)
    assert who(view) == ["Tess Wouda"]


# --- whose word it is ----------------------------------------------------------------------------------


@pytest.mark.parametrize("to", [S.ACCEPTED, S.DECLINED])
def test_an_answer_is_the_receivers_to_give(to: HandoverStep) -> None:
    view = begun()
    with pytest.raises(FormError) as caught:
        handovers.step(view, the_handover(view), to, NURSE, NOW, reason="geen plek")
    assert caught.value.code == "handover.not_theirs"


def test_an_answer_by_phone_is_written_down_on_behalf_of_the_receiver() -> None:
    view = begun()
    calls = NOW + timedelta(days=2)
    told = Told(
        step=S.ACCEPTED,
        person="Ruth Pol",
        phone="085-7",
        first_contact_on=calls,
        on_behalf=OnBehalf(org="SHN", person="Ruth Pol", how="phone", at=NOW),
    )
    view = after(view, handovers.tell(view, the_handover(view), told, NURSE, NOW))
    fact = handovers_of(view)[the_handover(view)][-1]
    assert (fact.word_of, fact.by, fact.first_contact_on) == ("SHN", NURSE, calls)
    assert (fact.receiver_person, fact.receiver_phone) == ("Ruth Pol", "085-7")
    assert who(view) == ["Tess Wouda", "Ruth Pol"]
    assert handovers.findings_of(view, the_handover(view)) == ()


def test_an_acceptance_that_arrives_from_the_wrong_person_is_kept_and_named() -> None:
    view = begun()
    (offered,) = handovers_of(view)[the_handover(view)]
    stranger = PersonRef(org="VT", name="Noa Blom")
    view = after(view, [new_fact(replace(offered, step=S.ACCEPTED, by=stranger))])
    assert handovers.findings_of(view, the_handover(view)) == (Finding.WRONG_PERSON,)
    assert who(view) == ["Tess Wouda"]


def test_what_was_declined_keeps_the_other_way_that_was_named() -> None:
    view = begun()
    told = Told(step=S.DECLINED, reason="wachtlijst", alternative="het wijkteam heeft plek")
    view = after(view, handovers.tell(view, the_handover(view), told, HELPER, NOW))
    assert handovers_of(view)[the_handover(view)][-1].alternative == "het wijkteam heeft plek"


# --- heard by phone ------------------------------------------------------------------------------------

WORDS = tuple(f"{first}{last}" for first in "bdfghk" for last in ("aal", "een", "oor", "uur", "ijn"))
HEARD = HeardBy(by=NURSE, at=NOW)


def test_a_code_that_is_typed_in_is_heard_and_takes_nothing() -> None:
    view = begun()
    code = receipt_code(the_handover(view), S.ACCEPTED, WORDS)
    view = after(view, handovers.hear(view, the_handover(view), code, WORDS, HEARD))
    assert handovers.heard_steps(view, the_handover(view)) == {S.ACCEPTED}
    assert step_of(handovers_of(view)[the_handover(view)]) is S.OFFERED
    assert who(view) == ["Tess Wouda"]
    assert handovers.findings_of(view, the_handover(view)) == (Finding.HEARD_ONLY,)
    with pytest.raises(FormError) as again:
        handovers.hear(view, the_handover(view), code, WORDS, HEARD)
    assert again.value.code == "handover.code_known"


@pytest.mark.parametrize(
    ("typed", "code"),
    [("", "form.required"), ("baal been", "handover.code_words"), ("baal " * 6, "handover.code_unknown")],
)
def test_a_mistyped_code_is_refused_with_what_is_wrong(typed: str, code: str) -> None:
    view = begun()
    with pytest.raises(FormError) as caught:
        handovers.hear(view, the_handover(view), typed, WORDS, HEARD)
    assert caught.value.code == code
    assert caught.value.facts["field"] == "code"


def test_the_code_of_a_step_that_is_known_here_is_refused() -> None:
    view = gone_to(begun(), S.ACCEPTED)
    with pytest.raises(FormError) as caught:
        handovers.hear(view, the_handover(view), receipt_code(the_handover(view), S.ACCEPTED, WORDS), WORDS, HEARD)
    assert caught.value.code == "handover.code_known"


def test_a_first_contact_told_before_the_acceptance_is_kept_as_something_to_look_at() -> None:
    view = begun()
    code = receipt_code(the_handover(view), S.FIRST_CONTACT_DONE, WORDS)
    view = after(view, handovers.hear(view, the_handover(view), code, WORDS, HEARD))
    assert handovers.findings_of(view, the_handover(view)) == (Finding.HEARD_ONLY,)
    assert who(view) == ["Tess Wouda"]


# --- beside each other, waiting, asking, the way back ---------------------------------------------------


def test_who_stands_beside_another_leaves_the_case_to_the_later_one() -> None:
    view = begun()
    view = after(view, handovers.take_over(view, PersonRef(org="VT", name="Noa Blom"), NOW))
    assert handovers.stand_beside_each_other(view)
    with pytest.raises(FormError) as caught:
        handovers.lay_down(view, PersonRef(org="VT", name="Noa Blom"), NOW)
    assert caught.value.code == "handover.nobody_after"
    view = after(view, handovers.lay_down(view, NURSE, NOW))
    assert who(view) == ["Noa Blom"]
    assert not handovers.stand_beside_each_other(view)


def test_who_took_it_by_mistake_takes_it_nowhere_until_the_other_takes_again() -> None:
    view = after(begun(), handovers.take_over(begun(), PersonRef(org="VT", name="Noa Blom"), NOW))
    view = after(view, handovers.take_over(view, NURSE, NOW))
    view = after(view, handovers.lay_down(view, PersonRef(org="VT", name="Noa Blom"), NOW))
    assert who(view) == ["Tess Wouda"]


def test_a_release_that_is_not_theirs_changes_nobody_and_is_named() -> None:
    view = gone_to(begun(), S.ACCEPTED)
    sender, receiver = (each.id for each in responsible_takes(view))
    stranger = Release(take=sender, for_take=receiver, at=NOW, by=PersonRef(org="POL", name="Kim Staal"))
    view = after(view, [new_fact(stranger)])
    assert who(view) == ["Tess Wouda", "Bram Oude"]
    assert [each.word_of for each in handovers.strangely_released(view)] == ["POL"]


def test_a_first_contact_another_wrote_down_for_the_receiver_releases_the_sender() -> None:
    view = gone_to(begun(), S.ACCEPTED)
    told = Told(step=S.FIRST_CONTACT_DONE, on_behalf=OnBehalf(org="SHN", person="Bram Oude"))
    view = after(view, handovers.tell(view, the_handover(view), told, PersonRef(org="POL", name="Kim Staal"), NOW))
    assert who(view) == ["Bram Oude"]
    assert handovers.strangely_released(view) == ()


def test_between_acceptance_and_first_contact_two_stand_together_and_not_beside_each_other() -> None:
    assert not handovers.stand_beside_each_other(begun())
    view = gone_to(begun(), S.ACCEPTED)
    assert len(who(view)) == 2
    assert not handovers.stand_beside_each_other(view)


def test_a_waiting_list_has_a_bridge_and_a_check_that_comes_again() -> None:
    waiting = WaitingForHelp(
        handover="h", bridging="wekelijks bellen", check_by="Ilse Vroom", check_org="SHN", every_days=7
    )
    view = a_view_of([handovers.wait(waiting, NOW, check="Veiligheid nagaan")])
    (check,) = view.all(Action)
    assert check.record.task == Task(owner=PersonRef(org="SHN", name="Ilse Vroom"), due=NOW + timedelta(days=7))
    later = NOW + timedelta(days=8)
    again = written(actions.end(check, ActionStep.DONE, NURSE, later))
    assert [each.task.due for each in again if isinstance(each, Action)] == [later + timedelta(days=7)]
    ended = written(actions.end(check, ActionStep.NOT_POSSIBLE, NURSE, later, reason="hulp is begonnen"))
    assert not [each for each in ended if isinstance(each, Action)]


def test_checks_while_waiting_stop_by_themselves_at_first_contact_and_not_before() -> None:
    view = begun()
    waiting = WaitingForHelp(handover=the_handover(view), bridging="bellen", check_by="Ilse Vroom", check_org="SHN")
    view = after(view, handovers.wait(waiting, NOW, check="Veiligheid nagaan"))
    view = gone_to(view, S.ACCEPTED)
    assert [each.record.what for each in open_actions(view)] == ["Veiligheid nagaan"]
    view = gone_to(view, S.FIRST_CONTACT_DONE)
    assert open_actions(view) == ()


def test_a_check_stays_while_another_receiver_still_has_a_waiting_list() -> None:
    view = begun()
    first = the_handover(view)
    for handover in (first, "elsewhere"):
        waiting = WaitingForHelp(handover=handover, bridging="bellen", check_by="Ilse Vroom", check_org="SHN")
        view = after(view, handovers.wait(waiting, NOW, check=handover))
    view = gone_to(view, S.ACCEPTED, S.FIRST_CONTACT_DONE)
    assert [each.record.what for each in open_actions(view)] == [first, "elsewhere"]


@pytest.mark.parametrize(
    ("changed", "field"),
    [({"bridging": ""}, "bridging"), ({"check_by": " "}, "check_by"), ({"every_days": 0}, "every_days")],
)
def test_a_waiting_list_says_what_bridges_it_and_who_checks_how_often(changed: dict[str, Any], field: str) -> None:
    waiting = WaitingForHelp(handover="h", bridging="bellen", check_by="Ilse Vroom")
    with pytest.raises(FormError) as caught:
        handovers.wait(replace(waiting, **changed), NOW, check="Veiligheid nagaan")
    assert caught.value.facts["field"] == field


def test_a_question_says_something() -> None:
    (asked,) = written(handovers.ask(HandoverQuestion(handover="h", text=" Kan zij lopen? ", at=NOW, by=HELPER)))
    assert asked.text == "Kan zij lopen?"
    with pytest.raises(FormError):
        handovers.ask(HandoverQuestion(handover="h", text=" "))


def test_no_talk_of_three_takes_the_reason_why_not() -> None:
    held = HandoverItem(handover="h", item="three_way_talk", answer=ItemAnswer.YES)
    assert written(handovers.say_item(held)) == [held]
    with pytest.raises(FormError):
        handovers.say_item(replace(held, answer=ItemAnswer.NO))
    other = replace(held, item="bridging", answer=ItemAnswer.NOT_APPLICABLE)
    assert written(handovers.say_item(other)) == [other]


def test_the_way_back_is_an_offer_to_who_handed_the_case_over() -> None:
    view = gone_to(gone_to(begun(), S.ACCEPTED), S.FIRST_CONTACT_DONE)
    facts = handovers_of(view)[the_handover(view)]
    assert way_back_until(facts) == NOW.date().replace(month=NOW.month + 3)
    assert way_back_until(facts[:1]) is None
    assert handovers.way_back(facts[0]).receiver == PersonRef(org="CSG", name="Tess Wouda")
