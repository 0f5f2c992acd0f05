"""A new process takes over at the lock: what was in the memory of the old one is gone with it (security.md §3.9)."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

Starter = Callable[[Path, Path | None], None]
"""Starts the program again, with a home and perhaps one vault."""


def command(only: Path | None) -> list[str]:
    """Return how this program is started again; a frozen build is its own program."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "mdt_desktop"]
    return program if only is None else [*program, "--vault", str(only)]


def start_anew(home: Path, only: Path | None) -> None:
    """Start a process that outlives this one."""
    import subprocess  # noqa: PLC0415 - only at the lock

    subprocess.Popen(  # noqa: S603 - our own program, no shell
        command(only),
        env={**os.environ, "MDT_HOME": str(home)},
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )
