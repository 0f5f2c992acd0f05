"""After the table: telling the victim, and closing a case, which can always begin again."""

from datetime import datetime

from mdt_desktop.application import path
from mdt_desktop.application.actions import CALL_VICTIM, agree
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import kept, required
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.actions import Feedback, Task
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.events import ClockAnswer, ClockDecision, Event
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.stages import Closing, Stage, StageEntered
from mdt_desktop.domain.times import When

REACHED = "reached"


def tell(feedback: Feedback, *, again: Task | None = None, what: str = "") -> tuple[Change, ...]:
    """Write down whether somebody was told the outcome; not reached or not safe may agree on a next call.

    Raises:
        FormError: It does not say whom, or how it went.
    """
    told = new_fact(kept(feedback, "to", "outcome"))
    if again is None or feedback.outcome == REACHED:
        return (told,)
    return (told, *agree(what, again.owner, again.due, purpose=CALL_VICTIM))


def settle(clock: Clock, answer: ClockAnswer, by: PersonRef, now: datetime, *, why: str = "") -> tuple[Change, ...]:
    """Decide a clock: done, declined or not needed; who says *not needed* says why.

    Raises:
        FormError: The reason is missing.
    """
    decision = ClockDecision(rule=clock.rule.id, area=clock.rule.stop_group, answer=answer, at=now, why=why, by=by)
    return (new_fact(kept(decision, *(("why",) if answer is ClockAnswer.NOT_NEEDED else ()))),)


def close(view: CaseView, closing: Closing, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Close a case: why, with which talk, and whom the victim may call later.

    Raises:
        FormError: The reason is missing.
    """
    required(closing.reason, field="reason")
    return (
        new_fact(kept(closing)),
        *path.enter(view, Stage.CLOSED, by, now, reason=closing.reason),
        new_fact(Event(kind="case_closed", at=When(now), org=by.org, by=by)),
    )


def reopen(view: CaseView, reason: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Open a closed case again at its weighing (domain.md §1.3).

    Raises:
        FormError: The reason is missing.
    """
    del view
    why = required(reason, field="reason")
    return (new_fact(StageEntered(stage=Stage.WEIGHING, reason=why, at=now, by=by)),)
