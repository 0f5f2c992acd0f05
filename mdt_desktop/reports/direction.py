"""Which way a text runs: levels after Unicode's rules, with every number, date and time kept from left to right."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_LANGUAGES = frozenset({"ar", "fa", "prs", "ps", "ur", "he", "ckb"})
_NUMBER = r"[+(]?\d(?:(?: ?[-–/] ?|[.:,]| ?[()] ?| )?\d)*"
_WORD = r"[^\W\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+"
_KEPT = re.compile(rf"(?:{_NUMBER}|{_WORD})(?:(?: ?[-–/&] ?|[.'’@]| )?(?:{_NUMBER}|{_WORD}))*")
"""Numbers, and words of ours with the numbers between them: "ma-vr 9-17 u" is one thing, whatever stands around it."""

_MARKS = {False: "\u200e", True: "\u200f"}
_BEGIN, _END = "\u202d", "\u202c"


def runs_right_to_left(language: str) -> bool:
    """Say whether a language is written from right to left."""
    return language.partition("-")[0] in _LANGUAGES


def is_mixed(text: str) -> bool:
    """Say whether a text holds letters that run from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(each) in _RIGHT_TO_LEFT for each in text)


def levels(text: str, *, is_rtl: bool) -> tuple[int, ...]:
    """Return the level of each character: an odd one runs from right to left."""
    if not (is_rtl or is_mixed(text)):
        return (0,) * len(text)
    from bidi import algorithm  # type: ignore[import-untyped] # noqa: PLC0415 - it only loads when a text needs it

    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(is_rtl), "R" if is_rtl else "L"
    algorithm.get_embedding_levels(_with_ours_kept(text, is_rtl=is_rtl), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = [each["level"] for each in storage["chars"] if each["ch"] not in _MARKS.values()]
    return tuple(level for level, _ in zip(found, text, strict=True))


def _with_ours_kept(text: str, *, is_rtl: bool) -> str:
    """Wrap every number and name so that it stands by itself: the library knows overrides, and no isolates."""
    mark = _MARKS[is_rtl]
    return _KEPT.sub(lambda match: f"{mark}{_BEGIN}{match[0]}{_END}{mark}", text)


def isolated(text: str) -> str:
    """Return a text in which numbers and names keep their direction wherever it is shown (U+2066 and U+2069)."""
    return _KEPT.sub(lambda match: f"\u2066{match[0]}\u2069", text)


def seen_order(depths: Sequence[int]) -> list[int]:
    """Return the places of stretches with these levels as they are seen from left to right (rule L2)."""
    order = list(range(len(depths)))
    for level in range(max(depths, default=0), 0, -1):
        begin = 0
        while begin < len(order):
            end = begin
            while end < len(order) and depths[order[end]] >= level:
                end += 1
            order[begin:end] = reversed(order[begin:end])
            begin = end + 1
    return order


def mirrored(sign: str) -> str:
    """Return a sign as it looks from right to left: a bracket opens to the other side."""
    from bidi.mirror import MIRRORED  # type: ignore[import-untyped] # noqa: PLC0415 - as above

    return str(MIRRORED.get(sign, sign))
