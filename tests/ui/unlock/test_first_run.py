import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.program import Program
from mdt_desktop.domain.access import VaultEvent, VaultEventKind
from tests.support.screens import on_worker
from ui.tasks import TaskRunner
from ui.unlock.asked import Person
from ui.unlock.first_run import FirstRunView
from ui.unlock.first_run_presenter import FirstRunPresenter, FirstStep
from ui.unlock.opener import Opener
from ui.unlock.places import VaultHome
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.steps import PersonPage, TypedBackPage, WordsPage
from ui.unlock.window import UnlockWindow


@pytest.fixture
def window(qtbot: QtBot, runner: TaskRunner, program: Program) -> UnlockWindow:
    opener = Opener(lambda: program, runner, VaultHome(program.home))
    made = UnlockWindow(UnlockPresenter(opener), FirstRunPresenter(opener))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(window: UnlockWindow, key: Qt.Key) -> None:
    """Press a key where a person does: on the window, which hands it to whatever has the focus."""
    QTest.keyClick(window.windowHandle(), key)


def type_words(window: UnlockWindow, text: str) -> None:
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def reach(window: UnlockWindow, step: FirstStep) -> None:
    presenter = window.first_run
    presenter.person = Person(name="T. Hoekema", org="VT")
    presenter.words = "een twee drie vier vijf"
    presenter.begin_at(step)


def test_the_whole_first_run_goes_by_keyboard(
    qtbot: QtBot, runner: TaskRunner, window: UnlockWindow, program: Program
) -> None:
    first_run = window.first_run
    press(window, Qt.Key.Key_Return)
    type_words(window, "T. Hoekema")
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Tab)
    type_words(window, "medewerker")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(first_run.words) and not first_run.opener.is_busy)
    drawn = first_run.words
    press(window, Qt.Key.Key_Return)
    type_words(window, drawn)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first_run.step is FirstStep.READY)
    with qtbot.waitSignal(first_run.opener.opened) as opened:
        press(window, Qt.Key.Key_Return)

    session = opened.args[0]
    events = on_worker(qtbot, runner, lambda: session.cases.own_view().records(VaultEvent))
    assert (session.holder.name, session.holder.org, session.holder.role) == ("T. Hoekema", "CSG", "medewerker")
    assert len(session.holder.case_code) == 3
    assert [each.kind for each in events] == [VaultEventKind.CREATED]
    assert not session.is_rehearsal
    on_worker(qtbot, runner, session.vault.close)
    reopened = on_worker(qtbot, runner, lambda: program.door(program.home / "vault").unlock(drawn))
    on_worker(qtbot, runner, reopened.close)


def test_a_name_and_an_organisation_are_needed_and_said_at_the_field(window: UnlockWindow) -> None:
    window.first_run.begin_at(FirstStep.PERSON)
    window.first_run.next()
    assert isinstance(window.page, FirstRunView)
    page = window.page.page
    assert isinstance(page, PersonPage)

    assert page.name_field.property("wrong") is True
    page.name_field.setText("T. Hoekema")
    page.name_field.edited.emit()
    window.first_run.next()

    assert page.name_field.property("wrong") is False
    assert page.org_field.property("wrong") is True
    assert window.first_run.step is FirstStep.PERSON


def test_other_words_typed_back_are_refused_and_make_no_vault(window: UnlockWindow, program: Program) -> None:
    reach(window, FirstStep.TYPED_BACK)
    assert isinstance(window.page, FirstRunView)
    page = window.page.page
    assert isinstance(page, TypedBackPage)
    QTest.keyClicks(page.entry.field, "een twee drie vier zes")

    press(window, Qt.Key.Key_Return)

    assert "not the same five words" in page.entry.error.label.text()
    assert window.first_run.step is FirstStep.TYPED_BACK
    assert not program.home.exists()


def test_capitals_and_extra_blanks_typed_back_do_not_matter(window: UnlockWindow) -> None:
    reach(window, FirstStep.TYPED_BACK)
    window.first_run.typed_back = "  EEN twee  drie vier Vijf"

    window.first_run.next()

    assert window.first_run.step is FirstStep.IF_LOST


def test_escape_goes_back_and_what_was_typed_is_still_there(window: UnlockWindow) -> None:
    reach(window, FirstStep.TYPED_BACK)
    type_words(window, "een twee")

    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
    assert isinstance(window.page, FirstRunView)
    person = window.page.page
    assert isinstance(person, PersonPage)
    assert (person.name_field.text(), person.org_field.typed()) == ("T. Hoekema", "VT")
    window.first_run.next()
    window.first_run.next()

    typed = window.page.page
    assert isinstance(typed, TypedBackPage)
    assert typed.entry.field.text() == "een twee"


def test_other_words_can_be_drawn_and_are_shown(qtbot: QtBot, window: UnlockWindow) -> None:
    reach(window, FirstStep.WORDS)
    assert isinstance(window.page, FirstRunView)
    page = window.page.page
    assert isinstance(page, WordsPage)

    with qtbot.waitSignal(window.first_run.words_changed):
        page.other_button.click()

    shown = " ".join(label.text().split()[1] for label in page.labels)
    assert shown == window.first_run.words != "een twee drie vier vijf"


def test_a_folder_that_cannot_be_written_says_so_and_a_second_try_is_possible(
    qtbot: QtBot, window: UnlockWindow, program: Program
) -> None:
    program.home.parent.mkdir(exist_ok=True)
    program.home.write_text("in the way")
    reach(window, FirstStep.IF_LOST)

    with qtbot.waitSignal(window.first_run.failed):
        window.first_run.next()
    qtbot.waitUntil(lambda: not window.first_run.opener.is_busy)

    assert isinstance(window.page, FirstRunView)
    assert window.page.error.isVisible()
    program.home.unlink()
    with qtbot.waitSignal(window.first_run.step_changed):
        window.first_run.next()
    assert window.first_run.step is FirstStep.READY


def test_the_words_are_forgotten_once_the_vault_is_made(qtbot: QtBot, window: UnlockWindow) -> None:
    reach(window, FirstStep.IF_LOST)
    window.first_run.typed_back = window.first_run.words

    with qtbot.waitSignal(window.first_run.step_changed):
        window.first_run.next()

    assert (window.first_run.words, window.first_run.typed_back) == ("", "")
    texts = [each.accessibleName() for each in window.findChildren(QWidget)]
    assert not any("vier vijf" in text for text in texts)


def test_enter_presses_the_button_that_has_the_focus(window: UnlockWindow) -> None:
    reach(window, FirstStep.PERSON)
    assert isinstance(window.page, FirstRunView)
    window.page.back_button.setFocus()

    press(window, Qt.Key.Key_Return)

    assert window.first_run.step is FirstStep.LANGUAGE
