"""The agenda of a meeting on the page: what asks, on and off, order, late slots, findings."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mdt_desktop.application import meetings
from mdt_desktop.application.agenda import coming_table
from mdt_desktop.application.session import Session
from mdt_desktop.domain.meeting import AgendaEntry, AgendaStep, TableEnd
from tests.support.meeting_pages import CHAIR, Page, field, new_case, plan_meeting, texts_in
from tests.support.screens import on_worker
from tests.support.vaults import Clock
from ui.tasks import TaskRunner

Make = Callable[[], Page]


@pytest.fixture
def make(qtbot: QtBot, session: Session, runner: TaskRunner) -> Make:
    return lambda: Page(qtbot, session, runner)


@pytest.fixture
def meeting(qtbot: QtBot, session: Session, runner: TaskRunner) -> str:
    return on_worker(qtbot, runner, lambda: plan_meeting(session))


def test_without_a_meeting_the_page_says_what_to_do_and_still_shows_who_asks(
    qtbot: QtBot, session: Session, runner: TaskRunner, make: Make
) -> None:
    on_worker(qtbot, runner, lambda: new_case(session, "Kim"))
    page = make()

    assert "Plan the first meeting." in texts_in(page.view)
    assert "No meeting is planned on this laptop." in texts_in(page.view)
    row = next(iter(page.view.asking.rows.rows.values()))
    assert row.put_button.isHidden()


def test_the_soonest_meeting_that_comes_is_looked_at_first(
    qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str, make: Make
) -> None:
    sooner = on_worker(qtbot, runner, lambda: plan_meeting(session, (), at=session.now() + timedelta(days=2)))
    page = make()

    assert page.chosen.meeting.id == sooner
    assert list(page.view.meetings.coming.rows) == [sooner, meeting]
    page.view.meetings.coming.rows[meeting].button.click()
    page.rest()
    assert page.chosen.meeting.id == meeting
    assert len(page.chosen.agenda) == 3


@pytest.mark.usefixtures("meeting")
def test_no_name_stands_on_the_page_initials_and_number_do(make: Make) -> None:
    page = make()
    shown = texts_in(page.view) + "".join(each.who for each in page.chosen.agenda)

    for word in ("V12", "V01", "V08"):
        head = page.case(word).head
        assert head.alias not in shown
        assert f"{head.alias[0]}. · {head.number}" in shown


@pytest.mark.usefixtures("meeting")
def test_one_key_puts_a_case_on_and_the_next_one_is_under_the_finger(
    qtbot: QtBot, session: Session, runner: TaskRunner, make: Make
) -> None:
    on_worker(qtbot, runner, lambda: [new_case(session, alias) for alias in ("Kim", "Robin")])
    page = make()
    rows = list(page.view.asking.rows.rows.values())
    first = rows[0].case
    assert first is not None
    assert "New case, not weighed yet" in texts_in(rows[0])
    assert "Makes 5 working days: no" in texts_in(rows[0])  # nine days is too long

    with qtbot.waitSignal(page.presenter.put_on):
        QTest.keyClick(rows[0].put_button, Qt.Key.Key_Space)

    assert page.order[-1] == first.hex
    assert page.view.focusWidget() is rows[1].put_button
    view = on_worker(qtbot, runner, lambda: session.cases.view(first))
    entry = coming_table(view)
    assert entry is not None
    assert entry.meeting == page.presenter.meeting_id
    assert first.hex not in page.view.asking.rows.rows


@pytest.mark.usefixtures("meeting")
def test_another_order_by_key_is_in_the_vault(make: Make) -> None:
    page = make()
    before = page.order

    page.view.chosen.agenda_list.setFocus()
    QTest.keyClick(page.view.chosen.agenda_list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    page.rest()

    assert page.order == [before[1], before[0], before[2]]
    assert [each.case.hex for each in page.chosen.agenda] == page.order
    page.view.chosen.up_button.click()
    page.rest()
    assert page.order == before


@pytest.mark.usefixtures("meeting")
def test_a_case_taken_off_comes_back_where_it_stood(qtbot: QtBot, make: Make) -> None:
    page = make()
    before = page.order
    page.view.chosen.agenda_list.setFocus()

    with qtbot.waitSignal(page.presenter.taken_off):
        QTest.keyClick(page.view.chosen.agenda_list, Qt.Key.Key_Delete)
    assert page.order == before[1:]
    assert [each.step for each in page.case("V12").records(AgendaEntry)][-1] is AgendaStep.TAKEN_OFF
    page.view.message_bar.action_button.click()
    page.rest()

    assert page.order == before


def test_two_late_slots_and_the_third_is_refused_in_words(
    qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str, make: Make
) -> None:
    on_worker(qtbot, runner, lambda: [new_case(session, alias) for alias in ("Kim", "Robin", "Sascha")])
    sent = on_worker(
        qtbot, runner, lambda: meetings.send_agenda(session.cases.own_view(), meeting, session.me, session.now())
    )
    on_worker(qtbot, runner, lambda: session.cases.write_together(sent.own, sent.by_case))
    page = make()
    assert "2 late slot(s), 2 free. The agenda is out: a case now takes a late slot." in texts_in(page.view)

    for _ in range(2):
        with qtbot.waitSignal(page.presenter.put_on):
            next(iter(page.view.asking.rows.rows.values())).put_button.click()
    assert "2 late slot(s), 0 free" in texts_in(page.view)
    assert [each.late for each in page.chosen.agenda] == ["", "", "", "Late slot", "Late slot"]
    with qtbot.waitSignal(page.presenter.failed):
        next(iter(page.view.asking.rows.rows.values())).put_button.click()

    assert page.view.message_bar.label.text() == "agenda.late_full"
    assert len(page.order) == 5


def test_a_chair_who_owns_the_case_and_a_case_in_two_meetings_are_said(
    qtbot: QtBot, session: Session, runner: TaskRunner, make: Make
) -> None:
    on_worker(qtbot, runner, lambda: plan_meeting(session, ("V12",), at=session.now() + timedelta(days=12)))
    on_worker(qtbot, runner, lambda: plan_meeting(session, ("V12",)))
    case = on_worker(qtbot, runner, lambda: new_case(session, "Kim"))
    page = make()
    assert any("another meeting too" in line for line in page.chosen.findings)

    page.presenter.put(case)
    page.rest()
    page.view.chosen.change_button.click()
    card = page.view.plan_panel.card
    assert card is not None
    field(card, "chair").show_typed(session.me.name)
    field(card, "chair_org").show_typed(session.me.org)
    with qtbot.waitSignal(page.presenter.own.saved):
        card.save_button.click()
    page.rest()

    assert any("the chair works on this case" in line for line in page.chosen.findings)


def test_a_meeting_left_open_overnight_says_so(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock, meeting: str, make: Make
) -> None:
    opened = on_worker(
        qtbot, runner, lambda: meetings.open_(session.cases.own_view(), meeting, session.me, session.now())
    )
    on_worker(qtbot, runner, lambda: session.cases.write_own(opened))
    clock.forward(days=1)
    page = make()

    assert "This meeting is open since an earlier day. Go on, or end it." in texts_in(page.view)
    assert page.view.chosen.begin_button.text() == "Go on with the meeting"


@pytest.mark.usefixtures("meeting")
def test_a_meeting_that_does_not_happen_needs_a_reason_and_gives_its_cases_back(qtbot: QtBot, make: Make) -> None:
    page = make()
    page.view.chosen.cancel_button.click()
    panel = page.view.cancel_panel
    panel.keep_button.click()
    qtbot.waitUntil(lambda: bool(panel.reason_field.property("wrong")))

    panel.reason_field.show_typed("de voorzitter is ziek")
    with qtbot.waitSignal(page.presenter.cancelled):
        QTest.keyClick(panel.reason_field, Qt.Key.Key_Return)

    assert not page.chosen.can_change
    assert page.view.chosen.begin_button.isHidden()
    assert page.case("V12").records(TableEnd)


@pytest.mark.usefixtures("meeting")
def test_begin_carries_the_meeting_and_an_empty_agenda_cannot_begin(qtbot: QtBot, make: Make) -> None:
    page = make()
    with qtbot.waitSignal(page.view.meeting_begun) as begun:
        page.view.chosen.begin_button.click()
    assert begun.args == [page.presenter.meeting_id]

    for _ in range(3):
        with qtbot.waitSignal(page.presenter.taken_off):
            page.view.chosen.off_button.click()

    assert not page.view.chosen.begin_button.isEnabled()
    assert "No case is on this agenda yet." in texts_in(page.view)


@pytest.mark.usefixtures("meeting")
def test_the_head_says_who_leads_and_who_is_asked(make: Make) -> None:
    page = make()

    assert f"Chair: {CHAIR.name} (Municipality)" in page.chosen.facts
    assert "Invited: Police, Victim Support, Veilig Thuis" in page.chosen.facts
