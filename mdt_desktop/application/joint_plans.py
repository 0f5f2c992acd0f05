"""The joint safety plan of organisations: one page per moment, looked at again before the day comes."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from mdt_desktop.application.case_view import CaseView, events_of
from mdt_desktop.application.checks import kept
from mdt_desktop.application.shown import Change, Shown, changed_fields, new_register
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.safety_plan import JointMoment, MomentKind
from mdt_desktop.domain.times import AMSTERDAM

REVIEW_BEFORE = timedelta(days=3)
"""How long before its day a moment asks for a plan that was looked at."""

FRESH_FOR = timedelta(days=14)
"""How long before its day a review is fresh: what was agreed earlier may be about another week."""

_PLANNED = {
    "suspect_release_planned": MomentKind.RELEASE,
    "device_end": MomentKind.DEVICE_END,
}


def plan_moment(moment: JointMoment) -> tuple[Change, ...]:
    """Write down a moment to come.

    Raises:
        FormError: It does not say which moment, or when.
    """
    return new_register(_whole(moment))


def change_moment(shown: Shown[JointMoment], moment: JointMoment) -> tuple[Change, ...]:
    """Change a moment; what was agreed is another agreement then, so its review falls.

    Raises:
        FormError: It does not say which moment, or when.
    """
    whole, before = _whole(moment), shown.record
    if replace(whole, reviewed_on=before.reviewed_on) != before and whole.reviewed_on == before.reviewed_on:
        whole = replace(whole, reviewed_on=None)
    return changed_fields(shown, whole)


def review_moment(shown: Shown[JointMoment], today: date) -> tuple[Change, ...]:
    """Write down that the organisations looked at this page together."""
    return changed_fields(shown, replace(shown.record, reviewed_on=today))


def _whole(moment: JointMoment) -> JointMoment:
    if moment.kind is None:
        raise FormError("form.required", field="kind")
    if moment.at is None:
        raise FormError("form.required", field="at")
    return kept(moment)


def moments_of(view: CaseView) -> tuple[Shown[JointMoment], ...]:
    """Return the moments of a case, soonest first; one whose day nobody knows comes last."""
    return tuple(sorted(view.all(JointMoment), key=lambda each: _day_of(each.record)))


def _day_of(moment: JointMoment) -> float:
    return moment.at.timestamp() if moment.at else float("inf")


def is_reviewed(moment: JointMoment, now: datetime) -> bool:
    """Say whether the organisations looked at this page; from two weeks before its day only a fresh look counts."""
    if moment.reviewed_on is None or moment.at is None:
        return False
    fresh_from = _date(moment.at) - FRESH_FOR
    return moment.reviewed_on >= fresh_from or _date(now) < fresh_from


def review_due(moment: JointMoment, now: datetime) -> datetime | None:
    """Return when this page must have been looked at; None where its day is not known or it was."""
    return None if is_reviewed(moment, now) else next_look(moment)


def next_look(moment: JointMoment) -> datetime | None:
    """Return when this page is looked at for the last time before its day; None where that was done."""
    is_fresh = moment.at and moment.reviewed_on and moment.reviewed_on >= _date(moment.at) - FRESH_FOR
    if moment.at is None or is_fresh:
        return None
    return datetime.combine(_date(moment.at) - REVIEW_BEFORE, time(9), AMSTERDAM)


def waiting(view: CaseView, now: datetime) -> tuple[Shown[JointMoment], ...]:
    """Return the moments still to come whose page nobody looked at, soonest first."""
    coming = (each for each in moments_of(view) if each.record.at and each.record.at > now)
    return tuple(each for each in coming if review_due(each.record, now) is not None)


def unplanned(view: CaseView, now: datetime) -> tuple[JointMoment, ...]:
    """Return the moments the case itself names and nobody made a page for yet."""
    days = {(each.kind, _date(each.at)) for each in view.records(JointMoment) if each.at}
    found = (
        JointMoment(kind=_PLANNED[each.record.kind], at=each.record.at.at)
        for each in events_of(view)
        if each.record.kind in _PLANNED and each.record.at.at > now and not each.record.victim
    )
    return tuple(each for each in found if each.at and (each.kind, _date(each.at)) not in days)


def _date(moment: datetime) -> date:
    return moment.astimezone(AMSTERDAM).date()
