"""What was not done climbs: from its owner to the deputy, to the coordinator, to the chair, one step each time.

*Could not, the situation changed* ends an action and climbs nowhere. What was not done stays written down; the action
is open again, in the hands of the next one asked (domain.md §5.3, §5.5).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from mdt_desktop.application import actions
from mdt_desktop.application.case_view import CaseView, action_state
from mdt_desktop.application.shown import Change, Shown, changed_fields, new_fact
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Task
from mdt_desktop.domain.calendar import Offset, Unit
from mdt_desktop.domain.coordination import Absence, CoordinatorNamed
from mdt_desktop.domain.meeting import MinutesLocked
from mdt_desktop.domain.people import Participant, PersonRef
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.times import AMSTERDAM

ASKED_WITHIN = Offset(1, Unit.WORKING_DAYS)
"""How soon the next one asked answers."""

CHAIR = PersonRef(org="MDT", role="mdt_chair")
"""Whoever chairs, where nobody says who that is."""

_TAKEN_BACK = 2
"""Opening it twice after it was not done takes that back: once is the climbing itself."""


class Rung(StrEnum):
    """The steps an action climbs, lowest first."""

    OWNER = "owner"
    DEPUTY = "deputy"
    COORDINATOR = "coordinator"
    CHAIR = "chair"


_ORDER = tuple(Rung)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How an action ended, who says so, and when."""

    step: ActionStep
    by: PersonRef
    now: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Climbed:
    """An open action that was not done before: on which step it stands, how often that was, and why the last time."""

    action: Shown[Action]
    rung: Rung
    times: int
    reason: str


def end(
    view: CaseView, action: Shown[Action], ending: Ending, pack: RulePack, *, chair: PersonRef | None = None
) -> tuple[Change, ...]:
    """Say how an action ended; what was not done goes to the next one asked, who answers within a working day.

    Raises:
        FormError: The reason is missing.
    """
    ended = actions.end(action, ending.step, ending.by, ending.now, reason=ending.reason)
    if ending.step is not ActionStep.NOT_DONE:
        return ended
    _, person = next_asked(view, action.record, ending.now, chair=chair)
    task = Task(owner=person, due=pack.calendar.due(ending.now, ASKED_WITHIN))
    opened = ActionFact(action=action.id, step=ActionStep.REOPENED, at=ending.now, by=ending.by)
    return (*ended, new_fact(opened), *changed_fields(action, replace(action.record, task=task)))


def take_back(before: Shown[Action], after: Shown[Action], by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Undo a *not done* right after it was said: the action is its owner's again."""
    opened = ActionFact(action=after.id, step=ActionStep.REOPENED, at=now, by=by)
    return (new_fact(opened), *changed_fields(after, replace(after.record, task=before.record.task)))


def next_asked(
    view: CaseView, action: Action, now: datetime, *, chair: PersonRef | None = None
) -> tuple[Rung, PersonRef]:
    """Return who is asked when the action is not done: the first above its owner who is somebody else."""
    owner, top = action.task.owner if action.task else PersonRef(org=""), chair or chair_of(view)
    stands = _ORDER.index(rung_of(view, owner, chair=top))
    above = ((rung, each) for rung, each in _ladder(view, owner, now, top) if _ORDER.index(rung) > stands)
    return next(((rung, each) for rung, each in above if not _is_same(each, owner)), (Rung.CHAIR, top))


def rung_of(view: CaseView, owner: PersonRef, *, chair: PersonRef | None = None) -> Rung:
    """Return the step on which somebody stands in this case."""
    named = view.latest(CoordinatorNamed)
    if _is_same(owner, chair or chair_of(view)) or owner.role == CHAIR.role:
        return Rung.CHAIR
    if named is not None and _is_same(owner, named.record.coordinator):
        return Rung.COORDINATOR
    return Rung.DEPUTY if any(_is_same(owner, each) for each in _deputies(view)) else Rung.OWNER


def climbed(view: CaseView, *, chair: PersonRef | None = None) -> tuple[Climbed, ...]:
    """Return the open actions that were not done before, in the order in which they were agreed."""
    return tuple(_climbed(view, chair))


def _climbed(view: CaseView, chair: PersonRef | None) -> Iterator[Climbed]:
    facts = view.records(ActionFact)
    if not any(each.step is ActionStep.NOT_DONE for each in facts):
        return
    for action in view.all(Action):
        own = [each for each in facts if each.action == action.id]
        missed = not_done(own)
        if missed and action_state(action, own) is None:
            owner = action.record.task.owner if action.record.task else PersonRef(org="")
            rung = rung_of(view, owner, chair=chair)
            yield Climbed(action=action, rung=rung, times=len(missed), reason=missed[-1].reason)


def not_done(facts: Iterable[ActionFact]) -> tuple[ActionFact, ...]:
    """Return, of the facts of one action, those that say it was not done and were not taken back."""
    missed: list[ActionFact] = []
    opened = 0
    for each in facts:
        if each.step is ActionStep.NOT_DONE:
            missed.append(each)
            opened = 0
        elif each.step is ActionStep.REOPENED:
            opened += 1
            if opened == _TAKEN_BACK and missed:
                missed.pop()
    return tuple(missed)


def chair_of(view: CaseView) -> PersonRef:
    """Return who answers for the minutes locked last; whoever chairs, while none are locked."""
    locked = view.latest(MinutesLocked)
    return locked.record.chair if locked is not None else CHAIR


# --- who stands where --------------------------------------------------------------------------------


def _ladder(view: CaseView, owner: PersonRef, now: datetime, chair: PersonRef) -> Iterator[tuple[Rung, PersonRef]]:
    named = view.latest(CoordinatorNamed)
    deputy = _deputy_of(view, owner, now)
    if deputy is not None:
        yield Rung.DEPUTY, deputy
    if named is not None:
        yield Rung.COORDINATOR, named.record.coordinator
    yield Rung.CHAIR, chair


def _deputy_of(view: CaseView, owner: PersonRef, now: datetime) -> PersonRef | None:
    """Return who stands in for somebody: while away whoever was named for it, else the back-up of the organisation."""
    today = now.astimezone(AMSTERDAM).date()
    away = [each for each in view.records(Absence) if each.name == owner.name and each.holds_on(today)]
    names = [each.deputy for each in away[-1:]]
    names += [each.backup_name for each in view.records(Participant) if each.org == owner.org]
    name = next((each for each in names if each), "")
    return PersonRef(org=owner.org, name=name) if name else None


def _deputies(view: CaseView) -> Iterator[PersonRef]:
    yield from (PersonRef(org=each.org, name=each.backup_name) for each in view.records(Participant))
    yield from (PersonRef(org=each.org, name=each.deputy) for each in view.records(Absence))


def _is_same(one: PersonRef, other: PersonRef) -> bool:
    """Somebody is known by name and organisation; an absence may not say of which organisation."""
    same_org = one.org == other.org or not one.org or not other.org
    return bool(one.name) and one.name == other.name and same_org
