"""An answer that came on paper or by phone: the organisation's own words, in the order of its page."""

from typing import Any

import pytest

from mdt_desktop.application.typed_in import Answer, take_in
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import Preparation, PreparationState
from mdt_desktop.domain.weighing import InputKind, OrganisationInput
from tests.support.cases import NOW, NURSE, a_view, written

MEETING = "b" * 32


def an_answer(**more: Any) -> Answer:
    known = {"meeting": MEETING, "org": "SHN", "came": PreparationState.BY_PHONE, "is_known": True}
    return Answer(**{**known, **more})


def taken(answer: Answer) -> list[Any]:
    return written(take_in(a_view(), answer, NURSE, NOW))


def test_every_line_is_a_fact_and_an_opinion_is_marked_as_such() -> None:
    records = taken(
        an_answer(
            facts=("gebeld op 2 sep, dossier", " "),
            opinion="zij wikt",
            may_share="dit, met haar ja",
            not_shared="medisch",
        )
    )

    brought = [(each.kind, each.text) for each in records if isinstance(each, OrganisationInput)]
    assert brought == [
        (InputKind.FACT, "gebeld op 2 sep, dossier"),
        (InputKind.OPINION, "zij wikt"),
        (InputKind.FACT, "dit, met haar ja"),
        (InputKind.NOT_SHARED, "medisch"),
    ]
    assert len({each.weighing for each in records if isinstance(each, OrganisationInput)}) == 1


def test_whoever_types_stands_beside_whose_words_they_are() -> None:
    records = taken(an_answer(facts=("is bekend sinds 2025",), contact="Ilja Postma"))

    for each in records:
        assert each.by == NURSE
        assert (each.on_behalf.org, each.on_behalf.person, each.on_behalf.how) == ("SHN", "Ilja Postma", "phone")


def test_one_s_own_organisation_speaks_for_nobody_else() -> None:
    records = taken(an_answer(org=NURSE.org, facts=("is bekend",)))

    assert all(each.on_behalf is None for each in records)


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({"facts": ("is bekend",)}, PreparationState.BY_PHONE),
        ({"facts": ("is bekend",), "came": PreparationState.ON_PAPER}, PreparationState.ON_PAPER),
        ({"is_known": False}, PreparationState.NOTHING_KNOWN),
        ({"is_known": False, "offer": "Kan bieden: een gesprek"}, PreparationState.NOTHING_KNOWN),
    ],
)
def test_the_board_says_how_it_came_in(more: dict[str, Any], state: PreparationState) -> None:
    (prepared,) = (each for each in taken(an_answer(**more)) if isinstance(each, Preparation))

    assert (prepared.org, prepared.state, prepared.meeting) == ("SHN", state, MEETING)


def test_an_empty_page_is_no_answer() -> None:
    with pytest.raises(FormError) as refused:
        taken(an_answer(contact="Ilja Postma"))

    assert refused.value.facts["field"] == "facts"
