"""Which quorum profile a case asks for, and which seats are empty for it (domain.md §5.2)."""

from collections.abc import Iterator
from datetime import datetime

from mdt_desktop.application.case_view import CaseView, acute_answers, events_of, level_of
from mdt_desktop.application.screening import is_without_police
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clock_facts import ADULT
from mdt_desktop.domain.meeting import TableEnd
from mdt_desktop.domain.people import Child, Identity
from mdt_desktop.domain.quorum import Fits, QuorumProfile, QuorumRules
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.domain.weighing import RiskLevel

_HOUSEHOLD_EVENTS = frozenset({"vt_report", "vt_investigation_start", "vt_acute", "wth_imposed"})


def first_contact_of(view: CaseView) -> str:
    """Return the organisation the victim reached first; empty where nobody knows."""
    firsts = [each.record for each in events_of(view) if each.record.kind == "first_contact" and not each.record.victim]
    return min(firsts, key=lambda each: each.at.at.timestamp()).org if firsts else ""


def is_about_safety(view: CaseView) -> bool:
    """Say whether safety is the question: a signal is raised, or nobody weighed yet; unknown is not low."""
    return level_of(view).rank > RiskLevel.STANDARD.rank


def proposed_profile(view: CaseView, rules: QuorumRules, now: datetime) -> QuorumProfile:
    """Return the profile the facts of a case ask for; a person may choose another."""
    return rules.proposed(_fits(view, now))


def _fits(view: CaseView, now: datetime) -> Iterator[Fits]:
    happened = {each.record.kind for each in events_of(view) if not each.record.victim}
    if is_without_police(view):
        yield Fits.POLICE_NOT_WANTED
    age = view.sole(Identity).age_on(now.astimezone(AMSTERDAM).date())
    if age is not None and age < ADULT:
        yield Fits.MINOR
    if "stalking_act" in happened:
        yield Fits.STALKING
    asked = acute_answers(view).get("others_in_danger")
    has_children = bool(view.records(Child)) or (asked is not None and asked.answer is Answer.YES)
    if has_children or happened & _HOUSEHOLD_EVENTS:
        yield Fits.HOUSEHOLD


def profile_of(
    view: CaseView, rules: QuorumRules, now: datetime, *, meeting: str = "", chosen: str = ""
) -> QuorumProfile:
    """Return the profile that counts: the one chosen, else the one this table counted before, else the proposed one."""
    counted = [each.profile for each in view.records(TableEnd) if each.meeting == meeting]
    asked = chosen or (counted[-1] if counted else "")
    return rules.profile(asked) or proposed_profile(view, rules, now)
