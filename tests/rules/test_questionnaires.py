"""The lists hold domain.md §3.3 and §3.4; a file with an error names file, line and key; nothing is run as code."""

from collections.abc import Callable
from datetime import time

import pytest

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.domain.question_lists import Condition, ListKind, ListStatus, PromptAction, Scope
from mdt_desktop.domain.weighing import LivingDomain
from mdt_desktop.rules.questionnaires import FOLDER, load_questionnaires
from mdt_desktop.rules.region import Region
from tests.support.cases import RULES, a_pack
from tests.support.rules import replacing

PACK = a_pack()
HELD = PACK.questionnaires
RED_FLAGS = HELD.lists["own_red_flags"]
CRITICAL = {2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 22, 23}
ANNEX = {1: "2c", 4: "3d", 7: "3c", 10: "2f", 14: "2a", 15: "2c", 16: "2d", 18: "1a 2i", 19: "2b", 24: "1a"}


def shipped(name: str) -> str:
    return (RULES / name).read_text(encoding="utf-8")


def changed(file: str, change: Callable[[str], str]) -> Callable[[str], str]:
    """Return the shipped files with one list changed."""
    return lambda name: change(shipped(name)) if name == f"{FOLDER}/{file}.yaml" else shipped(name)


def test_all_twenty_four_topics_are_there_in_both_languages() -> None:
    assert {each.number for each in RED_FLAGS.items} == set(range(1, 25))
    assert {each.number for each in RED_FLAGS.items if each.is_critical} == CRITICAL
    for each in RED_FLAGS.items:
        assert each.text["nl"]
        assert each.text["en"]
        assert each.word["nl"] != each.word["en"] or each.word["nl"]


def test_topics_name_the_facts_of_the_annex() -> None:
    for number, facts in ANNEX.items():
        topic = HELD.topic(number)
        assert topic is not None
        assert topic.annex == tuple(facts.split())


def test_critical_topics_come_first_and_then_those_of_the_annex() -> None:
    order = [(not each.is_critical, not each.annex and not each.is_critical) for each in RED_FLAGS.items]
    assert order == sorted(order)
    assert all(each.comes_first for each in RED_FLAGS.items)
    assert not any(each.comes_first for each in HELD.lists["non_partner_topics"].items)


def test_the_prompts_are_those_of_the_reference() -> None:
    one, five, many = RED_FLAGS.prompts
    assert one.when == Condition(scope=Scope.CRITICAL, answers=frozenset({Answer.YES}))
    assert five.when == Condition(scope=Scope.ALL, answers=frozenset({Answer.YES}), at_least=5)
    assert many.when.answers == {Answer.UNKNOWN, Answer.NOT_ASKED}
    assert many.when.at_least == 8
    assert [each.action for each in RED_FLAGS.prompts] == list(PromptAction)
    assert many.text["nl"].endswith("Dit is geen laag risico.")
    assert one.night is not None
    assert one.night.text["nl"].endswith("Bel nu: {duty}")
    assert (one.night.begins, one.night.ends) == (time(18), time(8))


def test_the_annex_stands_in_its_three_groups_with_every_fact() -> None:
    annex = HELD.lists["wth_annex"]
    assert annex.kind is ListKind.FACTS
    facts = [fact for each in annex.items for fact in each.annex]
    assert facts == [*["1a", "1b", "1c"], *(f"2{each}" for each in "abcdefghijk"), *(f"3{each}" for each in "abcdef")]
    assert all(fact.startswith(each.group) for each in annex.items for fact in each.annex)
    assert "burgemeester" in annex.notice["nl"]


def test_the_living_domains_are_the_five_of_the_weighing() -> None:
    assert [each.id for each in HELD.lists["living_domains"].items] == list(LivingDomain)
    assert "living_domains" not in [each.id for each in HELD.asked()]


def test_of_instruments_only_the_result_is_known() -> None:
    assert [each.title["en"] for each in HELD.instruments.values()] == [
        "SASH (stalking)",
        "RiHG (home ban)",
        "Triage of Veilig Thuis",
        "Another instrument",
    ]
    assert not any(each.licence.may_embed for each in HELD.instruments.values())
    assert HELD.instruments["external_sash"].valid_for_days == 90
    assert not HELD.instruments["external_other"].results


def test_an_item_is_found_by_its_list_and_id() -> None:
    found = HELD.item("own_red_flags.strangled")
    assert found is not None
    assert found.number == 15
    assert HELD.item("own_red_flags.dragons") is None
    assert HELD.item("dragons.strangled") is None
    assert HELD.item("") is None
    assert HELD.topic(99) is None


def test_a_retired_list_is_asked_no_more() -> None:
    read = changed("child_check", replacing("status: draft", "status: retired"))
    held, _ = load_questionnaires(read, PACK.duty_lines)
    assert held.lists["child_check"].status is ListStatus.RETIRED
    assert "child_check" not in [each.id for each in held.asked()]


