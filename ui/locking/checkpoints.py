"""Brings what was saved into the main file within five seconds, off the screen's thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from mdt_desktop.domain.errors import KnownError
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from mdt_desktop.application.ports import OpenVault

DELAY = 4000
"""The checkpoint itself must be over within five seconds of the save."""


class Checkpoints(QObject):
    """After anything the worker did, one checkpoint follows; the checkpoint itself asks for no other."""

    def __init__(self, vault: "OpenVault", runner: TaskRunner, parent: QObject, *, delay: int = DELAY) -> None:
        super().__init__(parent)
        self._vault = vault
        self._runner = runner
        self._is_ours = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay)
        self._timer.timeout.connect(self._checkpoint)
        runner.busy_changed.connect(self._look)

    @Slot(bool)
    def _look(self, is_busy: bool) -> None:
        if not is_busy and not self._is_ours and not self._timer.isActive():
            self._timer.start()
        if not is_busy:
            self._is_ours = False

    @Slot()
    def _checkpoint(self) -> None:
        self._is_ours = not self._runner.is_busy
        self._runner.start(lambda _: self._vault.checkpoint(), failed=self._failed)

    @Slot(KnownError)
    def _failed(self, _: KnownError) -> None:
        """What was saved stays in the log beside the main file; the next one tries again."""

    def stop(self) -> None:
        """Let go: the vault is being closed."""
        self._timer.stop()
        self._runner.busy_changed.disconnect(self._look)
