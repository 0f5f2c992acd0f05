"""The one place that draws: blocks become a tagged PDF in memory, never a file."""

import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import groupby
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

from mdt_desktop.domain.errors import PaperError
from mdt_desktop.reports import fonts
from mdt_desktop.reports.blocks import Document, Heading
from mdt_desktop.reports.direction import runs_right_to_left
from mdt_desktop.reports.layout import BULLET_INDENT, LINE_HEIGHT, Placed, Row, pages, sheet_of
from mdt_desktop.reports.lines import Leaf, Line, Piece, Stretch, arranged
from mdt_desktop.reports.shaping import forget
from mdt_desktop.reports.tagging import tagged

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.textobject import PDFTextObject

_INK = (0x12 / 255, 0x23 / 255, 0x2B / 255)
_INK2 = (0x46 / 255, 0x59 / 255, 0x63 / 255)
_MARK = (0xE6 / 255, 0xEB / 255, 0xED / 255)
_DECORATION = "/Artifact <</Type /Layout>>"
_FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>>"
_WATERMARK = "/Artifact <</Type /Pagination /Subtype /Watermark>>"
_UNREAD = "/Span <</ActualText ()>>"
"""What follows is decoration: its letters must not run through the text that is copied or read aloud."""
_RULE_WIDTH = 0.7
_BULLET_RADIUS = 0.16
_X_HEIGHT_MIDDLE = 0.27


def draw(document: Document) -> bytes:
    """Return the document as a PDF that can be read aloud.

    Raises:
        PaperError: ``paper.no_glyph``, with ``character`` and ``name``; nothing is drawn.
    """
    try:
        return _drawn(document)
    finally:
        forget()


def _drawn(document: Document) -> bytes:
    laid = pages(document)
    for text in (document.footer, document.page_of, document.watermark, document.title):
        fonts.printable(text)
    pen = _Pen(document)
    for number, page in enumerate(laid, start=1):
        pen.draw(page, document.page_of.format(page=number, pages=len(laid)))
    return tagged(pen.finished(), document, pen.marked)


def sealed(pdf: bytes, password: str) -> bytes:
    """Return a PDF that opens with a password alone (AES-256); what reads aloud may still read it.

    Raises:
        PaperError: ``paper.no_password``: an empty password seals nothing.
    """
    import pikepdf  # noqa: PLC0415 - it only loads when something is drawn

    typed = unicodedata.normalize("NFKC", password)
    if not typed.strip():
        raise PaperError("paper.no_password")
    memory = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        allowed = pikepdf.Permissions(accessibility=True)
        opened.save(memory, encryption=pikepdf.Encryption(user=typed, owner=typed, R=6, allow=allowed))
    return memory.getvalue()


