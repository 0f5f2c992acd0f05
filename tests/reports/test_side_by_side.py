from io import BytesIO

import pikepdf
import pytest

from mdt_desktop.domain.safety_plan import PLAN_SECTIONS
from mdt_desktop.reports.blocks import BulletList, Document, Heading, Paper, Paragraph
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.layout import Placed, pages, sheet_of
from mdt_desktop.reports.lines import Piece, arranged
from mdt_desktop.reports.plan import PlanPaper, beside_dutch
from mdt_desktop.reports.plan_texts import LANGUAGES
from tests.support.plan_cases import TODAY, plan, printed, rich_case, shipped_pack, view_of
from tests.support.tags import shown, tree

OTHERS = [each for each in LANGUAGES if each != "nl"]


def both(language: str) -> PlanPaper:
    view = view_of(*rich_case(PLAN_SECTIONS))
    return beside_dutch(view, language, today=TODAY, is_rehearsal=False, pack=shipped_pack())


def pairs(document: Document) -> list[tuple[Placed, Placed]]:
    placed = [each for page in pages(document) for each in page]
    return list(zip(placed[::2], placed[1::2], strict=True))


@pytest.mark.parametrize("language", OTHERS)
def test_both_languages_stand_at_the_same_height_line_by_line(language: str) -> None:
    found = pairs(both(language).document)

    assert len(found) > 100
    for one, other in found:
        assert one.base == other.base
        assert not one.row.is_beside
        assert other.row.is_beside
    bullets = [(one.row.has_bullet, other.row.has_bullet) for one, other in found]
    assert set(bullets) <= {(True, True), (False, False)}
    assert (True, True) in bullets


@pytest.mark.parametrize("language", OTHERS)
def test_the_columns_never_touch(language: str) -> None:
    document = both(language).document
    room = sheet_of(document.paper).room

    for one, other in pairs(document):
        taken = sum(
            row.indent % (room / 2)
            + arranged([Piece(f" {word.text}", word.is_bold) for word in row.words], row.size, is_rtl=row.is_rtl).width
            for row in (one.row, other.row)
        )
        assert taken < room


@pytest.mark.parametrize("language", OTHERS)
def test_a_reading_program_hears_each_part_in_its_own_language(language: str) -> None:
    with pikepdf.open(BytesIO(draw(both(language).document))) as pdf:
        tags = tree(pdf)
        assert [each for each in shown(pdf) if (each.number is None) is not each.is_decoration] == []
        assert str(pdf.Root.Lang) == language

    assert [tag.language for tag in tags.kids] == ["", "nl"] * (len(tags.kids) // 2)
    assert [tag.role for tag in tags.kids[::2]] == [tag.role for tag in tags.kids[1::2]]
    dutch = plan(*rich_case(PLAN_SECTIONS))
    read = " ".join(tag.whole_text() for tag in tags.kids[1::2])
    assert read.split() == printed(dutch).split()


def test_it_stays_a_draft_and_names_the_texts_of_both() -> None:
    paper = both("ti")

    assert paper.is_draft
    assert paper.document.watermark
    assert any("Bel 112" in text for text in paper.unchecked)
    assert any("112" in text and "Bel" not in text for text in paper.unchecked)


def test_dutch_beside_dutch_is_dutch_once() -> None:
    assert printed(both("nl")) == printed(plan(*rich_case(PLAN_SECTIONS)))


def test_the_longer_text_of_two_keeps_its_lines() -> None:
    blocks = (
        Heading(text="Kort"),
        Heading(text="Een veel langere kop die over meer dan één regel loopt en nog verder", language="en"),
        BulletList(items=("een", "twee")),
        BulletList(items=("woord " * 60, "two")),
        Paragraph(text=""),
        Paragraph(text="slot"),
    )
    document = Document(title="x", language="nl", paper=Paper.A5, blocks=blocks, is_side_by_side=True)

    found = pairs(document)
    words = [[word.text for word in row.words] for pair in found for row in (pair[0].row, pair[1].row)]
    assert sum(row.count("woord") for row in words) == 60
    item = next(pair for pair in found if pair[0].row.words and pair[0].row.words[0].text == "twee")
    assert item[1].row.words[0].text == "two"


def test_a_pair_never_comes_apart_at_the_foot_of_a_page() -> None:
    for before in range(40):
        blocks = (
            BulletList(items=("x",) * (before + 1)),
            BulletList(items=("y",) * (before + 1)),
            Heading(text="Kop"),
            Heading(text="Head", language="en"),
            BulletList(items=("een", "twee")),
            BulletList(items=("one", "two")),
        )
        document = Document(title="x", language="nl", paper=Paper.A5, blocks=blocks, is_side_by_side=True)
        for page in pages(document):
            assert len(page) % 2 == 0
            assert page[-1].row.words[0].text not in ("Head", "one")
