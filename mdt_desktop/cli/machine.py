"""Asks the operating system about disk, memory, swap and printing; what it does not tell is not known."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mdt_desktop.application.doctor import Machine, Volume

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "davfs", "afs", "9p", "ceph"}
)
_IN_MEMORY = frozenset({"tmpfs", "ramfs"})
_PROC, _BLOCK = Path("/proc"), Path("/sys/class/block")
_WINDOWS_VOLUMES: Mapping[int, Volume] = {
    2: Volume.REMOVABLE,
    3: Volume.FIXED,
    4: Volume.NETWORK,
    6: Volume.MEMORY,
}


class Mount(NamedTuple):
    """Where a file system hangs in the tree."""

    device: str
    at: Path
    kind: str


def look_at(
    folder: Path,
    now: datetime,
    *,
    unchecked_lines: tuple[str, ...],
    unchecked_texts: Mapping[str, int],
    wrong_files: tuple[str, ...] = (),
    draft_lists: tuple[str, ...] = (),
) -> Machine:
    """Return what this machine tells about the place of a vault."""
    real = folder.resolve()
    mount = _mount_of(real)
    return Machine(
        folder=real,
        temporary=Path(tempfile.gettempdir()).resolve(),
        volume=_volume(real, mount),
        is_encrypted=_is_encrypted(mount.device) if mount else None,
        has_open_swap=_has_open_swap(),
        free_room=_free_room(real),
        free_memory=_free_memory(),
        last_change=_last_change(real, now),
        now=now,
        keeps_prints=_keeps_prints(),
        unchecked_lines=unchecked_lines,
        unchecked_texts=unchecked_texts,
        wrong_files=wrong_files,
        draft_lists=draft_lists,
    )


def _there(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists: a vault may still have to be made."""
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)


def _mount_of(folder: Path) -> Mount | None:
    found = [mount for mount in _mounts() if mount.at in (folder, *folder.parents)]
    return max(found, key=lambda mount: len(mount.at.parts), default=None)


def _mounts() -> Iterator[Mount]:
    for line in _lines(_PROC / "self" / "mounts"):
        device, at, kind, *_ = line.split(" ")
        yield Mount(device, Path(at.replace(r"\040", " ")), kind)


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def _volume(folder: Path, mount: Mount | None) -> Volume:
    if os.name == "nt":
        return _volume_of_windows(folder)
    if mount is None:
        return Volume.NOT_KNOWN
    if mount.kind in _NETWORK:
        return Volume.NETWORK
    if mount.kind in _IN_MEMORY:
        return Volume.MEMORY
    removable = [_lines(block / "removable") for block in _blocks(mount.device)]
    if not any(removable):
        return Volume.NOT_KNOWN
    return Volume.REMOVABLE if ["1"] in removable else Volume.FIXED


def _volume_of_windows(folder: Path) -> Volume:
    import ctypes  # noqa: PLC0415 - only there

    kind = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor)  # type: ignore[attr-defined,unused-ignore]
    return _WINDOWS_VOLUMES.get(kind, Volume.NOT_KNOWN)


def _blocks(device: str) -> Iterator[Path]:
    """Yield the block device, the disk it is a part of, and every device below it."""
    block = _BLOCK / Path(device).resolve().name
    if not block.exists():
        return
    yield block
    yield block.resolve().parent
    for below in sorted((block / "slaves").glob("*")):
        yield from _blocks(f"/dev/{below.name}")


def _is_encrypted(device: str) -> bool | None:
    """Say whether dm-crypt lies under a device; None where it is no block device we can look into."""
    blocks = list(_blocks(device))
    if not blocks:
        return None
    return any(line.startswith("CRYPT-") for block in blocks for line in _lines(block / "dm" / "uuid"))


def _has_open_swap() -> bool | None:
    lines = _lines(_PROC / "swaps")
    if not lines:
        return None
    devices = [line.split()[0] for line in lines[1:]]
    return any(not device.startswith("/dev/zram") and not _is_encrypted(device) for device in devices)


def _free_room(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(_there(folder)).free
    except OSError:
        return None


def _free_memory() -> int | None:
    for line in _lines(_PROC / "meminfo"):
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None


def _last_change(folder: Path, now: datetime) -> datetime | None:
    try:
        written = max((folder / name).stat().st_mtime for name in ("vault.db", "anchor") if (folder / name).exists())
    except (OSError, ValueError):
        return None
    return datetime.fromtimestamp(written, now.tzinfo)


def _keeps_prints() -> bool | None:
    """CUPS keeps the paper of finished jobs only where it was told to; Windows does not say."""
    told = [line.split() for line in _lines(Path("/etc/cups/cupsd.conf")) if line.startswith("PreserveJobFiles")]
    if not told:
        return None
    return told[-1][-1].casefold() != "no"
