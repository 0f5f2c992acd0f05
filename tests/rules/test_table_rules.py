from importlib.resources import files

import pytest

from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.domain.table_rules import STEPS, CaseKind, TableRules
from mdt_desktop.rules.table import table_rules
from mdt_desktop.rules.yaml_file import read_yaml

TEXT = (files("resources") / "rules" / "table.yaml").read_text(encoding="utf-8")


def _rules(text: str) -> TableRules:
    return table_rules(read_yaml(text, file="table.yaml"))


def test_the_times_are_those_of_the_method() -> None:
    rules = _rules(TEXT)
    assert rules.minutes == {CaseKind.NEW: 15, CaseKind.CONTINUING: 8, CaseKind.CLOSING: 5}
    assert rules.curtain_seconds == 60


def test_the_five_steps_fill_the_time_of_a_new_case() -> None:
    rules = _rules(TEXT)
    assert tuple(rules.step_minutes) == STEPS
    assert sum(rules.step_minutes.values()) == rules.minutes[CaseKind.NEW]


def test_the_start_values_in_the_code_are_those_of_the_file() -> None:
    rules, start = _rules(TEXT), TableRules()
    assert (rules.minutes, rules.step_minutes) == (start.minutes, start.step_minutes)
    assert (rules.opening, rules.round, rules.curtain_seconds) == (start.opening, start.round, start.curtain_seconds)


@pytest.mark.parametrize(
    ("before", "after", "code", "key"),
    [
        ("curtain_seconds: 60", "curtain_seconds: 0", "file.wrong_type", "curtain_seconds"),
        ("new: 15", "new: -1", "file.wrong_type", "new"),
        ("new: 15", "new: 1000", "file.wrong_type", "new"),
        ("new: 15", "nieuw: 15", "file.unknown_key", "nieuw"),
        ("id: wish", "id: wens", "file.not_in_list", "id"),
        ("  - {id: needs, minutes: 3}\n", "", "file.missing_key", "steps"),
        ("minutes: 2}", "minutes: two}", "file.wrong_type", "minutes"),
    ],
)
def test_an_error_names_its_key(before: str, after: str, code: str, key: str) -> None:
    assert before in TEXT
    with pytest.raises(RuleFileError) as caught:
        _rules(TEXT.replace(before, after, 1))

    assert (caught.value.code, caught.value.facts["key"]) == (code, key)
    assert caught.value.facts["file"] == "table.yaml"
