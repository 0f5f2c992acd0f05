"""The two lines that arrive filled in: short, newest last, nobody's name, nothing of a body (people.md 7)."""

from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.program import Program
from mdt_desktop.domain.meeting import TableEnd, TableOutcome
from mdt_desktop.domain.people import CaseHead, Identity, Participant, Suspect
from mdt_desktop.domain.weighing import OpenQuestion
from tests.support.cases import NOW, a_view, an_event
from ui.meeting.prefill import MOST, Prefill

LATER = NOW + timedelta(days=2)


@pytest.fixture
def prefill(program: Program, qtbot: QtBot) -> Prefill:
    del qtbot
    return Prefill(program.pack, LATER)


def a_case(*records: Any) -> CaseView:
    known = (
        CaseHead(number="2026-QRS-004", alias="Kim", opened_at=NOW),
        Identity(first_name="Yara", last_name="Brandsma"),
        Suspect(name="Ruben Kolk", relation="ex-partner"),
    )
    return a_view(*known, *records)


def test_an_open_question_says_why_now(prefill: Prefill) -> None:
    view = a_case(OpenQuestion(text="Heeft de ex het adres?", owner="POL"))

    assert prefill.why_now(view, ()) == "Open question: Heeft de ex het adres?"


def test_nobody_is_named_in_what_is_new(prefill: Prefill) -> None:
    view = a_case(an_event("event", "2026-09-07T12:00", text="Ruben Kolk stond bij de school van Yara"))

    said = prefill.what_is_new(view)

    assert "stond bij de school van" in said
    for name in ("Ruben", "Kolk", "Yara", "Brandsma"):
        assert name not in said


@pytest.mark.parametrize(
    "kind", ["pep_started", "blood_taken", "suicide_talk_done", "forensic_exam_done", "injury", "nfs_event"]
)
def test_what_is_about_a_body_or_a_mind_stays_out(prefill: Prefill, kind: str) -> None:
    plain = a_case(an_event("event", "2026-09-07T12:00", text="een bericht op de telefoon"))
    medical = a_case(
        an_event("event", "2026-09-07T12:00", text="een bericht op de telefoon"),
        an_event(kind, "2026-09-07T13:00", text="in het ziekenhuis"),
    )

    assert prefill.what_is_new(medical) == prefill.what_is_new(plain)


def test_the_newest_few_things_are_enough(prefill: Prefill) -> None:
    events = [an_event("event", f"2026-09-07T{hour}:00", text=f"bericht {hour}") for hour in range(10, 18)]

    said = prefill.what_is_new(a_case(*events))

    assert said.count("bericht") == MOST
    assert said.endswith("bericht 17.")


def test_only_what_came_since_the_last_table_is_new(prefill: Prefill) -> None:
    before = an_event("event", "2026-09-07T10:00", text="oud bericht")
    table = TableEnd(meeting="m", outcome=TableOutcome.DECIDED, at=NOW)

    assert prefill.what_is_new(a_case(before, table)) == "Nothing new since Mon 7 Sept."
    with_more = a_case(before, table, Participant(org="OPV"))
    assert prefill.what_is_new(with_more) == "New on the case: Shelter."


def test_a_case_of_which_nothing_may_stand_on_a_screen_still_says_something(prefill: Prefill) -> None:
    assert prefill.what_is_new(a_case()) == "First time on the table."
