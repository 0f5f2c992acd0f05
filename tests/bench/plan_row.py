"""The rows ``plan`` and ``plan_tagged``: from case to tagged PDF, beside reportlab with the same text and fonts.

The first is the whole plan of a case in which much is known, the second one of two pages.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, ListFlowable, SimpleDocTemplate
from reportlab.platypus import Paragraph as BareParagraph

from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.reports import fonts
from mdt_desktop.reports.blocks import Block, BulletList, Document, Heading, Paragraph
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.plan import PlanPaper, make_plan
from tests.bench.measuring import Contest, Rounds, Row, compared, stopwatch
from tests.support.plan_cases import TODAY, rich_case, shipped_pack, view_of

_TWO_PAGES = ("contact_person", "signals", "act_now")


def plan_row(rounds: Rounds) -> tuple[Row, ...]:
    """Measure both plans; the fonts are read before, on both sides."""
    whole, two_pages = rich_case(), rich_case(_TWO_PAGES)
    return (*_measured("plan", whole, rounds), *_measured("plan_tagged", two_pages, rounds))


def _measured(name: str, records: Sequence[Any], rounds: Rounds) -> tuple[Row, ...]:
    view, pack = view_of(*records), shipped_pack()

    def made() -> PlanPaper:
        return make_plan(view, PlanForm.FULL, "nl", today=TODAY, is_rehearsal=True, pack=pack)

    document = made().document
    ours = stopwatch(lambda _: draw(made().document))
    return compared(name, [Contest(size=1, ours=ours, bare=stopwatch(lambda _: bare_pdf(document)))], rounds)


def bare_pdf(document: Document) -> bytes:
    """Return a document as reportlab lays it out when nobody asks it for more."""
    memory = BytesIO()
    SimpleDocTemplate(memory, pagesize=A5).build([each for block in document.blocks for each in _flowables(block)])
    return memory.getvalue()


def _flowables(block: Block) -> Iterator[Flowable]:
    body = ParagraphStyle("body", fontName=fonts.font_name(is_bold=False), fontSize=12, leading=18)
    head = ParagraphStyle("head", parent=body, fontName=fonts.font_name(is_bold=True), fontSize=14, leading=21)
    match block:
        case Heading():
            yield BareParagraph(escape(block.text), head)
        case Paragraph():
            yield BareParagraph(escape(block.text), body)
        case BulletList():
            yield ListFlowable([BareParagraph(escape(item), body) for item in block.items], bulletType="bullet")
        case _:
            raise TypeError(type(block).__name__)
