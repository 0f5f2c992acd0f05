"""Unlocking: decides what a passphrase, a wait and a vault that is not as it was left lead to; knows no widget."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mdt_desktop.domain.errors import KnownError
from ui.unlock.asked import Person, WayIn
from ui.unlock.opener import Opener

SECOND = 1000
_WRONG = "vault.wrong_passphrase"
_WAIT = "vault.wait"
_NOT_AS_LEFT = frozenset({"vault.missing_changes", "vault.other_changes"})


class UnlockPresenter(QObject):
    """Opens one of the vaults of this laptop.

    Signals:
        wrong: The sentence of a wrong passphrase; it is always the same one.
        waiting: How many seconds until the next try; none when it is over.
        stuck: The sentence of a vault that does not open, and whether it may open with what is left of it.
        said_nothing: What was said before no longer holds.
    """

    wrong = Signal(str)
    waiting = Signal(int)
    stuck = Signal(str, bool)
    said_nothing = Signal()

    def __init__(self, opener: Opener, *, second: int = SECOND) -> None:
        super().__init__()
        self.opener = opener
        self.vaults = opener.home.vaults()
        self.chosen = 0
        self.seconds_left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(second)
        self._timer.timeout.connect(self._count_down)

    @property
    def folder(self) -> Path:
        """The chosen vault."""
        return self.vaults[self.chosen]

    def choose(self, place: int) -> None:
        """Take another vault; a wait belongs to the vault it was for."""
        self.chosen = place
        self._wait(0)
        self.said_nothing.emit()

    def unlock(self, passphrase: str, way: WayIn = WayIn.NORMAL) -> None:
        """Open the chosen vault; during a wait nothing happens."""
        if self.seconds_left or not passphrase.strip():
            return
        folder = self.folder
        self.opener.is_read_only = way is WayIn.READ_ONLY
        self.opener.start(
            lambda opening: opening.unlock(folder, passphrase, way), self.opener.opened.emit, self._failed
        )

    def practise(self) -> None:
        """Open the made-up cases; they need no passphrase."""
        folder = self.opener.home.rehearsal
        me = Person(name=self.tr("J. Practice"), org="CSG", role=self.tr("case manager"))
        self.opener.start(lambda opening: opening.practise(folder, me), self.opener.opened.emit, self._failed)

    @Slot(KnownError)
    def _failed(self, error: KnownError) -> None:
        if error.code == _WRONG:
            self.wrong.emit(self.opener.sentence(error))
            self._wait(int(error.facts.get("seconds", 0)))
        elif error.code == _WAIT:
            self.wrong.emit(self.opener.sentence(KnownError(_WRONG)))
            self._wait(int(error.facts["seconds"]))
        else:
            self.stuck.emit(self.opener.sentence(error), error.code in _NOT_AS_LEFT)

    def _wait(self, seconds: int) -> None:
        self.seconds_left = seconds
        if seconds:
            self._timer.start()
        else:
            self._timer.stop()
        self.waiting.emit(seconds)

    @Slot()
    def _count_down(self) -> None:
        self._wait(max(self.seconds_left - 1, 0))
