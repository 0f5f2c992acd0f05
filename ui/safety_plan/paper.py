"""From a case to paper: make the plan, draw it, print it or save it; every time it leaves is written down."""

from dataclasses import dataclass

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.plan import PlanPaper, make_plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper: what it holds and leaves out, and its bytes (none where nothing is left to print)."""

    plan: PlanPaper
    pdf: bytes
    form: PlanForm
    language: str


def make_paper(session: Session, view: CaseView, form: PlanForm, language: str) -> Paper:
    """Return the paper of a case.

    Raises:
        PaperError: A character no shipped font has, or writing from right to left.
        UsageError: There are no texts in this language.
    """
    today = session.now().astimezone(AMSTERDAM).date()
    plan = make_plan(view, form, language, today=today, is_rehearsal=session.is_rehearsal, pack=session.pack)
    pdf = b"" if plan.is_empty else draw(plan.document)
    return Paper(plan=plan, pdf=pdf, form=form, language=language)
