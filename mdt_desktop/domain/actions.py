"""Actions: a verb and a result, a person, a date (domain.md §5.4 E)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mdt_desktop.domain.people import PersonRef, Said


class ActionStep(StrEnum):
    """How an action ended; *not possible* differs from *not done*."""

    DONE = "done"
    NOT_POSSIBLE = "not_possible"
    NOT_DONE = "not_done"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Owner and date, agreed together; never one without the other."""

    owner: PersonRef
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What somebody will do; ``purpose`` marks what the program itself asks for, such as ``call_victim``.

    A decision of a meeting names its ``meeting``, the ``ground`` on which it shares, and who tells the victim.
    """

    what: str = ""
    task: Task | None = None
    purpose: str = ""
    ground: str = ""
    informed_by: str = ""
    meeting: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionFact(Said):
    """Something that happened to an action."""

    action: str
    step: ActionStep
    reason: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Said):
    """An organisation's own note; it never leaves."""

    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnnamedKey(Said):
    """A key of a rehearsal file this version does not name, word for word as JSON text."""

    where: str
    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback(Said):
    """Feedback to the victim or a reporter: reached, not reached, not safe; then when it is tried again.

    ``reporter_kind`` says what a reporter may hear: with a role, without one, school, informal (domain.md §5.5).
    """

    to: str
    outcome: str
    text: str = ""
    reporter_kind: str = ""
    next_at: datetime | None = None
    meeting: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceGiven(Said):
    """Advice without a case: one counter, three fields."""

    asked_by: str
    question: str
    advice: str
    on: date | None = None
