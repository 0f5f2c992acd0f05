from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from mdt_desktop.domain.identifiers import CaseId
from tests.support.chance import seeded
from ui.meeting.agenda_list import AgendaList
from ui.meeting.agenda_model import AgendaModel
from ui.meeting.state import AgendaRow

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ALT = Qt.KeyboardModifier.AltModifier


def row(number: int, **more: str) -> AgendaRow:
    return AgendaRow(case=CaseId(UUID(int=number)), who=f"Q. · 2026-QRS-{number:03d}", **more)


def numbers(model: AgendaModel) -> list[int]:
    return [case.int for case in model.cases()]


@pytest.fixture
def model() -> AgendaModel:
    made = AgendaModel()
    made.show_rows([row(1), row(2), row(3)])
    return made


@pytest.fixture
def agenda(qtbot: QtBot, model: AgendaModel) -> AgendaList:
    made = AgendaList(model)
    qtbot.addWidget(made)
    made.show()
    made.choose(None)
    return made


def test_the_agenda_keeps_the_manners_of_a_model_and_every_case_whatever_is_moved() -> None:
    chance, model = seeded(), AgendaModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows([row(number) for number in range(1, 8)])

    for _ in range(300):
        model.moveRows(QModelIndex(), chance.randint(-1, 8), 1, QModelIndex(), chance.randint(-1, 9))
    moved = numbers(model)
    model.show_rows([])

    assert tester.model() is model
    assert sorted(moved) == list(range(1, 8))


def test_a_drop_between_two_cases_moves_one_and_tells_the_new_order(model: AgendaModel) -> None:
    told: list[object] = []
    model.order_changed.connect(told.append)

    assert model.moveRows(QModelIndex(), 0, 1, QModelIndex(), 3)

    assert numbers(model) == [2, 3, 1]
    assert told == [tuple(model.cases())]


def test_nothing_is_dropped_on_a_case_and_nothing_at_all_on_a_meeting_that_is_over(model: AgendaModel) -> None:
    first = model.index(0)
    assert not model.flags(first) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(first) & Qt.ItemFlag.ItemIsDragEnabled

    model.may_move = False

    assert not model.flags(first) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.move(0, 1)
    assert numbers(model) == [1, 2, 3]


def test_alt_and_arrows_move_the_case_and_the_keys_stay_with_it(agenda: AgendaList, model: AgendaModel) -> None:
    for key, order in ((Qt.Key.Key_Down, [2, 1, 3]), (Qt.Key.Key_Down, [2, 3, 1]), (Qt.Key.Key_Down, [2, 3, 1])):
        QTest.keyClick(agenda, key, ALT)
        assert numbers(model) == order
    assert agenda.case == CaseId(UUID(int=1))

    QTest.keyClick(agenda, Qt.Key.Key_Up, ALT)

    assert numbers(model) == [2, 1, 3]
    assert agenda.case == CaseId(UUID(int=1))


def test_delete_takes_off_and_enter_opens(qtbot: QtBot, agenda: AgendaList) -> None:
    QTest.keyClick(agenda, Qt.Key.Key_Down)
    with qtbot.waitSignal(agenda.taken_off) as off:
        QTest.keyClick(agenda, Qt.Key.Key_Delete)
    with qtbot.waitSignal(agenda.opened) as opened:
        QTest.keyClick(agenda, Qt.Key.Key_Return)

    assert off.args == opened.args == [CaseId(UUID(int=2))]


def test_the_list_is_as_high_as_its_words(qtbot: QtBot, agenda: AgendaList, model: AgendaModel) -> None:
    agenda.resize(700, 400)
    short = agenda.sizeHint().height()

    model.show_rows([row(1, why="Nieuwe zaak, nog niet gewogen. " * 12), row(2), row(3)])
    assert agenda.sizeHint().height() > short
    before = agenda.sizeHint().height()
    agenda.resize(320, 400)

    qtbot.waitUntil(lambda: agenda.sizeHint().height() > before)


def test_a_reader_of_the_screen_hears_place_case_reason_and_term(model: AgendaModel) -> None:
    model.show_rows([row(4, why="Open vraag", term="Makes 5 working days: no", late="Late slot"), row(5)])

    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Place 1 of 2. Q. · 2026-QRS-004. Open vraag. Makes 5 working days: no. Late slot"
