"""Wrong passphrases: each next try waits longer, nothing is ever wiped."""

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from mdt_desktop.domain.errors import VaultError
from storage.durable import PRIVATE_FILE

FILE = "attempts"
FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Tries:
    """Five wrong passphrases are free, then each waits twice as long, up to a quarter of an hour."""

    folder: Path
    now: Callable[[], datetime]

    @property
    def count(self) -> int:
        """How many wrong tries there were since the last right one."""
        return self._read()[0]

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Let a try go on and remember how it went; a wrong one carries the seconds until the next.

        Raises:
            VaultError: It is too soon.
        """
        self._check()
        try:
            yield
        except VaultError as error:
            if error.code == "vault.wrong_passphrase":
                raise VaultError(error.code, seconds=self._failed()) from error
            raise
        self._succeeded()

    def _read(self) -> tuple[int, float]:
        try:
            kept = json.loads((self.folder / FILE).read_text(encoding="ascii"))
            return int(kept["count"]), float(kept["until"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0, 0.0

    def _check(self) -> None:
        """A clock that was put back never makes anyone wait longer than the longest wait."""
        _, until = self._read()
        left = until - self.now().timestamp()
        if 0 < left <= LONGEST_WAIT.total_seconds():
            raise VaultError("vault.wait", seconds=int(left) + 1)

    def _failed(self) -> int:
        count = self._read()[0] + 1
        over = count - FREE_TRIES
        wait = min(FIRST_WAIT * 2 ** min(over, 10), LONGEST_WAIT) if over >= 0 else timedelta(0)
        until = self.now().timestamp() + wait.total_seconds()
        with contextlib.suppress(OSError):
            descriptor = os.open(self.folder / FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                json.dump({"count": count, "until": until}, file)
        return int(wait.total_seconds())

    def _succeeded(self) -> None:
        with contextlib.suppress(OSError):
            (self.folder / FILE).unlink(missing_ok=True)
