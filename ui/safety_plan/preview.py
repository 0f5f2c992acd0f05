"""The paper as it will be: drawn in memory, shown as pages, always white."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import scaled, tokens

GAP = 12
SHARP = 2.0


def pages_of(pdf: bytes, width: int) -> list[QImage]:
    """Return the pages of a PDF as pictures of ``width`` pixels; nothing touches the disk."""
    pages = Pages(pdf, width)
    return [pages.picture(number) for number in range(len(pages.sizes))]


def first_page(pdf: bytes, width: int) -> QImage:
    """Return the first page of a PDF as a picture of ``width`` pixels."""
    return Pages(pdf, width).picture(0)


class Pages:
    """The pages of one PDF; each becomes a picture when it is first asked for, so that nobody waits for the rest."""

    def __init__(self, pdf: bytes, width: int) -> None:
        self._document = QPdfDocument()  # before its buffer: it goes first, too
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.sizes = [_size(self._document, number, width) for number in range(self._document.pageCount())]
        self._pictures: dict[int, QImage] = {}

    def picture(self, number: int) -> QImage:
        """Return one page as a picture."""
        if number not in self._pictures:
            self._pictures[number] = _on_white(self._document.render(number, self.sizes[number]))
        return self._pictures[number]


def _size(document: QPdfDocument, number: int, width: int) -> QSize:
    points = document.pagePointSize(number)
    return QSize(width, round(width * points.height() / points.width()))


def _on_white(page: QImage) -> QImage:
    white = QImage(page.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    return white


class PaperView(QWidget):
    """Shows the pages of one paper below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self._pdf = b""
        self._drawn_for = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes())

    def show_pdf(self, pdf: bytes, text: str) -> None:
        """Show a paper; ``text`` is what it says, for screen readers."""
        self._pdf = pdf
        self.setAccessibleName(text)
        self._draw()

    def _draw(self) -> None:
        self._drawn_for = self._width()
        self._pages = Pages(self._pdf, round(self._drawn_for * SHARP)) if self._pdf else None
        self.setFixedHeight(round(sum(size.height() / SHARP + GAP for size in self._sizes())) + GAP)
        self.update()

    def _sizes(self) -> list[QSize]:
        return self._pages.sizes if self._pages is not None else []

    def _rooms(self) -> Iterator[QRectF]:
        top = float(GAP) / 2
        for size in self._sizes():
            wide, high = size.width() / SHARP, size.height() / SHARP
            yield QRectF((self.width() - wide) / 2, top, wide, high)
            top += high + GAP

    def _width(self) -> int:
        return max(min(self.width() - 2 * GAP, scaled(400)), 80)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._width() != self._drawn_for:
            self._draw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, room in enumerate(self._rooms()):
            if self._pages is not None and room.intersects(event.rect().toRectF()):
                painter.drawImage(room, self._pages.picture(number))
                painter.setPen(QColor(tokens().border))
                painter.drawRect(room)
        painter.end()
