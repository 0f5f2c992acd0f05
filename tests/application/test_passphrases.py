"""Passphrases nobody guesses, of words nobody confuses."""

import math
from importlib import resources
from itertools import combinations

import pytest

from mdt_desktop.application.passphrases import LEAST, WORDS, issue, own_choice
from mdt_desktop.domain.errors import FormError

FOLDER = resources.files("resources").joinpath("words")
LIST = FOLDER.joinpath("nl.txt").read_text(encoding="utf-8").split()
COMMON = frozenset(FOLDER.joinpath("common.txt").read_text(encoding="utf-8").split())


def test_there_are_7776_different_words_of_plain_letters() -> None:
    assert len(LIST) == len(set(LIST)) == 7776
    assert all(word.isascii() and word.isalpha() and word.islower() and 4 <= len(word) <= 7 for word in LIST)


def test_five_words_hold_64_bits() -> None:
    assert WORDS * math.log2(len(LIST)) >= 64


def test_no_two_words_lie_within_one_typing_slip() -> None:
    shapes: dict[str, list[str]] = {}
    for word in LIST:
        for shape in _shapes(word):
            shapes.setdefault(shape, []).append(word)
    close = [pair for found in shapes.values() for pair in combinations(sorted(set(found)), 2)]
    assert close == []


def _shapes(word: str) -> set[str]:
    """Two words share a shape when one letter differs, is lost or added, or two neighbours are swapped."""
    places = range(len(word))
    changed = {f"{word[:i]}_{word[i + 1 :]}" for i in places}
    longer = {f"{word[:i]}_{word[i:]}" for i in range(len(word) + 1)}
    swapped = {f"{word[:i]}<{''.join(sorted(word[i : i + 2]))}>{word[i + 2 :]}" for i in places[:-1]}
    return {word, *changed, *longer, *swapped}


def test_no_word_spoken_at_a_bad_moment_is_issued() -> None:
    for part in ("moord", "verkra", "kanker", "hoer", "dood", "wurg", "angst", "bang", "seks"):
        assert [word for word in LIST if part in word] == []


def test_an_issued_passphrase_is_five_words_of_the_list() -> None:
    words = issue(LIST).split(" ")
    assert len(words) == WORDS
    assert set(words) <= set(LIST)


def test_two_issued_passphrases_differ() -> None:
    assert issue(LIST) != issue(LIST)


@pytest.mark.parametrize("chosen", ["kort", "dertientekens", " zestien blanks "[:14]])
def test_an_own_choice_under_fourteen_characters_is_refused(chosen: str) -> None:
    with pytest.raises(FormError) as refused:
        own_choice(chosen, COMMON)
    assert refused.value.code == "passphrase.too_short"
    assert refused.value.facts == {"field": "passphrase", "least": LEAST}


@pytest.mark.parametrize(
    "chosen",
    [
        "WachtwoordWachtwoord",
        "ikhouvanjou2026!",
        "Qwertyuiopasdfgh",
        "Welkom00000000001",
        "aaaaaaaaaaaaaaa",
        "12341234123412",
    ],
)
def test_an_own_choice_everybody_makes_is_refused(chosen: str) -> None:
    with pytest.raises(FormError) as refused:
        own_choice(chosen, COMMON)
    assert refused.value.code == "passphrase.common"


def test_a_long_own_choice_is_kept_as_it_is() -> None:
    assert own_choice("de bakker fluit op dinsdag", COMMON) == "de bakker fluit op dinsdag"
