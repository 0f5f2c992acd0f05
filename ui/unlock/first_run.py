"""The first run on the screen: one page at a time, forward with Enter, back with Escape."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.languages import language
from ui.theme.tokens import Step
from ui.unlock.first_run_presenter import STEPS, FirstRunPresenter, FirstStep
from ui.unlock.practice import PracticeOffer
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.steps import IfLostPage, LanguagePage, PersonPage, ReadyPage, StepPage, TypedBackPage, WordsPage
from ui.widgets.buttons import Button
from ui.widgets.frames import hairline
from ui.widgets.labels import IconText, PlainLabel


class FirstRunView(QWidget):
    """Shows the step the presenter is at.

    Signals:
        language_chosen: Another language was chosen; carries its code.
        left: Back to unlocking, where there is a vault already.
    """

    language_chosen = Signal(str)
    left = Signal()

    def __init__(self, presenter: FirstRunPresenter, unlock_presenter: UnlockPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._unlock_presenter = unlock_presenter
        self.progress = PlainLabel("", Step.SECOND, colour="ink2")
        self.page = StepPage("", "")
        self.error = IconText("circle-alert", "", "danger", step=Step.BODY, bold=True)
        self.back_button = Button(self.tr("Back"), icon_name="arrow-left")
        self.next_button = Button("", icon_name="arrow-right", look="primary")
        self.practice = PracticeOffer()
        self._practice_line = hairline()
        self._lay_out()
        self._connect()
        self._show_step()

    def _lay_out(self) -> None:
        self._place = QVBoxLayout()
        self._place.addWidget(self.page)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self.next_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.progress)
        column.addLayout(self._place)
        column.addWidget(self.error)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addSpacing(24)
        column.addWidget(self._practice_line)
        column.addSpacing(8)
        column.addWidget(self.practice)

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._presenter.next)
        self.back_button.clicked.connect(self._back)
        self.practice.button.clicked.connect(self._unlock_presenter.practise)
        self._presenter.step_changed.connect(self._show_step)
        self._presenter.missing.connect(self._show_missing)
        self._presenter.failed.connect(self._show_error)
        self._unlock_presenter.stuck.connect(self._show_stuck)
        self._presenter.opener.busy_changed.connect(self._show_busy)

    @Slot()
    def _show_step(self) -> None:
        old, self.page = self.page, self._made_page()
        self._place.replaceWidget(old, self.page)
        old.hide()
        old.deleteLater()
        self._show_error("")
        step = self._presenter.step
        self.progress.setText(self.tr("Step {number} of {all}").format(number=STEPS.index(step) + 1, all=len(STEPS)))
        self._show_buttons(step)
        self._order_tabs()
        self.focus_first()

    def _show_buttons(self, step: FirstStep) -> None:
        is_first = step is FirstStep.LANGUAGE
        self.back_button.setVisible(self._presenter.can_go_back or (is_first and self._has_vaults()))
        self.practice.setVisible(is_first)
        self._practice_line.setVisible(is_first)
        self._show_busy(self._presenter.opener.is_busy)

    def _order_tabs(self) -> None:
        last: QWidget = self.page
        for widget in (self.next_button, self.back_button, self.practice.button):
            self.setTabOrder(last, widget)
            last = widget

    def focus_first(self) -> None:
        """Put the focus where somebody begins."""
        (self.page.first_field() or self.next_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_vaults(self) -> bool:
        return bool(self._unlock_presenter.vaults)

    def _made_page(self) -> StepPage:
        match self._presenter.step:
            case FirstStep.LANGUAGE:
                page = LanguagePage(language())
                page.chosen.connect(self.language_chosen)
                return page
            case FirstStep.PERSON:
                return PersonPage(self._presenter)
            case FirstStep.WORDS:
                return WordsPage(self._presenter)
            case FirstStep.TYPED_BACK:
                return TypedBackPage(self._presenter)
            case FirstStep.IF_LOST:
                return IfLostPage()
            case FirstStep.READY:
                return ReadyPage(self._presenter)

    def _next_words(self) -> str:
        return {
            FirstStep.WORDS: self.tr("I wrote the words down"),
            FirstStep.IF_LOST: self.tr("Make the vault"),
            FirstStep.READY: self.tr("Go to Today"),
        }.get(self._presenter.step, self.tr("Next"))

    @Slot()
    def _back(self) -> None:
        if self._presenter.can_go_back:
            self._presenter.back()
        elif self._presenter.step is FirstStep.LANGUAGE and self._has_vaults():
            self.left.emit()

    @Slot(str, str)
    def _show_missing(self, field: str, sentence: str) -> None:
        if self.page.first_field() is None:
            self._show_error(sentence)
        else:
            self.page.show_missing(field, sentence)

    @Slot(str, bool)
    def _show_stuck(self, sentence: str, _: bool) -> None:
        self._show_error(sentence)

    @Slot(str)
    def _show_error(self, sentence: str) -> None:
        self.error.show_text("circle-alert", sentence, "danger")
        self.error.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot(bool)
    def _show_busy(self, is_busy: bool) -> None:
        """The button stays enabled, or the focus would leave it; a second press does nothing."""
        self.next_button.setText(self.tr("One moment") if is_busy else self._next_words())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._presenter.next()
        elif event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)
