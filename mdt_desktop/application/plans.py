"""The safety plan: its lines, the question whether paper is safe, and every print written down."""

from datetime import date, datetime, timedelta

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import kept, required, typed
from mdt_desktop.application.shown import Change, changed_fields, new_fact, new_register
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.safety_plan import PaperException, PaperGate, PlanLine, SafetyPlan

REVIEW_AFTER = timedelta(weeks=4)


def lines_of(view: CaseView) -> dict[str, PlanLine]:
    """Return the filled lines by field."""
    return {each.field: each for each in view.records(PlanLine)}


def fill(view: CaseView, field: str, text: str) -> tuple[Change, ...]:
    """Fill in one line of the plan, or empty it."""
    kept = typed(text, field=field)
    shown = next((each for each in view.all(PlanLine) if each.record.field == field), None)
    if shown is None:
        return new_register(PlanLine(field=field, text=kept)) if kept else ()
    before = shown.record
    return changed_fields(shown, PlanLine(field=field, text=kept, exception=before.exception))


def free_for_paper(view: CaseView, field: str, reason: str) -> tuple[Change, ...]:
    """Let one line onto the full form although its kind never goes on paper, with her reason.

    Raises:
        FormError: The reason is missing.
    """
    why = required(reason, field="reason")
    shown = next((each for each in view.all(PlanLine) if each.record.field == field), None)
    freed = PaperException(is_freed=True, reason=why)
    if shown is None:
        return new_register(PlanLine(field=field, exception=freed))
    return changed_fields(shown, PlanLine(field=field, text=shown.record.text, exception=freed))


def set_plan(view: CaseView, plan: SafetyPlan) -> tuple[Change, ...]:
    """Set form, sections and languages of the plan."""
    return view.filled(kept(plan))


def reviewed_on(today: date) -> date:
    """Return when a plan made today is looked at again."""
    return today + REVIEW_AFTER


def answer_gate(gate: PaperGate) -> tuple[Change, ...]:
    """Write down whether the paper is safe to carry."""
    return (new_fact(kept(gate)),)


def printed(kind: AccessKind, form: str, language: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down that a plan left the program on paper or as a file."""
    return (new_fact(Access(kind=kind, detail=f"safety_plan {form} {language}", at=now, by=by)),)
