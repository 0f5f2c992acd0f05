"""Who read, printed or exported, and what this vault did: facts without case text."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mdt_desktop.domain.people import Said


class AccessKind(StrEnum):
    """What was done with a case or vault."""

    READ = "read"
    PRINTED = "printed"
    SAVED_FILE = "saved_file"
    EXPORTED = "exported"
    COPIED = "copied"
    SEARCHED = "searched"


@dataclass(frozen=True, slots=True, kw_only=True)
class Access(Said):
    """One reading, print or export; ``detail`` is a code, never case text."""

    kind: AccessKind
    at: datetime
    detail: str = ""


class VaultEventKind(StrEnum):
    """What happened to the vault."""

    CREATED = "created"
    UNLOCKED = "unlocked"
    FAILED_TRIES = "failed_tries"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    SEARCHED = "searched"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105 - the name of an event


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultEvent(Said):
    """One event of the vault itself."""

    kind: VaultEventKind
    at: datetime
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultHolder:
    """Whose vault this is; the code of three letters begins case numbers, the last number counts them."""

    name: str = ""
    org: str = ""
    role: str = ""
    case_code: str = ""
    organisation_name: str = ""
