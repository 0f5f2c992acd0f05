from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from mdt_desktop.application import actions
from mdt_desktop.application.case_view import CaseView, open_actions
from mdt_desktop.application.session import Session
from mdt_desktop.domain.actions import ActionFact, ActionStep
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from tests.support.screens import on_worker
from tests.support.vaults import Clock
from ui.tasks import TaskRunner
from ui.today.presenter import TodayPresenter
from ui.today.state import TodayState


@pytest.fixture
def presenter(session: Session, runner: TaskRunner) -> TodayPresenter:
    return TodayPresenter(session, runner)


@pytest.fixture
def case(qtbot: QtBot, session: Session, runner: TaskRunner) -> CaseId:
    """V03 with an action of ours."""

    def agree() -> CaseId:
        found = session.cases.find("V03")
        due = session.now() + timedelta(hours=3)
        session.cases.write(found, actions.agree("Slot vervangen", session.me, due))
        return found

    return on_worker(qtbot, runner, agree)


def read(qtbot: QtBot, presenter: TodayPresenter) -> TodayState:
    with qtbot.waitSignal(presenter.shown) as shown:
        presenter.refresh()
    state: TodayState = shown.args[0]
    return state


def view(qtbot: QtBot, session: Session, runner: TaskRunner, case: CaseId) -> CaseView:
    return on_worker(qtbot, runner, lambda: session.cases.view(case))


def test_today_opens_no_case(
    qtbot: QtBot, presenter: TodayPresenter, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[CaseId] = []
    view = session.cases.view

    def look(case: CaseId) -> CaseView:
        opened.append(case)
        return view(case)

    monkeypatch.setattr(session.cases, "view", look)

    assert read(qtbot, presenter).terms
    assert set(opened) == {session.vault.vault_case}  # the meetings; they belong to no case


def test_a_passed_term_stays_for_thirty_days(qtbot: QtBot, presenter: TodayPresenter, clock: Clock) -> None:
    terms = read(qtbot, presenter).terms
    passed = next(line for line in terms if not line.is_running and not line.term.what.startswith("Term"))

    clock.forward(days=12)
    later = {line.key for line in read(qtbot, presenter).terms if not line.is_running}
    clock.forward(days=40)
    much_later = {line.key for line in read(qtbot, presenter).terms}

    assert passed.key in later
    assert passed.key not in much_later


def test_done_is_written_down_as_a_fact_and_leaves_the_list(
    qtbot: QtBot, presenter: TodayPresenter, session: Session, runner: TaskRunner, case: CaseId
) -> None:
    (line,) = [each for each in read(qtbot, presenter).actions if each.what == "Slot vervangen"]

    with qtbot.waitSignal(presenter.ended):
        presenter.end_action(line.case, line.action, ActionStep.DONE)

    facts = view(qtbot, session, runner, case).records(ActionFact)
    assert [(fact.step, fact.by) for fact in facts] == [(ActionStep.DONE, session.me)]
    assert presenter.state is not None
    assert line.key not in {each.key for each in presenter.state.actions}


def test_an_action_can_be_opened_again(
    qtbot: QtBot, presenter: TodayPresenter, session: Session, runner: TaskRunner, case: CaseId
) -> None:
    (line,) = [each for each in read(qtbot, presenter).actions if each.what == "Slot vervangen"]

    for step in (ActionStep.DONE, ActionStep.REOPENED):
        with qtbot.waitSignal(presenter.ended):
            presenter.end_action(line.case, line.action, step)

    assert [each.record.what for each in open_actions(view(qtbot, session, runner, case))] == ["Slot vervangen"]


def test_what_could_not_be_done_needs_a_reason(
    qtbot: QtBot, presenter: TodayPresenter, session: Session, runner: TaskRunner, case: CaseId
) -> None:
    (line,) = [each for each in read(qtbot, presenter).actions if each.what == "Slot vervangen"]
    heard: list[KnownError] = []

    presenter.end_action(line.case, line.action, ActionStep.NOT_POSSIBLE, "  ", heard.append)
    qtbot.waitUntil(lambda: bool(heard))

    assert (heard[0].code, heard[0].facts["field"]) == ("form.required", "reason")
    assert not view(qtbot, session, runner, case).records(ActionFact)


def test_what_was_not_done_is_asked_of_the_next_one_and_undone_it_is_its_owners_again(
    qtbot: QtBot, presenter: TodayPresenter, session: Session, runner: TaskRunner, case: CaseId
) -> None:
    (line,) = [each for each in read(qtbot, presenter).actions if each.what == "Slot vervangen"]
    with qtbot.waitSignal(presenter.ended):
        presenter.end_action(line.case, line.action, ActionStep.NOT_DONE, "geen tijd")

    assert presenter.state is not None
    (asked,) = [each for each in presenter.state.actions if each.what == "Slot vervangen"]
    assert (asked.note, asked.is_mine) == ("was not done", False)

    with qtbot.waitSignal(presenter.ended):
        presenter.end_action(line.case, line.action, ActionStep.REOPENED)
    (action,) = open_actions(view(qtbot, session, runner, case))
    assert action.record.task is not None
    assert action.record.task.owner == session.me
    (again,) = [each for each in presenter.state.actions if each.what == "Slot vervangen"]
    assert (again.note, again.is_mine) == ("", True)
