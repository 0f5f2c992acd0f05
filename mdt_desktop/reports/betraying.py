"""Words that give a paper away: the discreet form and the card hold none, whoever typed them (people.md 2)."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from mdt_desktop.reports.phone_numbers import bare, numbers_in, without_numbers
from mdt_desktop.reports.plan_texts import LANGUAGES, load_texts
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml

_ALIKE = str.maketrans({"ı": "i", "ł": "l", "ґ": "г", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ـ": None})
"""Letters that are often written for one another, and the Arabic stroke that only makes a word longer."""


_JOINTS = re.compile(r"(?<=[^\W\d_])[-.](?=[^\W\d_])")
"""What stands inside a word and hides it: C.S.G., Blijf-huis."""


def betraying_word(text: str) -> str | None:
    """Return the first word or known help line that gives ``text`` away, in any language of ours.

    Raises:
        RuleFileError: A word list has an error.
    """
    known = _help_lines()
    line = next((number for number in numbers_in(text) if bare(number) in known), None)
    words = folded(without_numbers(text))
    found = _pattern().search(words) or _pattern().search(_JOINTS.sub("", words))
    return line or (found[0] if found else None)


def folded(text: str) -> str:
    """Return a text without case, accents, invisible marks and double blanks, for comparing."""
    split = unicodedata.normalize("NFKD", text).casefold().translate(_ALIKE)
    kept = (_as_digit(each) for each in split if unicodedata.category(each) not in ("Mn", "Cf"))
    return " ".join("".join(kept).split())


def _as_digit(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(_words_of(_list(language)) for language in LANGUAGES))


def _words_of(entry: YamlMap) -> str:
    """Return the pattern of one list; in some languages small words stand before a word without a blank."""
    before = f"(?:{_any(entry.texts('before'))})?" if "before" in entry else ""
    begin = rf"(?<![^\W_]){before}"
    starts, words = _any(entry.texts("starts")), entry.texts("words")
    return rf"{begin}(?:{starts})" + (rf"|{begin}(?:{_any(words)})(?![^\W_])" if words else "")


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
