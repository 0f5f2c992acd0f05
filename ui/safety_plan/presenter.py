"""Keeps the preview up to date while somebody types, and takes the paper out; knows no widget."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from mdt_desktop.application import plans
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.plan_draft import as_typed
from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.safety_plan import PlanForm, SafetyPlan
from ui.case.presenter import CasePresenter
from ui.safety_plan.paper import Paper, Wanted, make_paper, small_papers

WAIT = 200
"""Milliseconds without a key before the paper is made again."""
WAIT_SMALL = 700
"""Milliseconds before the small papers follow: they are looked at, not read."""


class PlanPresenter(QObject):
    """One form and language at a time.

    Signals:
        drawn: The paper as it stands; carries a Paper.
        small_drawn: Every form of it, to choose from; carries a mapping of form to Paper.
        failed: It cannot be made; carries the known error.
    """

    drawn = Signal(object)
    small_drawn = Signal(object)
    failed = Signal(KnownError)

    def __init__(self, case: CasePresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case = case
        self._runner = case.runner
        self.wanted = Wanted()
        self.paper: Paper | None = None
        self._typed: Mapping[str, str] = {}
        self._timer = self._waiting(WAIT, self._make)
        self._small_timer = self._waiting(WAIT_SMALL, self._make_small)

    def _waiting(self, wait: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(then)
        return timer

    def choose(self, wanted: Wanted) -> None:
        """Show another form, language or size."""
        self.wanted = wanted
        self.refresh()

    def show_typed(self, typed: Mapping[str, str]) -> None:
        """Let the preview follow what is being typed."""
        self._typed = typed
        self._timer.start()

    def refresh(self) -> None:
        """Make the paper again, soon."""
        self._timer.start()

    def is_settled(self) -> bool:
        """Say whether no paper waits to be made again."""
        return not (self._timer.isActive() or self._small_timer.isActive())

    def _view(self) -> CaseView | None:
        state = self.case.state
        return as_typed(state.view, self._typed) if state is not None else None

    def _make(self) -> None:
        view, wanted = self._view(), self.wanted
        if view is not None:
            self._runner.start(lambda _: make_paper(self.case.session, view, wanted), self._show, self._fail)

    def _make_small(self) -> None:
        view, wanted = self._view(), self.wanted
        if view is not None:
            self._runner.start(lambda _: small_papers(self.case.session, view, wanted), self.small_drawn.emit)

    def _show(self, paper: Paper) -> None:
        is_first = self.paper is None  # nobody is typing yet: no empty sheets to look at
        self.paper = paper
        self._small_timer.start(0 if is_first else WAIT_SMALL)
        self.drawn.emit(paper)

    def _fail(self, error: KnownError) -> None:
        self.paper = None
        self.failed.emit(error)

    # --- what is written down ----------------------------------------------------------------------------

    def note(self, kind: AccessKind) -> None:
        """Write down that this paper left the program, and as which version."""
        paper = self.paper
        if paper is None:
            return
        changes = plans.printed(
            kind, paper.form.value, paper.language, self.case.me, self.case.now(), version=paper.version
        )
        self.case.save(changes, "plan.print")

    def still_good(self) -> None:
        """Write down that the plan was looked at and still fits."""
        if self.case.state is not None:
            self.case.save(plans.still_good(self.case.state.view, self.case.me, self.case.now()), "plan.review")

    def keep_off(self, field: str) -> None:
        """Take back that a line may stand on paper."""
        if self.case.state is not None:
            self.case.save(plans.keep_off_paper(self.case.state.view, field), f"plan.keep_off.{field}")

    def speak(self, voice: str) -> None:
        """Let the paper speak plainly (je), formally (u), or easily to read."""
        is_full = self.wanted.form in (PlanForm.FULL, PlanForm.EASY_READ)
        if is_full:
            form = PlanForm.EASY_READ if voice == "easy" else PlanForm.FULL
            self.choose(replace(self.wanted, form=form))
        state = self.case.state
        if state is not None and voice != "easy":
            plan = replace(state.view.sole(SafetyPlan), register=voice)
            changes = plans.set_plan(state.view, plan)
            if changes:
                self.case.save(changes, "plan.register")
