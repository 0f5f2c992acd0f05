"""Triage says which table comes first, whether it makes the term, and puts the case on its agenda."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from mdt_desktop.application import meetings
from mdt_desktop.application.agenda import coming_table
from mdt_desktop.application.session import Session
from mdt_desktop.domain.meeting import AgendaEntry
from tests.support.case_screens import CaseScreen
from tests.support.meeting_pages import new_case, plan_meeting
from tests.support.screens import on_worker
from ui.tasks import TaskRunner
from ui.triage.view import TriageSection


def open_new_case(qtbot: QtBot, session: Session, runner: TaskRunner) -> tuple[CaseScreen, TriageSection]:
    case = on_worker(qtbot, runner, lambda: new_case(session, "Kim"))
    number = on_worker(qtbot, runner, lambda: session.cases.view(case).head.number)
    screen = CaseScreen(qtbot, session, runner, number)
    section = screen.show(TriageSection(screen.presenter))
    qtbot.waitUntil(lambda: not runner.is_busy)
    return screen, section


def test_a_table_in_time_is_one_button_away(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    meeting = on_worker(qtbot, runner, lambda: plan_meeting(session, (), at=session.now() + timedelta(days=4)))
    screen, section = open_new_case(qtbot, session, runner)
    row = section.table_row
    assert row.when_label.text() == "Next table: Fri 30 Oct 09:12"
    assert row.term_label.label.text() == "Makes 5 working days: yes"
    assert row.phone_button.isHidden()

    with qtbot.waitSignal(screen.presenter.case_changed):
        row.put_button.click()
    qtbot.waitUntil(lambda: not runner.is_busy)

    entry = coming_table(screen.state.view)
    assert entry is not None
    assert entry.meeting == meeting
    assert row.when_label.text() == "On the table of Fri 30 Oct 09:12"
    assert row.put_button.isHidden()


def test_a_table_that_comes_too_late_offers_the_phone(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    on_worker(qtbot, runner, lambda: plan_meeting(session, (), at=session.now() + timedelta(days=12)))
    screen, section = open_new_case(qtbot, session, runner)
    row = section.table_row
    assert row.term_label.label.text() == "Makes 5 working days: no"

    row.phone_button.click()

    assert section.consult_fold.is_open
    assert coming_table(screen.state.view) is None


def test_full_late_slots_are_refused_in_words_and_offer_the_phone(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    def fill() -> None:
        meeting = plan_meeting(session, (), at=session.now() + timedelta(days=4), late_slots=0)
        sent = meetings.send_agenda(session.cases.own_view(), meeting, session.me, session.now())
        session.cases.write_together(sent.own, sent.by_case)

    on_worker(qtbot, runner, fill)
    _, section = open_new_case(qtbot, session, runner)
    row = section.table_row
    assert "0 late slot(s) free" in row.term_label.label.text()
    assert not row.phone_button.isHidden()

    row.put_button.click()

    qtbot.waitUntil(lambda: not row.error_label.isHidden())
    assert row.error_label.label.text() == "agenda.late_full"


def test_without_a_table_the_case_asks_for_the_next_one(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = open_new_case(qtbot, session, runner)
    row = section.table_row
    assert row.when_label.text() == "No table is planned on this laptop."

    with screen.saved("ask_for_table"):
        row.ask_button.click()
    qtbot.waitUntil(lambda: not runner.is_busy)

    assert row.when_label.text() == "Asks for a place. No table is planned on this laptop."
    assert row.ask_button.isHidden()
    assert screen.state.view.records(AgendaEntry)[-1].meeting == ""


def test_what_was_asked_for_by_mistake_is_taken_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = open_new_case(qtbot, session, runner)
    row = section.table_row
    assert row.withdraw_button.isHidden()
    with screen.saved("ask_for_table"):
        row.ask_button.click()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert not row.withdraw_button.isHidden()

    with screen.saved("withdraw"):
        row.withdraw_button.click()
    qtbot.waitUntil(lambda: not runner.is_busy)

    assert row.when_label.text() == "No table is planned on this laptop."
    assert row.withdraw_button.isHidden()
    assert not row.ask_button.isHidden()
