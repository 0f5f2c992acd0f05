import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from mdt_desktop.domain.errors import PaperError
from mdt_desktop.reports import fonts, shaping
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
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.layout import LINE_HEIGHT, pages, sheet_of


def document(*blocks: Block, **changed: Any) -> Document:
    plain = Document(title="Afspraken", language="nl", paper=Paper.A5, blocks=blocks)
    return replace(plain, **changed)


def text_of(pdf: bytes) -> str:
    """Read the text layer with poppler, from memory."""
    read = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)  # noqa: S607
    return read.stdout.decode("utf-8")


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def drawn() -> Iterator[pikepdf.Pdf]:
    pdf = draw(document(Heading(text="Ja", level=1), Paragraph(text="Zoë belt"), footer="Bewaar dit."))
    with pikepdf.open(BytesIO(pdf)) as opened:
        yield opened


def test_every_phone_number_stands_whole_in_the_text_layer() -> None:
    numbers = ("085-000 04 12", "020-261 52 75", "0800-0188", "06 12 34 56 78", "112", "+31 20 261 52 75")
    items = tuple(f"{'Wie er niet is, ' * length}bel ik op {number}." for number in numbers for length in range(12))

    text = text_of(draw(document(BulletList(items=items))))

    for number in numbers:
        assert text.count(number) == sum(item.count(number) for item in items), number


def test_every_font_is_embedded_and_helvetica_is_gone(drawn: pikepdf.Pdf) -> None:
    fonts_used = [font for page in drawn.pages for font in page.Resources.Font.values()]

    assert {str(font.BaseFont).split("+")[1] for font in fonts_used} == {"NotoSans-Regular", "NotoSans-Bold"}
    assert all("/FontFile2" in font.FontDescriptor for font in fonts_used)
    assert all("/ToUnicode" in font for font in fonts_used)
    assert b"Helvetica" not in draw(document(Paragraph(text="x"), watermark="OEFENING"))


def test_the_file_says_nothing_about_who_made_it(drawn: pikepdf.Pdf) -> None:
    told = {key: str(value) for key, value in drawn.docinfo.items() if str(value)}

    assert told.pop("/Title") == "Afspraken"
    assert told.pop("/CreationDate") == told.pop("/ModDate")
    assert told == {"/Trapped": "/False"}
    assert str(drawn.Root.Lang) == "nl"


def test_no_name_of_a_program_or_folder_is_left_in_the_bytes() -> None:
    pdf = draw(document(Paragraph(text="x")))

    for word in (b"ReportLab", b"reportlab", b"anonymous", b"unspecified", str(Path.cwd()).encode(), b"/tmp/"):
        assert word not in pdf


def test_the_same_document_gives_the_same_bytes() -> None:
    once = document(Paragraph(text="Een vaste tekst."), footer="Bewaar dit.", page_of="{page} van {pages}")

    arabic = document(Paragraph(text="اتصل بـ Oda 0800-0188"), language="ar")

    first, second = draw(once), draw(arabic)
    draw(document(Paragraph(text="كلمات أخرى تمامًا"), language="ar"))
    assert (draw(once), draw(arabic)) == (first, second)


_OPENED: list[str] = []
_IS_WATCHING = [False]


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if _IS_WATCHING[0] and event == "open" and arguments[1] and set(str(arguments[1])) & set("wax+"):
        _OPENED.append(str(arguments[0]))


def test_nothing_is_written_to_disk_while_drawing() -> None:
    sys.addaudithook(_watch)
    _OPENED.clear()
    _IS_WATCHING[0] = True
    try:
        draw(document(Paragraph(text="Zoë ሰላም"), footer="x", watermark="OEFENING"))
    finally:
        _IS_WATCHING[0] = False

    assert _OPENED == []


