"""The cases of this vault: a page at a time, found by words, begun by one key."""

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application import first_contact
from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import KnownError
from ui.tasks import TaskRunner


class CasesPresenter(QObject):
    """Reads the list of cases, searches it and begins new ones.

    Signals:
        began: A new case was begun; carries its id.
        failed: Something known went wrong.
    """

    began = Signal(object)
    failed = Signal(KnownError)

    def __init__(self, session: Session, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._runner = runner

    def refresh(self) -> None:
        """Read the list again."""

    def begin(self, alias: str) -> None:
        """Begin a new case; somebody is responsible and its first clock runs at once."""
        session = self.session

        def task(_: object) -> object:
            view = session.cases.begin(
                lambda number: first_contact.begin(number, alias, session.me, session.now()),
                session.holder.case_code,
            )
            return view.case

        self._runner.start(task, self.began.emit, self.failed.emit)
