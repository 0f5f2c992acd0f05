"""A new case begins with a look whether the victim is known here already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.cases.presenter import CasesPresenter
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField


class NewCaseDialog(QDialog):
    """Asks for what the victim is called, shows who may be the same, and begins.

    Signals:
        case_made: A new case was begun; carries its id.
        case_chosen: It was somebody we know; carries the case.
    """

    case_made = Signal(object)
    case_chosen = Signal(object)

    def __init__(self, presenter: CasesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.words_field = TextField(self.tr("Name, phone or number"))
        self.begin_button = Button(self.tr("Begin a new case"), look="primary")
        column = QVBoxLayout(self)
        column.addWidget(self.words_field)
        column.addWidget(self.begin_button)
        self.words_field.returnPressed.connect(self._begin)
        self.begin_button.clicked.connect(self._begin)
        presenter.began.connect(self._began)

    def _begin(self) -> None:
        self.presenter.begin(self.words_field.typed())

    def _began(self, case: object) -> None:
        self.case_made.emit(case)
        self.accept()