@pytest.mark.parametrize(
    ("character", "code", "name"),
    [
        ("☐", "paper.no_glyph", "BALLOT BOX"),
        ("漢", "paper.no_glyph", "CJK UNIFIED IDEOGRAPH-6F22"),
        ("🙂", "paper.no_glyph", "SLIGHTLY SMILING FACE"),
        ("क", "paper.no_glyph", "DEVANAGARI LETTER KA"),
        ("\x07", "paper.no_glyph", "U+0007"),
        ("\ud800", "paper.no_glyph", "U+D800"),
        ("א", "paper.no_glyph", "HEBREW LETTER ALEF"),
        ("ܐ", "paper.no_glyph", "SYRIAC LETTER ALAPH"),
        ("\ue1a0", "paper.no_glyph", "U+E1A0"),
    ],
)
@pytest.mark.parametrize(
    "place",
    [
        lambda text: document(Paragraph(text=text)),
        lambda text: document(Heading(text=text)),
        lambda text: document(BulletList(items=("goed", text))),
        lambda text: document(KeyLine(key="Naam", text=text)),
        lambda text: document(KeyLine(key=text, text="x")),
        lambda text: document(footer=text),
        lambda text: document(watermark=text),
    ],
)
def test_a_character_that_cannot_be_drawn_stops_the_print_and_is_named(
    place: Any, character: str, code: str, name: str
) -> None:
    with pytest.raises(PaperError) as refused:
        draw(place(f"Ik bel {character} nu"))

    assert refused.value.code == code
    assert refused.value.facts["name"] == name
    str(refused.value.facts["character"]).encode("utf-8")


def test_letters_of_many_scripts_stand_in_the_text_layer() -> None:
    told = "Žaneta Świątek – “Łódź” • Привіт, Юлія • Καλημέρα • ሰላም ዓለም 112 • ĳ ß ü ñ € …"

    assert squeezed(text_of(draw(document(Paragraph(text=told))))) == told


def test_bold_letters_cover_what_plain_letters_cover() -> None:
    for family in ("NotoSans", "NotoSansEthiopic", "NotoSansArabic"):
        plain, bold = (fonts._letters(family, is_bold=is_bold).known for is_bold in (False, True))
        assert plain <= bold


def test_decomposed_letters_are_composed_and_invisible_marks_leave_no_trace() -> None:
    assert fonts.printable("Zoe\u0308 be\u00adlt\u200b nu\u2060\ufeff") == "Zoë belt nu"
    assert fonts.printable("\u202eom\u2066ge\u2069keerd\u202c") == "omgekeerd"
    assert fonts.printable("een\r\ntwee\u2028drie\ttab\u00a0hard") == "een\ntwee\ndrie tab hard"


def test_a_word_of_any_length_breaks_and_loses_no_letter() -> None:
    word = "".join(chr(ord("a") + number % 26) for number in range(3_000))

    text = text_of(draw(document(BulletList(items=(word,)), Heading(text=word), Paragraph(text=word))))

    assert "".join(text.split()).count(word) == 3


def test_a_text_of_many_pages_flows_without_losing_a_line() -> None:
    lines = tuple(f"Regel nummer {number} van het lange plan." for number in range(500))

    pdf = draw(document(BulletList(items=lines), footer="Voet", page_of="{page} van {pages}"))

    text = squeezed(text_of(pdf))
    assert all(line in text for line in lines)
    with pikepdf.open(BytesIO(pdf)) as opened:
        count = len(opened.pages)
    assert count > 10
    assert f"1 van {count}" in text
    assert f"{count} van {count}" in text
    assert text.count("Voet") == count


