"""What the use cases ask of storage; ``storage`` implements it, ``tests/support`` has it in memory."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from mdt_desktop.application.shown import Change, OperationRef, Shown
from mdt_desktop.domain.errors import VaultError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.times import ContactHours


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCard:
    """A case in one line of a list; rebuilt from the case whenever it changes.

    ``avoid`` and ``hours`` are how the victim must not be called and when calling is safe; no number stands here.
    """

    case: CaseId
    number: str
    alias: str
    origin: str = ""
    stage: str = "signal"
    risk_level: str = "not_weighed"
    contact_person: str = ""
    coordinator: str = ""
    responsible: str = ""
    next_rule: str = ""
    next_due: datetime | None = None
    is_open: bool = True
    is_mine: bool = True
    avoid: str = ""
    hours: tuple[ContactHours, ...] = ()
    changed_at: datetime | None = None


DUE_KINDS = ("clock", "open_clock", "action", "handover", "plan_review", "look_again", "consent", "conflict")
AGENDA_KINDS = ("agenda_now", "agenda")
"""What asks for a place at the table, the urgent first; Today does not show it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """Something with a date that Today may show.

    ``kind`` is one of ``DUE_KINDS``; an ``open_clock`` never passes, it stays until somebody decides. ``what`` is
    a rule id or the entity it is about; ``label`` is text a person typed (an action), empty for the rest;
    ``purpose`` is what the program itself asked for with an action, such as ``call_victim``. One of
    ``AGENDA_KINDS`` says in ``what`` why a case asks for a table, ``since`` when and by when (``due``); its state is
    ``asks``, or ``on_agenda`` where it asks again only if a coming table passes without it.
    """

    case: CaseId
    kind: str
    what: str
    due: datetime
    since: datetime | None = None
    owner: str = ""
    label: str = ""
    state: str = "running"
    purpose: str = ""
    is_uncertain: bool = False
    no_slot_fits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place where a search found something."""

    case: CaseId
    entity: str
    kind: str
    field: str
    excerpt: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CardQuery:
    """Which cases, a page at a time, newest change first; ``after`` is the last row of the page before."""

    words: str = ""
    only_open: bool = False
    only_mine: bool = False
    after: CaseCard | None = None
    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class DueQuery:
    """What is due of one kind: from ``since`` (however late where it is left out) until ``before``."""

    kind: str
    before: datetime
    since: datetime | None = None
    newest_first: bool = False
    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody was typing, outside the log, with what they saw."""

    case: CaseId | None
    place: str
    text: str
    seen: Mapping[str, tuple[OperationRef, ...]]
    saved_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What verifying a vault found: how many cases and commits, and what is wrong."""

    commits: int
    cases: int
    findings: tuple[VaultError, ...]


class CaseRepository(Protocol):
    """Reads and writes cases inside one unit of work."""

    def records(self, case: CaseId) -> Sequence[Shown[Any]]:
        """Return every record of the case as it stands, oldest first, in one query."""

    def save(self, case: CaseId, changes: Sequence[Change]) -> None:
        """Sign and write ``changes``, one commit per stream under one save id, and project them.

        Raises:
            FormError: A text is longer than a text can be.
            VaultError: The disk is full or the vault is read-only.
        """

    def find(self, word: str) -> CaseId | None:
        """Return the case with this id, number or rehearsal id; None where there is none."""

    def put_card(self, card: CaseCard, due: Sequence[DueRow]) -> None:
        """Replace the cached line of a case and everything it has due."""

    def card(self, case: CaseId) -> CaseCard | None:
        """Return the line of one case."""

    def page(self, query: CardQuery) -> Sequence[CaseCard]:
        """Return the next cases of a list."""

    def count(self) -> int:
        """Return how many cases there are."""

    def lines_version(self) -> int:
        """Return under which version all lines were made; where nothing can be written they count as up to date."""

    def note_lines_version(self, version: int) -> None:
        """Remember that all lines were made under this version."""

    def newest_number(self, beginning: str) -> str:
        """Return the highest case number that begins like this; empty where there is none."""

    def due(self, query: DueQuery) -> Sequence[tuple[DueRow, CaseCard]]:
        """Return what open cases have due, with the line of each case."""

    def search(self, words: str, limit: int = 200) -> Sequence[Hit]:
        """Return where ``words`` occur, newest first (case, accents and ij/y do not matter)."""


class DraftRepository(Protocol):
    """Keeps what was being typed."""

    def keep(self, draft: Draft) -> None:
        """Save a draft; the newest one of a case and place replaces the one before."""

    def drafts(self, case: CaseId | None = None) -> Sequence[Draft]:
        """Return the drafts of a case, or of all cases."""

    def drop(self, case: CaseId | None, place: str) -> None:
        """Forget a draft that was saved or thrown away."""


class UnitOfWork(AbstractContextManager["UnitOfWork"], Protocol):
    """One SQL transaction: leaving it without an error commits, an error undoes everything."""

    cases: CaseRepository
    drafts: DraftRepository


class OpenVault(Protocol):
    """A vault that is unlocked; it belongs to one thread."""

    @property
    def vault_case(self) -> CaseId:
        """The id under which the vault's own records stand: who I am, unlocks, advice."""

    @property
    def folder(self) -> Path:
        """Where it stands."""

    @property
    def is_rehearsal(self) -> bool:
        """Whether it holds made-up cases only."""

    @property
    def is_copy(self) -> bool:
        """Whether it stands where it never stood before: a copy, or moved. Said once, after unlocking."""

    @property
    def failed_tries(self) -> int:
        """How many wrong passphrases came before the right one."""

    def work(self) -> UnitOfWork:
        """Begin a unit of work."""

    def checkpoint(self) -> None:
        """Bring everything committed into the main file; at most every five seconds, and at lock."""

    def verify(self) -> Inspection:
        """Check everything that can be checked, from a private copy.

        Raises:
            VaultError: There is no room for the copy.
        """

    def back_up(self, file: Path) -> None:
        """Write a backup and read it back; it opens with the passphrase of now.

        Raises:
            VaultError: The file exists, cannot be written, or what was written cannot be read back.
        """

    def close(self) -> None:
        """Checkpoint, sync the anchor and close."""


