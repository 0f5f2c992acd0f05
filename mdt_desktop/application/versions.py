"""The weighings of a case as versions: who weighed when, on which new fact, and what changed since the one before."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.questionnaires import FilledIn, InstrumentResult
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    LivingDomain,
    OpenQuestion,
    OrganisationInput,
    QuestionAnswered,
    RedFlags,
    RiskLevel,
    StageLens,
    SurroundingsNeed,
    VictimVoice,
    WeighingOutcome,
)

_PARTS = (
    WeighingOutcome,
    DomainNeed,
    OrganisationInput,
    VictimVoice,
    SurroundingsNeed,
    Dissent,
    OpenQuestion,
    RedFlags,
    StageLens,
    FilledIn,
    InstrumentResult,
)


class Direction(StrEnum):
    """Where a level went since the weighing before."""

    FIRST = "first"
    UP = "up"
    DOWN = "down"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedChange:
    """A need that differs from the one before; ``before`` is None where nobody had said it."""

    domain: LivingDomain
    before: int | None
    need: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredQuestion:
    """A question and what became known."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatChanged:
    """What a weighing changed since the one before it."""

    direction: Direction = Direction.FIRST
    level_before: RiskLevel | None = None
    needs: tuple[NeedChange, ...] = ()
    asked: tuple[OpenQuestion, ...] = ()
    answered: tuple[AnsweredQuestion, ...] = ()
    dissents: tuple[Dissent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One weighing as it was made; ``outcome`` is None while it waits for its level."""

    id: str
    at: datetime
    by: PersonRef | None
    organisations: tuple[str, ...]
    outcome: WeighingOutcome | None
    changed: WhatChanged = field(default_factory=WhatChanged)

    @property
    def level(self) -> RiskLevel:
        """The level it came to; *not weighed yet* while nobody decided."""
        return self.outcome.level if self.outcome else RiskLevel.NOT_WEIGHED

    @property
    def new_fact(self) -> str:
        """On which new fact it was made."""
        return self.outcome.new_fact if self.outcome else ""


def versions_of(view: CaseView) -> tuple[Version, ...]:
    """Return every weighing of a case, oldest first; nothing in them can be changed any more."""
    standing = _Standing(view)
    made = sorted(_parts_by_weighing(view).items(), key=lambda each: _moment(each[1]))
    return tuple(_version(weighing, parts, standing) for weighing, parts in made)


def _parts_by_weighing(view: CaseView) -> Mapping[str, list[Shown[Any]]]:
    """A level without a weighing stands for itself; other parts without one belong to none."""
    found: dict[str, list[Shown[Any]]] = {}
    for each in view.shown:
        if isinstance(each.record, _PARTS):
            name = each.record.weighing or (each.id if isinstance(each.record, WeighingOutcome) else "")
            if name:
                found.setdefault(name, []).append(each)
    return found


def _moment(parts: Iterable[Shown[Any]]) -> datetime:
    """A weighing was made when its level was decided; before that, when it was begun."""
    told = tuple(parts)
    decided = [each.record.at or each.at for each in told if isinstance(each.record, WeighingOutcome)]
    return decided[-1] if decided else told[0].at


def _version(weighing: str, parts: list[Shown[Any]], standing: "_Standing") -> Version:
    outcomes = _of(parts, WeighingOutcome)
    outcome = outcomes[-1] if outcomes else None
    at = _moment(parts)
    return Version(
        id=weighing,
        at=at,
        by=(outcome or parts[0].record).by,
        organisations=tuple(dict.fromkeys(org for each in parts for org in _contributed(each.record) if org)),
        outcome=outcome,
        changed=standing.follow(parts, outcome, at),
    )


def _of(parts: Iterable[Shown[Any]], kind: type[Any]) -> list[Any]:
    return [each.record for each in parts if isinstance(each.record, kind)]


def _contributed(record: Any) -> Iterator[str]:
    """Yield whose word a part is; *nothing known* and *not shared* are answers too."""
    match record:
        case OrganisationInput(org=org) | Dissent(org=org):
            yield org
        case InstrumentResult(performed_by=org):
            yield org
        case _:
            yield record.word_of


class _Standing:
    """What stood before the weighing that is looked at; the weighings pass by from old to new."""

    def __init__(self, view: CaseView) -> None:
        self._questions = {each.id: each.record.text for each in view.all(OpenQuestion)}
        self._answers = list(view.all(QuestionAnswered))
        self._needs: dict[LivingDomain, int] = {}
        self._level: RiskLevel | None = None

    def follow(self, parts: list[Shown[Any]], outcome: WeighingOutcome | None, at: datetime) -> WhatChanged:
        """Return what this weighing changed, and let it stand for the next one."""
        before = self._level
        changed = WhatChanged(
            direction=_direction(before, outcome),
            level_before=before,
            needs=tuple(self._changed_needs(_of(parts, DomainNeed))),
            asked=tuple(_of(parts, OpenQuestion)),
            answered=tuple(self._answered_until(at)),
            dissents=tuple(_of(parts, Dissent)),
        )
        self._level = outcome.level if outcome else before
        return changed

    def _changed_needs(self, needs: Iterable[DomainNeed]) -> Iterator[NeedChange]:
        newest = {each.domain: each.need for each in needs}
        for domain, need in newest.items():
            before = self._needs.get(domain)
            if need != before:
                yield NeedChange(domain=domain, before=before, need=need)
        self._needs.update(newest)

    def _answered_until(self, at: datetime) -> Iterator[AnsweredQuestion]:
        while self._answers and (self._answers[0].record.at or self._answers[0].at) <= at:
            said = self._answers.pop(0).record
            yield AnsweredQuestion(question=self._questions.get(said.question, ""), answer=said.text)


def _direction(before: RiskLevel | None, outcome: WeighingOutcome | None) -> Direction:
    if before is None:
        return Direction.FIRST
    if outcome is None or outcome.level is before:
        return Direction.SAME
    return Direction.UP if outcome.level.rank > before.rank else Direction.DOWN
