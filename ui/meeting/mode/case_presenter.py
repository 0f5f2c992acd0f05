"""The case that is on the table: read, screened and put into words on the worker; the next one waits ready."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QObject
from typing_extensions import override

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from ui.case.presenter import CasePresenter, Seen
from ui.case.state import CaseState
from ui.meeting.mode.reader import TableReader
from ui.meeting.mode.state import TableCase
from ui.tasks import TaskRunner

STAYS_READY = timedelta(minutes=1)
"""What was read longer ago is read again: its clocks went on."""


class TablePresenter(CasePresenter):
    """One case at a time, like everywhere; what was read ahead is shown at once.

    Signals:
        shown: The case as the table sees it; carries a TableCase.
    """

    def __init__(
        self,
        session: Session,
        runner: TaskRunner,
        sentence: Callable[[KnownError], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, runner, sentence, parent)
        self.reader: TableReader | None = None
        self._ahead: dict[CaseId, TableCase] = {}
        self._wanted: CaseId | None = None

    @property
    @override
    def meeting(self) -> str:
        """The meeting that is led here."""
        return self.reader.meeting.id if self.reader is not None else ""

    @property
    def table_case(self) -> TableCase | None:
        """The case that is shown."""
        return self.state if isinstance(self.state, TableCase) else None

    def show(self, case: CaseId) -> None:
        """Show a case: at once where it was read ahead, else as soon as it is read."""
        self._wanted = case
        before = self.table_case
        if before is not None:  # who goes back finds the case as it was
            self._ahead[before.view.case] = before
        ready = self._ahead.pop(case, None)
        if ready is not None:
            self._show(ready)
        else:
            self.open(case)

    def read_ahead(self, cases: tuple[CaseId, ...]) -> None:
        """Read these cases behind whatever is being saved; nothing else is kept ready."""
        newest = self.now() - STAYS_READY
        self._ahead = {case: ready for case, ready in self._ahead.items() if case in cases and ready.now >= newest}
        for case in (each for each in cases if each not in self._ahead):
            self.runner.start(lambda _, each=case: self._read(self.session.cases.view(each)), self._keep)  # type: ignore[misc]  # the default binds the loop's case

    def _keep(self, ready: TableCase) -> None:
        self._ahead[ready.view.case] = ready

    @override
    def keep_draft(self, place: str, texts: Mapping[str, str], seen: Seen, case: CaseId | None = None) -> None:
        """Keep what is being typed; a case that was read ahead without it is read again."""
        super().keep_draft(place, texts, seen, case)
        kept = case or (self.state.view.case if self.state else None)
        if kept is not None:
            self.runner.start(lambda _: kept, self._forget)

    def read_again(self) -> None:
        """Read the case of now again, and nothing else from before: what holds for every case has changed."""
        self._ahead.clear()
        self.reopen()

    def _forget(self, case: CaseId) -> None:
        self._ahead.pop(case, None)

    @override
    def _show(self, state: CaseState) -> None:
        """A save or a reading that comes back after the table went on does not bring its case back."""
        if self._wanted is None or state.view.case == self._wanted:
            super()._show(state)
        elif isinstance(state, TableCase):
            self._keep(state)

    @override
    def _read(self, view: CaseView) -> TableCase:
        assert self.reader is not None  # noqa: S101 - a case is opened after its meeting
        return self.reader.read(super()._read(view))
