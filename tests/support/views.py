"""Case views made of records alone: what a use case sees, without a vault."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change, OperationRef, Shown
from mdt_desktop.domain.identifiers import CaseId, EntityId, random_id
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.plain import from_plain
from mdt_desktop.domain.registry import KINDS, WHOLE, group_of_record, kind_of
from tests.support.vaults import BEGUN

ME = PersonRef(org="SHN", name="T. Veldkamp", role="case_coordinator")


def shown(record: Any, minutes: int = 0) -> Shown[Any]:
    """Return a record as the vault would show it."""
    return Shown(
        entity=EntityId(random_id()),
        kind=kind_of(record).name,
        group=group_of_record(record),
        record=record,
        at=BEGUN + timedelta(minutes=minutes),
        author="a",
        seen={WHOLE: (OperationRef("c", minutes),)},
    )


def a_view(*records: Any) -> CaseView:
    """Return a case that holds these records, oldest first."""
    return CaseView(CaseId(random_id()), [shown(each, minute) for minute, each in enumerate(records)])


def facts_of(changes: Sequence[Change]) -> list[Any]:
    """Return the whole facts in a series of changes, as records."""
    return [from_plain(KINDS[each.kind].record_type, each.value) for each in changes if each.name == WHOLE]
