"""Every screen in light and dark, Dutch and English, large and small: nothing cut off, nothing untranslated."""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from tests.support.layout import faults, is_drawn, texts
from tests.support.places import DIALOGS, PLACES, Stage
from tests.support.screens import a_program, copy_vault, unlock
from ui.languages import Languages
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

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "i18n" / "mdt_nl.ts"


@dataclass(frozen=True)
class Look:
    scheme: Scheme
    language: str
    zoom: float
    width: int = 1440

    def __str__(self) -> str:
        return f"{self.scheme}-{self.language}-{self.zoom:.0%}-{self.width}"


LOOKS = (
    Look(Scheme.LIGHT, "nl", 1.0),
    Look(Scheme.DARK, "en", 1.0),
    Look(Scheme.DARK, "nl", 2.0),
    Look(Scheme.LIGHT, "en", 2.0),
    Look(Scheme.HIGH_CONTRAST, "nl", 1.0, width=1024),
    Look(Scheme.LIGHT, "nl", 1.0, width=720),
)


@pytest.fixture(autouse=True)
def look() -> None:
    """The look of these tests is the stage's, not the one every other test begins with."""


@pytest.fixture(scope="module", params=LOOKS, ids=str)
def chosen(request: pytest.FixtureRequest) -> Look:
    found: Look = request.param
    return found


@pytest.fixture(scope="module")
def stage(
    qapp: QApplication, _theme: Theme, chosen: Look, rehearsal_vault: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("stage")
    languages = Languages(qapp)
    languages.speak(chosen.language)
    _theme.show(chosen.scheme, chosen.zoom)
    program, runner = a_program(folder), TaskRunner()
    vault_folder = copy_vault(rehearsal_vault, program)
    opened: list[Session] = []
    runner.start(lambda _: unlock(program, vault_folder), opened.append)
    until(lambda: bool(opened))
    made = Stage(program, opened[0], runner, PreferenceFile(folder), width=chosen.width)
    yield made
    made.put_away()
    runner.run_last(made.session.vault.close)
    languages.fall_silent()


@pytest.mark.parametrize("place", [*PLACES, *DIALOGS])
def test_nothing_is_cut_off_or_covered_and_every_word_is_translated(stage: Stage, chosen: Look, place: str) -> None:
    window = stage.at(place)
    found = faults(window)
    untranslated = texts(window) & _english_only() if chosen.language == "nl" else set()
    drawn = is_drawn(window.grab().toImage())
    stage.close_dialogs()

    assert drawn
    assert found == []
    assert untranslated == set()
    assert stage.window.width() == chosen.width


@pytest.fixture
def before_unlock(qtbot: QtBot, stage: Stage, chosen: Look, tmp_path: Path) -> Callable[[str], UnlockWindow]:
    """The unlock window in the look of the stage; ``keys.a`` makes it find a vault."""

    def made(sign: str) -> UnlockWindow:
        (tmp_path / "vault").mkdir(exist_ok=True)
        (tmp_path / "vault" / sign).touch()
        opener = Opener(lambda: stage.program, stage.runner, VaultHome(tmp_path))
        window = UnlockWindow(UnlockPresenter(opener), FirstRunPresenter(opener))
        qtbot.addWidget(window)
        window.resize(chosen.width, 900)
        window.show()
        return window

    return made


def _stuck(window: UnlockWindow) -> None:
    sentence = "In deze kluis ontbreken 14 wijzigingen die er eerder wel waren. Er is niets gewijzigd. " * 2
    window.presenter.stuck.emit(sentence, len(sentence) > 0)


def _wrong(window: UnlockWindow) -> None:
    window.presenter.wrong.emit("Deze wachtzin past niet bij de kluis. Er is niets gewist. Controleer de woorden.")
    window.presenter.waiting.emit(890)


UNLOCK_STATES: dict[str, Callable[[UnlockWindow], None]] = {
    "unlock": lambda _: None,
    "wrong": _wrong,
    "stuck": _stuck,
    "lost": lambda window: window.show_page("lost"),
}


@pytest.mark.parametrize("state", UNLOCK_STATES)
def test_the_unlock_window_has_room_for_every_word(
    stage: Stage, chosen: Look, before_unlock: Callable[[str], UnlockWindow], state: str
) -> None:
    window = before_unlock("keys.a")
    UNLOCK_STATES[state](window)
    stage.rest(window)

    assert faults(window) == []
    assert chosen.language == "en" or not texts(window) & _english_only()
    assert window.width() == chosen.width


@pytest.mark.parametrize("step", FirstStep)
def test_the_first_run_has_room_for_every_word(
    stage: Stage, chosen: Look, before_unlock: Callable[[str], UnlockWindow], step: FirstStep
) -> None:
    window = before_unlock("nothing")
    window.first_run.begin_at(step)
    stage.rest(window)

    assert faults(window) == []
    assert chosen.language == "en" or not texts(window) & _english_only()
    assert window.width() == chosen.width


def _english_only() -> set[str]:
    """Source sentences that are no Dutch sentence as well."""
    messages = list(ET.parse(TRANSLATIONS).iter("message"))  # noqa: S314 - our own file
    dutch = {text for each in messages for text in each.find("translation").itertext()}  # type: ignore[union-attr]
    return {each.findtext("source", "") for each in messages} - dutch
