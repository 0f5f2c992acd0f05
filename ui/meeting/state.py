"""What the page of the meeting shows at one moment: rows of words, already in their order."""

from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting, PreparationState


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """One meeting of the list; ``state`` is icon, word and colour."""

    id: str
    when: str
    what: str
    state: tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRow:
    """One case of the agenda; ``who`` is initials and number, never more."""

    case: CaseId
    who: str
    why: str = ""
    term: str = ""
    term_colour: str = "ink2"
    late: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingRow:
    """A case that asks for a place at the table, and why."""

    case: CaseId
    who: str
    why: str
    due: str
    term: tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardCell:
    """How far one organisation is with one case; no state is *not yet*."""

    org: str
    state: PreparationState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """One case of the preparation board."""

    case: CaseId
    who: str
    cells: tuple[BoardCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenMeeting:
    """The meeting that is looked at, with everything below it; ``state`` is icon, word and colour."""

    meeting: Shown[Meeting]
    state: tuple[str, str, str]
    title: str
    can_change: bool = True
    is_open: bool = False
    is_ended: bool = False
    facts: str = ""
    agenda: tuple[AgendaRow, ...] = ()
    late: str = ""
    board: tuple[BoardRow, ...] = ()
    chase: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingsState:
    """The whole page."""

    now: datetime
    coming: tuple[MeetingRow, ...] = ()
    past: tuple[MeetingRow, ...] = ()
    chosen: ChosenMeeting | None = None
    asking: tuple[AskingRow, ...] = ()
