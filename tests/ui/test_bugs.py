import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.bug_hook import BugHook
from ui.bugs import FILE, BugWindow, details


def a_bug() -> tuple[type[BaseException], BaseException, TracebackType | None]:
    names = {"Mila Verzonnen": "Dorpsstraat"}
    try:
        names["Mila"]
    except KeyError as error:
        return type(error), error, error.__traceback__
    raise AssertionError


@pytest.fixture
def hook(tmp_path: Path) -> Iterator[BugHook]:
    before = sys.excepthook
    made = BugHook(tmp_path / "state")
    yield made
    made.uninstall()
    sys.excepthook = before


def test_a_bug_is_written_down_with_its_kind_and_place_but_without_any_value(
    qtbot: QtBot, hook: BugHook, tmp_path: Path
) -> None:
    hook.note(*a_bug())

    written = (tmp_path / "state" / FILE).read_text(encoding="utf-8")
    assert "KeyError" in written
    assert "tests/ui/test_bugs.py" in written
    assert "Mila" not in written
    assert "Dorpsstraat" not in written
    assert str(Path.home()) not in written


def test_one_calm_window_says_so_and_lets_the_details_be_copied(qtbot: QtBot) -> None:
    window = BugWindow()
    qtbot.addWidget(window)
    kind, _, trace = a_bug()

    window.tell("first")
    window.tell(details(kind, trace))
    window.copy_button.click()

    assert window.isVisible()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("KeyError\nmdt-desktop ")
    assert "Mila" not in copied
    window.close_button.click()
    assert not window.isVisible()


def test_a_folder_that_cannot_be_written_is_no_second_bug(qtbot: QtBot, hook: BugHook, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")

    hook.note(*a_bug())

    assert (tmp_path / "state").read_text() == "in the way"


def test_the_hook_hears_what_nobody_catches(hook: BugHook) -> None:
    hook.install()

    assert sys.excepthook == hook.note


def test_ctrl_c_at_a_terminal_is_no_bug(hook: BugHook, tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        hook.note(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert not (tmp_path / "state").exists()
