"""First contact: a case, safe contact, the acute questions, the story told once, who calls tomorrow."""

from dataclasses import replace
from datetime import UTC, date, datetime

from mdt_desktop.application.actions import CALL_VICTIM, agree
from mdt_desktop.application.case_view import CaseView, acute_answers, interview_state, open_actions
from mdt_desktop.application.checks import happened, in_order, kept, required, typed
from mdt_desktop.application.shown import Change, Shown, changed_fields, new_fact, new_register
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clock_facts import ADULT
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import Take
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import PLANNED_KINDS, Event
from mdt_desktop.domain.identifiers import EntityId
from mdt_desktop.domain.people import CaseHead, Communication, Identity, Participant, PersonRef
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.story import (
    CORE_STORY_LIMIT,
    AcuteAnswer,
    CoreStory,
    EventSummary,
    Interview,
    StoryAddition,
    StoryMode,
    Telling,
    TellingKind,
    Wish,
)
from mdt_desktop.domain.times import AMSTERDAM, When


def begin(number: str, alias: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Open a case at first contact: it has a number, perhaps an alias, and somebody responsible at once."""
    return (
        *new_register(CaseHead(number=number, alias=typed(alias, field="alias"), opened_at=now)),
        *new_register(Participant(org=by.org, person=by.name, role=by.role)),
        new_fact(StageEntered(stage=Stage.FIRST_CONTACT, at=now, by=by)),
        new_fact(Take(organisation=by.org, person=by.name, at=now, by=by)),
        new_fact(Event(kind="first_contact", at=When(now), org=by.org, by=by)),
    )


def reach_safely(view: CaseView, rule: ContactRule) -> tuple[Change, ...]:
    """Write down how to reach the victim safely: the only question that must have an answer.

    Raises:
        FormError: Neither a way to call nor the rule in words was given.
    """
    if not (rule.call.strip() or rule.rule.strip()):
        raise FormError("form.required", field="call")
    return view.filled(kept(rule))


def answer(
    view: CaseView, question: str, given: Answer, by: PersonRef, now: datetime, *, note: str = ""
) -> tuple[Change, ...]:
    """Answer one acute question; the same answer again changes nothing."""
    kept = typed(note, field=question)
    before = acute_answers(view).get(question)
    if before and (before.answer, before.note) == (given, kept):
        return ()
    return (new_fact(AcuteAnswer(question=question, answer=given, note=kept, at=now, by=by)),)


def happened_at(event: Event, now: datetime, *, entity: EntityId | None = None) -> tuple[Change, ...]:
    """Write down an event; only a kind that names a day to come may lie in the future.

    Raises:
        FormError: It lies in the future, or ends before it begins.
    """
    if event.kind not in PLANNED_KINDS:
        happened(event.at.at, now, field="at")
        happened(event.at.until or event.at.at, now, field="until")
    in_order(event.at.at, event.ends_at, field="ends_at")
    return (new_fact(kept(event), entity=entity),)


def call_agreed(view: CaseView) -> Shown[Action] | None:
    """Return the next call to the victim, where somebody took it on."""
    calls = [each for each in open_actions(view) if each.record.purpose == CALL_VICTIM]
    return calls[-1] if calls else None


def agree_call(view: CaseView, caller: PersonRef, due: datetime, now: datetime, *, what: str) -> tuple[Change, ...]:
    """Agree who calls the victim next, and when; a call that was agreed gets another person or moment.

    Raises:
        FormError: Nobody was named, or the moment has passed.
    """
    if due < now.astimezone(UTC):
        raise FormError("form.in_past", field="due")
    agreed = call_agreed(view)
    if agreed is None:
        return who_calls(caller, due, what)
    if not caller.name and not caller.org:
        raise FormError("form.required", field="owner")
    return changed_fields(agreed, replace(agreed.record, task=Task(owner=caller, due=due)))


def who_calls(caller: PersonRef, due: datetime, what: str) -> tuple[Change, ...]:
    """Agree who calls the victim next, and when; ``what`` is the action's wording on this screen.

    Raises:
        FormError: Nobody was named.
    """
    return agree(what, caller, due, purpose=CALL_VICTIM)


def summarise(text: str, title: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write the event summary: what, when, where, no details of acts.

    Raises:
        FormError: It is empty.
    """
    summary = EventSummary(text=required(text, field="text"), title=typed(title, field="title"), at=now, by=by)
    return (new_fact(summary),)


def story_mode(view: CaseView) -> StoryMode:
    """Return how the core story should be written down (people.md 6); a person may choose otherwise."""
    disabled = view.sole(Communication).mental_disability
    if _is_child(view) or disabled is Answer.YES or interview_state(view) == "planned":
        return StoryMode.SPONTANEOUS
    police = acute_answers(view).get("police")
    if police and police.answer in {Answer.YES, Answer.UNKNOWN}:
        return StoryMode.SHORT
    return StoryMode.PLAIN


def _is_child(view: CaseView) -> bool:
    opened = view.head.opened_at
    age = view.sole(Identity).age_on(opened.astimezone(AMSTERDAM).date() if opened else date.min)
    return age is not None and age < ADULT


def approve_story(story: CoreStory) -> tuple[Change, ...]:
    """Freeze the core story; it was read back and approved, or says why not.

    Raises:
        FormError: It is empty, or longer than what helpers need.
    """
    told = kept(story, "text")
    if len(told.text) > CORE_STORY_LIMIT:
        raise FormError("story.too_long", field="text", limit=CORE_STORY_LIMIT, length=len(told.text))
    return (new_fact(told),)


def add_to_story(text: str, source: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write a signed addition beside the core story.

    Raises:
        FormError: It is empty.
    """
    return (new_fact(kept(StoryAddition(text=text, source=source, at=now, by=by), "text")),)


def told_again(told_to: str, kind: TellingKind, by: PersonRef, now: datetime, *, why: str = "") -> tuple[Change, ...]:
    """Count a telling the victim named; the avoidable ones are the indicator.

    Raises:
        FormError: It does not say to whom.
    """
    return (new_fact(kept(Telling(told_to=told_to, kind=kind, why=why, at=now, by=by), "told_to")),)


def wish(text: str, not_wanted: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down what the victim wants and what must not happen, in her own words.

    Raises:
        FormError: Both are empty.
    """
    wanted, unwanted = typed(text, field="text"), typed(not_wanted, field="not_wanted")
    if not wanted and not unwanted:
        raise FormError("form.required", field="text")
    return (new_fact(Wish(text=wanted, not_wanted=unwanted, at=now, by=by)),)


def note_interview(view: CaseView, state: str, at: datetime | None, by: PersonRef) -> tuple[Change, ...]:
    """Note where the interview stands: none, planned or held; the same again changes nothing."""
    noted = view.latest(Interview)
    if noted and (noted.record.state, noted.record.at) == (state, at):
        return ()
    return (new_fact(Interview(state=state, at=at, by=by)),)
