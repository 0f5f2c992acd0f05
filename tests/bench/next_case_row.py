"""The row ``next_case``: the worst stall while a table goes from case to case, beside filling bare labels."""

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.case_stalls import STALLS
from tests.bench.measuring import Row

ROOT = Path(__file__).parents[2]
_AROUND = 120
_SLOWEST = 1.0
"""Seconds that making the vault, and one switch, may take at most."""


def next_case_row(folder: Path, switches: int) -> tuple[Row, ...]:
    """Switch so many times on either side, in one process without a display; ``folder`` is empty."""
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.case_stalls", str(folder), str(switches)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        timeout=2 * switches * _SLOWEST + _AROUND,
        check=True,
    )
    (told,) = [line.split()[1:] for line in done.stdout.splitlines() if line.startswith(STALLS)]
    ours, bare = map(float, told)
    return (Row(name="next_case", size=1, ours=ours, bare=bare),)
