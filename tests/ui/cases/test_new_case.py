from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mdt_desktop.application import first_contact
from mdt_desktop.application.case_view import responsible_takes
from mdt_desktop.application.session import Session
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.identifiers import CaseId
from tests.support.screens import on_worker
from ui.cases.new_case import NewCaseDialog
from ui.cases.presenter import CasesPresenter
from ui.tasks import TaskRunner

Show = Callable[[], NewCaseDialog]


@pytest.fixture
def show(qtbot: QtBot, session: Session, runner: TaskRunner) -> Show:
    def shown() -> NewCaseDialog:
        dialog = NewCaseDialog(CasesPresenter(session, runner, sentence=lambda error: error.code))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def test_one_key_begins_a_case_with_somebody_responsible_and_a_clock(
    qtbot: QtBot, show: Show, session: Session, runner: TaskRunner
) -> None:
    dialog = show()

    with qtbot.waitSignal(dialog.case_made) as made:
        QTest.keyClick(dialog.words_field, Qt.Key.Key_Return)

    view = on_worker(qtbot, runner, lambda: session.cases.view(made.args[0]))
    assert [take.record.person for take in responsible_takes(view)] == [session.me.name]
    assert {clock.rule.id for clock in session.cases.clocks(view)} >= {"DL-AFTER-1", "DL-MDT-FIRST"}
    assert view.head.number
    assert dialog.isHidden()


def test_what_was_typed_is_the_alias_when_nobody_is_found(
    qtbot: QtBot, show: Show, session: Session, runner: TaskRunner
) -> None:
    dialog = show()
    QTest.keyClicks(dialog.words_field, "Zwaluw")

    with qtbot.waitSignal(dialog.case_made) as made:
        QTest.keyClick(dialog.words_field, Qt.Key.Key_Return)

    assert on_worker(qtbot, runner, lambda: session.cases.view(made.args[0])).head.alias == "Zwaluw"


def test_enter_never_begins_a_second_case_for_somebody_who_may_be_known(
    qtbot: QtBot, show: Show, session: Session, runner: TaskRunner
) -> None:
    before = on_worker(qtbot, runner, session.cases.count)
    dialog = show()
    QTest.keyClicks(dialog.words_field, "Noor")

    QTest.keyClick(dialog.words_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.known_buttons))
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.known_buttons[0])
    with qtbot.waitSignal(dialog.case_chosen) as chosen:
        QTest.keyClick(dialog.known_buttons[0], Qt.Key.Key_Space)

    assert chosen.args == [on_worker(qtbot, runner, lambda: session.cases.find("V03"))]
    assert on_worker(qtbot, runner, session.cases.count) == before


def test_a_case_can_still_begin_beside_one_that_looks_alike(qtbot: QtBot, show: Show) -> None:
    dialog = show()
    QTest.keyClicks(dialog.words_field, "Noor")
    qtbot.waitUntil(lambda: bool(dialog.known_buttons))

    with qtbot.waitSignal(dialog.case_made):
        dialog.begin_button.click()


def test_a_phone_number_finds_who_it_belongs_to_and_never_becomes_a_name(
    qtbot: QtBot, show: Show, session: Session, runner: TaskRunner
) -> None:
    def with_number() -> CaseId:
        me, now = session.me, session.now()
        view = session.cases.begin(lambda number: first_contact.begin(number, "Merel", me, now), "QRS")
        session.cases.write(view.case, first_contact.reach_safely(view, ContactRule(call="085-000 44 21, na 16 u")))
        return view.case

    case = on_worker(qtbot, runner, with_number)
    dialog = show()
    QTest.keyClicks(dialog.words_field, "0850004421")
    qtbot.waitUntil(lambda: bool(dialog.known_buttons))
    assert dialog.known_buttons[0].text().startswith("Merel")

    with qtbot.waitSignal(dialog.case_made) as made:
        dialog.begin_button.click()

    view = on_worker(qtbot, runner, lambda: session.cases.view(made.args[0]))
    assert made.args[0] != case
    assert view.head.alias == ""


def test_pressing_twice_begins_one_case(qtbot: QtBot, show: Show, session: Session, runner: TaskRunner) -> None:
    before = on_worker(qtbot, runner, session.cases.count)
    dialog = show()

    with qtbot.waitSignal(dialog.case_made):
        QTest.keyClick(dialog.words_field, Qt.Key.Key_Return)
        QTest.keyClick(dialog.words_field, Qt.Key.Key_Return)

    assert on_worker(qtbot, runner, session.cases.count) == before + 1


def test_a_dialog_that_was_left_hears_nothing_of_the_next_one(qtbot: QtBot, show: Show) -> None:
    left, used = show(), show()
    left.reject()
    heard: list[object] = []
    left.case_made.connect(heard.append)

    with qtbot.waitSignal(used.case_made):
        QTest.keyClick(used.words_field, Qt.Key.Key_Return)

    assert not heard
