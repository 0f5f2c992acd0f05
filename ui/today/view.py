"""The page Today."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Step
from ui.today.presenter import TodayPresenter
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel


class TodayView(QWidget):
    """Shows what is due.

    Signals:
        case_chosen: A row was opened; carries the case and the section.
        first_contact_requested: A new first contact begins.
    """

    case_chosen = Signal(object, str)
    first_contact_requested = Signal()

    def __init__(self, presenter: TodayPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.first_contact_button = Button(self.tr("New first contact"), icon_name="plus", look="primary")
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(self.tr("Today"), Step.TITLE))
        column.addWidget(self.first_contact_button)
        column.addStretch(1)
        self.first_contact_button.clicked.connect(self.first_contact_requested)
