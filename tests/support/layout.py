"""What is wrong with a screen as it stands: cut-off words, controls over each other, nothing drawn."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from ui.widgets.focus_ring import FocusRing
from ui.widgets.path_bar import PathSegment
from ui.widgets.rail_button import RailButton

OVERLAYS = (FocusRing,)
ELIDES = (PathSegment, RailButton)
"""These draw their words themselves, shortened where need be, with the whole in a tip or a name."""
SLACK = 1


def faults(window: QWidget) -> list[str]:
    """Return every fault of a window, each with where it is."""
    shown = list(_shown(window))
    return [
        *(fault for widget in shown for fault in _cut_off(widget)),
        *(fault for widget in (window, *shown) for fault in _over_each_other(widget)),
        *(fault for widget in shown for fault in _outside(widget, window)),
    ]


def texts(window: QWidget) -> set[str]:
    """Return every word a window shows or tells a screen reader."""
    found: set[str] = set()
    for widget in _shown(window):
        if isinstance(widget, (QLabel, QAbstractButton)):
            found.add(widget.text().replace("&&", "&"))
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QComboBox):
            found.update(widget.itemText(each) for each in range(widget.count()))
        found.add(widget.accessibleName())
    return {each for each in found if each.strip()}


def is_drawn(picture: QImage) -> bool:
    """Say whether anything stands on a picture: a blank page has a handful of colours at most."""
    small = picture.scaled(160, 100)
    return len({small.pixel(x, y) for x in range(0, 160, 2) for y in range(0, 100, 2)}) > 8


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not isinstance(widget, OVERLAYS) and not _in_item_view(widget):
            yield widget


def _in_item_view(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractItemView) or (parent is not None and _in_item_view(parent))


def _cut_off(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ELIDES) or not _words(widget):
        return
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + SLACK:
            yield f"{named(widget)}: {widget.height()} high, its words need {needed}"
        return
    wanted = widget.sizeHint()
    if isinstance(widget, (QLabel, QAbstractButton)) and wanted.width() > widget.width() + SLACK:
        yield f"{named(widget)}: {widget.width()} wide, its words need {wanted.width()}"
    if wanted.height() > widget.height() + SLACK and not isinstance(widget, QComboBox):
        yield f"{named(widget)}: {widget.height()} high, its words need {wanted.height()}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    return "field" if isinstance(widget, (QLineEdit, QComboBox)) else ""


def _over_each_other(parent: QWidget) -> Iterator[str]:
    if parent.layout() is None:
        return
    children = [
        each
        for each in parent.children()
        if isinstance(each, QWidget) and each.isVisibleTo(parent) and not isinstance(each, OVERLAYS)
    ]
    for one, other in combinations(children, 2):
        both = one.geometry().intersected(other.geometry())
        if min(both.width(), both.height()) > SLACK and not other.isWindow() and not one.isWindow():
            yield f"{named(one)} and {named(other)} stand over each other by {both.width()} x {both.height()}"


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        never = widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if never and inside is not None and inside.width() > widget.viewport().width() + SLACK:
            yield f"{named(inside)}: {inside.width()} wide in a page of {widget.viewport().width()}"
    elif isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QComboBox)):
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if place.left() < -SLACK or place.right() > window.width() + SLACK:
            yield f"{named(widget)}: from {place.left()} to {place.right()} in a window of {window.width()}"


def named(widget: QWidget) -> str:
    """Return what a person would call a widget, for the message of a failed test."""
    words = widget.accessibleName() or _words(widget) or widget.objectName()
    holders: list[str] = []
    holder = widget.parentWidget()
    while holder is not None and len(holders) < 3:
        if type(holder).__module__.startswith("ui."):
            holders.append(type(holder).__name__)
        holder = holder.parentWidget()
    return f"{type(widget).__name__}({words[:40]!r}) in {'/'.join(reversed(holders))}"
