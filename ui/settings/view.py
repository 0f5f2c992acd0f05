"""The settings of this device and the care of the vault, one group below the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.domain.errors import KnownError
from ui.preferences import PreferenceFile
from ui.settings.passphrase import PassphraseSettings
from ui.settings.presenter import SettingsPresenter, Workshop
from ui.settings.screen import ScreenSettings
from ui.settings.vault import VaultSettings
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import FocusRing
from ui.widgets.frames import ScrollPage
from ui.widgets.labels import IconText, PlainLabel


class SettingsDialog(QDialog):
    """Shows and changes the settings.

    Signals:
        language_changed: Words or sizes are others now: windows have to be made again.
    """

    language_changed = Signal()

    def __init__(self, preferences: PreferenceFile, window: QWidget, workshop: Workshop | None = None) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Screen and language"))
        self.presenter = SettingsPresenter(preferences, workshop or window, self)  # type: ignore[arg-type]  # the window is one
        self.screen_settings = ScreenSettings(self.presenter)
        self.passphrase_settings = PassphraseSettings(self.presenter)
        self.vault_settings = VaultSettings(self.presenter)
        self.done_button = Button(self.tr("Close"), look="secondary")
        self._lay_out(window)
        self._connect()
        FocusRing(self)

    def _lay_out(self, window: QWidget) -> None:
        page = ScrollPage(margin=24, spacing=24, widest=640)
        page.column.addWidget(PlainLabel(self.tr("Screen, language and vault"), Step.SECTION))
        page.column.addWidget(self.screen_settings)
        page.column.addWidget(self.passphrase_settings)
        if self.presenter.is_rehearsal:
            self.passphrase_settings.hide()
            made_up = self.tr("These are made-up cases: a passphrase of your own comes with a vault of your own.")
            page.column.addWidget(IconText("info", made_up, "info"))
        page.column.addWidget(self.vault_settings)
        page.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 16)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        column.addLayout(foot)
        self.resize(min(scaled(620), window.width() - 24), min(scaled(720), window.height() - 24))

    def _connect(self) -> None:
        self.done_button.clicked.connect(self.accept)
        self.presenter.language_changed.connect(self._words_change)
        self.presenter.failed.connect(self._say_failed)

    def _words_change(self) -> None:
        self.accept()
        self.language_changed.emit()

    def begin(self, task: str) -> None:
        """Begin a task that was asked for elsewhere: ``check`` or ``back_up``."""
        if task == "check":
            self.vault_settings.check()
        elif task == "back_up":
            self.vault_settings.back_up()

    def _say_failed(self, error: KnownError) -> None:
        if not self.passphrase_settings.form.say_failed(error):
            self.vault_settings.say_failed(error)
