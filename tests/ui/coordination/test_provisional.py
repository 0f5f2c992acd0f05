"""A decision taken without a quorum says on the coordination screen that it waits for a table with one."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact, new_register
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.meeting import TableEnd, TableOutcome
from mdt_desktop.domain.people import PersonRef
from tests.support.case_screens import CaseScreen, texts_in
from ui.coordination.view import CoordinationSection
from ui.tasks import TaskRunner

WORDS = "Provisional: waits for a table with a quorum"


def test_a_decision_without_quorum_waits_and_one_with_does_not(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen = CaseScreen(qtbot, session, runner, "V01")
    now = session.now()
    task = Task(owner=PersonRef(org="SHN", name="Pim de Wit"), due=now + timedelta(days=1))
    with screen.saved("table"):
        screen.presenter.save(
            (
                *new_register(Action(what="Slot vervangen", task=task, meeting="m1")),
                *new_register(Action(what="Nu ophalen", task=task, purpose="safety_now", meeting="m1")),
                new_fact(TableEnd(meeting="m1", outcome=TableOutcome.PROVISIONAL, at=now, missing=("VT",))),
            ),
            "table",
        )
    section = screen.show(CoordinationSection(screen.presenter))
    qtbot.waitUntil(lambda: list(texts_in(section)).count(WORDS) == 1)

    decided = TableEnd(meeting="m2", outcome=TableOutcome.DECIDED, at=now + timedelta(days=7))
    with screen.saved("table"):
        screen.presenter.save((new_fact(decided),), "table")
    qtbot.waitUntil(lambda: WORDS not in set(texts_in(section)))
