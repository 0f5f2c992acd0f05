"""The cases from the command line: what was loaded comes back, letter for letter."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mdt_desktop.rules.yaml_file import plain, read_yaml
from tests.support.command_lines import VIGNETTES, CommandLine

IDS = ("V01", "V03", "V04", "V08", "V11", "V12")
NOT_KEPT = {"tests", "expected", "deadlines"}


def the_file(case: str) -> dict[str, Any]:
    text = (VIGNETTES / f"{case}.yaml").read_text(encoding="utf-8")
    read: dict[str, Any] = plain(read_yaml(text, file=case))
    return read


def strings_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings_in(each)


@pytest.mark.parametrize("case", IDS)
def test_every_deadline_of_a_vignette_comes_out(vignettes: CommandLine, case: str) -> None:
    answer = vignettes.on_vault("cases", "deadlines", case, "--json")
    found = {(row["rule"], row["from"], row["due"]) for row in answer.json}
    expected = {(row["rule"], row["from"], row["due"]) for row in the_file(case)["deadlines"]}
    assert expected <= found
    assert answer.err == ""


@pytest.mark.parametrize("case", IDS)
def test_every_text_of_a_vignette_comes_back_letter_for_letter(vignettes: CommandLine, case: str) -> None:
    answer = vignettes.on_vault("cases", "show", case, "--json")
    kept = {key: value for key, value in the_file(case).items() if key not in NOT_KEPT}
    shown = set(strings_in(answer.json))
    assert set(strings_in(kept)) - shown == set()


@pytest.mark.parametrize("case", IDS)
def test_who_knows_has_a_row_for_every_group_of_every_share(vignettes: CommandLine, case: str) -> None:
    rows = vignettes.on_vault("cases", "who-knows", case, "--json").json
    expected = [
        (share["from"], share["to"], group, share["level"], share["basis"])
        for share in the_file(case)["shares"]
        for group in share["groups"]
    ]
    found = [(row["from"], row["receiver"], row["group"], row["level"], row["basis"]) for row in rows]
    assert sorted(found) == sorted(expected)
    assert all(set(row) == {"from", "receiver", "group", "level", "basis", "purpose", "until"} for row in rows)


def test_a_clock_stands_as_it_stood_at_the_moment_asked_for(vignettes: CommandLine) -> None:
    def state(rule: str, at: str) -> str:
        rows = vignettes.on_vault("cases", "deadlines", "V08", "--json", "--at", at).json
        return next(row["state"] for row in rows if row["rule"] == rule)

    assert state("DL-HIV-PEP", "2026-09-12T12:00+02:00") == "running"
    assert state("DL-HIV-PEP", "2026-09-14T16:00+02:00") == "expired"
    assert state("DL-TOX-HAIR", "2026-09-14T14:00Z") == "not_before"


def test_a_clock_has_the_five_answers_scripts_rely_on(vignettes: CommandLine) -> None:
    rows = vignettes.on_vault("cases", "deadlines", "V01", "--json").json
    assert all(list(row) == ["rule", "from", "due", "state", "acts"] for row in rows)
    assert {row["state"] for row in rows} <= {"running", "met", "expired", "not_before", "not_applicable"}


def test_no_pregnancy_makes_the_pill_not_applicable_and_no_urgency_keeps_the_clock(vignettes: CommandLine) -> None:
    states = {row["rule"]: row["state"] for row in vignettes.on_vault("cases", "deadlines", "V12", "--json").json}
    assert states["DL-EC-UPA"] == "not_applicable"
    assert states["DL-MDT-ACUTE"] == "met"


def test_the_list_has_one_line_per_case_with_null_where_there_is_nothing(line: CommandLine) -> None:
    bare = line.folder / "bare.yaml"
    bare.write_text(
        "{id: K1, fictitious: true, title_nl: t, victim: {alias: Juno, safe_contact: s}, summary_nl: s,"
        " timeline: [], orgs: []}",
        encoding="utf-8",
    )
    line.make_rehearsal(VIGNETTES / "V01.yaml", bare)
    rows = {row["alias"]: row for row in line.on_vault("cases", "list", "--json").json}
    assert rows["Juno"] == {
        "id": rows["Juno"]["id"],
        "number": rows["Juno"]["number"],
        "alias": "Juno",
        "stage": "signal",
        "risk_level": "not_weighed",
        "contact_person": None,
        "coordinator": None,
        "next_due": None,
    }
    assert rows["Mila"]["contact_person"] == "casemanager CSG"
    assert rows["Mila"]["coordinator"] == "CSG"
    assert set(rows["Mila"]["next_due"]) == {"rule", "due"}


def test_a_case_is_found_by_id_number_or_the_name_of_its_file(vignettes: CommandLine) -> None:
    first = vignettes.on_vault("cases", "list", "--json").json[0]
    by_id = vignettes.on_vault("cases", "show", first["id"], "--json").json
    by_number = vignettes.on_vault("cases", "show", first["number"], "--json").json
    assert by_id["alias"] == by_number["alias"] == first["alias"]


def test_a_case_that_is_not_there_is_not_found_on_this_laptop(vignettes: CommandLine) -> None:
    answer = vignettes.on_vault("cases", "show", "V99", "--json")
    assert (answer.status, answer.out) == (1, "")
    assert "op deze laptop" in answer.err


def test_reading_a_case_leaves_a_trace_and_does_not_move_it_in_the_list(vignettes: CommandLine) -> None:
    before = [row["number"] for row in vignettes.on_vault("cases", "list", "--json").json]
    vignettes.on_vault("cases", "show", before[-1], "--json")
    shown = vignettes.on_vault("cases", "show", before[-1], "--json").json
    assert [(row["kind"], row["detail"]) for row in shown["records"]["access"]] == [("read", "command_line")]
    assert [row["number"] for row in vignettes.on_vault("cases", "list", "--json").json] == before


def test_without_json_the_same_is_said_in_lines(vignettes: CommandLine) -> None:
    assert "Hanna" in vignettes.on_vault("cases", "list").out
    assert "Sporenonderzoek" in vignettes.on_vault("cases", "deadlines", "V12").out
    assert "SEH > VT" in vignettes.on_vault("cases", "who-knows", "V12").out
    assert "buikpijn" in vignettes.on_vault("cases", "show", "V12").out.lower()


def test_nothing_but_json_stands_on_stdout(vignettes: CommandLine, tmp_path: Path) -> None:
    for command in ("list", "show V01", "deadlines V01", "who-knows V01"):
        answer = vignettes.on_vault("cases", *command.split(), "--json")
        assert answer.json is not None
