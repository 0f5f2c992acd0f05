"""The one place that draws: blocks become a PDF in memory, never a file."""

from io import BytesIO
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

from mdt_desktop.reports import fonts
from mdt_desktop.reports.blocks import Document
from mdt_desktop.reports.layout import LINE_HEIGHT, Placed, Row, Sheet, pages, sheet_of

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_INK = (0x12 / 255, 0x23 / 255, 0x2B / 255)
_INK2 = (0x46 / 255, 0x59 / 255, 0x63 / 255)
_MARK = (0xE6 / 255, 0xEB / 255, 0xED / 255)
_UNREAD = "/Span <</ActualText ()>> BDC"
"""What follows is decoration: its letters must not run through the text that is copied or read aloud."""
_RULE_WIDTH = 0.7
_BULLET_RADIUS = 0.16
_X_HEIGHT_MIDDLE = 0.27
_MARKS_OF_THE_LIBRARY = (
    b"ReportLab Generated PDF document (opensource)",
    b"ReportLab generated PDF document -- digest (opensource)",
)


def draw(document: Document) -> bytes:
    """Return the document as a PDF.

    Raises:
        PaperError: ``paper.no_glyph`` or ``paper.right_to_left``, with ``character`` and ``name``; nothing is drawn.
    """
    sheet, laid = sheet_of(document.paper), pages(document)
    for text in (document.footer, document.page_of, document.watermark, document.title):
        fonts.printable(text)
    memory = BytesIO()
    canvas = _canvas(memory, document, sheet)
    for number, page in enumerate(laid, start=1):
        _draw_watermark(canvas, document, sheet)
        _draw_page(canvas, page, sheet)
        _draw_footer(canvas, document, sheet, _page_of(document, number, len(laid)))
        canvas.showPage()
    canvas.save()
    return _neutral(memory.getvalue())


def _canvas(memory: BytesIO, document: Document, sheet: Sheet) -> "Canvas":
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - reportlab only loads when something is drawn

    canvas = Canvas(
        memory,
        pagesize=(sheet.width, sheet.height),
        invariant=1,
        pageCompression=1,
        lang=document.language,
        initialFontName=fonts.font_name(is_bold=False),  # type: ignore[arg-type] # the stub takes a name for a number
        initialFontSize=document.text_size,
    )
    canvas.setTitle(document.title)
    for empty in (canvas.setAuthor, canvas.setCreator, canvas.setProducer, canvas.setSubject, canvas.setKeywords):
        empty("")
    return canvas


def _draw_page(canvas: "Canvas", page: tuple[Placed, ...], sheet: Sheet) -> None:
    canvas.setFillColorRGB(*_INK)
    for row, base in page:
        if row.is_rule:
            _draw_rule(canvas, sheet, base)
        else:
            _draw_row(canvas, row, sheet.margins.side + row.indent, base)


def _draw_rule(canvas: "Canvas", sheet: Sheet, base: float) -> None:
    canvas.setStrokeColorRGB(*_INK2)
    canvas.setLineWidth(0.5)
    canvas.line(sheet.margins.side, base, sheet.margins.side + sheet.room * _RULE_WIDTH, base)


def _draw_row(canvas: "Canvas", row: Row, left: float, base: float) -> None:
    if row.has_bullet:
        middle = base + row.size * _X_HEIGHT_MIDDLE
        canvas.circle(left - row.indent / 2, middle, row.size * _BULLET_RADIUS, stroke=0, fill=1)
    text = canvas.beginText(left, base)
    for number, word in enumerate(row.words):
        blank = " " if number else ""
        for run in fonts.runs(blank + word.text, is_bold=word.is_bold):
            text.setFont(run.font, row.size)
            text.textOut(run.text)
    canvas.drawText(text)


def _page_of(document: Document, number: int, count: int) -> str:
    return document.page_of.format(page=number, pages=count)


def _draw_footer(canvas: "Canvas", document: Document, sheet: Sheet, page_of: str) -> None:
    base, size = sheet.margins.bottom / 2 - document.text_size / 2, document.text_size
    canvas.setFillColorRGB(*_INK2)
    _draw_text(canvas, document.footer, sheet.margins.side, base, size)
    right = sheet.width - sheet.margins.side - fonts.width(page_of, size, is_bold=False)
    _draw_text(canvas, page_of, right, base, size)


def _draw_text(canvas: "Canvas", text: str, left: float, base: float, size: float, *, is_bold: bool = False) -> None:
    for run in fonts.runs(text, is_bold=is_bold):
        canvas.setFont(run.font, size)
        canvas.drawString(left, base, run.text)
        left += fonts.width(run.text, size, is_bold=is_bold)


def _draw_watermark(canvas: "Canvas", document: Document, sheet: Sheet) -> None:
    """Draw it pale from corner to corner, and once upright in the margin, where every printer shows it."""
    if not document.watermark:
        return
    size = 0.7 * hypot(sheet.width, sheet.height) / fonts.width(document.watermark, 1, is_bold=True)
    canvas.saveState()
    canvas.addLiteral(_UNREAD)
    canvas.translate(sheet.width / 2, sheet.height / 2)
    canvas.rotate(degrees(atan2(sheet.height, sheet.width)))
    canvas.setFillColorRGB(*_MARK)
    half = fonts.width(document.watermark, size, is_bold=True) / 2
    _draw_text(canvas, document.watermark, -half, -size / 3, size, is_bold=True)
    canvas.addLiteral("EMC")
    canvas.restoreState()
    _draw_mark_in_margin(canvas, document, sheet)


def _draw_mark_in_margin(canvas: "Canvas", document: Document, sheet: Sheet) -> None:
    size = min(document.text_size, sheet.margins.top / LINE_HEIGHT)
    left = sheet.width - sheet.margins.side - fonts.width(document.watermark, size, is_bold=True)
    base = sheet.height - sheet.margins.top / 2 - size / 3
    canvas.setFillColorRGB(*_INK2)
    _draw_text(canvas, document.watermark, left, base, size, is_bold=True)


def _neutral(pdf: bytes) -> bytes:
    """Blank the library's name out of the comments; every length stays, so that the file stays whole."""
    for mark in _MARKS_OF_THE_LIBRARY:
        pdf = pdf.replace(mark, b" " * len(mark))
    return pdf
