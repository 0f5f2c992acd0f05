from datetime import timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from mdt_desktop.application.program import Program
from tests.support.due_rows import a_card
from tests.support.screens import NOW
from ui.cases.model import CaseTableModel, Column

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_the_list_keeps_the_manners_of_a_model_while_it_grows(program: Program) -> None:
    model = CaseTableModel(program.pack)
    tester = QAbstractItemModelTester(model, FATAL)

    model.show_cards([a_card(n) for n in range(1, 4)], NOW, has_more=True)
    model.add_cards([a_card(n) for n in range(4, 9)], has_more=False)
    model.show_cards([], NOW, has_more=False)

    assert tester.model() is model
    assert model.rowCount() == 0


def test_the_next_page_is_asked_for_once(program: Program) -> None:
    model = CaseTableModel(program.pack)
    asked: list[object] = []
    model.more_wanted.connect(asked.append)
    last = a_card(2)
    model.show_cards([a_card(1), last], NOW, has_more=True)

    for _ in range(3):
        model.fetchMore(QModelIndex())

    assert asked == [last]
    assert not model.canFetchMore(QModelIndex())
    model.add_cards([a_card(3)], has_more=True)
    assert model.canFetchMore(QModelIndex())


def test_the_next_term_is_named_in_neutral_words(program: Program) -> None:
    model = CaseTableModel(program.pack)
    model.show_cards([a_card(next_rule="DL-HIV-PEP", next_due=NOW + timedelta(hours=3))], NOW, has_more=False)

    index = model.index(0, Column.NEXT_TERM)

    assert index.data() == "today 12:12 · Term via CSG"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Next term: today 12:12 · Term via CSG"
