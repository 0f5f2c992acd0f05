"""What somebody types or chooses before a vault is open."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A professional's name, organisation code and role."""

    name: str = ""
    org: str = ""
    role: str = ""


class WayIn(StrEnum):
    """How a vault opens: as it was left, or in spite of changes that are missing from it."""

    NORMAL = "normal"
    READ_ONLY = "read_only"
    GO_ON = "go_on"
