"""The paper as it will be: drawn in memory, shown as pages, always white."""

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
    return _rendered(pdf, width)


def first_page(pdf: bytes, width: int) -> QImage:
    """Return the first page of a PDF as a picture of ``width`` pixels."""
    return _rendered(pdf, width, most=1)[0]


def _rendered(pdf: bytes, width: int, *, most: int | None = None) -> list[QImage]:
    data = QByteArray(pdf)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    count = document.pageCount() if most is None else min(most, document.pageCount())
    pages = [document.render(number, _size(document, number, width)) for number in range(count)]
    document.close()
    return [_on_white(page) for page in pages]


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
        self._pages: list[QImage] = []
        self._pdf = b""
        self._drawn_for = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def show_pdf(self, pdf: bytes, text: str) -> None:
        """Show a paper; ``text`` is what it says, for screen readers."""
        self._pdf = pdf
        self.setAccessibleName(text)
        self._draw()

    def _draw(self) -> None:
        self._drawn_for = self._width()
        self._pages = pages_of(self._pdf, round(self._drawn_for * SHARP)) if self._pdf else []
        self.setFixedHeight(round(sum(page.height() / SHARP + GAP for page in self._pages)) + GAP)
        self.update()

    def _width(self) -> int:
        return max(min(self.width() - 2 * GAP, scaled(400)), 80)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._width() != self._drawn_for:
            self._draw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = float(GAP) / 2
        for page in self._pages:
            room = QRectF((self.width() - page.width() / SHARP) / 2, top, page.width() / SHARP, page.height() / SHARP)
            painter.drawImage(room, page)
            painter.setPen(QColor(tokens().border))
            painter.drawRect(room)
            top += room.height() + GAP
        painter.end()
