"""The offer that is always there before a vault is open: practise with made-up cases."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel


class PracticeOffer(QWidget):
    """A heading, a line and one button."""

    def __init__(self) -> None:
        super().__init__()
        self.button = Button(self.tr("Practise with made-up cases"), icon_name="book-open")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("Have a quiet look first?"), bold=True))
        column.addWidget(
            PlainLabel(self.tr("Practise with made-up cases. You need no passphrase for that."), colour="ink2")
        )
        column.addSpacing(4)
        column.addLayout(row)
