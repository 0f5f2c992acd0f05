from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from mdt_desktop.domain.errors import PaperError
from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.reports.blocks import (
    Block,
    BulletList,
    Document,
    Heading,
    KeyLine,
    PageBreak,
    Paper,
    Paragraph,
    WriteLine,
)
from mdt_desktop.reports.drawing import draw, sealed
from tests.support.plan_cases import plan, rich_case
from tests.support.tags import Tag, shown, tree

WHOLE: tuple[Block, ...] = (
    Heading(text="Wie doet wat", level=1),
    Paragraph(text="Dit is afgesproken.\nOp dinsdag."),
    Heading(text="Wie belt?"),
    BulletList(items=("Joost belt 085-000 07 21", "Ilse gaat mee " * 30)),
    WriteLine(),
    KeyLine(key="Naam", text="Joost van Dam"),
    KeyLine(key="Nummer", text="06-00 00 12 34"),
    PageBreak(),
    Paragraph(text="I call 112.", language="en"),
    Heading(text="بمن أتصل؟", language="ar"),
    BulletList(items=("أتصل بـ 0800-0188.",), language="ar"),
    Paragraph(text=""),
)


def document(*blocks: Block, **changed: Any) -> Document:
    plain = Document(title="Afspraken", language="nl", paper=Paper.A5, blocks=blocks)
    return replace(plain, **changed)


@contextmanager
def opened(paper: Document) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(draw(paper))) as pdf:
        yield pdf


def tags_of(*blocks: Block) -> Tag:
    with opened(document(*blocks)) as pdf:
        return tree(pdf)


def test_the_tree_of_tags_says_what_every_part_is() -> None:
    assert tags_of(*WHOLE).roles() == [
        *("Document", "H1", "P", "H2", "L", "LI", "LBody", "LI", "LBody"),
        *("Table", "TR", "TH", "TD", "TR", "TH", "TD", "P", "H2", "L", "LI", "LBody", "P"),
    ]


def test_the_tree_reads_every_word_in_the_order_of_the_document() -> None:
    read = tags_of(*WHOLE).whole_text()

    assert read.startswith("Wie doet wat Dit is afgesproken. Op dinsdag. Wie belt? Joost belt 085-000 07 21 Ilse gaat")
    assert read.endswith("Naam Joost van Dam Nummer 06-00 00 12 34 I call 112. بمن أتصل؟ أتصل بـ 0800-0188.")
    assert " ".join(read.split()).count("Ilse gaat mee") == 30


def test_a_part_in_another_language_says_so() -> None:
    tags = tags_of(*WHOLE).kids

    assert [tag.language for tag in tags] == ["", "", "", "", "", "en", "ar", "ar", ""]


