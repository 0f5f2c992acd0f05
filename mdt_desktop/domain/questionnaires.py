"""Answers to questionnaires, and results of instruments that are never shown here (domain.md §3.1-3.3)."""

from dataclasses import dataclass
from datetime import date, datetime

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import SourceKind
from mdt_desktop.domain.people import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAnswer:
    """One item answered: who says so, since when, and a note."""

    item: str
    answer: Answer
    source: SourceKind | None = None
    since: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledIn(Said):
    """Answers given in one sitting, under the version of the questionnaire they were given in."""

    questionnaire: str
    version: str
    answers: tuple[ItemAnswer, ...]
    weighing: str = ""
    about: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentResult(Said):
    """The result of an instrument somebody filled in elsewhere: never its items."""

    instrument: str
    result: str
    performed_by: str
    performed_on: date
    name: str = ""
    version_used: str = ""
    person: str = ""
    note: str = ""
    weighing: str = ""
