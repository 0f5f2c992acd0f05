from datetime import timedelta

import pytest

from mdt_desktop.application.closings import close, reopen, settle, tell
from mdt_desktop.application.program import Program
from mdt_desktop.bootstrap import make_program
from mdt_desktop.domain.actions import Feedback, Task
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import ClockAnswer, Event
from mdt_desktop.domain.stages import Closing, Stage, StageEntered
from mdt_desktop.domain.times import When
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view, facts_of


@pytest.fixture(scope="module")
def program() -> Program:
    return make_program()


def _clock(program: Program) -> Clock:
    clocks = program.pack.clocks([Event(kind="first_contact", at=When(BEGUN))], BEGUN)
    return next(each for each in clocks if each.rule.id == "DL-MDT-FIRST")


def test_told_needs_whom_and_how_it_went() -> None:
    (fact,) = facts_of(tell(Feedback(to="victim", outcome="reached", at=BEGUN)))
    assert fact.outcome == "reached"
    with pytest.raises(FormError) as refused:
        tell(Feedback(to="victim", outcome=""))
    assert refused.value.facts["field"] == "outcome"


@pytest.mark.parametrize(("outcome", "calls_again"), [("reached", False), ("not_reached", True), ("not_safe", True)])
def test_who_was_not_told_is_called_again(outcome: str, *, calls_again: bool) -> None:
    again = Task(owner=ME, due=BEGUN + timedelta(days=1))
    changes = tell(Feedback(to="victim", outcome=outcome), again=again, what="Bellen")
    assert any(each.kind == "action" and each.value == "call_victim" for each in changes) is calls_again


def test_a_clock_is_decided_in_the_group_of_what_stops_it(program: Program) -> None:
    clock = _clock(program)
    (change,) = settle(clock, ClockAnswer.DONE, ME, BEGUN)
    assert change.group is clock.rule.stop_group
    after = program.pack.clocks([Event(kind="first_contact", at=When(BEGUN)), *facts_of((change,))], BEGUN)
    assert next(each.state for each in after if each.rule.id == clock.rule.id) == "met"


def test_not_needed_takes_a_reason_and_declined_need_not(program: Program) -> None:
    clock = _clock(program)
    assert settle(clock, ClockAnswer.DECLINED, ME, BEGUN)
    assert settle(clock, ClockAnswer.NOT_NEEDED, ME, BEGUN, why="loopt al elders")
    with pytest.raises(FormError) as refused:
        settle(clock, ClockAnswer.NOT_NEEDED, ME, BEGUN, why=" ")
    assert refused.value.facts["field"] == "why"


def test_closing_says_why_and_enters_the_last_stage() -> None:
    view = a_view(StageEntered(stage=Stage.CLOSING))
    closing, stage, event = facts_of(close(view, Closing(reason="goals_met", at=BEGUN), ME, BEGUN))
    assert closing.reason == "goals_met"
    assert (stage.stage, event.kind) == (Stage.CLOSED, "case_closed")
    with pytest.raises(FormError):
        close(view, Closing(reason=" "), ME, BEGUN)


def test_a_closed_case_begins_again_at_its_weighing() -> None:
    (stage,) = facts_of(reopen(a_view(), "nieuw incident", ME, BEGUN))
    assert (stage.stage, stage.reason) == (Stage.WEIGHING, "nieuw incident")
    with pytest.raises(FormError):
        reopen(a_view(), "", ME, BEGUN)
