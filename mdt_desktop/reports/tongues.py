"""Which language a word is read aloud in: told by its letters, or because it stands there in Dutch."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

_DUTCH = "nl"
_SCRIPTS = {"LATIN": _DUTCH, "ARABIC": "ar", "ETHIOPIC": "ti", "CYRILLIC": "uk"}
"""The language a word in these letters is in, where the text around it is written in others."""

_WRITTEN_IN = {"ar": "ARABIC", "fa": "ARABIC", "ti": "ETHIOPIC", "am": "ETHIOPIC", "uk": "CYRILLIC"}
_WORD = re.compile(r"[^\s]+")
_SHORTEST = 2


class Speech:
    """How one text is read aloud: in its own language, but for words in other letters and for what is Dutch in it."""

    def __init__(self, language: str, dutch: Iterable[str] = ()) -> None:
        self._script = _WRITTEN_IN.get(language.partition("-")[0], "LATIN")
        self._dutch = None if language == _DUTCH else _any_of(dutch)

    def words(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield the words of a text, each with its language where that is another one than the text's."""
        if self._dutch is None and self._script == "LATIN" and text.isascii():
            yield from ((word, "") for word in text.split())
            return
        dutch = [match.span() for match in self._dutch.finditer(text)] if self._dutch else []
        for word in _WORD.finditer(text):
            is_dutch = any(begin <= word.start() < end or word.start() <= begin < word.end() for begin, end in dutch)
            yield word[0], self._language_of(word[0], is_dutch=is_dutch)

    def _language_of(self, word: str, *, is_dutch: bool) -> str:
        """Return the language of a word; a number is read in the language of the text around it."""
        scripts = {_script_of(each) for each in word if each.isalpha()}
        if not scripts or (scripts == {self._script} and not is_dutch):
            return ""
        (script,) = scripts if len(scripts) == 1 else (self._script,)
        if script == self._script:
            return _DUTCH if is_dutch else ""
        return _SCRIPTS.get(script, "")


def _any_of(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds one of these, the longest first; a blank in it may be any sign that holds a number together."""
    lines = {line.strip(" .!?") for phrase in phrases for line in unicodedata.normalize("NFC", phrase).splitlines()}
    wanted = sorted((line for line in lines if _is_telling(line)), key=lambda line: (-len(line), line))
    if not wanted:
        return None
    found = "|".join(r"[ \0]".join(re.escape(part) for part in line.split()) for line in wanted)
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)")


def _is_telling(line: str) -> bool:
    return sum(each.isalpha() for each in line) >= _SHORTEST


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
