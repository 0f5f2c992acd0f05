"""Proves a wheel, an install or a frozen build: a vault is made, the window draws, locks and quits."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ui.app import OFFSCREEN, App, let_go, make_application
from ui.settling import until
from ui.unlock.asked import Person
from ui.unlock.first_run_presenter import FirstStep
from ui.unlock.places import VaultHome

if TYPE_CHECKING:
    from mdt_desktop.application.program import Program


def self_test(make_program: "Callable[[], Program]") -> int:
    """Start without a display, make a vault, draw, lock and quit; says so in one line."""
    os.environ["QT_QPA_PLATFORM"] = OFFSCREEN
    sys.stdout.write(f"{_walk(make_program)}\n")
    return 0


def _walk(make_program: "Callable[[], Program]") -> str:
    """Go through the first run, draw the main window and lock; returns a line that says so.

    Raises:
        TimeoutError: One of them did not happen.
    """
    with tempfile.TemporaryDirectory(prefix="mdt-") as folder:
        home = Path(folder) / "home"
        os.environ.update(MDT_HOME=str(home), MDT_STATE_DIR=str(Path(folder) / "state"))
        started: list[Path] = []
        app = make_application()
        windows = App(
            app,
            make_program,
            VaultHome(home),
            state=Path(folder) / "state",
            start_again=lambda where, _: started.append(where),
        )
        windows.begin()
        _first_run(windows)
        drawn = _drawn(windows)
        _lock(windows)
        until(lambda: started == [home])
        let_go(app)
        return f"MDT Desktop: vault made, {drawn} drawn, locked."


def _first_run(windows: App) -> None:
    first_run = windows.first_run
    until(windows.unlock_window.isVisible)
    first_run.next()
    first_run.person = Person(name="Zelftest", org="CSG")
    first_run.next()
    until(lambda: bool(first_run.words))
    first_run.typed_back = first_run.words
    first_run.next()
    first_run.next()
    first_run.next()
    until(lambda: first_run.step is FirstStep.READY)
    first_run.next()


def _drawn(windows: App) -> str:
    until(lambda: windows.workplace is not None and not windows.runner.is_busy)
    if windows.workplace is None:
        raise TimeoutError("no window opened")
    picture = windows.workplace.window.grab().toImage()
    return f"{picture.width()} x {picture.height()}"


def _lock(windows: App) -> None:
    if windows.workplace is not None:
        windows.workplace.lock()
