"""The text for an organisation's own system: seen before it is copied, gone from the clipboard after a minute."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.application.takeover_text import compartment, taken_over
from ui.overview.clipboard import ClipboardGuard
from ui.overview.handout import takeover_words
from ui.texts import org_word, organisations
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, Selection
from ui.widgets.frames import Frame
from ui.widgets.labels import IconText, PlainLabel


class TakeoverPanel(Frame):
    """Shows the text cut to the compartment of one organisation; one key copies it.

    Signals:
        copied: It stands on the clipboard; carries the organisation.
    """

    copied = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__("card", margin=16, spacing=10)
        self._session = session
        self._view: CaseView | None = None
        self.text = ""
        self.org_choice = Selection(self.tr("Whose system"), [])
        hint = self.tr("The text holds what this organisation may know, and no more.")
        self.org_field = Labelled(self.tr("Whose system"), self.org_choice, hint=hint)
        self.text_label = PlainLabel("", Step.SECOND)
        self.copy_button = Button(self.tr("Copy this text"), icon_name="copy", look="primary")
        self.said_label = IconText("check", "", "ok")
        self._lay_out()
        self.org_choice.edited.connect(self._show)
        self.copy_button.clicked.connect(self.copy)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.said_label)
        foot.addStretch(1)
        self.column.addWidget(PlainLabel(self.tr("Text for our own system"), Step.CARD))
        self.column.addWidget(self.org_field)
        self.column.addWidget(self.text_label)
        self.column.addLayout(foot)
        self.said_label.hide()
        own = self._session.me.org
        known = dict.fromkeys((own, *(code for code, _ in organisations())))
        self.org_choice.show_options([(code, org_word(code)) for code in known if code])
        self.org_choice.show_typed(own)

    def show_view(self, view: CaseView) -> None:
        """Show the text of a case; another case begins with one's own organisation."""
        if self._view is not None and self._view.case != view.case:
            self.org_choice.show_typed(self._session.me.org)
        self._view = view
        self._show()

    def _show(self) -> None:
        self.said_label.hide()
        if self._view is None:
            return
        org, own = self.org_choice.typed(), self._session.me.org
        may = compartment(self._view, org, own, self._session.pack, self._session.now())
        self.text = takeover_words(taken_over(self._view, org, may), self._session.pack)
        self.text_label.setText(self.text)

    def copy(self) -> None:
        """Put the text on the clipboard for a minute."""
        if not self.text:
            return
        QGuiApplication.clipboard().setText(self.text)
        ClipboardGuard(self, self.text).start()
        self.said_label.show_text("check", self.tr("On the clipboard for a minute"), "ok")
        self.said_label.show()
        self.copied.emit(self.org_choice.typed())
