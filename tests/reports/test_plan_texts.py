import re
import unicodedata
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from mdt_desktop.domain.errors import RuleFileError, UsageError
from mdt_desktop.domain.safety_plan import NEVER_ON_PAPER, PLAN_SECTIONS
from mdt_desktop.reports.plan_texts import (
    LANGUAGES,
    Line,
    PlanTexts,
    Voice,
    fields_in,
    fields_of,
    filled,
    load_texts,
    read_texts,
    unchecked,
)
from mdt_desktop.rules.yaml_file import plain, read_yaml

ORIGINALS = ("nl", "en")
DRAFTS = tuple(each for each in LANGUAGES if each not in ORIGINALS)

NEW_LINES = {"Erin: paspoort of ID, pasjes, sleutels, geld.", "In it: passport or ID, bank cards, keys, money."}
"""The one line with two readings: people.md 5 asks that residence papers show only where they matter."""


def shipped(name: str) -> str:
    return (files("resources") / "texts" / name).read_text(encoding="utf-8")


def domain() -> Mapping[str, Any]:
    path = Path(__file__).with_name("domain_4_5.yaml")
    return dict(plain(read_yaml(path.read_text(encoding="utf-8"), file=path.name)))


def lines_of(texts: PlanTexts) -> Iterator[tuple[str, Line]]:
    for section in texts.sections:
        for line in section.lines:
            yield section.id, line


@pytest.mark.parametrize("language", ORIGINALS)
def test_the_texts_are_those_of_the_domain_letter_for_letter(language: str) -> None:
    texts = load_texts(language)

    for wanted in domain()["sections"]:
        section = texts.section(wanted["id"])
        assert section.title == wanted["title"][language]
        assert [line.texts[0] for line in section.lines if line.texts[0] not in NEW_LINES] == wanted[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sections_come_in_the_order_they_are_printed(language: str) -> None:
    assert tuple(section.id for section in load_texts(language).sections) == PLAN_SECTIONS


def test_a_caller_who_does_not_answer_may_be_cut_off_and_the_paper_says_so() -> None:
    dutch, english = (load_texts(language).section("act_now").lines for language in ORIGINALS)

    assert dutch[0].texts == ("Bel 112. Zeg eerst: 'politie' en de plaats. Fluisteren mag.",)
    assert dutch[1].texts[0].startswith("Kun je niet praten? Dan kan 112 ophangen. Spreek nu af wie voor jou belt: ")
    assert english[0].texts == ("Call 112. First say: 'police' and the place. You may whisper.",)
    assert english[1].texts[0].startswith("Can you not talk? Then 112 may hang up. Agree now who calls for you: ")


def shape(line: Line) -> tuple[object, ...]:
    asked = [sorted(fields_in(text)) for text in line.texts[-1:]]
    return sorted({each for text in line.texts for each in fields_in(text)}), asked, line.show_if, line.each


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "nl"])
@pytest.mark.parametrize("voice", list(Voice))
def test_every_language_has_the_same_shape(voice: Voice, language: str) -> None:
    dutch, other = load_texts("nl", voice), load_texts(language, voice)

    assert [(part, shape(line)) for part, line in lines_of(dutch)] == [
        (part, shape(line)) for part, line in lines_of(other)
    ]
    assert [line.needs_check for _, line in lines_of(dutch)] == [line.needs_check for _, line in lines_of(other)]
    assert [(each.show_if, each.needs) for each in dutch.sections] == [
        (each.show_if, each.needs) for each in other.sections
    ]
    assert dutch.fields.keys() == other.fields.keys()
    assert [field.is_from_case for field in dutch.fields.values()] == [
        field.is_from_case for field in other.fields.values()
    ]
    assert dutch.words.keys() == other.words.keys()
    assert {key: held.keys() for key, held in dutch.named.items()} == {
        key: held.keys() for key, held in other.named.items()
    }
    for texts in (dutch, other):
        assert [len(texts.calendar[key]) for key in ("months", "short_months", "short_days")] == [12, 12, 7]
    assert [shape(line) for line in (*dutch.discreet, *dutch.card)] == [
        shape(line) for line in (*other.discreet, *other.card)
    ]


