"""How the table works: minutes a case and a step, how long the curtain stays open, words that stay off the screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CaseKind(StrEnum):
    """How much a case asks of the table (domain.md §5.3)."""

    NEW = "new"
    CONTINUING = "continuing"
    CLOSING = "closing"


class TableStep(StrEnum):
    """The five steps of a case at the table, in their order."""

    WISH = "wish"
    FACTS = "facts"
    SAFETY = "safety"
    NEEDS = "needs"
    DECISIONS = "decisions"


STEPS = tuple(TableStep)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRules:
    """The norms of the region for its table; the start values are those of domain.md §5.3."""

    version: str = ""
    minutes: Mapping[CaseKind, int] = field(
        default_factory=lambda: {CaseKind.NEW: 15, CaseKind.CONTINUING: 8, CaseKind.CLOSING: 5}
    )
    step_minutes: Mapping[TableStep, int] = field(
        default_factory=lambda: dict(zip(STEPS, (2, 4, 3, 3, 3), strict=True))
    )
    opening: int = 5
    round: int = 5
    curtain_seconds: int = 60
    medical: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
