"""The safety plan: line by line, what stays off paper unless she frees it, and every print written down."""

from datetime import date

import pytest

from mdt_desktop.application import plans
from mdt_desktop.application.shown import Gone
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.safety_plan import PaperException, PaperGate, PlanForm, PlanLine, SafetyPlan
from tests.support.cases import NOW, NURSE, a_view, a_view_of, changes_of, the, written

PLACE = PlanLine(field="safe_address", text="bij Ilse")


def test_a_line_is_filled_changed_and_emptied() -> None:
    assert written(plans.fill(a_view(), "signals", " hij belt ")) == [PlanLine(field="signals", text="hij belt")]
    assert plans.fill(a_view(), "signals", "  ") == ()
    view = a_view(PlanLine(field="signals", text="hij belt"), PLACE)
    (changed,) = plans.fill(view, "signals", "hij appt")
    assert (changed.name, changed.value) == ("text", "hij appt")
    (emptied,) = plans.fill(view, "signals", "")
    assert emptied.value is Gone
    assert plans.fill(view, "signals", "hij belt") == ()
    assert plans.lines_of(view) == {"signals": PlanLine(field="signals", text="hij belt"), "safe_address": PLACE}


def test_a_line_goes_on_paper_only_with_her_reason() -> None:
    with pytest.raises(FormError):
        plans.free_for_paper(a_view(PLACE), "safe_address", " ")
    (change,) = plans.free_for_paper(a_view(PLACE), "safe_address", "zij wil dat")
    assert change.value == {"is_freed": True, "reason": "zij wil dat"}
    (line,) = written(plans.free_for_paper(a_view(), "safe_address", "zij wil dat"))
    assert line.exception == PaperException(is_freed=True, reason="zij wil dat")


def test_filling_a_freed_line_keeps_it_free() -> None:
    freed = PlanLine(field="bag_place", text="hal", exception=PaperException(is_freed=True, reason="zij wil dat"))
    (change,) = plans.fill(a_view(freed), "bag_place", "zolder")
    assert change.name == "text"


def test_the_plan_is_set_once_and_changed_by_field() -> None:
    view = a_view_of([plans.set_plan(a_view(), SafetyPlan(version=PlanForm.DISCREET, own_line=" adem "))])
    assert view.sole(SafetyPlan).own_line == "adem"
    (change,) = plans.set_plan(view, SafetyPlan(version=PlanForm.FULL, own_line="adem"))
    assert (change.entity, change.name, change.value) == (the(view, SafetyPlan).entity, "version", "full")


def test_a_plan_is_looked_at_again_after_four_weeks() -> None:
    assert plans.reviewed_on(date(2026, 9, 7)) == date(2026, 10, 5)


def test_the_gate_and_every_print_are_written_down_without_case_text() -> None:
    gate = PaperGate(is_safe=Answer.NO, note="hij doorzoekt tassen", at=NOW, by=NURSE)
    assert written(plans.answer_gate(gate)) == [gate]
    assert changes_of(gate)[0].group == plans.answer_gate(gate)[0].group
    (access,) = written(plans.printed(AccessKind.PRINTED, "full", "nl", NURSE, NOW))
    assert access == Access(kind=AccessKind.PRINTED, detail="safety_plan full nl", at=NOW, by=NURSE)
