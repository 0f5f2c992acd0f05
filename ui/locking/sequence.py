"""Locking: out of sight first, what was typed into the vault, the vault closed, and back to where we were."""

import contextlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication

from mdt_desktop.domain.errors import KnownError, VaultError
from ui.tasks import RunningTask, TaskRunner

if TYPE_CHECKING:
    from mdt_desktop.application.session import Session

PLACE = "_where"
"""Under this name the drafts hold where somebody was."""


class Lockable(Protocol):
    """What locking asks of the window."""

    def place(self) -> dict[str, str]:
        """Return where we are."""

    def flush_drafts(self) -> None:
        """Put everything that is typed into the vault, now."""


def hide_all() -> None:
    """Take every window off the screen; a dialog does not delay it."""
    for window in QApplication.topLevelWidgets():
        window.hide()


def close_vault(window: Lockable, session: "Session", runner: TaskRunner, *, remembers_place: bool) -> None:
    """Keep what was typed and where, then close the vault; whatever fails on the way, it is closed."""
    for task in runner.findChildren(RunningTask):
        task.cancel()
    try:
        place = window.place() if remembers_place else {}
        window.flush_drafts()
        runner.start(lambda _: _remember(session, place), failed=_stays_closed)
    finally:
        runner.run_last(session.vault.close)


def _stays_closed(_: KnownError) -> None:
    """A vault that can only be read, or a full disk, does not keep the lock from closing."""


def _remember(session: "Session", place: Mapping[str, str]) -> None:
    from mdt_desktop.application.ports import Draft  # noqa: PLC0415 - is there by now; heavy before unlock

    if place:
        session.cases.keep_draft(Draft(case=None, place=PLACE, text=json.dumps(place), seen={}, saved_at=session.now()))
    else:
        session.cases.drop_draft(None, PLACE)


def remembered_place(session: "Session") -> dict[str, str]:
    """Return where somebody was when the vault was locked, once; empty after an ordinary end. On the worker."""
    found = [draft for draft in session.cases.drafts() if draft.case is None and draft.place == PLACE]
    if not found:
        return {}
    with contextlib.suppress(VaultError):
        session.cases.drop_draft(None, PLACE)
    place: dict[str, str] = json.loads(found[0].text)
    return place
