"""Keeps the preview up to date while somebody types, and takes the paper out; knows no widget."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from mdt_desktop.application import plans
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.plan_draft import as_typed
from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.safety_plan import PlanForm
from ui.case.presenter import CasePresenter
from ui.safety_plan.paper import Paper, make_paper

WAIT = 200
"""Milliseconds without a key before the paper is made again."""


class PlanPresenter(QObject):
    """One form and language at a time.

    Signals:
        drawn: The paper as it stands; carries a Paper.
        failed: It cannot be made; carries the known error.
    """

    drawn = Signal(object)
    failed = Signal(KnownError)

    def __init__(self, case: CasePresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case = case
        self._runner = case.runner
        self.form = PlanForm.FULL
        self.language = "nl"
        self.paper: Paper | None = None
        self._typed: Mapping[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._make)

    def choose(self, form: PlanForm, language: str) -> None:
        """Show another form or language."""
        self.form, self.language = form, language
        self.refresh()

    def show_typed(self, typed: Mapping[str, str]) -> None:
        """Let the preview follow what is being typed."""
        self._typed = typed
        self._timer.start()

    def refresh(self) -> None:
        """Make the paper again, soon."""
        self._timer.start()

    def _make(self) -> None:
        state = self.case.state
        if state is None:
            return
        view: CaseView = as_typed(state.view, self._typed)
        form, language = self.form, self.language
        self._runner.start(lambda _: make_paper(self.case.session, view, form, language), self._show, self._fail)

    def _show(self, paper: Paper) -> None:
        self.paper = paper
        self.drawn.emit(paper)

    def _fail(self, error: KnownError) -> None:
        self.paper = None
        self.failed.emit(error)

    def note(self, kind: AccessKind) -> None:
        """Write down that this paper left the program."""
        changes = plans.printed(kind, self.form.value, self.language, self.case.me, self.case.now())
        self.case.save(changes, "plan.print")
