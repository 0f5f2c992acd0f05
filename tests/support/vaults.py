"""Real vaults for tests: key slots that cost nothing, and a clock that moves only when told."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.identifiers import CaseId, random_id
from storage import vault as vaults
from storage.keyslots import SlotPolicy
from storage.vault import Vault, VaultPlace
from storage.work import SqlUnitOfWork, UnlockedVault

CHEAP = SlotPolicy(memory=8, passes=1, lanes=1, least_memory=8, least_passes=1)
PASSPHRASE = "molen kade fluit berk zadel"
BEGUN = datetime(2026, 9, 21, 14, 13, 20, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that stands still."""

    moment: datetime = BEGUN

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, **by: float) -> None:
        self.moment += timedelta(**by)


def a_place(folder: Path, clock: Clock | None = None, *, policy: SlotPolicy = CHEAP) -> VaultPlace:
    """Return a place in a test's own folder, with the state folder beside the vault."""
    return VaultPlace(folder=folder / "vault", state_folder=folder / "state", policy=policy, now=clock or Clock())


def moved(place: VaultPlace, name: str) -> VaultPlace:
    """Return the same manner of keeping in a folder beside it."""
    return replace(place, folder=place.folder.with_name(name))


@contextmanager
def a_vault(place: VaultPlace, *, rehearsal: bool = True) -> Iterator[Vault]:
    """Make a vault and close it at the end."""
    made = vaults.create(place, PASSPHRASE, rehearsal=rehearsal)
    try:
        yield made
    finally:
        made.close()


@contextmanager
def an_open_vault(folder: Path, clock: Clock | None = None) -> Iterator[UnlockedVault]:
    """Make a vault, as the application knows it, and close it at the end."""
    with a_vault(a_place(folder, clock)) as made:
        yield UnlockedVault(made)


def save(vault: Vault, case: CaseId, *changes: Change) -> None:
    """Save changes in a unit of work of their own."""
    with SqlUnitOfWork(vault) as work:
        work.cases.save(case, changes)


def records(vault: Vault, case: CaseId) -> Sequence[Shown[Any]]:
    """Return a case as it stands."""
    with SqlUnitOfWork(vault) as work:
        return work.cases.records(case)


def a_case() -> CaseId:
    """Return a fresh id."""
    return CaseId(random_id())
