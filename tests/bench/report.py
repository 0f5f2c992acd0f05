"""What the bench says: a table with what was promised and what was missed, and the same rows as JSON."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.measuring import Row

PROMISED: Mapping[str, float] = {
    "open": 3,
    "save": 3,
    "search": 1.5,
    "search_common": 1.5,
    "window": 2,
    "plan": 4,
    "plan_tagged": 4,
    "agenda": 2,
}
"""How many times as long as the bare library a row may take; the rows without a number are only shown."""

GOALS: Mapping[str, float] = {"preview": 0.050, "next_case": 0.050}
"""How many seconds a row may take, whatever the bare library needs."""

GROWTH = 1.5
"""How many times as long the largest vault may take as the smallest."""

GROWING = ("open", "save", "today", "cases_page")
_LINE = "{name:<14}{size:>7}{ours:>12}{bare:>12}{ratio:>8}{promised:>10}  {note}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """How much longer a row takes in the largest vault than in the smallest."""

    name: str
    times: float


def growth(rows: Sequence[Row]) -> tuple[Growth, ...]:
    """Return how the rows that must not grow with the vault did grow."""
    sizes = {name: sorted((row for row in rows if row.name == name), key=lambda row: row.size) for name in GROWING}
    return tuple(Growth(name=name, times=of[-1].ours / of[0].ours) for name, of in sizes.items() if of)


def table(rows: Sequence[Row], reasons: Mapping[str, str]) -> Iterator[str]:
    """Return the lines of the table; ``reasons`` say why a row misses what was promised."""
    yield _LINE.format(name="row", size="cases", ours="ours", bare="bare", ratio="ratio", promised="promised", note="")
    for row in rows:
        yield _LINE.format(
            name=row.name,
            size=row.size,
            ours=f"{row.ours * 1000:.3f} ms",
            bare=f"{row.bare * 1000:.3f} ms",
            ratio=f"{row.ratio:.2f}",
            promised=_promised(row.name),
            note=_row_note(row, reasons.get(row.name, "")),
        )
    for grown in growth(rows):
        yield f"{grown.name} grows {grown.times:.2f} times over the sizes{_grown_note(grown, reasons)}"


def _promised(name: str) -> str:
    if name in GOALS:
        return f"{GOALS[name] * 1000:g} ms"
    return f"{PROMISED[name]:g}" if name in PROMISED else ""


def _row_note(row: Row, reason: str) -> str:
    if row.name in GOALS:
        return _note(row.ours, GOALS[row.name], reason)
    return _note(row.ratio, PROMISED.get(row.name), reason)


def _note(found: float, promised: float | None, reason: str) -> str:
    if promised is None or found <= promised:
        return ""
    return f"missed by {found / promised - 1:.0%}{f': {reason}' if reason else ''}"


def _grown_note(grown: Growth, reasons: Mapping[str, str]) -> str:
    note = _note(grown.times, GROWTH, reasons.get(f"{grown.name} growth", ""))
    return f" (promised {GROWTH:g}; {note})" if note else f" (promised {GROWTH:g})"


def write_json(rows: Sequence[Row], file: Path) -> None:
    """Write the rows down for whoever compares them with another day's."""
    plain = [
        {"name": row.name, "size": row.size, "ours_s": row.ours, "bare_s": row.bare, "ratio": row.ratio} for row in rows
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{json.dumps(plain, indent=1)}\n", encoding="utf-8")
