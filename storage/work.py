"""A unit of work over an open vault: one transaction, the ports of the application on top of SQL."""

import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any

from typing_extensions import override

from mdt_desktop.application.ports import (
    CardQuery,
    CaseCard,
    CaseRepository,
    DraftRepository,
    DueQuery,
    DueRow,
    Hit,
    Inspection,
    UnitOfWork,
)
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.identifiers import CaseId
from storage import cards, search
from storage.backup import back_up
from storage.drafts import Drafts
from storage.inspection import verify_open
from storage.projection import Projection
from storage.saving import Saving
from storage.vault import Vault


class SqlCaseRepository(CaseRepository):
    """Cases in the vault's tables."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._connection = vault.connection
        self.has_written = False

    @override
    def records(self, case: CaseId) -> Sequence[Shown[Any]]:
        return Projection(self._connection).case(case)

    @override
    def save(self, case: CaseId, changes: Sequence[Change]) -> None:
        self.has_written = True
        Saving(self._vault, self._vault.place.now()).write(case, changes)

    @override
    def find(self, word: str) -> CaseId | None:
        return cards.find(self._connection, word)

    @override
    def put_card(self, card: CaseCard, due: Sequence[DueRow]) -> None:
        if not self._vault.is_read_only:
            cards.put_card(self._connection, card, due)

    @override
    def card(self, case: CaseId) -> CaseCard | None:
        return cards.card_of(self._connection, case)

    @override
    def page(self, query: CardQuery) -> Sequence[CaseCard]:
        return cards.page(self._connection, query)

    @override
    def count(self) -> int:
        return cards.count(self._connection)

    @override
    def lines_version(self) -> int:
        return sys.maxsize if self._vault.is_read_only else cards.lines_version(self._connection)

    @override
    def note_lines_version(self, version: int) -> None:
        cards.note_lines_version(self._connection, version)

    @override
    def newest_number(self, beginning: str) -> str:
        return cards.newest_number(self._connection, beginning)

    @override
    def due(self, query: DueQuery) -> Sequence[tuple[DueRow, CaseCard]]:
        return cards.due(self._connection, query)

    @override
    def search(self, words: str, limit: int = 200) -> Sequence[Hit]:
        return search.search(self._connection, words, limit)


class SqlUnitOfWork(UnitOfWork):
    """One transaction of a vault; the anchor follows every commit."""

    cases: CaseRepository
    drafts: DraftRepository

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._transaction: AbstractContextManager[None] = vault.transaction()
        self._cases = SqlCaseRepository(vault)
        self.cases = self._cases
        self.drafts = Drafts(vault.connection)

    @override
    def __enter__(self) -> "SqlUnitOfWork":
        self._transaction.__enter__()
        return self

    @override
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._transaction.__exit__(kind, error, trace)
        if error is None and self._cases.has_written:
            self._vault.write_anchor()


class UnlockedVault:
    """An open vault as the application knows it."""

    def __init__(self, vault: Vault, *, failed_tries: int = 0) -> None:
        self.vault = vault
        self._failed_tries = failed_tries

    @property
    def vault_case(self) -> CaseId:
        """The id under which the vault's own records stand."""
        return self.vault.vault_case

    @property
    def folder(self) -> Path:
        """Where it stands."""
        return self.vault.place.folder

    @property
    def is_rehearsal(self) -> bool:
        """Whether it holds made-up cases only."""
        return self.vault.is_rehearsal

    @property
    def is_copy(self) -> bool:
        """Whether it stands where it never stood before."""
        return self.vault.is_copy

    @property
    def failed_tries(self) -> int:
        """How many wrong passphrases came before the right one."""
        return self._failed_tries

    def work(self) -> UnitOfWork:
        """Begin a unit of work."""
        return SqlUnitOfWork(self.vault)

    def checkpoint(self) -> None:
        """Bring everything committed into the main file."""
        self.vault.checkpoint()

    def verify(self) -> Inspection:
        """Check everything that can be checked, from a private copy."""
        return verify_open(self.vault)

    def back_up(self, file: Path) -> None:
        """Write a backup and read it back."""
        back_up(self.vault, file)

    def close(self) -> None:
        """Checkpoint, sync the anchor and close."""
        self.vault.close()
