"""Measures ways of doing the same work beside each other: in turn, warmed up, and the median counts."""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

Taking = Callable[[int], float]
"""Does a piece of work for the so-manieth time and returns how many seconds it took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the bench: ours beside the bare library, in seconds."""

    name: str
    size: int
    ours: float
    bare: float

    @property
    def ratio(self) -> float:
        """How many times as long ours takes."""
        return self.ours / self.bare


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds:
    """How often a piece of work is done before it counts, and how often it counts."""

    warm_up: int
    counted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """Ours and the bare library at one size."""

    size: int
    ours: Taking
    bare: Taking


def _leave(_: Any) -> None:
    """What the work returned needs no clearing away."""


def stopwatch(work: Callable[[int], Any], clear: Callable[[Any], None] = _leave) -> Taking:
    """Return the same work with its duration; ``clear`` gets what it returned, outside the time taken."""

    def take(number: int) -> float:
        begun = time.perf_counter()
        done = work(number)
        taken = time.perf_counter() - begun
        clear(done)
        return taken

    return take


def compared(name: str, contests: Sequence[Contest], rounds: Rounds) -> tuple[Row, ...]:
    """Measure every size and both sides in turn, so that what else the machine does falls on all alike."""
    takings = [taking for contest in contests for taking in (contest.ours, contest.bare)]
    medians = _medians(takings, rounds)
    pairs = zip(contests, medians[::2], medians[1::2], strict=True)
    return tuple(Row(name=name, size=contest.size, ours=ours, bare=bare) for contest, ours, bare in pairs)


def _medians(takings: Sequence[Taking], rounds: Rounds) -> list[float]:
    taken: list[list[float]] = [[] for _ in takings]
    for number in range(rounds.warm_up + rounds.counted):
        for place in _turns(len(takings), number):
            gc.collect()
            seconds = takings[place](number)
            if number >= rounds.warm_up:
                taken[place].append(seconds)
    return [median(each) for each in taken]


def _turns(count: int, number: int) -> Sequence[int]:
    """Every other round runs backwards: who comes second finds what the first left warm."""
    return range(count) if number % 2 == 0 else range(count - 1, -1, -1)


def alone(taking: Taking, rounds: Rounds) -> float:
    """Return the median of one piece of work that nothing is compared with."""
    return _medians([taking], rounds)[0]
