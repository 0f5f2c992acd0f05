"""Asks which case something is about, before it begins: type a name, or choose one of the last."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from ui.cases.finder import CaseFinder, Found
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.whose import where_text
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.focus_ring import FocusRing
from ui.widgets.frames import emptied
from ui.widgets.labels import PlainLabel


class WhichCaseDialog(QDialog):
    """One field and the cases it finds; Enter takes the first.

    Signals:
        case_chosen: A case was chosen.
    """

    case_chosen = Signal(object)

    def __init__(self, finder: CaseFinder, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = finder
        finder.setParent(self)
        self.setWindowTitle(heading)
        self.setMinimumWidth(scaled(420))
        self.words_field = TextField(self.tr("Which case?"))
        self.nothing_label = PlainLabel(self.tr("Not found on this laptop."), colour="ink2")
        self.case_buttons: list[Button] = []
        self._takes_when_found = False
        self._rows = QVBoxLayout()
        self._lay_out(heading)
        self._connect()
        FocusRing(self)
        self.finder.look_now()

    def _lay_out(self, heading: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(14)
        column.addWidget(PlainLabel(heading, Step.SECTION))
        column.addWidget(Labelled(self.tr("Which case?"), self.words_field, hint=self.tr("Alias or number")))
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        column.addWidget(self.nothing_label)
        column.addStretch(1)
        self.nothing_label.hide()
        self.words_field.setFocus()

    def _connect(self) -> None:
        self.words_field.installEventFilter(self)
        self.words_field.edited.connect(self._edited)
        self.words_field.returnPressed.connect(self._take_first)
        self.finder.found.connect(self._show)

    def _edited(self) -> None:
        self._takes_when_found = False
        self.finder.look_for(self.words_field.typed())

    def _show(self, found: Found) -> None:
        emptied(self._rows)
        self.case_buttons = []
        for card in found.cases:
            button = Button(where_text(card), icon_name="folder", look="row")
            button.clicked.connect(lambda _=False, each=card: self._choose(each.case))
            self.case_buttons.append(button)
            self._rows.addWidget(button)
            button.show()
        self.nothing_label.setVisible(not found.cases)
        if self._takes_when_found:
            self._takes_when_found = False
            self._take_first()

    def _take_first(self) -> None:
        if not self.finder.is_settled(self.words_field.typed()):
            self._takes_when_found = True
            self.finder.hurry(self.words_field.typed())
        elif self.case_buttons:
            self.case_buttons[0].click()

    def _choose(self, case: object) -> None:
        self.accept()
        self.case_chosen.emit(case)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
            return True
        return super().eventFilter(watched, event)
