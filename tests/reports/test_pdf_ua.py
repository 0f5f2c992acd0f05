"""Papers that can be read aloud: what a checker of PDF/UA-1 would look at, over forms, languages and documents."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.reports.blocks import Document, Heading, KeyLine, Paper, Paragraph
from mdt_desktop.reports.document_texts import DOCUMENT_LANGUAGES
from mdt_desktop.reports.documents import DocumentKind
from mdt_desktop.reports.drawing import draw, sealed
from mdt_desktop.reports.plan import beside_dutch, large_print
from mdt_desktop.reports.plan_texts import LANGUAGES
from tests.support.document_cases import made, records_of
from tests.support.pdf_ua import problems
from tests.support.plan_cases import TODAY, plan, rich_case, shipped_pack, view_of


def problems_of(document: Document) -> list[str]:
    with pikepdf.open(BytesIO(draw(document))) as pdf:
        return problems(pdf)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", list(PlanForm))
def test_every_form_in_every_language_can_be_read_aloud(form: PlanForm, language: str) -> None:
    paper = plan(*rich_case(), form=form, language=language, is_rehearsal=True)

    assert problems_of(paper.document) == []
    assert problems_of(large_print(paper).document) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_languages_beside_each_other_can_be_read_aloud(language: str) -> None:
    view = view_of(*rich_case())
    paper = beside_dutch(view, language, today=TODAY, is_rehearsal=True, pack=shipped_pack())

    assert problems_of(paper.document) == []


@pytest.mark.parametrize("language", DOCUMENT_LANGUAGES)
@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_document_can_be_read_aloud(kind: DocumentKind, language: str) -> None:
    document = made(kind, *records_of("V12"), language=language, receiver="VT").document

    assert problems_of(document) == []


def test_a_sealed_paper_can_still_be_read_aloud() -> None:
    pdf = sealed(draw(plan(*rich_case(), form=PlanForm.FULL).document), "kwartel-regen-7")
    with pikepdf.open(BytesIO(pdf), password="kwartel-regen-7") as opened:
        assert problems(opened) == []


def _without(name: str) -> Callable[[pikepdf.Pdf], None]:
    def spoil(pdf: pikepdf.Pdf) -> None:
        del pdf.Root[name]

    return spoil


def _page(name: str) -> Callable[[pikepdf.Pdf], None]:
    def spoil(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[0].obj[name]

    return spoil


def _paint(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(pdf.make_stream(b"0 0 10 10 re f"))


def _first(role: str, change: Callable[[Any], None]) -> Callable[[pikepdf.Pdf], None]:
    def spoil(pdf: pikepdf.Pdf) -> None:
        change(next(each for each in pdf.Root.StructTreeRoot.K.K if str(each.S) == role))

    return spoil


def _rename(role: str) -> Callable[[Any], None]:
    def change(element: Any) -> None:
        element.S = Name(role)

    return change


def _forget_kids(element: Any) -> None:
    element.K = Array()


def _forget_parents(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree = Dictionary(Nums=Array())


def _forget_letters(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font["/ToUnicode"]


SPOILED: dict[str, tuple[Callable[[pikepdf.Pdf], None], str]] = {
    "tagged": (_without("/MarkInfo"), "does not say that it is tagged"),
    "language": (_without("/Lang"), "no language"),
    "title bar": (_without("/ViewerPreferences"), "in place of its title"),
    "metadata": (_without("/Metadata"), "no metadata"),
    "tab": (_page("/Tabs"), "Tab does not follow"),
    "parents": (_forget_parents, "do not know each other"),
    "paint": (_paint, "neither read nor decoration"),
    "role": (_first("/P", _rename("/Poem")), "nobody knows the role Poem"),
    "nesting": (_first("/P", _rename("/TD")), "TD hangs below Document"),
    "heading": (_first("/H1", _rename("/H3")), "level of headings is left out"),
    "mark": (_first("/P", _forget_kids), "belongs to another element"),
    "letters": (_forget_letters, "nobody knows which letters"),
}


@pytest.mark.parametrize("name", SPOILED)
def test_the_check_sees_what_is_missing(name: str) -> None:
    spoil, words = SPOILED[name]
    blocks = (Heading(text="Kop", level=1), Paragraph(text="Joost belt."), KeyLine(key="Naam", text="Joost"))
    paper = Document(title="Afspraken", language="nl", paper=Paper.A5, blocks=blocks)
    with pikepdf.open(BytesIO(draw(replace(paper, watermark="OEFENING")))) as pdf:
        assert problems(pdf) == []
        spoil(pdf)
        assert any(words in each for each in problems(pdf)), problems(pdf)
