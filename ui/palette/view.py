"""The palette: one field, and below it what it finds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.cases.presenter import CasesPresenter
from ui.commands import Command
from ui.widgets.fields import TextField


class Palette(QDialog):
    """Finds commands, cases and words in cases.

    Signals:
        case_chosen: A case was chosen; carries the case and the section.
    """

    case_chosen = Signal(object, str)

    def __init__(self, presenter: CasesPresenter, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.commands = tuple(commands)
        self.words_field = TextField(self.tr("Search everything"))
        QVBoxLayout(self).addWidget(self.words_field)
