"""The ways out of the program: print through the system's dialog, save under a neutral name, also as plain text."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.errors import KnownError, PaperError
from mdt_desktop.reports.blocks import Paper
from mdt_desktop.reports.drawing import sealed
from ui.safety_plan.printing import ask_printer, print_pdf, save_file
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.flow import Flow
from ui.widgets.fold import Fold
from ui.widgets.labels import IconText

TEXT = ".txt"


class WayOut(QWidget):
    """Prints or saves one paper; whatever leaves is told to whoever writes it down.

    Signals:
        failed: It did not print or was not written; carries the known error.
        left: It is on paper or in a file; carries how, as the code of an access.
    """

    failed = Signal(KnownError)
    left = Signal(str)

    def __init__(self, print_words: str, save_words: str, *, has_text: bool = False) -> None:
        super().__init__()
        self._has_text = has_text
        self._pdf = b""
        self._text = ""
        self._may_leave = False
        self.paper = Paper.A5
        self._file_name = ""
        self.print_button = Button(print_words, icon_name="printer", look="primary", shortcut="Ctrl+P")
        self.save_button = Button(save_words, icon_name="save")
        self.text_button = Button(self.tr("Save as plain text"), icon_name="file-text", look="quiet")
        self.password_field = TextField(self.tr("Password of the file"))
        self.password_fold = Fold(self.tr("Save with a password"), self._password(), icon_name="key-round")
        warning = self.tr("A print queue or a shared printer may keep a copy. Stand beside the printer.")
        self.warning_label = IconText("info", warning, "ink2", step=Step.SMALL)
        self._lay_out()
        self._connect()

    def _password(self) -> QWidget:
        hint = self.tr("Tell it by mouth. It is kept nowhere and cannot be found again.")
        held = Labelled(self.tr("Password of the file"), self.password_field, hint=hint)
        held.setFocusProxy(self.password_field)
        return held

    def _lay_out(self) -> None:
        buttons = Flow(spacing=12)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.text_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(buttons)
        column.addWidget(self.warning_label)
        column.addWidget(self.password_fold)
        self.text_button.setVisible(self._has_text)

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.print_now)
        self.save_button.clicked.connect(self.save)
        self.text_button.clicked.connect(self.save_text)
        self.password_field.textChanged.connect(self._enable)

    def offer(self, pdf: bytes, paper: Paper, file_name: str, *, may_leave: bool, text: str = "") -> None:
        """Take the paper that can go out now, and its plain text; without bytes there is nothing to print."""
        self._pdf, self.paper, self._file_name, self._text = pdf, paper, file_name, text
        self._may_leave = bool(pdf) and may_leave
        self._enable()

    def _enable(self) -> None:
        """A text has no password: while one is typed, nobody saves a file that is open by mistake."""
        for button in (self.print_button, self.save_button):
            button.setEnabled(self._may_leave)
        self.text_button.setEnabled(self._may_leave and bool(self._text) and not self.password_field.typed())

    def call_print(self, words: str) -> None:
        """Call printing by other words; Qt forgets the key of a button whose words change."""
        self.print_button.setText(words)
        self.print_button.setShortcut(QKeySequence("Ctrl+P"))

    def let_save(self, *, may_save: bool) -> None:
        """Let it be saved as a file, or only printed."""
        self.save_button.setVisible(may_save)
        self.text_button.setVisible(may_save and self._has_text)
        self.password_fold.setVisible(may_save)

    def print_now(self) -> None:
        """Ask which printer, and print."""
        printer = ask_printer(self, self.paper) if self._pdf else None
        if printer is None:
            return
        try:
            print_pdf(self._pdf, printer)
        except PaperError as error:
            self.failed.emit(error)
        else:
            self.left.emit(AccessKind.PRINTED.value)

    def ask_file(self, name: str) -> Path | None:
        """Ask where to save; None where nobody chose a place."""
        kinds = self.tr("Plain text (*.txt)") if name.endswith(TEXT) else "PDF (*.pdf)"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the paper"), name, kinds)
        return Path(chosen) if chosen else None

    def save(self) -> None:
        """Ask where to, and save; sealed where a password was typed."""
        path = self.ask_file(self._file_name) if self._pdf else None
        if path is not None:
            self._write(path, self._sealed)

    def save_text(self) -> None:
        """Ask where to, and save the words alone, for who reads with another program or on a phone."""
        path = self.ask_file(str(Path(self._file_name).with_suffix(TEXT))) if self._text else None
        if path is not None:
            self._write(path, self._text.encode)

    def _write(self, path: Path, held: Callable[[], bytes]) -> None:
        try:
            save_file(held(), path)
        except PaperError as error:
            self.failed.emit(error)
        else:
            self.password_field.clear()
            self.left.emit(AccessKind.SAVED_FILE.value)

    def _sealed(self) -> bytes:
        password = self.password_field.typed()
        return sealed(self._pdf, password) if password else self._pdf
