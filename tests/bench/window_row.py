"""The row ``window``: from the start of the process until the unlock window is drawn, beside an empty window."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from tests.bench.first_paint import DRAWN
from tests.bench.measuring import Contest, Rounds, Row, Taking, compared

ROOT = Path(__file__).parents[2]
_LONGEST = 60


def window_row(home: Path, rounds: Rounds) -> tuple[Row, ...]:
    """Measure whole processes, one after the other, without a display; ``home`` is a folder with a vault in it."""
    folders = {"MDT_HOME": str(home), "MDT_STATE_DIR": str(home / "state"), "QT_QPA_PLATFORM": "offscreen"}
    return compared("window", [Contest(size=1, ours=_start("ours", folders), bare=_start("bare", folders))], rounds)


def _start(side: str, folders: Mapping[str, str]) -> Taking:
    command = [sys.executable, "-m", "tests.bench.first_paint", side]

    def take(_: int) -> float:
        begun = time.monotonic()
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, **folders},
            capture_output=True,
            text=True,
            timeout=_LONGEST,
            check=True,
        )
        return _moment(done.stdout) - begun

    return take


def _moment(told: str) -> float:
    """Return when the window said it was drawn; both processes read the same clock."""
    (moment,) = [line.split()[1] for line in told.splitlines() if line.startswith(DRAWN)]
    return float(moment)
