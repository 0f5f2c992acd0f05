import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlcipher3.dbapi2 import Connection

from mdt_desktop.domain.events import Event
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.story import CoreStory, EventSummary, Wish
from tests.bench import bare, bench_vault
from tests.bench.bench import Effort, measured
from tests.bench.bench_cases import IN_EVERY_CASE, KEPT_VALUES, WORKED_VALUES
from tests.bench.bench_vault import database_key, make_bench_vault
from tests.bench.measuring import Contest, Rounds, Row, compared
from tests.bench.reading_rows import PAGE, Desk, bare_today, desks
from tests.bench.report import table, write_json
from tests.bench.save_row import a_save, recorded
from tests.support.vaults import CHEAP

EVERY_ROW = {
    "unlock",
    "agenda",
    "today",
    "open",
    "save",
    "search",
    "search_common",
    "cases_page",
    "window",
    "plan",
    "plan_tagged",
    "preview",
    "next_case",
}
ONCE = Rounds(warm_up=0, counted=1)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(bench_vault, "WORKED_ON", 3)
    with desks([make_bench_vault(tmp_path, 5, CHEAP)]) as (opened,):
        yield opened


def test_every_row_runs_and_is_written_down(tmp_path: Path) -> None:
    effort = Effort(sizes=(5,), policy=CHEAP, quick=ONCE, commits=ONCE, slow=ONCE, typing=1, switches=6)

    rows = tuple(measured(effort, tmp_path, lambda _: None))
    write_json(rows, tmp_path / "build" / "bench.json")

    kept = json.loads((tmp_path / "build" / "bench.json").read_text(encoding="utf-8"))
    assert {row["name"] for row in kept} == EVERY_ROW
    assert all(set(row) == {"name", "size", "ours_s", "bare_s", "ratio"} for row in kept)
    assert all(row["ratio"] == row["ours_s"] / row["bare_s"] > 0 for row in kept)


def test_a_case_worked_on_holds_forty_values_a_kilobyte_and_four_events(desk: Desk) -> None:
    view = desk.session.cases.view(desk.case(0))
    told = (*view.records(EventSummary), *view.records(CoreStory), *view.records(Wish))

    assert len(_bare_values(desk, desk.case(0))) == WORKED_VALUES
    assert sum(len(each.text) for each in told) == 1000
    assert len(view.records(Event)) == 4


def test_a_case_of_years_ago_holds_twelve_values_and_three_hundred_characters(desk: Desk) -> None:
    kept = _oldest(desk)
    view = desk.session.cases.view(kept)

    assert len(_bare_values(desk, kept)) == KEPT_VALUES
    assert [len(each.text) for each in view.records(EventSummary)] == [300]


def test_both_sides_do_the_same_work(desk: Desk) -> None:
    cases = desk.session.cases
    found = desk.connection.execute(bare.FOUND, (f'"{IN_EVERY_CASE}"',)).fetchall()

    assert len(found) == len(cases.search(IN_EVERY_CASE)) == 5
    assert len(bare.decoded(desk.connection, bare.PAGE, (), 0)) == len(cases.page(PAGE)) == 3
    assert sum(map(len, bare_today(desk.connection))) == 2 * len(cases.due()) > 0


def test_a_recorded_save_writes_the_same_rows_again(desk: Desk) -> None:
    twin = desk.vault.copy("twin")
    written = recorded(desk.session, a_save(desk.session, desk.case(0), 0))

    with bare.database(twin.folder, database_key(desk.session)) as connection:
        bare.replay(connection, written)
        assert _dump(connection) == _dump(desk.connection)


def test_a_miss_is_said_with_its_reason() -> None:
    rows = (Row(name="open", size=5, ours=4.0, bare=1.0), Row(name="plan_tagged", size=1, ours=4.0, bare=1.0))

    said = "\n".join(table(rows, {"open": "a reason"}))

    assert "missed by 33%: a reason" in said
    assert said.count("missed") == 1


def test_a_stall_is_held_against_its_goal_not_against_the_bare_field() -> None:
    rows = (Row(name="preview", size=1, ours=0.045, bare=0.001), Row(name="preview", size=1, ours=0.1, bare=0.09))

    said = list(table(rows, {}))

    assert "50 ms" in said[1]
    assert "missed" not in said[1]
    assert "missed by 100%" in said[2]


def test_the_median_counts_and_the_warm_up_does_not() -> None:
    taken = iter((9.0, 1.0, 5.0, 2.0))
    contest = Contest(size=5, ours=lambda _: next(taken), bare=lambda _: 1.0)

    (row,) = compared("open", [contest], Rounds(warm_up=1, counted=3))

    assert row.ours == 2.0


def _bare_values(desk: Desk, case: CaseId) -> list[Any]:
    return bare.decoded(desk.connection, bare.VALUES_OF_CASE, (case.bytes,), 4)


def _oldest(desk: Desk) -> CaseId:
    (case,) = desk.connection.execute("SELECT case_ FROM card ORDER BY c LIMIT 1").fetchone()
    return CaseId(UUID(bytes=case))


def _dump(connection: Connection) -> dict[str, list[Any]]:
    tables = ("commit_", "leaf", "op", "proj", "tip", "card", "due", "found", "begins", "card_words")
    return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}  # noqa: S608 - our own
