import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.actions import Note
from mdt_desktop.domain.errors import VaultError
from storage import backup
from storage import vault as vaults
from storage.backup import back_up, restore
from storage.inspection import verify
from storage.vault import Vault, VaultPlace
from tests.support.vaults import PASSPHRASE, a_case, moved, records, save

CASE = a_case()


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder private copies are made in, so that a test sees what is left there."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def file(vault: Vault, tmp_path: Path) -> Path:
    write(vault, "een", "twee")
    path = tmp_path / "kluis.mdtbackup"
    back_up(vault, path)
    return path


@pytest.fixture
def new(place: VaultPlace) -> VaultPlace:
    return moved(place, "new")


def write(vault: Vault, *texts: str) -> None:
    for text in texts:
        save(vault, CASE, new_fact(Note(text=text)))


def texts(vault: Vault) -> list[str]:
    return [each.record.text for each in records(vault, CASE)]


def refusal(task: Callable[[], object]) -> str:
    with pytest.raises(VaultError) as refused:
        task()
    return refused.value.code


def rewritten(file: Path, edit: Callable[[dict[str, bytes]], object]) -> None:
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    edit(parts)
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def test_a_backup_is_one_private_file_and_leaves_nothing_else(file: Path, temporary: Path) -> None:
    assert file.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in file.parent.iterdir()) == [file.name, "state", "temporary", "vault"]
    assert list(temporary.iterdir()) == []


def test_a_backup_becomes_a_vault_with_everything_in_it(file: Path, new: VaultPlace, vault: Vault) -> None:
    write(vault, "na de reservekopie")
    restore(file, new, PASSPHRASE)
    restored = vaults.unlock(new, PASSPHRASE)
    assert texts(restored) == ["een", "twee"]
    assert not restored.is_copy
    assert restored.keys == vault.keys
    restored.close()
    assert verify(new, PASSPHRASE).findings == ()


def test_a_restored_vault_writes_under_a_new_key_and_knows_the_old_one(
    file: Path, new: VaultPlace, vault: Vault
) -> None:
    restore(file, new, PASSPHRASE)
    restored = vaults.unlock(new, PASSPHRASE)
    assert restored.author != vault.author
    assert restored.own_keys() == {restored.author, vault.author}
    write(restored, "verder")
    assert texts(restored) == ["een", "twee", "verder"]
    restored.close()


def test_going_back_to_a_backup_in_the_same_folder_is_no_loss_that_is_reported(
    file: Path, place: VaultPlace, vault: Vault
) -> None:
    write(vault, "na de reservekopie")
    vault.close()
    shutil.rmtree(place.folder)
    restore(file, place, PASSPHRASE)
    restored = vaults.unlock(place, PASSPHRASE)
    assert texts(restored) == ["een", "twee"]
    restored.close()


def test_a_backup_opens_with_the_passphrase_of_when_it_was_made(file: Path, place: VaultPlace, new: VaultPlace) -> None:
    vaults.change_passphrase(place, PASSPHRASE, "vijf andere woorden dan eerst")
    assert refusal(lambda: restore(file, new, "vijf andere woorden dan eerst")) == "vault.wrong_passphrase"
    assert not new.folder.exists()
    restore(file, new, PASSPHRASE)


def test_a_backup_of_a_vault_with_one_torn_key_file_can_be_restored(
    vault: Vault, new: VaultPlace, tmp_path: Path
) -> None:
    (vault.place.folder / "keys.a").write_bytes(b"torn")
    back_up(vault, tmp_path / "kluis.mdtbackup")
    restore(tmp_path / "kluis.mdtbackup", new, PASSPHRASE)
    vaults.unlock(new, PASSPHRASE).close()


# --- refusals ------------------------------------------------------------------------------------


def test_a_file_that_is_there_is_never_overwritten(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "brief.odt").write_bytes(b"brief")
    assert refusal(lambda: back_up(vault, tmp_path / "brief.odt")) == "backup.exists"
    assert (tmp_path / "brief.odt").read_bytes() == b"brief"


def test_a_folder_that_is_not_there_is_told(vault: Vault, tmp_path: Path) -> None:
    assert refusal(lambda: back_up(vault, tmp_path / "away" / "kluis")) == "vault.missing"


def test_a_vault_that_is_read_only_is_not_backed_up(vault: Vault, tmp_path: Path) -> None:
    vault.close()
    read_only = vaults.unlock_read_only(vault.place, PASSPHRASE)
    assert refusal(lambda: back_up(read_only, tmp_path / "kluis")) == "vault.read_only"
    read_only.close()


