from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from mdt_desktop.application import meetings
from mdt_desktop.application.program import Program
from mdt_desktop.domain.errors import VaultError
from mdt_desktop.domain.meeting import Meeting
from tests.support.layout import is_drawn
from tests.support.vaults import PASSPHRASE
from ui import pictures

NAMES = {
    "unlock",
    "first-run",
    "today",
    "cases",
    "meeting",
    "case",
    "first-contact",
    "weighing",
    "coordination",
    "handover",
    "safety-plan",
    "case-dark",
    "today-high-contrast",
}


def test_every_main_screen_gets_a_picture_of_the_promised_size(
    qapp: QApplication, program: Program, vault_folder: Path, tmp_path: Path
) -> None:
    written = pictures.take(program, vault_folder, PASSPHRASE, tmp_path / "out")

    assert {file.stem for file in written} == NAMES
    for file in written:
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == (pictures.WIDTH, pictures.HEIGHT), file.name
        assert is_drawn(picture), file.name
    program.door(vault_folder).unlock(PASSPHRASE).close()  # nothing holds the vault any more


def test_a_vault_with_a_meeting_shows_it_on_its_own_screen(
    qapp: QApplication, program: Program, vault_folder: Path, tmp_path: Path
) -> None:
    session = program.session(program.door(vault_folder).unlock(PASSPHRASE))
    session.cases.write_own(meetings.plan(Meeting(at=session.now(), invited=("CSG", "POL"))))
    session.vault.close()

    written = pictures.take(program, vault_folder, PASSPHRASE, tmp_path / "out")

    assert {file.stem for file in written} == NAMES | {"meeting-mode"}
    assert is_drawn(QImage(str(tmp_path / "out" / "meeting-mode.png")))


def test_another_passphrase_takes_no_picture_of_a_case(
    qapp: QApplication, program: Program, vault_folder: Path, tmp_path: Path
) -> None:
    with pytest.raises(VaultError):
        pictures.take(program, vault_folder, "heel andere woorden dan deze", tmp_path / "out")

    assert {file.stem for file in (tmp_path / "out").iterdir()} <= {"unlock", "first-run"}
