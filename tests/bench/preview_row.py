"""The row ``preview``: the worst stall while somebody types into the safety plan, beside typing into a bare field."""

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.measuring import Row
from tests.bench.typing_stalls import STALLS

ROOT = Path(__file__).parents[2]
_AROUND = 120
"""Seconds that making the vault and the first paper may take at most."""


def preview_row(folder: Path, seconds: float) -> tuple[Row, ...]:
    """Type for so many seconds on either side, in one process without a display; ``folder`` is empty."""
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.typing_stalls", str(folder), str(seconds)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        timeout=2 * seconds + _AROUND,
        check=True,
    )
    (told,) = [line.split()[1:] for line in done.stdout.splitlines() if line.startswith(STALLS)]
    ours, bare = map(float, told)
    return (Row(name="preview", size=1, ours=ours, bare=bare),)
