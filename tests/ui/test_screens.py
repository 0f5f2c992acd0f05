"""Every screen in light and dark, Dutch and English, large and small: nothing cut off, nothing untranslated."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.layout import faults, is_drawn, texts
from tests.support.places import DIALOGS, PLACES, Stage
from tests.support.screens import a_program, copy_vault, unlock
from ui.languages import Languages
from ui.preferences import PreferenceFile
from ui.settling import until
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

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
    opened: list[object] = []
    runner.start(lambda _: unlock(program, vault_folder), opened.append)
    until(lambda: bool(opened))
    made = Stage(program, opened[0], runner, PreferenceFile(folder), width=chosen.width)  # type: ignore[arg-type]
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


def _english_only() -> set[str]:
    """Source sentences that are no Dutch sentence as well."""
    messages = list(ET.parse(TRANSLATIONS).iter("message"))  # noqa: S314 - our own file
    dutch = {text for each in messages for text in each.find("translation").itertext()}  # type: ignore[union-attr]
    return {each.findtext("source", "") for each in messages} - dutch
