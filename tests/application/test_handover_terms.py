from datetime import datetime, timedelta

from mdt_desktop.application import handovers
from mdt_desktop.application.cards import due_of
from mdt_desktop.application.case_view import CaseView, handovers_of
from mdt_desktop.application.handover_terms import terms_of
from mdt_desktop.application.handovers import Offer, Told
from mdt_desktop.domain.coordination import Take
from mdt_desktop.domain.handover import HandoverStep, HeardByPhone
from mdt_desktop.domain.people import PersonRef
from tests.support.cases import NOW, NURSE, a_pack, a_view, after

S = HandoverStep
HELPER = PersonRef(org="SHN", name="Bram Oude")
CLOCKS = a_pack().clocks
DAY = timedelta(days=1)


def begun() -> CaseView:
    view = a_view(Take(organisation="CSG", person="Tess Wouda", at=NOW, by=NURSE))
    return after(view, handovers.offer(NURSE, Offer(receiver=HELPER), NOW))


def the_handover(view: CaseView) -> str:
    (name,) = handovers_of(view)
    return name


def dues(view: CaseView, now: datetime = NOW) -> dict[str, tuple[str, bool, bool]]:
    terms = terms_of(view, the_handover(view), CLOCKS, now)
    return {step.value: (f"{each.due:%d-%m %H:%M}", each.is_late, each.is_heard) for step, each in terms.items()}


def test_each_step_has_its_own_term_counted_in_working_days_from_the_offer() -> None:
    """NOW is Monday 7 September."""
    assert dues(begun()) == {
        "accepted": ("09-09 17:00", False, False),
        "first_contact_done": ("14-09 17:00", False, False),
        "confirmed_by_victim": ("21-09 17:00", False, False),
    }


def test_a_term_that_passed_is_late_until_it_is_set_or_heard() -> None:
    view, now = begun(), NOW + 3 * DAY
    assert dues(view, now)["accepted"][1:] == (True, False)
    heard = after(view, [handovers.new_fact(HeardByPhone(handover=the_handover(view), step=S.ACCEPTED))])
    assert dues(heard, now)["accepted"][1:] == (False, True)
    accepted = after(view, handovers.step(view, the_handover(view), S.ACCEPTED, HELPER, now))
    assert "accepted" not in dues(accepted, now)


def test_the_moment_the_receiver_named_is_the_term_of_first_contact() -> None:
    view = begun()
    told = Told(step=S.ACCEPTED, first_contact_on=NOW + DAY)
    view = after(view, handovers.tell(view, the_handover(view), told, HELPER, NOW))
    assert dues(view)["first_contact_done"][0] == f"{NOW + DAY:%d-%m %H:%M}"


def test_a_handover_that_ended_has_no_terms() -> None:
    view = begun()
    view = after(view, handovers.step(view, the_handover(view), S.WITHDRAWN, NURSE, NOW, reason="zij wil niet"))
    assert dues(view) == {}


def test_what_was_heard_asks_for_the_next_step_on_today() -> None:
    def asked(view: CaseView) -> list[str]:
        return [each.state for each in due_of(view, CLOCKS, (), NOW) if each.kind == "handover"]

    view = begun()
    assert asked(view) == ["offered"]
    for step in (S.ACCEPTED, S.FIRST_CONTACT_DONE):
        view = after(view, [handovers.new_fact(HeardByPhone(handover=the_handover(view), step=step))])
        assert asked(view) == [step.value]
    came_back = begun()
    for told in (Told(step=S.ACCEPTED), Told(step=S.RETURNED, reason="vol")):
        came_back = after(came_back, handovers.tell(came_back, the_handover(came_back), told, HELPER, NOW))
    assert asked(came_back) == ["returned"]
