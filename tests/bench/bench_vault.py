"""Vaults of the bench: made through the program's own services, with the two hundred worked on written last."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from mdt_desktop.application import vaults
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Change
from mdt_desktop.bootstrap import make_program
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.times import AMSTERDAM
from storage.keyslots import SlotPolicy
from storage.work import UnlockedVault
from tests.bench.bench_cases import Author

PASSPHRASE = "egel kruik polder sjaal wilg"
NOW = datetime(2026, 10, 26, 9, 12, tzinfo=AMSTERDAM)
WORKED_ON = 200
IN_ONE_SAVE = 250
"""Cases begun in one transaction: making the vault is not what is measured."""

_YEARS = timedelta(days=3650)
_HOLDER = VaultHolder(name="F. Aldershof", org="CSG", role="casemanager")


@dataclass
class MovingClock:
    """A clock that stands still until it is moved."""

    moment: datetime = NOW

    def __call__(self) -> datetime:
        return self.moment


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchVault:
    """A closed vault: its folder, how many cases it holds, and those worked on."""

    program: Program
    folder: Path
    size: int
    worked: tuple[CaseId, ...]

    @contextmanager
    def open(self) -> Iterator[Session]:
        """Open it, and close it at the end."""
        session = self.program.session(self.program.door(self.folder).unlock(PASSPHRASE))
        try:
            yield session
        finally:
            session.vault.close()

    def copy(self, name: str) -> "BenchVault":
        """Return a copy beside it."""
        folder = self.folder.with_name(f"{self.folder.name}-{name}")
        shutil.copytree(self.folder, folder)
        return BenchVault(program=self.program, folder=folder, size=self.size, worked=self.worked)


def database_key(session: Session) -> str:
    """Return the raw key of an open vault, for whoever reads it without us."""
    assert isinstance(session.vault, UnlockedVault)
    return session.vault.vault.keys.database_key


def make_bench_vault(folder: Path, size: int, policy: SlotPolicy) -> BenchVault:
    """Make a vault of so many cases, spread over ten years."""
    clock = MovingClock()
    program = make_program(policy=policy, now=clock, home=folder, state=folder / "state")
    place = folder / f"vault-{size}"
    vault = program.door(place).create(PASSPHRASE, rehearsal=True)
    try:
        vaults.set_up(vault, _HOLDER, NOW)
        session = program.session(vault)
        worked = _fill(session, Author(session.me, program.words), clock, size)
    finally:
        vault.close()
    return BenchVault(program=program, folder=place, size=size, worked=worked)


def _fill(session: Session, author: Author, clock: MovingClock, size: int) -> tuple[CaseId, ...]:
    kept, code = max(0, size - WORKED_ON), session.holder.case_code
    for done in range(0, kept, IN_ONE_SAVE):
        clock.moment = NOW - _YEARS * (1 - done / kept)
        _begin(session.cases, author.kept, clock.moment, min(IN_ONE_SAVE, kept - done), code)
    clock.moment = NOW
    return _begin(session.cases, author.worked, NOW, size - kept, code)


def _begin(
    cases: Cases, write: Callable[[str, datetime], tuple[Change, ...]], now: datetime, count: int, code: str
) -> tuple[CaseId, ...]:
    views = cases.begin_all([lambda number: write(number, now)] * count, code)
    return tuple(view.case for view in views)
