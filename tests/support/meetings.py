"""Builders of meetings for tests: the vault's own records, and what was written to both sides at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from mdt_desktop.application import meetings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.meetings import Together
from mdt_desktop.application.shown import Change, Gone, OperationRef, new_fact, new_register
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.registry import Way, kind_of
from tests.support.cases import NOW
from tests.support.memory import Operation, shown_of

CHAIR = PersonRef(org="SHN", name="Oda Brink", role="mdt_chair")
ME = PersonRef(org="CSG", name="Wies Tamminga", role="mdt_coordinator")


@dataclass
class TableVault:
    """The vault's own records and its cases in memory; every save comes a minute after the one before."""

    now: datetime = NOW
    operations: dict[CaseId | None, list[Operation]] = field(default_factory=dict)
    saves: int = 0

    def __post_init__(self) -> None:
        self.write(None, new_register(VaultHolder(org=ME.org, name=ME.name, role=ME.role)))

    def write(self, case: CaseId | None, changes: Sequence[Change]) -> None:
        """Save changes to a case, or to the vault's own records."""
        self.saves += 1
        self.now += timedelta(minutes=1)
        live = self.operations.setdefault(case, [])
        for place, change in enumerate(changes):
            live[:] = [each for each in live if each.ref not in change.seen]
            if change.value is not Gone:
                live.append(Operation(ref=OperationRef(f"{self.saves:064x}", place), change=change, at=self.now))

    def keep(self, together: Together) -> None:
        """Save both sides."""
        self.write(None, together.own)
        for case, changes in together.by_case.items():
            self.write(case, changes)

    def case(self, *records: Any) -> CaseId:
        """Begin a case that holds these records."""
        case = CaseId(random_id())
        self.operations[case] = []
        for record in records:
            self.add(case, record)
        return case

    def add(self, case: CaseId, record: Any) -> None:
        """Write a new record down."""
        changes = (new_fact(record),) if kind_of(record).way is Way.FACT else new_register(record)
        self.write(case, changes)

    @property
    def own(self) -> CaseView:
        """The vault's own records as they stand."""
        return CaseView(CaseId(random_id()), shown_of(self.operations[None]))

    def view(self, case: CaseId) -> CaseView:
        """Return a case as it stands."""
        return CaseView(case, shown_of(self.operations[case]))

    def views(self, meeting: str) -> Mapping[CaseId, CaseView]:
        """Return the cases on the agenda of a meeting."""
        found = meetings.case_ids(meetings.meeting_of(self.own, meeting).record)
        return {case: self.view(case) for case in found}

    def plan(self, at: datetime, **more: Any) -> str:
        """Plan a meeting and return its id."""
        before = {each.id for each in meetings.meetings_of(self.own)}
        self.write(None, meetings.plan(Meeting(**{"at": at, "chair": CHAIR, "invited": ("POL",), **more})))
        return next(each.id for each in meetings.meetings_of(self.own) if each.id not in before)

    def cases_of(self, meeting: str) -> list[CaseId]:
        """Return the cases of a meeting in their order."""
        return list(meetings.case_ids(meetings.meeting_of(self.own, meeting).record))
