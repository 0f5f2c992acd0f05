from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application import actions, first_contact
from mdt_desktop.application.ports import Draft
from mdt_desktop.application.session import Session
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.identifiers import CaseId
from tests.support.screens import on_worker
from tests.support.vaults import Clock
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.today.presenter import TodayPresenter
from ui.today.view import TodayView
from ui.today.which_case import WhichCaseDialog

Show = Callable[[], TodayView]


@pytest.fixture
def case(qtbot: QtBot, session: Session, runner: TaskRunner) -> CaseId:
    """A new case of ours: a call to the victim, and an action."""

    def begin() -> CaseId:
        me, now = session.me, session.now()
        view = session.cases.begin(lambda number: first_contact.begin(number, "Merel", me, now), "QRS")
        rule = ContactRule(call="06 nummer van Merel", avoid="thuis")
        session.cases.write(view.case, first_contact.reach_safely(view, rule))
        session.cases.write(view.case, first_contact.who_calls(me, now + timedelta(hours=2), "Bellen na de nacht"))
        session.cases.write(view.case, actions.agree("Slot vervangen", me, now - timedelta(days=1)))
        return view.case

    return on_worker(qtbot, runner, begin)


@pytest.fixture
def show(qtbot: QtBot, session: Session, runner: TaskRunner, case: CaseId) -> Show:
    def shown() -> TodayView:
        presenter = TodayPresenter(session, runner, sentence=lambda error: error.code)
        view = TodayView(presenter)
        qtbot.addWidget(view)
        view.resize(1216, 900)
        view.show()
        with qtbot.waitSignal(presenter.shown):
            presenter.refresh()
        return view

    return shown


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_bel_on_a_call_to_the_victim_goes_to_the_plate_and_shows_no_number(
    qtbot: QtBot, show: Show, case: CaseId
) -> None:
    view = show()
    row = next(row for row in view.term_rows.rows.values() if row.line and row.line.action)

    with qtbot.waitSignal(view.case_chosen) as chosen:
        row.button.click()

    assert chosen.args == [case, "overview"]
    assert "not: thuis" in texts(row)
    assert "06 nummer" not in texts(view)


def test_bel_on_the_line_of_a_professional_shows_the_number_and_only_the_case_number_to_say(
    qtbot: QtBot, show: Show, case: CaseId
) -> None:
    view = show()
    row = next(
        row for row in view.term_rows.rows.values() if row.line and row.line.call == "duty" and row.line.case == case
    )

    row.button.click()

    said = view.message_bar.label.text()
    assert row.line is not None
    assert row.line.term.phone in said
    assert "Merel" not in said
    with qtbot.waitSignal(view.case_chosen) as chosen:
        view.message_bar.action_button.click()
    assert chosen.args[0] == case


def test_one_key_ends_an_action_and_one_more_takes_it_back(qtbot: QtBot, show: Show) -> None:
    view = show()
    row = next(iter(view.action_rows.rows.values()))

    with qtbot.waitSignal(view.presenter.ended):
        QTest.keyClick(row.done_button, Qt.Key.Key_Space)
    assert not view.action_rows.rows
    with qtbot.waitSignal(view.presenter.ended):
        view.message_bar.action_button.click()

    assert [each.line.what for each in view.action_rows.rows.values() if each.line] == ["Slot vervangen"]


def test_a_reason_that_is_missing_is_asked_at_its_field(qtbot: QtBot, show: Show) -> None:
    view = show()
    row = next(iter(view.action_rows.rows.values()))
    row.missed_button.click()
    assert row.panel is not None
    panel = row.panel

    panel.keep_button.click()
    qtbot.waitUntil(lambda: bool(panel.reason_field.property("wrong")))
    panel.reason_field.show_typed("De slotenmaker komt niet meer")
    with qtbot.waitSignal(view.presenter.ended):
        panel.keep_button.click()

    assert not view.action_rows.rows


def test_escape_leaves_the_question_without_writing_anything(qtbot: QtBot, show: Show) -> None:
    view = show()
    row = next(iter(view.action_rows.rows.values()))
    row.missed_button.click()
    assert row.panel is not None

    QTest.keyClick(row.panel.reason_field, Qt.Key.Key_Escape)

    assert row.panel.isHidden()
    assert view.action_rows.rows


def test_text_that_waits_is_one_press_away(
    qtbot: QtBot, show: Show, session: Session, runner: TaskRunner, case: CaseId
) -> None:
    draft = Draft(case=case, place="core_story", text="{}", seen={}, saved_at=session.now())
    on_worker(qtbot, runner, lambda: session.cases.keep_draft(draft))
    view = show()

    with qtbot.waitSignal(view.case_chosen) as chosen:
        view.draft_bar.action_button.click()

    assert chosen.args == [case, "first_contact"]


def test_my_organisation_shows_more_than_mine(qtbot: QtBot, show: Show) -> None:
    view = show()
    view.all_terms_button.click()
    mine = len(view.term_rows.rows)

    view.whose_choice.choose("organisation")

    assert len(view.term_rows.rows) > mine


def test_the_clock_moves_on_and_the_focus_stays_where_it_was(qtbot: QtBot, show: Show, clock: Clock) -> None:
    view = show()
    row = next(row for row in view.term_rows.rows.values() if row.line and row.line.action)
    row.button.setFocus()
    assert row.line is not None
    before = row.line.term.left

    clock.forward(minutes=5)
    with qtbot.waitSignal(view.presenter.shown):
        view.presenter.refresh()

    assert row.line.term.left != before
    assert view.focusWidget() is row.button


def test_the_consultation_by_phone_asks_which_case_and_enter_takes_the_first(
    qtbot: QtBot, show: Show, case: CaseId
) -> None:
    view = show()
    view.consult_button.click()
    dialog = next(each for each in view.findChildren(QDialog) if isinstance(each, WhichCaseDialog))
    dialog.words_field.setText("mere")
    dialog.words_field.edited.emit()
    with qtbot.waitSignal(dialog.finder.found, check_params_cb=lambda found: found.words == "mere"):
        pass

    with qtbot.waitSignal(view.consultation_wanted) as chosen:
        QTest.keyClick(dialog.words_field, Qt.Key.Key_Return)

    assert chosen.args == [case]


@pytest.mark.parametrize(("scheme", "zoom", "width"), [(Scheme.LIGHT, 1.0, 720), (Scheme.DARK, 2.0, 1440)])
def test_nothing_stands_outside_a_narrow_page(
    qtbot: QtBot, show: Show, look: Theme, scheme: Scheme, zoom: float, width: int
) -> None:
    look.show(scheme, zoom)
    view = show()

    view.resize(width, 900)
    page = view.page.widget()

    assert page is not None
    qtbot.waitUntil(lambda: page.width() <= view.page.viewport().width())
    assert view.side.isHidden()


def test_every_control_says_what_it_is(show: Show) -> None:
    view = show()

    silent = [
        each
        for each in view.findChildren(QWidget)
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.isVisible() and not each.focusProxy()
        if not (each.accessibleName() or getattr(each, "text", str)())
    ]

    assert not silent
