"""Who knows what: one row for each sharing decision in force, none merged."""

from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.sharing import in_force
from mdt_desktop.domain.sharing import LegalBasis, SharingLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowing:
    """What one organisation may know by one decision; what it knows as source is not listed."""

    sender: str
    receiver: str
    group: str
    level: SharingLevel
    basis: LegalBasis
    purpose: str
    until: datetime | None


def who_knows(view: CaseView, now: datetime) -> tuple[Knowing, ...]:
    """Return a row for every decision that holds now, oldest first."""
    return tuple(
        Knowing(
            sender=each.record.from_org,
            receiver=each.record.receiver,
            group=each.record.group,
            level=each.record.level,
            basis=each.record.basis,
            purpose=each.record.purpose,
            until=each.record.until,
        )
        for each in in_force(view, now)
    )
