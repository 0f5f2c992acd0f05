"""The rules a vault works under: versioned data, loaded once and frozen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mdt_desktop.domain.calendar import Offset, WorkingCalendar
from mdt_desktop.domain.clock_facts import clock_facts
from mdt_desktop.domain.clocks import Clock, DeadlineRule, clocks
from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.domain.question_lists import Questionnaires
from mdt_desktop.domain.quorum import QuorumRules
from mdt_desktop.domain.sharing import LegalBasis, SharingLevel
from mdt_desktop.domain.table_rules import TableRules


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyLine:
    """A line of the phone directory; an unchecked one says so."""

    id: str
    phone: str
    label: Mapping[str, str]
    checked_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingBundle:
    """One choice that shares several groups with one receiver for one purpose."""

    id: str
    receiver: str
    basis: LegalBasis
    days: int
    label: Mapping[str, str]
    purpose: Mapping[str, str]
    groups: Mapping[str, SharingLevel]


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyTerm:
    """How soon a triage level asks for action."""

    id: str
    within: Offset
    label: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePack:
    """Every rule file, validated; ``problems`` are files of the region in whose place the previous version stays."""

    version: str
    deadlines: tuple[DeadlineRule, ...]
    calendar: WorkingCalendar
    office_calendar: WorkingCalendar
    duty_lines: Mapping[str, DutyLine]
    event_labels: Mapping[str, Mapping[str, str]]
    bundles: tuple[SharingBundle, ...]
    matrix: Mapping[str, Mapping[str, str]]
    urgency: tuple[UrgencyTerm, ...]
    table: TableRules = TableRules()  # noqa: RUF009 - it never changes
    quorum: QuorumRules = QuorumRules()  # noqa: RUF009 - it never changes
    questionnaires: Questionnaires = Questionnaires()  # noqa: RUF009 - it never changes
    problems: tuple[RuleFileError, ...] = ()

    def clocks(self, records: Sequence[Any], at: datetime) -> tuple[Clock, ...]:
        """Return the clocks of a case's records at a moment, most urgent first."""
        return clocks(self.deadlines, clock_facts(records), self.calendar, at)
