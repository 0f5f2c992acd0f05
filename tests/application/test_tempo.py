from datetime import timedelta

from mdt_desktop.application.tempo import Tempo, ends_at, kind_of, minutes_of
from mdt_desktop.domain.meeting import TableEnd, TableOutcome
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.table_rules import CaseKind, TableRules
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import NOW
from tests.support.views import a_view

RULES = TableRules()
KINDS = (CaseKind.NEW, CaseKind.CONTINUING, CaseKind.CLOSING)


def _tempo(spent: int) -> Tempo:
    return Tempo(
        allotted=timedelta(minutes=15),
        spent=timedelta(minutes=spent),
        table_ends=NOW + timedelta(minutes=60),
        needed_after=timedelta(minutes=23),
        cases_after=2,
    )


def _end(meeting: str, outcome: TableOutcome) -> TableEnd:
    return TableEnd(meeting=meeting, outcome=outcome, at=NOW)


def test_a_case_nobody_saw_is_new_and_one_seen_before_goes_on() -> None:
    assert kind_of(a_view(), "m") is CaseKind.NEW
    assert kind_of(a_view(_end("before", TableOutcome.DECIDED)), "m") is CaseKind.CONTINUING
    assert kind_of(a_view(WeighingOutcome(level=RiskLevel.HIGH, why="x")), "m") is CaseKind.CONTINUING


def test_what_this_table_did_itself_does_not_make_it_an_old_case() -> None:
    view = a_view(WeighingOutcome(level=RiskLevel.HIGH, why="x", meeting="m"), _end("m", TableOutcome.DECIDED))
    assert kind_of(view, "m") is CaseKind.NEW


def test_a_case_that_was_only_postponed_is_still_new() -> None:
    assert kind_of(a_view(_end("before", TableOutcome.POSTPONED)), "m") is CaseKind.NEW


def test_a_case_that_closes_takes_five_minutes() -> None:
    closing = a_view(StageEntered(stage=Stage.CLOSING, at=NOW))
    assert minutes_of([kind_of(closing, "m")], RULES) == timedelta(minutes=5)


def test_a_table_ends_after_its_opening_its_cases_and_its_round() -> None:
    assert ends_at(NOW, KINDS, RULES) == NOW + timedelta(minutes=5 + 15 + 8 + 5 + 5)


def test_what_is_left_goes_below_nothing_and_its_ring_does_not() -> None:
    assert _tempo(20).left == timedelta(minutes=-5)
    assert _tempo(20).part_left == 0
    assert _tempo(0).part_left == 1
    assert _tempo(6).part_left == 0.6


def test_the_rest_gets_what_remains_after_this_case_and_never_more_than_there_is() -> None:
    assert _tempo(5).for_the_rest(NOW) == timedelta(minutes=50)
    assert _tempo(20).for_the_rest(NOW) == timedelta(minutes=60)
