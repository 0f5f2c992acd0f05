from dataclasses import replace
from datetime import timedelta

import pytest

from mdt_desktop.application import first_contact, leaving
from mdt_desktop.application.case_view import (
    CaseView,
    contact_person_of,
    contact_person_proposed,
    coordinator_of,
    responsible_takes,
)
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.leaving import Leaving, Part, parts_of
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.coordination import Absence, ContactPersonNamed, CoordinatorNamed, Take
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.stages import Stage, StageEntered
from tests.support.cases import NOW, NURSE, a_pack, a_view, after
from tests.support.memory import MemoryVault, StandingClock

RUTH = PersonRef(org="CSG", name="Ruth Pol")
LEAVES = Leaving(colleague=PersonRef(org="CSG", name="tess wouda "), successor=RUTH, phone="085-7", by=NURSE, at=NOW)
FILLED = (
    Take(organisation="CSG", person="Tess Wouda"),
    CoordinatorNamed(coordinator=PersonRef(org="CSG", name="Tess Wouda"), deputy=PersonRef(org="CSG", name="Jo Maes")),
    ContactPersonNamed(name="Tess Wouda", org="CSG"),
)


def handed_on(view: CaseView) -> CaseView:
    return after(view, leaving.hand_on(view, LEAVES))


def test_coordination_and_responsibility_go_on_at_once_and_the_contact_person_is_asked_of_the_victim() -> None:
    view = handed_on(a_view(*FILLED))
    coordinator, proposed, contact = coordinator_of(view), contact_person_proposed(view), contact_person_of(view)
    assert coordinator is not None
    assert (coordinator.coordinator, coordinator.deputy) == (RUTH, PersonRef(org="CSG", name="Jo Maes"))
    assert [each.record.person for each in responsible_takes(view)] == ["Ruth Pol"]
    assert proposed is not None
    assert (proposed.record.name, proposed.record.phone) == ("Ruth Pol", "085-7")
    assert contact is not None
    assert contact.record.name == "Tess Wouda"
    (gone,) = view.records(Absence)
    assert (gone.org, gone.leaves, gone.deputy) == ("CSG", True, "Ruth Pol")


def test_a_case_of_somebody_else_stays_as_it_is() -> None:
    other = PersonRef(org="VT", name="Noa Blom")
    view = a_view(
        Take(organisation="VT", person=other.name), CoordinatorNamed(coordinator=other), ContactPersonNamed(name="Jo")
    )
    assert leaving.hand_on(view, LEAVES) == ()
    assert leaving.hand_on(a_view(), LEAVES) == ()
    assert leaving.hand_on(a_view(*FILLED, StageEntered(stage=Stage.CLOSED)), LEAVES) == ()


def test_nobody_takes_on_a_case_without_a_name() -> None:
    nobody = replace(LEAVES, successor=PersonRef(org="CSG", name=" "))
    with pytest.raises(FormError) as caught:
        leaving.hand_on(a_view(*FILLED), nobody)
    assert caught.value.facts["field"] == "successor"


def test_the_same_name_in_another_organisation_is_somebody_else() -> None:
    view = a_view(
        Take(organisation="VT", person="Tess Wouda"),
        CoordinatorNamed(coordinator=PersonRef(org="VT", name="Tess Wouda")),
        ContactPersonNamed(name="Tess Wouda", org="VT"),
    )
    assert parts_of(view, LEAVES.colleague) == ()
    assert leaving.hand_on(view, LEAVES) == ()
    assert parts_of(view, PersonRef(org="VT", name="Tess Wouda")) == tuple(Part)


def test_a_contact_person_without_an_organisation_is_found_for_a_person_to_decide() -> None:
    view = a_view(ContactPersonNamed(name="Tess Wouda"))
    assert parts_of(view, LEAVES.colleague) == (Part.CONTACT_PERSON,)


def test_the_lines_say_what_a_colleague_is_for_a_case() -> None:
    takes = (Take(organisation="CSG", person="Jo Maes"), Take(organisation="CSG", person="Tess Wouda"))
    view = a_view(*takes, ContactPersonNamed(name="Tess Wouda", org="CSG"))
    assert parts_of(view, PersonRef(org="CSG", name=" tess WOUDA")) == (Part.CONTACT_PERSON, Part.RESPONSIBLE)
    assert parts_of(a_view(FILLED[1]), PersonRef(org="CSG", name="Tess Wouda")) == (Part.COORDINATOR,)
    assert parts_of(view, PersonRef(org="CSG", name="Tess")) == ()
    assert parts_of(view, PersonRef(org="CSG", name="  ")) == ()


def test_the_open_cases_of_a_colleague_are_found() -> None:
    clock = StandingClock(NOW)
    cases = Cases(MemoryVault(clock), me=NURSE, deadlines=a_pack().clocks, now=clock)
    for number in range(3):
        clock.moment += timedelta(minutes=1)
        view = cases.begin(lambda text, each=number: first_contact.begin(text, f"Sil {each}", NURSE, NOW), "BCD")
        if number != 1:
            org = "CSG" if number else "VT"
            cases.write(view.case, [new_fact(ContactPersonNamed(name="Noa Blom", org=org, at=NOW))])
    noa = PersonRef(org="CSG", name="Noa Blom")
    assert [(each.card.alias, each.parts) for each in leaving.cases_of(cases, noa)] == [
        ("Sil 2", (Part.CONTACT_PERSON,))
    ]
    assert leaving.cases_of(cases, PersonRef(org="CSG", name="Jo Maes")) == ()
