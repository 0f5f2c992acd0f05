"""The build fails when a list whose text is not ours carries items: read from the files, not through the loader."""

from pathlib import Path

import pytest
import yaml

from mdt_desktop.rules.questionnaires import INSTRUMENTS, LISTS

FOLDER = Path(__file__).parents[2] / "resources" / "rules" / "questionnaires"
FILES = sorted(FOLDER.glob("*.yaml"))


def carried(text: str) -> bool:
    """Say whether a file carries items it may not embed: anything but a plain *true* is a no."""
    held = yaml.safe_load(text)
    return held["licence"]["may_embed"] is not True and bool(_items(held))


def _items(held: object) -> list[object]:
    """Return every list of items, however deep it stands."""
    if isinstance(held, list):
        return [found for each in held for found in _items(each)]
    if not isinstance(held, dict):
        return []
    below = [found for each in held.values() for found in _items(each)]
    return [held[key] for key in ("items", "questions", "factors") if held.get(key)] + below


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_may_not_be_embedded_carries_no_items(path: Path) -> None:
    assert not carried(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_list_says_whose_text_it_is(path: Path) -> None:
    licence = yaml.safe_load(path.read_text(encoding="utf-8"))["licence"]
    assert licence["text"]
    assert licence["source"]
    assert licence["may_embed"] or licence["owner"]


def test_the_gate_sees_items_in_a_list_that_is_not_ours() -> None:
    text = (FOLDER / "external_sash.yaml").read_text(encoding="utf-8")
    assert not carried(text)
    assert carried(f"{text}\nitems: [{{id: one}}]\n")
    assert carried(f"{text}\ngroups: [{{id: a, items: [{{id: one}}]}}]\n")


def test_every_file_in_the_folder_is_one_the_program_reads() -> None:
    assert {each.stem for each in FILES} == {*LISTS, *INSTRUMENTS}
