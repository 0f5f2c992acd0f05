"""The screen without a display: one look, and for each test a program, a worker and a vault of its own."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from tests.support.screens import NOW, a_program, copy_vault, make_rehearsal_vault, on_worker, unlock
from tests.support.vaults import Clock
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme


@pytest.fixture(scope="session")
def _theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture(autouse=True)
def look(_theme: Theme) -> Theme:
    """Light, 100 %, and the English of the source."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    _theme.show(Scheme.LIGHT, 1.0)
    return _theme


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def program(tmp_path: Path, clock: Clock) -> Program:
    return a_program(tmp_path, clock)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def rehearsal_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with the six cases of the vignettes; made once, to be copied."""
    return make_rehearsal_vault(tmp_path_factory.mktemp("rehearsal"))


@pytest.fixture
def vault_folder(program: Program, rehearsal_vault: Path) -> Path:
    """The vault of this test, closed; it opens with ``tests.support.vaults.PASSPHRASE``."""
    return copy_vault(rehearsal_vault, program)


@pytest.fixture
def session(qtbot: QtBot, runner: TaskRunner, program: Program, vault_folder: Path) -> Iterator[Session]:
    """The vault of this test, open on the worker of ``runner``."""
    opened = on_worker(qtbot, runner, lambda: unlock(program, vault_folder))
    yield opened
    with contextlib.suppress(RuntimeError):  # a test that locked has closed it
        runner.run_last(opened.vault.close)
