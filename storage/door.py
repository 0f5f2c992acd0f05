"""The door to the vault in one folder, as the application knows it."""

from pathlib import Path

from typing_extensions import override

from mdt_desktop.application.ports import Inspection, OpenVault, VaultDoor
from storage import backup, inspection, vault
from storage.vault import VaultPlace
from storage.work import UnlockedVault


class SqlVaultDoor(VaultDoor):
    """Makes, opens, checks and restores the vault of one place."""

    def __init__(self, place: VaultPlace) -> None:
        self._place = place

    @override
    def exists(self) -> bool:
        return self._place.exists()

    @override
    def create(self, passphrase: str, *, rehearsal: bool) -> OpenVault:
        return UnlockedVault(vault.create(self._place, passphrase, rehearsal=rehearsal))

    @override
    def unlock(self, passphrase: str) -> OpenVault:
        failed_tries = self._place.tries.count
        return UnlockedVault(vault.unlock(self._place, passphrase), failed_tries=failed_tries)

    @override
    def unlock_read_only(self, passphrase: str) -> OpenVault:
        return UnlockedVault(vault.unlock_read_only(self._place, passphrase))

    @override
    def go_on(self, passphrase: str) -> OpenVault:
        failed_tries = self._place.tries.count
        return UnlockedVault(vault.go_on(self._place, passphrase), failed_tries=failed_tries)

    @override
    def change_passphrase(self, old: str, new: str) -> None:
        vault.change_passphrase(self._place, old, new)

    @override
    def verify(self, passphrase: str) -> Inspection:
        return inspection.verify(self._place, passphrase)

    @override
    def restore(self, file: Path, passphrase: str) -> None:
        backup.restore(file, self._place, passphrase)
