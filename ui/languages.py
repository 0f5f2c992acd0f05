"""The language of the screen: our words, Qt's words, and how dates and numbers are written."""

from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_LOCALES = {
    "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
LANGUAGES = (("nl", "Nederlands"), ("en", "English"))
"""Each language in its own words, whatever the screen speaks."""


def language() -> str:
    """Return the language of the screen, ``nl`` or ``en``."""
    return "en" if QLocale().language() == QLocale.Language.English else "nl"


class Languages:
    """Lets an application speak one of its languages; English source texts show where a word has no translation."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []

    def speak(self, code: str) -> None:
        """Use a language from now on; windows that stand already are made again by who owns them."""
        self.fall_silent()
        QLocale.setDefault(_LOCALES[code])
        self._translators = [each for each in (_of_qt(code, self._app), _ours(code, self._app)) if each is not None]
        for translator in self._translators:
            self._app.installTranslator(translator)

    def fall_silent(self) -> None:
        """Go back to the English of the source."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []


def _of_qt(code: str, app: QCoreApplication) -> QTranslator | None:
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code}", folder) else None


def _ours(code: str, app: QCoreApplication) -> QTranslator | None:
    translator = QTranslator(app)
    with as_file(files("resources") / "i18n" / f"mdt_{code}.qm") as path:
        return translator if path.is_file() and translator.load(str(path)) else None
