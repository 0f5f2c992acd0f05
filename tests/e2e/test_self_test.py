import os
import subprocess
import sys
from pathlib import Path

import pytest

_HEAVY = ("mdt_desktop.rules", "mdt_desktop.reports", "mdt_desktop.domain.registry", "mdt_desktop.application.cases")
_HEAVIER = ("storage", "sqlcipher3", "yaml", "reportlab", "cryptography", "ui.main_window", "ui.workplace")
_DRAWN = f"""
import sys
from pathlib import Path
from ui.app import App, make_application
from ui.settling import until
from ui.unlock.places import VaultHome

app = make_application()
seen = []
windows = App(app, lambda: None, VaultHome(Path(sys.argv[1])), state=Path(sys.argv[1]))
windows.unlock_window.drawn.connect(lambda: seen.append(set(sys.modules)))
windows.unlock_window.show()
until(lambda: bool(seen))
print([each for each in {(*_HEAVY, *_HEAVIER)} if each in seen[0]])
"""
_WALK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui import app
from ui.unlock.view import UnlockView
from mdt_desktop.bootstrap import make_program
from tests.support.vaults import CHEAP, PASSPHRASE

sys.executable = sys.argv[1]

def walk():
    windows = QApplication.topLevelWidgets()
    view = next((each for window in windows for each in window.findChildren(UnlockView) if each.isVisible()), None)
    main = next((each for each in windows if type(each).__name__ == "MainWindow" and each.isVisible()), None)
    if main is not None and main.is_settled():
        QTest.keyClick(main, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif view is not None and not view.entry.field.text():
        QTest.keyClicks(view.entry.field, PASSPHRASE)
        QTest.keyClick(view.entry.field, Qt.Key.Key_Return)

timer = QTimer()
timer.timeout.connect(walk)
QTimer.singleShot(0, lambda: timer.start(50))
sys.exit(app.run(lambda: make_program(policy=CHEAP)))
"""
_TAKES_OVER = (
    '#!/bin/sh\nprintf \'%s\' "$*" > "$MDT_HOME/started.new" && mv "$MDT_HOME/started.new" "$MDT_HOME/started"\n'
)


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python without a display, with a home of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        env={**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2]), **environment},
    )


def test_the_program_starts_draws_locks_and_quits() -> None:
    done = run("-m", "mdt_desktop", "--self-test")

    assert done.returncode == 0, done.stderr
    assert done.stdout == "MDT Desktop: vault made, 1440 x 900 drawn, locked.\n"
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    ("language", "words"), [("nl_NL.UTF-8", "Er is geen beeldscherm"), ("en_GB.UTF-8", "There is no display")]
)
def test_without_a_display_a_sentence_names_what_is_missing(language: str, words: str) -> None:
    done = run("-m", "mdt_desktop", QT_QPA_PLATFORM="", LANG=language, LC_ALL="")

    assert done.returncode == 1
    assert done.stderr.startswith(words)
    assert "DISPLAY" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_display_that_does_not_answer_is_named_before_qt_gives_up() -> None:
    done = run("-m", "mdt_desktop", QT_QPA_PLATFORM="xcb", DISPLAY=":97", LANG="nl_NL.UTF-8", LC_ALL="")

    assert done.returncode != 0
    assert "Het venster kan niet openen" in done.stderr


def test_nothing_heavy_is_loaded_before_the_unlock_window_is_drawn(tmp_path: Path) -> None:
    done = run("-c", _DRAWN, str(tmp_path))

    assert done.stdout == "[]\n", done.stderr


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for the next process is a shell script")
def test_unlocking_and_ctrl_l_end_the_process_and_start_the_next(tmp_path: Path) -> None:
    from tests.support.screens import make_rehearsal_vault  # noqa: PLC0415 - heavy, and only here

    make_rehearsal_vault(tmp_path)
    takes_over = tmp_path / "takes-over"
    takes_over.write_text(_TAKES_OVER)
    takes_over.chmod(0o700)

    done = run("-c", _WALK, str(takes_over), MDT_HOME=str(tmp_path / "home"), MDT_STATE_DIR=str(tmp_path / "state"))

    assert done.returncode == 0, done.stderr
    assert waited_for(tmp_path / "home" / "started") == "-m mdt_desktop"
    assert not (tmp_path / "state" / "bugs.log").exists()


def waited_for(file: Path) -> str:
    """Return what the next process wrote; it outlives the one that started it."""
    waiting = "import sys, time, pathlib; f = pathlib.Path(sys.argv[1])\nwhile not f.exists(): time.sleep(0.01)"
    run("-c", waiting, str(file))
    return file.read_text()
