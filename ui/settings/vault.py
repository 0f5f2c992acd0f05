"""The care of the vault: check it, and write a backup that is read back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mdt_desktop.application.ports import Inspection
from mdt_desktop.domain.errors import KnownError
from ui.settings.presenter import SettingsPresenter
from ui.texts import local
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.frames import Heading
from ui.widgets.labels import IconText, PlainLabel


class VaultSettings(QWidget):
    """Two buttons, and below each what came of it."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.check_button = Button(self.tr("Check the vault"), icon_name="shield")
        self.check_label = IconText("clock", "", "ink2", step=Step.BODY)
        self.back_up_button = Button(self.tr("Back up the vault"), icon_name="hard-drive")
        self.back_up_label = IconText("clock", "", "ink2", step=Step.BODY)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = self.tr(
            "A backup is one closed file. It opens with the passphrase of today. Keep it apart from this laptop."
        )
        self.check_label.hide()
        self.back_up_label.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Heading(self.tr("Vault"), Step.CARD))
        column.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.check_label)
        column.addSpacing(6)
        column.addWidget(PlainLabel(words, Step.SECOND, colour="ink2"))
        column.addWidget(self.back_up_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.back_up_label)

    def _connect(self) -> None:
        self.check_button.clicked.connect(self.check)
        self.back_up_button.clicked.connect(self.back_up)
        self.presenter.checked.connect(self._show_checked)
        self.presenter.backed_up.connect(self._show_backed_up)

    def check(self) -> None:
        """Check the vault."""
        self.check_button.setEnabled(False)
        self.check_label.show_text("clock", self.tr("Checking. You can go on working."), "ink2")
        self.check_label.show()
        self.presenter.check()

    def _show_checked(self, found: Inspection) -> None:
        self.check_button.setEnabled(True)
        if found.findings:
            sentences = "\n".join(self.presenter.sentence(each) for each in found.findings)
            self.check_label.show_text("circle-alert", sentences, "danger")
            return
        words = self.tr("The vault is in order: {cases} cases, {commits} changes, all of them whole.")
        text = words.format(cases=found.cases, commits=found.commits)
        self.check_label.show_text("circle-check", text, "ok")

    def back_up(self) -> None:
        """Ask where, and write a backup there."""
        file = self.ask_file()
        if file is not None:
            self.back_up_button.setEnabled(False)
            self.back_up_label.show_text("clock", self.tr("Writing and reading back. You can go on working."), "ink2")
            self.back_up_label.show()
            self.presenter.back_up(file)

    def ask_file(self) -> Path | None:
        """Ask for the file; its name says nothing of whom it is about."""
        day = local(self.presenter.now()).date().isoformat()
        proposed = Path.home() / self.tr("backup-{day}.mdt").format(day=day)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Back up the vault"),
            str(proposed),
            self.tr("Backups (*.mdt)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(name) if name else None

    def _show_backed_up(self, name: str) -> None:
        self.back_up_button.setEnabled(True)
        words = self.tr("{file} is written and read back. It opens with the passphrase of today.")
        self.back_up_label.show_text("circle-check", words.format(file=name), "ok")

    def say_failed(self, error: KnownError) -> None:
        """Say what went wrong below the button that asked."""
        sentence = self.presenter.sentence(error)
        if not self.back_up_button.isEnabled():
            self.back_up_label.show_text("circle-alert", sentence, "danger")
        else:
            self.check_label.show_text("circle-alert", sentence, "danger")
            self.check_label.show()
        self.check_button.setEnabled(True)
        self.back_up_button.setEnabled(True)
