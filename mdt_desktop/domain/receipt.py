"""The receipt code: six words that say a step of a handover over the phone, the same on both laptops."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from mdt_desktop.domain.handover import HandoverStep

CODED = (HandoverStep.ACCEPTED, HandoverStep.FIRST_CONTACT_DONE, HandoverStep.CONFIRMED_BY_VICTIM)
"""The steps that can be told over the phone."""
WORDS = 6
_LABEL = "mdt/receipt/1"


def receipt_code(handover: str, step: HandoverStep, words: Sequence[str]) -> str:
    """Return the six words of one step of one handover; nothing but the two goes into them."""
    digest = hashlib.sha256(f"{_LABEL}\0{handover}\0{step.value}".encode()).digest()
    number = int.from_bytes(digest, "big")
    drawn = []
    for _ in range(WORDS):
        number, place = divmod(number, len(words))
        drawn.append(words[place])
    return " ".join(drawn)


def words_of(typed: str) -> tuple[str, ...]:
    """Return the words somebody typed, without marks, numbers or capitals."""
    plain = unicodedata.normalize("NFKC", typed).casefold()
    return tuple(re.findall(r"[^\W\d_]+", plain))


def step_told(typed: str, handover: str, words: Sequence[str]) -> HandoverStep | None:
    """Return the step these words tell; None where they tell none of this handover."""
    heard = words_of(typed)
    return next((step for step in CODED if words_of(receipt_code(handover, step, words)) == heard), None)
