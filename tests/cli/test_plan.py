"""The plan from the command line: gate, language, and every line that stays off paper named."""

import subprocess
from pathlib import Path

import pytest

from mdt_desktop.application import plans
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.safety_plan import PaperGate
from tests.support.command_lines import PASSPHRASE, CommandLine
from tests.support.rehearsal_files import PLAINEST


def fill(line: CommandLine, case: str, lines: dict[str, str], *, is_safe: Answer | None = None) -> None:
    """Do what the screen would: fill in lines, and perhaps answer the gate."""
    vault = line.program.door(line.vault).unlock(PASSPHRASE)
    try:
        session = line.program.session(vault)
        found = session.cases.find(case)
        for field, text in lines.items():
            session.cases.write(found, plans.fill(session.cases.view(found), field, text))
        if is_safe is not None:
            session.cases.write(found, plans.answer_gate(PaperGate(is_safe=is_safe, at=session.now())))
    finally:
        vault.close()


@pytest.fixture
def paper(vignettes: CommandLine) -> Path:
    return vignettes.folder / "papier" / "afspraken.pdf"


@pytest.mark.parametrize("form", ["full", "discreet", "card"])
def test_a_plan_is_written_once_the_paper_is_safe(vignettes: CommandLine, paper: Path, form: str) -> None:
    fill(vignettes, "V01", {"helps_me": "fietsen"}, is_safe=Answer.YES)
    answer = vignettes.on_vault("plan", "V01", "--form", form, "--out", paper)
    assert answer.status == 0, answer.err
    assert paper.read_bytes().startswith(b"%PDF")


def test_a_plan_can_be_plain_text(vignettes: CommandLine, paper: Path) -> None:
    fill(vignettes, "V01", {"helps_me": "fietsen"}, is_safe=Answer.YES)
    answer = vignettes.on_vault("plan", "V01", "--form", "full", "--text", "--out", paper)
    assert answer.status == 0, answer.err
    assert "fietsen" in paper.read_text(encoding="utf-8")
    assert "0800-0188" in paper.read_text(encoding="utf-8")


@pytest.mark.parametrize("is_safe", [None, Answer.NO, Answer.UNKNOWN, Answer.NOT_ASKED])
def test_no_paper_goes_home_before_somebody_said_it_is_safe(
    vignettes: CommandLine, paper: Path, is_safe: Answer | None
) -> None:
    fill(vignettes, "V03", {}, is_safe=is_safe)
    answer = vignettes.on_vault("plan", "V03", "--form", "full", "--out", paper)
    assert (answer.status, paper.exists()) == (1, False)
    assert "--keep-at-contact" in answer.err


def test_the_contact_person_may_keep_the_paper(vignettes: CommandLine, paper: Path) -> None:
    answer = vignettes.on_vault("plan", "V12", "--form", "full", "--out", paper, "--keep-at-contact")
    assert (answer.status, paper.exists()) == (0, True)


def test_what_stays_off_the_paper_is_named(vignettes: CommandLine, paper: Path) -> None:
    fill(vignettes, "V01", {"code_word": "paarse paraplu", "own_line": "politie belt dinsdag"}, is_safe=Answer.YES)
    answer = vignettes.on_vault("plan", "V01", "--form", "discreet", "--out", paper)
    assert answer.status == 0
    assert "paarse paraplu" in answer.err
    assert "politie belt dinsdag" in answer.err


def test_a_card_without_a_number_leaves_room_to_write_it(line: CommandLine) -> None:
    bare, paper = line.folder / "bare.yaml", line.folder / "kaart.pdf"
    bare.write_text(PLAINEST, encoding="utf-8")
    line.make_rehearsal(bare)
    answer = line.on_vault("plan", "K01", "--form", "card", "--out", paper, "--keep-at-contact")
    assert (answer.status, paper.read_bytes()[:4]) == (0, b"%PDF")


def test_a_language_without_texts_is_refused(vignettes: CommandLine, paper: Path) -> None:
    answer = vignettes.on_vault(
        "plan", "V11", "--form", "full", "--language", "fr", "--out", paper, "--keep-at-contact", "--draft"
    )
    assert (answer.status, paper.exists()) == (1, False)


def test_a_language_no_human_checked_is_written_as_a_draft_or_not_at_all(vignettes: CommandLine, paper: Path) -> None:
    asked = ("plan", "V11", "--form", "full", "--language", "ar", "--out", paper, "--keep-at-contact")
    refused = vignettes.on_vault(*asked)
    assert (refused.status, paper.exists()) == (1, False)

    answer = vignettes.on_vault(*asked, "--draft")
    assert answer.status == 0
    seen = subprocess.run(["pdftotext", str(paper), "-"], capture_output=True, check=True).stdout  # noqa: S607
    assert "مسودة" in seen.decode("utf-8")


def test_every_paper_is_written_down(vignettes: CommandLine, paper: Path) -> None:
    vignettes.on_vault("plan", "V08", "--form", "full", "--language", "en", "--out", paper, "--keep-at-contact")
    access = vignettes.on_vault("cases", "show", "V08", "--json").json["records"]["access"]
    assert [(each["kind"], each["detail"]) for each in access] == [("saved_file", "safety_plan full en 1")]


def test_a_paper_that_cannot_be_written_is_named(vignettes: CommandLine) -> None:
    folder = vignettes.folder / "map"
    folder.mkdir()
    answer = vignettes.on_vault("plan", "V01", "--form", "full", "--out", folder, "--keep-at-contact")
    assert (answer.status, answer.err.splitlines()[-1]) == (1, vignettes.program.messages["nl"]["paper.not_written"])
    assert list(folder.parent.glob(".*")) == []


def test_a_form_that_does_not_exist_is_wrong_usage(vignettes: CommandLine, paper: Path) -> None:
    assert vignettes.on_vault("plan", "V01", "--form", "poster", "--out", paper).status == 2
