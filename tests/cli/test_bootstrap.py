"""The wiring: light until something is wanted, and everything in the folders that were named."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mdt_desktop import bootstrap
from mdt_desktop.__main__ import main
from storage.keyslots import PRODUCTION
from tests.support.vaults import CHEAP
from ui.locking import hardening

ROOT = Path(__file__).parents[2]
HEAVY = (
    "yaml",
    "sqlcipher3",
    "cryptography",
    "PySide6",
    "reportlab",
    "mdt_desktop.domain",
    "mdt_desktop.rules",
    "storage",
)


def test_nothing_heavy_is_loaded_before_the_window_stands() -> None:
    asked = f"import sys, mdt_desktop.__main__; print([name for name in {HEAVY!r} if name in sys.modules])"
    loaded = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert loaded.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("arguments", "called"),
    [([], "window None"), (["--vault", "kluis"], "window kluis"), (["--self-test"], "self-test")],
)
def test_the_window_and_its_proof_need_no_command_line(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], called: str
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(bootstrap, "open_window", lambda folder: asked.append(f"window {folder}") or 0)
    monkeypatch.setattr(bootstrap, "self_test", lambda: asked.append("self-test") or 0)
    monkeypatch.setattr(sys, "argv", ["mdt-desktop", *arguments])
    assert main() == 0
    assert asked == [called]


def test_a_command_keeps_its_memory_to_itself_and_goes_to_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hardened: list[bool] = []
    monkeypatch.setattr(hardening, "harden", lambda: hardened.append(True))
    monkeypatch.setattr(sys, "argv", ["mdt-desktop", "--version"])
    assert main() == 0
    assert capsys.readouterr().out.startswith("mdt-desktop ")
    assert hardened == [True]


def test_vaults_and_anchors_stand_where_the_variables_say(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MDT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MDT_STATE_DIR", str(tmp_path / "state"))
    program = bootstrap.make_program(policy=CHEAP)
    assert program.home == tmp_path / "home"
    program.door(program.home / "vault").create("vijf woorden van een test", rehearsal=True).close()
    assert list((tmp_path / "state" / "anchors").iterdir())


def test_no_variable_makes_key_slots_cheap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MDT_TEST_POLICY", "cheap")
    program = bootstrap.make_program(home=tmp_path, state=tmp_path)
    vault = tmp_path / "vault"
    program.door(vault).create("vijf woorden van een test", rehearsal=True).close()
    assert f'"memory":{PRODUCTION.memory}' in (vault / "keys.a").read_text(encoding="utf-8")


def test_the_clock_of_the_program_is_dutch() -> None:
    assert str(bootstrap.dutch_now().tzinfo) == "Europe/Amsterdam"


def test_pictures_leave_the_screen_to_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(bootstrap.PLATFORM, raising=False)
    with bootstrap._screen_put_back():
        os.environ[bootstrap.PLATFORM] = "offscreen"
    assert bootstrap.PLATFORM not in os.environ


def test_a_platform_somebody_chose_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(bootstrap.PLATFORM, "offscreen")
    with bootstrap._screen_put_back():
        pass
    assert os.environ[bootstrap.PLATFORM] == "offscreen"
