"""The fifteen points of a warm handover, filled in from the case as far as it knows them (domain.md §5.6)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mdt_desktop.application.case_view import CaseView, contact_person_of, handovers_of, level_of, open_actions
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.handover import (
    HandoverContents,
    HandoverFact,
    HandoverItem,
    HandoverStep,
    ItemAnswer,
    WaitingForHelp,
)
from mdt_desktop.domain.people import Child, NetworkPerson
from mdt_desktop.domain.sharing import Consent, ConsentStep, NotShared, SharingDecision, SharingLevel
from mdt_desktop.domain.story import CoreStory, Wish
from mdt_desktop.domain.weighing import DomainNeed, RiskLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistItem:
    """One point: its code, whether a warm handover must have it, what the case says of it, and what a person said."""

    code: str
    is_must: bool
    answer: Answer
    said: HandoverItem | None = None

    @property
    def is_ready(self) -> bool:
        """Whether nothing is open here: a person's word counts over what the case says."""
        if self.said is not None:
            return self.said.answer is not ItemAnswer.NO
        return self.answer is Answer.YES


Facts = Sequence[HandoverFact]
Check = Callable[[CaseView, Facts], object]


def _victim_agrees(view: CaseView, facts: Facts) -> bool:
    receiver = facts[0].receiver if facts else ""
    consents = [each.step for each in view.records(Consent) if each.receiver == receiver]
    if consents:
        return consents[-1] is ConsentStep.GIVEN
    shared = (each for each in view.records(SharingDecision) if each.receiver == receiver)
    return any(each.level is not SharingLevel.NONE for each in shared)


def _talk_held(_: CaseView, facts: Facts) -> bool:
    return any(each.step is HandoverStep.TALK_DONE or each.three_way for each in facts)


def _receiver_known(_: CaseView, facts: Facts) -> bool:
    return any(each.receiver_person and each.receiver_phone for each in facts)


def _confirmed(_: CaseView, facts: Facts) -> bool:
    return any(each.step is HandoverStep.ACCEPTED for each in facts)


def _said_what_stays(view: CaseView, facts: Facts) -> bool:
    handover = facts[0].handover if facts else ""
    contents = [each for each in view.records(HandoverContents) if each.handover == handover]
    return any(each.not_passed_on for each in contents) or bool(view.latest(NotShared))


def _bridged(view: CaseView, facts: Facts) -> bool:
    handover = facts[0].handover if facts else ""
    return any(each.handover == handover for each in view.records(WaitingForHelp))


_CHECKS: tuple[tuple[str, bool, Check], ...] = (
    ("victim_agrees", True, _victim_agrees),
    ("safe_contact", True, lambda view, _: view.contact_rule.call or view.contact_rule.rule),
    ("three_way_talk", True, _talk_held),
    ("receiver_known", True, _receiver_known),
    ("core_story", True, lambda view, _: view.latest(CoreStory)),
    ("level", True, lambda view, _: level_of(view) is not RiskLevel.NOT_WEIGHED),
    ("receiver_confirms", True, _confirmed),
    ("open_actions", False, lambda view, _: open_actions(view)),
    ("children_network", False, lambda view, _: view.latest(Child) or view.latest(NetworkPerson)),
    ("needs_wishes", False, lambda view, _: view.latest(Wish) or view.latest(DomainNeed)),
    ("consents", False, lambda view, _: view.latest(Consent) or view.latest(SharingDecision)),
    ("not_passed_on", False, _said_what_stays),
    ("bridging", False, lambda view, facts: contact_person_of(view) or _bridged(view, facts)),
    ("check_call", False, lambda _, facts: _steps(facts) & {HandoverStep.CONFIRMED_BY_VICTIM}),
    ("way_back", False, lambda _, facts: bool(facts)),
)
CHECKLIST = tuple(code for code, _, _ in _CHECKS)


def _steps(facts: Facts) -> set[HandoverStep]:
    return {fact.step for fact in facts}


def checklist(view: CaseView, handover: str = "") -> tuple[ChecklistItem, ...]:
    """Return the fifteen points for a handover, the seven a warm one must have first."""
    facts = handovers_of(view).get(handover, ())
    said = {each.item: each for each in view.records(HandoverItem) if each.handover == handover}
    return tuple(
        ChecklistItem(
            code=code,
            is_must=must,
            answer=Answer.YES if check(view, facts) else Answer.NOT_ASKED,
            said=said.get(code),
        )
        for code, must, check in _CHECKS
    )


def is_warm(view: CaseView, handover: str) -> bool:
    """Say whether a handover may be called warm: offered so, and nothing it must have is missing.

    Whether the receiver confirms counts from the answer on; missing points never stop a handover.
    """
    facts = handovers_of(view)[handover]
    is_answered = bool(_steps(facts) & {HandoverStep.ACCEPTED, HandoverStep.DECLINED})
    counted = (each for each in checklist(view, handover) if each.code != "receiver_confirms" or is_answered)
    return facts[0].is_warm and all(each.is_ready for each in counted if each.is_must)
