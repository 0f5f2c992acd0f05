"""One line as it is seen: stretches of letters of one font, each with its place from the left."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from mdt_desktop.reports import fonts
from mdt_desktop.reports.direction import levels, mirrored, seen_order
from mdt_desktop.reports.shaping import Glyph, Letter


class Leaf(NamedTuple):
    """The smallest part of a document that has a tag: its role, the number of its block, its place in the block.

    ``language`` is that of some of its words, where they are in another one than the part.
    """

    role: str
    block: int
    part: int = 0
    language: str = ""

    @property
    def whole(self) -> "Leaf":
        """The part these words stand in."""
        return self._replace(language="") if self.language else self


class Piece(NamedTuple):
    """A part of a line in the order it is read, with one look and one tag."""

    text: str
    is_bold: bool
    leaf: Leaf | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters of one font and one direction: their text in the order it is read, how far from the left of the line.

    Where they run from right to left, or join, ``letters`` holds each of them with its place.
    """

    font: str
    text: str
    left: float
    leaf: Leaf | None
    letters: tuple[Letter, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line in the order it is read, and how wide it is."""

    stretches: tuple[Stretch, ...]
    width: float


class _Cut(NamedTuple):
    """A stretch before it has a place."""

    run: fonts.Run
    level: int
    leaf: Leaf | None


def arranged(pieces: Iterable[Piece], size: float, *, is_rtl: bool) -> Line:
    """Return the pieces of a line with the place of each stretch."""
    cuts = tuple(_cuts(tuple(pieces), is_rtl=is_rtl))
    wide = [fonts.run_width(cut.run, size) for cut in cuts]
    places, left = [0.0] * len(cuts), 0.0
    for each in seen_order([cut.level for cut in cuts]):
        places[each] = left
        left += wide[each]
    return Line(tuple(_stretch(cut, place, size) for cut, place in zip(cuts, places, strict=True)), left)


def _cuts(pieces: tuple[Piece, ...], *, is_rtl: bool) -> Iterator[_Cut]:
    depth = iter(levels("".join(piece.text for piece in pieces), is_rtl=is_rtl))
    for piece in _joined(pieces):
        for run in fonts.runs(piece.text, is_bold=piece.is_bold):
            for level, letters in groupby(zip(run.text, depth, strict=False), key=lambda pair: pair[1]):
                yield _Cut(fonts.Run(run.font, "".join(letter for letter, _ in letters)), level, piece.leaf)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join neighbours that look the same, so that a line is a few stretches and not many words."""
    for (is_bold, leaf), same in groupby(pieces, key=lambda piece: (piece.is_bold, piece.leaf)):
        yield Piece("".join(piece.text for piece in same), is_bold, leaf)


def _stretch(cut: _Cut, left: float, size: float) -> Stretch:
    letters: tuple[Letter, ...] = ()
    if cut.level % 2:
        held = fonts.joined(cut.run)
        letters = held.letters if held else tuple(_signs(cut.run, size))
    return Stretch(cut.run.font, cut.run.text, left, cut.leaf, letters)


def _signs(run: fonts.Run, size: float) -> Iterator[Letter]:
    """Set signs that do not join from right to left, brackets mirrored."""
    left = fonts.run_width(run, size)
    for sign in run.text:
        drawn = mirrored(sign)
        left -= fonts.run_width(fonts.Run(run.font, drawn), size)
        yield Letter(sign, (Glyph(drawn, left * 1000 / size, 0),))
