"""The safety plan: line by line, what stays off paper unless she frees it, and every print written down."""

from datetime import date, datetime, time, timedelta

import pytest

from mdt_desktop.application import plans
from mdt_desktop.application.plans import ReviewReason
from mdt_desktop.application.shown import Gone
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.safety_plan import PaperException, PaperGate, PlanForm, PlanLine, SafetyPlan
from mdt_desktop.domain.times import AMSTERDAM, When
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
    assert access == Access(kind=AccessKind.PRINTED, detail="safety_plan full nl 1", at=NOW, by=NURSE)


def test_a_freed_line_is_taken_back_and_keeps_its_text() -> None:
    freed = PlanLine(field="bag_place", text="hal", exception=PaperException(is_freed=True, reason="zij wil dat"))
    view = a_view(freed)
    assert plans.freed_lines(view) == {"bag_place": "zij wil dat"}
    (change,) = plans.keep_off_paper(view, "bag_place")
    assert (change.name, change.value) == ("exception", Gone)
    assert plans.keep_off_paper(a_view(PLACE), "safe_address") == ()


def test_every_paper_has_a_version_of_its_own() -> None:
    view = a_view()
    assert plans.next_version(view) == 1
    once = plans.printed(AccessKind.PRINTED, "full", "nl", NURSE, NOW)
    view = a_view_of([once])
    assert plans.next_version(view) == 2
    again = plans.printed(AccessKind.SAVED_FILE, "discreet", "en", NURSE, NOW, version=2)
    view = a_view_of([once, again])
    assert [each.detail for each in plans.prints_of(view)] == ["safety_plan full nl 1", "safety_plan discreet en 2"]


def test_every_document_that_leaves_is_written_down_with_its_receiver() -> None:
    (letter,) = written(plans.document_left(AccessKind.PRINTED, "letter", "nl", NURSE, NOW, receiver="SHN"))
    assert letter == Access(kind=AccessKind.PRINTED, detail="document letter nl SHN", at=NOW, by=NURSE)
    (night,) = written(plans.document_left(AccessKind.SAVED_FILE, "first_night", "en", NURSE, NOW))
    assert night.detail == "document first_night en"
    assert plans.prints_of(a_view(letter, night)) == ()


MADE = NOW.astimezone(AMSTERDAM).date()
LATER = NOW + timedelta(days=5)


def a_plan_and(*events: Event) -> list[ReviewReason]:
    plan = SafetyPlan(made_on=MADE - timedelta(days=2), review_on=MADE + timedelta(days=26))
    return list(plans.review_reasons(a_view(plan, *events), LATER))


def an_event(kind: str, at: datetime, ends_at: datetime | None = None) -> Event:
    return Event(kind=kind, at=When(at), ends_at=ends_at)


@pytest.mark.parametrize(
    ("kind", "days", "reason"),
    [
        ("stalking_act", 2, ReviewReason.NEW_INCIDENT),
        ("suspect_released", 3, ReviewReason.RELEASE),
        ("suspect_release_planned", 12, ReviewReason.RELEASE),
        ("device_end", 10, ReviewReason.ORDER_ENDS),
        ("shelter_requested", 1, ReviewReason.MOVED),
    ],
)
def test_a_trigger_asks_to_look_at_the_plan_again(kind: str, days: int, reason: ReviewReason) -> None:
    assert a_plan_and(an_event(kind, NOW + timedelta(days=days))) == [reason]


def test_an_order_that_ends_within_two_weeks_asks_too() -> None:
    order = an_event("order_509hh", NOW - timedelta(days=60), ends_at=NOW + timedelta(days=9))
    assert ReviewReason.ORDER_ENDS in a_plan_and(order)
    far = an_event("order_509hh", NOW - timedelta(days=60), ends_at=NOW + timedelta(days=40))
    assert ReviewReason.ORDER_ENDS not in a_plan_and(far)


def test_what_was_known_when_somebody_looked_asks_nothing_more() -> None:
    view = a_view(an_event("stalking_act", NOW - timedelta(days=3)), SafetyPlan(made_on=MADE))
    assert plans.review_reasons(view, LATER) == ()
    released = an_event("suspect_release_planned", NOW + timedelta(days=30))
    view = a_view(released, SafetyPlan(made_on=MADE))
    assert plans.review_reasons(view, LATER) == ()
    assert plans.review_due(view) == NOW + timedelta(days=16)


def test_a_plan_is_due_on_its_day_or_when_something_happens_before() -> None:
    plan = SafetyPlan(made_on=MADE - timedelta(days=2), review_on=MADE + timedelta(days=26))
    assert plans.review_due(a_view(plan)) == datetime.combine(MADE + timedelta(days=26), time(9), AMSTERDAM)
    order = an_event("order_509hh", NOW - timedelta(days=60), ends_at=NOW + timedelta(days=34))
    assert plans.review_due(a_view(plan, order)) == NOW + timedelta(days=20)
    assert plans.review_due(a_view()) is None


def test_an_event_of_somebody_else_asks_nothing() -> None:
    plan = SafetyPlan(made_on=MADE - timedelta(days=2))
    other = Event(kind="stalking_act", at=When(NOW + timedelta(days=1)), victim="V02")
    assert plans.review_reasons(a_view(plan, other), LATER) == ()


def test_a_plan_nobody_made_asks_nothing() -> None:
    assert plans.review_reasons(a_view(an_event("stalking_act", NOW)), LATER) == ()


def test_still_good_is_a_fact_and_asks_again_in_four_weeks() -> None:
    view = a_view(SafetyPlan(made_on=MADE, review_on=MADE))
    assert plans.review_reasons(view, LATER) == (ReviewReason.DAY_CAME,)
    checked = plans.still_good(view, NURSE, LATER)
    assert [each.kind for each in written(checked[:1])] == ["plan_checked"]
    today = LATER.astimezone(AMSTERDAM).date()
    assert [(each.name, each.value) for each in checked[1:]] == [("review_on", plans.reviewed_on(today).isoformat())]
