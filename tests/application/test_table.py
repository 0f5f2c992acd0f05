from datetime import timedelta

import pytest

from mdt_desktop.application.table import (
    is_lower,
    needed_at_the_table,
    no_decision,
    prompts_against,
    review_day,
    takes_second_person,
    weigh,
    weighing_of_now,
)
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinationDecision, CoordinationOutcome
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import DomainNeed, LivingDomain, RiskLevel, WeighingOutcome
from tests.support.plan_cases import shipped_pack
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view, facts_of, shown

YESTERDAY = BEGUN - timedelta(days=1)


def _missing(*records: object) -> set[str]:
    return {each.name for each in needed_at_the_table(a_view(*records)) if each.answer is not Answer.YES}


def _outcome(level: RiskLevel, **more: object) -> WeighingOutcome:
    return WeighingOutcome(level=level, why="de ex woont om de hoek", **more)


def test_a_new_case_needs_exactly_five_things() -> None:
    assert _missing() == {"level", "coordination", "contact_person", "decision", "next_call"}


def test_the_five_things_are_there_once_each_is_written_down() -> None:
    assert not _missing(
        _outcome(RiskLevel.HIGH),
        CoordinationDecision(decision=CoordinationOutcome.NOT_NEEDED, reason="een organisatie"),
        ContactPersonNamed(name="Ilse"),
        Action(what="Slot vervangen", task=Task(owner=ME, due=BEGUN)),
        Action(what="Bellen", task=Task(owner=ME, due=BEGUN), purpose="call_victim"),
    )


def test_no_decision_is_an_answer_too() -> None:
    said = facts_of(no_decision(ME, BEGUN))
    assert "decision" not in _missing(*said)


def test_a_call_that_was_made_is_no_next_call() -> None:
    call = shown(Action(what="Bellen", task=Task(owner=ME, due=BEGUN), purpose="call_victim"))
    view = a_view(ActionFact(action=call.id, step=ActionStep.DONE))
    from mdt_desktop.application.case_view import CaseView  # noqa: PLC0415 - only here

    both = CaseView(view.case, [call, *view.shown])
    assert {each.name for each in needed_at_the_table(both) if each.answer is Answer.YES} == set()


def test_a_level_carries_its_author_its_moment_and_its_weighing() -> None:
    need = DomainNeed(domain=LivingDomain.SAFETY_HOUSING, need=2, weighing="w1")
    outcome, event = facts_of(weigh(a_view(need), _outcome(RiskLevel.HIGH), ME, BEGUN, ask="?"))
    assert (outcome.by, outcome.at, outcome.weighing) == (ME, BEGUN, "w1")
    assert (event.kind, event.at.at) == ("weighing", BEGUN)


def test_a_level_without_a_reason_is_asked_back() -> None:
    with pytest.raises(FormError) as refused:
        weigh(a_view(), WeighingOutcome(level=RiskLevel.HIGH), ME, BEGUN, ask="?")
    assert refused.value.facts["field"] == "why"


def test_a_second_level_on_the_same_day_is_the_same_weighing() -> None:
    first = facts_of(weigh(a_view(), _outcome(RiskLevel.ELEVATED), ME, BEGUN, ask="?"))
    again = facts_of(weigh(a_view(*first), _outcome(RiskLevel.HIGH), ME, BEGUN, ask="?"))
    assert [type(each).__name__ for each in again] == ["WeighingOutcome"]
    assert again[0].weighing == first[0].weighing


def test_not_weighed_is_no_weighing() -> None:
    (only,) = facts_of(weigh(a_view(), WeighingOutcome(level=RiskLevel.NOT_WEIGHED), ME, BEGUN, ask="?"))
    assert only.level is RiskLevel.NOT_WEIGHED


def test_a_weighing_of_another_day_does_not_stand_in_for_today() -> None:
    view = a_view(Event(kind="weighing", at=When(YESTERDAY)), _outcome(RiskLevel.HIGH, at=YESTERDAY, weighing="old"))
    outcome, event = facts_of(weigh(view, _outcome(RiskLevel.ACUTE), ME, BEGUN, ask="?"))
    assert outcome.weighing != "old"
    assert event.kind == "weighing"


