"""Why an action was not done: it could not, because things changed, or it was not done; both with a reason."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from mdt_desktop.domain.actions import ActionStep
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.fields import Labelled, TextField
from ui.widgets.frames import Frame


class NotDonePanel(Frame):
    """Asks which of the two it was, and why.

    Signals:
        told: It was told; carries the step and the reason.
        left: Escape: nothing is written down.
    """

    told = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("card", margin=12, spacing=10)
        self.step_choice = Choice(
            self.tr("What happened"),
            [
                (ActionStep.NOT_POSSIBLE.value, self.tr("Could not: the situation changed")),
                (ActionStep.NOT_DONE.value, self.tr("Not done")),
            ],
        )
        self.reason_field = TextField(self.tr("Why"))
        self.reason = Labelled(self.tr("Why"), self.reason_field)
        self.keep_button = Button(self.tr("Write it down"), icon_name="check", look="primary")
        self.leave_button = Button(self.tr("Leave it open"), look="quiet")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.step_choice.show_typed(ActionStep.NOT_POSSIBLE.value)
        self.setFocusProxy(self.step_choice)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.keep_button)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        self.column.addWidget(self.step_choice)
        self.column.addWidget(self.reason)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self._tell)
        self.reason_field.returnPressed.connect(self._tell)
        self.leave_button.clicked.connect(self.left)
        self.reason_field.edited.connect(lambda: self.reason.show_error(""))

    def _tell(self) -> None:
        self.told.emit(ActionStep(self.step_choice.typed()), self.reason_field.typed())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
            event.accept()
            return True
        return super().event(event)
