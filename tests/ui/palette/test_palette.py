from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import VaultEvent, VaultEventKind
from tests.support.screens import on_worker
from ui.cases.presenter import CasesPresenter
from ui.commands import Command
from ui.palette.model import PaletteRow
from ui.palette.view import Palette
from ui.tasks import TaskRunner

Show = Callable[..., Palette]


@pytest.fixture
def show(qtbot: QtBot, session: Session, runner: TaskRunner) -> Show:
    def shown(*commands: Command) -> Palette:
        palette = Palette(CasesPresenter(session, runner, sentence=lambda error: error.code), commands)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(palette)
        palette.show()
        return palette

    return shown


def rows(palette: Palette) -> Sequence[PaletteRow]:
    return [palette.model.row_at(palette.model.index(place)) for place in range(palette.model.rowCount())]


def find(qtbot: QtBot, palette: Palette, words: str) -> None:
    with qtbot.waitSignal(palette.finder.found, check_params_cb=lambda found: found.words == words):
        QTest.keyClicks(palette.words_field, words)


def a_command(word: str, ran: list[str], keys: str = "") -> Command:
    return Command(word=word, keys=keys, act=lambda: ran.append(word))


def test_enter_runs_the_command_the_arrows_chose(show: Show) -> None:
    ran: list[str] = []
    palette = show(a_command("Lock", ran), a_command("Larger text", ran), a_command("Help", ran))

    QTest.keyClick(palette.words_field, Qt.Key.Key_Down)
    QTest.keyClick(palette.words_field, Qt.Key.Key_Return)

    assert ran == ["Larger text"]
    assert palette.isHidden()


def test_words_leave_only_the_commands_that_hold_them_all(qtbot: QtBot, show: Show) -> None:
    ran: list[str] = []
    palette = show(a_command("Larger text", ran), a_command("Smaller text", ran))

    QTest.keyClicks(palette.words_field, "text sm")
    QTest.keyClick(palette.words_field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: ran == ["Smaller text"])


def test_a_text_found_opens_its_case_at_the_section_it_stands_in(
    qtbot: QtBot, show: Show, session: Session, runner: TaskRunner
) -> None:
    palette = show()
    find(qtbot, palette, "vastgegrepen in een park")
    expected = on_worker(qtbot, runner, lambda: session.cases.find("V01"))
    (hit,) = [row for row in rows(palette) if row.icon == "file-text"]
    assert "Mila" in hit.note

    with qtbot.waitSignal(palette.case_chosen) as chosen:
        QTest.keyClick(palette.words_field, Qt.Key.Key_Return)

    assert chosen.args == [expected, hit.section]


def test_a_case_is_found_by_its_alias(qtbot: QtBot, show: Show, session: Session, runner: TaskRunner) -> None:
    palette = show()
    find(qtbot, palette, "noor")

    with qtbot.waitSignal(palette.case_chosen) as chosen:
        QTest.keyClick(palette.words_field, Qt.Key.Key_Return)

    assert chosen.args == [on_worker(qtbot, runner, lambda: session.cases.find("V03")), "overview"]


def test_what_is_nowhere_is_not_found_on_this_laptop(qtbot: QtBot, show: Show) -> None:
    palette = show()

    find(qtbot, palette, "zwaluwstaart")

    assert palette.nothing_label.isVisible()
    assert palette.nothing_label.text() == "Not found on this laptop."


def test_a_search_is_noted_once_and_never_for_what(
    qtbot: QtBot, show: Show, session: Session, runner: TaskRunner
) -> None:
    palette = show()
    find(qtbot, palette, "noor")
    with qtbot.waitSignal(palette.finder.found):
        QTest.keyClicks(palette.words_field, "d")

    own = on_worker(qtbot, runner, session.cases.own_view)
    noted = [event for event in own.records(VaultEvent) if event.kind is VaultEventKind.SEARCHED]
    assert len(noted) == 1
    assert noted[0] == VaultEvent(kind=VaultEventKind.SEARCHED, at=session.now())


def test_running_a_command_without_words_is_no_search(
    qtbot: QtBot, show: Show, session: Session, runner: TaskRunner
) -> None:
    palette = show(a_command("Lock", []))
    QTest.keyClick(palette.words_field, Qt.Key.Key_Return)

    own = on_worker(qtbot, runner, session.cases.own_view)
    assert not [event for event in own.records(VaultEvent) if event.kind is VaultEventKind.SEARCHED]


def test_enter_before_the_answer_waits_for_it(qtbot: QtBot, show: Show, session: Session, runner: TaskRunner) -> None:
    ran: list[str] = []
    palette = show(a_command("Noordelijk", ran))

    QTest.keyClicks(palette.words_field, "noor")
    with qtbot.waitSignal(palette.case_chosen) as chosen:
        QTest.keyClick(palette.words_field, Qt.Key.Key_Return)

    assert chosen.args[0] == on_worker(qtbot, runner, lambda: session.cases.find("V03"))
    assert not ran


def test_an_answer_that_comes_late_leaves_what_the_arrows_chose(qtbot: QtBot, show: Show) -> None:
    ran: list[str] = []
    palette = show(a_command("Noordelijk", ran), a_command("Noordzee", ran))
    QTest.keyClicks(palette.words_field, "noor")
    QTest.keyClick(palette.words_field, Qt.Key.Key_Down)

    with qtbot.waitSignal(palette.finder.found):
        pass
    QTest.keyClick(palette.words_field, Qt.Key.Key_Return)

    assert ran == ["Noordzee"]


def test_headings_are_never_chosen(qtbot: QtBot, show: Show) -> None:
    palette = show(a_command("Noordelijk", []))
    tester = QAbstractItemModelTester(palette.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    find(qtbot, palette, "noor")
    chosen = set()

    for _ in range(palette.model.rowCount()):
        chosen.add(palette.model.row_at(palette.list.currentIndex()).title)
        QTest.keyClick(palette.words_field, Qt.Key.Key_Down)

    assert chosen.isdisjoint({"Cases", "Do", "In texts"})
    assert tester.model() is palette.model


def test_a_palette_that_was_closed_hears_no_late_answer(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    palette = Palette(CasesPresenter(session, runner), ())
    palette.show()
    QTest.keyClicks(palette.words_field, "noor")
    palette.finder.look_now()

    with qtbot.waitSignal(palette.destroyed):
        palette.reject()

    qtbot.waitUntil(lambda: not runner.is_busy)
