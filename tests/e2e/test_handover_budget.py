"""The budget of people.md: offering a handover in a filled case takes at most three inputs, through the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import handovers_of, responsible_takes
from mdt_desktop.application.coordinations import decide
from mdt_desktop.application.handovers import take_over
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_register
from mdt_desktop.domain.coordination import CoordinationDecision, CoordinationOutcome
from mdt_desktop.domain.handover import HandoverContents, HandoverStep
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import Participant
from tests.support.keyboard import Hands
from tests.support.screens import on_worker
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner

BUDGET = 3


def filled_case(session: Session) -> CaseId:
    """A case in which the table decided who coordinates, and who that is."""
    case, now, me = session.cases.find("V08"), session.now(), session.me
    decision = CoordinationDecision(
        decision=CoordinationOutcome.EXISTING_ORG, reason="steun op lange termijn", holder="SHN", at=now, by=me
    )
    helper = Participant(org="SHN", person="Bo Kuip", phone="085-000 11 22")
    session.cases.write(case, [*decide(decision), *new_register(helper)])
    session.cases.write(case, take_over(session.cases.view(case), me, now))
    return case


@pytest.mark.usefixtures("look")
def test_offering_a_handover_in_a_filled_case_takes_at_most_three_inputs(
    qtbot: QtBot, program: Program, session: Session, runner: TaskRunner
) -> None:
    case = on_worker(qtbot, runner, lambda: filled_case(session))
    window = MainWindow(program=program, session=session, runner=runner, preferences=PreferenceFile(program.home))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_case(case, "handover")
    qtbot.waitUntil(lambda: window.presenter.state is not None and not runner.is_busy)
    window.case_page.setFocus(Qt.FocusReason.OtherFocusReason)
    hands = Hands(qtbot, window)

    hands.choose("Prepare a handover")
    qtbot.waitUntil(lambda: hands.place == "Receiving organisation")
    with qtbot.waitSignal(window.presenter.saved, check_params_cb=lambda place, _: place == "handover_offer"):
        hands.choose("Offer the handover")

    assert hands.inputs <= BUDGET
    assert QApplication.activeModalWidget() is None
    state = window.presenter.state
    assert state is not None
    (offered,) = list(handovers_of(state.view).values())[-1]
    assert offered.step is HandoverStep.OFFERED
    assert (offered.receiver, offered.receiver_person, offered.receiver_phone) == ("SHN", "Bo Kuip", "085-000 11 22")
    assert state.view.records(HandoverContents)[-1].items
    assert session.me.org in {each.record.organisation for each in responsible_takes(state.view)}
    assert "SHN" not in {each.record.organisation for each in responsible_takes(state.view)}
