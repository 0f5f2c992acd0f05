"""What the table decides about a case: the five things a new case needs, and a level with what follows from it."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta

from mdt_desktop.application import weighings
from mdt_desktop.application.actions import CALL_VICTIM, SAFETY_NOW, agree
from mdt_desktop.application.case_view import (
    CaseView,
    contact_person_of,
    coordination_of,
    events_of,
    level_of,
    open_actions,
)
from mdt_desktop.application.questionnaires import prompts_of
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.identifiers import random_id
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.question_lists import PromptAction
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.stages import Requirement
from mdt_desktop.domain.times import AMSTERDAM, When
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    OrganisationInput,
    RiskLevel,
    SurroundingsNeed,
    VictimVoice,
    WeighingOutcome,
)

SECOND_PERSON = "second_person"
NO_DECISION = "no_decision"
WEIGH_AGAIN = "DL-REWEIGH"
"""The rule that says when a case is weighed again."""
_SECOND_WITHIN = timedelta(hours=24)
_PART_OF_WEIGHING = (DomainNeed, OrganisationInput, VictimVoice, SurroundingsNeed, Dissent)


def needed_at_the_table(view: CaseView) -> tuple[Requirement, ...]:
    """Return the five things a new case needs (people.md "Budgets"), each there or not."""
    decided = any(each.purpose in {"", SAFETY_NOW} for each in view.records(Action)) or _has(view, NO_DECISION)
    calls = any(each.record.purpose == CALL_VICTIM and each.record.task for each in open_actions(view))
    found = {
        "level": level_of(view) is not RiskLevel.NOT_WEIGHED,
        "coordination": coordination_of(view) is not None,
        "contact_person": contact_person_of(view) is not None,
        "decision": decided,
        "next_call": calls,
    }
    return tuple(Requirement(name=name, answer=Answer.from_bool(is_there)) for name, is_there in found.items())


def _has(view: CaseView, kind: str) -> bool:
    return any(each.record.kind == kind for each in events_of(view))


def no_decision(by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down that the table found nothing to decide: that is an answer too."""
    return (new_fact(Event(kind=NO_DECISION, at=When(now), org=by.org, by=by)),)


# --- the level ---------------------------------------------------------------------------------------


def is_lower(view: CaseView, level: RiskLevel) -> bool:
    """Say whether a level lies below the one that stands."""
    return level.rank < level_of(view).rank and level_of(view) is not RiskLevel.NOT_WEIGHED


def prompts_against(view: CaseView, pack: RulePack) -> tuple[str, ...]:
    """Return the prompts that ask now and that *no raised signal* goes below, by list and id.

    A prompt never sets a level: it asks a person, and a second one where the level says otherwise.
    """
    asked = (each for each in prompts_of(view, pack) if each.prompt.action is not PromptAction.MARK_INCOMPLETE)
    return tuple(f"{each.questionnaire}.{each.prompt.id}" for each in asked)


def takes_second_person(view: CaseView, level: RiskLevel, prompts: Collection[str]) -> bool:
    """Say whether a level lies below the one that stands, or says *no raised signal* where a prompt asks."""
    return is_lower(view, level) or (level is RiskLevel.STANDARD and bool(prompts))


def review_day(pack: RulePack, now: datetime) -> date | None:
    """Return the day on which a case weighed now is weighed again, under the rules of this vault."""
    rule = next((each for each in pack.deadlines if each.id == WEIGH_AGAIN), None)
    return pack.calendar.due(now, rule.offset).astimezone(AMSTERDAM).date() if rule else None


def weigh(view: CaseView, outcome: WeighingOutcome, by: PersonRef, now: datetime, *, ask: str) -> tuple[Change, ...]:
    """Write down a level and that the case was weighed today.

    A level below the one that stands, or below a prompt of the outcome, takes a second person and the time; where
    nobody was there it is recorded all the same and becomes an action, worded ``ask`` (people.md 12).

    Raises:
        FormError: The reason is missing.
    """
    weighed = _with_second(replace(outcome, weighing=weighing_of_now(view, now), at=now, by=by), now)
    changes = list(weighings.decide_level(weighed))
    if outcome.level is not RiskLevel.NOT_WEIGHED and not _weighed_today(view, now):
        changes.append(new_fact(Event(kind="weighing", at=When(now), org=by.org, by=by)))
    if takes_second_person(view, outcome.level, outcome.prompts) and not weighed.second_person:
        changes += agree(ask, by, now + _SECOND_WITHIN, purpose=SECOND_PERSON)
    return tuple(changes)


def _with_second(outcome: WeighingOutcome, now: datetime) -> WeighingOutcome:
    """A second person looked along now, where nobody said when; without a person there is no time."""
    who = outcome.second_person.strip()
    return replace(outcome, second_person=who, second_person_at=(outcome.second_person_at or now) if who else None)


def _weighed_today(view: CaseView, now: datetime) -> bool:
    return any(each.record.kind == "weighing" and same_day(each.record.at.at, now) for each in events_of(view))


def weighing_of_now(view: CaseView, now: datetime) -> str:
    """Return the weighing that is under way: today's, or the one that waits for a level; else a new one."""
    outcome = view.latest(WeighingOutcome)
    if outcome is not None and same_day(outcome.record.at or outcome.at, now):
        return outcome.record.weighing
    known = {each.weighing for each in view.records(WeighingOutcome)}
    parts = [each for each in view.shown if isinstance(each.record, _PART_OF_WEIGHING) and each.record.weighing]
    waiting = [each.record.weighing for each in parts if each.record.weighing not in known]
    return waiting[-1] if waiting else random_id().hex


def same_day(one: datetime, other: datetime) -> bool:
    """Say whether two moments fall on one Dutch day: that is one sitting."""
    return one.astimezone(AMSTERDAM).date() == other.astimezone(AMSTERDAM).date()
