import sys

import pytest

from ui import display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")


def test_without_any_display_the_sentence_names_both_variables() -> None:
    assert "DISPLAY en WAYLAND_DISPLAY" in display.missing({})


def test_offscreen_needs_no_display() -> None:
    assert display.missing({"QT_QPA_PLATFORM": "offscreen"}) == ""


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_LIBRARIES_OF_X", ("libnooitgehoord.so.7",))

    said = display.missing({"DISPLAY": ":0"})

    assert "libnooitgehoord.so.7 ontbreekt" in said
    assert display.missing({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}) == ""


def test_the_system_language_decides_and_dutch_is_the_rest() -> None:
    assert display.missing({"LANG": "en_US.UTF-8"}).startswith("There is no display")
    assert display.missing({"LANG": "de_DE.UTF-8"}).startswith("Er is geen beeldscherm")
    assert display.missing({"LANG": "en_US.UTF-8", "MDT_LANGUAGE": "nl"}).startswith("Er is geen beeldscherm")