def spans_of(language: str, *blocks: Block, dutch: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    with opened(document(*blocks, language=language, dutch=dutch)) as pdf:
        return tree(pdf).all_spans()


def test_words_in_other_letters_name_their_language_and_keep_their_place() -> None:
    blocks = (Paragraph(text="أتصل بـ Joost van Dam على 085-000 07 21، أو Ilse."), Heading(text="Veilig Thuis هنا"))
    with opened(document(*blocks, language="ar")) as pdf, pdf.open_outline() as outline:
        read = tree(pdf)
        assert [each.title for each in outline.root] == ["Veilig Thuis هنا"]

    assert read.all_spans() == [("nl", "Joost van Dam"), ("nl", "Ilse."), ("nl", "Veilig Thuis")]
    assert read.whole_text() == "أتصل بـ Joost van Dam على 085-000 07 21، أو Ilse. Veilig Thuis هنا"


@pytest.mark.parametrize(
    ("language", "text", "spans"),
    [
        ("ti", "ንኣና ደውል Joost ኢሉ", [("nl", "Joost")]),
        ("uk", "Дзвони: Joost de Wit, 112", [("nl", "Joost de Wit,")]),
        ("nl", "Bel نور morgen", [("ar", "نور")]),
        ("nl", "Vraag ሳራ of Оля", [("ti", "ሳራ"), ("uk", "Оля")]),
        ("ar", "وCSG 112 +31 6", []),
        ("en", "I call Zoë on 112.", []),
    ],
)
def test_letters_tell_the_language_of_a_word(language: str, text: str, spans: list[tuple[str, str]]) -> None:
    assert spans_of(language, Paragraph(text=text)) == spans


def test_dutch_words_in_a_language_with_the_same_letters_are_named() -> None:
    typed = ("Joost van Dam.", "Joost", "nieuwe\nsloten", "ma 9 17 u", "x", "112")
    text = "Joost van Dam'ı ara: Joosten, nieuwe kapı, ma 9 17 u. 112'yi (sloten) x."

    assert spans_of("tr", Paragraph(text=text), dutch=typed) == [
        ("nl", "Joost van Dam'ı"),
        ("nl", "nieuwe"),
        ("nl", "ma 9 17 u."),
        ("nl", "(sloten)"),
    ]
    assert spans_of("nl", Paragraph(text=text), dutch=typed) == []


def test_words_in_another_language_stay_one_thing_over_the_end_of_a_line() -> None:
    name = "Joost van der Wetering " * 6
    spans = spans_of("ar", Paragraph(text=f"أتصل بـ {name} الآن"))

    assert [language for language, _ in spans] == ["nl"]
    assert " ".join(spans[0][1].split()) == name.strip()


def test_dutch_beside_another_language_holds_words_of_that_one() -> None:
    pair = (Paragraph(text="نور تتصل"), Paragraph(text="نور belt Joost", language="nl"))
    with opened(document(*pair, language="ar", is_side_by_side=True)) as pdf:
        (first, second) = tree(pdf).kids

    assert (first.language, first.spans) == ("", ())
    assert (second.language, second.spans) == ("nl", (("ar", "نور"),))


@pytest.mark.parametrize("language", ["en", "ar", "tr", "pl", "uk", "ti"])
def test_a_plan_names_the_dutch_in_it_and_leaves_her_own_words(language: str) -> None:
    with opened(plan(*rich_case(), form=PlanForm.FULL, language=language).document) as pdf:
        spans = {text.strip(" .,:;،።፡፦") for tongue, text in tree(pdf).all_spans() if tongue == "nl"}

    assert {"Tjitske Hoogland", "hij wordt stil en drinkt", "tante Wil", "Fedde", "Veilig Thuis"} <= spans
    assert ("ik slaap niet" in spans) is (language in {"ar", "uk", "ti"})
    assert not spans & {"in", "ik", ""}


def test_a_row_of_key_lines_has_a_head_of_its_own() -> None:
    table = next(tag for tag in tags_of(*WHOLE).kids if tag.role == "Table")

    assert [[(cell.role, cell.scope, cell.text) for cell in row.kids] for row in table.kids] == [
        [("TH", "/Row", "Naam"), ("TD", "", "Joost van Dam")],
        [("TH", "/Row", "Nummer"), ("TD", "", "06-00 00 12 34")],
    ]


def test_a_paper_without_a_title_above_begins_with_the_first_level() -> None:
    assert tags_of(Heading(text="Een"), Paragraph(text="x"), Heading(text="Twee")).roles() == [
        "Document",
        "H1",
        "P",
        "H1",
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("form", list(PlanForm))
def test_every_letter_of_a_plan_has_a_tag_or_is_decoration(form: PlanForm, language: str) -> None:
    with opened(plan(*rich_case(), form=form, language=language, is_rehearsal=True).document) as pdf:
        strings = list(shown(pdf))

        assert len(strings) > 2
        assert [each for each in strings if (each.number is None) is not each.is_decoration] == []


def test_every_mark_of_a_page_leads_back_to_its_tag() -> None:
    with opened(document(*WHOLE)) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        assert [int(each) for each in numbers[::2]] == [int(page.obj.StructParents) for page in pdf.pages]
        for page, owners in zip(pdf.pages, numbers[1::2], strict=True):
            marks = sorted({each.number for each in shown(pdf) if each.number is not None and each.page == page.index})
            assert marks == list(range(len(owners)))
            for mark, owner in enumerate(owners):
                assert any(int(kid.MCID) == mark and kid.Pg.objgen == page.obj.objgen for kid in owner.K)


def test_the_file_tells_a_reading_program_what_it_must() -> None:
    with opened(document(*WHOLE, footer="Bewaar dit.", watermark="OEFENING")) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.Root.Lang) == "nl"
        assert str(pdf.docinfo.Title) == "Afspraken"
        assert all(str(page.obj.Tabs) == "/S" for page in pdf.pages)
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                assert "/FontFile2" in font.FontDescriptor
                assert "/ToUnicode" in font


def test_the_headings_are_bookmarks() -> None:
    with opened(document(*WHOLE)) as pdf, pdf.open_outline() as outline:
        assert [each.title for each in outline.root] == ["Wie doet wat"]
        assert [each.title for each in outline.root[0].children] == ["Wie belt?", "بمن أتصل؟"]
    with opened(document(Heading(text="Een"), Heading(text="Twee"))) as pdf, pdf.open_outline() as outline:
        assert [each.title for each in outline.root] == ["Een", "Twee"]
    with opened(plan(*rich_case(), form=PlanForm.DISCREET).document) as pdf, pdf.open_outline() as outline:
        assert list(outline.root) == []


def test_what_the_file_says_of_itself_is_neutral() -> None:
    with opened(document(Paragraph(text="Joost"), title="Tom & <Jip>")) as pdf:
        words = pdf.Root.Metadata.read_bytes().decode("utf-8")

    assert "Tom &amp; &lt;Jip&gt;" in words
    assert "<pdfuaid:part>1</pdfuaid:part>" in words
    for word in ("Joost", "pikepdf", "qpdf", "reportlab", "Date", "creator", "producer", "history"):
        assert word.casefold() not in words.casefold()


@pytest.mark.parametrize("password", ["drie groene eenden", "Ärger ٣"])
def test_a_sealed_paper_opens_with_its_password_alone(password: str) -> None:
    pdf = sealed(draw(document(Paragraph(text="Joost"))), password)

    assert b"Joost" not in pdf
    assert password.encode() not in pdf
    for wrong in ("", "eenden", password + "x"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(pdf), password=wrong)
    with pikepdf.open(BytesIO(pdf), password=password) as found:
        assert (found.encryption.R, found.encryption.bits) == (6, 256)
        assert found.allow.accessibility
        assert tree(found).whole_text() == "Joost"


def test_an_empty_password_is_refused() -> None:
    for empty in ("", "  "):
        with pytest.raises(PaperError) as refused:
            sealed(draw(document()), empty)
        assert refused.value.code == "paper.no_password"
