"""Why a case is on the table now, and what is new since the last one: parts as data, worded by the screen."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from mdt_desktop.application.agenda_reasons import NOTHING_CRITICAL, AgendaAsk, reasons_of
from mdt_desktop.application.case_view import CaseView, action_state, events_of, level_of
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.triggers import look_again
from mdt_desktop.application.weighings import open_questions
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.coordination import ContactPersonNamed, PhoneConsultation
from mdt_desktop.domain.events import PLANNED_KINDS, Event
from mdt_desktop.domain.handover import HandoverFact
from mdt_desktop.domain.meeting import AgendaReason, TableEnd, TableOutcome, TableQuestion, last_table
from mdt_desktop.domain.people import Participant
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.weighing import QuestionAnswered, RiskLevel, WeighingOutcome

_ABOUT_THE_TABLE = PLANNED_KINDS | {"weighing", "agenda_sent", "input_sent", "decisions_sent", "minutes_final"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part: a code to word, what somebody wrote, codes and names that belong to it, and when it was."""

    code: str
    text: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    at: datetime | None = None


def last_seen(view: CaseView) -> datetime | None:
    """Return when the case was on a table or got a level last; None where neither ever was."""
    last = last_table(view.records(TableEnd))
    tables = (each.at for each in view.all(TableEnd) if each.record is last)
    levels = (each.at for each in view.all(WeighingOutcome) if each.record.level is not RiskLevel.NOT_WEIGHED)
    return max((*tables, *levels), default=None)


def as_it_came(view: CaseView, opened: datetime) -> CaseView:
    """Return the case as it came to the table: without what was written down since the meeting was opened.

    What the table itself decides is no news to it, and a case does not stop being new while it is weighed.
    """
    return CaseView(view.case, [each for each in view.shown if each.at.timestamp() <= opened.timestamp()])


# --- why now -----------------------------------------------------------------------------------------


def why_now_of(
    view: CaseView, clocks: Iterable[Clock], now: datetime, *, critical: frozenset[str] = NOTHING_CRITICAL
) -> tuple[Part, ...]:
    """Return why a case asks for a table now, most urgent first; the code is that of the reason.

    ``critical`` are the items of lists whose yes is a danger.
    """
    asks = reasons_of(view, clocks, now, critical=critical)
    return tuple(part for ask in asks for part in _why(view, ask, now))


def _why(view: CaseView, ask: AgendaAsk, now: datetime) -> Iterable[Part]:
    tell = _TELL.get(ask.reason)
    told = tuple(tell(view, ask, now)) if tell else ()
    return told or (Part(code=ask.reason.value, at=ask.since),)


def _consulted(view: CaseView, ask: AgendaAsk, _: datetime) -> Iterator[Part]:
    for each in view.all(PhoneConsultation):
        if each.at >= ask.since:
            facts = {"on_the_line": each.record.on_the_line, "who_does_what": each.record.who_does_what}
            yield Part(code=ask.reason.value, text=each.record.safety_now, facts=facts, at=each.record.at or each.at)


def _provisional(view: CaseView, ask: AgendaAsk, _: datetime) -> Iterator[Part]:
    last = last_table(view.records(TableEnd))
    if last is not None and last.outcome is TableOutcome.PROVISIONAL:
        yield Part(code=ask.reason.value, facts={"missing": ", ".join(last.missing)}, at=last.at)


def _escalated(view: CaseView, ask: AgendaAsk, _: datetime) -> Iterator[Part]:
    return (_replaced(part, ask.reason.value) for part in what_is_new_of(view, ask.since) if part.code in _DANGER)


_DANGER = frozenset({"event", "answer"})


def _replaced(part: Part, code: str) -> Part:
    return Part(code=code, text=part.text, facts=part.facts, at=part.at)


def _questions(view: CaseView, ask: AgendaAsk, _: datetime) -> Iterator[Part]:
    for each in open_questions(view):
        yield Part(code=ask.reason.value, text=each.record.text, facts={"owner": each.record.owner}, at=each.at)


def _looked(view: CaseView, ask: AgendaAsk, now: datetime) -> Iterator[Part]:
    return (
        Part(code=ask.reason.value, facts={"trigger": each.trigger.value}, at=each.since)
        for each in look_again(view, now)
    )


def _not_done(view: CaseView, ask: AgendaAsk, _: datetime) -> Iterator[Part]:
    facts = view.records(ActionFact)
    for action in view.all(Action):
        if action_state(action, facts) is ActionStep.NOT_DONE:
            yield _step(action, [each for each in facts if each.action == action.id][-1], ask.reason.value)


