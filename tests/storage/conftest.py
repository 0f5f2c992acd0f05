from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import vault as vaults
from storage.vault import Vault, VaultPlace
from storage.work import UnlockedVault
from tests.support.vaults import Clock, a_place, a_vault


@pytest.fixture(autouse=True)
def _small_reserve(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of vaults need no four megabytes each on a disk that waits for every sync."""
    monkeypatch.setattr(vaults, "RESERVE_SIZE", 4096)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def place(tmp_path: Path, clock: Clock) -> VaultPlace:
    return a_place(tmp_path, clock)


@pytest.fixture
def vault(place: VaultPlace) -> Iterator[Vault]:
    with a_vault(place) as made:
        yield made


@pytest.fixture
def unlocked(vault: Vault) -> UnlockedVault:
    return UnlockedVault(vault)
