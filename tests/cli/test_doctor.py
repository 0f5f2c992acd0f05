"""The doctor from the command line: every check has its sentence, and the vault stays closed."""

from pathlib import Path

import pytest

from mdt_desktop.application.doctor import State
from tests.support.command_lines import CommandLine

CHECKS = (
    "synced_folder",
    "volume",
    "lasting_folder",
    "disk_encryption",
    "swap",
    "free_room",
    "memory",
    "clock",
    "spooler",
    "phone_lines",
    "plan_texts",
    "rule_files",
    "question_lists",
)


def test_every_check_comes_with_a_sentence_for_ict(line: CommandLine) -> None:
    rows = line("doctor", "--json", "--vault", line.vault).json
    assert [row["check"] for row in rows] == list(CHECKS)
    assert all(row["state"] in set(State) and " " in row["sentence"] for row in rows)


def test_a_vault_in_a_synced_folder_is_told_to_move(line: CommandLine) -> None:
    rows = line("doctor", "--json", "--vault", line.folder / "OneDrive - Praktijk" / "kluis").json
    synced = next(row for row in rows if row["check"] == "synced_folder")
    assert synced["state"] == "attention"
    assert "OneDrive" in synced["sentence"]


def test_the_doctor_needs_no_passphrase_and_leaves_the_vault_alone(vignettes: CommandLine) -> None:
    before = {each.name: each.stat().st_mtime_ns for each in vignettes.vault.iterdir()}
    answer = vignettes("doctor", "--vault", vignettes.vault)
    assert answer.status == 0
    assert len(answer.out.splitlines()) == len(CHECKS)
    assert {each.name: each.stat().st_mtime_ns for each in vignettes.vault.iterdir()} == before


def test_unchecked_phone_lines_are_listed(line: CommandLine) -> None:
    assert "police_sexual_offences" in line("doctor", "--vault", line.vault).out


def test_a_region_file_with_an_error_is_named_with_its_place_and_the_program_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    region = tmp_path / "home" / "region" / "questionnaires"
    region.mkdir(parents=True)
    (region / "external_sash.yaml").write_text("schema_version: 1\nid: external_sash\nitems: [een]\n", encoding="utf-8")
    line = CommandLine(tmp_path, capsys)
    rows = line("doctor", "--json", "--vault", line.vault).json
    found = next(row for row in rows if row["check"] == "rule_files")
    assert found["state"] == "attention"
    assert "region/questionnaires/external_sash.yaml:1:kind" in found["sentence"]
    assert line.program.pack.questionnaires.instruments["external_sash"].valid_for_days == 90
