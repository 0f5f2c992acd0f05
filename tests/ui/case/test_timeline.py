"""The timeline marks a moment of extra danger in words, and shows what somebody did rather than its kind."""

from datetime import timedelta

import pytest

from mdt_desktop.domain.events import Event
from mdt_desktop.domain.times import When
from tests.support.plan_cases import shipped_pack
from tests.support.vaults import BEGUN
from tests.support.views import a_view
from ui.case.timeline import TimelineEntry, timeline

pytestmark = pytest.mark.usefixtures("look")


def _entries(*records: Event) -> tuple[TimelineEntry, ...]:
    return timeline(a_view(*records), shipped_pack(), BEGUN)


def _event(kind: str, days: float, **more: str) -> Event:
    return Event(kind=kind, at=When(BEGUN - timedelta(days=days)), **more)


def test_several_incidents_in_a_short_time_are_marked_at_the_last_of_them() -> None:
    newest, *older = _entries(*(_event("stalking_act", days) for days in (1, 2, 3)))
    assert newest.danger == "Extra danger: 3 incidents in 14 days"
    assert {each.danger for each in older} == {""}


def test_a_release_is_marked_and_a_weighing_is_not() -> None:
    released, weighed = _entries(_event("suspect_released", 1), _event("weighing", 2))
    assert (released.danger, weighed.danger) == ("Extra danger", "")


def test_a_behaviour_goes_before_its_kind_and_the_place_is_named() -> None:
    (told,) = _entries(_event("stalking_act", 1, behaviour="messages", text="40 appjes", place="werk", org="POL"))
    assert told.what == "Calls or messages: 40 appjes"
    assert told.source == "Police, werk"
