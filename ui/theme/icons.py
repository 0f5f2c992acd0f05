"""Icons of one open set (Lucide, ISC), drawn in a colour of the theme; never without their word."""

from functools import cache, lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

RATIO = 2.0
"""Icons are drawn at twice their size, so that they stay sharp on dense screens."""


@cache
def _source(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, size: int, stroke: float = 2.0) -> QPixmap:
    """Return an icon as a picture of ``size`` logical pixels."""
    svg = _source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    pixmap = QPixmap(round(size * RATIO), round(size * RATIO))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(RATIO)
    return pixmap


def icon(name: str, colour: str, size: int = 20, stroke: float = 2.0, *, gap: int = 0) -> QIcon:
    """Return an icon for a button; ``gap`` is empty room at its right, before the word."""
    drawn = icon_pixmap(name, colour, size, stroke)
    if not gap:
        return QIcon(drawn)
    roomy = QPixmap(round((size + gap) * RATIO), round(size * RATIO))
    roomy.fill(Qt.GlobalColor.transparent)
    roomy.setDevicePixelRatio(RATIO)
    painter = QPainter(roomy)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return QIcon(roomy)
