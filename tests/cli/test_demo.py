"""The demo: everything a newcomer sees, made by the real use cases."""

from collections import Counter
from pathlib import Path

import pytest

from mdt_desktop.bootstrap import wiring
from tests.support.command_lines import CommandLine


@pytest.fixture
def out(line: CommandLine) -> Path:
    return line.folder / "demo-output"


def passphrase_of(said: str) -> str:
    return said.splitlines()[-1].partition(": ")[2]


def test_the_demo_lists_what_it_wrote_and_ends_well(line: CommandLine, out: Path) -> None:
    answer = line("demo", "--out", out)
    assert answer.status == 0, answer.err
    for name in ("plan-full.pdf", "plan-discreet.pdf", "plan-card.pdf"):
        assert (out / name).read_bytes().startswith(b"%PDF")
        assert str(out / name) in answer.out
    assert (out / "vault" / "vault.db").exists()
    assert len(passphrase_of(answer.out).split()) == 5


def test_the_walked_case_stands_where_the_last_step_left_it(line: CommandLine, out: Path) -> None:
    said = line("demo", "--out", out).out
    line.passphrase_file.write_text(passphrase_of(said), encoding="utf-8")
    on_demo = ("--vault", out / "vault", "--passphrase-file", line.passphrase_file, "--json")
    cases = line("cases", "list", *on_demo).json
    assert len(cases) >= 7
    walked = cases[0]
    assert (walked["alias"], walked["stage"], walked["risk_level"]) == ("Jonna", "handover", "elevated")
    records = line("cases", "show", walked["id"], *on_demo).json["records"]
    assert [each["step"] for each in records["handover"]] == ["offered", "talk_done", "accepted"]
    assert {each["detail"] for each in records["access"]} >= {
        "safety_plan full nl 1",
        "safety_plan discreet nl 2",
        "safety_plan pocket_card nl 3",
    }


def test_a_table_of_today_has_three_cases_and_one_of_next_week_another(line: CommandLine, out: Path) -> None:
    said = line("demo", "--out", out).out
    line.passphrase_file.write_text(passphrase_of(said), encoding="utf-8")
    on_demo = ("--vault", out / "vault", "--passphrase-file", line.passphrase_file, "--json")
    shown = [line("cases", "show", each["id"], *on_demo).json for each in line("cases", "list", *on_demo).json]
    entries = [entry for case in shown for entry in case["records"].get("agenda_entry", [])]
    assert sorted(Counter(each["meeting"] for each in entries).values()) == [1, 3]


def test_the_demo_takes_the_place_of_an_earlier_one(line: CommandLine, out: Path) -> None:
    assert line("demo", "--out", out).status == 0
    assert line("demo", "--out", out).status == 0


def test_the_demo_never_takes_the_place_of_a_vault_of_somebody(line: CommandLine, out: Path) -> None:
    vault = out / "vault"
    assert line("vault", "create", "--vault", vault, "--passphrase-file", line.passphrase_file).status == 0
    before = (vault / "vault.db").read_bytes()
    answer = line("demo", "--out", out)
    assert (answer.status, answer.out) == (1, "")
    assert (vault / "vault.db").read_bytes() == before


def test_the_window_opens_on_the_demo_when_asked(line: CommandLine, out: Path) -> None:
    line("demo", "--out", out, "--window")
    assert line.fake.asked == ["window vault"]


def test_the_walk_is_shipped_with_the_program() -> None:
    assert "first_contact:" in wiring().walk()
