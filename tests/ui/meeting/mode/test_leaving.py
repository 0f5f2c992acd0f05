"""Leaving the wall: what is under way comes back to nobody, and hurts nobody."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from tests.support.mode_tables import a_meeting
from tests.support.screens import on_worker
from ui.main_window import MainWindow
from ui.meeting.mode.window import MeetingMode
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner


@pytest.fixture
def mode(qtbot: QtBot, tmp_path: Path, program: Program, session: Session, runner: TaskRunner) -> MeetingMode:
    window = MainWindow(program=program, session=session, runner=runner, preferences=PreferenceFile(tmp_path))
    qtbot.addWidget(window)
    window.show()
    window.begin_meeting(on_worker(qtbot, runner, lambda: a_meeting(session)))
    made = window.mode
    assert made is not None
    qtbot.waitUntil(lambda: made.case_presenter.table_case is not None and made.presenter.is_settled)
    return made


def _typed(mode: MeetingMode, text: str) -> None:
    mode.act("park")
    card = mode.sheet.widget
    assert card is not None
    field = card.fields["text"]  # type: ignore[attr-defined]  # the form on the sheet
    QTest.keyClicks(field, text)


def test_words_under_way_are_kept_though_their_screen_is_gone(
    qtbot: QtBot, session: Session, runner: TaskRunner, mode: MeetingMode
) -> None:
    assert mode.case_presenter.table_case is not None
    case = mode.case_presenter.table_case.view.case
    _typed(mode, "Nog net getypt")
    mode.presenter.next_case()
    mode.presenter.previous_case()
    with qtbot.waitSignal(mode.destroyed):
        mode.presenter.lay_down()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not runner.is_busy)

    drafts = on_worker(qtbot, runner, lambda: session.cases.drafts(case))
    assert any("Nog net getypt" in each.text for each in drafts)


def test_a_decision_saved_in_the_last_moment_is_saved(
    qtbot: QtBot, session: Session, runner: TaskRunner, mode: MeetingMode
) -> None:
    _typed(mode, "Laatste besluit")
    card = mode.sheet.widget
    assert card is not None
    card.save()  # type: ignore[attr-defined]  # the form on the sheet
    with qtbot.waitSignal(mode.destroyed):
        mode.presenter.lay_down()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not runner.is_busy)
