"""What the page after a meeting shows of all its cases together."""

from dataclasses import dataclass

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterCase:
    """One case of the meeting: initials and number, and how far it is after the table."""

    case: CaseId
    view: CaseView
    who: str
    is_locked: bool
    is_told: bool
    is_sent: bool
    is_in_binder: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterState:
    """The meeting and its cases in the order of the table."""

    meeting: Shown[Meeting]
    cases: tuple[AfterCase, ...] = ()

    @property
    def is_sent(self) -> bool:
        """Say whether it is written down for every case that the decisions went out."""
        return all(each.is_sent for each in self.cases)

    @property
    def is_in_binder(self) -> bool:
        """Say whether the duty page left on paper since the table, for every case."""
        return all(each.is_in_binder for each in self.cases)
