"""Every control of every screen has a name and a role, is large enough to hit, and is reached by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from tests.support.accessible import barriers, controls
from tests.support.places import DIALOGS, PLACES, Stage
from tests.support.screens import a_program, copy_vault, unlock
from ui.preferences import PreferenceFile
from ui.settling import until
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.unlock.first_run_presenter import FirstRunPresenter, FirstStep
from ui.unlock.opener import Opener
from ui.unlock.places import VaultHome
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.window import UnlockWindow

ENOUGH_TABS = 400


@pytest.fixture(autouse=True)
def look() -> None:
    """One look for the whole module: dressing a full window again costs seconds."""


@pytest.fixture(scope="module")
def stage(
    qapp: QApplication, _theme: Theme, rehearsal_vault: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("stage")
    _theme.show(Scheme.LIGHT, 1.0)
    program, runner = a_program(folder), TaskRunner()
    vault_folder = copy_vault(rehearsal_vault, program)
    opened: list[Session] = []
    runner.start(lambda _: unlock(program, vault_folder), opened.append)
    until(lambda: bool(opened))
    made = Stage(program, opened[0], runner, PreferenceFile(folder))
    yield made
    made.put_away()
    runner.run_last(made.session.vault.close)


@pytest.mark.parametrize("place", [*PLACES, *DIALOGS])
def test_every_control_has_a_name_a_role_and_a_way_to_it(stage: Stage, place: str) -> None:
    window = stage.at(place)
    found, count = barriers(window), controls(window)
    stage.close_dialogs()

    assert count > 0
    assert found == []


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_round_and_comes_back(stage: Stage, place: str) -> None:
    window = stage.at(place)
    window.activateWindow()
    first = window.focusWidget()
    seen: list[QWidget] = []
    for _ in range(ENOUGH_TABS):
        stage.window.focusNextChild()
        focused = window.focusWidget()
        assert focused is not None
        if focused is first or (seen and focused is seen[0]):
            break
        seen.append(focused)

    assert 3 < len(seen) < ENOUGH_TABS


@pytest.mark.parametrize("step", [None, *FirstStep])
def test_the_window_before_unlock_too(qtbot: QtBot, stage: Stage, tmp_path: Path, step: FirstStep | None) -> None:
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / ("keys.a" if step is None else "nothing")).touch()
    opener = Opener(lambda: stage.program, stage.runner, VaultHome(tmp_path))
    window = UnlockWindow(UnlockPresenter(opener), FirstRunPresenter(opener))
    qtbot.addWidget(window)
    window.show()
    if step is not None:
        window.first_run.begin_at(step)
    stage.rest(window)

    assert controls(window) > 0
    assert barriers(window) == []
