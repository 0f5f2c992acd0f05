"""Finds the cases of a colleague who leaves and hands them on, one at a time; knows no widget."""

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application.leaving import HangsOn, Leaving, cases_of, hand_on
from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import FormError, KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import PersonRef
from ui.tasks import TaskRunner


class LeavingPresenter(QObject):
    """The cases of one colleague of one's own organisation.

    Signals:
        found: The cases that hang on the name; carries it, and each case with what the colleague is for it.
        handed_on: A case was handed on; carries its id.
        failed: Something known went wrong.
    """

    found = Signal(str, object)
    handed_on = Signal(object)
    failed = Signal(KnownError)

    def __init__(self, session: Session, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.runner = runner

    def find(self, name: str) -> None:
        """Look for the cases of a colleague."""
        if not name.strip():
            self.failed.emit(FormError("form.required", field="name"))
            return

        def show(found: tuple[HangsOn, ...]) -> None:
            self.found.emit(name, found)

        self.runner.start(lambda _: cases_of(self.session.cases, self._colleague(name)), show, self.failed.emit)

    def _colleague(self, name: str) -> PersonRef:
        return PersonRef(org=self.session.me.org, name=name.strip())

    def hand_on(self, case: CaseId, name: str, successor: str, phone: str) -> None:
        """Hand one case on to a successor of one's own organisation."""
        leaving = Leaving(
            colleague=self._colleague(name),
            successor=self._colleague(successor),
            phone=phone.strip(),
            by=self.session.me,
            at=self.session.now(),
        )

        def task(_: object) -> CaseId:
            cases = self.session.cases
            cases.write(case, hand_on(cases.view(case), leaving))
            return case

        self.runner.start(task, self.handed_on.emit, self.failed.emit)
