"""Where everything stands: blocks become rows of words, rows become pages; nothing is drawn here."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import NamedTuple

from mdt_desktop.reports import fonts
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
from mdt_desktop.reports.direction import runs_right_to_left
from mdt_desktop.reports.lines import Leaf
from mdt_desktop.reports.tongues import Speech

POINTS = 72 / 25.4
"""Points in a millimetre."""

LINE_HEIGHT = 1.5
BULLET_INDENT = 1.2
_BETWEEN = 0.2
_BEFORE_SECTION = 0.9
_HOLDS_A_NUMBER_TOGETHER = re.compile(r"(?<=\d) (?=\d|u\b|[^\W\d]+ \d{4}\b)")
"""The blank inside a phone number, before the hours of "9-17 u", and between a day and its month."""
_BETWEEN_COLUMNS = 6 * POINTS
_STAYS_WHOLE = 3
"""Rows of one item that are not torn apart."""

_GLUE = "\0"
"""Stands for a blank inside a number while words are cut, so that no number is torn apart."""


class Margins(NamedTuple):
    """Free room round the text, in points."""

    side: float
    top: float
    bottom: float


_MARGINS = {
    Paper.A4: Margins(20 * POINTS, 20 * POINTS, 24 * POINTS),
    Paper.A5: Margins(15 * POINTS, 15 * POINTS, 19 * POINTS),
    Paper.CARD: Margins(8 * POINTS, 6 * POINTS, 6 * POINTS),
}
_HEADING_SIZES = {1: 20 / 12, 2: 14 / 12}


class Word(NamedTuple):
    """A word that is not broken, unless it is wider than the page, and the part of the document it belongs to."""

    text: str
    is_bold: bool
    leaf: Leaf


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line on paper, of words or ``is_rule``.

    ``space`` stands above it unless it begins a page, ``is_kept`` holds it to the next row, ``is_rtl`` says that it
    begins at the right, ``is_beside`` that it stands at the height of the row before it.
    """

    words: tuple[Word, ...]
    size: float
    indent: float = 0
    space: float = 0
    has_bullet: bool = False
    is_kept: bool = False
    is_rule: bool = False
    is_rtl: bool = False
    is_beside: bool = False

    @property
    def height(self) -> float:
        """How much room the row takes."""
        return 0.0 if self.is_beside else self.size * LINE_HEIGHT


class Placed(NamedTuple):
    """A row and the height of its base line above the foot of the sheet."""

    row: Row
    base: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """The measures of one sheet of a document, in points."""

    width: float
    height: float
    margins: Margins
    is_centred: bool = False

    @property
    def room(self) -> float:
        """How wide a row can be."""
        return self.width - 2 * self.margins.side

    @property
    def depth(self) -> float:
        """How much room there is from top to bottom."""
        return self.height - self.margins.top - self.margins.bottom


def sheet_of(paper: Paper) -> Sheet:
    """Return the measures of a paper."""
    width, height = paper.value.width * POINTS, paper.value.height * POINTS
    return Sheet(width, height, _MARGINS[paper], is_centred=paper is Paper.CARD)


def pages(document: Document) -> tuple[tuple[Placed, ...], ...]:
    """Return every page of a document; one without blocks is one empty page.

    Raises:
        PaperError: A character cannot be drawn.
    """
    sheet = sheet_of(document.paper)
    parts = (_rows(part, document) for part in _parts(document.blocks))
    return tuple(_placed(page, sheet) for rows in parts for page in _cut(rows, sheet))


def _parts(blocks: Sequence[Block]) -> Iterator[list[tuple[int, Block]]]:
    """Cut the blocks, each with its number in the document, at the page breaks."""
    part: list[tuple[int, Block]] = []
    for number, block in enumerate(blocks):
        if isinstance(block, PageBreak):
            yield part
            part = []
        else:
            part.append((number, block))
    yield part