class _Pen:
    """Draws one document and remembers which part of it each mark on a page belongs to."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._sheet = sheet_of(document.paper)
        self._size = document.text_size
        self._is_rtl = runs_right_to_left(document.language)
        self._memory = BytesIO()
        self._canvas = self._new_canvas()
        self._headings: set[Leaf] = set()
        self.marked: list[list[Leaf]] = []

    def _new_canvas(self) -> "Canvas":
        from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - reportlab only loads when something is drawn

        canvas = Canvas(
            self._memory,
            pagesize=(self._sheet.width, self._sheet.height),
            invariant=1,
            pageCompression=1,
            lang=self._document.language,
            initialFontName=fonts.font_name(is_bold=False),  # type: ignore[arg-type] # the stub takes a name for a number
            initialFontSize=self._size,
        )
        canvas.setTitle(self._document.title)
        for empty in (canvas.setAuthor, canvas.setCreator, canvas.setProducer, canvas.setSubject, canvas.setKeywords):
            empty("")
        return canvas

    def finished(self) -> bytes:
        """Return what was drawn."""
        self._canvas.save()
        return self._memory.getvalue()

    def draw(self, page: Iterable[Placed], page_of: str) -> None:
        """Draw the next page."""
        self.marked.append([])
        self._draw_watermark()
        self._canvas.setFillColorRGB(*_INK)
        for row, base in page:
            self._draw_rule(base) if row.is_rule else self._draw_row(row, base)
        self._draw_footer(page_of)
        self._canvas.showPage()

    def _point_to(self, leaf: Leaf | None, top: float) -> None:
        """Make a bookmark of a heading, at its first line."""
        block = self._document.blocks[leaf.block] if leaf else None
        if leaf is None or leaf.whole in self._headings or not isinstance(block, Heading):
            return
        self._headings.add(leaf.whole)
        depth = min(block.level - 1, len({each.role for each in self._headings}) - 1)
        self._canvas.bookmarkPage(str(leaf.block), fit="XYZ", left=0, top=top)
        self._canvas.addOutlineEntry(block.text, str(leaf.block), level=depth)

    @contextmanager
    def _inside(self, mark: str) -> Iterator[None]:
        self._canvas.addLiteral(f"{mark} BDC")
        yield
        self._canvas.addLiteral("EMC")

    # --- the text

    def _draw_row(self, row: Row, base: float) -> None:
        pieces = (
            Piece(f" {word.text}" if number else word.text, word.is_bold, word.leaf)
            for number, word in enumerate(row.words)
        )
        line = arranged(pieces, row.size, is_rtl=row.is_rtl)
        left = self._edge(line, row.indent, is_rtl=row.is_rtl)
        if row.has_bullet:
            away = row.size * BULLET_INDENT / 2
            self._draw_bullet(row, left + line.width + away if row.is_rtl else left - away, base)
        for leaf, stretches in groupby(line.stretches, key=lambda stretch: stretch.leaf):
            self._point_to(leaf, base + row.height)
            with self._inside(self._next_mark(leaf)):
                self._write(stretches, row.size, left, base)

    def _edge(self, line: Line, indent: float, *, is_rtl: bool) -> float:
        side = self._sheet.margins.side
        return self._sheet.width - side - indent - line.width if is_rtl else side + indent

    def _next_mark(self, leaf: Leaf | None) -> str:
        if leaf is None:
            return _DECORATION
        self.marked[-1].append(leaf)
        role = "Span" if leaf.language else leaf.role
        return f"/{role} <</MCID {len(self.marked[-1]) - 1}>>"

    def _write(
        self, stretches: Iterable[Stretch], size: float, left: float, base: float, *, is_read: bool = True
    ) -> None:
        """Write stretches in the order they are read, each where it stands."""
        text = self._canvas.beginText()
        for stretch in stretches:
            text.setFont(stretch.font, size)
            text.setTextOrigin(left + stretch.left, base)
            if stretch.letters:
                _write_letters(text, stretch, size, base, is_read=is_read)
            else:
                text.textOut(stretch.text)
        self._canvas.drawText(text)

    # --- everything that is not read

    def _draw_rule(self, base: float) -> None:
        side, wide = self._sheet.margins.side, self._sheet.room * _RULE_WIDTH
        left = self._sheet.width - side - wide if self._is_rtl else side
        with self._inside(_DECORATION):
            self._canvas.setStrokeColorRGB(*_INK2)
            self._canvas.setLineWidth(0.5)
            self._canvas.line(left, base, left + wide, base)

    def _draw_bullet(self, row: Row, middle: float, base: float) -> None:
        with self._inside(_DECORATION):
            height = base + row.size * _X_HEIGHT_MIDDLE
            self._canvas.circle(middle, height, row.size * _BULLET_RADIUS, stroke=0, fill=1)

    def _draw_footer(self, page_of: str) -> None:
        """Draw the sentence where a line begins, and the number of the page where it ends."""
        base = self._sheet.margins.bottom / 2 - self._size / 2
        self._canvas.setFillColorRGB(*_INK2)
        for text, is_rtl in ((self._document.footer, self._is_rtl), (page_of, not self._is_rtl)):
            if text:
                line = self._line(text, self._size, is_bold=False)
                with self._inside(_FOOTER):
                    self._write(line.stretches, self._size, self._edge(line, 0, is_rtl=is_rtl), base)

    def _line(self, text: str, size: float, *, is_bold: bool) -> Line:
        return arranged((Piece(fonts.printable(text), is_bold),), size, is_rtl=self._is_rtl)

    def _draw_watermark(self) -> None:
        """Draw it pale from corner to corner, and once upright in the margin, where every printer shows it."""
        if not self._document.watermark:
            return
        size = 0.7 * hypot(self._sheet.width, self._sheet.height) / self._mark(1).width
        self._canvas.saveState()
        with self._inside(_WATERMARK), self._inside(_UNREAD):
            self._canvas.translate(self._sheet.width / 2, self._sheet.height / 2)
            self._canvas.rotate(degrees(atan2(self._sheet.height, self._sheet.width)))
            self._canvas.setFillColorRGB(*_MARK)
            line = self._mark(size)
            self._write(line.stretches, size, -line.width / 2, -size / 3, is_read=False)
        self._canvas.restoreState()
        self._draw_mark_in_margin()

    def _mark(self, size: float) -> Line:
        return self._line(self._document.watermark, size, is_bold=True)

    def _draw_mark_in_margin(self) -> None:
        size = min(self._size, self._sheet.margins.top / LINE_HEIGHT)
        line = self._mark(size)
        base = self._sheet.height - self._sheet.margins.top / 2 - size / 3
        self._canvas.setFillColorRGB(*_INK2)
        with self._inside(_WATERMARK):
            self._write(line.stretches, size, self._edge(line, 0, is_rtl=not self._is_rtl), base)


def _write_letters(text: "PDFTextObject", stretch: Stretch, size: float, base: float, *, is_read: bool) -> None:
    """Write letter after letter, each with the text it stands for: its shape alone does not tell.

    The text of the whole stretch stands round it: what reads aloud takes that, what copies by place takes the letters.
    """
    left = text.getX()
    with _says(text, stretch.text, is_read=is_read):
        for letter in stretch.letters:
            for is_mark, glyphs in groupby(letter.glyphs, key=lambda glyph: glyph.is_mark):
                with _says(text, "" if is_mark else letter.read, is_read=is_read):
                    for glyph in glyphs:
                        text.setTextOrigin(left + glyph.left * size / 1000, base + glyph.up * size / 1000)
                        text.textOut(glyph.character)


@contextmanager
def _says(text: "PDFTextObject", words: str, *, is_read: bool) -> Iterator[None]:
    """Mark what is written with the words it stands for."""
    code: list[str] = vars(text)["_code"]  # a text object has no public way to mark what it holds
    if is_read:
        code.append(f"/Span <</ActualText <FEFF{words.encode('utf-16-be').hex()}>>> BDC")
    yield
    if is_read:
        code.append("EMC")
