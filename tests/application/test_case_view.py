"""Where things stand is a function of the facts."""

from typing import Any

import pytest

from mdt_desktop.application import case_view
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import (
    ContactPersonAgreed,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    CoordinatorNamed,
    Release,
    Take,
)
from mdt_desktop.domain.handover import HandoverFact, HandoverStep
from mdt_desktop.domain.people import CaseHead, PersonRef
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.story import AcuteAnswer, Interview
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import NOW, a_view, after, an_event, changes_of, the

ILSE = ContactPersonNamed(name="Ilse Vroom", org="SHN")


def and_then(view: CaseView, *records: Any) -> CaseView:
    return after(view, *(changes_of(each) for each in records))


def test_a_case_nobody_moved_is_a_signal_and_else_where_it_was_moved_last() -> None:
    assert case_view.stage_of(a_view()) is Stage.SIGNAL
    view = a_view(StageEntered(stage=Stage.WEIGHING), StageEntered(stage=Stage.TRIAGE))
    assert case_view.stage_of(view) is Stage.TRIAGE


def test_a_case_nobody_weighed_is_not_weighed_and_never_low() -> None:
    assert case_view.level_of(a_view()) is RiskLevel.NOT_WEIGHED
    weighed = a_view(WeighingOutcome(level=RiskLevel.ACUTE), WeighingOutcome(level=RiskLevel.HIGH))
    assert case_view.level_of(weighed) is RiskLevel.HIGH


def test_a_corrected_event_gives_way_to_its_correction_in_lists_and_clocks() -> None:
    view = a_view(an_event("sexual_event", "2026-09-01T10:00"), CaseHead(alias="Sil"))
    wrong = view.shown[0]
    right = an_event("sexual_event", "2026-09-06T10:00", corrects=wrong.id)
    corrected = and_then(view, right)
    assert [each.record for each in case_view.events_of(corrected)] == [right]
    assert case_view.standing(corrected) == (CaseHead(alias="Sil"), right)
    assert corrected.entity(wrong.id) is wrong


def test_the_newest_answer_to_a_question_counts() -> None:
    answers = [AcuteAnswer(question="injured", answer=each) for each in (Answer.UNKNOWN, Answer.NO)]
    assert case_view.acute_answers(a_view(*answers)) == {"injured": answers[1]}


@pytest.mark.parametrize(
    ("records", "state"),
    [
        ((), "none"),
        ((Interview(state="planned"),), "planned"),
        ((Interview(state="planned"), Interview(state="none")), "none"),
        ((Interview(state="held"),), "held"),
        ((an_event("information_interview", "2026-09-01T10:00"), Interview(state="planned")), "held"),
        ((an_event("first_contact", "2026-09-01T10:00"),), "none"),
    ],
)
def test_the_interview_is_none_planned_or_held(records: tuple[Any, ...], state: str) -> None:
    assert case_view.interview_state(a_view(*records)) == state


def test_the_contact_person_is_whom_the_victim_agreed_to_and_somebody_new_waits_for_that() -> None:
    assert case_view.contact_person_of(a_view()) is None
    assert case_view.contact_person_answer(a_view()) is None
    view = a_view(ILSE)
    ilse = the(view, ContactPersonNamed).id
    agreed = and_then(view, ContactPersonAgreed(named=ilse, answer=Answer.YES))
    said = case_view.contact_person_answer(agreed)
    assert said is not None
    assert said.answer is Answer.YES
    proposed = and_then(agreed, ContactPersonNamed(name="Bram Oude", after=(ilse,)))
    assert name_of(case_view.contact_person_of(proposed)) == ILSE.name
    bram = case_view.contact_person_proposed(proposed)
    assert bram is not None
    assert case_view.contact_person_answer(proposed, bram) is None
    replaced = and_then(proposed, ContactPersonAgreed(named=bram.id, answer=Answer.YES))
    assert name_of(case_view.contact_person_of(replaced)) == "Bram Oude"
    assert case_view.contact_person_proposed(replaced) is None


def name_of(shown: Shown[ContactPersonNamed] | None) -> str:
    return shown.record.name if shown else ""


def test_a_coordinator_is_named_until_nobody_need_to_coordinate() -> None:
    named = CoordinatorNamed(coordinator=PersonRef(org="VT", name="Noa Blom"))
    not_needed = CoordinationDecision(decision=CoordinationOutcome.NOT_NEEDED, reason="helder")
    needed = CoordinationDecision(decision=CoordinationOutcome.EXISTING_ORG, reason="vol", holder="VT")
    assert case_view.coordinator_of(a_view()) is None
    assert case_view.coordinator_of(a_view(named)) == named
    assert case_view.coordinator_of(a_view(needed, named)) == named
    assert case_view.coordinator_of(a_view(not_needed, named)) == named
    assert case_view.coordinator_of(a_view(named, not_needed)) is None
    assert case_view.coordination_of(a_view()) is None
    assert case_view.coordination_of(a_view(not_needed, needed)) == needed


def test_whoever_holds_a_take_nobody_laid_down_is_responsible() -> None:
    view = a_view(Take(organisation="CSG", person="Tess Wouda"))
    sender = the(view, Take)
    both = and_then(view, Take(organisation="SHN", person="Bram Oude", after=(sender.id,)))
    assert [each.record.organisation for each in case_view.responsible_takes(both)] == ["CSG", "SHN"]
    receiver = both.all(Take)[-1]
    one = and_then(both, Release(take=sender.id, for_take=receiver.id))
    assert [each.record.person for each in case_view.responsible_takes(one)] == ["Bram Oude"]


def handover(name: str, step: HandoverStep) -> HandoverFact:
    return HandoverFact(handover=name, step=step, sender="CSG", receiver="SHN", at=NOW)


def test_a_handover_is_open_until_it_needs_nothing_more() -> None:
    endings = {
        HandoverStep.CLOSED,
        HandoverStep.WITHDRAWN,
        HandoverStep.DECLINED,
        HandoverStep.CONFIRMED_BY_VICTIM,
    }
    for step in HandoverStep:
        view = a_view(handover("a", HandoverStep.OFFERED), handover("b", HandoverStep.OFFERED), handover("a", step))
        assert case_view.open_handovers(view).keys() == ({"b"} if step in endings else {"a", "b"})
        assert [len(facts) for facts in case_view.handovers_of(view).values()] == [2, 1]


def test_an_action_is_open_until_it_ended_and_again_when_it_was_reopened() -> None:
    view = a_view(Action(what="Slot laten vervangen", task=Task(owner=PersonRef(org="GEM"), due=NOW)))
    action = the(view, Action)
    assert case_view.open_actions(view) == (action,)
    done = and_then(view, ActionFact(action=action.id, step=ActionStep.DONE))
    assert case_view.open_actions(done) == ()
    assert case_view.action_state(action, done.records(ActionFact)) is ActionStep.DONE
    again = and_then(done, ActionFact(action=action.id, step=ActionStep.REOPENED))
    assert case_view.open_actions(again) == (action,)
    other = and_then(view, ActionFact(action="00" * 16, step=ActionStep.DONE))
    assert case_view.open_actions(other) == (action,)
