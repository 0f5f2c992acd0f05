"""Every known error has its sentence in both languages, with the same gaps, filled by facts the error has."""

import ast
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest

from mdt_desktop.bootstrap import LANGUAGES, make_program
from mdt_desktop.rules.yaml_file import read_yaml

ROOT = Path(__file__).parents[2]
RAISED = frozenset({"KnownError", "VaultError", "FormError", "RuleFileError", "PaperError", "UsageError", "wrong"})
_GAP = re.compile(r"\{(\w+)\}")
_EXCLAMATION = re.compile(r"!")
SENTENCES = make_program().messages


def calls() -> Iterator[tuple[str, str, frozenset[str]]]:
    """Yield every place that makes a known error: where, its code, and the facts it gives."""
    for package in ("mdt_desktop", "storage", "ui"):
        for file in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _name(node.func) in RAISED:
                    yield from _made(f"{file.relative_to(ROOT)}:{node.lineno}", node)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _made(where: str, node: ast.Call) -> Iterator[tuple[str, str, frozenset[str]]]:
    given = {keyword.arg for keyword in node.keywords if keyword.arg}
    if _name(node.func) == "wrong":
        given |= {"file", "line", "key"}
    for code in _codes(node.args[0]) if node.args else ():
        yield where, code, frozenset(given)


def _codes(first: ast.expr) -> Iterator[str]:
    """A code, or the two codes of a choice."""
    if isinstance(first, ast.Constant) and isinstance(first.value, str) and "." in first.value:
        yield first.value
    if isinstance(first, ast.IfExp):
        yield from _codes(first.body)
        yield from _codes(first.orelse)


MADE = sorted(set(calls()))


def test_there_are_errors_to_look_at() -> None:
    assert len(MADE) > 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_its_sentence(language: str) -> None:
    assert [(where, code) for where, code, _ in MADE if code not in SENTENCES[language]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_has_a_gap_its_error_cannot_fill(language: str) -> None:
    unfilled = [
        (where, code, gap)
        for where, code, given in MADE
        for gap in _GAP.findall(SENTENCES[language].get(code, ""))
        if gap not in given
    ]
    assert unfilled == []


def test_both_languages_have_the_same_sentences_with_the_same_gaps() -> None:
    dutch, english = ({code: set(_GAP.findall(text)) for code, text in SENTENCES[each].items()} for each in LANGUAGES)
    assert dutch == english


def test_codes_hidden_in_tables_have_their_sentence_too() -> None:
    """The engine names errors of SQLite in a table."""
    told = (ROOT / "storage" / "engine.py").read_text(encoding="utf-8")
    codes = set(re.findall(r'"(vault\.[a-z_]+)"', told))
    assert codes - set(SENTENCES["nl"]) == set()


def test_every_sentence_is_calm() -> None:
    loud = [code for each in LANGUAGES for code, text in SENTENCES[each].items() if _EXCLAMATION.search(text)]
    assert loud == []


def test_no_sentence_stands_in_the_file_twice() -> None:
    for language in LANGUAGES:
        name = f"messages.{language}.yaml"
        text = resources.files("resources").joinpath("i18n", name).read_text(encoding="utf-8")
        assert read_yaml(text, file=name)
