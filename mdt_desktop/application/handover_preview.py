"""What a receiver of a handover will see: exactly what the sharing decisions in force allow, group by group."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.sharing import in_force
from mdt_desktop.domain.groups import JOINT_WORK, SHAREABLE, FieldGroup
from mdt_desktop.domain.sharing import NotShared, SharingDecision, SharingLevel

_NO_WORDS = frozenset(
    {"by", "on_behalf", "handover", "weighing", "org", "kind", "action", "corrects", "victim", "named"}
)
"""Fields that hold a code or an entity, no words to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenGroup:
    """One group as the receiver will find it: at which level, with which texts, or why it is kept back.

    ``decided_by`` are the organisations that opened it so far, where one's own did not: theirs to send, and not in
    one's own letter (architecture.md §3).
    """

    group: FieldGroup
    level: SharingLevel
    texts: tuple[str, ...] = ()
    count: int = 0
    why_not: str = ""
    decided_by: tuple[str, ...] = ()


def what_the_receiver_sees(view: CaseView, receiver: str, own: str, now: datetime) -> tuple[SeenGroup, ...]:
    """Return every group that holds something: first what the receiver sees, then what it does not.

    Only a group shared in full shows its texts; of a conclusion the receiver gets no more than that it is there.
    """
    decided = [each.record for each in in_force(view, now) if each.record.receiver == receiver]
    levels = {each.group: each.level for each in sorted(decided, key=lambda each: _ORDER.index(each.level))[::-1]}
    reasons = {each.group: each.why for each in view.records(NotShared) if each.receiver == receiver}
    held: dict[FieldGroup, list[Any]] = {}
    for each in view.shown:
        if each.group in SHAREABLE:
            held.setdefault(each.group, []).append(each.record)
    seen = [
        replace(
            _seen(group, records, levels.get(group.value, SharingLevel.NONE), reasons.get(group.value, "")),
            decided_by=_others([each for each in decided if each.group == group.value], levels, own),
        )
        for group, records in held.items()
    ]
    return tuple(sorted(seen, key=lambda each: (_ORDER.index(each.level), each.group.value)))


_ORDER = (SharingLevel.FULL, SharingLevel.CONCLUSION, SharingLevel.NONE)


def _others(decided: list[SharingDecision], levels: Mapping[str, SharingLevel], own: str) -> tuple[str, ...]:
    """Return who opened a group as far as it is open, unless one's own organisation did, or all fill it together."""
    by = dict.fromkeys(each.from_org for each in decided if each.level is levels[each.group])
    is_joint = any(each.group in JOINT_WORK for each in decided)
    return () if own in by or is_joint else tuple(by)


def _seen(group: FieldGroup, records: list[Any], level: SharingLevel, why_not: str) -> SeenGroup:
    texts = tuple(dict.fromkeys(text for record in records for text in _texts(record)))
    return SeenGroup(
        group=group,
        level=level,
        texts=texts if level is SharingLevel.FULL else (),
        count=len(records) if level is not SharingLevel.NONE else 0,
        why_not=why_not if level is SharingLevel.NONE else "",
    )


def _texts(record: Any) -> tuple[str, ...]:
    """Return what a person typed in a record."""
    values = (getattr(record, each.name) for each in fields(record) if each.name not in _NO_WORDS)
    return tuple(value for value in values if type(value) is str and " " in value.strip())
