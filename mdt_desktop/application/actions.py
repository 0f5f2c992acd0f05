"""Actions: agreed with owner and date, ended by a step with its reason."""

from dataclasses import replace
from datetime import datetime, timedelta

from mdt_desktop.application.checks import required, typed
from mdt_desktop.application.shown import Change, Shown, new_fact, new_register
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Note, Task
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import days_to_next_check
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import When

CALL_VICTIM = "call_victim"
SAFETY_NOW = "safety_now"
"""The purpose of a decision that stands without a quorum too (domain.md §5.2)."""


def agree(what: str, owner: PersonRef, due: datetime, *, purpose: str = "") -> tuple[Change, ...]:
    """Write down a new action.

    Raises:
        FormError: It says nothing, or nobody owns it.
    """
    if not owner.name and not owner.org:
        raise FormError("form.required", field="owner")
    return new_register(Action(what=required(what, field="what"), task=Task(owner=owner, due=due), purpose=purpose))


def end(
    action: Shown[Action], step: ActionStep, by: PersonRef, now: datetime, *, reason: str = ""
) -> tuple[Change, ...]:
    """Say how an action ended; *not possible* and *not done* take a reason; a call that was made stops its clock.

    Raises:
        FormError: The reason is missing.
    """
    why = typed(reason, field="reason")
    if step in {ActionStep.NOT_POSSIBLE, ActionStep.NOT_DONE} and not why:
        raise FormError("form.required", field="reason")
    fact = ActionFact(action=action.id, step=step, reason=why, at=now, by=by)
    changes = [new_fact(fact, answers=action.seen_of("what"))]
    if action.record.purpose == CALL_VICTIM and step is ActionStep.DONE:
        changes.append(new_fact(Event(kind="called_victim", at=When(now), org=by.org, by=by)))
    if step is ActionStep.DONE:
        changes += _next_check(action.record, now)
    return tuple(changes)


def _next_check(done: Action, now: datetime) -> tuple[Change, ...]:
    """A safety check while somebody waits comes again, until a person says that it is not needed."""
    days = days_to_next_check(done.purpose)
    if days is None or done.task is None:
        return ()
    return new_register(replace(done, task=replace(done.task, due=now + timedelta(days=days))))


def note(text: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write a note of one's own organisation; it never leaves."""
    return (new_fact(Note(text=required(text, field="text"), at=now, by=by)),)
