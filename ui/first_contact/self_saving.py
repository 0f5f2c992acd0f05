"""Cards without a save button: a choice saves itself at once, what is typed when the person leaves it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from mdt_desktop.domain.errors import KnownError
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.first_contact.speaker import Speaker
from ui.widgets.choices import Choice
from ui.widgets.labels import restyle

_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class Settling(QObject):
    """Tells when a choice is final: a key or a click is, passing over options with the arrows is not."""

    def __init__(self, choice: Choice, settled: Callable[[], None]) -> None:
        super().__init__(choice)
        self._buttons = choice.buttons
        self._settled = settled
        self._is_passing = False
        for button in choice.buttons:
            button.installEventFilter(self)
        choice.edited.connect(self._edited)

    def _edited(self) -> None:
        if not self._is_passing:
            self._settled()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._is_passing = event.key() in _ARROWS
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._is_passing = False
        elif event.type() == QEvent.Type.FocusOut and QApplication.focusWidget() not in self._buttons:
            self._leave()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        if self._is_passing:
            self._is_passing = False
            self._settled()


class SelfSavingCard(Card):
    """Saves what is typed when the focus leaves it, or at Enter; what cannot be kept stays, with a sentence below."""

    def __init__(self, presenter: CasePresenter, place: str, speaker: Speaker) -> None:
        super().__init__(presenter, place)
        self.speaker = speaker
        for unused in (self.save_button, self.state_label):
            unused.setParent(self)
            unused.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def watch(self, field: QWidget) -> None:
        """Let a field save the card by itself."""
        if isinstance(field, Choice):
            Settling(field, self.save_typed)
        elif isinstance(field, QLineEdit):
            field.returnPressed.connect(self.save_typed)

    def save_typed(self) -> None:
        """Save what is typed; nothing typed saves nothing."""
        if self.is_dirty:
            self.save()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        left = before is not None and self.isAncestorOf(before)
        if left and now is not None and not self.isAncestorOf(now):
            self.save_typed()

    @override
    def _say_kept(self, text: str) -> None:
        """The section says it once for all of its questions."""

    @override
    def _clear_errors(self) -> None:
        super()._clear_errors()
        for field in self.fields.values():
            _mark(field, is_wrong=False)

    @override
    def _show_error(self, error: KnownError) -> None:
        """Say what is wrong without holding the person there: it is four in the morning."""
        self.error_label.show_text("circle-alert", self.presenter.sentence(error), "danger")
        self.error_label.show()
        field = self.fields.get(str(error.facts.get("field", "")))
        if field is not None:
            _mark(field, is_wrong=True)


def _mark(field: object, *, is_wrong: bool) -> None:
    if isinstance(field, QWidget) and bool(field.property("wrong")) != is_wrong:
        field.setProperty("wrong", is_wrong)
        restyle(field)
