"""Loading made-up cases: all or nothing, and nothing of them lost on the way."""

from pathlib import Path

import pytest

from tests.support.command_lines import VIGNETTES, CommandLine
from tests.support.rehearsal_files import ODDEST, PLAINEST, strings_in


@pytest.fixture
def odd(line: CommandLine) -> Path:
    file = line.folder / "vreemd.yaml"
    file.write_text(ODDEST, encoding="utf-8")
    return file


def test_loading_names_each_case_with_its_number(line: CommandLine) -> None:
    line.make_rehearsal()
    answer = line.on_vault("rehearse", VIGNETTES / "V01.yaml", VIGNETTES / "V03.yaml", "--json")
    assert [row["id"] for row in answer.json] == ["V01", "V03"]
    assert answer.json[0]["number"].endswith("-001")
    assert answer.err == ""


def test_keys_that_are_not_named_are_warned_about_once_and_kept(line: CommandLine, odd: Path) -> None:
    line.make_rehearsal()
    plain = line.folder / "kort.yaml"
    plain.write_text(f"{PLAINEST}smell: lavendel\n", encoding="utf-8")
    answer = line.on_vault("rehearse", odd, plain)
    assert answer.status == 0
    (warning,) = answer.err.splitlines()
    assert "victim.shoe_size" in warning
    assert "K01: smell" in warning
    shown = line.on_vault("cases", "show", "K-02 vreemd", "--json").json
    kept = {(each.get("where", ""), each["key"]): each["text"] for each in shown["records"]["unnamed_key"]}
    assert kept["", "colour"] == {
        "hue": [1, 'twee "drie"', None, True, {"diep": "regel 1\nregel 2"}],
        "yes": "no",
        "12": "getal als sleutel",
    }
    assert kept["timeline[0]", "weather"] == "storm"


def test_every_letter_of_the_oddest_case_comes_back_from_the_vault(line: CommandLine, odd: Path) -> None:
    line.make_rehearsal(odd)
    shown = line.on_vault("cases", "show", "K-02 vreemd", "--json").json
    texts = set(strings_in(shown))
    safe = 'regel één\n  ingesprongen, met "aanhalingstekens" en een \\ schuine streep\n\nna een lege regel\n'
    assert {safe, "Bo 🧶", "Café e\u0301n naïef 🦊 \u0130", "  spaties vooraan en achteraan  "} <= texts
    assert "nooit bewaard" not in texts


def test_an_entry_of_a_linked_case_is_kept_and_starts_no_clock(line: CommandLine, odd: Path) -> None:
    line.make_rehearsal(odd)
    deadlines = {row["rule"] for row in line.on_vault("cases", "deadlines", "K-02 vreemd", "--json").json}
    assert "DL-HIV-PEP" not in deadlines
    assert "DL-MDT-FIRST" in deadlines
    shown = line.on_vault("cases", "show", "K-02 vreemd", "--json").json
    assert shown["records"]["linked_case"] == [{"case": "K-03", "relation": ""}] or shown["records"]["linked_case"] == [
        {"case": "K-03"}
    ]


def test_an_unknown_kind_and_a_period_start_no_clock(line: CommandLine) -> None:
    file = line.folder / "periode.yaml"
    text = PLAINEST.replace("kind: event}", 'kind: event_period, until: "2026-06-01T00:00+02:00"}')
    file.write_text(
        text.replace("orgs:", '  - {at: "2026-05-04T20:00+02:00", kind: iets_nieuws}\norgs:'), encoding="utf-8"
    )
    line.make_rehearsal(file)
    assert line.on_vault("cases", "deadlines", "K01", "--json").json == []


def test_an_uncertain_event_counts_from_its_earliest_moment(line: CommandLine, odd: Path) -> None:
    line.make_rehearsal(odd)
    rows = line.on_vault("cases", "deadlines", "K-02 vreemd", "--json").json
    row = next(each for each in rows if each["rule"] == "DL-WW-4W")
    assert (row["from"], row["due"]) == ("2026-02-28T23:30+01:00", "2026-03-28T23:30+01:00")


def test_an_event_that_was_not_in_public_starts_no_camera_clock(line: CommandLine, odd: Path) -> None:
    line.make_rehearsal(odd)
    rules = {row["rule"] for row in line.on_vault("cases", "deadlines", "K-02 vreemd", "--json").json}
    assert "DL-CCTV" not in rules


def test_an_error_in_one_file_loads_none(line: CommandLine) -> None:
    line.make_rehearsal()
    wrong = line.folder / "fout.yaml"
    wrong.write_text(PLAINEST.replace("kind: event", "kinds: event"), encoding="utf-8")
    answer = line.on_vault("rehearse", VIGNETTES / "V01.yaml", wrong)
    assert (answer.status, answer.out) == (1, "")
    for part in (str(wrong), "7", "kind"):
        assert part in answer.err
    assert line.on_vault("cases", "list", "--json").json == []


def test_a_case_that_is_there_already_is_refused(vignettes: CommandLine) -> None:
    answer = vignettes.on_vault("rehearse", VIGNETTES / "V01.yaml")
    assert answer.status == 1
    assert "V01" in answer.err
    assert len(vignettes.on_vault("cases", "list", "--json").json) == 6


def test_a_real_vault_takes_no_made_up_cases(line: CommandLine) -> None:
    line.on_vault("vault", "create")
    answer = line.on_vault("rehearse", VIGNETTES / "V01.yaml")
    assert (answer.status, answer.err) == (1, f"{line.program.messages['nl']['rehearsal.real_vault']}\n")


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_file_that_cannot_be_read_is_named(line: CommandLine, content: bytes | None) -> None:
    line.make_rehearsal()
    file = line.folder / "weg.yaml"
    if content is not None:
        file.write_bytes(content)
    answer = line.on_vault("rehearse", file)
    assert answer.status == 1
    assert str(file) in answer.err
