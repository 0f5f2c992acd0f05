"""The ports of the application in memory: what storage promises, in a few lines and without a disk."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import Any

from mdt_desktop.application.ports import (
    CardQuery,
    CaseCard,
    CaseRepository,
    Draft,
    DraftRepository,
    DueQuery,
    DueRow,
    Hit,
    Inspection,
    OpenVault,
    UnitOfWork,
)
from mdt_desktop.application.shown import Change, Conflict, Gone, OperationRef, Reading, Shown
from mdt_desktop.domain.caution import cautious
from mdt_desktop.domain.errors import VaultError
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.plain import field_from_plain, from_plain
from mdt_desktop.domain.registry import KINDS, WHOLE

AUTHOR = "aa" * 32


@dataclass(frozen=True)
class Operation:
    """One change as it was kept."""

    ref: OperationRef
    change: Change
    at: datetime


def shown_of(operations: Sequence[Operation]) -> list[Shown[Any]]:
    """Return what live operations amount to, oldest record first."""
    by_entity: dict[Any, list[Operation]] = {}
    for each in operations:
        by_entity.setdefault(each.change.entity, []).append(each)
    return [_shown(of_entity) for of_entity in by_entity.values()]


def _shown(operations: Sequence[Operation]) -> Shown[Any]:
    first = operations[0]
    kind = KINDS[first.change.kind]
    values: dict[str, Any] = {}
    seen: dict[str, tuple[OperationRef, ...]] = {}
    conflicts: list[Conflict] = []
    for name, grouped in groupby(sorted(operations, key=_name), key=_name):
        live = list(grouped)
        seen[name] = tuple(each.ref for each in live)
        values[name] = _value(kind.record_type, first.change.kind, name, live, conflicts)
    record = values[WHOLE] if WHOLE in values else kind.record_type(**values)
    return Shown(
        entity=first.change.entity,
        kind=kind.name,
        group=first.change.group,
        record=record,
        at=first.at,
        author=AUTHOR,
        seen=seen,
        conflicts=tuple(conflicts),
    )


def _name(operation: Operation) -> str:
    return operation.change.name


def _value(record_type: type[Any], kind: str, name: str, live: list[Operation], conflicts: list[Conflict]) -> Any:
    read = [_read(record_type, name, each.change.value) for each in live]
    if all(value == read[0] for value in read):
        return read[0]
    readings = tuple(
        Reading(value=value, ref=each.ref, author=AUTHOR, at=each.at) for value, each in zip(read, live, strict=True)
    )
    conflicts.append(Conflict(field=name, readings=readings))
    return cautious(f"{kind}.{name}", read)


def _read(record_type: type[Any], name: str, value: Any) -> Any:
    return from_plain(record_type, value) if name == WHOLE else field_from_plain(record_type, name, value)


@dataclass
class Held:
    """Everything a vault in memory holds."""

    operations: dict[CaseId, list[Operation]] = field(default_factory=dict)
    cards: dict[CaseId, CaseCard] = field(default_factory=dict)
    due: dict[CaseId, tuple[DueRow, ...]] = field(default_factory=dict)
    drafts: dict[tuple[CaseId | None, str], Draft] = field(default_factory=dict)
    saves: int = 0
    lines_version: int = 0


class MemoryCaseRepository(CaseRepository):
    """Cases in dictionaries."""

    def __init__(self, held: Held, now: Callable[[], datetime]) -> None:
        self._held = held
        self._now = now

    def records(self, case: CaseId) -> Sequence[Shown[Any]]:
        return shown_of(self._held.operations.get(case, []))

    def save(self, case: CaseId, changes: Sequence[Change]) -> None:
        self._held.saves += 1
        live = self._held.operations.setdefault(case, [])
        for place, change in enumerate(changes):
            live[:] = [each for each in live if each.ref not in change.seen]
            if change.value is not Gone:
                ref = OperationRef(f"{self._held.saves:064x}", place)
                live.append(Operation(ref=ref, change=change, at=self._now()))

    def find(self, word: str) -> CaseId | None:
        cards = self._held.cards.values()
        return next((each.case for each in cards if word in {each.case.hex, each.number, each.origin or None}), None)

    def put_card(self, card: CaseCard, due: Sequence[DueRow]) -> None:
        self._held.cards[card.case] = card
        self._held.due[card.case] = tuple(due)

    def card(self, case: CaseId) -> CaseCard | None:
        return self._held.cards.get(case)

    def page(self, query: CardQuery) -> Sequence[CaseCard]:
        found = [each for each in self._held.cards.values() if each.is_open or not query.only_open]
        ordered = sorted(found, key=attrgetter("changed_at"), reverse=True)
        begin = ordered.index(query.after) + 1 if query.after in ordered else 0
        return ordered[begin : begin + query.limit]

    def count(self) -> int:
        return len(self._held.cards)

    def lines_version(self) -> int:
        return self._held.lines_version

    def note_lines_version(self, version: int) -> None:
        self._held.lines_version = version

    def newest_number(self, beginning: str) -> str:
        numbers = (each.number for each in self._held.cards.values() if each.number.startswith(beginning))
        return max(numbers, key=lambda number: (len(number), number), default="")

    def due(self, query: DueQuery) -> Sequence[tuple[DueRow, CaseCard]]:
        rows = [row for of_case in self._held.due.values() for row in of_case if _is_asked(row, query)]
        ordered = sorted(rows, key=lambda row: row.due.timestamp(), reverse=query.newest_first)
        return [(row, self._held.cards[row.case]) for row in ordered[: query.limit]]

    def search(self, words: str, limit: int = 200) -> Sequence[Hit]:
        found = (
            Hit(
                case=case,
                entity=each.change.entity.hex,
                kind=each.change.kind,
                field=each.change.field_id,
                excerpt=words,
                at=each.at,
            )
            for case, operations in self._held.operations.items()
            for each in reversed(operations)
            if words in str(each.change.value)
        )
        return list(found)[:limit]


def _is_asked(row: DueRow, query: DueQuery) -> bool:
    is_late_enough = query.since is None or row.due.timestamp() >= query.since.timestamp()
    return row.kind == query.kind and is_late_enough and row.due.timestamp() < query.before.timestamp()


class MemoryDraftRepository(DraftRepository):
    """Drafts in a dictionary."""

    def __init__(self, held: Held) -> None:
        self._held = held

    def keep(self, draft: Draft) -> None:
        self._held.drafts[draft.case, draft.place] = draft

    def drafts(self, case: CaseId | None = None) -> Sequence[Draft]:
        return [each for each in self._held.drafts.values() if case in {None, each.case}]

    def drop(self, case: CaseId | None, place: str) -> None:
        self._held.drafts.pop((case, place), None)


class MemoryUnitOfWork(UnitOfWork):
    """All or nothing: an error puts back what was there before."""

    cases: CaseRepository
    drafts: DraftRepository

    def __init__(self, vault: "MemoryVault") -> None:
        self._vault = vault
        self._held = deepcopy(vault.held)
        self.cases = MemoryCaseRepository(self._held, vault.now)
        self.drafts = MemoryDraftRepository(self._held)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._vault.held = self._held


class MemoryVault(OpenVault):
    """An open vault in memory."""

    is_copy = False
    failed_tries = 0

    def __init__(self, now: Callable[[], datetime], *, rehearsal: bool = True) -> None:
        self.now = now
        self.held = Held()
        self.checkpoints = 0
        self._vault_case = CaseId(random_id())
        self._is_rehearsal = rehearsal

    @property
    def vault_case(self) -> CaseId:
        return self._vault_case

    @property
    def is_rehearsal(self) -> bool:
        return self._is_rehearsal

    def work(self) -> UnitOfWork:
        return MemoryUnitOfWork(self)

    @property
    def folder(self) -> Path:
        return Path("memory")

    def verify(self) -> Inspection:
        return Inspection(commits=self.held.saves, cases=len(self.held.cards), findings=())

    def checkpoint(self) -> None:
        self.checkpoints += 1

    def back_up(self, file: Path) -> None:
        raise VaultError("backup.exists", file=file.name)

    def close(self) -> None:
        self.checkpoint()


@dataclass
class StandingClock:
    """A clock that moves only when told."""

    moment: datetime = datetime(2026, 9, 7, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment
