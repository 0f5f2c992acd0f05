"""The meeting in the real window: keys, Today, coming back after a lock, the screen of its own and what follows."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mdt_desktop.application import meetings
from mdt_desktop.application.meetings import MeetingState
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.identifiers import CaseId
from tests.support.meeting_pages import plan_meeting, texts_in
from tests.support.screens import on_worker
from ui.case.card import Card
from ui.main_window import MainWindow
from ui.meeting.after.panel import AfterPanel
from ui.meeting.case_page import CaseAtTable
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner
from ui.triage.view import TriageSection


@pytest.fixture
def meeting(qtbot: QtBot, session: Session, runner: TaskRunner) -> str:
    return on_worker(qtbot, runner, lambda: plan_meeting(session))


@pytest.fixture
def window(qtbot: QtBot, program: Program, session: Session, runner: TaskRunner, meeting: str) -> MainWindow:
    del meeting
    return made(qtbot, program, session, runner)


def made(qtbot: QtBot, program: Program, session: Session, runner: TaskRunner) -> MainWindow:
    found = MainWindow(
        program=program, session=session, runner=runner, preferences=PreferenceFile(program.home / "device")
    )
    qtbot.addWidget(found)
    found.show()
    qtbot.waitUntil(found.is_settled)
    return found


def test_ctrl_m_goes_to_the_meeting_and_the_rail_says_so(qtbot: QtBot, window: MainWindow, meeting: str) -> None:
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.is_settled)

    assert window.place() == {"page": "meeting", "meeting": meeting}
    assert window.rail.meeting_button.isChecked()
    assert "Table of" in texts_in(window.meeting_view)


def test_a_consultation_by_phone_asks_at_once_who_is_on_the_line(
    qtbot: QtBot, session: Session, runner: TaskRunner, window: MainWindow
) -> None:
    for word in ("V01", "V12"):
        case = on_worker(qtbot, runner, lambda word=word: session.cases.find(word))  # type: ignore[misc]  # binds the loop's word
        window.today_view.consultation_wanted.emit(case)
        qtbot.waitUntil(lambda: window.presenter.state is not None and window.is_settled())
        section = window.case_page.open_section("triage")
        assert isinstance(section, TriageSection)
        qtbot.waitUntil(lambda: section.consult_fold.is_open)  # noqa: B023 - waited for in this round
        focused = window.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == "Who is on the line"


def test_today_names_the_table_of_the_coming_weeks_and_opens_it(qtbot: QtBot, window: MainWindow, meeting: str) -> None:
    block = window.today_view.blocks.meetings
    assert not block.isHidden()
    row = block.rows.rows[meeting]
    assert "3 case(s) on the agenda" in texts_in(row)

    row.button.click()
    qtbot.waitUntil(window.is_settled)

    assert window.place()["meeting"] == meeting


def test_after_a_lock_the_preparation_is_there_with_what_was_typed(
    qtbot: QtBot, program: Program, session: Session, runner: TaskRunner, window: MainWindow, meeting: str
) -> None:
    case = on_worker(qtbot, runner, lambda: session.cases.find("V01"))
    window.open_meeting(meeting, case)
    qtbot.waitUntil(window.is_settled)
    behind = window.meeting_view.behind
    assert isinstance(behind, CaseAtTable)
    QTest.keyClicks(behind.question_card.fields["question"], "Wie belt de school?")  # type: ignore[arg-type]
    place = window.place()
    window.flush_drafts()
    qtbot.waitUntil(window.is_settled)

    again = made(qtbot, program, session, runner)
    again.go_to(place)
    qtbot.waitUntil(again.is_settled)

    found = again.meeting_view.behind
    assert isinstance(found, CaseAtTable)
    assert found.question_card.fields["question"].typed() == "Wie belt de school?"


def test_text_that_waits_at_a_meeting_is_found_again_from_today(
    qtbot: QtBot, session: Session, runner: TaskRunner, window: MainWindow, meeting: str
) -> None:
    case = on_worker(qtbot, runner, lambda: session.cases.find("V01"))
    window.open_meeting(meeting, case)
    qtbot.waitUntil(window.is_settled)
    QTest.keyClicks(card(window).fields["question"], "Wie")  # type: ignore[arg-type]  # every field is a widget
    window.open_page("today")
    window.flush_drafts()
    window.today_presenter.refresh()
    qtbot.waitUntil(lambda: not window.today_view.draft_bar.isHidden())

    window.today_view.draft_bar.action_button.click()
    qtbot.waitUntil(window.is_settled)

    assert window.place() == {"page": "meeting", "meeting": meeting, "prepares": case.hex}


def card(window: MainWindow) -> Card:
    assert isinstance(window.meeting_view.behind, CaseAtTable)
    return window.meeting_view.behind.question_card


def test_begin_opens_a_screen_of_its_own_and_a_lock_comes_back_to_it(
    qtbot: QtBot, runner: TaskRunner, session: Session, window: MainWindow, meeting: str
) -> None:
    window.open_meeting(meeting)
    qtbot.waitUntil(window.is_settled)
    window.meeting_view.chosen.begin_button.click()
    qtbot.waitUntil(lambda: window.mode is not None and bool(window.mode.presenter.stops))
    qtbot.waitUntil(window.is_settled)

    assert window.place() == {"page": "meeting", "meeting": meeting, "mode": "on"}
    own = on_worker(qtbot, runner, session.cases.own_view)
    assert meetings.state_of(own, meeting) is MeetingState.OPEN
    assert window.mode is not None
    with qtbot.waitSignal(window.lock_requested):
        window.mode.lock_requested.emit()
    window.mode.presenter.lay_down()
    qtbot.waitUntil(window.is_settled)
    assert window.mode is None
    assert window.place() == {"page": "meeting", "meeting": meeting}
    assert window.meeting_view.chosen.begin_button.text() == "Go on with the meeting"


def test_what_follows_from_an_ended_meeting_is_one_key_away(
    qtbot: QtBot, session: Session, runner: TaskRunner, window: MainWindow, meeting: str
) -> None:
    def end() -> None:
        own = session.cases.own_view()
        views = session.cases.views(meetings.case_ids(meetings.meeting_of(own, meeting).record))
        together = meetings.end(own, meeting, views, session.me, session.now() + timedelta(days=9))
        session.cases.write_together(together.own, together.by_case)

    on_worker(qtbot, runner, end)
    window.open_meeting(meeting)
    qtbot.waitUntil(window.is_settled)

    window.meeting_view.chosen.after_button.click()
    qtbot.waitUntil(window.is_settled)

    assert isinstance(window.meeting_view.behind, AfterPanel)
    assert window.place()["behind"] == "after"


def test_a_case_asked_for_from_the_meeting_opens_as_any_case(
    qtbot: QtBot, session: Session, runner: TaskRunner, window: MainWindow, meeting: str
) -> None:
    case: CaseId = on_worker(qtbot, runner, lambda: session.cases.find("V01"))
    window.open_meeting(meeting, case)
    qtbot.waitUntil(window.is_settled)
    behind = window.meeting_view.behind
    assert isinstance(behind, CaseAtTable)

    behind.open_button.click()
    qtbot.waitUntil(window.is_settled)

    assert window.place()["case"] == case.hex
