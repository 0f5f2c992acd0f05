"""What the settings do: screen, passphrase, check and backup; everything heavy on the worker."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from mdt_desktop.application import passphrases, vaults
from mdt_desktop.application.ports import Inspection
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.application.tasks import TaskContext
from mdt_desktop.domain.access import VaultEventKind
from mdt_desktop.domain.errors import FormError, KnownError
from ui.commands import show_scheme
from ui.preferences import PreferenceFile, Preferences
from ui.tasks import TaskRunner
from ui.texts import language
from ui.theme.tokens import Scheme


class Workshop(Protocol):
    """What the settings need of the window they belong to."""

    program: Program
    session: Session
    runner: TaskRunner


class SettingsPresenter(QObject):
    """Changes what this device remembers of the screen, and takes care of the vault.

    Signals:
        language_changed: Words or sizes are others now: windows have to be made again.
        passphrase_changed: The vault opens with the new passphrase from now on.
        checked: The vault was checked; carries the Inspection.
        backed_up: A backup was written and read back; carries the name of the file.
        failed: Something known went wrong.
    """

    language_changed = Signal()
    passphrase_changed = Signal()
    checked = Signal(object)
    backed_up = Signal(str)
    failed = Signal(KnownError)

    def __init__(self, preferences: PreferenceFile, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self._program = workshop.program
        self._session = workshop.session
        self._runner = workshop.runner

    def read(self) -> Preferences:
        """Return what this device remembers."""
        return self.preferences.read()

    def now(self) -> datetime:
        """Return the moment of now."""
        return self._session.now()

    @property
    def is_rehearsal(self) -> bool:
        """Whether everything in the vault is made up."""
        return self._session.is_rehearsal

    def sentence(self, error: KnownError) -> str:
        """Return the sentence of a known error."""
        return self._program.say(error, language())

    # --- the screen ----------------------------------------------------------------------------------

    def show_scheme(self, scheme: Scheme) -> None:
        """Use another look at once."""
        show_scheme(self.preferences, scheme)

    def use(self, code: str, zoom: float) -> None:
        """Use another language and text size; every window is made again."""
        before = self.read()
        if (before.language, before.zoom) != (code, zoom):
            self.preferences.change(language=code, zoom=zoom)
            self.language_changed.emit()

    # --- the passphrase ------------------------------------------------------------------------------

    def issue(self) -> str:
        """Draw five words."""
        return passphrases.issue(self._program.words)

    def change_passphrase(self, old: str, new: str, again: str, *, is_issued: bool) -> None:
        """Let the vault open with another passphrase, typed twice so that no slip locks it."""
        try:
            self._check(new, again, is_issued=is_issued)
        except FormError as error:
            self.failed.emit(error)
            return

        def task(_: TaskContext) -> None:
            self._program.door(self._session.vault.folder).change_passphrase(old, new)
            vaults.note(self._session.vault, VaultEventKind.PASSPHRASE_CHANGED, self._session.now())

        self._runner.start(task, self._changed, self._fail)

    def _check(self, new: str, again: str, *, is_issued: bool) -> None:
        if not is_issued:
            passphrases.own_choice(new, self._program.common, field="new")
        if _plain(new) != _plain(again):
            raise FormError("passphrase.not_the_same", field="again")

    # --- the vault -----------------------------------------------------------------------------------

    def check(self) -> None:
        """Check everything in the vault that can be checked."""

        def task(_: TaskContext) -> Inspection:
            self._session.vault.checkpoint()
            return self._session.vault.verify()

        self._runner.start(task, self._checked, self._fail)

    def back_up(self, file: Path) -> None:
        """Write a backup and read it back."""

        def task(_: TaskContext) -> str:
            self._session.vault.back_up(file)
            vaults.note(self._session.vault, VaultEventKind.BACKED_UP, self._session.now())
            return file.name

        self._runner.start(task, self._backed_up, self._fail)

    # --- what came of it: slots of this object, so that nothing calls a dialog that was closed meanwhile --

    @Slot(object)
    def _changed(self, _: None) -> None:
        self.passphrase_changed.emit()

    @Slot(object)
    def _checked(self, found: Inspection) -> None:
        self.checked.emit(found)

    @Slot(object)
    def _backed_up(self, name: str) -> None:
        self.backed_up.emit(name)

    @Slot(KnownError)
    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)


def _plain(words: str) -> str:
    """Capitals and extra blanks do not count: they do not count at the lock either."""
    return " ".join(words.casefold().split())
