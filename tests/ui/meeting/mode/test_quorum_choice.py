"""A person chooses who should be at the table; the seats are counted again, and the end remembers the profile."""

from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_at_table import decisions_of, end_of
from mdt_desktop.application.session import Session
from mdt_desktop.domain.meeting import TableOutcome
from tests.support.mode_tables import Table, a_meeting, texts_on
from tests.support.screens import on_worker
from ui.meeting.mode.ending import CloseSheet
from ui.tasks import TaskRunner


def a_table(qtbot: QtBot, session: Session, runner: TaskRunner, *invited: str) -> Table:
    meeting = on_worker(qtbot, runner, lambda: a_meeting(session, cases=("V01",), invited=invited))
    return Table(qtbot, session, runner, meeting)


def choose(table: Table, profile: str) -> CloseSheet:
    table.press("e")
    sheet = table.mode.sheet.widget
    assert isinstance(sheet, CloseSheet)
    field = sheet.profile
    field.show_typed(profile)
    field.edited.emit()
    table.rest()
    return sheet


def test_the_profile_of_the_facts_is_chosen_beforehand(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    table = a_table(qtbot, session, runner, "CSG", "POL", "SHN")
    table.press("e")
    sheet = table.mode.sheet.widget
    assert isinstance(sheet, CloseSheet)
    assert sheet.profile.typed() == "sexual_violence_adult"
    assert table.case.quorum.is_there


def test_another_profile_counts_the_seats_again_and_stays_with_its_case(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table = a_table(qtbot, session, runner, "CSG", "POL", "SHN")
    sheet = choose(table, "household")

    assert table.case.quorum.missing == ("VT", "GEM")
    assert "No quorum" in texts_on(sheet)
    table.on_worker(lambda: None)
    assert sheet.profile.typed() == "household"


def test_a_case_postponed_remembers_the_profile_a_person_chose(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table = a_table(qtbot, session, runner, "CSG", "SHN", "GEM")
    sheet = choose(table, "no_police")
    sheet.postpone_button.click()
    table.rest()

    end = end_of(table.view(), table.meeting)
    assert end is not None
    assert (end.outcome, end.profile, end.missing) == (TableOutcome.POSTPONED, "no_police", ())


def test_without_a_quorum_a_decision_for_safety_now_stands_among_the_decisions_of_the_table(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table = a_table(qtbot, session, runner, "CSG")
    table.press("b")
    for name, text in (("What is decided", "slot vervangen"), ("Who does it", "Ot Wiersma"), ("Before when", "morgen")):
        table.type(name, text)
    table.control("Who tells the victim").clear()  # type: ignore[attr-defined]  # a line of text
    table.type("Who tells the victim", "Sanne Kuiper")
    table.control("For safety now").click()  # type: ignore[attr-defined]  # a choice
    table.control("Write down the decision").click()  # type: ignore[attr-defined]  # a button
    table.rest()

    (decided,) = decisions_of(table.view(), table.meeting)
    assert decided.record.purpose == "safety_now"
    assert [each.what.text for each in table.case.decisions if each.is_of_now] == ["slot vervangen"]
