"""The ways a vault opens; all of it runs on the worker, and is imported only after the unlock window is drawn."""

from collections.abc import Callable
from pathlib import Path

from mdt_desktop.application import passphrases, rehearsals, vaults
from mdt_desktop.application.ports import OpenVault
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.rules.rehearsal_file import read_rehearsals
from ui.unlock.asked import Person, WayIn
from ui.unlock.places import REHEARSAL_PASSPHRASE


class Opening:
    """Opens and makes vaults with the parts of one program."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def words(self) -> str:
        """Draw a passphrase."""
        return passphrases.issue(self.program.words)

    def unlock(self, folder: Path, passphrase: str, way: WayIn = WayIn.NORMAL) -> Session:
        """Open a vault and write down that it was opened, where it can be written in.

        Raises:
            VaultError: Wrong passphrase, a wait, or a vault that is not as it was left.
        """
        door = self.program.door(folder)
        if way is WayIn.READ_ONLY:
            return self._session(door.unlock_read_only(passphrase))
        vault = door.go_on(passphrase) if way is WayIn.GO_ON else door.unlock(passphrase)
        return self._session(vault, lambda: vaults.note_unlocked(vault, self.program.now()))

    def create(self, folder: Path, passphrase: str, person: Person) -> Session:
        """Make a vault of a person's own.

        Raises:
            VaultError: The folder cannot be written.
        """
        return self._set_up(self.program.door(folder).create(passphrase, rehearsal=False), person)

    def practise(self, folder: Path, person: Person) -> Session:
        """Open the made-up cases; the first time they are made.

        Raises:
            VaultError: The folder cannot be written, or holds something else.
        """
        door = self.program.door(folder)
        if door.exists():
            session = self.unlock(folder, REHEARSAL_PASSPHRASE)
        else:
            session = self._set_up(door.create(REHEARSAL_PASSPHRASE, rehearsal=True), person)
        if not session.cases.count():
            rehearsals.load(session, read_rehearsals(self.program.demo_cases(), lambda _: False))
        return session

    def _set_up(self, vault: OpenVault, person: Person) -> Session:
        return self._session(vault, lambda: vaults.set_up(vault, _holder(person), self.program.now()))

    def _session(self, vault: OpenVault, first: Callable[[], None] | None = None) -> Session:
        """A vault that opened but cannot be worked in is closed again, so that the next try finds it free."""
        try:
            if first is not None:
                first()
            return self.program.session(vault)
        except BaseException:
            vault.close()
            raise


def _holder(person: Person) -> VaultHolder:
    return VaultHolder(name=person.name, org=person.org, role=person.role)
