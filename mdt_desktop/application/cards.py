"""A case in one line, and everything it has due: what the lists show without opening the case."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any

from mdt_desktop.application import joint_plans, plans
from mdt_desktop.application.agenda_reasons import (
    ANONYMOUS,
    NOTHING_CRITICAL,
    URGENT,
    AgendaAsk,
    asks_of,
    is_anonymous,
)
from mdt_desktop.application.case_view import (
    CaseView,
    contact_person_of,
    coordinator_of,
    handovers_of,
    level_of,
    open_actions,
    open_handovers,
    responsible_takes,
    stage_of,
)
from mdt_desktop.application.climbing import climbed
from mdt_desktop.application.ports import CaseCard, DueRow
from mdt_desktop.application.triggers import AskedAgain, Trigger, look_again
from mdt_desktop.domain.actions import ActionStep
from mdt_desktop.domain.clocks import STAYS_OPEN, Clock, ClockState, no_slot_fits
from mdt_desktop.domain.coordination import CoordinationDecision
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import HandoverFact, HandoverStep, HeardByPhone
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.sharing import Consent
from mdt_desktop.domain.stages import Stage
from mdt_desktop.domain.times import AMSTERDAM, When

Deadlines = Callable[[Sequence[Any], datetime], tuple[Clock, ...]]
"""The clocks of a case's records at a moment, under the rules of this vault."""

LINES_VERSION = 2
"""Goes up whenever a case's line or what it has due is made otherwise: older vaults then make theirs again."""

ASK_AGAIN_AFTER = timedelta(days=2)
ASKS, ON_AGENDA = "asks", "on_agenda"
_STILL_SHOWN = frozenset({ClockState.RUNNING, ClockState.EXPIRED, ClockState.NOT_BEFORE})


def card_of(view: CaseView, clocks: Iterable[Clock], me: PersonRef, now: datetime) -> CaseCard:
    """Return the line of a case as it stands."""
    following = next((clock for clock in clocks if _is_coming(clock, now)), None)
    contact, coordinator = contact_person_of(view), coordinator_of(view)
    takes = responsible_takes(view)
    stage = stage_of(view)
    return CaseCard(
        case=view.case,
        number=view.head.number,
        alias=view.head.alias,
        origin=view.head.origin,
        stage=stage.value,
        risk_level=level_of(view).value,
        contact_person=contact.record.name if contact else "",
        coordinator=_name(coordinator.coordinator) if coordinator else "",
        responsible=", ".join(each.record.person or each.record.organisation for each in takes),
        next_rule=following.rule.id if following else "",
        next_due=following.due if following else None,
        is_open=stage is not Stage.CLOSED,
        is_mine=any(each.record.organisation == me.org for each in takes),
        avoid=view.contact_rule.avoid,
        hours=view.contact_rule.hours,
        changed_at=now,
    )


def _name(person: PersonRef) -> str:
    return person.name or person.org


def _is_coming(clock: Clock, now: datetime) -> bool:
    return clock.state is ClockState.RUNNING and not clock.is_on_request and clock.due > now.astimezone(UTC)


def due_of(
    view: CaseView,
    deadlines: Deadlines,
    clocks: Iterable[Clock],
    now: datetime,
    *,
    critical: frozenset[str] = NOTHING_CRITICAL,
) -> tuple[DueRow, ...]:
    """Return everything a case has due; ``clocks`` are the case's own, ``critical`` items whose yes is a danger."""
    again, running = look_again(view, now), tuple(clocks)
    rows = (*_clocks(view, running), *_actions(view), *_handovers(view, deadlines, now))
    return (
        *rows,
        *_agenda(view, asks_of(view, running, again, critical=critical)),
        *_reviews(view),
        *_look_again(view, again),
        *_joint_pages(view, now),
        *_consents(view),
        *_conflicts(view),
    )


def _clocks(view: CaseView, clocks: Iterable[Clock]) -> Iterable[DueRow]:
    for clock in clocks:
        if clock.state in _STILL_SHOWN and not clock.is_on_request:
            yield DueRow(
                case=view.case,
                kind="open_clock" if clock.rule.kind in STAYS_OPEN else "clock",
                what=clock.rule.id,
                due=clock.due,
                since=clock.since,
                state=clock.state.value,
                is_uncertain=clock.is_uncertain,
                no_slot_fits=no_slot_fits(clock),
            )


def _actions(view: CaseView) -> Iterable[DueRow]:
    """Yield what somebody agreed to; one that was not done before and climbed says so as its state."""
    missed = {each.action.id for each in climbed(view)}
    for action in open_actions(view):
        if action.record.task is not None:
            yield DueRow(
                case=view.case,
                kind="action",
                what=action.id,
                due=action.record.task.due,
                owner=_name(action.record.task.owner),
                label=action.record.what,
                purpose=action.record.purpose,
                state=ActionStep.NOT_DONE.value if action.id in missed else "running",
            )


