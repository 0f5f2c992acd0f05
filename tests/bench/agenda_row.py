"""The row ``agenda``: which cases ask for a table, when every case of the vault is open, beside the bare query."""

import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlcipher3.dbapi2 import Connection

from mdt_desktop.application import agenda
from mdt_desktop.application.cards import ASKS
from mdt_desktop.application.cases import ASKING_AT_ONCE
from mdt_desktop.application.ports import AGENDA_KINDS, CardQuery, CaseCard, DueRow
from mdt_desktop.application.session import Session
from mdt_desktop.domain.meeting import AgendaReason, Meeting, MeetingKind
from tests.bench import bare
from tests.bench.bench_vault import NOW, BenchVault, database_key
from tests.bench.measuring import Contest, Rounds, Row, compared, stopwatch
from tests.bench.reading_rows import forget, milliseconds

TABLE = Meeting(kind=MeetingKind.REGULAR, at=NOW + timedelta(days=3))
_URGENT_OF = 50
"""One case of so many asks for a table at once."""

_LATE = timedelta(days=3650)


def agenda_row(bench_vaults: Sequence[BenchVault], rounds: Rounds) -> tuple[Row, ...]:
    """Measure the proposal in copies of the vaults in which every case is open."""
    with ExitStack() as stack:
        contests = [stack.enter_context(_contest(each)) for each in bench_vaults]
        return compared("agenda", contests, rounds)


@contextmanager
def _contest(vault: BenchVault) -> Iterator[Contest]:
    copy = vault.copy("agenda")
    with copy.open() as session:
        open_every_case(session)
        with bare.database(copy.folder, database_key(session)) as connection:
            yield Contest(
                size=vault.size,
                ours=stopwatch(lambda _: proposed(session), forget),
                bare=stopwatch(lambda _: bare_proposal(connection)),
            )


def proposed(session: Session) -> Sequence[agenda.Proposed]:
    """Return what the page of the meeting offers."""
    return agenda.proposal(session.cases.asks_for_table(until=TABLE.at), TABLE)


def bare_proposal(connection: Connection) -> list[list[Any]]:
    """Return the same cases in the same order as plain JSON: one line a case, with its reasons."""
    statement = bare.DUE.format(order="ASC").replace("LIMIT 200", f"LIMIT {ASKING_AT_ONCE}")
    ever, late = milliseconds(-_LATE * 20), milliseconds(timedelta(days=3) + _LATE)
    found: dict[str, list[Any]] = {}
    for kind in AGENDA_KINDS:
        for row, line in connection.execute(statement, (kind, ever, late)):
            asked = json.loads(row)
            found.setdefault(asked["case"], [json.loads(line)]).append(asked)
    return sorted(found.values(), key=lambda case: (case[1]["kind"], case[1]["due"], case[0]["number"]))


def open_every_case(session: Session) -> None:
    """Let every case be open and ask for a table, as if nobody had closed one."""
    after = None
    with session.vault.work() as work:
        while cards := work.cases.page(CardQuery(after=after)):
            for card in cards:
                work.cases.put_card(replace(card, is_open=True), _asks(card))
            after = cards[-1]


def _asks(card: CaseCard) -> Sequence[DueRow]:
    """Every case is new and has an open question; one of fifty was talked about by phone last night."""
    since = card.changed_at or NOW
    row = DueRow(case=card.case, kind="agenda", what=AgendaReason.NEW.value, due=since + timedelta(days=7), since=since)
    asked = replace(row, state=ASKS)
    rows = [asked, replace(asked, what=AgendaReason.OPEN_QUESTION.value, due=since)]
    if int(card.number.rpartition("-")[2]) % _URGENT_OF == 0:
        rows.append(replace(asked, kind="agenda_now", what=AgendaReason.URGENT_CONSULT.value, due=since))
    return rows
