"""``python -m tests.bench``: measures the program beside the bare libraries, on this machine, in this run."""

import sys
import tempfile
import time
from pathlib import Path

import ui  # noqa: F401 - first: it keeps Python 3.11 alive under Qt
from storage.keyslots import PRODUCTION
from tests.bench.bench import Effort, measured
from tests.bench.measuring import Rounds
from tests.bench.report import table, write_json

BUILD = Path("build")
FULL = Effort(
    sizes=(200, 15_000),
    policy=PRODUCTION,
    quick=Rounds(warm_up=5, counted=60),
    commits=Rounds(warm_up=6, counted=120),
    slow=Rounds(warm_up=1, counted=9),
    typing=60,
    switches=1_000,
)
REASONS: dict[str, str] = {}
"""Why a row misses its promise, where one does."""


def main() -> int:
    """Measure everything, print the table and write ``build/bench.json``."""
    begun = time.monotonic()

    def tell(words: str) -> None:
        sys.stderr.write(f"{time.monotonic() - begun:6.0f} s  {words}\n")

    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=BUILD) as folder:
        rows = tuple(measured(FULL, Path(folder).resolve(), tell))
    write_json(rows, BUILD / "bench.json")
    sys.stdout.write("\n".join(table(rows, REASONS)) + "\n")
    tell("done")
    return 0


if __name__ == "__main__":
    sys.exit(main())
