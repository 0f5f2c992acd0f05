"""Secrecy is promised once a year with one key; who must not see a case is named as soon as a seat says so."""

from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.meeting import Attendance, AttendanceKind, SecrecyStatement
from mdt_desktop.domain.sharing import BlockedPerson
from tests.support.mode_tables import Table, a_meeting, texts_on
from tests.support.screens import on_worker
from ui.meeting.mode.attendance import AttendanceSheet
from ui.tasks import TaskRunner

ASKED = "Promise of secrecy still needed this year: Police, Victim Support"


def a_table(qtbot: QtBot, session: Session, runner: TaskRunner) -> tuple[Table, AttendanceSheet]:
    meeting = on_worker(qtbot, runner, lambda: a_meeting(session, cases=("V01", "V03"), invited=("POL", "SHN")))
    table = Table(qtbot, session, runner, meeting)
    table.press("a")
    sheet = table.mode.sheet.widget
    assert isinstance(sheet, AttendanceSheet)
    return table, sheet


def test_one_key_writes_down_the_promise_of_everybody_and_the_next_case_does_not_ask(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table, sheet = a_table(qtbot, session, runner)
    assert ASKED in texts_on(sheet)

    sheet.promise_button.click()
    table.rest()

    assert "Promise of secrecy" not in texts_on(sheet)
    said = table.on_worker(lambda: session.cases.own_view().records(SecrecyStatement))
    assert [each.org for each in said] == ["POL", "SHN"]
    table.mode.presenter.next_case()
    table.rest()
    table.press("a")
    assert "Promise of secrecy" not in texts_on(sheet)


def test_somebody_who_must_not_see_the_case_is_named(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    table, sheet = a_table(qtbot, session, runner)
    assert "Must not see this case" not in texts_on(sheet)
    there = Attendance(meeting=table.meeting, org="POL", how=AttendanceKind.PRESENT, person="Wim Stolk")
    table.mode.case_presenter.save((new_fact(BlockedPerson(person="wim stolk")), new_fact(there)), "blocked")
    table.rest()
    assert "Must not see this case: Wim Stolk" in texts_on(sheet)
