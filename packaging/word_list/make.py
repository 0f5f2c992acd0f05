"""Draws the words of passphrases from Debian's wdutch (OpenTaal); run it by hand, its result is committed.

    apt-get download wdutch && dpkg-deb -x wdutch_*.deb wdutch
    python packaging/word_list/make.py wdutch/usr/share/dict/dutch resources/words/nl.txt

The list holds 7,776 words of a-z, no two within one typing slip, no two forms of one word, and none that nobody
should be given: those stand in ``unfit.txt`` beside this script.
"""

import argparse
import hashlib
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations
from pathlib import Path

WANTED = 7776
LENGTHS = range(4, 8)
"""Four to six letters hold too few words that keep apart (7,574), so seven are allowed too."""
PLAIN = re.compile("(?=.*[aeiouy])[a-z]+")
VERB_FORM = re.compile("(aan|af|op|uit|bij|na|om|over|door|toe|voor|mee|weg|los|neer|her|in)[a-z]{3}|ge[a-z]+[dtn]$")
"""Forms of verbs that split (aankom, uitwaai) and participles: many, alike, and never said on their own."""
SHORTEST_HALF = 4
SHORTEST_STEM = 2
ENDINGS = (
    "e",
    "en",
    "n",
    "s",
    "t",
    "te",
    "ten",
    "de",
    "den",
    "je",
    "jes",
    "er",
    "ers",
    "st",
    "ste",
    "end",
    "ende",
    "se",
)
HARDENED = {"v": "f", "z": "s"}
UNFIT = Path(__file__).with_name("unfit.txt")
Pairs = dict[str, set[str]]


def candidates(dictionary: Iterable[str]) -> set[str]:
    """Return the words of the right length in plain lower-case letters."""
    return {word for word in dictionary if len(word) in LENGTHS and PLAIN.fullmatch(word) and not VERB_FORM.match(word)}


def unfit() -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words nobody should be given, and the beginnings or parts that spoil every word they are in."""
    lines = [line.split("#")[0].strip() for line in UNFIT.read_text(encoding="utf-8").splitlines()]
    words = frozenset(line for line in lines if line and "*" not in line)
    return words, tuple(line.strip("*") for line in lines if "*" in line)


def fit(words: set[str]) -> set[str]:
    """Leave out what is unfit, in every form."""
    bad_words, bad_parts = unfit()
    stems = {stem for word in bad_words for stem in stems_of(word)}
    return {word for word in words if stems.isdisjoint(stems_of(word)) and not any(part in word for part in bad_parts)}


def stems_of(word: str) -> set[str]:
    """Return what is left of a word without its ending, in the spellings a stem can have."""
    bare = {word} | {
        word[: -len(end)] for end in ENDINGS if word.endswith(end) and len(word) - len(end) >= SHORTEST_STEM
    }
    bare |= {each[2:] for each in tuple(bare) if each.startswith("ge") and len(each) > len("ge") + SHORTEST_STEM}
    return {one_spelling(each) for each in bare}


def one_spelling(stem: str) -> str:
    """Bring doubled letters and hardened ends together: bakk and bak, boom and bom, huiz and huis."""
    stem = re.sub(r"(.)\1", r"\1", stem)
    return stem[:-1] + HARDENED.get(stem[-1], stem[-1])


def slips(word: str) -> Iterator[str]:
    """Yield what remains after one letter is lost, a key that words within one typing slip share."""
    for place in range(len(word)):
        yield f"{word[:place]}_{word[place + 1 :]}"
        yield f"{word[:place]}{word[place + 1 :]}"


def is_one_slip(one: str, other: str) -> bool:
    """Say whether two words differ by one letter changed, lost, added, or by two neighbours swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
    differ = [place for place in range(len(one)) if one[place] != other[place]]
    if len(differ) == 1:
        return True
    first, last = differ[0], differ[-1]
    return last == first + 1 and (one[first], one[last]) == (other[last], other[first])


def too_close(words: set[str]) -> Pairs:
    """Return for every word the words that must not stand beside it."""
    alike: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for key in {*slips(word), word}:
            alike[f"slip {key}"].append(word)
        for stem in stems_of(word):
            alike[f"stem {stem}"].append(word)
    pairs: Pairs = {word: set() for word in words}
    for key, found in alike.items():
        for one, other in combinations(found, 2):
            if key.startswith("stem") or is_one_slip(one, other):
                pairs[one].add(other)
                pairs[other].add(one)
    return pairs


def known_best(words: set[str], dictionary: Collection[str]) -> list[str]:
    """Order words by how many compounds they are half of, because the list has no frequencies.

    A word everybody knows is a part of many others. Chance between equals is fixed by the word itself.
    """
    whole = {word for word in dictionary if len(word) >= SHORTEST_HALF}
    halves: Counter[str] = Counter()
    for compound in whole:
        for cut in range(LENGTHS.start, len(compound) - SHORTEST_HALF + 1):
            if compound[cut:] in whole or compound[cut:].removeprefix("s") in whole:
                halves[compound[:cut]] += 1
        for cut in range(SHORTEST_HALF, len(compound) - LENGTHS.start + 1):
            if compound[:cut] in whole:
                halves[compound[cut:]] += 1
    return sorted(words, key=lambda word: (-halves[word], hashlib.sha256(word.encode()).digest()))


def draw(ordered: list[str]) -> list[str]:
    """Take the words in order, leaving out those too close to one that was taken."""
    pairs = too_close(set(ordered))
    taken: set[str] = set()
    for word in ordered:
        if taken.isdisjoint(pairs[word]):
            taken.add(word)
    return [word for word in ordered if word in taken]


def main() -> int:
    """Write the list; say how many words there were to choose from."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    asked = parser.parse_args()
    dictionary = asked.source.read_text(encoding="utf-8").split()
    words = fit(candidates(dictionary))
    chosen = draw(known_best(words, dictionary))
    sys.stdout.write(f"{len(words)} words, {len(chosen)} of them keep apart\n")
    if len(chosen) < WANTED:
        return 1
    asked.target.write_text("\n".join(sorted(chosen[:WANTED])) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
