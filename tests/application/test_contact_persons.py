from datetime import timedelta

import pytest

from mdt_desktop.application import coordinations
from mdt_desktop.application.case_view import CaseView, contact_person_of, contact_person_proposed
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import Absence, ContactPersonAgreed, ContactPersonNamed, LookAgain
from mdt_desktop.domain.errors import FormError
from tests.support.cases import NOW, NURSE, a_view, after, written

TODAY = NOW.date()
DAY = timedelta(days=1)


def name(view: CaseView, who: str, *, victim_asks: bool = False) -> CaseView:
    named = ContactPersonNamed(name=who, at=NOW, by=NURSE)
    return after(view, coordinations.name_contact_person(view, named, victim_asks=victim_asks))


def answer(view: CaseView, said: Answer) -> CaseView:
    proposed = contact_person_proposed(view) or contact_person_of(view)
    assert proposed is not None
    return after(view, coordinations.contact_person_agreed(view, ContactPersonAgreed(named=proposed.id, answer=said)))


def now(view: CaseView) -> str:
    shown = contact_person_of(view)
    return shown.record.name if shown else ""


def test_somebody_new_waits_for_the_victims_yes() -> None:
    view = name(name(a_view(), "Ilse Vroom"), "Bram Oude")
    assert now(view) == "Ilse Vroom"
    assert now(answer(view, Answer.NO)) == "Ilse Vroom"
    assert now(answer(answer(view, Answer.NO), Answer.YES)) == "Bram Oude"


def test_a_yes_that_is_taken_back_gives_the_one_before_back() -> None:
    view = answer(name(a_view(), "Ilse Vroom"), Answer.YES)
    view = answer(name(view, "Bram Oude"), Answer.YES)
    assert now(view) == "Bram Oude"
    assert now(answer(view, Answer.NO)) == "Ilse Vroom"


def test_whom_the_victim_asks_for_is_the_contact_person_at_once() -> None:
    assert now(name(name(a_view(), "Ilse Vroom"), "Bram Oude", victim_asks=True)) == "Bram Oude"


def test_every_change_of_face_is_counted() -> None:
    view = a_view()
    counts = []
    for who in ("Ilse Vroom", "Ilse Vroom", "Bram Oude", "Ilse Vroom"):
        view = name(view, who)
        counts.append(coordinations.contact_person_changes(view))
    assert counts == [0, 0, 1, 2]


def test_who_is_away_today_is_what_was_said_last() -> None:
    week = Absence(name="Ilse Vroom", starts=TODAY, ends=TODAY + 7 * DAY)
    view = a_view(week, Absence(name="Bram Oude", starts=TODAY + DAY))
    assert coordinations.absences_on(view, TODAY) == (week,)
    assert len(coordinations.absences_on(view, TODAY + DAY)) == 2
    assert coordinations.absences_on(view, TODAY - DAY) == ()
    back = a_view(week, Absence(name="Ilse Vroom", starts=TODAY, ends=TODAY))
    assert coordinations.absences_on(back, TODAY + DAY) == ()


@pytest.mark.parametrize(
    ("absence", "field"),
    [(Absence(name=" "), "name"), (Absence(name="Ilse", starts=TODAY, ends=TODAY - DAY), "ends")],
)
def test_an_absence_has_a_name_and_ends_after_it_began(absence: Absence, field: str) -> None:
    with pytest.raises(FormError) as caught:
        coordinations.be_absent(absence)
    assert caught.value.facts["field"] == field
    assert written(coordinations.be_absent(Absence(name="Ilse", leaves=True)))


def test_who_asks_to_look_again_says_so() -> None:
    with pytest.raises(FormError):
        coordinations.ask_to_look_again(LookAgain(why=""))
    assert written(coordinations.ask_to_look_again(LookAgain(why="victim_asks"))) == [LookAgain(why="victim_asks")]
