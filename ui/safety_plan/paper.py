"""From a case to paper: make the plan, number it, draw it; every time it leaves is written down."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mdt_desktop.application import plans
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.reports import blocks
from mdt_desktop.reports.document_texts import DOCUMENT_LANGUAGES, load_documents
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.layout import pages
from mdt_desktop.reports.plan import PlanPaper, beside_dutch, large_print, make_plan

FORMS = (PlanForm.FULL, PlanForm.DISCREET, PlanForm.POCKET_CARD)
"""The three papers to choose from; easy read is another way of speaking on the full one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which paper is wanted: its form, its language, in large letters, or beside the Dutch (full form only)."""

    form: PlanForm = PlanForm.FULL
    language: str = "nl"
    is_large: bool = False
    is_beside_dutch: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper: what it holds and leaves out, and its bytes (none where nothing is left to print)."""

    plan: PlanPaper
    document: blocks.Document
    pdf: bytes
    form: PlanForm
    language: str
    version: int
    page_count: int

    @property
    def line_count(self) -> int:
        """How many lines a small paper has."""
        return sum(isinstance(each, blocks.Paragraph | blocks.WriteLine) for each in self.document.blocks)


def make_paper(session: Session, view: CaseView, wanted: Wanted) -> Paper:
    """Return the paper of a case.

    Raises:
        PaperError: A character no shipped font has.
        UsageError: There are no texts in this language.
    """
    plan = _plan(session, view, wanted)
    version = plans.next_version(view)
    document = _numbered((large_print(plan) if wanted.is_large else plan).document, version)
    return Paper(
        plan=plan,
        document=document,
        pdf=b"" if plan.is_empty else draw(document),
        form=wanted.form,
        language=wanted.language,
        version=version,
        page_count=len(pages(document)),
    )


def _plan(session: Session, view: CaseView, wanted: Wanted) -> PlanPaper:
    today = session.now().astimezone(AMSTERDAM).date()
    is_rehearsal, pack = session.is_rehearsal, session.pack
    if wanted.is_beside_dutch and wanted.form is PlanForm.FULL:
        return beside_dutch(view, wanted.language, today=today, is_rehearsal=is_rehearsal, pack=pack)
    return make_plan(view, wanted.form, wanted.language, today=today, is_rehearsal=is_rehearsal, pack=pack)


def _numbered(document: blocks.Document, version: int) -> blocks.Document:
    """Say beside the page which version it is; a form without page numbers says nothing."""
    if not document.page_of or document.language not in DOCUMENT_LANGUAGES:
        return document
    words = load_documents(document.language).word("shared", "version").format(number=version)
    return replace(document, page_of=f"{document.page_of} · {words}")


def small_papers(session: Session, view: CaseView, wanted: Wanted) -> Mapping[PlanForm, Paper]:
    """Return every form of the plan, to choose from; one that cannot be made is left out."""
    full = wanted.form if wanted.form is PlanForm.EASY_READ else PlanForm.FULL
    made: dict[PlanForm, Paper] = {}
    for form in FORMS:
        try:
            made[form] = make_paper(session, view, replace(wanted, form=full if form is PlanForm.FULL else form))
        except KnownError:
            continue
    return made
