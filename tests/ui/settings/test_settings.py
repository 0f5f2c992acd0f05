from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.ports import Inspection
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import VaultEvent, VaultEventKind
from mdt_desktop.domain.errors import VaultError
from tests.support.screens import on_worker
from tests.support.vaults import PASSPHRASE
from ui.preferences import PreferenceFile
from ui.settings.presenter import SettingsPresenter
from ui.settings.view import SettingsDialog
from ui.tasks import TaskRunner
from ui.theme.theme import theme
from ui.theme.tokens import HIGH_CONTRAST


class Desk(QWidget):
    """What the settings need of the window they belong to."""

    def __init__(self, program: Program, session: Session, runner: TaskRunner) -> None:
        super().__init__()
        self.program, self.session, self.runner = program, session, runner
        self.resize(1200, 900)


@pytest.fixture
def dialog(qtbot: QtBot, program: Program, session: Session, runner: TaskRunner) -> Iterator[SettingsDialog]:
    desk = Desk(program, session, runner)
    qtbot.addWidget(desk)
    made = SettingsDialog(PreferenceFile(program.home / "device"), desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    yield made
    desk.close()  # it also keeps the window alive until here


@pytest.fixture
def presenter(dialog: SettingsDialog) -> SettingsPresenter:
    return dialog.presenter


@pytest.fixture
def events(qtbot: QtBot, session: Session, runner: TaskRunner) -> Callable[[], list[VaultEventKind]]:
    def noted() -> list[VaultEventKind]:
        return [event.kind for event in on_worker(qtbot, runner, session.cases.own_view).records(VaultEvent)]

    return noted


# --- the screen ---------------------------------------------------------------------------------------


def test_another_look_is_there_at_once(dialog: SettingsDialog, presenter: SettingsPresenter) -> None:
    dialog.screen_settings.scheme_choice.choose("high_contrast")

    assert theme().tokens == HIGH_CONTRAST
    assert presenter.read().scheme == "high_contrast"


def test_language_and_size_wait_for_the_button(
    qtbot: QtBot, dialog: SettingsDialog, presenter: SettingsPresenter
) -> None:
    screen = dialog.screen_settings
    screen.language_choice.choose("en")
    screen.zoom_choice.choose("1.5")
    assert presenter.read().language == "nl"

    with qtbot.waitSignal(dialog.language_changed):
        screen.use_button.click()

    kept = presenter.read()
    assert (kept.language, kept.zoom) == ("en", 1.5)
    assert dialog.isHidden()


def test_the_same_language_and_size_change_nothing(dialog: SettingsDialog) -> None:
    dialog.screen_settings.language_choice.choose("nl")

    assert not dialog.screen_settings.use_button.isEnabled()


# --- the passphrase -----------------------------------------------------------------------------------


def test_issued_words_open_the_vault_and_the_old_ones_no_longer_do(
    qtbot: QtBot,
    dialog: SettingsDialog,
    presenter: SettingsPresenter,
    program: Program,
    session: Session,
    runner: TaskRunner,
) -> None:
    form = dialog.passphrase_settings.form
    words = form.words
    form.old.field.show_typed(PASSPHRASE)
    form.again.field.show_typed(words.upper())

    with qtbot.waitSignal(presenter.passphrase_changed):
        form.change_button.click()

    assert len(words.split()) == 5
    assert (form.old.field.typed(), form.again.field.typed()) == ("", "")
    assert form.words != words
    folder = session.vault.folder
    on_worker(qtbot, runner, session.vault.close)
    with pytest.raises(VaultError):
        program.door(folder).unlock(PASSPHRASE)
    program.door(folder).unlock(words).close()


def test_a_wrong_old_passphrase_is_said_at_its_field(
    qtbot: QtBot, dialog: SettingsDialog, presenter: SettingsPresenter, events: Callable[[], list[VaultEventKind]]
) -> None:
    form = dialog.passphrase_settings.form
    form.old.field.show_typed("iets heel anders dan dit")
    form.again.field.show_typed(form.words)

    with qtbot.waitSignal(presenter.failed):
        form.change_button.click()

    assert "does not fit" in form.old.error.label.text()
    assert form.change_button.isEnabled()
    assert VaultEventKind.PASSPHRASE_CHANGED not in events()


@pytest.mark.parametrize(
    ("new", "again", "field"), [("te kort", "te kort", "new"), ("een lange eigen zin", "een andere zin", "again")]
)
def test_a_passphrase_of_ones_own_is_long_and_typed_twice(
    dialog: SettingsDialog, new: str, again: str, field: str
) -> None:
    form = dialog.passphrase_settings.form
    form.kind_choice.choose("own")
    form.old.field.show_typed(PASSPHRASE)
    form.new.field.show_typed(new)
    form.again.field.show_typed(again)

    form.change_button.click()

    entry = {"new": form.new, "again": form.again}[field]
    assert entry.error.label.text()
    assert entry.field.property("wrong")


def test_made_up_cases_have_no_passphrase_to_change(dialog: SettingsDialog) -> None:
    assert dialog.passphrase_settings.isHidden()


# --- the vault ----------------------------------------------------------------------------------------


def test_a_vault_in_order_says_so_with_numbers(
    qtbot: QtBot, dialog: SettingsDialog, presenter: SettingsPresenter
) -> None:
    with qtbot.waitSignal(presenter.checked) as checked:
        dialog.begin("check")

    found = checked.args[0]
    assert found.findings == ()
    assert dialog.vault_settings.check_label.label.text().startswith(f"The vault is in order: {found.cases} cases")


def test_a_finding_is_said_in_its_sentence(dialog: SettingsDialog, presenter: SettingsPresenter) -> None:
    presenter.checked.emit(Inspection(commits=3, cases=1, findings=(VaultError("vault.damaged"),)))

    assert "damaged" in dialog.vault_settings.check_label.label.text()


def test_a_backup_is_written_read_back_noted_and_can_be_restored(
    qtbot: QtBot,
    dialog: SettingsDialog,
    program: Program,
    tmp_path: Path,
    events: Callable[[], list[VaultEventKind]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "reservekopie.mdt"
    monkeypatch.setattr(dialog.vault_settings, "ask_file", lambda: file)

    with qtbot.waitSignal(dialog.presenter.backed_up):
        dialog.begin("back_up")

    assert dialog.vault_settings.back_up_label.label.text().startswith("reservekopie.mdt is written")
    assert VaultEventKind.BACKED_UP in events()
    program.door(tmp_path / "terug").restore(file, PASSPHRASE)


def test_a_backup_never_overwrites_a_file(
    qtbot: QtBot, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "reservekopie.mdt"
    file.write_text("iets anders", encoding="utf-8")
    monkeypatch.setattr(dialog.vault_settings, "ask_file", lambda: file)

    with qtbot.waitSignal(dialog.presenter.failed):
        dialog.vault_settings.back_up_button.click()

    assert "Nothing was overwritten" in dialog.vault_settings.back_up_label.label.text()
    assert file.read_text(encoding="utf-8") == "iets anders"
    assert dialog.vault_settings.back_up_button.isEnabled()


def test_nothing_is_written_when_no_file_is_chosen(
    dialog: SettingsDialog, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog.vault_settings, "ask_file", lambda: None)

    dialog.vault_settings.back_up_button.click()

    assert not runner.is_busy


def test_the_proposed_name_of_a_backup_says_only_the_day(
    dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def ask(*asked: object, **_: object) -> tuple[str, str]:
        proposed.append(str(asked[2]))
        return "", ""

    monkeypatch.setattr("ui.settings.vault.QFileDialog.getSaveFileName", ask)

    assert dialog.vault_settings.ask_file() is None
    assert Path(proposed[0]).name == "backup-2026-10-26.mdt"


def test_settings_closed_while_the_vault_is_checked_do_no_harm(
    qtbot: QtBot, program: Program, session: Session, runner: TaskRunner
) -> None:
    desk = Desk(program, session, runner)
    qtbot.addWidget(desk)
    dialog = SettingsDialog(PreferenceFile(program.home / "device"), desk)
    dialog.show()
    dialog.begin("check")

    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()

    qtbot.waitUntil(lambda: not runner.is_busy)
