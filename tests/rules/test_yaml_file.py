"""The one YAML loader: words stay words, every value knows its line, and no file can hurt the program."""

import pytest

from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.rules.yaml_file import YamlMap, plain, read_yaml


def read(text: str) -> YamlMap:
    return read_yaml(text, file="case.yaml")


def error(text: str) -> tuple[str, int, str]:
    with pytest.raises(RuleFileError) as caught:
        read(text)
    facts = caught.value.facts
    assert facts["file"] == "case.yaml"
    return caught.value.code, int(facts["line"]), str(facts["key"])


@pytest.mark.parametrize("word", ["yes", "no", "on", "off", "y", "n", "Yes", "NO", "2026-10-25", "1.5", "0x10", "007"])
def test_words_that_other_loaders_turn_into_something_stay_text(word: str) -> None:
    assert read(f"a: {word}")["a"] == word


def test_true_false_null_and_whole_numbers_are_what_they_look_like() -> None:
    found = read("a: true\nb: false\nc: null\nd: ~\ne:\nf: -12\ng: 0\n")
    assert plain(found) == {"a": True, "b": False, "c": None, "d": None, "e": None, "f": -12, "g": 0}


def test_every_key_knows_its_line() -> None:
    found = read("a: 1\nb:\n  c: [{d: 1}]\n")
    assert (found.lines["b"], found.mapping("b").lines["c"]) == (2, 3)
    assert found.mapping("b").maps("c")[0].line == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\na: 2\n", ("file.duplicate_key", 2, "a")),
        ("a: {b: 1, b: 2}\n", ("file.duplicate_key", 1, "b")),
        ("a: 1\nb: [\n", ("file.syntax", 3, "")),
        ("a: 1\n---\nb: 2\n", ("file.syntax", 2, "")),
        ("a: &x [1]\nb: *x\n", ("file.syntax", 2, "")),
        ("a: &x [*x]\n", ("file.syntax", 1, "")),
        ("a: \x01\n", ("file.syntax", 1, "")),
        ("[" * 5_000, ("file.syntax", 1, "")),
        ("", ("file.wrong_type", 1, "")),
        ("- a\n", ("file.wrong_type", 1, "")),
        ("words\n", ("file.wrong_type", 1, "")),
        ("a: 1\nb: !!int x\n", ("file.wrong_type", 2, "")),
        (f"a: {'9' * 5_000}\n", ("file.wrong_type", 1, "")),
    ],
)
def test_a_file_that_is_no_mapping_of_plain_values_is_refused(text: str, expected: tuple[str, int, str]) -> None:
    assert error(text) == expected


def test_a_tag_makes_no_object() -> None:
    assert read("a: !!python/object/apply:os.system [ls]")["a"] == ["ls"]
    assert read("a: !secret word")["a"] == "word"


HELD = read(
    "text: woord\nwhole: 3\nflag: true\nnothing: null\nlist: [a, b]\nmaps: [{a: 1}]\nmap: {a: 1}\nmixed: [a, 1]\n"
)


def test_a_value_is_asked_for_by_what_it_must_be() -> None:
    assert (HELD.text("text"), HELD.whole("whole"), HELD.flag("flag", default=False)) == ("woord", 3, True)
    assert (HELD.texts("list"), HELD.maps("maps"), HELD.mapping("map")) == (("a", "b"), ({"a": 1},), {"a": 1})
    assert HELD.choice("text", ("woord", "zin")) == "woord"


def test_what_is_absent_reads_as_empty_where_it_may_be() -> None:
    assert (HELD.text("gone", "else"), HELD.whole("gone", 7), HELD.flag("gone", default=True)) == ("else", 7, True)
    assert (HELD.optional_text("nothing"), HELD.optional_flag("nothing")) == ("", None)
    assert (HELD.optional_text("text"), HELD.optional_flag("flag")) == ("woord", True)
    assert (HELD.texts("gone"), HELD.maps("gone"), HELD.mapping("gone")) == ((), (), {})


@pytest.mark.parametrize(
    ("method", "key", "code"),
    [
        ("text", "whole", "file.wrong_type"),
        ("text", "gone", "file.missing_key"),
        ("whole", "text", "file.wrong_type"),
        ("whole", "flag", "file.wrong_type"),
        ("optional_text", "whole", "file.wrong_type"),
        ("optional_flag", "text", "file.wrong_type"),
        ("texts", "text", "file.wrong_type"),
        ("texts", "mixed", "file.wrong_type"),
        ("maps", "list", "file.wrong_type"),
        ("mapping", "list", "file.wrong_type"),
        ("some_texts", "gone", "file.missing_key"),
        ("some_maps", "nothing", "file.missing_key"),
    ],
)
def test_a_value_of_another_sort_is_named_by_its_key(method: str, key: str, code: str) -> None:
    with pytest.raises(RuleFileError) as caught:
        getattr(HELD, method)(key)
    assert (caught.value.code, caught.value.facts["key"]) == (code, key)


def test_a_choice_outside_its_list_names_the_value() -> None:
    with pytest.raises(RuleFileError) as caught:
        HELD.choice("text", ("zin",))
    assert (caught.value.code, caught.value.facts["value"]) == ("file.not_in_list", "woord")


def test_a_flag_that_is_no_flag_is_refused() -> None:
    with pytest.raises(RuleFileError):
        HELD.flag("text", default=True)


def test_only_known_keys_pass() -> None:
    read("a: 1\nb: 2").only("a", "b", "c")
    with pytest.raises(RuleFileError) as caught:
        read("a: 1\nb: 2").only("a")
    assert (caught.value.code, caught.value.facts["line"]) == ("file.unknown_key", 2)
