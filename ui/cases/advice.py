"""Advice without a case: three fields and a counter; nobody's name belongs in it (people.md)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.domain.errors import KnownError
from ui.cases.presenter import CasesPresenter
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, TextArea, TextField
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.message_bar import MessageBar


class AdviceDialog(QDialog):
    """Asks who asked, what, and what was advised; Ctrl+Enter counts it.

    Signals:
        counted: Advice was counted; carries how much there is now.
    """

    counted = Signal(int)

    def __init__(self, presenter: CasesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Advice without a case"))
        self.setMinimumWidth(scaled(480))
        self.message_bar = MessageBar()
        self.asked_by = Labelled(
            self.tr("Who asked"), TextField(self.tr("Who asked")), hint=self.tr("Organisation or role, no names")
        )
        self.question = Labelled(self.tr("What was the question"), TextArea(self.tr("What was the question")))
        self.advice = Labelled(self.tr("What did you advise"), TextArea(self.tr("What did you advise")))
        self.count_label = IconText("check", "", "ok")
        self.keep_button = Button(self.tr("Count this advice"), icon_name="check", look="primary")
        self._is_counting = False
        self._lay_out()
        self._connect()
        FocusRing(self)
        presenter.count_advice()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.count_label, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(14)
        column.addWidget(PlainLabel(self.tr("Advice without a case"), Step.SECTION))
        for widget in (self.message_bar, self.asked_by, self.question, self.advice):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(foot)
        self.asked_by.field.setFocus()

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self._keep)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._keep)
        self.presenter.advice_counted.connect(self._show_count)
        self.presenter.failed.connect(self._say_failed)

    def _texts(self) -> tuple[str, str, str]:
        fields = (self.asked_by.field, self.question.field, self.advice.field)
        asked_by, question, advice = (field.typed() for field in fields)  # type: ignore[attr-defined]  # our own fields
        return asked_by, question, advice

    def _keep(self) -> None:
        self.question.show_error("")
        self._is_counting = True
        self.presenter.advise(*self._texts())

    def _show_count(self, count: int) -> None:
        self.count_label.show_text("check", self.tr("%n time(s) advised so far", "", count), "ok")
        if self._is_counting:
            self._is_counting = False
            self.counted.emit(count)
            self.accept()

    def _say_failed(self, error: KnownError) -> None:
        self._is_counting = False
        if error.facts.get("field") == "question":
            self.question.show_error(self.presenter.sentence(error))
        else:
            self.message_bar.say(self.presenter.sentence(error), look="error")
