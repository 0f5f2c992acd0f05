"""The letters documents are drawn in: Noto, registered once, a character no font has is an error and never a gap."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from mdt_desktop.domain.errors import PaperError
from mdt_desktop.reports.shaping import Shaped, shaped

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

MAIN = "NotoSans"
_JOINED = "NotoSansArabic"
_FAMILIES = (MAIN, "NotoSansEthiopic", _JOINED)
"""Families in order of preference: signs and digits stand in the first one, whatever is written around them."""

_NEW_LINE = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANK = re.compile(r"[^\S\n]")
_NEEDS_SHAPING = frozenset(range(0x900, 0x980)) | frozenset(range(0x1CD0, 0x1D00)) | frozenset(range(0xA8E0, 0xA900))
"""Devanagari: the font has its letters, but drawn one by one they would read wrong."""


class Run(NamedTuple):
    """Characters of one text that stand in the same font."""

    font: str
    text: str


@dataclass(frozen=True, slots=True)
class _Letters:
    """A registered font and the characters it has."""

    name: str
    known: frozenset[int]
    font: "TTFont"


def printable(text: str) -> str:
    """Return a text as it can be drawn: composed, blanks and line ends alike, without invisible marks.

    Raises:
        PaperError: ``paper.no_glyph``, with ``character`` and ``name``.
    """
    drawn = _BLANK.sub(" ", _NEW_LINE.sub("\n", unicodedata.normalize("NFC", text)))
    if drawn.isascii() and drawn.replace("\n", " ").isprintable():
        return drawn
    return "".join(character for character in drawn if character == "\n" or _is_drawn(character))


@lru_cache(maxsize=4096)
def _is_drawn(character: str) -> bool:
    if unicodedata.category(character) == "Cf":
        return False
    if not any(ord(character) in letters.known for letters in _fonts(is_bold=False)):
        raise _refused(character)
    return True


def _refused(character: str) -> PaperError:
    name = unicodedata.name(character, f"U+{ord(character):04X}")
    shown = character if character.isprintable() else f"U+{ord(character):04X}"
    return PaperError("paper.no_glyph", character=shown, name=name)


def runs(text: str, *, is_bold: bool) -> Iterator[Run]:
    """Cut a printable text into runs, each in the first font that has its characters."""
    main = _main(is_bold=is_bold)
    if text.isascii():
        yield Run(main.name, text)
        return
    for name, characters in groupby(text, lambda character: _font_of(character, is_bold=is_bold)):
        yield Run(name, "".join(characters))


def width(text: str, size: float, *, is_bold: bool) -> float:
    """Return how wide a printable text is, in points."""
    return sum(run_width(run, size) for run in runs(text, is_bold=is_bold))


def run_width(run: Run, size: float) -> float:
    """Return how wide a run is, in points: of letters that join, the width they have together."""
    if held := joined(run):
        return held.width * size / 1000
    return _string_width()(run.text, run.font, size)


def joined(run: Run) -> Shaped | None:
    """Return a run as it is drawn, where its letters join."""
    if not run.font.startswith(_JOINED):
        return None
    return shaped(_letters(_JOINED, is_bold=run.font.endswith("Bold")).font, run.text)


@cache
def _string_width() -> Callable[[str, str, float], float]:
    from reportlab.pdfbase.pdfmetrics import stringWidth  # noqa: PLC0415 - reportlab only loads when something is drawn

    return stringWidth


@lru_cache(maxsize=4096)
def _font_of(character: str, *, is_bold: bool) -> str:
    fonts = _fonts(is_bold=is_bold)
    return next((each.name for each in fonts if ord(character) in each.known), fonts[0].name)


def _main(*, is_bold: bool) -> _Letters:
    return _letters(MAIN, is_bold=is_bold)


def _fonts(*, is_bold: bool) -> tuple[_Letters, ...]:
    return tuple(_letters(family, is_bold=is_bold) for family in _FAMILIES)


def font_name(*, is_bold: bool) -> str:
    """Return the name of the main font, registered."""
    return _main(is_bold=is_bold).name


@cache
def _letters(family: str, *, is_bold: bool) -> _Letters:
    from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: PLC0415 - see above

    name = f"{family}-{'Bold' if is_bold else 'Regular'}"
    font = _read(name)
    registerFont(font)
    return _Letters(name, frozenset(font.face.charToGlyph) - _NEEDS_SHAPING, font)


def _read(name: str) -> "TTFont":
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415 - see above

    return TTFont(name, BytesIO((files("resources") / "fonts" / f"{name}.ttf").read_bytes()))
