"""The cases of this vault: a page at a time, found by words, begun by one key; and advice without a case."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application import coordinations, first_contact, vaults
from mdt_desktop.application.ports import CardQuery, CaseCard
from mdt_desktop.application.session import Session
from mdt_desktop.application.tasks import TaskContext
from mdt_desktop.domain.access import VaultEventKind
from mdt_desktop.domain.actions import AdviceGiven
from mdt_desktop.domain.errors import FormError, KnownError, VaultError
from mdt_desktop.domain.identifiers import CaseId
from ui.tasks import TaskRunner
from ui.texts import local

PAGE = 200
Sentence = Callable[[KnownError], str]
"""Turns a known error into words."""


def _code(error: KnownError) -> str:
    return error.code


class CasesPresenter(QObject):
    """Reads the list of cases, begins new ones and counts advice.

    Signals:
        listed: A list begins anew; carries its first page and whether there is more.
        continued: The next page of the list; carries it and whether there is more.
        began: A new case was begun; carries its id.
        advice_counted: How often advice was given without a case; carries the number.
        failed: Something known went wrong.
    """

    listed = Signal(object, bool)
    continued = Signal(object, bool)
    began = Signal(object)
    advice_counted = Signal(int)
    failed = Signal(KnownError)

    def __init__(
        self, session: Session, runner: TaskRunner, parent: QObject | None = None, *, sentence: Sentence = _code
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.sentence = sentence
        self.runner = runner
        self.query = CardQuery(only_open=True, limit=PAGE)

    # --- the list ------------------------------------------------------------------------------------

    def ask(self, *, words: str, only_open: bool, only_mine: bool) -> None:
        """List other cases from now on."""
        self.query = CardQuery(words=words, only_open=only_open, only_mine=only_mine, limit=PAGE)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again from its beginning."""
        self._read(self.query, self.listed.emit)

    def read_on(self, last: CaseCard) -> None:
        """Read the page after the last row there is."""
        self._read(replace(self.query, after=last), self.continued.emit)

    def _read(self, query: CardQuery, tell: Callable[[tuple[CaseCard, ...], bool], None]) -> None:
        asked = self.query

        def done(cards: tuple[CaseCard, ...]) -> None:
            if asked == self.query:
                tell(cards, len(cards) == query.limit)

        self.runner.start(lambda _: self.session.cases.page(query), done, self.failed.emit)

    # --- a new case, or none -------------------------------------------------------------------------

    def begin(self, alias: str) -> None:
        """Begin a new case; somebody is responsible and its first clock runs at once."""
        session = self.session

        def task(_: TaskContext) -> CaseId:
            view = session.cases.begin(
                lambda number: first_contact.begin(number, alias, session.me, session.now()),
                session.holder.case_code,
            )
            return view.case

        self.runner.start(task, self.began.emit, self.failed.emit)

    def count_advice(self) -> None:
        """Count the advice given so far."""
        self.runner.start(lambda _: self._advice(), self.advice_counted.emit, self.failed.emit)

    def advise(self, asked_by: str, question: str, advice: str) -> None:
        """Count advice without a case; nobody's name belongs in it."""
        now = local(self.session.now()).date()
        try:
            given = AdviceGiven(asked_by=asked_by, question=question, advice=advice, on=now, by=self.session.me)
            changes = coordinations.advise(given)
        except FormError as error:
            self.failed.emit(error)
            return

        def task(_: TaskContext) -> int:
            self.session.cases.write_own(changes)
            return self._advice()

        self.runner.start(task, self.advice_counted.emit, self.failed.emit)

    def _advice(self) -> int:
        return len(self.session.cases.own_view().all(AdviceGiven))

    # --- searching everything ------------------------------------------------------------------------

    def note_searched(self) -> None:
        """Write down that somebody searches over all cases: once for a search, and never for what."""
        self.runner.start(lambda _: self._note_searched(), None, self.failed.emit)

    def _note_searched(self) -> None:
        try:
            vaults.note(self.session.vault, VaultEventKind.SEARCHED, self.session.now())
        except VaultError as error:
            if error.code != "vault.read_only":
                raise
