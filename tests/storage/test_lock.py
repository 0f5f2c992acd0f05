import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mdt_desktop.domain.errors import VaultError
from storage import vault as vaults
from storage.inspection import verify
from storage.lock import ProcessLock
from storage.vault import Vault, VaultPlace
from tests.support.vaults import PASSPHRASE

OTHER = """
import sys
from pathlib import Path
from mdt_desktop.domain.errors import VaultError
from storage import vault
from tests.support.vaults import PASSPHRASE, a_place
try:
    vault.unlock(a_place(Path(sys.argv[1])), PASSPHRASE).close()
    print("opened")
except VaultError as error:
    print(error.code)
"""


def unlocked_by_another_process(folder: Path) -> str:
    return subprocess.run(
        [sys.executable, "-c", OTHER, str(folder)], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_a_second_process_is_refused_until_the_first_lets_go(vault: Vault, tmp_path: Path) -> None:
    assert unlocked_by_another_process(tmp_path) == "vault.in_use"
    vault.close()
    assert unlocked_by_another_process(tmp_path) == "opened"


@pytest.mark.parametrize("way", [vaults.unlock, vaults.unlock_read_only, vaults.go_on, verify])
def test_no_way_in_goes_around_the_lock(vault: Vault, way: Callable[..., object]) -> None:
    with pytest.raises(VaultError) as refused:
        way(vault.place, PASSPHRASE)
    assert refused.value.code == "vault.in_use"


def test_the_lock_ends_with_the_process(place: VaultPlace, tmp_path: Path) -> None:
    vaults.create(place, PASSPHRASE, rehearsal=True).close()
    killed = (
        "import os, sys; from pathlib import Path; from storage.lock import ProcessLock;"
        "ProcessLock.take(Path(sys.argv[1])); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", killed, str(place.folder)], check=False).returncode == 9
    assert unlocked_by_another_process(tmp_path) == "opened"


def test_a_refused_unlock_lets_the_next_one_in(place: VaultPlace) -> None:
    vaults.create(place, PASSPHRASE, rehearsal=True).close()
    with pytest.raises(VaultError):
        vaults.unlock(place, "another one")
    vaults.unlock(place, PASSPHRASE).close()


def test_a_lock_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VaultError) as refused:
        ProcessLock.take(tmp_path / "away")
    assert refused.value.code == "vault.missing"


def test_a_lock_can_be_let_go_of_twice(tmp_path: Path) -> None:
    lock = ProcessLock.take(tmp_path)
    lock.release()
    lock.release()
    ProcessLock.take(tmp_path).release()


def test_a_borrowed_lock_makes_no_file(tmp_path: Path) -> None:
    ProcessLock.borrow(tmp_path).release()
    assert list(tmp_path.iterdir()) == []
