"""Letters that join: which glyphs a text becomes and where each stands (HarfBuzz)."""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont
    from uharfbuzz import Font  # type: ignore[import-untyped] # it ships no types

_PRIVATE = 0xE000
"""Where glyphs that belong to no character of their own are named: the area Unicode leaves free."""

_HARD_BLANK = 0xA0


class Glyph(NamedTuple):
    """One glyph: what it is drawn by, and its place from the left end of the text, in thousandths of the size.

    A mark is a dot or a vowel that takes no room of its own.
    """

    character: str
    left: float
    up: float
    is_mark: bool = False


class Letter(NamedTuple):
    """What is read as one: a letter with its marks, or several that melt together."""

    read: str
    glyphs: tuple[Glyph, ...]


class Shaped(NamedTuple):
    """A text as it is drawn: its letters in the order they are read, and its width in thousandths of the size."""

    letters: tuple[Letter, ...]
    width: float


class _Set(NamedTuple):
    """A glyph and the first character it stands for."""

    begins: int
    glyph: Glyph


@lru_cache(maxsize=4096)
def shaped(font: "TTFont", text: str) -> Shaped:
    """Return a text that runs from right to left as it is drawn."""
    from uharfbuzz import Buffer, shape  # noqa: PLC0415 - it only loads when a text needs it

    buffer = Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl"
    shape(_shaper(font), buffer)
    glyphs, left = [], 0.0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True):
        name, is_mark = _named(font, info.codepoint), not place.x_advance
        glyphs.append(_Set(info.cluster, Glyph(name, left + place.x_offset, place.y_offset, is_mark)))
        left += place.x_advance
    return Shaped(tuple(_letters(text, reversed(glyphs))), left)


def forget() -> None:
    """Forget every text that was shaped: nobody's words outlive the paper they stand on."""
    shaped.cache_clear()


def _letters(text: str, glyphs: Iterator[_Set]) -> Iterator[Letter]:
    """Put the glyphs of one letter together; they come in the order they are read."""
    groups = [
        (begins, tuple(each.glyph for each in same)) for begins, same in groupby(glyphs, lambda each: each.begins)
    ]
    ends = [*(begins for begins, _ in groups[1:]), len(text)]
    return (Letter(text[begins:end], same) for (begins, same), end in zip(groups, ends, strict=True))


@cache
def _shaper(font: "TTFont") -> "Font":
    from uharfbuzz import Blob, Face, Font  # noqa: PLC0415 - as above

    face: Any = font.face
    shaper = Font(Face(Blob(face._ttf_data)))  # noqa: SLF001 - the bytes of the font have no public name
    shaper.scale = (1000, 1000)
    return shaper


def _named(font: "TTFont", glyph: int) -> str:
    """Return what a glyph is drawn by; one without a character of its own gets a private one."""
    face: Any = font.face
    own = next((each for each in face.glyphToChar.get(glyph, ()) if chr(each) > " " and each != _HARD_BLANK), None)
    if own is None:
        own = _PRIVATE + glyph
        face.charToGlyph[own] = glyph
        face.glyphToChar.setdefault(glyph, []).append(own)
        face.charWidths[own] = _shaper(font).get_glyph_h_advance(glyph)
    return chr(own)
