"""The clipboard guard: case text leaves the clipboard after a minute, unless something else stands there."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

KEEP = 60_000
"""Milliseconds."""


class ClipboardGuard(QObject):
    """Empties the clipboard of one text."""

    def __init__(self, parent: QObject, text: str) -> None:
        super().__init__(parent)
        self._text = text
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP)
        self._timer.timeout.connect(self.clear)

    def start(self) -> None:
        """Begin to count."""
        self._timer.start()

    def clear(self) -> None:
        """Take our text off the clipboard; other content is left alone."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() == self._text:
            clipboard.clear()
        self.deleteLater()
