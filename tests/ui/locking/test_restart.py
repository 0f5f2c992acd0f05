import sys
from pathlib import Path

import pytest

from ui.locking.restart import command


def test_the_program_starts_again_as_it_was_started(tmp_path: Path) -> None:
    assert command(None) == [sys.executable, "-m", "mdt_desktop"]
    assert command(tmp_path) == [sys.executable, "-m", "mdt_desktop", "--vault", str(tmp_path)]


def test_a_frozen_build_is_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert command(None) == [sys.executable]
