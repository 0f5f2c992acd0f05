"""What Today shows at one moment: lines of words, already in their order."""

from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application.ports import CaseCard, Draft, DueRow
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting
from ui.widgets.terms import TermRow


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRead:
    """What was read from the vault: the due table, and what was being typed with the line of its case."""

    now: datetime
    due: tuple[tuple[DueRow, CaseCard], ...] = ()
    draft: Draft | None = None
    draft_card: CaseCard | None = None
    meetings: tuple[Shown[Meeting], ...] = ()
    under_way: frozenset[str] = frozenset()
    left_open: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLine:
    """One term of one case.

    ``call`` says what *Bel* does: ``victim`` shows the plate of the case, ``duty`` the phone, empty is no call.
    ``action`` is the entity of the action behind it, so that *Gebeld* can end it.
    """

    key: str
    case: CaseId
    section: str
    where: str
    term: TermRow
    call: str = ""
    action: str = ""
    is_running: bool = True
    is_mine: bool = True
    is_pressing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """One action somebody agreed to."""

    key: str
    case: CaseId
    action: str
    what: str
    where: str
    when: str
    owner: str = ""
    note: str = ""
    is_late: bool = False
    is_mine: bool = True
    is_pressing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SideLine:
    """Something of a case that waits, or a meeting without a case; its button goes exactly there."""

    key: str
    case: CaseId | None
    section: str
    where: str
    text: str
    state: tuple[str, str, str]
    button: str
    is_pressing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingText:
    """What somebody was typing, kept: where it goes on, and the sentence that says so.

    ``meeting`` is the table it was typed for; it goes on there where that is under way, else in its preparation.
    """

    case: CaseId
    place: str
    sentence: str
    meeting: str = ""
    is_under_way: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayState:
    """The whole page."""

    now: datetime
    terms: tuple[TermLine, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    handovers: tuple[SideLine, ...] = ()
    plans: tuple[SideLine, ...] = ()
    consents: tuple[SideLine, ...] = ()
    conflicts: tuple[SideLine, ...] = ()
    meetings: tuple[SideLine, ...] = ()
    waiting: WaitingText | None = None
    is_cut_off: bool = False

    @property
    def pressing(self) -> int:
        """How much asks for attention today."""
        beside = (*self.meetings, *self.handovers, *self.plans, *self.consents, *self.conflicts)
        terms = sum(each.is_pressing for each in self.terms if each.is_mine)
        return terms + sum(each.is_pressing for each in self.actions) + sum(each.is_pressing for each in beside)
