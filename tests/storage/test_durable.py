import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mdt_desktop.domain.errors import VaultError
from storage import durable
from storage.durable import write_file


def test_a_written_file_is_there_and_private(tmp_path: Path) -> None:
    write_file(tmp_path / "keys.a", b"new")
    assert (tmp_path / "keys.a").read_bytes() == b"new"
    assert (tmp_path / "keys.a").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["keys.a"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "vault.disk_full"),
        (errno.EDQUOT, "vault.disk_full"),
        (errno.EACCES, "vault.not_writable"),
        (errno.EROFS, "vault.not_writable"),
        (errno.ENOENT, "vault.missing"),
        (errno.EIO, "vault.file_trouble"),
    ],
)
@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_an_error_at_any_step_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, step: str
) -> None:
    (tmp_path / "keys.a").write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(*((Path, step) if step == "replace" else (durable.os, step)), fail)
    with pytest.raises(VaultError) as refused:
        write_file(tmp_path / "keys.a", b"new")
    monkeypatch.undo()
    assert refused.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["keys.a"]
    assert (tmp_path / "keys.a").read_bytes() == b"old"


def test_the_bytes_are_on_the_disk_before_the_name_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    sync, replace = os.fsync, Path.replace
    monkeypatch.setattr(durable.os, "fsync", lambda number: (steps.append("sync"), sync(number)))
    monkeypatch.setattr(Path, "replace", lambda self, to: (steps.append("rename"), replace(self, to)))
    write_file(tmp_path / "keys.a", b"new")
    assert steps == ["sync", "rename", "sync"]


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from mdt_desktop.domain.errors import VaultError
from storage.durable import write_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_file(Path(sys.argv[1]), bytes(5000))
except VaultError as error:
    print(error.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a POSIX matter")
def test_a_disk_that_takes_only_a_part_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "keys.a").write_bytes(b"old")
    told = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "keys.a")], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "vault.file_trouble"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"keys.a": b"old"}
