"""The safety plan: its lines, the question whether paper is safe, its versions and when it is looked at again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from mdt_desktop.application.case_view import CaseView, events_of
from mdt_desktop.application.checks import kept, required, typed
from mdt_desktop.application.shown import Change, Shown, changed_fields, new_fact, new_register
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.safety_plan import PaperException, PaperGate, PlanLine, SafetyPlan
from mdt_desktop.domain.times import AMSTERDAM, When

REVIEW_AFTER = timedelta(weeks=4)
SOON = timedelta(days=14)
"""How long before an order or alarm ends the plan is looked at again."""

_PRINTED = "safety_plan "
_CHECKED = "plan_checked"


class ReviewReason(StrEnum):
    """Why a plan asks to be looked at again."""

    DAY_CAME = "day_came"
    NEW_INCIDENT = "new_incident"
    ORDER_ENDS = "order_ends"
    RELEASE = "release"
    MOVED = "moved"


_TRIGGERS = {
    ReviewReason.NEW_INCIDENT: frozenset({"sexual_event", "nfs_event", "stalking_act", "event", "life_danger"}),
    ReviewReason.ORDER_ENDS: frozenset(
        {"order_509hh_ended", "civil_order_end", "wth_ended", "aware_end", "device_end"},
    ),
    ReviewReason.RELEASE: frozenset({"suspect_released", "suspect_release_planned"}),
    ReviewReason.MOVED: frozenset({"moved", "shelter_requested"}),
}
"""Events after which a plan may fit no longer (domain.md §4.1)."""


def lines_of(view: CaseView) -> dict[str, PlanLine]:
    """Return the filled lines by field."""
    return {each.field: each for each in view.records(PlanLine)}


def fill(view: CaseView, field: str, text: str) -> tuple[Change, ...]:
    """Fill in one line of the plan, or empty it."""
    kept = typed(text, field=field)
    shown = _line(view, field)
    if shown is None:
        return new_register(PlanLine(field=field, text=kept)) if kept else ()
    return changed_fields(shown, replace(shown.record, text=kept))


def free_for_paper(view: CaseView, field: str, reason: str) -> tuple[Change, ...]:
    """Let one line onto the full form although its kind never goes on paper, with her reason.

    Raises:
        FormError: The reason is missing.
    """
    why = required(reason, field="reason")
    shown = _line(view, field)
    freed = PaperException(is_freed=True, reason=why)
    if shown is None:
        return new_register(PlanLine(field=field, exception=freed))
    return changed_fields(shown, replace(shown.record, exception=freed))


def keep_off_paper(view: CaseView, field: str) -> tuple[Change, ...]:
    """Take back that a line may stand on the full form."""
    freed = (each for each in view.all(PlanLine) if each.record.field == field and each.record.exception)
    return tuple(change for each in freed for change in changed_fields(each, replace(each.record, exception=None)))


def freed_lines(view: CaseView) -> dict[str, str]:
    """Return the lines freed for paper, each with her reason."""
    lines = (each for each in view.records(PlanLine) if each.exception is not None and each.exception.is_freed)
    return {each.field: each.exception.reason for each in lines if each.exception is not None}


def _line(view: CaseView, field: str) -> Shown[PlanLine] | None:
    return next((each for each in view.all(PlanLine) if each.record.field == field), None)


def set_plan(view: CaseView, plan: SafetyPlan) -> tuple[Change, ...]:
    """Set form, sections, languages and register of the plan."""
    return view.filled(kept(plan))


def reviewed_on(today: date) -> date:
    """Return when a plan made today is looked at again."""
    return today + REVIEW_AFTER


def answer_gate(gate: PaperGate) -> tuple[Change, ...]:
    """Write down whether the paper is safe to carry."""
    return (new_fact(kept(gate)),)


# --- versions ----------------------------------------------------------------------------------------


def printed(
    kind: AccessKind, form: str, language: str, by: PersonRef, now: datetime, *, version: int = 1
) -> tuple[Change, ...]:
    """Write down that a plan left the program on paper or as a file, as which version."""
    detail = f"{_PRINTED}{form} {language} {version}"
    return (new_fact(Access(kind=kind, detail=detail, at=now, by=by)),)


def document_left(
    kind: AccessKind, document: str, language: str, by: PersonRef, now: datetime, *, receiver: str = ""
) -> tuple[Change, ...]:
    """Write down that another document left the program, and for which organisation."""
    detail = " ".join(part for part in ("document", document, language, receiver) if part)
    return (new_fact(Access(kind=kind, detail=detail, at=now, by=by)),)


def prints_of(view: CaseView) -> tuple[Access, ...]:
    """Return every time the plan left the program, oldest first."""
    return tuple(each for each in view.records(Access) if each.detail.startswith(_PRINTED))


def next_version(view: CaseView) -> int:
    """Return the number the next paper carries; every paper has its own."""
    return len(prints_of(view)) + 1


# --- looking at it again -------------------------------------------------------------------------------


def still_good(view: CaseView, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down that the plan was looked at together and still fits; it is looked at again in four weeks."""
    today = now.astimezone(AMSTERDAM).date()
    plan = view.sole(SafetyPlan)
    checked = Event(kind=_CHECKED, at=When(now), org=by.org, by=by)
    again = replace(plan, made_on=plan.made_on or today, review_on=reviewed_on(today))
    return (new_fact(checked), *set_plan(view, again))


def review_reasons(view: CaseView, now: datetime) -> tuple[ReviewReason, ...]:
    """Return why the plan asks to be looked at again; nothing where it was never made."""
    asked = {reason for reason, since in _asked(view) if since <= now}
    return tuple(reason for reason in ReviewReason if reason in asked)


def review_due(view: CaseView) -> datetime | None:
    """Return from when on the plan asks to be looked at; None where it was never made."""
    return min((since for _, since in _asked(view)), key=datetime.timestamp, default=None)


def _asked(view: CaseView) -> Iterator[tuple[ReviewReason, datetime]]:
    """Yield every reason, and from when on it asks: what was known when somebody last looked asks nothing."""
    review, looked = view.sole(SafetyPlan).review_on, _last_looked(view)
    if review is not None:
        yield ReviewReason.DAY_CAME, datetime.combine(review, time(9), AMSTERDAM)
    for each in events_of(view) if looked is not None else ():
        if each.record.victim:
            continue
        for reason, moment in _reasons_in(each.record):
            since = max(each.at, moment - SOON, key=datetime.timestamp)
            if looked is not None and since > looked:
                yield reason, since


def _reasons_in(event: Event) -> Iterator[tuple[ReviewReason, datetime]]:
    if event.ends_at is not None:
        yield ReviewReason.ORDER_ENDS, event.ends_at
    yield from ((reason, event.at.at) for reason, kinds in _TRIGGERS.items() if event.kind in kinds)


def _last_looked(view: CaseView) -> datetime | None:
    moments = [each.record.at.at for each in events_of(view) if each.record.kind == _CHECKED]
    moments.extend(_made(each) for each in view.all(SafetyPlan) if each.record.made_on)
    return max(moments, key=datetime.timestamp, default=None)


def _made(plan: Shown[SafetyPlan]) -> datetime:
    """Return when the plan was made: the moment where it was written down that day, else the end of its day."""
    day = plan.record.made_on
    assert day is not None  # noqa: S101 - asked of plans that were made
    if plan.at.astimezone(AMSTERDAM).date() == day:
        return plan.at
    return datetime.combine(day, datetime.max.time(), AMSTERDAM)