class VaultDoor(Protocol):
    """The one place where a vault is made or opened."""

    def exists(self) -> bool:
        """Say whether there is a vault to unlock."""

    def create(self, passphrase: str, *, rehearsal: bool) -> OpenVault:
        """Make a vault.

        Raises:
            VaultError: The folder is not empty or cannot be written.
        """

    def unlock(self, passphrase: str) -> OpenVault:
        """Open the vault.

        Raises:
            VaultError: Wrong passphrase, or a vault that is damaged, foreign, newer or in use.
        """

    def unlock_read_only(self, passphrase: str) -> OpenVault:
        """Open a vault that misses changes as it stands; nothing in it changes and nothing can be saved.

        Raises:
            VaultError: Wrong passphrase, or a vault that is damaged, foreign, newer or in use.
        """

    def go_on(self, passphrase: str) -> OpenVault:
        """Open a vault that misses changes as it stands, and write on under a new author key.

        Raises:
            VaultError: Wrong passphrase, or a vault that is damaged, foreign, newer or in use.
        """

    def change_passphrase(self, old: str, new: str) -> None:
        """Let the vault open with another passphrase.

        Raises:
            VaultError: The old passphrase is wrong.
        """

    def verify(self, passphrase: str) -> Inspection:
        """Check everything that can be checked, without writing a byte.

        Raises:
            VaultError: It cannot be opened at all.
        """

    def restore(self, file: Path, passphrase: str) -> None:
        """Make a new vault of a backup; it opens with the passphrase of when the backup was made.

        Raises:
            VaultError: The folder is not empty, the file is no backup, or the passphrase is another one.
        """
