"""What was not done goes to the next one asked; what could not be done goes nowhere; nothing told is lost."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from mdt_desktop.application import climbing
from mdt_desktop.application.case_view import CaseView, open_actions
from mdt_desktop.application.climbing import CHAIR, Ending, Rung
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Task
from mdt_desktop.domain.coordination import Absence, CoordinatorNamed
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import MinutesLocked
from mdt_desktop.domain.people import Participant, PersonRef
from mdt_desktop.domain.plain import field_from_plain
from mdt_desktop.domain.times import AMSTERDAM
from tests.support.plan_cases import shipped_pack, view_of
from tests.support.views import facts_of

NOW = datetime(2026, 10, 9, 15, 0, tzinfo=AMSTERDAM)
"""A Friday."""
OWNER = PersonRef(org="POL", name="Bart Dorsman")
DEPUTY = PersonRef(org="POL", name="Femke Wit")
COORDINATOR = PersonRef(org="VT", name="Noor Smeets")
ON_THE_CASE = (Participant(org="POL", backup_name=DEPUTY.name), CoordinatorNamed(coordinator=COORDINATOR))


def an_action(owner: PersonRef = OWNER) -> Action:
    return Action(what="Rondje langs het huis", task=Task(owner=owner, due=NOW))


def ended(view: CaseView, step: ActionStep, reason: str = "geen tijd") -> tuple[Change, ...]:
    (action,) = view.all(Action)
    return climbing.end(view, action, Ending(step=step, by=OWNER, now=NOW, reason=reason), shipped_pack())


def new_task(changes: tuple[Change, ...]) -> Task | None:
    found = [each for each in changes if each.field_id == "action.task"]
    return field_from_plain(Action, "task", found[-1].value) if found else None  # type: ignore[no-any-return] # typed by its field


def after(view: CaseView, changes: tuple[Change, ...]) -> CaseView:
    """Return the case as it stands after changes to its one action."""
    task, records = new_task(changes), []
    action: Shown[Any] | None = None
    for each in view.shown:
        if isinstance(each.record, Action):
            action = replace(each, record=replace(each.record, task=task or each.record.task))
            records.append(action)
        else:
            records.append(each)
    told = view_of(*facts_of(changes)).shown
    return CaseView(view.case, (*records, *told))


def test_what_was_not_done_climbs_one_step_each_time_and_every_reason_stays() -> None:
    view = view_of(*ON_THE_CASE, an_action())
    asked = []
    for reason in ("geen tijd", "vergeten", "ziek", "weer niet"):
        changes = ended(view, ActionStep.NOT_DONE, reason)
        task = new_task(changes)
        view = after(view, changes)
        asked.append(task.owner if task else None)
    assert asked == [DEPUTY, COORDINATOR, CHAIR, None if asked[-1] is None else CHAIR]
    (climbed,) = climbing.climbed(view)
    assert (climbed.times, climbed.rung, climbed.reason) == (4, Rung.CHAIR, "weer niet")
    reasons = [each.reason for each in view.records(ActionFact) if each.step is ActionStep.NOT_DONE]
    assert reasons == ["geen tijd", "vergeten", "ziek", "weer niet"]
    assert len(open_actions(view)) == 1


def test_the_next_one_answers_within_a_working_day() -> None:
    task = new_task(ended(view_of(*ON_THE_CASE, an_action()), ActionStep.NOT_DONE))
    assert task is not None
    assert task.due == datetime(2026, 10, 12, 17, 0, tzinfo=AMSTERDAM)


@pytest.mark.parametrize("step", [ActionStep.NOT_POSSIBLE, ActionStep.DONE])
def test_what_could_not_be_done_and_what_is_done_climb_nowhere(step: ActionStep) -> None:
    view = view_of(*ON_THE_CASE, an_action())
    changes = ended(view, step, "de situatie veranderde")
    assert new_task(changes) is None
    view = after(view, changes)
    assert climbing.climbed(view) == ()
    assert open_actions(view) == ()


def test_a_step_where_nobody_stands_is_skipped() -> None:
    alone = view_of(an_action())
    assert climbing.next_asked(alone, an_action(), NOW) == (Rung.CHAIR, CHAIR)
    named = view_of(CoordinatorNamed(coordinator=COORDINATOR), an_action())
    assert climbing.next_asked(named, an_action(), NOW) == (Rung.COORDINATOR, COORDINATOR)


def test_the_coordinators_own_action_goes_to_the_chair_who_is_named_when_known() -> None:
    view = view_of(*ON_THE_CASE, an_action(COORDINATOR))
    chair = PersonRef(org="CSG", name="Jildou Postma")
    assert climbing.next_asked(view, an_action(COORDINATOR), NOW, chair=chair) == (Rung.CHAIR, chair)


def test_whoever_locked_the_minutes_is_the_chair_that_is_asked() -> None:
    chair = PersonRef(org="CSG", name="Jildou Postma", role="mdt_chair")
    locked = MinutesLocked(meeting="b7" * 16, chair=chair, text="Zaak", sha256="", at=NOW)
    view = view_of(locked, an_action())
    assert climbing.next_asked(view, an_action(), NOW) == (Rung.CHAIR, chair)
    assert climbing.rung_of(view, chair) is Rung.CHAIR


def test_while_somebody_is_away_who_stands_in_comes_first() -> None:
    away = Absence(name=OWNER.name, starts=date(2026, 10, 1), deputy="Ilja Kok", deputy_phone="085-000 04 10")
    view = view_of(*ON_THE_CASE, away, an_action())
    assert climbing.next_asked(view, an_action(), NOW) == (Rung.DEPUTY, PersonRef(org="POL", name="Ilja Kok"))


def test_not_done_takes_a_reason_and_writes_nothing_without_one() -> None:
    with pytest.raises(FormError) as caught:
        ended(view_of(an_action()), ActionStep.NOT_DONE, " ")
    assert caught.value.facts["field"] == "reason"


def test_an_action_that_was_done_and_opened_again_did_not_climb() -> None:
    steps = (ActionStep.DONE, ActionStep.REOPENED, ActionStep.NOT_DONE, ActionStep.DONE)
    facts = [ActionFact(action="a1", step=step, reason="x", at=NOW) for step in steps]
    assert climbing.not_done(facts[:2]) == ()
    assert climbing.not_done(facts) == (facts[2],)


def test_taken_back_at_once_it_is_its_owners_again_and_counts_no_longer() -> None:
    view = view_of(*ON_THE_CASE, an_action())
    (before,) = view.all(Action)
    climbed = after(view, ended(view, ActionStep.NOT_DONE))
    (now,) = climbed.all(Action)
    changes = climbing.take_back(before, now, OWNER, NOW)
    view = after(climbed, changes)
    assert new_task(changes) == before.record.task
    assert climbing.climbed(view) == ()
    assert any(each.step is ActionStep.NOT_DONE for each in view.records(ActionFact))
