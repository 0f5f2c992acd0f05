"""Words that give a paper away: the discreet form and the card hold none, whoever typed them (people.md 2)."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from mdt_desktop.reports.phone_numbers import bare, numbers_in, without_numbers
from mdt_desktop.reports.plan_texts import LANGUAGES, load_texts
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml


def betraying_word(text: str) -> str | None:
    """Return the first word or known help line that gives ``text`` away, in any language of ours.

    Raises:
        RuleFileError: A word list has an error.
    """
    known = _help_lines()
    line = next((number for number in numbers_in(text) if bare(number) in known), None)
    found = _pattern().search(folded(without_numbers(text)))
    return line or (found[0] if found else None)


def folded(text: str) -> str:
    """Return a text without case, accents, invisible marks and double blanks, for comparing."""
    split = unicodedata.normalize("NFKD", text).casefold()
    kept = (each for each in split if unicodedata.category(each) not in ("Mn", "Cf"))
    return " ".join("".join(kept).split())


@cache
def _pattern() -> re.Pattern[str]:
    lists = [_list(language) for language in LANGUAGES]
    starts = _any(word for entry in lists for word in entry.texts("starts"))
    words = _any([word for entry in lists for word in entry.texts("words")])
    return re.compile(rf"(?<![^\W_])(?:{starts})|(?<![^\W_])(?:{words})(?![^\W_])")


def _list(language: str) -> YamlMap:
    name = f"betraying.{language}.yaml"
    return read_yaml((files("resources") / "texts" / name).read_text(encoding="utf-8"), file=name)


def _any(words: Iterable[str]) -> str:
    escaped = (r"[\s\-]+".join(re.escape(part) for part in folded(word).split()) for word in words)
    return "|".join(sorted(escaped, key=len, reverse=True))


@cache
def _help_lines() -> frozenset[str]:
    """Return the known numbers; the short ones stand in the word lists."""
    return frozenset(bare(number) for language in LANGUAGES for number in load_texts(language).numbers.values())
