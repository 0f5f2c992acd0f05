"""Hears of every bug from the first moment; what a bug needs is loaded when there is one."""

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.bugs import BugDesk


class BugHook:
    """Hands what nobody expected to the log and to one calm window."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._desk: BugDesk | None = None

    def install(self) -> None:
        """Hear of every bug from now on."""
        sys.excepthook = self.note

    def uninstall(self) -> None:
        """Hear of nothing more, and let Qt take the window away."""
        sys.excepthook = sys.__excepthook__
        if self._desk is not None:
            self._desk.window.deleteLater()

    def note(self, kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
        """Write a bug down and tell the person at the screen; Ctrl+C at a terminal is none."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(1)
        if self._desk is None:
            from ui.bugs import BugDesk  # noqa: PLC0415 - the logging it needs would delay every start

            self._desk = BugDesk(self._folder)
        self._desk.note(kind, trace)
