"""The whole bench: vaults of every size, then every row."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from storage.keyslots import SlotPolicy
from tests.bench.agenda_row import agenda_row
from tests.bench.bench_vault import BenchVault, make_bench_vault
from tests.bench.measuring import Rounds, Row
from tests.bench.next_case_row import next_case_row
from tests.bench.plan_row import plan_row
from tests.bench.preview_row import preview_row
from tests.bench.reading_rows import desks, reading_rows, seconds_of_clocks
from tests.bench.save_row import save_row
from tests.bench.unlock_row import unlock_row
from tests.bench.window_row import window_row

Tell = Callable[[str], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How hard the bench works: sizes of vaults, key slots, rounds of each row, seconds of typing, cases gone to."""

    sizes: tuple[int, ...]
    policy: SlotPolicy
    quick: Rounds
    commits: Rounds
    slow: Rounds
    typing: float
    switches: int


def measured(effort: Effort, folder: Path, tell: Tell) -> Iterator[Row]:
    """Make the vaults in an empty folder and measure every row."""
    made = []
    for size in effort.sizes:
        tell(f"Making a vault of {size} cases")
        made.append(make_bench_vault(folder, size, effort.policy))
    yield from _vault_rows(effort, made, tell)
    tell("window and plan")
    yield from window_row(_home(folder, made[0]), effort.slow)
    yield from plan_row(effort.quick)
    tell("preview")
    yield from preview_row(folder / "preview", effort.typing)
    tell("next_case")
    yield from next_case_row(folder / "next_case", effort.switches)


def _vault_rows(effort: Effort, made: Sequence[BenchVault], tell: Tell) -> Iterator[Row]:
    tell("unlock and save")
    yield from unlock_row(made, effort.slow)
    yield from save_row(made, effort.commits)
    tell("agenda")
    yield from agenda_row(made, effort.quick)
    tell("today, open, search and cases_page")
    with desks(made) as at:
        yield from reading_rows(at, effort.quick)
        for desk in at:
            seconds = seconds_of_clocks(desk, effort.quick)
            tell(f"The clocks of a case, counted after it is opened: {seconds * 1000:.2f} ms ({desk.vault.size} cases)")


def _home(folder: Path, vault: BenchVault) -> Path:
    """Return a home with one vault in it: the unlock window asks for its passphrase."""
    shutil.copytree(vault.folder, folder / "home" / "vault")
    return folder / "home"
