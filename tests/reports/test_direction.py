import pytest

from mdt_desktop.reports.direction import levels, seen_order
from mdt_desktop.reports.lines import Line, Piece, arranged
from tests.support.chance import seeded


def seen(text: str, *, is_rtl: bool = True) -> str:
    """Return a line as the eye meets it, from left to right, letter by letter."""
    line = arranged((Piece(text, is_bold=False),), 12, is_rtl=is_rtl)
    stretches = sorted(line.stretches, key=lambda each: each.left)
    return "".join(each.text[::-1] if each.letters else each.text for each in stretches)


@pytest.mark.parametrize(
    "kept",
    [
        *("0800-0188", "020-261 52 75", "+31 (0)20 261 52 75", "112", "28-11-2026", "15:00", "15:00-17:30", "24/7"),
        *("06 12 34 56 78", "ma–vr 9–17 u", "Tjitske Hoogland", "Café De Hoek 12", "do 8 okt 15:00", "€ 12,50"[2:]),
        *("٠٨٠٠-٠١٨٨", "٢٨-١١-٢٠٢٦"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "اتصل بالرقم {} الآن", "أو: {}.", "({})", "{}، ثم {}", "Oda، {}", "أ{}ب"])
def test_a_number_a_date_and_a_name_always_read_from_left_to_right(kept: str, around: str) -> None:
    said = around.replace("{}", kept)

    assert seen(said).count(kept) == said.count(kept)
    assert seen(said, is_rtl=False).count(kept) == said.count(kept)


def test_any_number_in_any_surroundings_stays_as_it_is() -> None:
    chance = seeded()
    words = ["اتصل", "في", "(نعم)", "Oda", "ሰላም", "،", "؟", "/", "«", "يوم", "tante Wil:", "–", '"']
    for _ in range(400):
        digits = "".join(chance.choice("0123456789") for _ in range(10))
        number = chance.choice(["{}-{}", "{} {}", "+31 {} {}"]).format(digits[:4], digits[4:])
        before, after = (" ".join(chance.choices(words, k=chance.randrange(4))) for _ in range(2))
        line = f"{before} . {number} . {after}".strip(" ")
        for is_rtl in (True, False):
            assert number in seen(line, is_rtl=is_rtl), line


def test_a_name_stands_before_its_number_in_the_direction_one_reads() -> None:
    line = seen("Oda، 0800-0188")

    assert line.index("0800-0188") < line.index("Oda")


def test_brackets_open_to_the_side_one_reads_from() -> None:
    line = arranged((Piece("(نعم)", is_bold=False),), 12, is_rtl=True)
    drawn = {letter.read: letter.glyphs[0].character for each in line.stretches for letter in each.letters}

    assert (drawn["("], drawn[")"]) == (")", "(")


def test_a_line_keeps_every_character_and_its_width_whatever_its_direction() -> None:
    for text in ("خطتي: Oda (112)", "Oda zegt نعم", "مُحَمَّد 15:00", "ሰላም 112", ""):
        for is_rtl in (True, False):
            line = arranged((Piece(text, is_bold=False), Piece(" einde", is_bold=True)), 12, is_rtl=is_rtl)
            assert "".join(each.text for each in line.stretches) == f"{text} einde"
            assert_side_by_side(line)


def assert_side_by_side(line: Line) -> None:
    lefts = sorted(each.left for each in line.stretches)
    assert lefts[:1] == [0]
    assert all(left <= line.width for left in lefts)


def test_a_text_without_letters_from_the_right_is_left_alone() -> None:
    assert set(levels("Oda belt 112.", is_rtl=False)) == {0}
    assert seen("Oda belt 112.", is_rtl=False) == "Oda belt 112."


def test_stretches_are_put_in_the_order_the_eye_meets_them() -> None:
    assert seen_order([1, 2, 1]) == [2, 1, 0]
    assert seen_order([0, 1, 2, 1, 0]) == [0, 3, 2, 1, 4]
    assert seen_order([2, 1, 2]) == [2, 1, 0]
    assert seen_order([]) == []
