"""Telling after the table: the call to the victim inside the hours that are safe, and the answer to who reported."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from mdt_desktop.application import actions
from mdt_desktop.application.actions import CALL_VICTIM
from mdt_desktop.application.case_view import CaseView, open_actions
from mdt_desktop.application.checks import kept
from mdt_desktop.application.shown import Change, Shown, new_fact
from mdt_desktop.domain.actions import Action, ActionStep, Feedback
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import AMSTERDAM, ContactHours, next_opening

VICTIM = "victim"
REPORTER = "reporter"
TRY_AGAIN_AFTER = timedelta(hours=2)
_BY_DAY = (ContactHours(opens=time(9), closes=time(20)),)
"""Without hours of the victim's own nobody calls at night."""


class CallOutcome(StrEnum):
    """How a call went."""

    REACHED = "reached"
    NOT_REACHED = "not_reached"
    NOT_SAFE = "not_safe"


class ReporterKind(StrEnum):
    """Who reported, and so what may be told back (domain.md §5.5)."""

    WITH_ROLE = "with_role"
    WITHOUT_ROLE = "without_role"
    SCHOOL = "school"
    INFORMAL = "informal"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallWords:
    """The words a call leaves behind: the next call, why this one ended, and what to do where no hour is safe."""

    again: str
    why: str
    find_a_way: str


def next_slot(hours: tuple[ContactHours, ...], outcome: CallOutcome, now: datetime) -> datetime | None:
    """Return when a call can be tried again: later the same day, or where it was not safe on another day.

    None where no hour in the next two weeks is safe, which a person settles at once.
    """
    earliest = now + TRY_AGAIN_AFTER
    if outcome is CallOutcome.NOT_SAFE:
        tomorrow = now.astimezone(AMSTERDAM).date() + timedelta(days=1)
        earliest = datetime.combine(tomorrow, time(0), AMSTERDAM)
    found = next_opening(hours or _BY_DAY, earliest)
    return found.astimezone(AMSTERDAM) if found is not None else None


def open_call(view: CaseView) -> Shown[Action] | None:
    """Return the call to the victim that is agreed and due first."""
    calls = [each for each in open_actions(view) if each.record.purpose == CALL_VICTIM and each.record.task]
    return min(calls, key=lambda each: each.record.task.due.timestamp() if each.record.task else 0.0, default=None)


def log_call(
    view: CaseView, outcome: CallOutcome, by: PersonRef, now: datetime, *, words: CallWords, meeting: str = ""
) -> tuple[Change, ...]:
    """Write down how the call went; one that did not reach the victim becomes a new one, inside the safe hours.

    Raises:
        FormError: The words of the next call are missing.
    """
    call = open_call(view)
    told = Feedback(to=VICTIM, outcome=outcome.value, meeting=meeting, at=now, by=by)
    if outcome is CallOutcome.REACHED:
        return (new_fact(told), *_ended(call, ActionStep.DONE, by, now))
    again = next_slot(view.contact_rule.hours, outcome, now)
    owner = call.record.task.owner if call is not None and call.record.task is not None else by
    changes: Sequence[Change] = (
        actions.agree(words.again, owner, again, purpose=CALL_VICTIM)
        if again is not None
        else actions.agree(words.find_a_way, owner, now + timedelta(days=1))
    )
    fact = new_fact(Feedback(to=VICTIM, outcome=outcome.value, next_at=again, meeting=meeting, at=now, by=by))
    return (fact, *_ended(call, ActionStep.NOT_POSSIBLE, by, now, why=words.why), *changes)


def _ended(
    call: Shown[Action] | None, step: ActionStep, by: PersonRef, now: datetime, *, why: str = ""
) -> tuple[Change, ...]:
    return actions.end(call, step, by, now, reason=why) if call is not None else ()


def tell_reporter(
    kind: ReporterKind | None, text: str, by: PersonRef, now: datetime, *, meeting: str = ""
) -> tuple[Change, ...]:
    """Write down that who reported was told, and as which kind of reporter.

    Raises:
        FormError: Nobody said which kind of reporter it is.
    """
    if kind is None:
        raise FormError("form.required", field="reporter_kind")
    told = Feedback(
        to=REPORTER,
        outcome=CallOutcome.REACHED.value,
        text=text,
        reporter_kind=kind.value,
        meeting=meeting,
        at=now,
        by=by,
    )
    return (new_fact(kept(told)),)


def told_victim(view: CaseView, meeting: str) -> tuple[Feedback, ...]:
    """Return every try to tell the victim the outcome of a meeting, oldest first."""
    return tuple(each for each in view.records(Feedback) if each.to == VICTIM and each.meeting == meeting)


def told_reporter(view: CaseView, meeting: str) -> tuple[Feedback, ...]:
    """Return what was told to who reported after a meeting, oldest first."""
    return tuple(each for each in view.records(Feedback) if each.to == REPORTER and each.meeting == meeting)