@pytest.mark.parametrize("part", ["vault.db", "keys.a"])
def test_what_cannot_be_read_back_is_not_called_a_backup(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    """A disk that keeps something else than was written."""
    written = backup._write

    def kept_wrong(source: Vault, unfinished: Path) -> None:
        written(source, unfinished)
        rewritten(unfinished, lambda parts: parts.update({part: parts[part][:-4096] + bytes(4096)}))

    monkeypatch.setattr(backup, "_write", kept_wrong)
    assert refusal(lambda: back_up(vault, tmp_path / "kluis")) == "backup.unreadable"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["state", "temporary", "vault"]


def test_a_backup_that_lacks_the_newest_save_is_not_called_one(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.checkpoint()
    write(vault, "nog niet in het bestand")
    monkeypatch.setattr(vault, "checkpoint", lambda: None)
    assert refusal(lambda: back_up(vault, tmp_path / "kluis")) == "backup.unreadable"


@pytest.mark.parametrize(
    ("number", "code"), [(28, "vault.disk_full"), (13, "vault.not_writable"), (5, "vault.file_trouble")]
)
def test_a_disk_in_trouble_leaves_nothing_half_written(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(backup.os, "fsync", fail)
    assert refusal(lambda: back_up(vault, tmp_path / "kluis")) == code
    monkeypatch.undo()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["state", "temporary", "vault"]


def test_no_room_for_reading_back_is_a_full_disk_not_a_bad_backup(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise VaultError("vault.disk_full")

    monkeypatch.setattr(backup, "write_file", full)
    assert refusal(lambda: back_up(vault, tmp_path / "kluis")) == "vault.disk_full"
    assert not (tmp_path / "kluis").exists()


def test_a_wrong_passphrase_restores_nothing(file: Path, new: VaultPlace, temporary: Path) -> None:
    assert refusal(lambda: restore(file, new, "niet deze")) == "vault.wrong_passphrase"
    assert not new.folder.exists()
    assert list(temporary.iterdir()) == []


def test_a_folder_in_use_is_not_restored_into(file: Path, place: VaultPlace, new: VaultPlace) -> None:
    assert refusal(lambda: restore(file, place, PASSPHRASE)) == "vault.exists"
    new.folder.mkdir()
    (new.folder / "brief.odt").touch()
    assert refusal(lambda: restore(file, new, PASSPHRASE)) == "vault.folder_not_empty"
    assert [path.name for path in new.folder.iterdir()] == ["brief.odt"]


@pytest.mark.parametrize("data", [b"", b"brief", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" + bytes(60)])
def test_another_file_is_no_backup(new: VaultPlace, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "brief.odt").write_bytes(data)
    assert refusal(lambda: restore(tmp_path / "brief.odt", new, PASSPHRASE)) == "backup.foreign"
    assert not new.folder.exists()


def test_a_backup_that_is_not_there_is_told(new: VaultPlace, tmp_path: Path) -> None:
    assert refusal(lambda: restore(tmp_path / "away", new, PASSPHRASE)) == "backup.missing"


@pytest.mark.parametrize(
    "edit",
    [
        lambda parts: parts.pop("mdt-backup-1"),
        lambda parts: parts.pop("anchor"),
        lambda parts: parts.update({"../../evil": b"x"}),
        lambda parts: parts.update({"extra": b"x"}),
    ],
)
def test_a_file_with_other_parts_is_no_backup(
    file: Path, new: VaultPlace, edit: Callable[[dict[str, bytes]], object]
) -> None:
    rewritten(file, edit)
    assert refusal(lambda: restore(file, new, PASSPHRASE)) == "backup.foreign"
    assert not new.folder.exists()


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (lambda parts: parts.update({"keys.a": b"torn"}), "vault.slots_damaged"),
        (lambda parts: parts.update({"vault.db": b""}), "vault.empty_file"),
        (lambda parts: parts.update({"vault.db": parts["vault.db"][:-1]}), "vault.wrong_size"),
        (lambda parts: parts.update({"vault.db": parts["vault.db"][:-4096]}), "vault.damaged"),
        (lambda parts: parts.update({"vault.db": bytes(4096) + parts["vault.db"][4096:]}), "vault.wrong_key"),
        (lambda parts: parts.update({"vault.db": parts["vault.db"][:-90] + bytes(90)}), "vault.damaged"),
        (lambda parts: parts.update({"anchor": b"torn"}), "vault.no_anchor"),
    ],
)
def test_a_damaged_backup_is_named_and_nothing_is_restored(
    file: Path, new: VaultPlace, temporary: Path, edit: Callable[[dict[str, bytes]], object], code: str
) -> None:
    rewritten(file, edit)
    assert refusal(lambda: restore(file, new, PASSPHRASE)) == code
    assert not new.folder.exists()
    assert list(temporary.iterdir()) == []


def test_a_flipped_bit_anywhere_is_noticed(file: Path, new: VaultPlace) -> None:
    whole = file.read_bytes()
    for place in range(0, len(whole), len(whole) // 23):
        data = bytearray(whole)
        data[place] ^= 16
        file.write_bytes(data)
        try:
            restore(file, new, PASSPHRASE)
        except VaultError:
            assert not new.folder.exists()
        else:
            restored = vaults.unlock(new, PASSPHRASE)
            assert texts(restored) == ["een", "twee"]
            restored.close()
            shutil.rmtree(new.folder)


@pytest.mark.parametrize("written", range(4))
def test_a_disk_that_fills_while_restoring_leaves_nothing_half_written(
    file: Path, new: VaultPlace, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    real, left = backup.write_file, [4 + written]

    def write_or_fill(path: Path, data: bytes) -> None:
        if not left[0]:
            raise VaultError("vault.disk_full")
        left[0] -= 1
        real(path, data)

    monkeypatch.setattr(backup, "write_file", write_or_fill)
    assert refusal(lambda: restore(file, new, PASSPHRASE)) == "vault.disk_full"
    assert list(new.folder.iterdir()) == []
    monkeypatch.undo()
    restore(file, new, PASSPHRASE)


def test_the_private_copy_is_closed_to_others_holds_nothing_readable_and_is_gone_after_an_error(
    file: Path, new: VaultPlace, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, list[bytes]]] = []

    def look(*_: object) -> None:
        for folder in temporary.iterdir():
            files = [path for path in folder.iterdir() if path.is_file()]
            seen.append((folder.stat().st_mode & 0o777, [path.read_bytes() for path in files]))
        raise VaultError("vault.disk_full")

    monkeypatch.setattr(backup, "renew_author", look)
    assert refusal(lambda: restore(file, new, PASSPHRASE)) == "vault.disk_full"
    assert seen
    assert all(mode == 0o700 for mode, _ in seen)
    assert not any(data.startswith(b"SQLite format 3") or b"twee" in data for _, files in seen for data in files)
    assert list(temporary.iterdir()) == []
