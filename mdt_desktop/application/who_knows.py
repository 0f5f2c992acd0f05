"""Who knows what: one row for each sharing decision in force, none merged; and what one receiver may know."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.sharing import in_force
from mdt_desktop.domain.groups import JOINT_WORK, FieldGroup
from mdt_desktop.domain.meeting import NameHeard
from mdt_desktop.domain.people import Said
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


@dataclass(frozen=True, slots=True)
class MayKnow:
    """How much of each group one receiver may know now."""

    levels: Mapping[str, SharingLevel]

    def fully(self, group: FieldGroup) -> bool:
        """Say whether the receiver may know all of a group."""
        return self.levels.get(group.value) is SharingLevel.FULL

    def at_all(self, group: FieldGroup) -> bool:
        """Say whether the receiver may know the core or all of a group."""
        return group.value in self.levels

    @property
    def core_only(self) -> tuple[str, ...]:
        """The groups of which the receiver may know the core only."""
        return tuple(group for group, level in self.levels.items() if level is SharingLevel.CONCLUSION)


def may_know(view: CaseView, receiver: str, own: str, now: datetime) -> MayKnow:
    """Return what sharing decisions in force let a receiver know of what one's own organisation knows.

    What another organisation decided opens what that one knows: a decision of the police never opens what a hospital
    told them (architecture.md §3).
    """
    levels: dict[str, SharingLevel] = {}
    for each in in_force(view, now):
        decided = each.record
        is_ours = decided.from_org == own or decided.group in JOINT_WORK
        if is_ours and decided.receiver == receiver and levels.get(decided.group) is not SharingLevel.FULL:
            levels[decided.group] = decided.level
    return MayKnow(levels)


def knows_of(view: CaseView, org: str, own: str, now: datetime, *, meeting: str = "") -> bool:
    """Say whether an organisation has a ground to know that a case exists.

    It has one where something is shared with it, where it is the source of something, or where it heard the name
    for this meeting; without one its agenda says *reserved*.
    """
    heard = any(each.org == org and each.meeting == meeting for each in view.records(NameHeard))
    told = any(isinstance(each.record, Said) and each.record.word_of == org for each in view.shown)
    return org == own or heard or told or any(each.record.receiver == org for each in in_force(view, now))
