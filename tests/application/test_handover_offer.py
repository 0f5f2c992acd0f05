from mdt_desktop.application.handover_offer import likely_receiver, prefilled
from mdt_desktop.domain.coordination import CoordinationDecision, CoordinationOutcome, CoordinatorNamed, Take
from mdt_desktop.domain.people import Participant, PersonRef
from mdt_desktop.domain.sharing import NotShared
from mdt_desktop.domain.story import CoreStory, Wish
from tests.support.cases import NOW, NURSE, a_view

HOLDER = CoordinationDecision(decision=CoordinationOutcome.EXISTING_ORG, reason="steun", holder="SHN", at=NOW)
TAKEN = Take(organisation="CSG", person="Tess Wouda")


def test_the_offer_goes_to_who_coordinates_with_what_the_case_has() -> None:
    view = a_view(
        TAKEN,
        HOLDER,
        Participant(org="SHN"),
        Participant(org="SHN", person="Bram Oude", phone="085-1"),
        CoreStory(text="Kort verhaal."),
        Wish(text="rust"),
        NotShared(from_org="CSG", receiver="SHN", group="medical", why="medisch: niet nodig"),
        NotShared(from_org="CSG", receiver="POL", group="medical", why="anders"),
    )
    offer = prefilled(view, NURSE)
    assert (offer.receiver, offer.receiver_phone) == (PersonRef(org="SHN", name="Bram Oude"), "085-1")
    assert set(offer.items) == {"core_story", "needs_wishes"}
    assert offer.not_passed_on == "medisch: niet nodig"
    assert (offer.is_warm, offer.three_way) == (True, "phone")


def test_the_coordinator_is_the_person_where_the_contact_list_knows_none() -> None:
    named = CoordinatorNamed(coordinator=PersonRef(org="VT", name="Noa Blom"), at=NOW)
    assert prefilled(a_view(TAKEN, named), NURSE).receiver == PersonRef(org="VT", name="Noa Blom")


def test_where_nobody_can_tell_a_person_chooses() -> None:
    own, one, other = Participant(org="CSG"), Participant(org="SHN"), Participant(org="POL")
    assert likely_receiver(a_view(), "CSG") == ""
    assert likely_receiver(a_view(own, one), "CSG") == "SHN"
    assert likely_receiver(a_view(own, one, other), "CSG") == ""
    assert likely_receiver(a_view(HOLDER, Take(organisation="SHN")), "CSG") == ""
