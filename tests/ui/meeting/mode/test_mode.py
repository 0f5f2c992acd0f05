from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_at_table import decisions_of, end_of, parked_of
from mdt_desktop.application.case_view import contact_person_of, level_of
from mdt_desktop.application.meetings import MeetingState, open_, state_of
from mdt_desktop.application.session import Session
from mdt_desktop.domain.meeting import Attendance, AttendanceKind, TableOutcome, TableQuestion
from mdt_desktop.domain.table_rules import CaseKind, TableStep
from mdt_desktop.domain.weighing import Dissent, WeighingOutcome
from tests.support.accessible import barriers, controls
from tests.support.layout import faults
from tests.support.meeting_pages import new_case
from tests.support.mode_tables import Table, a_meeting, day_after, texts_on
from tests.support.screens import on_worker
from tests.support.vaults import Clock
from ui.meeting.mode.attendance import AttendanceSheet
from ui.meeting.mode.keyboard import letters
from ui.meeting.mode.place import PLACE, kept_place
from ui.meeting.mode.window import MeetingMode
from ui.tasks import TaskRunner
from ui.weighing.level_card import LevelCard
from ui.widgets.fields import TextArea, TextField


@pytest.fixture
def meeting(qtbot: QtBot, session: Session, runner: TaskRunner) -> str:
    return on_worker(qtbot, runner, lambda: a_meeting(session))


@pytest.fixture
def table(qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str) -> Table:
    return Table(qtbot, session, runner, meeting)


# --- walking -------------------------------------------------------------------------------------------------


def test_space_walks_through_the_five_steps_and_backspace_goes_back(table: Table) -> None:
    seen = [table.mode.presenter.step]
    for _ in range(5):
        table.press(Qt.Key.Key_Space)
        seen.append(table.mode.presenter.step)

    table.press(Qt.Key.Key_Backspace)
    seen.append(table.mode.presenter.step)
    table.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    seen.append(table.mode.presenter.step)
    assert seen == [*TableStep, TableStep.DECISIONS, TableStep.NEEDS, TableStep.SAFETY]


def test_n_and_page_keys_walk_through_the_agenda_in_its_order(table: Table) -> None:
    first = table.case.view.case

    table.press("n")
    second = table.case.view.case
    table.press(Qt.Key.Key_PageDown)
    table.press(Qt.Key.Key_PageDown)
    assert table.mode.presenter.number == 2
    table.press(Qt.Key.Key_PageUp)

    assert table.case.view.case == second != first


def test_letters_typed_in_a_field_are_letters_and_escape_leaves_it_first(table: Table) -> None:
    table.press("b")
    what = table.control("What is decided")
    table.type("What is decided", "pbgn ")

    assert isinstance(what, TextField)
    assert what.text() == "pbgn "
    assert table.mode.presenter.number == 0
    table.press(Qt.Key.Key_Escape)
    assert not isinstance(table.mode.focusWidget(), QLineEdit | QPlainTextEdit)
    assert table.mode.sheet.name == "decision"
    table.press(Qt.Key.Key_Escape)
    assert table.mode.sheet.name == ""


def test_page_keys_do_not_turn_the_case_while_somebody_types(table: Table) -> None:
    table.press("b")
    table.press(Qt.Key.Key_PageDown)

    assert table.mode.presenter.number == 0


def test_escape_asks_before_it_stops_and_nothing_is_lost(qtbot: QtBot, table: Table) -> None:
    table.press("p")
    table.type("For later", "Bellen met de verhuurder")
    for _ in range(3):
        table.press(Qt.Key.Key_Escape)

    assert table.mode.sheet.name == "stop"
    with qtbot.waitSignal(table.mode.left) as left:
        table.mode.presenter.lay_down()
    table.rest()

    assert left.args == [False]
    drafts = table.on_worker(lambda: table.mode.case_presenter.session.cases.drafts(table.case.view.case))
    assert any("verhuurder" in each.text for each in drafts)


def test_every_control_has_a_name_a_role_and_a_way_to_it(table: Table) -> None:
    for step in TableStep:
        table.mode.presenter.show_step(step)
        table.rest()
        assert barriers(table.mode) == []
    assert controls(table.mode) > 20


@pytest.mark.parametrize("sheet", ["decision", "attendance", "close", "find", "keys", "stop", "level", "why", "call"])
def test_every_form_fits_and_is_reached(table: Table, sheet: str) -> None:
    table.mode.act(sheet)
    table.rest()

    assert table.mode.sheet.name == sheet
    assert barriers(table.mode) == []
    assert faults(table.mode) == []


