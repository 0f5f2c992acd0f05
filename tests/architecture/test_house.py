"""What a newcomer reads is true: the changelog parses, the README names every dependency, data carry a version."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[=<>;\s\[]", each, maxsplit=1)[0] for each in requirements}


def test_the_changelog_begins_with_the_version_of_the_project() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    versions = [
        match[1]
        for line in lines
        if (match := re.match(r"## (\d+\.\d+\.\d+)( \(unreleased\)| - \d{4}-\d\d-\d\d)$", line))
    ]

    assert versions[0] == PROJECT["project"]["version"]
    assert [line for line in lines if line.startswith("## ")] == [line for line in lines if re.match(r"## \d", line)]


@pytest.mark.parametrize(
    "name", sorted(names(PROJECT["project"]["dependencies"]) | names(PROJECT["dependency-groups"]["dev"]))
)
def test_every_dependency_has_its_reason_in_the_readme(name: str) -> None:
    table = [line for line in README.splitlines() if line.startswith("|")]

    assert any(name in line.split("|")[1] for line in table), name


def test_pictures_the_readme_shows_are_there() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)

    assert shown
    assert all((ROOT / each).is_file() for each in shown)


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "rules").rglob("*.yaml")), ids=lambda path: path.name)
def test_every_rule_file_carries_a_version(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert re.search(r"^schema_version: \d+$", text, re.MULTILINE)
    assert re.search(r'^version: ".+"$', text, re.MULTILINE)


@pytest.mark.parametrize("folder", ["fonts", "icons", "words"])
def test_what_is_not_ours_has_its_licence_beside_it(folder: str) -> None:
    held = {each.name for each in (ROOT / "resources" / folder).iterdir()}

    assert held & {"OFL.txt", "LICENSE.txt", "LICENCE.txt"}


def test_nobody_walks_the_focus_chain_for_pyside_then_takes_each_widget_for_a_child_of_the_one_before() -> None:
    told = "InFocusChain" + "("
    walking = [
        str(path.relative_to(ROOT))
        for folder in ("ui", "tests")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if told in path.read_text(encoding="utf-8")
    ]
    assert walking == []
