"""The panels above a meeting: its form, and why it does not happen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from ui.case.state import CaseState
from ui.meeting.own import OwnPresenter
from ui.meeting.plan_card import PlanCard
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.frames import Frame
from ui.widgets.labels import PlainLabel


class Panel(Frame):
    """A frame that Escape puts away."""

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not self.isHidden():
            if event.type() == QEvent.Type.KeyPress:
                self.hide()
            event.accept()
            return True
        return super().event(event)


class PlanPanel(Panel):
    """The form of a meeting: a new one, or the one that is looked at; what is typed waits in its draft.

    Signals:
        planned: It was saved.
    """

    planned = Signal()

    def __init__(self, presenter: OwnPresenter) -> None:
        super().__init__("card", margin=16, spacing=12)
        self.presenter = presenter
        self.title_label = PlainLabel("", Step.CARD)
        self.close_button = Button(self.tr("Close the form"), look="quiet")
        self.card: PlanCard | None = None
        head = QHBoxLayout()
        head.addWidget(self.title_label, 1)
        head.addWidget(self.close_button)
        self.column.addLayout(head)
        self.close_button.clicked.connect(self.hide)
        presenter.shown.connect(self._show)
        presenter.saved.connect(self._saved)

    def open(self, meeting: str) -> None:
        """Show the form of a meeting; an empty id is a new one."""
        if self.card is None or self.card.meeting != meeting:
            self._replace_card(meeting)
        self.title_label.setText(self.tr("Change this meeting") if meeting else self.tr("Plan a meeting"))
        self.show()
        if self.card is not None:
            self.card.setFocus(Qt.FocusReason.TabFocusReason)

    def _replace_card(self, meeting: str) -> None:
        if self.card is not None:
            self.card.keep_draft()
            self.card.hide()
            self.card.deleteLater()
        self.card = PlanCard(self.presenter, meeting)
        self.column.addWidget(self.card)
        if self.presenter.state is not None:
            self.card.show_case(self.presenter.state)

    def _show(self, state: CaseState) -> None:
        if self.card is not None:
            self.card.show_case(state)
        elif "meeting.plan.new" in state.drafts:
            self.open("")

    def _saved(self, place: str) -> None:
        if self.card is not None and place == self.card.place:
            self.hide()
            self.planned.emit()


class CancelPanel(Panel):
    """Asks why a meeting does not happen.

    Signals:
        told: The reason was told.
    """

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__("card", margin=16, spacing=10)
        self.reason_field = TextField(self.tr("Why this meeting does not happen"))
        self.reason = Labelled(self.tr("Why this meeting does not happen"), self.reason_field)
        self.keep_button = Button(self.tr("Write down that it does not happen"), icon_name="check", look="secondary")
        self.leave_button = Button(self.tr("It does happen"), look="quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        self.column.addWidget(self.reason)
        self.column.addLayout(buttons)
        self.keep_button.clicked.connect(lambda: self.told.emit(self.reason_field.typed()))
        self.reason_field.returnPressed.connect(self.keep_button.click)
        self.leave_button.clicked.connect(self.hide)

    def open(self) -> None:
        """Ask."""
        self.reason.show_error("")
        self.reason_field.show_typed("")
        self.show()
        self.reason_field.setFocus(Qt.FocusReason.TabFocusReason)
