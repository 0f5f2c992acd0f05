"""The look in force, application-wide like Qt's own palette: which tokens, how large the text is."""

import os
from importlib.resources import as_file, files
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.style import style_sheet
from ui.theme.tokens import LIGHT, SIZES, TOKENS, Scheme, Step, Tokens

STYLE = "Fusion"
STYLE_VARIABLE = "QT_STYLE_OVERRIDE"
_PROPERTY = "mdt_theme"
_FIRST_FONTS = ("NotoSans-Regular", "NotoSans-Bold")
_OTHER_FONTS = ("NotoSans-Italic", "NotoSansArabic-Regular", "NotoSansEthiopic-Regular")
ZOOM_STEPS = (1.0, 1.25, 1.5, 2.0)


class Theme(QObject):
    """Holds the look of one application and applies it.

    Signals:
        changed: Colours or text size are others now; everything painted by hand repaints.
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, all_fonts: bool = True) -> None:
        super().__init__(app)
        self._app = app
        self.tokens = LIGHT
        self.zoom = 1.0
        self._is_shown = False
        if os.environ.get(STYLE_VARIABLE) != STYLE:  # asking Qt for a style object costs a fifth of the start
            app.setStyle(STYLE)
        _load_fonts(_FIRST_FONTS)
        if all_fonts:
            self.load_other_fonts()
        app.setProperty(_PROPERTY, self)

    @Slot()
    def load_other_fonts(self) -> None:
        """Load what the unlock window does without: italics and the scripts of what people told."""
        _load_fonts(_OTHER_FONTS)

    def show(self, scheme: Scheme, zoom: float) -> None:
        """Use a scheme and a text size from now on; the same look again costs nothing."""
        found = TOKENS.get(scheme) or TOKENS[_system_scheme()]
        if self._is_shown and (found, zoom) == (self.tokens, self.zoom):
            return
        self.tokens, self.zoom, self._is_shown = found, zoom, True
        self._app.setProperty(_PROPERTY, self)
        font = QFont(["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"])
        font.setPixelSize(round(SIZES[Step.BODY] * zoom))
        self._app.setFont(font)
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, zoom))
        self.changed.emit()


def theme() -> Theme:
    """Return the look of the running application."""
    return cast("Theme", cast("QCoreApplication", QCoreApplication.instance()).property(_PROPERTY))


def tokens() -> Tokens:
    """Return the tokens in force."""
    return theme().tokens


def scaled(pixels: float) -> int:
    """Return a size of 100 % at the text size in force."""
    return round(pixels * theme().zoom)


def _system_scheme() -> Scheme:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.HIGH_CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT


def _load_fonts(names: tuple[str, ...]) -> None:
    for name in names:
        with as_file(files("resources") / "fonts" / f"{name}.ttf") as path:
            QFontDatabase.addApplicationFont(str(path))


def _palette(found: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: found.surface,
        QPalette.ColorRole.WindowText: found.ink,
        QPalette.ColorRole.Base: found.surface,
        QPalette.ColorRole.AlternateBase: found.bg,
        QPalette.ColorRole.Text: found.ink,
        QPalette.ColorRole.PlaceholderText: found.ink2,
        QPalette.ColorRole.Button: found.surface,
        QPalette.ColorRole.ButtonText: found.ink,
        QPalette.ColorRole.Highlight: found.accent,
        QPalette.ColorRole.HighlightedText: found.onaccent,
        QPalette.ColorRole.ToolTipBase: found.plate,
        QPalette.ColorRole.ToolTipText: found.onplate,
        QPalette.ColorRole.Link: found.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(found.ink2))
    return palette
