"""Finding while a person types: cases by their names, and words anywhere; only the last question is answered."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mdt_desktop.application.ports import CardQuery, CaseCard, Hit
from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import KnownError
from ui.tasks import TaskRunner

DEBOUNCE = 150
"""Milliseconds without a key before a search begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What ``words`` found: cases by alias, number or people, and texts with the case each stands in."""

    words: str
    cases: tuple[CaseCard, ...] = ()
    hits: tuple[tuple[Hit, CaseCard], ...] = ()


class CaseFinder(QObject):
    """Looks for cases, and where ``texts`` is set for words in them.

    Signals:
        found: What the words of now found; carries a Found.
        failed: Something known went wrong.
    """

    found = Signal(object)
    failed = Signal(KnownError)

    def __init__(
        self, session: Session, runner: TaskRunner, parent: QObject | None = None, *, texts: bool = False, few: int = 8
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._texts = texts
        self._few = few
        self._words = ""
        self._is_answered = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self.look_now)

    def is_settled(self, words: str) -> bool:
        """Say whether what these words find is what was answered last."""
        return self._is_answered and words.strip() == self._words

    def hurry(self, words: str) -> None:
        """Look for words at once."""
        if not self.is_settled(words):
            self._words = words.strip()
            self._is_answered = False
            self.look_now()

    def look_for(self, words: str) -> None:
        """Look for words when no key came for a moment."""
        self._words = words.strip()
        self._is_answered = False
        self._timer.start()

    def look_now(self) -> None:
        """Look for the words of now."""
        self._timer.stop()
        words = self._words
        self._runner.start(lambda _: self._find(words), self._answer, self._fail)

    def _find(self, words: str) -> Found:
        cases = self._session.cases
        cards = cases.page(CardQuery(words=words, limit=self._few))
        hits = cases.search(words) if self._texts and words else ()
        lines = {case: cases.card(case) for case in {hit.case for hit in hits}}
        named = ((hit, lines[hit.case]) for hit in hits)
        return Found(words=words, cases=cards, hits=tuple((hit, card) for hit, card in named if card is not None))

    @Slot(object)
    def _answer(self, found: Found) -> None:
        if found.words == self._words and not self._is_answered:
            self._is_answered = True
            self.found.emit(found)

    @Slot(KnownError)
    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)
