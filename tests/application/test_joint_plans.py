"""The joint plan of organisations: which moments there are, and which still ask to be looked at."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from mdt_desktop.application import joint_plans
from mdt_desktop.application.shown import Gone
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.safety_plan import JointMoment, MomentKind
from mdt_desktop.domain.times import AMSTERDAM, When
from tests.support.cases import NOW, a_view, the, written

DAY = NOW + timedelta(days=20)
RELEASE = JointMoment(kind=MomentKind.RELEASE, at=DAY, who_does_what="POL rijdt langs")


def test_a_moment_is_theirs_and_stands_among_the_decisions() -> None:
    changes = joint_plans.plan_moment(replace(RELEASE, phones=" 085-000 01 20 "))
    assert written(changes) == [replace(RELEASE, phones="085-000 01 20")]
    assert {each.group for each in changes} == {FieldGroup.ACTIONS_DECISIONS}


@pytest.mark.parametrize("missing", ["kind", "at"])
def test_a_moment_needs_to_say_what_and_when(missing: str) -> None:
    with pytest.raises(FormError) as refused:
        joint_plans.plan_moment(replace(RELEASE, kind=None) if missing == "kind" else replace(RELEASE, at=None))
    assert refused.value.facts["field"] == missing


def test_what_is_agreed_anew_was_not_looked_at_yet() -> None:
    reviewed = replace(RELEASE, reviewed_on=DAY.date())
    view = a_view(reviewed)
    changes = joint_plans.change_moment(the(view, JointMoment), replace(reviewed, stand_by="RECL"))
    assert {(each.name, each.value) for each in changes} == {("stand_by", "RECL"), ("reviewed_on", Gone)}
    assert joint_plans.change_moment(the(view, JointMoment), reviewed) == ()


def test_a_moment_asks_for_a_plan_that_was_looked_at_three_days_before() -> None:
    due = joint_plans.review_due(RELEASE, NOW)
    assert due is not None
    assert due == datetime.combine(DAY.date() - timedelta(days=3), due.time(), AMSTERDAM)
    assert joint_plans.waiting(a_view(RELEASE), NOW)
    assert not joint_plans.waiting(a_view(RELEASE), DAY + timedelta(days=1))


def test_from_two_weeks_before_its_day_only_a_fresh_look_counts() -> None:
    (change,) = joint_plans.review_moment(the(a_view(RELEASE), JointMoment), NOW.date())
    assert change.name == "reviewed_on"
    early = replace(RELEASE, reviewed_on=NOW.date())
    fresh = replace(RELEASE, reviewed_on=(DAY - timedelta(days=4)).date())
    near = DAY - timedelta(days=3)
    assert joint_plans.is_reviewed(early, NOW)
    assert not joint_plans.is_reviewed(early, near)
    assert joint_plans.is_reviewed(fresh, near)
    assert joint_plans.review_due(fresh, near) is None
    assert joint_plans.review_due(early, near) is not None
    assert joint_plans.next_look(early) == joint_plans.next_look(RELEASE)
    assert joint_plans.next_look(fresh) is None


def test_a_moment_whose_day_nobody_knows_asks_nothing_and_stands_last() -> None:
    unknown = JointMoment(kind=MomentKind.HEARING)
    assert joint_plans.review_due(unknown, NOW) is None
    view = a_view(unknown, RELEASE)
    assert [each.record for each in joint_plans.moments_of(view)] == [RELEASE, unknown]


def test_the_case_names_moments_nobody_made_a_page_for() -> None:
    planned = Event(kind="suspect_release_planned", at=When(DAY))
    device = Event(kind="device_end", at=When(DAY + timedelta(days=9)))
    past = Event(kind="device_end", at=When(NOW - timedelta(days=9)))
    other = Event(kind="device_end", at=When(DAY), victim="V02")
    found = joint_plans.unplanned(a_view(planned, device, past, other), NOW)
    assert [each.kind for each in found] == [MomentKind.RELEASE, MomentKind.DEVICE_END]
    assert [each.kind for each in joint_plans.unplanned(a_view(planned, device, RELEASE), NOW)] == [
        MomentKind.DEVICE_END
    ]
