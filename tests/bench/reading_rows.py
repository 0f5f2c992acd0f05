"""The rows that read: a case, Today, a search, and a page of the list of cases."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlcipher3.dbapi2 import Connection

from mdt_desktop.application.cases import STILL_SHOWN, TODAY_LOOKS_AHEAD
from mdt_desktop.application.ports import DUE_KINDS, CardQuery
from mdt_desktop.application.session import Session
from mdt_desktop.domain.identifiers import CaseId
from storage import cards, projection
from tests.bench import bare
from tests.bench.bench_cases import IN_EVERY_CASE, IN_ONE_OF_TEN
from tests.bench.bench_vault import NOW, BenchVault, database_key
from tests.bench.measuring import Contest, Rounds, Row, alone, compared, stopwatch

PAGE = CardQuery(only_open=True)
_LONG_AGO = timedelta(days=365 * 200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """An open vault, and beside it a bare connection to the same file."""

    vault: BenchVault
    session: Session
    connection: Connection

    def case(self, number: int) -> CaseId:
        """Return the case whose turn it is."""
        return self.vault.worked[number % len(self.vault.worked)]


@contextmanager
def desks(bench_vaults: Sequence[BenchVault]) -> Iterator[tuple[Desk, ...]]:
    """Open every vault, and each a second time without the program."""
    with ExitStack() as stack:
        yield tuple(stack.enter_context(_desk(each)) for each in bench_vaults)


@contextmanager
def _desk(vault: BenchVault) -> Iterator[Desk]:
    with vault.open() as session, bare.database(vault.folder, database_key(session)) as connection:
        yield Desk(vault=vault, session=session, connection=connection)


def reading_rows(at: Sequence[Desk], rounds: Rounds) -> Iterator[Row]:
    """Measure everything that only reads."""
    yield from _row("today", _today, at, rounds)
    yield from _row("open", _open, at, rounds)
    yield from _row("search", _search(IN_ONE_OF_TEN), at, rounds)
    yield from _row("search_common", _search(IN_EVERY_CASE), at, rounds)
    yield from _row("cases_page", _cases_page, at, rounds)


def seconds_of_clocks(desk: Desk, rounds: Rounds) -> float:
    """Return how long the clocks of a case take, which come after it is opened."""
    cases = desk.session.cases
    views = [cases.view(case) for case in desk.vault.worked[:10]]
    return alone(stopwatch(lambda number: cases.clocks(views[number % len(views)])), rounds)


_Sides = tuple[Callable[[int], Any], Callable[[int], Any]]


def _row(name: str, sides: Callable[[Desk], _Sides], at: Sequence[Desk], rounds: Rounds) -> tuple[Row, ...]:
    return compared(name, [_contest(desk, *sides(desk)) for desk in at], rounds)


def _contest(desk: Desk, ours: Callable[[int], Any], bare_side: Callable[[int], Any]) -> Contest:
    return Contest(size=desk.vault.size, ours=stopwatch(ours, forget), bare=stopwatch(bare_side))


def forget(_: Any) -> None:
    """Every reading counts as the first: storage keeps what it has read, the bare library does not."""
    for kept in (projection._read_fact, projection._moment, cards._card, cards._due_row, cards._id):
        kept.cache_clear()


def _open(desk: Desk) -> _Sides:
    def without(number: int) -> Any:
        return bare.decoded(desk.connection, bare.VALUES_OF_CASE, (desk.case(number).bytes,), 4)

    return lambda number: desk.session.cases.view(desk.case(number)), without


def _today(desk: Desk) -> _Sides:
    cases = desk.session.cases
    return lambda _: (cases.drafts(), cases.due()), lambda _: bare_today(desk.connection)


def bare_today(connection: Connection) -> list[list[Any]]:
    """Return the rows of Today, each kind for itself, as plain JSON."""
    now, ahead = milliseconds(timedelta()), milliseconds(TODAY_LOOKS_AHEAD)
    ever, lately = milliseconds(-_LONG_AGO), milliseconds(-STILL_SHOWN)
    earliest, newest = bare.DUE.format(order="ASC"), bare.DUE.format(order="DESC")
    asked = [
        (earliest, ("clock", now, ahead)),
        (newest, ("clock", lately, now)),
        (newest, ("open_clock", ever, ahead)),
        *((earliest, (kind, ever, ahead)) for kind in DUE_KINDS if "clock" not in kind),
    ]
    return [bare.decoded(connection, statement, values, 0, 1) for statement, values in asked]


def milliseconds(after: timedelta) -> int:
    """Return so long after the moment of the bench, as the tables count."""
    return int((NOW + after).timestamp() * 1000)


def _search(word: str) -> Callable[[Desk], _Sides]:
    def sides(desk: Desk) -> _Sides:
        def without(_: int) -> Any:
            return desk.connection.execute(bare.FOUND, (f'"{word}"',)).fetchall()

        return lambda _: desk.session.cases.search(word), without

    return sides


def _cases_page(desk: Desk) -> _Sides:
    def without(_: int) -> Any:
        return [json.loads(line) for (line,) in desk.connection.execute(bare.PAGE)]

    return lambda _: desk.session.cases.page(PAGE), without