@pytest.mark.parametrize("language", DRAFTS)
def test_a_translation_nobody_checked_is_a_draft_in_every_line(language: str) -> None:
    texts, english = load_texts(language), load_texts("en")

    assert texts.is_draft
    assert texts.language == language
    same = {line.texts[0] for _, line in lines_of(texts)} & {line.texts[0] for _, line in lines_of(english)}
    assert same == set()
    assert all(field.name for field in texts.fields.values())
    assert texts.words["draft"] not in ("", english.words["draft"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_language_stand_in_its_own_script(language: str) -> None:
    script = {"ar": "ARABIC", "uk": "CYRILLIC", "ti": "ETHIOPIC"}.get(language, "LATIN")
    known = {"Veilig", "Thuis", "Offlimits", "Kindertelefoon", "Slachtofferhulp", "Nederland", "politie", "ID"}

    for _, line in lines_of(load_texts(language)):
        words = re.findall(r"[^\W\d_]+", re.sub(r"\{\{[^}]*\}\}", "", line.texts[0]))
        letters = "".join(word for word in words if script == "LATIN" or word not in known)
        assert all(unicodedata.name(letter).startswith(script) for letter in letters), line.texts[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_easy_text_loses_no_field_of_the_plain_one(language: str) -> None:
    easy, plainly = load_texts(language, Voice.EASY), load_texts(language)

    for (_, simple), (_, usual) in zip(lines_of(easy), lines_of(plainly), strict=True):
        assert set(fields_in(simple.texts[0])) == set(fields_in(usual.texts[0]))
        assert set(re.findall(r"\d[\d -]+\d", simple.texts[0])) == set(re.findall(r"\d[\d -]+\d", usual.texts[0]))


def test_the_formal_paper_says_u_to_her_and_nowhere_je() -> None:
    formal = load_texts("nl", Voice.FORMAL)

    said_to_a_child = "De kinderen weten: dit is niet jouw schuld."
    for _, line in lines_of(formal):
        if line.texts[0] != said_to_a_child:
            assert not re.search(r"\b(?:je|jij|jou|jouw)\b", line.texts[0], re.IGNORECASE), line.texts[0]
    assert not any(re.search(r"\b(?:je|jij)\b", section.title) for section in formal.sections)


@pytest.mark.parametrize("language", ORIGINALS)
def test_the_editor_has_a_question_for_every_gap(language: str) -> None:
    texts = load_texts(language)

    for section in texts.sections:
        asked = {field for line in section.lines for text in line.texts for field in fields_in(text)}
        assert {field.id for field in fields_of(section)} == asked
        for field in fields_of(section):
            assert field.label.endswith("?")
            assert field.name
            assert field.is_never_on_paper is (field.id in NEVER_ON_PAPER)
    assert texts.fields.keys() >= NEVER_ON_PAPER
    assert [field.id for field in fields_of(texts.section("code_word"))] == ["code_word", "code_people"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_in_a_text_is_one_from_the_one_list(language: str) -> None:
    known = set(domain()["numbers"].values())

    assert dict(load_texts(language).numbers) == domain()["numbers"]
    written = re.sub(r"\{\{[^}]*\}\}", "", shipped(f"{language}.yaml").partition("sections:")[2])
    assert not re.search(r"(?<!\d)(?:112|113|0\d{2,3}-)", written)
    for _, line in lines_of(load_texts(language)):
        for number in re.findall(r"\b(?:112|113|0\d{2,3}-[\d ]*\d)", line.texts[0]):
            assert number in known


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_on_which_a_life_may_hang_are_named_until_somebody_checked_them(language: str) -> None:
    named = unchecked(language)

    assert load_texts(language).section("act_now").lines[0].texts[0] in named
    assert any("113" in text for text in named)


def test_a_checked_text_is_no_longer_named() -> None:
    checked = shipped("nl.yaml").replace("checked_by: null", 'checked_by: "B. Keurder"')

    texts = read_texts(checked, shipped("numbers.yaml"), "nl.yaml", voice=Voice.PLAIN)

    assert not any(line.needs_check for _, line in lines_of(texts))


def test_a_language_without_texts_is_refused_in_words() -> None:
    with pytest.raises(UsageError) as refused:
        load_texts("fr")

    assert refused.value.code == "paper.no_language"
    assert refused.value.facts == {"language": "fr", "languages": ", ".join(LANGUAGES)}


@pytest.mark.parametrize(
    ("old", "new", "code", "key"),
    [
        ("{{place_keys}}", "{{plaats}}", "file.not_in_list", "lines"),
        ("{{number.police}}", "{{number.polis}}", "file.not_in_list", "text"),
        ("show_if: [alarm]", "show_if: [alarmm]", "file.not_in_list", "show_if"),
        ("needs: [code_word]", "needs: [codewoord]", "file.not_in_list", "needs"),
        ("each: orders", "each: order", "file.not_in_list", "each"),
        ("  - id: signals\n", "  - id: signal\n", "file.not_in_list", "id"),
        ("schema_version: 1", "schema_version: 2", "file.newer", "schema_version"),
        ("translation: original", "translation: machine", "file.not_in_list", "translation"),
        ('footer: "Bewaar dit op een veilige plek."', "footers: x", "file.missing_key", "footer"),
        ('      - "Ga naar een plek met mensen of licht."', "      - 112", "file.wrong_type", "lines"),
        ('title: "Mijn plan"', "title: 3", "file.wrong_type", "title"),
    ],
)
def test_an_error_in_a_text_file_names_file_line_and_key(old: str, new: str, code: str, key: str) -> None:
    text = shipped("nl.yaml")
    assert old in text
    line = text[: text.index(old)].count("\n") + 1

    with pytest.raises(RuleFileError) as refused:
        read_texts(text.replace(old, new, 1), shipped("numbers.yaml"), "nl.yaml", voice=Voice.PLAIN)

    assert refused.value.code == code
    assert refused.value.facts["file"] == "nl.yaml"
    assert refused.value.facts["key"] == key
    assert abs(int(refused.value.facts["line"]) - line) <= (12 if key in ("lines", "footer") else 0)


def test_a_file_with_a_section_too_few_is_refused() -> None:
    text = shipped("nl.yaml")
    cut = text[: text.index("  - id: keep_paper_safe")] + text[text.index("# The discreet form") :]

    with pytest.raises(RuleFileError):
        read_texts(cut, shipped("numbers.yaml"), "nl.yaml", voice=Voice.PLAIN)


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("rust", "Dit wil ik: rust."),
        ("rust.", "Dit wil ik: rust."),
        (" rust ", "Dit wil ik: rust."),
        ("rust?", "Dit wil ik: rust?"),
        ("rust…", "Dit wil ik: rust…"),
        ("rust..", "Dit wil ik: rust.."),
        ("{{date}}", "Dit wil ik: {{date}}."),
    ],
)
def test_a_sentence_ends_once(value: str, printed: str) -> None:
    assert filled("Dit wil ik: {{wish}}.", {"wish": value, "date": "gisteren"}) == printed


def test_names_are_joined_the_way_people_do() -> None:
    texts = load_texts("nl")

    assert texts.listed([], "and") == ""
    assert texts.listed(["Fedde"], "and") == "Fedde"
    assert texts.listed(["Fedde", "Lieke"], "and") == "Fedde en Lieke"
    assert texts.listed(["Fedde", "Lieke", "Joris"], "or") == "Fedde, Lieke of Joris"
