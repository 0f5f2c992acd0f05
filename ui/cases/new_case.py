"""A new case begins with a look whether the victim is known here already; Enter begins where nobody is found."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.ports import CaseCard
from mdt_desktop.domain.errors import KnownError
from ui.cases.finder import CaseFinder, Found
from ui.cases.presenter import CasesPresenter
from ui.texts import stage_word
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.whose import where_text
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.focus_ring import FocusRing
from ui.widgets.frames import emptied
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.message_bar import MessageBar

FEW = 6

_NAMING = frozenset({"case", "identity", "contact_rule", "contact_channel"})
"""Kinds of record in which a name or number says who it is about."""


class NewCaseDialog(QDialog):
    """Asks what the victim is called here, shows who may be the same, and begins.

    Enter begins while nobody is found; where somebody is, it goes to the first of them, so that a second case
    for the same victim is never an accident.

    Signals:
        case_made: A new case was begun; carries its id.
        case_chosen: It was somebody we know; carries the case.
    """

    case_made = Signal(object)
    case_chosen = Signal(object)

    def __init__(self, presenter: CasesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New first contact"))
        self.setMinimumWidth(scaled(480))
        self.finder = CaseFinder(presenter.session, presenter.runner, self, texts=True, few=FEW)
        self.message_bar = MessageBar()
        self.words_field = TextField(self.tr("What is the victim called here?"))
        self.known_label = IconText("circle-question-mark", "", "warn", step=Step.BODY, bold=True)
        self.known_buttons: list[Button] = []
        self._known = QVBoxLayout()
        self.begin_button = Button(self.tr("Begin a new case"), icon_name="plus", look="primary")
        self._begins_when_found = False
        self._is_beginning = False
        self._lay_out()
        self._connect()
        FocusRing(self)

    def _lay_out(self) -> None:
        hint = self.tr("An alias, or a phone number to look for. It may stay empty.")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.begin_button)
        self._known.setSpacing(2)
        self.known_label.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(14)
        column.addWidget(PlainLabel(self.tr("New first contact"), Step.SECTION))
        column.addWidget(self.message_bar)
        column.addWidget(Labelled(self.tr("What is the victim called here?"), self.words_field, hint=hint))
        column.addWidget(self.known_label)
        column.addLayout(self._known)
        column.addStretch(1)
        column.addLayout(foot)
        self.words_field.setFocus()

    def _connect(self) -> None:
        self.words_field.installEventFilter(self)
        self.words_field.edited.connect(self._edited)
        self.words_field.returnPressed.connect(self._enter)
        self.begin_button.clicked.connect(self._begin)
        self.finder.found.connect(self._show)
        self.finder.failed.connect(self._say_failed)
        self.presenter.began.connect(self._began)
        self.presenter.failed.connect(self._say_failed)

    # --- who is known already ----------------------------------------------------------------------

    def _edited(self) -> None:
        self._begins_when_found = False
        if self.words_field.typed().strip():
            self.finder.look_for(self.words_field.typed())
        else:
            self.finder.look_for("")
            self._show(Found(words=""))

    def _show(self, found: Found) -> None:
        known = _likely(found) if found.words else ()
        emptied(self._known)
        self.known_buttons = [self._button(card) for card in known]
        for button in self.known_buttons:
            self._known.addWidget(button)
            button.show()
        self.known_label.setVisible(bool(found.words))
        if known:
            self.known_label.show_text(
                "circle-question-mark", self.tr("Perhaps known already. Look before you begin."), "warn"
            )
        else:
            self.known_label.show_text("circle-check", self.tr("Not found on this laptop."), "ok")
        if self._begins_when_found:
            self._begins_when_found = False
            self._enter()

    def _button(self, card: CaseCard) -> Button:
        words = f"{where_text(card)} · {stage_word(card.stage)}"
        button = Button(words, icon_name="folder", look="row")
        button.setAccessibleName(self.tr("Open {case}").format(case=words))
        button.clicked.connect(lambda: self._choose(card))
        return button

    def _choose(self, card: CaseCard) -> None:
        self.accept()
        self.case_chosen.emit(card.case)

    # --- beginning ---------------------------------------------------------------------------------

    def _enter(self) -> None:
        words = self.words_field.typed().strip()
        if words and not self.finder.is_settled(words):
            self._begins_when_found = True
            self.finder.hurry(words)
        elif self.known_buttons:
            self.known_buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._begin()

    def _begin(self) -> None:
        if not self._is_beginning:
            self._is_beginning = True
            self.begin_button.setEnabled(False)
            self.presenter.begin(_alias(self.words_field.typed()))

    def _began(self, case: object) -> None:
        if self._is_beginning:
            self.accept()
            self.case_made.emit(case)

    def _say_failed(self, error: KnownError) -> None:
        self._is_beginning = False
        self._begins_when_found = False
        self.begin_button.setEnabled(True)
        self.message_bar.say(self.presenter.sentence(error), look="error")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
            return True
        return super().eventFilter(watched, event)


def _likely(found: Found) -> tuple[CaseCard, ...]:
    """Return the cases that may be about the same victim, each once."""
    named = (card for hit, card in found.hits if hit.kind in _NAMING)
    cards = {card.case: card for card in (*found.cases, *named)}
    return tuple(cards.values())[:FEW]


def _alias(words: str) -> str:
    """A number was looked for; what the case is called is never a phone number."""
    letters = sum(each.isalpha() for each in words)
    return words.strip() if letters else ""