def _rows(blocks: Iterable[tuple[int, Block]], document: Document) -> list[Row]:
    room = sheet_of(document.paper).room
    if document.is_side_by_side:
        numbered = iter(blocks)
        return [row for pair in zip(numbered, numbered, strict=True) for row in _pair(pair, document, room)]
    return [row for number, block in blocks for row in _turned(block, number, document, room)]


def _pair(pair: Sequence[tuple[int, Block]], document: Document, room: float) -> Iterator[Row]:
    """Lay out two blocks beside each other, each in the half where its language begins."""
    half = (room - _BETWEEN_COLUMNS) / 2
    first, second = (tuple(_turned(block, number, document, half)) for number, block in pair)
    if not any(row.is_rtl for row in first):
        second = tuple(replace(row, indent=row.indent + room - half) for row in second)
    for left, right in zip_longest(_items(first), _items(second), fillvalue=()):
        yield from _beside(left, right)


def _items(rows: Iterable[Row]) -> Iterator[tuple[Row, ...]]:
    """Put the rows of one item together; each begins with space above it."""
    item: list[Row] = []
    for row in rows:
        if row.space and item:
            yield tuple(item)
            item = []
        item.append(row)
    yield tuple(item)


def _beside(first: Sequence[Row], second: Sequence[Row]) -> Iterator[Row]:
    """Put the rows of two items at the same heights, the pairs together on one page."""
    longest = max(first, second, key=len)
    for place, like in enumerate(longest):
        empty = replace(like, words=(), has_bullet=False, is_rule=False)
        yield replace(first[place] if place < len(first) else empty, is_kept=True)
        beside = second[place] if place < len(second) else empty
        yield replace(beside, space=0, is_beside=True, is_kept=like.is_kept or place + 1 < len(longest))


class _Set(NamedTuple):
    """How a block is set: the size of its letters, the room it has, the language its words are in."""

    size: float
    room: float
    speech: Speech


def _turned(block: Block, number: int, document: Document, room: float) -> Iterator[Row]:
    """Lay out a block; in a language that runs from right to left its rows begin there."""
    language = getattr(block, "language", "") or document.language
    is_rtl = runs_right_to_left(language)
    rows = _rows_of(block, number, _Set(document.text_size, room, Speech(language, document.dutch)))
    return (replace(row, is_rtl=True) for row in rows) if is_rtl else rows


def _rows_of(block: Block, number: int, how: _Set) -> Iterator[Row]:
    size = how.size
    match block:
        case Heading():
            head = size * _HEADING_SIZES[block.level]
            words = _words(block.text, Leaf(f"H{block.level}", number), how.speech, is_bold=True)
            rows = _wrapped(words, Row(words=(), size=head), how.room)
            yield from (replace(row, is_kept=True) for row in _spaced(rows, size * _BEFORE_SECTION))
        case Paragraph():
            rows = _paragraph(block.text, Leaf("P", number), how, is_bold=block.is_strong)
            yield from _spaced(rows, size * _BETWEEN)
        case BulletList():
            last = len(block.items) - 1
            for place, item in enumerate(block.items):
                keeps_next = place < last and place in {0, last - 1}
                yield from _bullet(item, Leaf("LBody", number, place), how, keeps_next=keeps_next)
        case KeyLine():
            key = _words(block.key, Leaf("TH", number), how.speech, is_bold=True)
            words = (*key, *_words(block.text, Leaf("TD", number, 1), how.speech, is_bold=False))
            yield from _spaced(_wrapped(words, Row(words=(), size=size), how.room), size * _BETWEEN)
        case WriteLine():
            yield Row(words=(), size=size, space=size * _BETWEEN, is_rule=True)
        case PageBreak():
            return


def _paragraph(text: str, leaf: Leaf, how: _Set, *, is_bold: bool) -> list[Row]:
    lines = fonts.printable(text).split("\n")
    blank = Row(words=(), size=how.size)
    words = (_words(line, leaf, how.speech, is_bold=is_bold) for line in lines)
    return [row for line in words for row in _wrapped(line, blank, how.room)]


