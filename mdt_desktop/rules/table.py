"""Loads ``table.yaml``: the minutes of the table, its curtain, and the words that stay off its screen."""

from mdt_desktop.domain.table_rules import STEPS, CaseKind, TableRules, TableStep
from mdt_desktop.rules.yaml_file import YamlMap

KEYS = ("minutes", "steps", "curtain_seconds", "medical", "children")
_LONGEST = 240


def table_rules(file: YamlMap) -> TableRules:
    """Return how the table works.

    Raises:
        RuleFileError: The file has an error; the facts say where.
    """
    minutes = file.mapping("minutes")
    minutes.only("opening", "round", *CaseKind)
    return TableRules(
        version=file.text("version"),
        minutes={kind: _minutes(minutes, kind) for kind in CaseKind},
        step_minutes=_steps(file),
        opening=_minutes(minutes, "opening"),
        round=_minutes(minutes, "round"),
        curtain_seconds=_positive(file, "curtain_seconds"),
        medical=file.some_texts("medical"),
        children=file.some_texts("children"),
    )


def _steps(file: YamlMap) -> dict[TableStep, int]:
    """Return the minutes of each step; the steps themselves are those of the method, in its order."""
    entries = file.some_maps("steps")
    found: dict[TableStep, int] = {}
    for entry in entries:
        entry.only("id", "minutes")
        found[TableStep(entry.choice("id", STEPS))] = _minutes(entry, "minutes")
    missing = [step for step in STEPS if step not in found]
    if missing:
        raise file.wrong("file.missing_key", "steps", value=missing[0])
    return found


def _minutes(entry: YamlMap, key: str) -> int:
    found = _positive(entry, key)
    if found > _LONGEST:
        raise entry.wrong("file.wrong_type", key)
    return found


def _positive(entry: YamlMap, key: str) -> int:
    found = entry.whole(key)
    if found <= 0:
        raise entry.wrong("file.wrong_type", key)
    return found
