"""What somebody who lost the passphrase can still do, said calmly and without a promise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.labels import IconText, PlainLabel


class LostView(QWidget):
    """Explains that nobody can open the vault without the words, and where to look for them.

    Signals:
        left: Back to unlocking.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back_button = Button(self.tr("Back"), icon_name="arrow-left", shortcut="Esc")
        self.back_button.clicked.connect(self.left)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("You lost your passphrase"), Step.TITLE))
        column.addWidget(
            PlainLabel(self.tr("Nothing is erased. The vault stays closed until the five words are there again."))
        )
        column.addSpacing(8)
        for icon, text in self._steps():
            column.addWidget(IconText(icon, text, "ink", step=Step.BODY))
        column.addSpacing(8)
        column.addWidget(
            PlainLabel(
                self.tr("Without the passphrase nobody can open this vault: not your ICT, and not the makers."),
                bold=True,
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)

    def _steps(self) -> list[tuple[str, str]]:
        return [
            ("search", self.tr("Look for the paper with the five words. Capitals and extra spaces do not matter.")),
            (
                "hard-drive",
                self.tr(
                    "Is there a backup? It opens with the passphrase of the day it was made. Your ICT can put it back."
                ),
            ),
            ("users", self.tr("Colleagues on the case still have what you shared with them.")),
            ("plus", self.tr("Is it really gone? Then make a new vault. The old one stays where it is.")),
        ]
