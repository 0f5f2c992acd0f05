import pytest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from ui.cases.new_case import NewCaseDialog
from ui.commands import commands
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner
from ui.theme.theme import theme
from ui.theme.tokens import DARK


@pytest.fixture
def window(qtbot: QtBot, program: Program, session: Session, runner: TaskRunner) -> MainWindow:
    made = MainWindow(
        program=program, session=session, runner=runner, preferences=PreferenceFile(program.home / "device")
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.is_settled)
    return made


def run(window: MainWindow, word: str) -> None:
    next(command for command in commands(window) if command.word == word).act()


def test_every_command_has_a_word_of_its_own_and_no_keys_twice(window: MainWindow) -> None:
    found = commands(window)

    words, keys = [each.word for each in found], [each.keys for each in found if each.keys]
    assert len(set(words)) == len(words)
    assert len(set(keys)) == len(keys)


def test_commands_go_to_pages(qtbot: QtBot, window: MainWindow) -> None:
    run(window, "Cases")

    assert window.place() == {"page": "cases"}
    qtbot.waitUntil(window.is_settled)


def test_lock_and_conversation_are_asked_of_whoever_owns_the_window(qtbot: QtBot, window: MainWindow) -> None:
    for word, asked in (("Lock", window.lock_requested), ("In conversation: do not lock", window.talk_requested)):
        with qtbot.waitSignal(asked):
            run(window, word)


def test_another_look_is_there_at_once_and_remembered(window: MainWindow) -> None:
    run(window, "Look: dark")

    assert theme().tokens == DARK
    assert window.preferences.read().scheme == "dark"


def test_a_new_case_opens_at_its_first_contact_after_one_key(qtbot: QtBot, window: MainWindow) -> None:
    run(window, "New first contact")
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None

    with qtbot.waitSignal(window.presenter.shown):
        dialog.words_field.returnPressed.emit()

    assert window.place()["section"] == "first_contact"
    qtbot.waitUntil(window.is_settled)
