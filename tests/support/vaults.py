"""Real vaults for tests: key slots that cost nothing, and a clock that moves only when told."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.identifiers import CaseId, random_id
from storage import vault as vaults
from storage.commits import Commit, Operation, Place, author_of, read_operation, write
from storage.keyslots import SlotPolicy
from storage.saving import KeptStream, Saving
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


# --- what another laptop would have sent ---------------------------------------------------------


def another_author(vault: Vault) -> Ed25519PrivateKey:
    """Return a second key that counts as the vault's own: until exchange comes, no other may write."""
    key = Ed25519PrivateKey.generate()
    row = (author_of(key), key.private_bytes_raw(), 0)
    vault.connection.execute("INSERT INTO author VALUES (?, ?, ?)", row)
    return key


def stream_of(vault: Vault, case: CaseId, group: str) -> tuple[int, str]:
    """Return number and id of a stream."""
    row = vault.connection.execute(
        "SELECT s, id FROM stream WHERE case_ = ? AND group_ = ?", (case.bytes, group)
    ).fetchone()
    return row[0], row[1].hex()


def tips_of(vault: Vault, stream: int) -> tuple[str, ...]:
    """Return the commits of a stream nothing here follows."""
    return tuple(cid.hex() for (cid,) in vault.connection.execute("SELECT cid FROM tip WHERE stream = ?", (stream,)))


def written_elsewhere(
    key: Ed25519PrivateKey, stream: str, parents: tuple[str, ...], *operations: Operation, previous: str | None = None
) -> Commit:
    """Return a commit by somebody who had seen no more than ``parents``."""
    place = Place(stream=stream, parents=parents, previous=previous)
    return write(key, place, operations, time=int(BEGUN.timestamp() * 1000) + 1, save=random_id().hex)


def slip_in(vault: Vault, commit: Commit) -> None:
    """Keep and project a commit made elsewhere, as an import will."""
    saving = Saving(vault, vault.place.now())
    operations = [read_operation(leaf) for leaf in commit.leaves if leaf is not None]
    with vault.transaction():
        row = vault.connection.execute(
            "SELECT s, id, case_ FROM stream WHERE id = ?", (bytes.fromhex(commit.stream),)
        ).fetchone()
        stream = KeptStream(*row)
        parents = [bytes.fromhex(each) for each in commit.header["p"]]
        depths = [
            depth
            for parent in parents
            for (depth,) in vault.connection.execute("SELECT depth FROM commit_ WHERE cid = ?", (parent,))
        ]
        n = saving._keep(stream, commit, depth=1 + max(depths))
        saving._project(stream, n, commit, operations)
        for operation in operations:
            saving._replace(stream.number, operation)
    vault.write_anchor()
