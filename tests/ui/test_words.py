import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "ui"
MODULES = sorted(UI.rglob("*.py"))


def calls(module: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(UI)))
def test_sentences_are_asked_of_self_or_with_a_context_or_lupdate_files_them_wrongly(module: Path) -> None:
    strays = [
        call.lineno
        for call in calls(module)
        if _is_bare(call.func)
        or (
            isinstance(call.func, ast.Attribute)
            and call.func.attr == "tr"
            and not (isinstance(call.func.value, ast.Name) and call.func.value.id == "self")
        )
    ]

    assert strays == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(UI)))
def test_a_sentence_stands_whole_in_the_source_or_lupdate_cannot_find_it(module: Path) -> None:
    built = [
        call.lineno
        for call in calls(module)
        if (isinstance(call.func, ast.Attribute) and call.func.attr == "tr" and not _is_text(call.args[0]))
        or (isinstance(call.func, ast.Name) and call.func.id == "translate" and not all(map(_is_text, call.args[:2])))
    ]

    assert built == []


def _is_bare(called: ast.expr) -> bool:
    """``tr`` under a name of its own: lupdate knows no class to file it under."""
    return isinstance(called, ast.Name) and called.id == "tr"


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
