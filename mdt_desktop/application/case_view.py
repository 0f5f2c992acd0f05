"""One case as it stands: its records by type, and where things stand as functions of the facts."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from mdt_desktop.application.shown import Change, Shown, changed_fields, new_register
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import (
    ContactPersonAgreed,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    CoordinatorNamed,
    Release,
    Take,
    contact_persons,
)
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import (
    HandoverFact,
    HandoverStep,
    WaitingForHelp,
    days_to_next_check,
    responsible,
    step_of,
)
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import CaseHead
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.story import AcuteAnswer, Interview
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome

R = TypeVar("R")
NOT_NEEDED = CoordinationOutcome.NOT_NEEDED


class CaseView:
    """Everything this vault knows of one case, oldest first; it never changes, a new one is read instead."""

    def __init__(self, case: CaseId, shown: Sequence[Shown[Any]]) -> None:
        self.case = case
        self.shown = tuple(shown)
        self._by_type: dict[type[Any], list[Shown[Any]]] = {}
        for each in self.shown:
            self._by_type.setdefault(type(each.record), []).append(each)

    def all(self, record_type: type[R]) -> tuple[Shown[R], ...]:
        """Return every record of a type, oldest first."""
        return tuple(self._by_type.get(record_type, ()))

    def records(self, record_type: type[R]) -> tuple[R, ...]:
        """Return every record of a type without what it showed."""
        return tuple(each.record for each in self._by_type.get(record_type, ()))

    def latest(self, record_type: type[R]) -> Shown[R] | None:
        """Return the newest record of a type; None where there is none."""
        found = self._by_type.get(record_type)
        return found[-1] if found else None

    def sole(self, record_type: type[R]) -> R:
        """Return the one register of a type, empty where nobody filled it in."""
        found = self._by_type.get(record_type)
        return found[0].record if found else record_type()

    def filled(self, record: Any) -> tuple[Change, ...]:
        """Return the changes that make the one register of its type read as ``record``."""
        found = self._by_type.get(type(record))
        return changed_fields(found[0], record) if found else new_register(record)

    def entity(self, hex_id: str) -> Shown[Any] | None:
        """Return the record with this id."""
        return next((each for each in self.shown if each.id == hex_id), None)

    @property
    def head(self) -> CaseHead:
        """Number, alias and where the case came from."""
        return self.sole(CaseHead)

    @property
    def contact_rule(self) -> ContactRule:
        """How to reach the victim safely."""
        return self.sole(ContactRule)

    @property
    def conflicts(self) -> tuple[Shown[Any], ...]:
        """Records with a field in which values differ."""
        return tuple(each for each in self.shown if each.conflicts)


def stage_of(view: CaseView) -> Stage:
    """Return the stage somebody entered last; a case nobody moved is a signal."""
    entered = view.latest(StageEntered)
    return entered.record.stage if entered else Stage.SIGNAL


def level_of(view: CaseView) -> RiskLevel:
    """Return the level of the last weighing; without one it is *not weighed yet*, never low."""
    outcome = view.latest(WeighingOutcome)
    return outcome.record.level if outcome else RiskLevel.NOT_WEIGHED


def events_of(view: CaseView) -> tuple[Shown[Event], ...]:
    """Return the events that stand: one that was corrected gives way to its correction."""
    events = view.all(Event)
    corrected = {each.record.corrects for each in events if each.record.corrects}
    return tuple(each for each in events if each.id not in corrected)


def standing(view: CaseView) -> tuple[Any, ...]:
    """Return the records that stand: what was corrected gives way, so that no clock counts from a mistake."""
    stand = {each.id for each in events_of(view)}
    return tuple(each.record for each in view.shown if not isinstance(each.record, Event) or each.id in stand)


def acute_answers(view: CaseView) -> Mapping[str, AcuteAnswer]:
    """Return the newest answer to each acute question."""
    return {each.question: each for each in view.records(AcuteAnswer)}


def interview_state(view: CaseView) -> str:
    """Return ``none``, ``planned`` or ``held`` for the chip *Verhoor* (people.md 6)."""
    noted = view.latest(Interview)
    held = any(each.record.kind == "information_interview" for each in events_of(view))
    if held or (noted and noted.record.state == "held"):
        return "held"
    return noted.record.state if noted else "none"


def contact_person_of(view: CaseView) -> Shown[ContactPersonNamed] | None:
    """Return the fixed contact person: whom the victim agreed to last, before that whom she was given first."""
    named = {each.id: each for each in view.all(ContactPersonNamed)}
    said = {each.id: each.record for each in view.all(ContactPersonAgreed)}
    standing = contact_persons({key: each.record for key, each in named.items()}, said)
    found = [each for key, each in named.items() if key in standing]
    is_agreed = any(each.named in standing and each.answer is Answer.YES for each in said.values())
    return (found[-1] if is_agreed else found[0]) if found else None


def contact_person_proposed(view: CaseView) -> Shown[ContactPersonNamed] | None:
    """Return who was named last and has not become the contact person yet: the victim has not agreed."""
    newest, now = view.latest(ContactPersonNamed), contact_person_of(view)
    return None if newest is None or now is None or newest.id == now.id else newest


def contact_person_answer(view: CaseView, named: Shown[ContactPersonNamed] | None = None) -> ContactPersonAgreed | None:
    """Return what the victim said last about a contact person, the one of now where none is named."""
    about = named or contact_person_of(view)
    answers = [each for each in view.records(ContactPersonAgreed) if about and each.named == about.id]
    return answers[-1] if answers else None


def coordinator_of(view: CaseView) -> CoordinatorNamed | None:
    """Return who coordinates, where anybody does: a later decision that nobody need to ends it."""
    named, decided = view.latest(CoordinatorNamed), view.latest(CoordinationDecision)
    if named is None or (decided and decided.record.decision is NOT_NEEDED and decided.at >= named.at):
        return None
    return named.record


def coordination_of(view: CaseView) -> CoordinationDecision | None:
    """Return the last coordination decision."""
    decided = view.latest(CoordinationDecision)
    return decided.record if decided else None


def responsible_takes(view: CaseView) -> tuple[Shown[Take], ...]:
    """Return the takes nobody laid down: whoever holds one is responsible now."""
    takes = {each.id: each for each in view.all(Take)}
    held = responsible({key: each.record for key, each in takes.items()}, view.records(Release))
    return tuple(each for key, each in takes.items() if key in held)


def handovers_of(view: CaseView) -> Mapping[str, tuple[HandoverFact, ...]]:
    """Return the facts of each handover, newest handover last."""
    found: dict[str, list[HandoverFact]] = {}
    for fact in view.records(HandoverFact):
        found.setdefault(fact.handover, []).append(fact)
    return {handover: tuple(facts) for handover, facts in found.items()}


def open_handovers(view: CaseView) -> Mapping[str, HandoverStep]:
    """Return the handovers that still wait for something, and where they stand."""
    ended = {
        HandoverStep.CLOSED,
        HandoverStep.WITHDRAWN,
        HandoverStep.DECLINED,
        HandoverStep.CONFIRMED_BY_VICTIM,
    }
    standing = {handover: step_of(facts) for handover, facts in handovers_of(view).items()}
    return {handover: step for handover, step in standing.items() if step not in ended}


def action_state(action: Shown[Action], facts: Iterable[ActionFact]) -> ActionStep | None:
    """Return how an action ended; None while it is open."""
    steps = [fact.step for fact in facts if fact.action == action.id]
    return steps[-1] if steps and steps[-1] is not ActionStep.REOPENED else None


def open_actions(view: CaseView) -> tuple[Shown[Action], ...]:
    """Return the actions nobody finished and that nothing overtook."""
    facts, is_over = view.records(ActionFact), waiting_is_over(view)
    still = (each for each in view.all(Action) if action_state(each, facts) is None)
    return tuple(each for each in still if not is_over or days_to_next_check(each.record.purpose) is None)


def waiting_is_over(view: CaseView) -> bool:
    """Say whether every handover with a waiting list had its first contact: safety checks while waiting stop there."""
    waiting = {each.handover for each in view.records(WaitingForHelp)}
    helped = {each.handover for each in view.records(HandoverFact) if each.step is HandoverStep.FIRST_CONTACT_DONE}
    return bool(waiting) and waiting <= helped