@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_runs_over_the_edge_of_the_paper(paper: Paper) -> None:
    words = "Een heel lange regel met woorden van verschillende lengte en een reeks " + "x" * 400
    blocks = (
        Heading(text=words, level=1),
        Paragraph(text=words),
        BulletList(items=(words,)),
        KeyLine(key="a", text=words),
    )
    sheet = sheet_of(paper)

    for page in pages(document(*blocks, paper=paper)):
        for row, base in page:
            wide = sum(fonts.width(word.text, row.size, is_bold=word.is_bold) for word in row.words)
            blanks = sum(fonts.width(" ", row.size, is_bold=word.is_bold) for word in row.words[1:])
            assert row.indent + wide + blanks <= sheet.room + 0.01
            assert base > sheet.margins.bottom
            assert base + row.size <= sheet.height - sheet.margins.top + row.size * (LINE_HEIGHT - 1)


def test_rows_stand_one_and_a_half_line_apart_and_never_overlap() -> None:
    blocks = (Heading(text="Kop"), Paragraph(text="woord " * 200), BulletList(items=("punt " * 40, "punt")))

    for page in pages(document(*blocks)):
        for (above, high), (below, low) in pairwise(page):
            assert high - low >= min(above.size, below.size) * LINE_HEIGHT - 0.01


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for before in range(60):
        filler = BulletList(items=tuple("regel" for _ in range(before + 1)))
        laid = pages(document(filler, Heading(text="Kop"), BulletList(items=("een", "twee", "drie"))))
        for page in laid:
            last = page[-1].row
            assert not any(word.text == "Kop" for word in last.words)
            assert not any(word.text == "een" for word in last.words)


def test_the_last_of_several_never_stands_alone_on_a_page() -> None:
    for before in range(60):
        items = (*("regel" for _ in range(before)), "een", "twee", "drie")
        last = pages(document(BulletList(items=items)))[-1]
        assert [placed.row.words[0].text for placed in last][-2:] == ["twee", "drie"]


def test_the_hours_of_a_day_stay_together() -> None:
    for length in range(60):
        page = pages(document(Paragraph(text=f"{'a' * length} ma-vr 9-17 u. Daarna uur na uur.")))[0]
        rows = [" ".join(word.text for word in placed.row.words) for placed in page]
        assert any("9-17 u." in row for row in rows)


@pytest.mark.parametrize("date", ["6 oktober 2026", "6 أكتوبر 2026", "6 października 2026"])
def test_a_day_stays_with_its_month(date: str) -> None:
    day, month, _ = date.split()
    for length in range(60):
        page = pages(document(Paragraph(text=f"{'a' * length} {date} komen wij weer.")))[0]
        rows = [" ".join(word.text for word in placed.row.words) for placed in page]
        assert any(f"{day} {month}" in row for row in rows)


def test_a_page_break_begins_a_new_page() -> None:
    laid = pages(document(Paragraph(text="voor"), PageBreak(), Paragraph(text="na")))

    assert [[placed.row.words[0].text for placed in page] for page in laid] == [["voor"], ["na"]]


def test_a_document_without_blocks_is_one_empty_page() -> None:
    pdf = draw(document())

    assert squeezed(text_of(pdf)) == ""
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1


@pytest.mark.parametrize(
    ("paper", "width", "height"), [(Paper.A4, 210, 297), (Paper.A5, 148, 210), (Paper.CARD, 85, 54)]
)
def test_a_sheet_has_the_size_of_its_paper(paper: Paper, width: float, height: float) -> None:
    with pikepdf.open(BytesIO(draw(document(Paragraph(text="x"), paper=paper)))) as opened:
        box = [float(value) for value in opened.pages[0].MediaBox]

    assert box == pytest.approx([0, 0, width / 25.4 * 72, height / 25.4 * 72], abs=0.01)


def test_a_watermark_stands_once_in_the_text_of_every_page_and_never_inside_a_line() -> None:
    lines = tuple(f"Ik bel 085-000 04 {number:02} om vijf uur." for number in range(60))

    pdf = draw(document(BulletList(items=lines), watermark="OEFENING"))

    text = text_of(pdf)
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert text.count("OEFENING") == len(opened.pages) > 1
    assert all(line in squeezed(text) for line in lines)
    assert not re.search(r"\b(?:OE|FE|NI|NG)\b", text)


