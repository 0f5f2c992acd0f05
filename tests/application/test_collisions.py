from datetime import timedelta

import pytest

from mdt_desktop.application.actions import CALL_VICTIM
from mdt_desktop.application.collisions import Collides, collisions
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.story import Wish
from mdt_desktop.domain.times import ContactHours, time
from tests.support.cases import NOW, a_view

HELPER = PersonRef(org="SHN", name="Bram Oude")


def an_action(what: str, hours: float = 1, *, purpose: str = "", org: PersonRef = HELPER) -> Action:
    return Action(what=what, task=Task(owner=org, due=NOW + timedelta(hours=hours)), purpose=purpose)


def found(*records: object) -> list[tuple[Collides, str]]:
    return [(each.why, each.beside) for each in collisions(a_view(*records))]


def test_actions_that_go_against_nothing_are_left_alone() -> None:
    assert found(an_action("Advocaat zoeken"), Wish(not_wanted="geen politie"), Action(what="Sloten")) == []


@pytest.mark.parametrize("limit", ["geen politie aan de deur", "Politie: nooit"])
def test_what_she_does_not_want_is_said_with_her_words(limit: str) -> None:
    assert found(Wish(not_wanted=limit), an_action("De politie inlichten")) == [(Collides.NOT_WANTED, limit)]
    assert found(Wish(not_wanted=limit), Action(what="De politie inlichten")) == [(Collides.NOT_WANTED, limit)]


def test_the_last_wish_counts() -> None:
    assert found(Wish(not_wanted="geen politie"), Wish(not_wanted=""), an_action("De politie inlichten")) == []


def test_a_day_she_named_is_said() -> None:
    """NOW is a Monday."""
    avoid = ContactRule(avoid="nooit op maandag, dan is hij thuis")
    assert found(avoid, an_action("Langsgaan")) == [(Collides.REFUSED_DAY, avoid.avoid)]
    assert found(avoid, an_action("Langsgaan", 24)) == []


def test_a_call_outside_her_hours_is_said_and_another_action_is_not() -> None:
    hours = ContactRule(hours=(ContactHours(opens=time(16), closes=time(18)),))
    assert found(hours, an_action("Bellen", purpose=CALL_VICTIM)) == [(Collides.OUTSIDE_HOURS, "")]
    assert found(hours, an_action("Bellen", 6, purpose=CALL_VICTIM)) == []
    assert found(hours, an_action("Brief schrijven")) == []


def test_two_calls_in_the_same_hour_are_said_once_with_who_else_calls() -> None:
    one = an_action("Bellen", 2, purpose=CALL_VICTIM)
    other = an_action("Bellen", 2.5, purpose=CALL_VICTIM, org=PersonRef(org="CSG"))
    assert found(one, other) == [(Collides.SAME_HOUR, "Bram Oude")]
    assert found(one, an_action("Bellen", 3, purpose=CALL_VICTIM)) == []
    assert found(one, an_action("Mailen", 2)) == []
