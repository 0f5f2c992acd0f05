"""Lets the worker open vaults: it makes the program once, after the window is drawn."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from mdt_desktop.domain.errors import KnownError
from ui.languages import language
from ui.tasks import TaskRunner
from ui.unlock.places import VaultHome

if TYPE_CHECKING:  # both are heavy: the worker imports them
    from mdt_desktop.application.program import Program
    from ui.unlock.opening import Opening


def _shows_later(_: KnownError) -> None:
    """Whoever opens a vault hears of it."""


class Opener(QObject):
    """The worker's side of everything that opens a vault.

    Signals:
        opened: A session: the vault is open and ready to work in.
        busy_changed: Whether the worker is at it.
    """

    opened = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, make_program: "Callable[[], Program]", runner: TaskRunner, home: VaultHome) -> None:
        super().__init__()
        self.home = home
        self.is_busy = False
        self.is_read_only = False
        self._make = make_program
        self._runner = runner
        self._made: Opening | None = None

    def warm_up(self) -> None:
        """Make the program while somebody reads or types; what is wrong with it shows at the first press."""
        self._runner.start(lambda _: self._opening(), failed=_shows_later)
        self._runner.start(lambda _: import_module("ui.main_window"))

    def _opening(self) -> "Opening":
        """Return the ways a vault opens; only the worker asks, so that it is made once."""
        if self._made is None:
            from ui.unlock.opening import Opening  # noqa: PLC0415 - heavy: after the window is drawn

            self._made = Opening(self._make())
        return self._made

    @property
    def program(self) -> "Program":
        """The program; it is there once something was opened."""
        if self._made is None:
            raise LookupError("the program is made at the first opening")
        return self._made.program

    def start(
        self, task: "Callable[[Opening], Any]", done: Callable[[Any], None], failed: Callable[[KnownError], None]
    ) -> None:
        """Do one thing on the worker; while it is at it, a second press does nothing."""
        if self.is_busy:
            return
        self._show_busy(True)
        self._runner.start(lambda _: task(self._opening()), done, failed).finished.connect(self._finished)

    @Slot()
    def _finished(self) -> None:
        self._show_busy(False)

    def _show_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.busy_changed.emit(is_busy)

    def sentence(self, error: KnownError) -> str:
        """Return the sentence of a known error; one that kept the program from being made has no sentence yet."""
        if self._made is None:
            return self.tr("A file of the program itself is not right ({code}). Install the program again.").format(
                code=error.code
            )
        return self._made.program.say(error, language())