def test_typed_text_is_never_read_as_markup() -> None:
    told = "Hij zei: <b>stop</b> & <para>niet</para> {page} %s"

    assert squeezed(text_of(draw(document(Paragraph(text=told), page_of="{page}")))) == f"{told} 1"


def test_the_libraries_that_draw_load_only_when_something_is_drawn() -> None:
    code = (
        "import sys, mdt_desktop.reports.drawing, mdt_desktop.reports.plan;"
        "sys.exit(not {'reportlab', 'pikepdf', 'uharfbuzz', 'bidi'}.isdisjoint(sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_line_to_write_on_takes_room_and_no_letter() -> None:
    laid = pages(document(Paragraph(text="voor"), WriteLine(), Paragraph(text="na")))[0]

    assert squeezed(text_of(draw(document(WriteLine())))) == ""
    assert laid[0].base - laid[2].base > 2 * laid[0].row.size * LINE_HEIGHT


ARABIC = (
    Heading(text="بمن أتصل؟", level=1),
    BulletList(
        items=tuple(f"اتصل بـ Oda، 085-000 04 {number:02}، يوم 28-11-2026 الساعة 15:00." for number in range(60))
    ),
    KeyLine(key="الاسم", text="Joost van Dam (أخي)"),
)


def test_arabic_flows_over_pages_and_keeps_every_number_and_word() -> None:
    pdf = draw(document(*ARABIC, language="ar", footer="احفظ هذه الورقة", page_of="{page} من {pages}"))

    text = text_of(pdf)
    assert all(f"085-000 04 {number:02}" in text for number in range(60))
    assert text.count("28-11-2026") == text.count("15:00") == 60
    assert text.count("اتصل") == 60
    assert "الاسم" in text
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages) > 2
        assert text.count("احفظ هذه الورقة") == len(opened.pages)


def test_arabic_begins_at_the_right_and_its_bullets_stand_there() -> None:
    laid = pages(document(*ARABIC, language="ar"))
    mixed = pages(document(Paragraph(text="x"), Paragraph(text="نعم", language="ar"), language="nl"))

    assert all(placed.row.is_rtl for page in laid for placed in page)
    assert [placed.row.is_rtl for placed in mixed[0]] == [False, True]
    words = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"],  # noqa: S607
        input=draw(document(Paragraph(text="نعم"), language="ar")),
        capture_output=True,
        check=True,
    ).stdout.decode("utf-8")
    sheet = sheet_of(Paper.A5)
    right = float(re.findall(r'xMax="([\d.]+)"', words)[-1])
    assert right == pytest.approx(sheet.width - sheet.margins.side, abs=2)


def test_letters_that_join_are_drawn_joined() -> None:
    alone, joined = (draw(document(Paragraph(text=text), language="ar")) for text in ("ه ه ه", "ههه"))

    def drawn(pdf: bytes) -> set[str]:
        with pikepdf.open(BytesIO(pdf)) as opened:
            return {
                str(operands[0])
                for operands, operator in pikepdf.parse_content_stream(opened.pages[0])
                if str(operator) == "Tj" and str(operands[0]).strip()
            }

    assert len(drawn(alone)) == 1
    assert len(drawn(joined)) == 3


def test_no_word_is_remembered_once_the_paper_is_drawn() -> None:
    draw(document(Paragraph(text="كريم belt نعم"), language="ar"))
    with pytest.raises(PaperError):
        draw(document(Paragraph(text="كريم 漢"), language="ar"))

    assert shaping.shaped.cache_info().currsize == 0


def test_invisible_marks_in_a_footer_do_no_harm() -> None:
    pdf = draw(
        document(footer="\u200fاحفظ\u00ad هذه", page_of="\u2066{page}\u2069", watermark="\u200eمسودة", language="ar")
    )

    assert "احفظ هذه" in text_of(pdf)
