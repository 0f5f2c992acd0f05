from datetime import datetime, timedelta
from typing import Any

import pytest

from mdt_desktop.application.cards import due_of
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.ports import DUE_KINDS, DueRow
from mdt_desktop.application.triggers import Trigger, look_again
from mdt_desktop.domain.coordination import (
    Absence,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    LookAgain,
)
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import WaitingForHelp
from mdt_desktop.domain.people import Participant
from mdt_desktop.domain.times import When
from tests.support.cases import NOW, a_view

LATER = NOW + timedelta(days=1)
NOT_NEEDED = CoordinationDecision(decision=CoordinationOutcome.NOT_NEEDED, reason="helder plan", at=NOW)
ILSE = ContactPersonNamed(name="Ilse Vroom", at=NOW)
BEFORE = (Participant(org="CSG"), Participant(org="POL"), ILSE)


def on_today(view: CaseView, now: datetime) -> list[DueRow]:
    return [row for row in due_of(view, lambda *_: (), (), now) if row.kind in DUE_KINDS]


def why(view: CaseView) -> list[Trigger]:
    return [each.trigger for each in look_again(view, LATER)]


@pytest.mark.parametrize(
    ("happened", "trigger"),
    [
        (Participant(org="SHN"), Trigger.THIRD_ORGANISATION),
        (Event(kind="stalking_act", at=When(NOW)), Trigger.NEW_INCIDENT),
        (WaitingForHelp(handover="h", bridging="bellen", check_by="Ilse Vroom"), Trigger.WAITING_LIST),
        (Absence(name="Ilse Vroom", leaves=True), Trigger.CONTACT_PERSON_LEAVES),
        (ContactPersonNamed(name="Bram Oude"), Trigger.CONTACT_PERSON_LEAVES),
        (Event(kind="order_509hh_ended", at=When(NOW + timedelta(hours=3))), Trigger.ORDER_ENDS),
        (Event(kind="civil_order_end", at=When(NOW + timedelta(days=10))), Trigger.ORDER_ENDS),
        (Event(kind="order_509hh", at=When(NOW), ends_at=NOW + timedelta(days=9)), Trigger.ORDER_ENDS),
        (LookAgain(why="victim_asks"), Trigger.VICTIM_ASKS),
        (LookAgain(why="colleague"), Trigger.COLLEAGUE_ASKS),
    ],
)
def test_what_happens_after_a_decision_asks_to_look_at_it_again(happened: Any, trigger: Trigger) -> None:
    assert why(a_view(*BEFORE, NOT_NEEDED)) == []
    assert why(a_view(*BEFORE, NOT_NEEDED, happened)) == [trigger]
    assert why(a_view(*BEFORE, NOT_NEEDED, happened, NOT_NEEDED))[:1] in ([], [Trigger.ORDER_ENDS])
    assert why(a_view(*BEFORE, happened)) == []


@pytest.mark.parametrize(
    "happened",
    [
        Participant(org="CSG"),
        Participant(),
        Event(kind="weighing", at=When(NOW)),
        Absence(name="Ilse Vroom"),
        Absence(name="Bram Oude", leaves=True),
        Event(kind="civil_order_end", at=When(NOW + timedelta(days=40))),
        Event(kind="civil_order", at=When(NOW)),
    ],
)
def test_what_changes_nothing_asks_nothing(happened: Any) -> None:
    assert why(a_view(*BEFORE, NOT_NEEDED, happened)) == []


def test_a_second_organisation_is_none_too_many() -> None:
    assert why(a_view(Participant(org="CSG"), ILSE, NOT_NEEDED, Participant(org="POL"))) == []


def test_the_agreed_day_asks_to_look_again_and_stands_on_today_before() -> None:
    dated = CoordinationDecision(
        decision=CoordinationOutcome.ZVH, reason="vast", review_on=NOW.date() + timedelta(days=1), at=NOW
    )
    view = a_view(dated)
    assert look_again(view, NOW) == ()
    assert [each.trigger for each in look_again(view, NOW + timedelta(days=1))] == [Trigger.REVIEW_DATE]
    for moment in (NOW, NOW + timedelta(days=1)):
        (row,) = on_today(view, moment)
        assert (row.kind, row.what, row.due.date()) == ("look_again", "review_date", dated.review_on)


def test_today_shows_one_row_a_case_for_what_waits_longest() -> None:
    view = a_view(NOT_NEEDED, LookAgain(why="victim_asks"), LookAgain(why="colleague"))
    (row,) = on_today(view, LATER)
    assert (row.kind, row.what) == ("look_again", "victim_asks")
