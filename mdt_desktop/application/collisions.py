"""Collision check: actions against the victim's limits and against each other. Prompts only; a person decides."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mdt_desktop.application.actions import CALL_VICTIM
from mdt_desktop.application.case_view import CaseView, open_actions
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.story import Wish
from mdt_desktop.domain.times import AMSTERDAM, may_call

_DAYS = (
    ("maandag", "monday"),
    ("dinsdag", "tuesday"),
    ("woensdag", "wednesday"),
    ("donderdag", "thursday"),
    ("vrijdag", "friday"),
    ("zaterdag", "saturday"),
    ("zondag", "sunday"),
)
_SAME_HOUR = timedelta(hours=1)
_SHORTEST = 4
_LITTLE_WORDS = """
geen niet nooit liever alleen maar haar hem zijn naar voor over door deze niemand iemand wordt worden willen
never only with from that this they want does contact bericht bellen belt iets
"""
_SAYS_LITTLE = frozenset(_LITTLE_WORDS.split())


class Collides(StrEnum):
    """Why somebody should look twice at an action."""

    OUTSIDE_HOURS = "outside_hours"
    REFUSED_DAY = "refused_day"
    NOT_WANTED = "not_wanted"
    SAME_HOUR = "same_hour"


@dataclass(frozen=True, slots=True, kw_only=True)
class Collision:
    """One prompt about one open action; ``beside`` is the other action, or her own words that speak against it."""

    action: str
    why: Collides
    beside: str = ""


def collisions(view: CaseView) -> tuple[Collision, ...]:
    """Return every prompt about the open actions of a case, in the order of the actions."""
    actions = open_actions(view)
    return tuple(found for place, each in enumerate(actions) for found in _of(view, each, actions[:place]))


def _of(view: CaseView, action: Shown[Action], earlier: tuple[Shown[Action], ...]) -> Iterator[Collision]:
    limits = _limits(view)
    task = action.record.task
    yield from (
        Collision(action=action.id, why=Collides.NOT_WANTED, beside=limit)
        for limit in limits
        if _words(limit) & _words(action.record.what)
    )
    if task is None:
        return
    yield from _on_her_days(action, limits, task.due)
    if action.record.purpose == CALL_VICTIM:
        yield from _calls(view, action, earlier, task.due)


def _limits(view: CaseView) -> tuple[str, ...]:
    """What must not happen, in her words: the last wish, and how she must not be reached."""
    wish = view.latest(Wish)
    said = (wish.record.not_wanted if wish else "", view.contact_rule.avoid)
    return tuple(each for each in said if each)


def _words(text: str) -> frozenset[str]:
    found = re.findall(r"[^\W\d_]+", text.casefold())
    days = {word for names in _DAYS for word in names}
    return frozenset(word for word in found if len(word) >= _SHORTEST) - _SAYS_LITTLE - days


def _on_her_days(action: Shown[Action], limits: tuple[str, ...], due: datetime) -> Iterator[Collision]:
    names = _DAYS[due.astimezone(AMSTERDAM).weekday()]
    for limit in limits:
        if any(re.search(rf"\b{name}", limit.casefold()) for name in names):
            yield Collision(action=action.id, why=Collides.REFUSED_DAY, beside=limit)


def _calls(
    view: CaseView, action: Shown[Action], earlier: tuple[Shown[Action], ...], due: datetime
) -> Iterator[Collision]:
    if not may_call(view.contact_rule.hours, due):
        yield Collision(action=action.id, why=Collides.OUTSIDE_HOURS)
    for other in earlier:
        task = other.record.task
        if other.record.purpose == CALL_VICTIM and task is not None and _are_near(task.due, due):
            yield Collision(action=action.id, why=Collides.SAME_HOUR, beside=task.owner.name or task.owner.org)


def _are_near(one: datetime, other: datetime) -> bool:
    return abs(one - other) < _SAME_HOUR
