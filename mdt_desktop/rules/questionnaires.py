"""Loads the questionnaires: a list whose text is not ours holds no items, and no condition is run as code."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import time
from pathlib import PurePosixPath
from typing import TypeVar

from mdt_desktop.application.acute import QUESTION_CODES
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.domain.question_lists import (
    AtNight,
    Condition,
    Instrument,
    Item,
    Licence,
    ListKind,
    ListStatus,
    Prompt,
    PromptAction,
    QuestionList,
    Questionnaires,
    ResultWord,
    Scope,
)
from mdt_desktop.rules.region import NO_REGION, Held, Read, Region, load_with_fallback
from mdt_desktop.rules.rule_file import checked, words_of
from mdt_desktop.rules.yaml_file import YamlMap

LISTS = ("own_red_flags", "non_partner_topics", "child_check", "wth_annex", "living_domains")
INSTRUMENTS = ("external_sash", "external_rihg", "external_vt_triage", "external_other")
FOLDER = "questionnaires"
_TOP = ("id", "status", "kind", "licence", "title")
_OF_LIST = ("notice", "groups", "prompts", "more", "every_case", "about", "items")
_OF_INSTRUMENT = ("valid_for_days", "results", "items")
_ANY = re.compile(r"any\((\w+), (\w+)\)\Z")
_COUNT = re.compile(r"count\((\w+), (\w+|\[\w+(?:, \w+)*\])\) >= ([1-9]\d?)\Z")
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)\Z")
_ID = re.compile(r"[a-z][a-z0-9_]{0,39}\Z")
T = TypeVar("T")
Problems = tuple[RuleFileError, ...]


def load_questionnaires(
    read: Read, duty_lines: Collection[str], region: Region = NO_REGION
) -> tuple[Questionnaires, Problems]:
    """Load every list and every instrument, and what was wrong with the files of the region.

    Raises:
        RuleFileError: A shipped file has an error; the facts say where.
    """

    def load(name: str, parse: Callable[[YamlMap], T]) -> Held[T]:
        return load_with_fallback(f"{FOLDER}/{name}.yaml", parse, read=read, region=region)

    lists = {name: load(name, lambda file: question_list(file, duty_lines)) for name in LISTS}
    instruments = {name: load(name, instrument) for name in INSTRUMENTS}
    held = Questionnaires(
        lists={name: each.value for name, each in lists.items()},
        instruments={name: each.value for name, each in instruments.items()},
    )
    problems = (*(each.problem for each in lists.values()), *(each.problem for each in instruments.values()))
    return held, tuple(each for each in problems if each is not None)


def question_list(file: YamlMap, duty_lines: Collection[str]) -> QuestionList:
    """Return a list of items.

    Raises:
        RuleFileError: The file has an error; the facts say where.
    """
    checked(file, *_TOP, *_OF_LIST)
    licence = _licence(file)
    groups = {each.text("id"): _group(each) for each in file.maps("groups")}
    return QuestionList(
        id=_own_name(file),
        version=file.text("version"),
        status=ListStatus(file.choice("status", tuple(ListStatus))),
        kind=ListKind(file.choice("kind", [each for each in ListKind if each is not ListKind.EXTERNAL_SCORE])),
        licence=licence,
        title=words_of(file, "title"),
        notice=words_of(file, "notice"),
        items=_items(file, tuple(groups)),
        groups=groups,
        prompts=_no_twins(file, "prompts", tuple(_prompt(each, duty_lines) for each in file.maps("prompts"))),
        more=_more(file),
        is_for_every_case=file.flag("every_case", default=False),
        about=words_of(file, "about") if "about" in file else {},
    )


def instrument(file: YamlMap) -> Instrument:
    """Return an instrument of which only the result is kept.

    Raises:
        RuleFileError: The file has an error, or carries items; the facts say where.
    """
    checked(file, *_TOP, *_OF_INSTRUMENT)
    file.choice("kind", (ListKind.EXTERNAL_SCORE,))
    file.choice("status", tuple(ListStatus))
    if _licence(file).may_embed:
        raise file.wrong("file.not_in_list", "licence", value="may_embed")
    days = file.whole("valid_for_days")
    if days < 1:
        raise file.wrong("file.wrong_type", "valid_for_days")
    return Instrument(
        id=_own_name(file),
        version=file.text("version"),
        licence=_licence(file),
        title=words_of(file, "title"),
        valid_for_days=days,
        results=_no_twins(file, "results", tuple(_result(each) for each in file.maps("results"))),
    )


# --- the parts of a file -------------------------------------------------------------------------------------


def _own_name(file: YamlMap) -> str:
    """A file is named as its list: other files and answers name it so."""
    return file.choice("id", (PurePosixPath(file.file).stem,))


def _licence(file: YamlMap) -> Licence:
    entry = file.mapping("licence")
    entry.only("may_embed", "text", "owner", "source")
    may_embed = entry.optional_flag("may_embed")
    if may_embed is None:
        raise entry.wrong("file.missing_key", "may_embed")
    if not may_embed and "items" in file:
        raise file.wrong("file.not_ours", "items")
    return Licence(
        may_embed=may_embed,
        text=entry.text("text"),
        owner=entry.optional_text("owner"),
        source=entry.optional_text("source"),
    )


def _group(entry: YamlMap) -> Mapping[str, str]:
    entry.only("id", "title")
    return words_of(entry, "title")


def _items(file: YamlMap, groups: Collection[str]) -> tuple[Item, ...]:
    entries = file.some_maps("items")
    items = tuple(_item(each, groups) for each in entries)
    numbers: set[int] = set()
    for entry, item in zip(entries, items, strict=True):
        if item.number and item.number in numbers:
            raise entry.wrong("file.duplicate_key", "number")
        numbers.add(item.number)
    return _no_twins(file, "items", items)


def _item(entry: YamlMap, groups: Collection[str]) -> Item:
    entry.only("id", "number", "critical", "annex", "group", "acute", "nl", "en", "word")
    return Item(
        id=_item_id(entry),
        text={language: entry.text(language) for language in ("nl", "en")},
        word=words_of(entry, "word"),
        number=entry.whole("number", 0),
        is_critical=entry.flag("critical", default=False),
        annex=entry.texts("annex"),
        group=entry.choice("group", groups) if groups else entry.choice("group", ("",), ""),
        acute=entry.choice("acute", ("", *QUESTION_CODES), ""),
    )


def _item_id(entry: YamlMap) -> str:
    found = entry.text("id")
    if _ID.match(found) is None:
        raise entry.wrong("file.wrong_type", "id")
    return found


Named = TypeVar("Named", Item, Prompt, ResultWord)


def _no_twins(file: YamlMap, key: str, found: tuple[Named, ...]) -> tuple[Named, ...]:
    ids = [each.id for each in found]
    for entry, each in zip(file.maps(key), found, strict=True):
        if ids.count(each.id) > 1:
            raise entry.wrong("file.duplicate_key", "id")
    return found


def _more(file: YamlMap) -> tuple[str, ...]:
    found = file.texts("more")
    for each in found:
        if each not in LISTS or each == file.text("id"):
            raise file.wrong("file.not_in_list", "more", value=each)
    return found


def _result(entry: YamlMap) -> ResultWord:
    entry.only("id", "label", "signal")
    return ResultWord(id=_item_id(entry), label=words_of(entry, "label"), is_signal=entry.flag("signal", default=False))


# --- prompts -------------------------------------------------------------------------------------------------


def _prompt(entry: YamlMap, duty_lines: Collection[str]) -> Prompt:
    entry.only("id", "when", "action", "text", "night")
    return Prompt(
        id=entry.text("id"),
        when=_condition(entry, "when"),
        action=PromptAction(entry.choice("action", tuple(PromptAction))),
        text=words_of(entry, "text"),
        night=_night(entry.mapping("night"), duty_lines) if "night" in entry else None,
    )


def _condition(entry: YamlMap, key: str) -> Condition:
    text = entry.text(key)
    if (match := _ANY.match(text)) is not None:
        return Condition(scope=_scope(entry, key, match[1]), answers=_answers(entry, key, match[2]))
    if (match := _COUNT.match(text)) is not None:
        scope, answers = _scope(entry, key, match[1]), _answers(entry, key, match[2])
        return Condition(scope=scope, answers=answers, at_least=int(match[3]))
    raise entry.wrong("file.no_condition", key, value=text)


def _scope(entry: YamlMap, key: str, word: str) -> Scope:
    if word not in tuple(Scope):
        raise entry.wrong("file.no_condition", key, value=word)
    return Scope(word)


def _answers(entry: YamlMap, key: str, text: str) -> frozenset[Answer]:
    words = text.strip("[]").split(", ")
    for word in words:
        if word not in tuple(Answer):
            raise entry.wrong("file.no_condition", key, value=word)
    return frozenset(map(Answer, words))


def _night(entry: YamlMap, duty_lines: Collection[str]) -> AtNight:
    entry.only("from", "until", "duty", "text")
    return AtNight(
        begins=_clock(entry, "from"),
        ends=_clock(entry, "until"),
        duty=entry.choice("duty", duty_lines),
        text=words_of(entry, "text"),
    )


def _clock(entry: YamlMap, key: str) -> time:
    match = _CLOCK.match(entry.text(key))
    if match is None:
        raise entry.wrong("file.wrong_type", key)
    return time(int(match[1]), int(match[2]))
