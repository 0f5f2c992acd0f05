"""Every share is a decision: who, to whom, which group, level, ground, purpose, until (domain.md §1.5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import Said


class SharingLevel(StrEnum):
    """How much of a group is shared."""

    NONE = "none"
    CONCLUSION = "conclusion"
    FULL = "full"


class LegalBasis(StrEnum):
    """Grounds for sharing (domain.md §1.5)."""

    CONSENT_EXPLICIT = "consent_explicit"
    CONSENT_WITH_LEGAL_REP = "consent_with_legal_rep"
    CARE_TEAM = "care_team"
    MELDRECHT_WMO_526 = "meldrecht_wmo_526"
    CHILD_PROTECTION = "child_protection"
    CONFLICT_OF_DUTIES = "conflict_of_duties"
    VITAL_INTEREST = "vital_interest"
    WPG_4_2 = "wpg_4_2"
    WPG_16 = "wpg_16"
    WPG_19 = "wpg_19"
    WPG_20 = "wpg_20"
    WJSG_39F = "wjsg_39f"
    WGS_ZVH = "wgs_zvh"
    STATUTORY_DUTY = "statutory_duty"
    ANONYMOUS_CONSULT = "anonymous_consult"

    @property
    def is_consent(self) -> bool:
        """Whether the ground falls when consent is withdrawn."""
        return self in {LegalBasis.CONSENT_EXPLICIT, LegalBasis.CONSENT_WITH_LEGAL_REP}


class ConsentStep(StrEnum):
    """Consent is given and may be withdrawn; help never depends on it."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


REHEARSAL_EVIDENCE = "rehearsal"
"""The evidence of decisions loaded from made-up cases; a real vault refuses it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Said):
    """What the victim said about one purpose, receiver and group."""

    step: ConsentStep
    purpose: str
    receiver: str
    group: str
    how: str = ""
    is_provisional: Answer = Answer.NOT_ASKED
    representative: str = ""
    at: datetime | None = None
    until: datetime | None = None

    @property
    def about(self) -> tuple[str, str, str]:
        """What was asked: purpose, receiver and group."""
        return self.purpose, self.receiver, self.group

    @property
    def asks_again(self) -> bool:
        """Whether it was given in an acute state, and is asked again in two to seven days (domain.md §1.7)."""
        return self.step is ConsentStep.GIVEN and self.is_provisional is Answer.YES


def consent_holds(told: Iterable[Consent], now: datetime) -> bool:
    """Say whether consent holds, given all that was said of one purpose, receiver and group, oldest first.

    It holds while a *given* exists and every *withdrawn* is answered by a later *given* (architecture.md §3). A
    *refused* is answered the same way, and a *given* that has run out no longer counts: read on the safe side.
    """
    holds = False
    for each in told:
        if each.step is not ConsentStep.GIVEN:
            holds = False
        elif each.until is None or each.until > now.astimezone(UTC):
            holds = True
    return holds


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingDecision(Said):
    """A decision to share one group with one receiver; ``level`` none is a decision too."""

    from_org: str
    receiver: str
    group: str
    level: SharingLevel
    basis: LegalBasis
    purpose: str = ""
    until: datetime | None = None
    evidence: str = ""
    victim_informed: Answer = Answer.NOT_ASKED
    bundle: str = ""
    note: str = ""
    at: datetime | None = None
    ends: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotShared(Said):
    """Consciously not shared, and why; also a decision."""

    from_org: str
    receiver: str
    group: str
    why: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingSummary(Said):
    """What everyone on the case may see of a decision: no purpose, no evidence."""

    from_org: str
    receiver: str
    group: str
    level: SharingLevel
    basis: LegalBasis
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedPerson(Said):
    """A professional who must not see this case (conflict of interest, suspect close by)."""

    person: str
    why: str = ""
