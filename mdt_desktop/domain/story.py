"""The story, told once: summary, core story, additions, tellings, acute questions, wishes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import Said

CORE_STORY_LIMIT = 1200
"""Characters: what helpers need, not what exactly happened (people.md 6)."""


class StoryMode(StrEnum):
    """How the core story is written down (people.md 6)."""

    PLAIN = "plain"
    SHORT = "short"
    SPONTANEOUS = "spontaneous"


class TellingKind(StrEnum):
    """A statement, examination or doctor is necessary; the rest was avoidable."""

    NECESSARY = "necessary"
    AVOIDABLE = "avoidable"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSummary(Said):
    """What, when and where in five lines, no details of acts."""

    text: str
    title: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreStory(Said):
    """The approved text: a summary for help, not a statement; never overwritten."""

    text: str
    mode: StoryMode = StoryMode.PLAIN
    question_before: str = ""
    was_read_back: Answer = Answer.NOT_ASKED
    was_approved: Answer = Answer.NOT_ASKED
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryAddition(Said):
    """A signed addition beside the core story, with date, author and source."""

    text: str
    source: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling(Said):
    """A time the victim told the story, as she says it herself at the two-week call."""

    told_to: str
    kind: TellingKind
    at: datetime | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcuteAnswer(Said):
    """The answer to one of the ten acute questions (people.md); ``question`` is its code."""

    question: str
    answer: Answer
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview(Said):
    """Verhoor: none, planned or held."""

    state: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish(Said):
    """What the victim wants and what must not happen, in her own words."""

    text: str = ""
    not_wanted: str = ""
    at: datetime | None = None


_GROUP_OF_QUESTION = {
    "safe_now": FieldGroup.RISK_ITEMS,
    "overheard": FieldGroup.RISK_ITEMS,
    "injured": FieldGroup.MEDICAL,
    "strangled": FieldGroup.MEDICAL,
    "pregnancy_or_infection": FieldGroup.MEDICAL,
    "drugged": FieldGroup.MEDICAL,
    "suicidal": FieldGroup.MENTAL_HEALTH,
    "others_in_danger": FieldGroup.CHILDREN,
    "police": FieldGroup.POLICE_STATUS,
    "police_later": FieldGroup.POLICE_STATUS,
    "keep_traces": FieldGroup.FORENSIC_STATUS,
}
ACUTE_QUESTIONS = tuple(_GROUP_OF_QUESTION)
_GROUP_OF_QUESTION["no_story_now"] = FieldGroup.WISHES


def group_of_question(question: str) -> FieldGroup:
    """Return the group of an acute question; one this version does not know is a single risk answer."""
    return _GROUP_OF_QUESTION.get(question, FieldGroup.RISK_ITEMS)
