"""The warm handover: the sender stays responsible until somebody else is, and what comes back is settled."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mdt_desktop.application import handovers
from mdt_desktop.application.case_view import CaseView, handovers_of, open_handovers, responsible_takes
from mdt_desktop.application.handovers import Offer
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.coordination import Take
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import HandoverContents, HandoverStep, step_of
from mdt_desktop.domain.people import PersonRef
from tests.support.cases import NOW, NURSE, a_view, after, written

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


@pytest.mark.parametrize("step", [S.DECLINED, S.WITHDRAWN])
def test_a_no_takes_a_reason_and_leaves_the_sender_responsible(step: HandoverStep) -> None:
    view = begun()
    with pytest.raises(FormError):
        handovers.step(view, the_handover(view), step, HELPER, NOW)
    view = gone_to(view, step, reason="geen plek")
    assert who(view) == ["Tess Wouda"]
    assert open_handovers(view) == {}
    assert handovers.next_steps(handovers_of(view)[the_handover(view)]) == frozenset()


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
