"""The weighing: several kinds under one weighing id, each with its own source (domain.md §5.4)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import Said


class RiskLevel(StrEnum):
    """A level is decided by a person; ``not_weighed`` is a level of its own, never a default for low."""

    NOT_WEIGHED = "not_weighed"
    STANDARD = "standard"
    ELEVATED = "elevated"
    HIGH = "high"
    ACUTE = "acute"

    @property
    def rank(self) -> int:
        """Order from least to most urgent; not weighed counts above *standard*: unknown is not low."""
        return _RANK[self]


_RANK = {
    RiskLevel.STANDARD: 0,
    RiskLevel.NOT_WEIGHED: 1,
    RiskLevel.ELEVATED: 2,
    RiskLevel.HIGH: 3,
    RiskLevel.ACUTE: 4,
}


class LivingDomain(StrEnum):
    """The five living domains (domain.md §5.4 B)."""

    SAFETY_HOUSING = "safety_housing"
    PHYSICAL_HEALTH = "physical_health"
    MENTAL_WELLBEING = "mental_wellbeing"
    FAMILY_SOCIAL_WORK_SCHOOL = "family_social_work_school"
    RIGHTS_MONEY_PRACTICAL = "rights_money_practical"


class InputKind(StrEnum):
    """What an organisation lays on the table; opinion is marked as such."""

    FACT = "fact"
    OPINION = "opinion"
    NOTHING_KNOWN = "nothing_known"
    NOT_SHARED = "not_shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighingOutcome(Said):
    """One version of the weighing: level with its reason, on which new fact, what is unknown, what was done at once.

    ``prompts`` are the questions the program asked when the level was decided; ``second_person_at`` is when a second
    person looked at a level below them.
    """

    level: RiskLevel
    why: str = ""
    weighing: str = ""
    unknown: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    second_person: str = ""
    second_person_at: datetime | None = None
    new_fact: str = ""
    prompts: tuple[str, ...] = ()
    asked_about_bias: Answer = Answer.NOT_ASKED
    review_on: date | None = None
    meeting: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainNeed(Said):
    """The need in one living domain: 0 none, 1 some, 2 much, 3 urgent."""

    domain: LivingDomain
    need: int
    weighing: str = ""
    situation: str = ""
    own_words: str = ""
    who_helps: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationInput(Said):
    """What one organisation brings, per living domain or in general."""

    org: str
    kind: InputKind
    text: str = ""
    domain: LivingDomain | None = None
    weighing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurroundingsNeed(Said):
    """What somebody around the victim needs; the accused only from the victim's safety."""

    who: str
    need: str
    weighing: str = ""
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dissent(Said):
    """Afwijkend oordeel: stays with the decision, shown to later readers."""

    org: str
    text: str
    weighing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VictimVoice(Said):
    """What the victim said for this weighing, read back; or the reason why not asked."""

    text: str = ""
    speaker: str = "victim"
    was_read_back: Answer = Answer.NOT_ASKED
    why_not_asked: str = ""
    weighing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlags(Said):
    """Numbers of the topic list (domain.md §3.3) that were answered yes and are critical."""

    items: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()
    weighing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLens(Said):
    """Eight-stage lens in own words: which stages fit, on which facts (domain.md §3.5). No score."""

    stages_fit: tuple[int, ...] = ()
    facts: tuple[str, ...] = ()
    weighing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion(Said):
    """Something nobody at the table knew, with an owner."""

    text: str
    owner: str = ""
    weighing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAnswered(Said):
    """An open question found its answer, or lost its meaning."""

    question: str
    text: str
    at: datetime | None = None
