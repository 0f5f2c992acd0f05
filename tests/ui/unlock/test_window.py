from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.program import Program
from tests.support.screens import on_worker
from tests.support.vaults import PASSPHRASE
from ui.tasks import TaskRunner
from ui.unlock.first_run_presenter import FirstRunPresenter
from ui.unlock.lost import LostView
from ui.unlock.opener import Opener
from ui.unlock.places import VaultHome
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.view import UnlockView
from ui.unlock.window import UnlockWindow


@pytest.fixture
def window(qtbot: QtBot, runner: TaskRunner, program: Program, vault_folder: Path) -> UnlockWindow:
    opener = Opener(lambda: program, runner, VaultHome(program.home))
    made = UnlockWindow(UnlockPresenter(opener, second=5), FirstRunPresenter(opener))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def page(window: UnlockWindow) -> UnlockView:
    assert isinstance(window.page, UnlockView)
    return window.page


def test_typing_and_enter_open_the_vault(
    qtbot: QtBot, runner: TaskRunner, window: UnlockWindow, page: UnlockView
) -> None:
    qtbot.keyClicks(page.entry.field, PASSPHRASE)
    with qtbot.waitSignal(window.presenter.opener.opened) as opened:
        qtbot.keyClick(page.entry.field, Qt.Key.Key_Return)

    on_worker(qtbot, runner, opened.args[0].vault.close)


def test_a_wrong_passphrase_stands_under_the_field_and_the_field_keeps_the_focus(
    qtbot: QtBot, window: UnlockWindow, page: UnlockView
) -> None:
    qtbot.keyClicks(page.entry.field, "niet de goede woorden hier")
    with qtbot.waitSignal(window.presenter.wrong):
        qtbot.mouseClick(page.unlock_button, Qt.MouseButton.LeftButton)

    assert "Nothing was erased" in page.entry.error.label.text()
    assert page.entry.error.isVisible()
    assert page.focusWidget() is page.entry.field
    assert page.entry.field.hasSelectedText()


def test_a_wait_is_counted_down_and_the_button_sleeps_meanwhile(
    qtbot: QtBot, window: UnlockWindow, page: UnlockView
) -> None:
    for _ in range(5):
        qtbot.waitUntil(page.unlock_button.isEnabled)
        page.entry.field.setText("niet de goede woorden hier")
        with qtbot.waitSignal(window.presenter.wrong):
            page.unlock_button.click()

    assert page.wait_label.label.text() == "Next try in 0:30."
    assert not page.unlock_button.isEnabled()
    qtbot.waitUntil(page.unlock_button.isEnabled)
    assert not page.wait_label.isVisible()


def test_the_words_are_dots_until_somebody_asks_to_see_them(qtbot: QtBot, page: UnlockView) -> None:
    assert page.entry.field.echoMode() is QLineEdit.EchoMode.Password

    qtbot.keyClick(page.entry.show_button, Qt.Key.Key_Space)

    assert page.entry.field.echoMode() is QLineEdit.EchoMode.Normal
    assert page.entry.show_button.text() == "Hide"


def test_caps_lock_is_noticed_by_a_capital_without_shift(qtbot: QtBot, page: UnlockView) -> None:
    qtbot.keyClick(page.entry.field, "M", Qt.KeyboardModifier.NoModifier)
    is_noticed = page.entry.caps_hint.isVisible()
    qtbot.keyClick(page.entry.field, "M", Qt.KeyboardModifier.ShiftModifier)

    assert is_noticed
    assert not page.entry.caps_hint.isVisible()


def test_who_lost_the_words_hears_it_calmly_and_escape_goes_back(qtbot: QtBot, window: UnlockWindow) -> None:
    assert isinstance(window.page, UnlockView)
    qtbot.mouseClick(window.page.lost_button, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, LostView)

    window.page.back_button.click()

    assert isinstance(window.page, UnlockView)


def test_a_damaged_vault_is_named_and_offers_no_way_round(
    qtbot: QtBot, window: UnlockWindow, page: UnlockView, vault_folder: Path
) -> None:
    (vault_folder / "vault.db").write_bytes(b"")
    page.entry.field.setText(PASSPHRASE)
    with qtbot.waitSignal(window.presenter.stuck):
        page.unlock_button.click()

    assert page.stuck is not None
    assert page.stuck.isVisible()
    assert "The file of the vault is empty" in page.stuck.sentence.label.text()
    assert not page.stuck.read_button.isVisible()


def test_another_language_keeps_what_was_typed(
    qtbot: QtBot, window: UnlockWindow, page: UnlockView, program: Program
) -> None:
    page.entry.field.setText("molen kade")
    other = UnlockWindow(window.presenter, window.first_run)
    qtbot.addWidget(other)

    other.take_over(window)

    assert isinstance(other.page, UnlockView)
    assert other.page.entry.field.text() == "molen kade"


def test_nothing_on_the_window_names_a_person(window: UnlockWindow, vault_folder: Path) -> None:
    texts = {each.accessibleName() for each in window.findChildren(QWidget)} | {window.windowTitle()}

    assert not any("Wielinga" in text or "Mila" in text for text in texts)


def test_with_two_vaults_a_number_chooses_and_a_wait_stays_with_its_vault(
    qtbot: QtBot, runner: TaskRunner, program: Program, vault_folder: Path
) -> None:
    second = program.home / "vault-2"
    program.door(second).create("vijf heel andere woorden hier", rehearsal=True).close()
    opener = Opener(lambda: program, runner, VaultHome(program.home))
    made = UnlockWindow(UnlockPresenter(opener), FirstRunPresenter(opener))
    qtbot.addWidget(made)
    made.show()
    assert isinstance(made.page, UnlockView)

    assert [made.page.vault_choice.itemText(each) for each in range(2)] == ["Vault 1", "Vault 2"]
    made.page.vault_choice.setCurrentIndex(1)
    made.page.vault_choice.edited.emit()

    assert made.presenter.folder == second


def test_the_window_shows_before_anything_heavy_is_made(qtbot: QtBot, runner: TaskRunner, tmp_path: Path) -> None:
    made: list[str] = []

    def make() -> Program:
        made.append("program")
        raise LookupError

    opener = Opener(make, runner, VaultHome(tmp_path))
    window = UnlockWindow(UnlockPresenter(opener), FirstRunPresenter(opener))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.drawn):
        window.show()

    assert not made
