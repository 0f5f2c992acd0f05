"""Long work as plain functions of a context: progress, and a place to stop; no Qt, testable by calling it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How many steps of how many are done."""

    done: int
    total: int


class Cancelled(Exception):  # noqa: N818 - no error: somebody asked to stop
    """The task was asked to stop, and stopped at a step."""


class TaskContext:
    """What a task gets to say how far it is, and to hear that it should stop."""

    def __init__(self, on_progress: Callable[[Progress], None] | None = None) -> None:
        self._on_progress = on_progress
        self._cancel = threading.Event()

    def step(self, done: int, total: int) -> None:
        """Report progress; also the place where a cancelled task stops.

        Raises:
            Cancelled: Somebody asked to stop.
        """
        if self._cancel.is_set():
            raise Cancelled
        if self._on_progress is not None:
            self._on_progress(Progress(done, total))

    def cancel(self) -> None:
        """Ask the task to stop at its next step."""
        self._cancel.set()
