"""Planning a meeting: the form keeps what is typed, asks for its day, and begins with who was there last."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.agenda import coming_table
from mdt_desktop.application.meetings import meetings_of
from mdt_desktop.application.session import Session
from mdt_desktop.domain.meeting import Meeting, MeetingKind
from tests.support.meeting_pages import CHAIR, Page, field, plan_meeting
from tests.support.screens import on_worker
from ui.meeting.plan_card import PlanCard
from ui.tasks import TaskRunner


def form(page: Page) -> PlanCard:
    assert page.view.plan_panel.card is not None
    return page.view.plan_panel.card


def known(page: Page) -> list[Meeting]:
    return [each.record for each in meetings_of(page.on_worker(page.session.cases.own_view))]


def test_a_meeting_is_planned_with_the_keyboard_and_looked_at(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    page = Page(qtbot, session, runner)
    page.view.plan_button.click()
    card = form(page)
    QTest.keyClicks(field(card, "at"), "10-11 10:00")
    QTest.keyClicks(field(card, "chair"), "Femke Oudkerk")
    field(card, "chair_org").show_typed("GEM")
    field(card, "invited").boxes["OM"].click()
    field(card, "late_slots").choose("1")

    with qtbot.waitSignal(page.presenter.own.saved):
        card.save_button.click()
    page.rest()

    (planned,) = known(page)
    assert planned.at is not None
    assert (planned.at.day, planned.at.hour, planned.at.year) == (10, 10, 2026)
    assert planned.chair == CHAIR
    assert planned.invited == ("CSG", "POL", "OM", "VT", "SHN", "GEM")
    assert planned.late_slots == 1
    assert page.view.plan_panel.isHidden()
    assert page.chosen.title == "Table of Tue 10 Nov 10:00"


def test_without_a_day_nothing_is_planned_and_the_field_says_so(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    page = Page(qtbot, session, runner)
    page.view.plan_button.click()

    form(page).save_button.click()

    assert field(form(page), "at").property("wrong")
    assert not known(page)


def test_what_was_typed_is_there_again_after_the_window_was_gone(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    page = Page(qtbot, session, runner)
    page.view.plan_button.click()
    QTest.keyClicks(field(form(page), "place"), "Zaal Duin")
    page.view.flush_drafts()
    page.rest()

    again = Page(qtbot, session, runner)

    assert not again.view.plan_panel.isHidden()
    assert form(again).fields["place"].typed() == "Zaal Duin"


def test_a_next_meeting_begins_with_who_was_there_last(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    on_worker(qtbot, runner, lambda: plan_meeting(session, (), place="Zaal Duin", kind=MeetingKind.PHONE))
    page = Page(qtbot, session, runner)
    page.view.plan_button.click()

    assert form(page).record() == Meeting(
        kind=MeetingKind.PHONE, place="Zaal Duin", chair=CHAIR, invited=("POL", "VT", "SHN")
    )


def test_another_day_is_told_to_every_case_on_the_agenda(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    meeting = on_worker(qtbot, runner, lambda: plan_meeting(session))
    page = Page(qtbot, session, runner)
    before = page.order
    page.view.chosen.change_button.click()
    moved = session.now() + timedelta(days=16)
    field(form(page), "at").show_typed(moved.strftime("%d-%m-%Y 14:30"))

    with qtbot.waitSignal(page.presenter.own.saved):
        form(page).save_button.click()
    page.rest()

    (record,) = known(page)
    entry = coming_table(page.case("V12"))
    assert entry is not None
    assert entry.table_at == record.at
    assert entry.meeting == meeting
    assert page.order == before


def test_escape_folds_the_form_and_loses_nothing(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    page = Page(qtbot, session, runner)
    page.view.plan_button.click()
    QTest.keyClicks(field(form(page), "clerk"), "S. Bakker")

    QTest.keyClick(field(form(page), "clerk"), Qt.Key.Key_Escape)
    assert page.view.plan_panel.isHidden()
    page.view.plan_button.click()

    assert field(form(page), "clerk").typed() == "S. Bakker"
