import re

import pytest

from mdt_desktop.domain.safety_plan import PLAN_SECTIONS, PlanForm
from mdt_desktop.reports.blocks import (
    BulletList,
    Document,
    Heading,
    KeyLine,
    PageBreak,
    Paper,
    Paragraph,
    WriteLine,
)
from mdt_desktop.reports.direction import isolated
from mdt_desktop.reports.layout import pages, sheet_of
from mdt_desktop.reports.plain_text import plain_text
from mdt_desktop.reports.plan import large_print, plan_text
from mdt_desktop.reports.plan_texts import LANGUAGES, load_texts
from tests.support.plan_cases import plan, printed, rich_case


def test_every_kind_of_block_has_a_plain_form() -> None:
    document = Document(
        title="Afspraken",
        language="nl",
        paper=Paper.A5,
        blocks=(
            Heading(text="Wie belt?", level=1),
            Paragraph(text="Joost belt.\nOp dinsdag."),
            BulletList(items=("om vijf uur", "thuis")),
            PageBreak(),
            KeyLine(key="Nummer", text="085-000 07 21"),
            WriteLine(),
            Heading(text="En dan?"),
        ),
        footer="Bewaar dit.",
        watermark="OEFENING",
    )

    assert plain_text(document).split("\n") == [
        *("OEFENING", "", "Wie belt?", "Joost belt.", "Op dinsdag.", "- om vijf uur", "- thuis"),
        *("Nummer: 085-000 07 21", "_" * 30, "", "En dan?", "Bewaar dit.", ""),
    ]


def test_a_document_without_words_is_an_empty_text() -> None:
    assert plain_text(Document(title="x", language="nl", paper=Paper.A5, blocks=())) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", list(PlanForm))
def test_the_text_of_a_plan_holds_what_stands_on_its_paper_and_no_more(form: PlanForm, language: str) -> None:
    paper = plan(*rich_case(), form=form, language=language)

    said = re.sub("[\u2066\u2069]", "", plan_text(paper))
    assert all(line in said for line in printed(paper).split("\n"))
    assert "waterlelie" not in said
    assert ("085-000 07 21" in plan_text(paper)) is True


def test_numbers_in_an_arabic_text_are_isolated() -> None:
    said = plan_text(plan(*rich_case(PLAN_SECTIONS), language="ar"))

    for number in load_texts("ar").numbers.values():
        assert f"\u2066{number}\u2069" in said
    assert isolated("اتصل بـ 0800-0188.") == "اتصل بـ \u20660800-0188\u2069."
    assert "\u2066" not in plan_text(plan(*rich_case(), language="nl"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", [PlanForm.FULL, PlanForm.EASY_READ, PlanForm.DISCREET])
def test_large_print_has_the_same_words_in_eighteen_points(form: PlanForm, language: str) -> None:
    usual = plan(*rich_case(), form=form, language=language)
    large = large_print(usual)

    assert large.document.blocks == usual.document.blocks
    sheet = sheet_of(large.document.paper)
    rows = [placed.row for page in pages(large.document) for placed in page]
    assert min(row.size for row in rows) == 18
    assert sheet.room > sheet_of(usual.document.paper).room


def test_a_card_stays_a_card() -> None:
    card = plan(*rich_case(), form=PlanForm.POCKET_CARD)

    assert large_print(card) is card
