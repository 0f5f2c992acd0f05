"""Reading a field in conflict on the safe side (architecture.md §3): no consent, no call, the highest risk."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import MayUse

_LEAST_PERMISSIVE = (Answer.NO, Answer.REFUSED, Answer.UNKNOWN, Answer.NOT_ASKED, Answer.YES)
_DANGER_FIRST = (Answer.YES, Answer.UNKNOWN, Answer.NOT_ASKED, Answer.REFUSED, Answer.NO)
_SAFE_USES = (MayUse.NO, MayUse.ONLY_WHEN, MayUse.YES)


def _least_permissive(values: Sequence[Any]) -> Any:
    return min(values, key=_LEAST_PERMISSIVE.index)


def _danger_first(values: Sequence[Any]) -> Any:
    return min(values, key=_DANGER_FIRST.index)


def _strictest_rule(values: Sequence[Any]) -> Any:
    return min(values, key=lambda rule: _SAFE_USES.index(rule.may_use))


def _not_freed(values: Sequence[Any]) -> Any:
    return next((value for value in values if not value.is_freed), values[-1])


_SAFE: Mapping[str, Callable[[Sequence[Any]], Any]] = MappingProxyType(
    {
        "safety_plan.paper_home": _least_permissive,
        "network_person.agrees_to_paper": _least_permissive,
        "identity.address_is_secret": _danger_first,
        "pregnancy.possible": _danger_first,
        "communication.mental_disability": _danger_first,
        "contact_channel.rule": _strictest_rule,
        "plan_line.exception": _not_freed,
    }
)


def cautious(field_id: str, values: Sequence[Any]) -> Any:
    """Return the value to act on; ``values`` differ and come oldest first.

    Fields where no side is safer read as the newest value; the conflict is shown all the same.
    """
    choose = _SAFE.get(field_id)
    return choose(values) if choose else values[-1]