def test_every_letter_does_what_its_control_says(table: Table) -> None:
    for letter, name in letters().items():
        if name in table.mode.sheet.names():
            table.press(letter.lower())
            assert table.mode.sheet.name == name
            table.mode.sheet.lay_down()
            table.mode.setFocus()


# --- writing -------------------------------------------------------------------------------------------------


def test_a_decision_has_a_person_a_date_a_ground_and_belongs_to_this_table(table: Table) -> None:
    table.press("b")
    table.type("What is decided", "Adres geheim in alle stukken")
    table.type("Who does it", "J. Brand")
    table.type("Before when", "morgen 12:00")
    table.type("Who tells the victim", "")
    table.press(Qt.Key.Key_Return)

    (decided,) = decisions_of(table.view(), table.meeting)
    assert decided.record.what == "Adres geheim in alle stukken"
    assert decided.record.task is not None
    assert decided.record.task.owner.name == "J. Brand"
    assert decided.record.ground == "nothing_shared"
    assert table.mode.sheet.name == ""
    assert "Adres geheim in alle stukken" in texts_on(table.mode.page)


def test_a_decision_without_a_date_is_asked_back_and_keeps_what_was_typed(table: Table) -> None:
    table.press("b")
    table.type("What is decided", "Slot vervangen")
    table.type("Who does it", "J. Brand")
    table.press(Qt.Key.Key_Return)

    what = table.control("What is decided")
    assert isinstance(what, TextField)
    assert what.text() == "Slot vervangen"
    assert decisions_of(table.view(), table.meeting) == ()
    assert "form.required" in texts_on(table.mode.sheet)


def test_what_is_parked_stands_in_the_case_and_is_shown_at_the_end(table: Table) -> None:
    table.press("p")
    table.type("For later", "Verhuurder bellen")
    table.mode.sheet.widget.save()  # type: ignore[union-attr]  # the form on the sheet
    table.rest()
    table.press(Qt.Key.Key_Escape)

    assert [each.text for each in parked_of(table.view(), table.meeting)] == ["Verhuurder bellen"]
    assert "Verhuurder bellen" in texts_on(table.mode.sheet)


def test_a_differing_judgement_is_of_one_organisation(table: Table) -> None:
    table.press("d")
    card = table.mode.sheet.widget
    assert card is not None
    card.fields["org"].show_typed("POL")  # type: ignore[attr-defined]  # the form on the sheet
    table.type("What is judged otherwise, and why", "Te vroeg om los te laten")
    card.save()  # type: ignore[attr-defined]  # the form on the sheet
    table.rest()

    said = table.view().records(Dissent)[-1]
    assert (said.org, said.text) == ("POL", "Te vroeg om los te laten")


def test_one_key_confirms_the_level_of_a_continuing_case(table: Table) -> None:
    assert table.case.kind is CaseKind.CONTINUING
    before = level_of(table.view())
    table.press("h")

    assert level_of(table.view()) is before
    assert {each.code: each.is_there for each in table.case.needs}["level"]


def test_the_attendance_takes_one_key_a_chair_and_writes_exceptions_only(table: Table) -> None:
    table.press("a")
    sheet = table.mode.sheet.widget
    assert isinstance(sheet, AttendanceSheet)
    table.press("2")
    table.press("5")
    table.press("5")
    sheet.write()
    table.rest()

    told = [each for each in table.view().records(Attendance) if each.meeting == table.meeting]
    assert {each.org: each.how for each in told} == {
        "VT": AttendanceKind.ABSENT,
        "OM": AttendanceKind.BY_PHONE,
    }


def test_a_chair_turned_round_to_where_it_was_writes_nothing(table: Table) -> None:
    table.press("a")
    sheet = table.mode.sheet.widget
    assert isinstance(sheet, AttendanceSheet)
    for _ in range(6):
        table.press("2")
    sheet.write()
    table.rest()

    assert [each for each in table.view().records(Attendance) if each.meeting == table.meeting] == []


def test_a_continuing_case_ends_on_two_inputs(table: Table) -> None:
    case = table.case.view.case
    _say_why(table)
    table.press("h")
    table.press("z")
    table.press("e")
    assert table.control("End this case").isEnabled()
    table.press(Qt.Key.Key_Return)

    end = end_of(table.view_of(case), table.meeting)
    assert end is not None
    assert end.outcome in {TableOutcome.DECIDED, TableOutcome.PROVISIONAL}
    assert table.case.view.case != case, "the next case is on the table"


