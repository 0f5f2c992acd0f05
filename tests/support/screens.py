"""What tests of the screen share: a program with cheap key slots, and a vault of made-up cases to copy."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot

from mdt_desktop.application import rehearsals, vaults
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.bootstrap import make_program
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.rules.rehearsal_file import read_rehearsals
from tests.support.vaults import CHEAP, PASSPHRASE, Clock
from ui.tasks import TaskRunner

T = TypeVar("T")
NOW = datetime(2026, 10, 26, 9, 12, tzinfo=AMSTERDAM)
HOLDER = VaultHolder(name="P. Wielinga", org="CSG", role="casemanager")
_CASES = Path(__file__).parent / "vignettes"


def a_program(folder: Path, clock: Clock | None = None) -> Program:
    """Return the whole program, with its folders below ``folder``."""
    return make_program(policy=CHEAP, now=clock or Clock(NOW), home=folder / "home", state=folder / "state")


def make_rehearsal_vault(folder: Path) -> Path:
    """Make a vault with the six made-up cases of the vignettes, closed; returns its folder."""
    program = a_program(folder)
    vault_folder = program.home / "vault"
    vault = program.door(vault_folder).create(PASSPHRASE, rehearsal=True)
    try:
        vaults.set_up(vault, HOLDER, NOW)
        files = {each.name: each.read_text(encoding="utf-8") for each in sorted(_CASES.glob("*.yaml"))}
        rehearsals.load(program.session(vault), read_rehearsals(files, lambda _: False))
    finally:
        vault.close()
    return vault_folder


def copy_vault(made: Path, program: Program) -> Path:
    """Put a copy of a closed vault where a program looks for it; returns its folder."""
    folder = program.home / "vault"
    shutil.copytree(made, folder)
    return folder


def unlock(program: Program, folder: Path) -> Session:
    """Open a vault; whoever calls this is the thread it belongs to."""
    return program.session(program.door(folder).unlock(PASSPHRASE))


def on_worker(qtbot: QtBot, runner: TaskRunner, task: Callable[[], T]) -> T:
    """Run something on the worker and return what it returned."""
    done: list[T] = []
    runner.start(lambda _: task(), done.append)
    qtbot.waitUntil(lambda: bool(done))
    return done[0]
