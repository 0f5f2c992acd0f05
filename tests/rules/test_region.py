"""A file of the region takes the place of a shipped one; where it has an error the previous version stays in use."""

from pathlib import Path

import pytest

from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.rules.pack import load_pack
from mdt_desktop.rules.region import NO_REGION, Held, Region, load_with_fallback
from mdt_desktop.rules.region_folder import region_at
from mdt_desktop.rules.yaml_file import YamlMap
from tests.support.cases import RULES


def read(name: str) -> str:
    assert name == "tea.yaml"
    return "version: shipped\n"


def parse(file: YamlMap) -> str:
    file.only("version")
    return file.text("version")


def load(region: Region = NO_REGION) -> Held[str]:
    return load_with_fallback("tea.yaml", parse, read=read, region=region)


def test_without_a_region_the_shipped_file_is_used() -> None:
    assert load() == Held("shipped")


def test_a_file_of_the_region_comes_first_and_is_kept() -> None:
    kept: list[str] = []
    held = load(Region(now=lambda _: "version: own\n", keep=lambda _, text: kept.append(text)))
    assert held == Held("own")
    assert kept == ["version: own\n"]


def test_after_an_error_the_version_before_it_stays_in_use() -> None:
    held = load(Region(now=lambda _: "vershun: own\n", before=lambda _: "version: last week\n"))
    assert held.value == "last week"
    assert held.problem is not None
    assert held.problem.facts == {"because": "file.unknown_key", "file": "region/tea.yaml", "line": 1, "key": "vershun"}


def test_what_held_before_may_not_hold_any_more_and_the_shipped_one_does() -> None:
    held = load(Region(now=lambda _: "version: [1]\n", before=lambda _: "old: 1\n"))
    assert held.value == "shipped"
    assert held.problem is not None


def test_an_error_without_a_key_has_a_sentence_of_its_own() -> None:
    held = load(Region(now=lambda _: "version: [\n"))
    assert (held.value, held.problem and held.problem.code) == ("shipped", "file.previous_stays_whole")


def test_an_error_in_a_shipped_file_is_raised() -> None:
    with pytest.raises(RuleFileError):
        load_with_fallback("tea.yaml", parse, read=lambda _: "tea: 1\n")


def test_a_folder_keeps_the_file_that_held_for_the_day_it_breaks(tmp_path: Path) -> None:
    folder, kept = tmp_path / "region", tmp_path / "kept"
    folder.mkdir()
    (folder / "tea.yaml").write_text("version: own\n", encoding="utf-8")
    assert load(region_at(folder, kept)).value == "own"
    (folder / "tea.yaml").write_text("version: own\nextra: 1\n", encoding="utf-8")
    held = load(region_at(folder, kept))
    assert (held.value, held.problem is None) == ("own", False)


def test_a_file_that_is_no_text_is_named_and_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "tea.yaml").write_bytes(b"version: \xff\n")
    held = load(region_at(tmp_path, tmp_path / "kept"))
    assert (held.value, held.problem and held.problem.facts["because"]) == ("shipped", "file.unreadable")


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "tea.yaml").write_text("version: own\n", encoding="utf-8")
    (tmp_path / "kept").write_text("a file where the folder would be", encoding="utf-8")
    region = region_at(tmp_path, tmp_path / "kept")
    assert load(region).value == "own"
    assert load(region).value == "own"


def test_the_same_file_is_written_once(tmp_path: Path) -> None:
    (tmp_path / "tea.yaml").write_text("version: own\n", encoding="utf-8")
    region = region_at(tmp_path, tmp_path / "kept")
    load(region)
    first = (tmp_path / "kept" / "tea.yaml").stat().st_mtime_ns
    load(region)
    assert (tmp_path / "kept" / "tea.yaml").stat().st_mtime_ns == first


def test_the_quorum_of_a_region_is_read_the_same_way() -> None:
    def ship(name: str) -> str:
        return (RULES / name).read_text(encoding="utf-8")

    def offer(name: str) -> str | None:
        return "profiles: nobody\n" if name == "quorum.yaml" else None

    pack = load_pack(ship, Region(now=offer))
    assert pack.quorum == load_pack(ship).quorum
    assert [each.facts["file"] for each in pack.problems] == ["region/quorum.yaml"]
