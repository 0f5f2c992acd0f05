from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import contact_person_proposed, responsible_takes
from mdt_desktop.application.coordinations import decide, name_contact_person
from mdt_desktop.application.handovers import take_over
from mdt_desktop.application.session import Session
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinationDecision, CoordinationOutcome
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import PersonRef
from tests.support.screens import on_worker
from ui.coordination.leaving import LeavingDialog
from ui.coordination.leaving_presenter import LeavingPresenter
from ui.tasks import TaskRunner


def a_case_of(session: Session, name: str) -> CaseId:
    """A case that hangs on this colleague in three ways."""
    case, now, who = session.cases.find("V08"), session.now(), PersonRef(org=session.me.org, name=name)
    decision = CoordinationDecision(decision=CoordinationOutcome.NEW_COORDINATOR, reason="vast", at=now, by=who)
    view = session.cases.view(case)
    named = ContactPersonNamed(name=name, at=now, by=who)
    session.cases.write(case, [*decide(decision, coordinator=who), *name_contact_person(view, named, victim_asks=True)])
    session.cases.write(case, take_over(session.cases.view(case), who, now))
    return case


def opened(qtbot: QtBot, session: Session, runner: TaskRunner) -> LeavingDialog:
    dialog = LeavingDialog(LeavingPresenter(session, runner), lambda error: error.code)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # the test lets go of it itself
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_cases_of_a_colleague_are_handed_on_one_by_one(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = on_worker(qtbot, runner, lambda: a_case_of(session, "Ruth Pol"))
    dialog = opened(qtbot, session, runner)
    dialog.name_field.setText("ruth pol")
    with qtbot.waitSignal(dialog.presenter.found):
        dialog.find_button.click()
    (row,) = dialog.rows.rows.values()
    assert row.parts_label.text().startswith("coordinates · contact person")

    with qtbot.waitSignal(dialog.presenter.failed):
        row.hand_on_button.click()
    assert dialog.successor_field.property("wrong")
    dialog.successor_field.setText("Jo Maes")
    with qtbot.waitSignal(dialog.presenter.handed_on):
        row.hand_on_button.click()

    assert row.hand_on_button.isHidden()
    view = on_worker(qtbot, runner, lambda: session.cases.view(case))
    assert "Jo Maes" in {each.record.person for each in responsible_takes(view)}
    assert "Ruth Pol" not in {each.record.person for each in responsible_takes(view)}
    proposed = contact_person_proposed(view)
    assert proposed is not None
    assert proposed.record.name == "Jo Maes"


def test_a_name_that_nobody_here_has_is_said_for_this_laptop(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    dialog = opened(qtbot, session, runner)
    with qtbot.waitSignal(dialog.presenter.failed):
        dialog.find_button.click()
    assert dialog.name_field.property("wrong")
    dialog.name_field.setText("Niemand Anders")
    with qtbot.waitSignal(dialog.presenter.found):
        dialog.find_button.click()
    assert dialog.count_label.text() == "Not found on this laptop."


def test_a_case_can_be_looked_at_first(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = on_worker(qtbot, runner, lambda: a_case_of(session, "Ruth Pol"))
    dialog = opened(qtbot, session, runner)
    dialog.name_field.setText("Ruth Pol")
    with qtbot.waitSignal(dialog.presenter.found):
        dialog.find_button.click()
    with qtbot.waitSignal(dialog.case_chosen) as chosen:
        next(iter(dialog.rows.rows.values())).open_button.click()
    assert chosen.args == [case]
