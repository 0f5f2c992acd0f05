from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from mdt_desktop.domain.actions import AdviceGiven
from tests.support.screens import on_worker
from ui.cases.advice import AdviceDialog
from ui.cases.presenter import CasesPresenter
from ui.tasks import TaskRunner

Show = Callable[[], AdviceDialog]


@pytest.fixture
def show(qtbot: QtBot, session: Session, runner: TaskRunner) -> Show:
    def shown() -> AdviceDialog:
        presenter = CasesPresenter(session, runner, sentence=lambda error: error.code)
        with qtbot.waitSignal(presenter.advice_counted):
            dialog = AdviceDialog(presenter)
        dialog.show()
        return dialog

    return shown


def test_advice_is_counted_without_a_case(qtbot: QtBot, show: Show, session: Session, runner: TaskRunner) -> None:
    cases = on_worker(qtbot, runner, session.cases.count)
    dialog = show()
    assert dialog.count_label.label.text().startswith("0 ")
    for labelled, text in (
        (dialog.asked_by, "School, mentor"),
        (dialog.question, "Mag ik de ouders bellen?"),
        (dialog.advice, "Eerst met de leerling praten."),
    ):
        labelled.field.show_typed(text)  # type: ignore[attr-defined]

    with qtbot.waitSignal(dialog.counted) as counted:
        dialog.keep_button.click()

    own = on_worker(qtbot, runner, session.cases.own_view)
    (kept,) = own.records(AdviceGiven)
    assert counted.args == [1]
    assert (kept.asked_by, kept.question, kept.advice) == (
        "School, mentor",
        "Mag ik de ouders bellen?",
        "Eerst met de leerling praten.",
    )
    assert on_worker(qtbot, runner, session.cases.count) == cases


def test_advice_without_a_question_is_asked_back_at_the_field(qtbot: QtBot, show: Show) -> None:
    dialog = show()

    dialog.keep_button.click()

    assert dialog.question.field.property("wrong")
    assert dialog.isVisible()
    dialog.reject()
