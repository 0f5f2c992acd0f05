"""The help of the program."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme.tokens import Step
from ui.widgets.labels import PlainLabel


class HelpDialog(QDialog):
    """Shows the keys, what works and what keeps this safe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        QVBoxLayout(self).addWidget(PlainLabel(self.tr("Help"), Step.SECTION))
