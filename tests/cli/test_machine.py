"""What the operating system tells, read from trees made for the test."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mdt_desktop.application.doctor import Machine, Volume
from mdt_desktop.cli import machine

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


class System:
    """A Linux of a few files."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.proc, self.block = root / "proc", root / "block"
        self.folder = root / "kluis"
        self.block.mkdir(parents=True)
        monkeypatch.setattr(machine, "_PROC", self.proc)
        monkeypatch.setattr(machine, "_BLOCK", self.block)

    def says(self, path: str, text: str) -> None:
        file = self.proc / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def mounts(self, device: str, kind: str = "ext4") -> None:
        place = str(self.folder.parent).replace(" ", r"\040")
        self.says("self/mounts", f"proc /proc proc rw 0 0\n{device} / ext4 rw 0 0\n{device} {place} {kind} rw 0 0\n")

    def disk(self, name: str, *, removable: str = "0", crypt: bool = False, on: str = "") -> None:
        block = self.block / name
        block.mkdir()
        (block / "removable").write_text(f"{removable}\n", encoding="ascii")
        if crypt:
            (block / "dm").mkdir()
            (block / "dm" / "uuid").write_text("CRYPT-LUKS2-0123\n", encoding="ascii")
        if on:
            (block / "slaves" / on).mkdir(parents=True)

    def told(self) -> Machine:
        return machine.look_at(self.folder, NOW, unchecked_lines=(), unchecked_texts={})


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> System:
    return System(tmp_path / "een map", monkeypatch)


def test_a_system_that_says_nothing_is_not_known(system: System) -> None:
    told = system.told()
    assert told.volume is Volume.NOT_KNOWN
    assert (told.is_encrypted, told.has_open_swap, told.free_memory, told.last_change) == (None, None, None, None)


def test_a_plain_fixed_disk_is_fixed_and_open(system: System) -> None:
    system.disk("sdz1")
    system.mounts("/dev/sdz1")
    told = system.told()
    assert (told.volume, told.is_encrypted) == (Volume.FIXED, False)


def test_encryption_below_a_logical_volume_is_found(system: System) -> None:
    system.disk("sdz2")
    system.disk("dm-7", crypt=True, on="sdz2")
    system.disk("dm-8", on="dm-7")
    system.mounts("/dev/dm-8")
    assert system.told().is_encrypted is True


@pytest.mark.parametrize(
    ("kind", "volume"), [("cifs", Volume.NETWORK), ("nfs4", Volume.NETWORK), ("tmpfs", Volume.MEMORY)]
)
def test_a_share_is_a_share_and_memory_is_memory(system: System, kind: str, volume: Volume) -> None:
    system.mounts("//server/share", kind)
    assert system.told().volume is volume


def test_a_stick_is_removable(system: System) -> None:
    system.disk("sdz3", removable="1")
    system.mounts("/dev/sdz3")
    assert system.told().volume is Volume.REMOVABLE


def test_a_device_nobody_can_look_into_is_not_known(system: System) -> None:
    system.mounts("overlay", "overlay")
    told = system.told()
    assert (told.volume, told.is_encrypted) == (Volume.NOT_KNOWN, None)


def test_memory_is_read_in_bytes(system: System) -> None:
    system.says("meminfo", "MemTotal: 100 kB\nMemAvailable:    2048 kB\n")
    assert system.told().free_memory == 2048 * 1024


@pytest.mark.parametrize(
    ("lines", "is_open"), [("", False), ("/dev/zram0 partition 1 0 5\n", False), ("/dev/sdz9 partition 1 0 5\n", True)]
)
def test_swap_is_open_unless_it_is_memory_or_encrypted(system: System, lines: str, is_open: bool) -> None:  # noqa: FBT001
    system.says("swaps", f"Filename Type Size Used Priority\n{lines}")
    assert system.told().has_open_swap is is_open


def test_encrypted_swap_is_not_open(system: System) -> None:
    system.disk("dm-9", crypt=True)
    system.says("swaps", "Filename Type Size Used Priority\n/dev/dm-9 partition 1 0 5\n")
    assert system.told().has_open_swap is False


def test_the_last_change_is_that_of_the_vault(system: System) -> None:
    system.folder.mkdir(parents=True)
    (system.folder / "vault.db").write_bytes(b"x")
    last = system.told().last_change
    assert last is not None
    assert last.utcoffset() == NOW.utcoffset()


def test_room_is_told_for_a_folder_still_to_be_made(system: System) -> None:
    assert system.told().free_room
