"""The focus ring: one overlay over everything, so that it is never clipped (LOOK.md §2)."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from typing_extensions import override

from ui.theme.theme import theme, tokens

GAP = 3
WIDTH = 3
PAGE = 400
"""Pixels: what is higher and holds other widgets is a page."""


class FocusRing(QWidget):
    """Draws a ring round whatever has the focus in its window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("")
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        theme().changed.connect(self.update)
        self._timer = QTimer(self)
        self._timer.setInterval(120)
        self._timer.timeout.connect(self._keep_up)
        self._last = QRectF()
        self._fill()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        inside = now is not None and now.window() is self._window and not _is_page(now)
        self._target = now if inside else None
        if self._target is not None:
            self._timer.start()
        else:
            self._timer.stop()
        self.raise_()
        self.update()

    def _keep_up(self) -> None:
        """Scrolling and growing fields move the ring along."""
        if self._rect() != self._last:
            self.update()

    def _fill(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()

    def _rect(self) -> QRectF:
        widget = _group_of(self._target)
        if widget is None or not widget.isVisible():
            return QRectF()
        try:
            place = widget.mapTo(self._window, QPoint(0, 0))
        except RuntimeError:
            return QRectF()
        around = GAP + WIDTH / 2
        inside = widget.childrenRect() if widget is not self._target else QRect(QPoint(0, 0), widget.size())
        return QRectF(inside.translated(place)).adjusted(-around, -around, around, around)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._last = self._rect()
        if self._last.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens().onplate if _on_plate(self._target) else tokens().focus), WIDTH)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._last, 7, 7)
        painter.end()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fill()
        return super().eventFilter(watched, event)


def _is_page(widget: QWidget) -> bool:
    """A page or a window that holds the focus for its children needs no ring."""
    return widget.isWindow() or widget.property("look") == "page" or bool(widget.layout() and widget.height() > PAGE)


def _group_of(widget: QWidget | None) -> QWidget | None:
    """A group of segments has one ring; the option inside moves."""
    if isinstance(widget, QRadioButton) and widget.property("segment"):
        return widget.parentWidget()
    return widget


def _on_plate(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.property("look") in {"plate", "plate_page", "top", "alarm"}:
            return not isinstance(widget.property("ring"), str)
        widget = widget.parentWidget()
    return False