def _review(view: CaseView, ask: AgendaAsk, _: datetime) -> Iterator[Part]:
    yield Part(code=ask.reason.value, facts={"level": level_of(view).value}, at=ask.due)


def _asked(view: CaseView, ask: AgendaAsk, _: datetime) -> Iterator[Part]:
    for each in view.records(TableQuestion):
        if not each.meeting:
            yield Part(code=ask.reason.value, text=each.why_now or each.question, at=each.at)


_TELL: Mapping[AgendaReason, Callable[[CaseView, AgendaAsk, datetime], Iterator[Part]]] = {
    AgendaReason.URGENT_CONSULT: _consulted,
    AgendaReason.PROVISIONAL: _provisional,
    AgendaReason.ESCALATION: _escalated,
    AgendaReason.OPEN_QUESTION: _questions,
    AgendaReason.LOOK_AGAIN: _looked,
    AgendaReason.NOT_DONE: _not_done,
    AgendaReason.REVIEW: _review,
    AgendaReason.ASKED: _asked,
}


# --- what is new -------------------------------------------------------------------------------------


def what_is_new_of(view: CaseView, since: datetime | None) -> tuple[Part, ...]:
    """Return what was written down from a moment on, oldest first; everything where the case was never seen."""
    start = since.astimezone(UTC) if since is not None else datetime.min.replace(tzinfo=UTC)
    corrected = {id(each.record) for each in view.all(Event)} - {id(each.record) for each in events_of(view)}
    found: list[Part] = []
    for each in view.shown:
        tell = _NEW.get(type(each.record))
        if tell is not None and each.at >= start and id(each.record) not in corrected:
            found.extend(tell(view, each))
    return tuple(found)


def _event(_: CaseView, shown: Shown[Event]) -> Iterator[Part]:
    event = shown.record
    if event.kind not in _ABOUT_THE_TABLE and not event.victim:
        yield Part(code="event", text=event.text, facts={"kind": event.kind, "org": event.org}, at=event.at.at)


def _answer(_: CaseView, shown: Shown[AcuteAnswer]) -> Iterator[Part]:
    given = shown.record
    facts = {"question": given.question, "answer": given.answer.value}
    yield Part(code="answer", text=given.note, facts=facts, at=given.at or shown.at)


def _consultation(_: CaseView, shown: Shown[PhoneConsultation]) -> Iterator[Part]:
    yield Part(code="consultation", text=shown.record.safety_now, at=shown.record.at or shown.at)


def _level(_: CaseView, shown: Shown[WeighingOutcome]) -> Iterator[Part]:
    yield Part(code="level", text=shown.record.why, facts={"level": shown.record.level.value}, at=shown.at)


def _action_step(view: CaseView, shown: Shown[ActionFact]) -> Iterator[Part]:
    action = view.entity(shown.record.action)
    if action is not None and isinstance(action.record, Action):
        yield _step(action, shown.record, f"action_{shown.record.step.value}")


def _step(action: Shown[Action], fact: ActionFact, code: str) -> Part:
    task = action.record.task
    facts = {"owner": task.owner.name or task.owner.org if task else "", "reason": fact.reason}
    return Part(code=code, text=action.record.what, facts=facts, at=fact.at)


def _answered(_: CaseView, shown: Shown[QuestionAnswered]) -> Iterator[Part]:
    yield Part(code="question_answered", text=shown.record.text, at=shown.at)


def _organisation(_: CaseView, shown: Shown[Participant]) -> Iterator[Part]:
    yield Part(code="organisation", facts={"org": shown.record.org}, at=shown.at)


def _contact_person(_: CaseView, shown: Shown[ContactPersonNamed]) -> Iterator[Part]:
    yield Part(code="contact_person", facts={"name": shown.record.name, "org": shown.record.org}, at=shown.at)


def _handover(_: CaseView, shown: Shown[HandoverFact]) -> Iterator[Part]:
    facts = {"step": shown.record.step.value, "sender": shown.record.sender, "receiver": shown.record.receiver}
    yield Part(code="handover", facts=facts, at=shown.at)


_NEW: Mapping[type[Any], Callable[[CaseView, Shown[Any]], Iterator[Part]]] = {
    Event: _event,
    AcuteAnswer: _answer,
    PhoneConsultation: _consultation,
    WeighingOutcome: _level,
    ActionFact: _action_step,
    QuestionAnswered: _answered,
    Participant: _organisation,
    ContactPersonNamed: _contact_person,
    HandoverFact: _handover,
}
NEW_CODES = (
    "event",
    "answer",
    "consultation",
    "level",
    *(f"action_{step.value}" for step in ActionStep),
    "question_answered",
    "organisation",
    "contact_person",
    "handover",
)
"""What a part of *what is new* can say."""
