"""A document as plain blocks: what stands on paper, without a word about how it is drawn.

A block in another language than its document names it; it is then read aloud, and runs, the way that language does.
"""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Size(NamedTuple):
    """Width and height of a sheet in millimetres."""

    width: float
    height: float


class Paper(Enum):
    """The sheets a document can be drawn on."""

    A4 = Size(210, 297)
    A5 = Size(148, 210)
    CARD = Size(85, 54)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The title of the document (level 1) or of a section (level 2); it never stands alone at the foot of a page."""

    text: str
    level: int = 2
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A running text; a line break in it is kept."""

    text: str
    is_strong: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletList:
    """Lines with a round bullet before each."""

    items: tuple[str, ...]
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """A name in bold with what belongs to it beside it; several in a row read aloud as a table."""

    key: str
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteLine:
    """An empty line to write on by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | BulletList | KeyLine | WriteLine | PageBreak


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document.

    ``title`` is the neutral name in the file's metadata, never printed. ``page_of`` holds ``{page}`` and ``{pages}``;
    without it pages carry no number. ``text_size`` is in points; nothing is drawn smaller than the footer.
    Where it ``is_side_by_side``, its blocks come in pairs of the same kind: the second stands beside the first.
    ``dutch`` are names and phrases that stand in it in Dutch, whatever the language around them.
    """

    title: str
    language: str
    paper: Paper
    blocks: tuple[Block, ...]
    footer: str = ""
    page_of: str = ""
    watermark: str = ""
    text_size: float = 12
    is_side_by_side: bool = False
    dutch: tuple[str, ...] = ()
