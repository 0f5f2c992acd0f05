import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop import __version__
from ui.commands import Command
from ui.help.text import help_parts
from ui.help.view import HelpDialog
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

KEYS = (
    Command(word="Lock", keys="Ctrl+L", act=lambda: None),
    Command(word="Look: dark", keys="", act=lambda: None),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1200, 900)
    qtbot.addWidget(made)
    return made


def texts(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_both_languages_tell_the_same() -> None:
    dutch, english = help_parts("nl"), help_parts("en")

    assert [len(part.lines) for part in dutch] == [len(part.lines) for part in english]
    assert all(part.heading and part.lines for part in (*dutch, *english))


def test_no_line_shouts_or_holds_markup() -> None:
    lines = [line for language in ("nl", "en") for part in help_parts(language) for line in part.lines]

    assert not [line for line in lines if set(line) & set("!<>*`#")]


def test_the_keys_of_the_window_stand_in_the_help(window: QWidget) -> None:
    shown = texts(HelpDialog(KEYS, window))

    assert {"Lock", "Ctrl+L", "Ctrl+K", "F6"} <= set(shown)
    assert "Look: dark" not in shown


def test_the_version_can_be_read_out(window: QWidget) -> None:
    assert f"MDT Desktop, version {__version__}" in texts(HelpDialog(KEYS, window))


def test_at_two_hundred_percent_the_help_fits_its_window(look: Theme, window: QWidget) -> None:
    look.show(Scheme.DARK, 2.0)

    dialog = HelpDialog(KEYS, window)

    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