@pytest.mark.parametrize(
    ("before", "now", "lower"),
    [
        (RiskLevel.HIGH, RiskLevel.ELEVATED, True),
        (RiskLevel.HIGH, RiskLevel.NOT_WEIGHED, True),
        (RiskLevel.HIGH, RiskLevel.HIGH, False),
        (RiskLevel.NOT_WEIGHED, RiskLevel.STANDARD, False),
        (RiskLevel.STANDARD, RiskLevel.ACUTE, False),
    ],
)
def test_lower_is_below_what_a_person_decided(before: RiskLevel, now: RiskLevel, *, lower: bool) -> None:
    assert is_lower(a_view(_outcome(before)), now) is lower


def test_lowering_alone_is_recorded_and_asks_a_second_person() -> None:
    view = a_view(_outcome(RiskLevel.HIGH, at=YESTERDAY))
    changes = weigh(view, _outcome(RiskLevel.STANDARD), ME, BEGUN, ask="Laat iemand meekijken")
    asked = {each.name: each.value for each in changes if each.kind == "action"}
    assert asked["what"] == "Laat iemand meekijken"
    assert asked["purpose"] == "second_person"
    assert facts_of(changes)[0].level is RiskLevel.STANDARD


def test_lowering_with_a_second_person_asks_nobody() -> None:
    view = a_view(_outcome(RiskLevel.HIGH, at=YESTERDAY))
    changes = weigh(view, _outcome(RiskLevel.STANDARD, second_person="B. Yilmaz, 04:10"), ME, BEGUN, ask="?")
    assert not [each for each in changes if each.kind == "action"]


def test_a_weighing_that_waits_for_its_level_goes_on() -> None:
    assert weighing_of_now(a_view(DomainNeed(domain=LivingDomain.SAFETY_HOUSING, need=1, weighing="w2")), BEGUN) == "w2"
    assert weighing_of_now(a_view(DomainNeed(domain=LivingDomain.SAFETY_HOUSING, need=1)), BEGUN) != ""


STRANGLED = AcuteAnswer(question="strangled", answer=Answer.YES)


def test_a_serious_signal_asks_a_second_person_before_no_raised_signal() -> None:
    prompts = prompts_against(a_view(STRANGLED), shipped_pack())
    assert prompts == ("own_red_flags.P1",)
    assert takes_second_person(a_view(STRANGLED), RiskLevel.STANDARD, prompts)
    assert not takes_second_person(a_view(STRANGLED), RiskLevel.ELEVATED, prompts)


def test_unanswered_items_alone_ask_no_second_person() -> None:
    assert prompts_against(a_view(), shipped_pack()) == ()


def test_a_level_below_a_prompt_without_a_second_person_is_recorded_and_becomes_an_action() -> None:
    changes = weigh(a_view(), _outcome(RiskLevel.STANDARD, prompts=("own_red_flags.P1",)), ME, BEGUN, ask="Kijk mee")
    assert facts_of(changes)[0].prompts == ("own_red_flags.P1",)
    assert [each.value for each in changes if each.name == "what"] == ["Kijk mee"]


def test_a_second_person_always_has_a_time_and_a_time_always_a_person() -> None:
    view = a_view(_outcome(RiskLevel.HIGH, at=YESTERDAY))
    low, earlier = RiskLevel.STANDARD, BEGUN - timedelta(minutes=20)
    named = facts_of(weigh(view, _outcome(low, second_person=" B. Yilmaz "), ME, BEGUN, ask="?"))[0]
    assert (named.second_person, named.second_person_at) == ("B. Yilmaz", BEGUN)
    timed = _outcome(low, second_person="B. Yilmaz", second_person_at=earlier)
    assert facts_of(weigh(view, timed, ME, BEGUN, ask="?"))[0].second_person_at == earlier
    nobody = _outcome(low, second_person=" ", second_person_at=earlier)
    assert facts_of(weigh(view, nobody, ME, BEGUN, ask="?"))[0].second_person_at is None


def test_a_case_is_weighed_again_after_the_term_of_the_rules() -> None:
    assert review_day(shipped_pack(), BEGUN) == BEGUN.date() + timedelta(days=42)
