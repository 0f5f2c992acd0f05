from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mdt_desktop.application import first_contact
from mdt_desktop.application.session import Session
from tests.support.screens import on_worker
from ui.cases.model import Column
from ui.cases.presenter import PAGE, CasesPresenter
from ui.cases.view import CasesView
from ui.tasks import TaskRunner

Show = Callable[[], CasesView]


@pytest.fixture
def show(qtbot: QtBot, session: Session, runner: TaskRunner) -> Show:
    def shown() -> CasesView:
        presenter = CasesPresenter(session, runner, sentence=lambda error: error.code)
        view = CasesView(presenter)
        qtbot.addWidget(view)
        view.resize(1216, 800)
        view.show()
        with qtbot.waitSignal(presenter.listed):
            presenter.refresh()
        return view

    return shown


def aliases(view: CasesView) -> list[str]:
    return [view.model.index(row, Column.ALIAS).data() for row in range(view.model.rowCount())]


def find(qtbot: QtBot, view: CasesView, words: str) -> None:
    with qtbot.waitSignal(view.presenter.listed):
        QTest.keyClicks(view.words_field, words)


def test_enter_opens_the_case_on_the_row(qtbot: QtBot, show: Show, session: Session, runner: TaskRunner) -> None:
    view = show()
    find(qtbot, view, "noor")
    expected = on_worker(qtbot, runner, lambda: session.cases.find("V03"))

    QTest.keyClick(view.words_field, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.case_chosen) as chosen:
        QTest.keyClick(view.table, Qt.Key.Key_Return)

    assert chosen.args == [expected]


def test_typing_narrows_the_list_and_escape_gives_it_back(qtbot: QtBot, show: Show) -> None:
    view = show()
    everyone = aliases(view)

    find(qtbot, view, "noo")
    assert aliases(view) == ["Noor"]
    with qtbot.waitSignal(view.presenter.listed):
        QTest.keyClick(view.words_field, Qt.Key.Key_Escape)

    assert aliases(view) == everyone


def test_what_is_not_found_is_not_found_on_this_laptop(qtbot: QtBot, show: Show) -> None:
    view = show()

    find(qtbot, view, "zwaluwstaart")

    assert view.nothing_label.isVisible()
    assert view.nothing_label.text().startswith("Not found on this laptop.")


def test_many_cases_come_a_page_at_a_time(qtbot: QtBot, show: Show, session: Session, runner: TaskRunner) -> None:
    def begin() -> None:
        for place in range(PAGE + 20):
            session.cases.begin(
                lambda number, alias=f"Zwaluw{place}": first_contact.begin(number, alias, session.me, session.now()),  # type: ignore[misc]
                "QRS",
            )

    on_worker(qtbot, runner, begin)
    view = show()
    assert view.model.rowCount() == PAGE

    with qtbot.waitSignal(view.presenter.continued):
        view.table.scrollToBottom()

    assert view.model.rowCount() == PAGE + 26
    assert len(set(aliases(view))) == view.model.rowCount()


def test_columns_can_be_left_out_by_keyboard_but_never_the_number(show: Show) -> None:
    view = show()
    menu = view.columns_menu()
    words = [action.text() for action in menu.actions()]

    next(action for action in menu.actions() if action.text() == "Coordinator").trigger()

    assert "Number" not in words
    assert view.table.isColumnHidden(Column.COORDINATOR)
    assert not view.table.isColumnHidden(Column.NUMBER)


def test_on_a_narrow_screen_a_case_is_lines_instead_of_columns(qtbot: QtBot, show: Show) -> None:
    view = show()

    view.resize(700, 800)
    qtbot.waitUntil(lambda: view.table.isColumnHidden(Column.NEXT_TERM))

    assert view.table.painter_of_rows.is_narrow
    assert view.table.horizontalHeader().isHidden()
    assert view.table.rowHeight(0) > 60


def test_the_same_case_stays_chosen_when_the_list_is_read_again(qtbot: QtBot, show: Show) -> None:
    view = show()
    view.table.setCurrentIndex(view.model.index(3, 1))
    case = view.model.card_at(view.table.currentIndex()).case

    with qtbot.waitSignal(view.presenter.listed):
        view.presenter.refresh()

    assert view.model.card_at(view.table.currentIndex()).case == case


def test_no_level_is_cut_off_while_columns_are_shown(show: Show) -> None:
    view = show()
    for width in (1216, 1010, 780):
        view.resize(width, 800)
        widths = [view.table.columnWidth(column) for column in Column if not view.table.isColumnHidden(column)]
        assert view.table.columnWidth(Column.LEVEL) >= view.table.painter_of_rows.level_width()
        assert sum(widths) <= view.table.viewport().width()
    view.show_column(Column.LEVEL, shown=False)
    assert view.table.columnWidth(Column.NUMBER) > 0


def test_the_filters_are_as_high_as_the_field_beside_them(show: Show) -> None:
    view = show()
    assert view.filter_choice.buttons[0].height() == view.words_field.height()
