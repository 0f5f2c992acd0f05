import pytest

from mdt_desktop.application.roads import take_road
from mdt_desktop.domain.coordination import ContactPersonNamed, Road, RoadChosen
from mdt_desktop.domain.errors import FormError
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view, facts_of


def _alone(**more: object) -> RoadChosen:
    return RoadChosen(road=Road.SINGLE_ORGANISATION, reason="helder plan", at=BEGUN, by=ME, **more)


def test_one_organisation_alone_still_names_whom_to_call() -> None:
    road, contact = facts_of(take_road(a_view(), _alone(contact_person="Ilse")))
    assert road.road is Road.SINGLE_ORGANISATION
    assert (contact.name, contact.org, contact.by) == ("Ilse", "SHN", ME)


def test_a_contact_person_who_is_there_already_stays() -> None:
    view = a_view(ContactPersonNamed(name="Ilse"))
    assert len(take_road(view, _alone(contact_person="Ilse"))) == 1


def test_one_organisation_alone_without_a_contact_person_is_asked_back() -> None:
    with pytest.raises(FormError) as refused:
        take_road(a_view(), _alone())
    assert refused.value.facts["field"] == "contact_person"


def test_the_meeting_and_an_anonymous_talk_need_a_reason_only() -> None:
    for road in (Road.MDT, Road.ANONYMOUS_ONLY):
        assert len(take_road(a_view(), RoadChosen(road=road, reason="zo wil Mare het"))) == 1


def test_a_contact_person_named_by_nobody_has_no_organisation() -> None:
    chosen = RoadChosen(road=Road.SINGLE_ORGANISATION, reason="helder plan", contact_person="Ilse")
    assert facts_of(take_road(a_view(), chosen))[1].org == ""
