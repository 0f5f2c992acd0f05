"""The first run: language, who you are, five words, typed back, what to do if they are lost, ready."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mdt_desktop.domain.errors import KnownError
from ui.unlock.asked import Person
from ui.unlock.opener import Opener

if TYPE_CHECKING:
    from mdt_desktop.application.session import Session


class FirstStep(StrEnum):
    """The steps, in the order they come."""

    LANGUAGE = "language"
    PERSON = "person"
    WORDS = "words"
    TYPED_BACK = "typed_back"
    IF_LOST = "if_lost"
    READY = "ready"


STEPS = tuple(FirstStep)


class FirstRunPresenter(QObject):
    """Keeps what was typed through all steps, makes the vault at the last, and hands over the session.

    Signals:
        step_changed: Another step is shown.
        words_changed: The five words are drawn, or others.
        missing: The field that keeps the step from being done, and why.
        failed: The sentence of what kept the vault from being made.
    """

    step_changed = Signal()
    words_changed = Signal()
    missing = Signal(str, str)
    failed = Signal(str)

    def __init__(self, opener: Opener) -> None:
        super().__init__()
        self.opener = opener
        self.step = FirstStep.LANGUAGE
        self.person = Person()
        self.words = ""
        self.typed_back = ""
        self.session: Session | None = None

    def next(self) -> None:
        """Go on, when the step is done."""
        gap = self._gap()
        if gap:
            self.missing.emit(*gap)
        elif self.step is FirstStep.IF_LOST:
            self._make()
        elif self.step is FirstStep.READY:
            self.opener.opened.emit(self.session)
        else:
            self._go(STEPS[STEPS.index(self.step) + 1])

    def back(self) -> None:
        """Go back; what was typed stays. A vault that is made is not unmade."""
        if self.can_go_back:
            self._go(STEPS[STEPS.index(self.step) - 1])

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step before this one."""
        return self.step not in {FirstStep.LANGUAGE, FirstStep.READY} and not self.opener.is_busy

    def begin_at(self, step: FirstStep) -> None:
        """Show one step, whatever came before it."""
        self._go(step)

    def _go(self, step: FirstStep) -> None:
        self.step = step
        if step is FirstStep.WORDS and not self.words:
            self.draw_words()
        self.step_changed.emit()

    def _gap(self) -> tuple[str, str] | None:
        if self.step is FirstStep.PERSON and not self.person.name.strip():
            return "name", self.tr("Fill in your name. It stands with everything you save.")
        if self.step is FirstStep.PERSON and not self.person.org:
            return "org", self.tr("Choose your organisation.")
        if self.step is FirstStep.WORDS and not self.words:
            return "words", self.tr("The words are being drawn. One moment.")
        if self.step is FirstStep.TYPED_BACK and _plain(self.typed_back) != _plain(self.words):
            return "typed_back", self.tr("These are not the same five words. Look on your paper and try again.")
        return None

    def draw_words(self) -> None:
        """Draw five words; what was typed back belonged to the words before."""
        self.typed_back = ""
        self.opener.start(lambda opening: opening.words(), self._drawn, self._failed)

    @Slot(object)
    def _drawn(self, words: str) -> None:
        self.words = words
        self.words_changed.emit()

    def _make(self) -> None:
        folder, words, person = self.opener.home.next_folder(), self.words, self.person
        self.opener.start(lambda opening: opening.create(folder, words, person), self._created, self._failed)

    @Slot(object)
    def _created(self, session: "Session") -> None:
        self.session = session
        self.words = self.typed_back = ""
        self._go(FirstStep.READY)

    @Slot(KnownError)
    def _failed(self, error: KnownError) -> None:
        self.failed.emit(self.opener.sentence(error))


def _plain(words: str) -> str:
    """Capitals and extra blanks do not count: they do not count at the lock either."""
    return " ".join(words.casefold().split())
