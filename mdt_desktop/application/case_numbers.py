"""Case numbers: year, a three-letter code drawn by the vault, own counter (architecture.md §3)."""

import secrets
from datetime import datetime

from mdt_desktop.application.ports import CaseRepository

_LETTERS = "BCDFGHJKLMNPRSTVWXZ"
"""No vowels: no word can come out."""


def draw_code() -> str:
    """Draw the three letters of a new vault."""
    return "".join(secrets.choice(_LETTERS) for _ in range(3))


def next_number(cases: CaseRepository, code: str, now: datetime) -> str:
    """Return the next number of this vault in the year of ``now``."""
    beginning = f"{now.year}-{code}-"
    newest = cases.newest_number(beginning)
    counter = int(newest.removeprefix(beginning)) if newest else 0
    return f"{beginning}{counter + 1:03d}"