_ASKED_OF_RECEIVER = {
    HandoverStep.OFFERED: "DL-HANDOVER",
    HandoverStep.TALK_PLANNED: "DL-HANDOVER",
    HandoverStep.TALK_DONE: "DL-HANDOVER",
    HandoverStep.ACCEPTED: "DL-HANDOVER-CONTACT",
}
_ASKED_OF_SENDER = {
    HandoverStep.DRAFT: "DL-HANDOVER",
    HandoverStep.FIRST_CONTACT_DONE: "DL-HANDOVER-CHECK",
}


_BEFORE_ANSWER = frozenset({HandoverStep.OFFERED, HandoverStep.TALK_PLANNED, HandoverStep.TALK_DONE})


def _handovers(view: CaseView, deadlines: Deadlines, now: datetime) -> Iterable[DueRow]:
    facts = handovers_of(view)
    for handover, stands in open_handovers(view).items():
        first, step = facts[handover][0], _as_heard(view, handover, stands)
        yield DueRow(
            case=view.case,
            kind="handover",
            what=handover,
            due=_handover_due(first, step, deadlines, now),
            owner=first.receiver if step in _ASKED_OF_RECEIVER else first.sender,
            state=step.value,
        )


def _as_heard(view: CaseView, handover: str, stands: HandoverStep) -> HandoverStep:
    """What was heard by phone quiets the clock of its step: the next one is asked for."""
    heard = {each.step for each in view.records(HeardByPhone) if each.handover == handover}
    if stands is HandoverStep.RETURNED:
        return stands
    if HandoverStep.FIRST_CONTACT_DONE in heard and stands is not HandoverStep.CONFIRMED_BY_VICTIM:
        return HandoverStep.FIRST_CONTACT_DONE
    return HandoverStep.ACCEPTED if HandoverStep.ACCEPTED in heard and stands in _BEFORE_ANSWER else stands


def _handover_due(first: HandoverFact, step: HandoverStep, deadlines: Deadlines, now: datetime) -> datetime:
    """Each handover has its own terms, counted from its offer; one that came back is due at once."""
    offered = first.at or now
    rule = _ASKED_OF_RECEIVER.get(step) or _ASKED_OF_SENDER.get(step)
    terms = deadlines((Event(kind="handover_offered", at=When(offered)),), now)
    return next((clock.due for clock in terms if clock.rule.id == rule), offered)


def _reviews(view: CaseView) -> Iterable[DueRow]:
    """The plan asks on its day, or before it when something happened that it may not fit any longer."""
    due = plans.review_due(view)
    if due is not None:
        yield DueRow(case=view.case, kind="plan_review", what="safety_plan", due=due)


def _joint_pages(view: CaseView, now: datetime) -> Iterable[DueRow]:
    """A moment of the joint plan asks to be looked at before its day."""
    for page in joint_plans.moments_of(view):
        due = joint_plans.next_look(page.record)
        if due is not None and page.record.at is not None and page.record.at > now:
            yield DueRow(case=view.case, kind="plan_review", what=page.id, due=due)


def _agenda(view: CaseView, asks: Iterable[AgendaAsk]) -> Iterable[DueRow]:
    """Why the case asks for a table; where it is on a coming agenda, it asks again once that table has passed."""
    purpose = ANONYMOUS if is_anonymous(view) else ""
    for ask in asks:
        waits = ask.after_table
        yield DueRow(
            case=view.case,
            kind="agenda_now" if ask.reason in URGENT else "agenda",
            what=ask.reason.value,
            due=max(ask.due, waits or ask.due, key=datetime.timestamp),
            since=waits or ask.since,
            state=ON_AGENDA if waits else ASKS,
            purpose=purpose,
        )


def _look_again(view: CaseView, asked: Sequence[AskedAgain]) -> Iterable[DueRow]:
    """Coordination asks to be looked at again: one row a case, for the reason that waits longest; else its date."""
    decided = view.latest(CoordinationDecision)
    review = decided.record.review_on if decided else None
    if asked:
        yield DueRow(case=view.case, kind="look_again", what=asked[0].trigger.value, due=asked[0].since)
    elif review is not None:
        moment = datetime.combine(review, time(9), AMSTERDAM)
        yield DueRow(case=view.case, kind="look_again", what=Trigger.REVIEW_DATE.value, due=moment)


def _consents(view: CaseView) -> Iterable[DueRow]:
    newest = {each.record.about: each for each in view.all(Consent)}
    for consent in newest.values():
        if consent.record.asks_again:
            asked = consent.record.at or consent.at
            yield DueRow(case=view.case, kind="consent", what=consent.id, due=asked + ASK_AGAIN_AFTER)


def _conflicts(view: CaseView) -> Iterable[DueRow]:
    for shown in view.conflicts:
        yield DueRow(case=view.case, kind="conflict", what=shown.id, due=shown.at)
