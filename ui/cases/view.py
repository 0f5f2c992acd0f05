"""The page Cases."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cases.presenter import CasesPresenter
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel


class CasesView(QWidget):
    """Shows the list of cases.

    Signals:
        case_chosen: A case was opened.
        first_contact_requested: A new first contact begins.
    """

    case_chosen = Signal(object)
    first_contact_requested = Signal()

    def __init__(self, presenter: CasesPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.first_contact_button = Button(self.tr("New first contact"), icon_name="plus", look="primary")
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(self.tr("Cases"), Step.TITLE))
        column.addWidget(self.first_contact_button)
        column.addStretch(1)
        self.first_contact_button.clicked.connect(self.first_contact_requested)