def _bullet(item: str, leaf: Leaf, how: _Set, *, keeps_next: bool) -> Iterator[Row]:
    """Lay out one item; a short one stays whole, and neither the first nor the last of several stands alone."""
    size, indent = how.size, how.size * BULLET_INDENT
    narrower = how._replace(room=how.room - indent)
    rows = [replace(row, indent=indent) for row in _paragraph(item, leaf, narrower, is_bold=False)]
    rows[0] = replace(rows[0], has_bullet=True)
    if len(rows) <= _STAYS_WHOLE:
        rows = [*(replace(row, is_kept=True) for row in rows[:-1]), replace(rows[-1], is_kept=keeps_next)]
    yield from _spaced(rows, size * _BETWEEN)


def _spaced(rows: list[Row], space: float) -> list[Row]:
    return [replace(rows[0], space=space), *rows[1:]]


def _words(text: str, leaf: Leaf, speech: Speech, *, is_bold: bool) -> tuple[Word, ...]:
    glued = _HOLDS_A_NUMBER_TOGETHER.sub(_GLUE, fonts.printable(text))
    return tuple(
        Word(word.replace(_GLUE, " "), is_bold, leaf._replace(language=other) if other else leaf)
        for word, other in speech.words(glued)
    )


def _wrapped(words: Iterable[Word], like: Row, room: float) -> list[Row]:
    rows: list[list[Word]] = [[]]
    used = 0.0
    for word in _short_enough(words, like.size, room):
        wide = fonts.width(word.text, like.size, is_bold=word.is_bold)
        blank = fonts.width(" ", like.size, is_bold=word.is_bold)
        if rows[-1] and used + blank + wide > room:
            rows.append([])
            used = 0.0
        used += wide + (blank if rows[-1] else 0.0)
        rows[-1].append(word)
    return [replace(like, words=tuple(row)) for row in rows]


def _short_enough(words: Iterable[Word], size: float, room: float) -> Iterator[Word]:
    for word in words:
        if fonts.width(word.text, size, is_bold=word.is_bold) <= room:
            yield word
        else:
            yield from _broken(word, size, room)


def _broken(word: Word, size: float, room: float) -> Iterator[Word]:
    piece, used = "", 0.0
    for character in word.text:
        wide = fonts.width(character, size, is_bold=word.is_bold)
        if piece and used + wide > room:
            yield word._replace(text=piece)
            piece, used = "", 0.0
        piece += character
        used += wide
    yield word._replace(text=piece)


def _cut(rows: Sequence[Row], sheet: Sheet) -> Iterator[list[Row]]:
    page: list[Row] = []
    used = 0.0
    for chunk in _chunks(rows):
        needed = sum(row.space + row.height for row in chunk)
        if page and used + needed > sheet.depth:
            yield page
            page, used = [], 0.0
        for row in chunk:
            above = row.space if page else 0.0
            if page and used + above + row.height > sheet.depth:
                yield page
                page, used, above = [], 0.0, 0.0
            page.append(row)
            used += above + row.height
    yield page


def _chunks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    chunk: list[Row] = []
    for row in rows:
        chunk.append(row)
        if not row.is_kept:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _placed(rows: Sequence[Row], sheet: Sheet) -> tuple[Placed, ...]:
    top = sheet.height - sheet.margins.top - (_free_room(rows, sheet) / 2 if sheet.is_centred else 0.0)
    placed = []
    for number, row in enumerate(rows):
        top -= (row.space if number else 0.0) + row.height
        placed.append(Placed(row, top + row.size * (LINE_HEIGHT - 1)))
    return tuple(placed)


def _free_room(rows: Sequence[Row], sheet: Sheet) -> float:
    used = sum(row.height + (row.space if number else 0.0) for number, row in enumerate(rows))
    return max(0.0, sheet.depth - used)
