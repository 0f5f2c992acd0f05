"""What a screen reader and a keyboard find on a screen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from tests.support.layout import named

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
SMALLEST = 24
_NO_ROLE = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window})


def barriers(window: QWidget) -> list[str]:
    """Return every control of a window that somebody cannot find, name, hit or reach."""
    return [barrier for widget in _controls(window) for barrier in _barriers_of(widget)]


def controls(window: QWidget) -> int:
    """Return how many controls a window shows."""
    return sum(1 for _ in _controls(window))


def _controls(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(widget, QScrollArea)
        is_inside = isinstance(widget.parentWidget(), (QComboBox, QLineEdit, QAbstractScrollArea))
        if (isinstance(widget, CONTROLS) or takes_focus) and widget.isVisibleTo(window) and not is_inside:
            yield widget


def _barriers_of(widget: QWidget) -> Iterator[str]:
    found = QAccessible.queryAccessibleInterface(widget)
    if found is None or found.role() in _NO_ROLE:
        yield f"{named(widget)}: no role"
        return
    if not found.text(QAccessible.Text.Name).strip():
        yield f"{named(widget)}: no name"
    if min(widget.width(), widget.height()) < SMALLEST:
        yield f"{named(widget)}: {widget.width()} x {widget.height()} is too small to hit"
    if widget.isEnabled() and not _is_reached(widget):
        yield f"{named(widget)}: not reached by keyboard"


def _is_reached(widget: QWidget) -> bool:
    """Tab reaches it, or the arrows do inside a group of which Tab reaches one."""
    is_in_group = isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive()
    return is_in_group or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
