"""Before the table: names heard by voice, a board per organisation, and the victim asked first."""

from collections.abc import Iterable
from typing import Any

import pytest

from mdt_desktop.application.preparation import (
    BoardRow,
    Chase,
    ask_victim,
    asked_of,
    board_of,
    chased_of,
    hear_name,
    prepare,
)
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import AskedBeforehand, NameHeard, Preparation, PreparationState, Presence
from mdt_desktop.domain.sharing import LegalBasis
from mdt_desktop.domain.weighing import InputKind, OrganisationInput
from tests.support.cases import NOW, a_view, an_event, written
from tests.support.tables import on_agenda

HERE = "m1"
FIRST = an_event("first_contact", "2026-09-01T10:00+02:00", org="CSG")
BROUGHT = OrganisationInput(org="SHN", kind=InputKind.FACT, text="zij belde twee keer")


def heard(org: str, meeting: str = HERE) -> NameHeard:
    return NameHeard(meeting=meeting, org=org, basis=LegalBasis.CONSENT_EXPLICIT, person="Ayla Brandsma", at=NOW)


def prepared(org: str, state: PreparationState, meeting: str = HERE) -> Preparation:
    return Preparation(meeting=meeting, org=org, state=state, contact="Bas Hoekstra", at=NOW)


def row(*records: Any, org: str = "SHN", invited: Iterable[str] = ("CSG", "SHN")) -> BoardRow:
    return next(each for each in board_of(a_view(*records), HERE, invited) if each.org == org)


def test_an_organisation_nobody_spoke_to_is_chased_for_everything() -> None:
    silent = row(FIRST)
    assert (silent.state, silent.heard) == (None, None)
    assert silent.must_chase == (Chase.NAME_NOT_HEARD, Chase.NOT_STARTED)
    assert not silent.prepared_without_name


def test_the_organisation_of_first_contact_knows_the_name_by_itself() -> None:
    assert row(FIRST, org="CSG").must_chase == (Chase.NOT_STARTED,)


def test_a_name_heard_for_another_table_is_not_heard_for_this_one() -> None:
    assert Chase.NAME_NOT_HEARD in row(heard("SHN", "m0")).must_chase
    assert row(heard("SHN")).must_chase == (Chase.NOT_STARTED,)


@pytest.mark.parametrize(
    ("state", "chased"),
    [
        (PreparationState.READ, (Chase.NOT_READY,)),
        (PreparationState.READY, ()),
        (PreparationState.NOTHING_KNOWN, ()),
        (PreparationState.BY_PHONE, (Chase.NO_ANSWER_YET,)),
        (PreparationState.ON_PAPER, (Chase.NO_ANSWER_YET,)),
    ],
)
def test_the_chair_runs_after_what_is_not_there_yet(state: PreparationState, chased: tuple[Chase, ...]) -> None:
    assert row(heard("SHN"), prepared("SHN", state)).must_chase == chased


def test_a_paper_that_came_back_is_chased_no_longer() -> None:
    on_paper = (on_agenda(HERE), heard("SHN"), prepared("SHN", PreparationState.ON_PAPER))
    assert row(*on_paper, BROUGHT).must_chase == ()
    assert row(*on_paper, BROUGHT).has_answered


def test_what_was_brought_to_an_earlier_table_is_no_answer_to_this_one() -> None:
    assert not row(BROUGHT, on_agenda(HERE)).has_answered
    assert not row(BROUGHT, on_agenda(HERE), org="CSG").has_answered


def test_the_newest_word_about_an_organisation_counts() -> None:
    assert row(prepared("SHN", PreparationState.READ), prepared("SHN", PreparationState.READY)).state == "ready"


def test_preparing_a_case_without_a_ground_is_a_finding_and_never_refused() -> None:
    changes = prepare(prepared("SHN", PreparationState.READY))
    assert row(*written(changes)).prepared_without_name
    assert not row(heard("SHN"), *written(changes)).prepared_without_name
    assert not row(FIRST, prepared("CSG", PreparationState.READY), org="CSG").prepared_without_name


def test_who_prepared_without_being_invited_stands_on_the_board() -> None:
    found = row(prepared("HA", PreparationState.READY), org="HA")
    assert (found.contact, found.at, found.state) == ("Bas Hoekstra", NOW, PreparationState.READY)


def test_a_name_is_heard_by_an_organisation() -> None:
    (said,) = written(hear_name(heard(" SHN ")))
    assert (said.org, said.basis) == ("SHN", LegalBasis.CONSENT_EXPLICIT)
    for refuse in (lambda: hear_name(heard("")), lambda: prepare(prepared(" ", PreparationState.READ))):
        with pytest.raises(FormError) as refused:
            refuse()
        assert refused.value.facts["field"] == "org"


@pytest.mark.parametrize(
    "said",
    [
        {"talk_about": "het huis"},
        {"not_talk_about": "haar moeder"},
        {"most_important": "rust"},
        {"who_may_know": "alleen CSG"},
        {"presence": Presence.SUPPORTER},
        {"why_not_asked": "zij was niet te bereiken"},
    ],
)
def test_one_answer_of_the_victim_or_one_reason_is_enough(said: dict[str, Any]) -> None:
    (asked,) = written(ask_victim(AskedBeforehand(meeting=HERE, **said)))
    assert asked_of(a_view(asked), HERE) == asked


def test_neither_an_answer_nor_a_reason_is_asked_back() -> None:
    with pytest.raises(FormError) as refused:
        ask_victim(AskedBeforehand(meeting=HERE, talk_about="  "))
    assert refused.value.facts["field"] == "talk_about"


def test_a_victim_nobody_asked_is_chased_once_for_the_case() -> None:
    invited = ("CSG",)
    assert chased_of(a_view(FIRST), HERE, invited) == (("CSG", Chase.NOT_STARTED), ("", Chase.VICTIM_NOT_ASKED))
    asked = AskedBeforehand(meeting=HERE, why_not_asked="in coma")
    assert chased_of(a_view(FIRST, asked, prepared("CSG", PreparationState.READY)), HERE, invited) == ()
