"""Made-up cases: what a rehearsal file holds, and how it becomes the records of a case (vignettes/SHAPE.md)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from mdt_desktop.application.cases import Cases
from mdt_desktop.application.session import Session
from mdt_desktop.application.sharing import summary_of
from mdt_desktop.application.shown import Change, new_fact, new_register
from mdt_desktop.domain.actions import UnnamedKey
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import (
    ContactPersonNamed,
    CoordinationDecision,
    CoordinatorNamed,
    Release,
    Take,
)
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.groups import QUIET_IN_PATH
from mdt_desktop.domain.handover import HandoverContents, HandoverFact, HandoverStep
from mdt_desktop.domain.identifiers import EntityId, random_id
from mdt_desktop.domain.people import CaseHead, Participant, PersonRef
from mdt_desktop.domain.safety_plan import PaperGate, SafetyPlan
from mdt_desktop.domain.sharing import REHEARSAL_EVIDENCE, NotShared, SharingDecision
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.story import EventSummary
from mdt_desktop.domain.weighing import WeighingOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalHandover:
    """A handover of the file, and the step it has reached."""

    sender: str
    receiver: str
    reaches: HandoverStep
    is_warm: bool = False
    three_way: str = ""
    content: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalCase:
    """One made-up case as its file tells it, already in records; only times and responsibility are still to come.

    ``registers`` are the records about the victim and the organisations, ``weighing`` the facts of the weighing,
    ``unnamed`` the keys this version does not name.
    """

    id: str
    alias: str
    title: str
    summary: str
    safe_contact: str
    timeline: tuple[Event, ...] = ()
    registers: tuple[Any, ...] = ()
    shares: tuple[SharingDecision, ...] = ()
    withheld: tuple[NotShared, ...] = ()
    weighing: tuple[Any, ...] = ()
    decision: CoordinationDecision | None = None
    contact_person: ContactPersonNamed | None = None
    handovers: tuple[RehearsalHandover, ...] = ()
    plan: SafetyPlan | None = None
    is_paper_safe: Answer = Answer.NOT_ASKED
    unnamed: tuple[UnnamedKey, ...] = ()


def load(session: Session, read: Sequence[RehearsalCase]) -> tuple[str, ...]:
    """Load made-up cases, all or nothing; returns their numbers.

    Raises:
        UsageError: This is a real vault.
        VaultError: The disk is full.
    """
    if not session.is_rehearsal:
        raise UsageError("rehearsal.real_vault")
    beginnings = [partial(changes_of, case, session.now()) for case in read]
    views = session.cases.begin_all(beginnings, session.holder.case_code)
    return tuple(view.head.number for view in views)


def is_known(cases: Cases, rehearsal_id: str) -> bool:
    """Say whether a case with this id is in the vault already."""
    try:
        cases.find(rehearsal_id)
    except UsageError:
        return False
    return True


def changes_of(case: RehearsalCase, now: datetime, number: str) -> tuple[Change, ...]:
    """Return everything a file says as changes of a new case; ``now`` dates what the file does not."""
    return _Story(case, now).changes(number)


class _Story:
    """Puts dates and responsibility on what a file says."""

    def __init__(self, case: RehearsalCase, now: datetime) -> None:
        self._case = case
        self._now = now
        self._own = sorted((each for each in case.timeline if not each.victim), key=lambda each: each.at.at)
        self._weighing = random_id().hex

    def changes(self, number: str) -> tuple[Change, ...]:
        """Return everything the file says as changes of a new case."""
        return (
            *_registers((self._head(number), ContactRule(rule=self._case.safe_contact), *self._case.registers)),
            *_registers((self._case.plan,) if self._case.plan else ()),
            *_facts((self._summary(), *self._case.timeline, *self._weighed(), *self._decided())),
            *_facts(self._gate()),
            *self._shared(),
            *_Responsibility(self._case, self._first_org(), self._decided_at()).changes(),
            new_fact(StageEntered(stage=stage_of(self._case), at=self._last())),
            *_facts(self._case.unnamed),
        )

    def _head(self, number: str) -> CaseHead:
        opened = self._moment_of("first_contact") or self._first()
        return CaseHead(number=number, alias=self._case.alias, origin=self._case.id, opened_at=opened)

    def _summary(self) -> EventSummary:
        return EventSummary(text=self._case.summary, title=self._case.title, at=self._first())

    def _weighed(self) -> Iterable[Any]:
        for fact in self._case.weighing:
            dated = {"at": self._decided_at()} if isinstance(fact, WeighingOutcome) else {}
            yield replace(fact, weighing=self._weighing, **dated)

    def _decided(self) -> Iterable[Any]:
        at = self._decided_at()
        if self._case.decision is not None:
            yield replace(self._case.decision, at=at)
            if self._case.decision.holder:
                yield CoordinatorNamed(coordinator=PersonRef(org=self._case.decision.holder), at=at)
        if self._case.contact_person is not None:
            yield replace(self._case.contact_person, at=at)

    def _gate(self) -> Iterable[PaperGate]:
        if self._case.is_paper_safe is not Answer.NOT_ASKED:
            yield PaperGate(is_safe=self._case.is_paper_safe, at=self._decided_at())

    def _shared(self) -> Iterable[Change]:
        for decision in self._case.shares:
            made = replace(
                decision,
                at=self._first_moment_of(decision.from_org),
                by=PersonRef(org=decision.from_org),
                evidence=REHEARSAL_EVIDENCE,
            )
            yield new_fact(made)
            if made.group not in QUIET_IN_PATH:
                yield new_fact(summary_of(made))
        for kept in self._case.withheld:
            yield new_fact(replace(kept, at=self._first_moment_of(kept.from_org), by=PersonRef(org=kept.from_org)))

    def _first(self) -> datetime:
        return self._own[0].at.at if self._own else self._now

    def _last(self) -> datetime:
        return self._own[-1].at.at if self._own else self._now

    def _moment_of(self, kind: str) -> datetime | None:
        return next((each.at.at for each in self._own if each.kind == kind), None)

    def _decided_at(self) -> datetime:
        """The moment of the table, or of the consultation by phone, or the last the file tells of."""
        return self._moment_of("weighing") or self._moment_of("ad_hoc_consult") or self._last()

    def _first_moment_of(self, org: str) -> datetime:
        moments = (each.at.at for each in self._own if each.org == org)
        return next(moments, None) or self._moment_of("first_contact") or self._first()

    def _first_org(self) -> str:
        met = next((each.org for each in self._own if each.kind == "first_contact" and each.org), "")
        listed = next((each.org for each in self._case.registers if isinstance(each, Participant)), "")
        return met or listed


class _Responsibility:
    """Takes, releases and handover steps, so that each handover stands where the file says."""

    def __init__(self, case: RehearsalCase, first_org: str, at: datetime) -> None:
        self._case = case
        self._at = at
        self._held: dict[str, EntityId] = {}
        self._changes: list[Change] = []
        if first_org:
            self._take(first_org)

    def changes(self) -> tuple[Change, ...]:
        """Return everything that happened to responsibility."""
        for handover in self._case.handovers:
            self._hand_over(handover)
        return tuple(self._changes)

    def _take(self, org: str, after: tuple[str, ...] = ()) -> None:
        self._held[org] = EntityId(random_id())
        take = Take(organisation=org, after=after, at=self._at, by=PersonRef(org=org))
        self._changes.append(new_fact(take, entity=self._held[org]))

    def _hand_over(self, told: RehearsalHandover) -> None:
        if told.sender and told.sender not in self._held:
            self._take(told.sender)
        first = HandoverFact(
            handover=random_id().hex,
            step=told.reaches,
            sender=told.sender,
            receiver=told.receiver,
            is_warm=told.is_warm,
            three_way=told.three_way,
            at=self._offered_at(told),
        )
        for step in steps_to(told.reaches):
            self._changes.append(new_fact(replace(first, step=step)))
            self._follow(told, step)
        self._changes.append(new_fact(HandoverContents(handover=first.handover, items=told.content)))

    def _offered_at(self, told: RehearsalHandover) -> datetime:
        """The moment of the table, or of the offer where the timeline tells of a later one: no answer precedes it."""
        offers = [each for each in self._case.timeline if each.kind == "handover_offered" and not each.victim]
        its_own = [each for each in offers if each.org == told.sender]
        offered = min((each.at.at for each in its_own or offers), key=datetime.timestamp, default=self._at)
        return max(self._at, offered, key=datetime.timestamp)

    def _follow(self, told: RehearsalHandover, step: HandoverStep) -> None:
        if step is HandoverStep.ACCEPTED and told.receiver:
            self._take(told.receiver, after=tuple(each.hex for each in self._held.values()))
        elif step is HandoverStep.FIRST_CONTACT_DONE and {told.sender, told.receiver} <= self._held.keys():
            laid_down, taken = self._held[told.sender], self._held[told.receiver]
            if laid_down != taken:
                self._changes.append(new_fact(Release(take=laid_down.hex, for_take=taken.hex, at=self._at)))
                del self._held[told.sender]


_WAY_THERE = (
    HandoverStep.OFFERED,
    HandoverStep.TALK_PLANNED,
    HandoverStep.TALK_DONE,
    HandoverStep.ACCEPTED,
    HandoverStep.FIRST_CONTACT_DONE,
    HandoverStep.CONFIRMED_BY_VICTIM,
    HandoverStep.CLOSED,
)


def steps_to(step: HandoverStep) -> tuple[HandoverStep, ...]:
    """Return the steps a handover went through to stand at ``step``."""
    if step is HandoverStep.DRAFT:
        return (step,)
    if step in {HandoverStep.DECLINED, HandoverStep.WITHDRAWN}:
        return (HandoverStep.OFFERED, step)
    if step is HandoverStep.RETURNED:
        return (*steps_to(HandoverStep.ACCEPTED), step)
    return _WAY_THERE[: _WAY_THERE.index(step) + 1]


def stage_of(case: RehearsalCase) -> Stage:
    """Return the furthest stage the file holds facts for."""
    kinds = {each.kind for each in case.timeline if not each.victim}
    confirmed = {HandoverStep.CONFIRMED_BY_VICTIM, HandoverStep.CLOSED}
    held = {
        Stage.FIRST_CONTACT: "first_contact" in kinds,
        Stage.TRIAGE: "triage" in kinds,
        Stage.WEIGHING: case.weighing or kinds & {"weighing", "ad_hoc_consult"},
        Stage.COORDINATION: case.decision or case.contact_person or case.plan,
        Stage.HANDOVER: case.handovers or "handover_offered" in kinds,
        Stage.FOLLOW_UP: any(each.reaches in confirmed for each in case.handovers),
        Stage.CLOSED: "case_closed" in kinds,
    }
    return max((stage for stage, is_held in held.items() if is_held), key=lambda each: each.rank, default=Stage.SIGNAL)


def _registers(records: Iterable[Any]) -> Iterable[Change]:
    return (change for record in records for change in new_register(record))


def _facts(records: Iterable[Any]) -> Iterable[Change]:
    return (new_fact(record) for record in records)
