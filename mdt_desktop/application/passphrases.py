"""Passphrases: five Dutch words drawn by the program; an own choice only where it is long and not everybody's."""

import secrets
import unicodedata
from collections.abc import Collection, Sequence

from mdt_desktop.domain.errors import FormError

WORDS = 5
LEAST = 14


def issue(words: Sequence[str]) -> str:
    """Draw a passphrase of five words; every word is as likely as any other."""
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def own_choice(passphrase: str, common: Collection[str], *, field: str = "passphrase") -> str:
    """Return a passphrase somebody chose, if it is long enough and not one that everybody chooses.

    Raises:
        FormError: It is too short, or a common one (also with a year or a mark behind it, or twice in a row).
    """
    if len(passphrase.strip()) < LEAST:
        raise FormError("passphrase.too_short", field=field, least=LEAST)
    if _core(passphrase) in common or len(set(passphrase.casefold())) < WORDS:
        raise FormError("passphrase.common", field=field)
    return passphrase


def _core(passphrase: str) -> str:
    """Return the letters of a passphrase, without accents, and once where they repeat."""
    plain = unicodedata.normalize("NFKD", passphrase).casefold()
    letters = "".join(each for each in plain if each.isascii() and each.isalpha())
    for length in range(1, len(letters) // 2 + 1):
        if letters == letters[:length] * (len(letters) // length):
            return letters[:length]
    return letters