@pytest.mark.parametrize(
    ("file", "pattern", "by", "code", "key"),
    [
        ("external_sash", r"results:\n", "items: [een]\nresults:\n", "file.not_ours", "items"),
        ("external_sash", r"results:\n", "items: []\nresults:\n", "file.not_ours", "items"),
        ("external_sash", r"may_embed: false", "may_embed: true", "file.not_in_list", "licence"),
        ("external_sash", r"may_embed: false, ", "", "file.missing_key", "may_embed"),
        ("external_sash", r"may_embed: false", 'may_embed: "false"', "file.wrong_type", "may_embed"),
        ("external_sash", r"valid_for_days: 90", "valid_for_days: 0", "file.wrong_type", "valid_for_days"),
        ("external_sash", r"id: external_sash", "id: external_dash", "file.not_in_list", "id"),
        ("external_sash", r"id: low", "id: high", "file.duplicate_key", "id"),
        ("external_sash", r"kind: external_score", "kind: screening", "file.not_in_list", "kind"),
        ("external_sash", r"status: approved_by_region", "status: perhaps", "file.not_in_list", "status"),
        ("external_sash", r"schema_version: 1", "schema_version: 2", "file.newer", "schema_version"),
        ("own_red_flags", r"may_embed: true", "may_embed: false", "file.not_ours", "items"),
        ("own_red_flags", r"any\(critical, yes\)", "any(critical, maybe)", "file.no_condition", "when"),
        ("own_red_flags", r"any\(critical, yes\)", "any(worst, yes)", "file.no_condition", "when"),
        ("own_red_flags", r"any\(critical, yes\)", "__import__('os')", "file.no_condition", "when"),
        ("own_red_flags", r"count\(all, yes\) >= 5", "count(all, yes) >= 0", "file.no_condition", "when"),
        ("own_red_flags", r"count\(all, yes\) >= 5", "count(all, yes) < 5", "file.no_condition", "when"),
        ("own_red_flags", r"count\(all, yes\) >= 5", "count(all, []) >= 5", "file.no_condition", "when"),
        ("own_red_flags", r"action: suggest_mdt", "action: lower_level", "file.not_in_list", "action"),
        ("own_red_flags", r"duty: csg", "duty: nobody", "file.not_in_list", "duty"),
        ("own_red_flags", r'from: "18:00"', 'from: "25:00"', "file.wrong_type", "from"),
        ("own_red_flags", r"id: P2", "id: P1", "file.duplicate_key", "id"),
        ("own_red_flags", r"id: afraid", "id: Afraid", "file.wrong_type", "id"),
        ("own_red_flags", r"id: afraid", "id: leaving", "file.duplicate_key", "id"),
        ("own_red_flags", r"number: 2,", "number: 3,", "file.duplicate_key", "number"),
        ("own_red_flags", r"acute: suicidal", "acute: sad", "file.not_in_list", "acute"),
        ("own_red_flags", r"more: \[non_partner_topics\]", "more: [dragons]", "file.not_in_list", "more"),
        ("own_red_flags", r"more: \[non_partner_topics\]", "more: [own_red_flags]", "file.not_in_list", "more"),
        ("own_red_flags", r"every_case: true", "scoring: count", "file.unknown_key", "scoring"),
        ("own_red_flags", r"kind: conversation_list", "kind: external_score", "file.not_in_list", "kind"),
        ("own_red_flags", r', en: "Very afraid"', "", "file.missing_key", "en"),
        ("own_red_flags", r"critical: true", "critical: yes", "file.wrong_type", "critical"),
        ("own_red_flags", r"critical: true", 'group: "1"', "file.not_in_list", "group"),
        ("wth_annex", r'police_records, group: "1"', 'police_records, group: "9"', "file.not_in_list", "group"),
        ("wth_annex", r"(?s)items:\n.*", "items: []\n", "file.missing_key", "items"),
        ("child_check", r'about: \{nl: "Over welk kind", ', "about: {", "file.missing_key", "nl"),
    ],
)
def test_an_error_names_file_line_and_key(file: str, pattern: str, by: str, code: str, key: str) -> None:
    read = changed(file, replacing(pattern, by))
    with pytest.raises(RuleFileError) as caught:
        load_questionnaires(read, PACK.duty_lines)
    assert (caught.value.code, caught.value.facts["key"]) == (code, key)
    assert caught.value.facts["file"] == f"{FOLDER}/{file}.yaml"
    assert 1 <= int(caught.value.facts["line"]) <= read(f"{FOLDER}/{file}.yaml").count("\n") + 1


def test_a_region_file_with_items_that_are_not_ours_leaves_the_shipped_one_in_use() -> None:
    name = f"{FOLDER}/external_sash.yaml"
    wrong = shipped(name).replace("valid_for_days: 90", "valid_for_days: 14\nitems: [{id: one}]")
    region = Region(now=lambda asked: wrong if asked == name else None)
    held, (problem,) = load_questionnaires(shipped, PACK.duty_lines, region)
    assert held.instruments["external_sash"].valid_for_days == 90
    assert (problem.code, problem.facts["key"]) == ("file.previous_stays", "items")
    assert problem.facts["because"] == "file.not_ours"
    assert problem.facts["file"] == f"region/{name}"


def test_a_region_may_say_how_long_a_result_holds() -> None:
    name = f"{FOLDER}/external_sash.yaml"
    own = shipped(name).replace("valid_for_days: 90", "valid_for_days: 14").replace('version: "1.0.0"', 'version: "r2"')
    held, problems = load_questionnaires(
        shipped, PACK.duty_lines, Region(now=lambda asked: own if asked == name else None)
    )
    assert (held.instruments["external_sash"].valid_for_days, held.instruments["external_sash"].version) == (14, "r2")
    assert problems == ()
