"""Pulling the plug: a program at work is killed at a random moment, and what it had acknowledged is read."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

KILLS = int(os.environ.get("MDT_KILLS", "6"))
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Cut:
    """What was acknowledged before the power went, and when it went (of the clock all processes share)."""

    said: Sequence[dict[str, Any]]
    at: float


def cut(module: str, folder: Path, random: Random, *, within: tuple[float, float], more: tuple[str, ...] = ()) -> Cut:
    """Let a laptop work, pull the plug ``within`` so many seconds, return what it had said by then."""
    command = [sys.executable, "-m", module, str(folder), str(random.getrandbits(32)), *more]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True, env=environment) as working:
        assert working.stdout is not None
        assert json.loads(working.stdout.readline()) == {"ready": True}
        time.sleep(random.uniform(*within))  # not a wait for something: the moment of the power cut
        at = time.monotonic()
        working.kill()
        said = working.stdout.read()
    assert working.returncode != 0
    return Cut([json.loads(line) for line in said.splitlines(keepends=True) if line.endswith("\n")], at)
