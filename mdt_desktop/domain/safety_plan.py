"""The safety plan: a short paper of the victim, with only what is safe on paper (domain.md §4)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import Said


class PlanForm(StrEnum):
    """The three papers; easy read is the full form with its own texts."""

    FULL = "full"
    DISCREET = "discreet"
    POCKET_CARD = "pocket_card"
    EASY_READ = "easy_read"


PLAN_SECTIONS = (
    "intro",
    "contact_person",
    "safe_contact",
    "signals",
    "act_now",
    "people",
    "safe_places",
    "code_word",
    "home",
    "bag",
    "children",
    "digital",
    "work_school",
    "orders",
    "medical",
    "feelings",
    "police_choice",
    "logbook",
    "wishes",
    "agreements",
    "numbers_block",
    "keep_paper_safe",
)
"""The sections of domain.md §4.5, in the order they are printed."""

NEVER_ON_PAPER = frozenset(
    {
        "code_word",
        "code_people",
        "cover_story",
        "safe_phone",
        "safe_address",
        "safe_days_times",
        "unsafe_times",
        "unsafe_channel",
        "bag_place",
        "place_day",
        "place_night",
        "safe_spot",
        "pickup_person",
        "no_pickup",
    }
)
"""Fields that stay off paper unless freed line by line with her reason (people.md 3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyPlan:
    """How the plan is made: form, sections, languages, register, her own line, when it is looked at again."""

    version: PlanForm | None = None
    sections: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    register: str = "je"
    extra: str = ""
    own_line: str = ""
    paper_home: Answer = Answer.NOT_ASKED
    made_on: date | None = None
    review_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperException:
    """Freed for the full form, line by line, with her reason."""

    is_freed: bool
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """What was filled in for one field of the plan."""

    field: str = ""
    text: str = ""
    exception: PaperException | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperGate(Said):
    """The answer to: is it safe to take this paper home, and does the feared person read this language?"""

    is_safe: Answer
    feared_reads_language: Answer = Answer.NOT_ASKED
    note: str = ""
    at: datetime | None = None


class MomentKind(StrEnum):
    """The moments for which organisations agree beforehand who does what that hour (domain.md §4.1)."""

    COMPLAINT = "complaint"
    ARREST = "arrest"
    HEARING = "hearing"
    RELEASE = "release"
    HOME_BAN_END = "home_ban_end"
    DEVICE_END = "device_end"
    CUSTODY_RULING = "custody_ruling"


@dataclass(frozen=True, slots=True, kw_only=True)
class JointMoment:
    """One page of the joint safety plan of organisations: theirs, internal, never on the victim's paper."""

    kind: MomentKind | None = None
    at: datetime | None = None
    who_does_what: str = ""
    phones: str = ""
    stand_by: str = ""
    what_if: str = ""
    reviewed_on: date | None = None