def test_a_new_case_stays_new_and_its_two_lines_stand_while_the_table_weighs_it(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    def prepared() -> str:
        case = new_case(session, "Jet")
        return a_meeting(session, cases=(session.cases.view(case).head.number,))

    table = Table(qtbot, session, runner, on_worker(qtbot, runner, prepared))
    before = table.case
    clock.forward(minutes=4)
    table.press("l")
    level = table.mode.sheet.widget
    assert isinstance(level, LevelCard)
    level.level.show_typed("high")
    level.fields["why"].show_typed("hij weet waar zij woont")
    level.save_button.click()
    table.rest()

    assert table.case.level == "high"
    assert (table.case.why.text, table.case.new.text) == (before.why.text, before.new.text)
    assert table.case.kind is CaseKind.NEW
    assert [each.code for each in table.case.needs] == [each.code for each in before.needs]
    assert table.view().records(WeighingOutcome)[-1].meeting == table.meeting
    table.press("w")
    assert table.control("Why now").typed() == before.why.text  # type: ignore[attr-defined]  # a field


def test_a_case_that_lacks_something_says_what_and_goes_there(table: Table) -> None:
    table.press("e")

    assert not table.control("End this case").isEnabled()
    table.control("Level with a reason: still needed").click()  # type: ignore[attr-defined]  # a button
    table.rest()
    assert table.mode.sheet.name == "level"


def test_who_is_out_for_one_case_is_there_again_for_the_next(table: Table) -> None:
    table.press("a")
    for _ in range(4):
        table.press("1")
    assert isinstance(table.mode.sheet.widget, AttendanceSheet)
    table.mode.sheet.widget.write()
    table.rest()
    first = {each.org: each.how for each in table.case.seats}
    table.mode.presenter.next_case()
    table.rest()

    assert first["POL"] is AttendanceKind.OUT
    assert {each.org: each.how for each in table.case.seats}["POL"] is AttendanceKind.PRESENT


def _say_why(table: Table) -> None:
    table.press("g")  # what the case proposes may name somebody
    table.press("w")
    for name in ("Why now", "What is new"):
        field = table.control(name)
        assert isinstance(field, TextArea)
        if not field.typed():
            table.type(name, "Zes weken voorbij")
    table.mode.sheet.widget._edited()  # type: ignore[union-attr]  # a look is an input too
    table.mode.sheet.widget.save()  # type: ignore[union-attr]  # the form on the sheet
    table.rest()


def test_why_now_is_required_and_arrives_filled_in_where_the_case_knows(table: Table) -> None:
    _say_why(table)

    asked = [each for each in table.view().records(TableQuestion) if each.meeting == table.meeting]
    assert asked[-1].why_now
    assert asked[-1].what_is_new


# --- finding -------------------------------------------------------------------------------------------------


def test_the_search_finds_cases_of_this_agenda_only(table: Table) -> None:
    table.mode.act("find")
    numbers = {each.number for each in table.mode.presenter.stops}
    assert sum(number in texts_on(table.mode.sheet) for number in numbers) == 3

    table.type("Initials or number", "004")
    assert "Not found on this agenda." in texts_on(table.mode.sheet)


def test_enter_goes_to_the_first_case_found(table: Table) -> None:
    third = table.mode.presenter.stops[2]
    table.mode.act("find")
    table.type("Initials or number", third.number[-3:])
    table.press(Qt.Key.Key_Return)

    assert table.case.view.case.hex == third.case


# --- time ----------------------------------------------------------------------------------------------------


def test_the_timer_counts_what_is_left_of_a_case_and_what_the_rest_gets(table: Table, clock: Clock) -> None:
    clock.moment += timedelta(minutes=3)
    table.mode.presenter.tick()

    tempo = table.mode.presenter.tempo()
    assert tempo is not None
    assert tempo.left == timedelta(minutes=5)
    assert table.mode.rail.ring.time == "5:00"
    assert "2" in table.mode.rail.rest_label.text()


def test_a_case_over_its_time_says_so(table: Table, clock: Clock) -> None:
    clock.moment += timedelta(minutes=9)
    table.mode.presenter.tick()

    assert "over" in table.mode.rail.ring.accessibleName()


def test_time_spent_before_a_crash_stays_spent(
    qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str, clock: Clock
) -> None:
    first = Table(qtbot, session, runner, meeting)
    clock.moment += timedelta(minutes=4)
    first.press(Qt.Key.Key_Space)
    first.mode.hide()

    second = Table(qtbot, session, runner, meeting)
    tempo = second.mode.presenter.tempo()
    assert tempo is not None
    assert tempo.spent == timedelta(minutes=4)


# --- surviving -----------------------------------------------------------------------------------------------


def test_a_crash_comes_back_at_the_same_case_step_form_and_words(
    qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str
) -> None:
    first = Table(qtbot, session, runner, meeting)
    first.press("n")
    first.press(Qt.Key.Key_Space)
    first.press("b")
    first.type("What is decided", "Halve zin zonder ei")
    card = first.mode.sheet.widget
    qtbot.waitUntil(lambda: not card._timer.isActive(), timeout=3000)  # type: ignore[union-attr]  # kept by itself
    first.rest()
    first.mode.hide()

    second = Table(qtbot, session, runner, meeting)
    assert second.mode.presenter.number == 1
    assert second.mode.presenter.step is TableStep.FACTS
    assert second.mode.sheet.name == "decision"
    what = second.control("What is decided")
    assert isinstance(what, TextField)
    assert what.text() == "Halve zin zonder ei"


def test_words_of_one_case_never_stand_on_the_form_of_another(table: Table) -> None:
    table.press("b")
    table.type("What is decided", "Alleen voor de eerste")
    first = table.case.view.case
    table.mode.presenter.next_case()
    table.rest()
    table.press("b")

    what = table.control("What is decided")
    assert isinstance(what, TextField)
    assert what.text() == ""
    table.mode.flush_drafts()
    table.rest()
    drafts = table.on_worker(table.mode.case_presenter.session.cases.drafts)
    assert {each.case for each in drafts if "Alleen voor de eerste" in each.text} == {first}


def test_a_save_that_comes_back_late_does_not_bring_its_case_back(table: Table) -> None:
    table.mode.act("nothing")
    table.mode.presenter.next_case()
    table.rest()

    assert table.case.view.case.hex == table.mode.presenter.stop.case
    assert table.mode.presenter.number == 1


def test_a_meeting_left_open_overnight_is_said(
    qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str, clock: Clock
) -> None:
    def leave_open() -> None:
        session.cases.write_own(open_(session.cases.own_view(), meeting, session.me, session.now()))

    on_worker(qtbot, runner, leave_open)
    clock.moment = day_after(clock.moment)

    table = Table(qtbot, session, runner, meeting)
    assert "left open" in table.mode.message_bar.label.text()


def test_ending_the_meeting_forgets_the_place_and_postpones_the_rest(qtbot: QtBot, table: Table) -> None:
    session, case = table.mode.case_presenter.session, table.case.view.case
    with qtbot.waitSignal(table.mode.left) as left:
        table.mode.presenter.end()
    table.rest()

    assert left.args == [True]
    own = table.on_worker(session.cases.own_view)
    assert state_of(own, table.meeting) is MeetingState.ENDED
    assert table.on_worker(lambda: kept_place(session.cases)) is None
    end = end_of(table.view_of(case), table.meeting)
    assert end is not None
    assert end.outcome is TableOutcome.POSTPONED


def test_an_empty_agenda_says_so(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    empty = on_worker(qtbot, runner, lambda: a_meeting(session, cases=()))
    table = Table(qtbot, session, runner, empty)

    assert "no case" in table.mode.message_bar.label.text()
    table.press("b")
    table.press(Qt.Key.Key_Space)
    table.press("n")


def test_the_contact_person_of_now_stands_ready_to_tell(table: Table) -> None:
    named = contact_person_of(table.view())
    table.press("b")
    field = table.control("Who tells the victim")

    assert isinstance(field, TextField)
    assert field.text() == (named.record.name if named else "")


def test_the_place_is_kept_outside_every_case(table: Table) -> None:
    drafts = table.on_worker(table.mode.case_presenter.session.cases.drafts)
    assert [each.case for each in drafts if each.place == PLACE] == [None]


def test_no_title_names_anybody(table: Table) -> None:
    assert isinstance(table.mode, MeetingMode)
    assert table.mode.windowTitle() == "MDT Desktop"


def test_a_power_cut_comes_back_at_the_field_in_hand(
    qtbot: QtBot, session: Session, runner: TaskRunner, meeting: str
) -> None:
    first = Table(qtbot, session, runner, meeting)
    first.mode.activateWindow()
    first.press("b")
    first.control("Before when").setFocus()
    first.rest()
    first.mode.hide()

    second = Table(qtbot, session, runner, meeting)
    assert second.mode.sheet.name == "decision"
    focused = second.mode.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Before when"


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Plus, 1), (Qt.Key.Key_Minus, -1)])
def test_the_text_grows_and_shrinks_from_here_too(qtbot: QtBot, table: Table, key: Qt.Key, step: int) -> None:
    with qtbot.waitSignal(table.mode.zoom_requested) as asked:
        table.press(key, Qt.KeyboardModifier.ControlModifier)

    assert asked.args == [step]
