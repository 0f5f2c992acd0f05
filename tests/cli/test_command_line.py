"""The command line itself: status, language, the window without a command."""

import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from mdt_desktop import __version__
from mdt_desktop.cli.command_line import chosen_language
from mdt_desktop.cli.desk import ask_at_terminal
from mdt_desktop.domain.errors import UsageError
from tests.support.command_lines import CommandLine

ROOT = Path(__file__).parents[2]


def test_without_a_command_the_window_opens(line: CommandLine) -> None:
    assert line().status == 0
    assert line("--vault", line.folder / "elders").status == 0
    assert line.fake.asked == ["window ", "window elders"]


def test_the_self_test_is_asked_of_the_window(line: CommandLine) -> None:
    assert line("--self-test").status == 0
    assert line.fake.asked == ["self-test"]


def test_the_version_is_the_one_of_the_project(line: CommandLine) -> None:
    assert line("--version").out == f"mdt-desktop {__version__}\n"
    assert f'version = "{__version__}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "wrong", ["cases", "vault", "cases show", "dance", "cases deadlines V01 --at straks", "plan V01"]
)
def test_wrong_usage_is_status_2_and_says_nothing_on_stdout(line: CommandLine, wrong: str) -> None:
    answer = line(*wrong.split())
    assert (answer.status, answer.out) == (2, "")
    assert "usage" in answer.err


@pytest.mark.parametrize("at", ["2026-10-25T02:30", "2026-10-25", "straks"])
def test_a_moment_without_its_offset_is_refused_in_a_sentence(line: CommandLine, at: str) -> None:
    answer = line("cases", "deadlines", "V01", "--at", at)
    assert (answer.status, answer.out) == (2, "")
    assert f"'{at}' is geen moment met een tijdzone" in " ".join(answer.err.split())


def test_help_is_there_in_both_languages(line: CommandLine) -> None:
    assert "termijnen" in line("cases", "--help").out
    line.language = "en"
    assert "terms" in line("cases", "--help").out


def test_an_error_comes_in_the_language_of_the_person(line: CommandLine) -> None:
    dutch = line.on_vault("cases", "list").err
    line.language = "en"
    english = line.on_vault("cases", "list").err
    assert dutch == f"{line.program.messages['nl']['vault.missing']}\n"
    assert english == f"{line.program.messages['en']['vault.missing']}\n"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "nl"),
        ({"LANG": "C.UTF-8"}, "nl"),
        ({"LANG": "de_DE.UTF-8"}, "nl"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "nl_NL.UTF-8", "LANG": "en_GB.UTF-8"}, "nl"),
        ({"MDT_LANGUAGE": "en", "LC_ALL": "nl_NL.UTF-8"}, "en"),
    ],
)
def test_the_language_follows_the_variable_then_the_system_then_dutch(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in ("MDT_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert chosen_language(("nl", "en")) == language


def test_a_passphrase_is_asked_at_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("vijf woorden door een pijp"))
    with pytest.raises(UsageError) as refused:
        ask_at_terminal("? ")
    assert refused.value.code == "passphrase.no_terminal"


def test_the_program_proves_itself_in_a_process_of_its_own(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mdt_desktop", "--self-test"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"PATH": "", "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    assert "MDT Desktop" in done.stdout
