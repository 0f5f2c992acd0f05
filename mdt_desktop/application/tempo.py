"""The time of the table: what a case still has, and what is left for the cases after it (domain.md §5.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mdt_desktop.application.case_view import CaseView, stage_of
from mdt_desktop.domain.meeting import TableEnd, TableOutcome
from mdt_desktop.domain.stages import Stage
from mdt_desktop.domain.table_rules import CaseKind, TableRules
from mdt_desktop.domain.weighing import WeighingOutcome


def kind_of(view: CaseView, meeting: str) -> CaseKind:
    """Return how much a case asks of this meeting: whether the table saw it before, or it is closing."""
    if stage_of(view) in {Stage.CLOSING, Stage.CLOSED}:
        return CaseKind.CLOSING
    tables = [each for each in view.records(TableEnd) if each.outcome is not TableOutcome.POSTPONED]
    was_seen = any(each.meeting != meeting for each in tables)
    was_weighed = any(each.meeting != meeting for each in view.records(WeighingOutcome))
    return CaseKind.CONTINUING if was_seen or was_weighed else CaseKind.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempo:
    """The time of one case at one moment; ``needed_after`` is what the cases after it ask."""

    allotted: timedelta
    spent: timedelta
    table_ends: datetime
    needed_after: timedelta
    cases_after: int

    @property
    def left(self) -> timedelta:
        """What the case still has; below nothing it takes from the cases after it."""
        return self.allotted - self.spent

    @property
    def part_left(self) -> float:
        """What the case still has, from 1 to 0."""
        return max(min(self.left / self.allotted, 1.0), 0.0)

    def for_the_rest(self, now: datetime) -> timedelta:
        """Return what remains for the cases after this one when it takes what it still has."""
        return self.table_ends - now - max(self.left, timedelta())


def minutes_of(kinds: Sequence[CaseKind], rules: TableRules) -> timedelta:
    """Return what these cases ask together."""
    return timedelta(minutes=sum(rules.minutes[kind] for kind in kinds))


def ends_at(opened: datetime, kinds: Sequence[CaseKind], rules: TableRules) -> datetime:
    """Return when a table that was opened then should end: its opening, its cases, its closing round."""
    return opened + minutes_of(kinds, rules) + timedelta(minutes=rules.opening + rules.round)
