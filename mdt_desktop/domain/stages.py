"""The path of a case and what is still missing; a stage is entered by a person, never computed away."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import Said


class Stage(StrEnum):
    """Where a case is (domain.md §1.3)."""

    SIGNAL = "signal"
    FIRST_CONTACT = "first_contact"
    TRIAGE = "triage"
    WEIGHING = "weighing"
    COORDINATION = "coordination"
    HANDOVER = "handover"
    FOLLOW_UP = "follow_up"
    CLOSING = "closing"
    CLOSED = "closed"

    @property
    def rank(self) -> int:
        """Order along the path."""
        return _ORDER.index(self)


_ORDER = tuple(Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One thing that should be there before leaving a stage: yes, no or unknown."""

    name: str
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class StageEntered(Said):
    """A person moved the case to a stage; going on with something missing takes a reason."""

    stage: Stage
    requirements: tuple[Requirement, ...] = ()
    reason: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing(Said):
    """Why and how the case closed, who may be called later."""

    reason: str
    talk: str = ""
    whom_to_call_later: str = ""
    at: datetime | None = None
