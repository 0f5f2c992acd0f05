"""When to lock: a plain function of the time, of the last touch and of a conversation that keeps the lock away."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

IDLE = 5 * 60
NOTICE = 60
GAP = 10
CONVERSATION = 60 * 60


class Guarding(StrEnum):
    """How things stand with the lock."""

    OPEN = "open"
    NOTICE = "notice"
    CONVERSATION = "conversation"
    LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand, and for how many seconds still."""

    guarding: Guarding
    seconds_left: int = 0


def awake_time() -> float:
    """Return seconds that also count while the laptop sleeps, so that waking up is noticed."""
    boot_time: int = getattr(time, "CLOCK_BOOTTIME", -1)
    return time.clock_gettime(boot_time) if boot_time >= 0 else time.monotonic()


class Watch:
    """Counts how long nobody touched anything; asked every second, it also notices that a second took too long."""

    def __init__(self, now: Callable[[], float] = awake_time) -> None:
        self._now = now
        self._touched_at = self._asked_at = now()
        self._talk_until: float | None = None

    def touched(self) -> None:
        """Somebody is there."""
        self._touched_at = self._now()

    @property
    def is_in_conversation(self) -> bool:
        """Whether a conversation keeps the lock away."""
        return self._talk_until is not None

    def begin_conversation(self) -> None:
        """Keep the lock away for an hour."""
        self._talk_until = self._now() + CONVERSATION

    def end_conversation(self) -> None:
        """Count again from now."""
        self._talk_until = None
        self.touched()

    def ask(self) -> Standing:
        """Return how things stand now; a jump in time locks whatever else holds."""
        now, before = self._now(), self._asked_at
        self._asked_at = now
        if now - before > GAP:
            return Standing(Guarding.LOCK)
        if self._talk_until is not None and now < self._talk_until:
            return Standing(Guarding.CONVERSATION, round(self._talk_until - now))
        if self._talk_until is not None:
            self._conversation_is_over(now)
        return self._idle(now)

    def _conversation_is_over(self, now: float) -> None:
        """Nobody may have touched anything for an hour: the notice still comes before the lock."""
        self._talk_until = None
        self._touched_at = max(self._touched_at, now - (IDLE - NOTICE))

    def _idle(self, now: float) -> Standing:
        left = IDLE - (now - self._touched_at)
        if left <= 0:
            return Standing(Guarding.LOCK)
        if left <= NOTICE:
            return Standing(Guarding.NOTICE, round(left))
        return Standing(Guarding.OPEN, round(left))
