"""What speaks for a coordinator and what against, as far as the case knows it (domain.md §5.4 D)."""

from collections.abc import Callable
from datetime import date
from types import MappingProxyType

from mdt_desktop.application.case_view import CaseView, acute_answers, events_of, handovers_of, level_of
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.handover import HandoverStep
from mdt_desktop.domain.people import Child, Communication, Identity, Participant, Residence
from mdt_desktop.domain.weighing import RiskLevel

MANY = 3
ADULT = 18
Check = Callable[[CaseView, date], bool]

TO_ASK_FOR = ("group_case", "victim_asks")
TO_ASK_AGAINST = ("clear_plan", "victim_does_not_want")
"""What no record can tell: the table asks."""

ORDERS = MappingProxyType(
    {
        "order_509hh": "order_509hh_ended",
        "wth_imposed": "wth_ended",
        "civil_order": "civil_order_end",
        "aware_start": "aware_end",
        "device_start": "device_end",
        "location_flag_set": "location_flag_ended",
    }
)
"""What begins an order or an alarm, and what ends it."""
_FAILED = frozenset({HandoverStep.DECLINED, HandoverStep.RETURNED})


def _many_organisations(view: CaseView, _: date) -> bool:
    return len(organisations_on(view)) >= MANY


def _children(view: CaseView, _: date) -> bool:
    asked = acute_answers(view).get("others_in_danger")
    return bool(view.records(Child)) or (asked is not None and asked.answer is Answer.YES)


def _high_risk(view: CaseView, _: date) -> bool:
    return level_of(view) in {RiskLevel.HIGH, RiskLevel.ACUTE}


def _order_running(view: CaseView, today: date) -> bool:
    happened = {each.record.kind for each in events_of(view) if each.record.at.at.date() <= today}
    return any(begins in happened and ends not in happened for begins, ends in ORDERS.items())


def _minor_or_incapable(view: CaseView, today: date) -> bool:
    age = view.sole(Identity).age_on(today)
    return (age is not None and age < ADULT) or view.sole(Communication).mental_disability is Answer.YES


def _language_or_residence(view: CaseView, _: date) -> bool:
    talks = view.sole(Communication)
    no_dutch = bool(talks.languages) and "nl" not in talks.languages
    return no_dutch or talks.interpreter is Answer.YES or bool(view.sole(Residence).status)


def _failed_handover(view: CaseView, _: date) -> bool:
    return any(fact.step in _FAILED for facts in handovers_of(view).values() for fact in facts)


_FOR: tuple[tuple[str, Check], ...] = (
    ("many_organisations", _many_organisations),
    ("children", _children),
    ("high_risk", _high_risk),
    ("order_running", _order_running),
    ("minor_or_incapable", _minor_or_incapable),
    ("language_or_residence", _language_or_residence),
    ("failed_handover", _failed_handover),
)


def organisations_on(view: CaseView) -> tuple[str, ...]:
    """Return the organisations on the case, in the order they came."""
    return tuple(dict.fromkeys(each.org for each in view.records(Participant) if each.org))


def speaks_for(view: CaseView, today: date) -> tuple[str, ...]:
    """Return the criteria that hold and speak for a coordinator."""
    return tuple(name for name, holds in _FOR if holds(view, today))


def speaks_against(view: CaseView) -> tuple[str, ...]:
    """Return the criteria that hold and speak against one."""
    return ("one_organisation",) if len(organisations_on(view)) == 1 else ()
