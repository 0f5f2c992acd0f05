"""Namens: entries made for somebody else say so, beside who entered them (architecture.md §3)."""

from collections.abc import Sequence
from dataclasses import replace

from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.people import OnBehalf, PersonRef, Said, SpokenFor
from mdt_desktop.domain.plain import Plain, to_plain
from mdt_desktop.domain.registry import KINDS, WHOLE


def on_behalf_of(changes: Sequence[Change], whom: OnBehalf | None, by: PersonRef) -> tuple[Change, ...]:
    """Return changes that say on whose behalf they were entered: a fact carries it, a register has it beside it."""
    if whom is None:
        return tuple(changes)
    spoken = [_spoken(each, whom) for each in changes]
    beside = (_beside(each, whom, by) for each in changes if each.name != WHOLE)
    return (*spoken, *beside)


def _spoken(change: Change, whom: OnBehalf) -> Change:
    if change.name != WHOLE or not issubclass(KINDS[change.kind].record_type, Said):
        return change
    value: Plain = change.value
    return replace(change, value={**value, "on_behalf": to_plain(whom)})


def _beside(change: Change, whom: OnBehalf, by: PersonRef) -> Change:
    return new_fact(
        SpokenFor(entity=change.entity.hex, field=change.name, group=change.group.value, by=by, on_behalf=whom)
    )
