"""Where a case stands between tables, from what was written down about them."""

from datetime import datetime, timedelta

from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaReason,
    AgendaStep,
    TableEnd,
    TableOutcome,
    coming_entry,
    end_of,
    last_table,
    newest_entries,
    waiting_entries,
)
from tests.support.cases import at

FIRST, SECOND = at("2026-09-15T10:00"), at("2026-09-29T10:00")
HOUR = timedelta(hours=1)


def on(meeting: str, table: datetime = FIRST, said: datetime | None = FIRST - 48 * HOUR) -> AgendaEntry:
    return AgendaEntry(meeting=meeting, step=AgendaStep.PUT_ON, table_at=table, reasons=(AgendaReason.NEW,), at=said)


def off(meeting: str, said: datetime = FIRST - HOUR) -> AgendaEntry:
    return AgendaEntry(meeting=meeting, step=AgendaStep.TAKEN_OFF, table_at=FIRST, at=said)


def end(meeting: str, outcome: TableOutcome = TableOutcome.DECIDED, moment: datetime = FIRST + HOUR) -> TableEnd:
    return TableEnd(meeting=meeting, outcome=outcome, at=moment)


def test_the_newest_word_about_a_meeting_counts_and_comes_last() -> None:
    again = on("a", SECOND)
    assert list(newest_entries([on("a"), on("b"), again]).items()) == [("b", on("b")), ("a", again)]


def test_a_case_comes_to_the_table_it_was_put_on_last() -> None:
    one, two = on("a"), on("b", SECOND)
    assert coming_entry([], []) is None
    assert coming_entry([one], []) is one
    assert coming_entry([one, two], []) is two
    assert coming_entry([one, two, off("b")], []) is one
    assert coming_entry([one, off("a")], []) is None


def test_a_table_that_is_done_with_a_case_does_not_come_any_more() -> None:
    for outcome in TableOutcome:
        assert coming_entry([on("a")], [end("a", outcome)]) is None
    assert coming_entry([on("a"), on("b", SECOND)], [end("a")]) == on("b", SECOND)


def test_a_case_put_on_again_after_it_was_postponed_comes_again() -> None:
    later = on("a", said=FIRST + 2 * HOUR)
    ends = [end("a", TableOutcome.POSTPONED)]
    assert coming_entry([on("a"), later], ends) is later
    assert waiting_entries([on("a"), later], ends) == ()
    assert end_of(on("a"), ends) == ends[0]
    assert end_of(on("a", said=None), ends) == ends[0]


def test_asking_for_any_table_is_no_table_that_comes() -> None:
    asked = on("", said=FIRST)
    assert coming_entry([asked], []) is None
    assert waiting_entries([asked], []) == ((asked, FIRST),)
    unsaid = on("", SECOND, said=None)
    assert waiting_entries([unsaid], []) == ((unsaid, SECOND),)


def test_a_postponed_case_was_not_on_a_table() -> None:
    assert last_table([end("a"), end("b", TableOutcome.POSTPONED)]) == end("a")
    assert last_table([end("b", TableOutcome.POSTPONED)]) is None


def test_what_was_postponed_waits_until_a_table_takes_it_up() -> None:
    postponed = end("a", TableOutcome.POSTPONED)
    assert waiting_entries([on("a")], [postponed]) == ((on("a"), postponed.at),)
    for outcome in (TableOutcome.DECIDED, TableOutcome.PROVISIONAL):
        assert waiting_entries([on("a"), on("b", SECOND)], [postponed, end("b", outcome, SECOND)]) == ()
    before = end("c", moment=FIRST - HOUR)
    assert waiting_entries([on("a")], [before, postponed]) == ((on("a"), postponed.at),)


def test_what_came_to_its_table_or_was_taken_off_waits_no_more() -> None:
    assert waiting_entries([on("a")], [end("a")]) == ()
    assert waiting_entries([on("a")], []) == ()
    assert waiting_entries([on("a"), off("a", FIRST + 2 * HOUR)], [end("a", TableOutcome.POSTPONED)]) == ()
