"""Opens a case and saves what cards change; decides, and knows no widget."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application import takeover_text
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.ports import Draft
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Change, OperationRef, Shown
from mdt_desktop.application.tasks import TaskContext
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import PersonRef
from ui.case.state import CaseState
from ui.tasks import TaskRunner

Seen = Mapping[str, tuple[OperationRef, ...]]


class CasePresenter(QObject):
    """One case at a time, for every section and card that shows it.

    Signals:
        shown: The case as it stands; carries a CaseState.
        saved: Something was saved; carries the place of the card and the moment.
        failed: Something known went wrong; carries the place of the card and the error.
        draft_kept: What was being typed is in the vault; carries the moment.
        case_changed: The lines of this case in lists are others now; carries its id.
    """

    shown = Signal(object)
    saved = Signal(str, object)
    failed = Signal(str, KnownError)
    draft_kept = Signal(object)
    case_changed = Signal(object)

    def __init__(
        self, session: Session, runner: TaskRunner, sentence: Callable[[KnownError], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.sentence = sentence
        self.runner = runner
        self.state: CaseState | None = None

    @property
    def me(self) -> PersonRef:
        """The person behind every entry made here."""
        return self.session.me

    @property
    def meeting(self) -> str:
        """The meeting at whose table is written; empty anywhere else."""
        return ""

    def now(self) -> datetime:
        """Return the moment of now."""
        return self.session.now()

    def open(self, case: CaseId) -> None:
        """Show a case."""
        self.runner.start(lambda _: self._read(self.session.cases.view(case)), self._show, self._fail_at(""))

    def reopen(self) -> None:
        """Show the same case again: time has passed, or it changed elsewhere."""
        if self.state is not None:
            self.open(self.state.view.case)

    def save(self, changes: Sequence[Change], place: str, seen: Seen | None = None) -> None:
        """Save the changes of the card at ``place``; ``seen`` is what its person saw when it was begun."""
        if self.state is None:
            return
        case = self.state.view.case
        meant = [_as_seen(change, seen or {}) for change in changes]

        def task(_: TaskContext) -> CaseState:
            view = self._write(case, meant)
            if place:
                self.session.cases.drop_draft(case, place)
            return self._read(view)

        def done(state: CaseState) -> None:
            self._show(state)
            self.saved.emit(place, self.now())
            self.case_changed.emit(case)

        self.runner.start(task, done, self._fail_at(place))

    def note_copied(self, org: str) -> None:
        """Write down that text of this case was put on the clipboard, and for whose system."""
        self.save(takeover_text.copied(org, self.me, self.now()), "copied")

    def keep_draft(self, place: str, texts: Mapping[str, str], seen: Seen, case: CaseId | None = None) -> None:
        """Keep what is being typed at ``place``, with what its person saw; ``case`` where it is not the one shown."""
        if self.state is None:
            return
        moment = self.now()
        draft = Draft(
            case=case or self.state.view.case,
            place=place,
            text=json.dumps(dict(texts), ensure_ascii=False),
            seen=seen,
            saved_at=moment,
        )
        self.runner.start(
            lambda _: self.session.cases.keep_draft(draft),
            lambda _: self.draft_kept.emit(moment),
            self._fail_at(place),
        )

    def drop_draft(self, place: str) -> None:
        """Forget what was being typed at ``place``."""
        if self.state is not None:
            case = self.state.view.case
            self.runner.start(lambda _: self.session.cases.drop_draft(case, place), None, self._fail_at(place))

    def _write(self, case: CaseId, changes: Sequence[Change]) -> CaseView:
        return self.session.cases.write(case, changes)

    def _read(self, view: CaseView) -> CaseState:
        cases = self.session.cases
        return CaseState(
            view=view,
            clocks=cases.clocks(view),
            now=self.now(),
            drafts={draft.place: draft for draft in cases.drafts(view.case)},
        )

    def _show(self, state: CaseState) -> None:
        self.state = state
        self.shown.emit(state)

    def _fail_at(self, place: str) -> Callable[[KnownError], None]:
        return lambda error: self.failed.emit(place, error)


def seen_of(shown: Sequence[Shown[object]]) -> Seen:
    """Return what the records of a card showed, by entity and field."""
    return {f"{each.id}.{name}": refs for each in shown for name, refs in each.seen.items()}


def _as_seen(change: Change, seen: Seen) -> Change:
    """A value that arrived while the form was open is not replaced by it: it stays beside it, as a conflict."""
    key = f"{change.entity.hex}.{change.name}"
    return replace(change, seen=seen[key]) if key in seen else change
