"""The settings of this device and the care of the vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.preferences import PreferenceFile
from ui.theme.tokens import Step
from ui.widgets.labels import PlainLabel


class SettingsDialog(QDialog):
    """Shows and changes the settings.

    Signals:
        language_changed: The words are others now.
    """

    language_changed = Signal()

    def __init__(self, preferences: PreferenceFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        QVBoxLayout(self).addWidget(PlainLabel(self.tr("Screen and language"), Step.SECTION))
