"""Buttons: a verb, often with an icon; one primary in a section."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from ui.theme.icons import icon
from ui.theme.theme import scaled, theme, tokens

GAP = 6
"""Between an icon and its word; the style itself leaves hardly any."""
_COLOURS = {"primary": "onaccent", "plate": "onplate", "danger": "danger", "rail": "ink", "row": "ink2"}


class Button(QPushButton):
    """A button of one look: ``primary``, ``secondary``, ``quiet``, ``danger``, ``rail``, ``row`` or ``plate``."""

    def __init__(self, text: str, *, icon_name: str = "", look: str = "secondary", shortcut: str = "") -> None:
        super().__init__(text.replace("&", "&&"))
        self._icon_name = icon_name
        self._look = look
        self.setProperty("look", look)
        self.setAutoDefault(False)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
            self.setToolTip(f"{text} ({self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        self._draw()
        theme().changed.connect(self._draw)

    def show_icon(self, name: str) -> None:
        """Use another icon."""
        self._icon_name = name
        self._draw()

    def show_look(self, look: str) -> None:
        """Look another way: only one button of a section is the primary one."""
        if look != self._look:
            self._look = look
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
            self._draw()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        if self._icon_name:
            size = scaled(20)
            colour = getattr(tokens(), _COLOURS.get(self._look, "accent"))
            self.setIcon(icon(self._icon_name, colour, size, tokens().stroke, gap=scaled(GAP)))
            self.setIconSize(QSize(size + scaled(GAP), size))
