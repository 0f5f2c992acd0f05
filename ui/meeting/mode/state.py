"""What meeting mode shows at one moment: rows of words in their order, each with how it is covered."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mdt_desktop.application.attendance import Seat
from mdt_desktop.application.case_at_table import Quorum
from mdt_desktop.application.screening import Cover, Screening
from mdt_desktop.domain.meeting import TableOutcome
from mdt_desktop.domain.table_rules import CaseKind, TableStep
from ui.case.state import CaseState


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing known: what it is about, what is said, who says so.

    ``note`` stands above it whatever is hidden; ``closed`` may stand there while the curtain is
    closed, ``bar`` is how long the bar is that stands there else.
    """

    text: str
    icon: str = "circle-dot"
    label: str = ""
    note: str = ""
    source: str = ""
    colour: str = "ink"
    cover: Cover = Cover.NONE
    closed: str = ""
    bar: int = 300
    is_quote: bool = False
    is_strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Rows under one heading; without rows it says ``empty``."""

    title: str = ""
    rows: tuple[Row, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepContent:
    """One step: its blocks, below each other or side by side."""

    blocks: tuple[Block, ...] = ()
    is_side_by_side: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Something the case still needs before it is closed here; ``sheet`` is where it is written down."""

    code: str
    word: str
    sheet: str
    is_there: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """One decision of this table or one that stands: what, who, before when."""

    what: Row
    owner: str
    due: str
    is_of_now: bool = False
    is_late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumLine:
    """Whether enough of the table is there: icon, words and colour."""

    icon: str
    words: str
    colour: str
    is_there: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCase(CaseState):
    """A case as the table sees it: everything a switch needs, worked out on the worker."""

    meeting: str
    kind: CaseKind
    screening: Screening
    initials: str
    number: str
    level: str
    responsible: str
    why: Row
    new: Row
    is_why_written: bool
    steps: Mapping[TableStep, StepContent] = field(default_factory=dict)
    decisions: tuple[DecisionRow, ...] = ()
    seats: tuple[Seat, ...] = ()
    quorum: Quorum
    quorum_line: QuorumLine
    needs: tuple[Need, ...] = ()
    parked: tuple[Row, ...] = ()
    ended: TableOutcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One case of the agenda, as the finder and the foot name it."""

    case: str
    number: str
    initials: str
    kind: CaseKind
    is_ended: bool = False
