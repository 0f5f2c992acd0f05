"""What this device remembers of the screen: language, look, text size, place of the window. Nothing of any case."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.theme.tokens import Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """The settings of one device."""

    language: str = "nl"
    scheme: Scheme = Scheme.SYSTEM
    zoom: float = 1.0
    geometry: bytes = b""


class PreferenceFile:
    """Keeps the preferences in a file of the device, never in the vault."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "screen.ini"), QSettings.Format.IniFormat)

    def read(self) -> Preferences:
        """Return what was kept; whatever does not read is as on the first day."""
        default = Preferences()
        language = str(self._settings.value("language", default.language))
        scheme = str(self._settings.value("scheme", default.scheme.value))
        geometry = self._settings.value("geometry", QByteArray())
        return Preferences(
            language=language if language in {"nl", "en"} else default.language,
            scheme=Scheme(scheme) if scheme in set(Scheme) else default.scheme,
            zoom=_number(self._settings.value("zoom", default.zoom)),
            geometry=bytes(geometry.data()) if isinstance(geometry, QByteArray) else b"",
        )

    def change(self, **fields: object) -> Preferences:
        """Keep other values for some of the settings."""
        changed = replace(self.read(), **fields)  # type: ignore[arg-type]  # the fields are named by the caller
        self._settings.setValue("language", changed.language)
        self._settings.setValue("scheme", changed.scheme.value)
        self._settings.setValue("zoom", changed.zoom)
        self._settings.setValue("geometry", QByteArray(changed.geometry))
        self._settings.sync()
        return changed


def _number(value: object) -> float:
    try:
        return min(max(float(str(value)), 1.0), 2.0)
    except ValueError:
        return 1.0
