from datetime import UTC, time, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.ports import CaseCard, Draft, DueRow
from mdt_desktop.application.program import Program
from mdt_desktop.application.shown import Shown as ShownRecord
from mdt_desktop.domain.handover import HandoverStep
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.domain.times import ContactHours
from tests.support.due_rows import ME, a_card, a_clock, a_task
from tests.support.screens import NOW
from tests.support.views import shown as as_shown
from ui.neutral_terms import is_sensitive, list_label
from ui.today.lines import today_state
from ui.today.state import TodayRead, TodayState
from ui.today.terms import Today

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def shown(program: Program, qtbot: QtBot) -> "Shown":
    return Shown(program)


class Shown:
    """Turns rows into the page, as P. Wielinga of the CSG sees it."""

    def __init__(self, program: Program) -> None:
        self._pack = program.pack

    def __call__(self, *due: tuple[DueRow, CaseCard], draft: Draft | None = None, **more: Any) -> TodayState:
        read = TodayRead(now=NOW, due=due, draft=draft, draft_card=a_card() if draft else None, **more)
        return today_state(read, Today(self._pack, ME, NOW))


def test_no_list_ever_names_what_is_medical_mental_or_forensic(program: Program) -> None:
    sensitive = [rule for rule in program.pack.deadlines if is_sensitive(rule)]

    labels = {list_label(rule) for rule in sensitive}

    assert sensitive
    assert labels <= {
        "Term via CSG",
        "Term via Police",
        "Term via Prosecution",
        "Term via Veilig Thuis",
        "Term: see the case",
    }


def test_a_phone_number_that_would_tell_stays_in_the_case(shown: Shown) -> None:
    (line,) = shown(a_clock("DL-NFS-LATE", 2 * DAY)).terms

    assert (line.term.what, line.term.phone, line.call) == ("Term: see the case", "", "")


def test_neutral_terms_of_one_case_are_one_line_and_say_how_many_more(shown: Shown) -> None:
    other = a_card(2)
    state = shown(
        a_clock("DL-HIV-PEP", 7 * HOUR),
        a_clock("DL-EC-LNG", 9 * HOUR),
        a_clock("DL-HEPB", 90 * HOUR),
        a_clock("DL-HIV-PEP", 8 * HOUR, other),
    )

    first, second = state.terms

    assert (first.term.what, first.term.left) == ("Term via CSG", "7 h 00")
    assert "2 more" in first.term.notes[-1][1]
    assert second.case == other.case


def test_what_just_passed_stands_on_top_then_what_runs_then_what_passed_long_ago(shown: Shown) -> None:
    state = shown(
        a_clock("DL-MDT-FIRST", 30 * HOUR),
        a_clock("DL-CCTV", -9 * DAY),
        a_clock("DL-MDT-ACUTE", 2 * HOUR),
        a_clock("DL-CONTACT-PERSON", -1 * HOUR),
    )

    assert [line.key.partition(":")[2] for line in state.terms] == [
        "DL-CONTACT-PERSON",
        "DL-MDT-ACUTE",
        "DL-MDT-FIRST",
        "DL-CCTV",
    ]


def test_a_window_that_passed_says_call_all_the_same_and_a_term_says_late(shown: Shown) -> None:
    window, term = shown(a_clock("DL-CCTV", -3 * DAY), a_clock("DL-MDT-FIRST", -4 * DAY)).terms

    assert window.term.notes[0][1] == "Passed: call all the same"
    assert term.term.notes[0][1] == "Late"
    assert not window.is_running


def test_among_terms_that_passed_long_ago_those_where_help_is_still_useful_come_first(shown: Shown) -> None:
    first, second = shown(a_clock("DL-MDT-FIRST", -2 * DAY), a_clock("DL-CCTV", -20 * DAY)).terms

    assert first.key.endswith("DL-CCTV")
    assert second.key.endswith("DL-MDT-FIRST")


def test_what_must_be_done_now_stays_on_top_however_long_ago_it_began(shown: Shown) -> None:
    danger = a_task("open_clock", "DL-112", NOW - 60 * DAY)
    first, _ = shown(a_clock("DL-MDT-ACUTE", HOUR), danger).terms

    assert (first.term.left, first.term.colour) == ("Now", "danger")


def test_a_term_that_was_running_when_it_was_written_down_has_passed_by_now(shown: Shown) -> None:
    (line,) = shown(a_clock("DL-MDT-ACUTE", -HOUR, state="running")).terms

    assert line.term.moment.startswith("passed")


def test_a_call_to_the_victim_shows_how_not_and_when_but_never_a_number(shown: Shown) -> None:
    card = a_card(avoid="thuis", hours=(ContactHours(opens=time(10), closes=time(11)),))
    call = a_task("action", "e1", NOW + HOUR, card, label="Bellen", purpose="call_victim", owner=ME.name)

    (line,) = shown(call).terms

    assert line.call == "victim"
    assert (line.term.phone, line.term.who) == ("", "You call yourself")
    assert ("phone-off", "not: thuis", "danger") in line.term.notes
    assert "10:00-11:00" in line.where
    assert not shown(call).actions


def test_a_contact_clock_without_a_safe_hour_says_so_at_once(shown: Shown) -> None:
    (line,) = shown(a_clock("DL-AFTER-1", 5 * HOUR, no_slot_fits=True)).terms

    assert line.term.notes[0][1] == "No safe hour fits before this term"


def test_a_term_nobody_is_named_for_is_everybodys_of_the_organisation(shown: Shown) -> None:
    nobodys, someone_elses = a_card(1), a_card(2, contact_person="T. Roos", responsible="T. Roos")

    mine, not_mine = shown(a_clock("DL-MDT-FIRST", DAY, nobodys), a_clock("DL-MDT-FIRST", 2 * DAY, someone_elses)).terms

    assert (mine.is_mine, not_mine.is_mine) == (True, False)


def test_an_action_that_is_late_says_since_when(shown: Shown) -> None:
    (line,) = shown(a_task("action", "e1", NOW - DAY, label="Slot vervangen", owner=ME.name)).actions

    assert (line.when, line.is_late, line.is_pressing) == ("yesterday, late", True, True)


def test_a_handover_offered_to_us_comes_before_those_we_wait_for(shown: Shown) -> None:
    theirs = a_task("handover", "h1", NOW - 3 * DAY, a_card(1), owner="SHN", state=HandoverStep.OFFERED)
    ours = a_task("handover", "h2", NOW + DAY, a_card(2), owner="CSG", state=HandoverStep.TALK_PLANNED)

    first, second = shown(theirs, ours).handovers

    assert (first.button, first.state[1]) == ("Look and answer", "Waits for you")
    assert "3 day" in second.state[1]


def test_a_handover_that_was_accepted_no_longer_waits(shown: Shown) -> None:
    state = shown(a_task("handover", "h1", NOW, owner="SHN", state=HandoverStep.ACCEPTED))

    assert not state.handovers


def test_a_handover_given_back_waits_for_us(shown: Shown) -> None:
    (line,) = shown(a_task("handover", "h1", NOW, owner="SHN", state=HandoverStep.RETURNED)).handovers

    assert line.text == "Victim Support asks you to take the case back."
    assert line.is_pressing


def test_differences_of_one_case_are_one_row(shown: Shown) -> None:
    (line,) = shown(a_task("conflict", "a", NOW), a_task("conflict", "b", NOW)).conflicts

    assert line.text.startswith("2 difference")


def test_a_page_of_the_joint_plan_opens_the_papers(shown: Shown) -> None:
    hers, theirs = shown(a_task("plan_review", "safety_plan", NOW), a_task("plan_review", "e9", NOW)).plans

    assert (hers.section, theirs.section) == ("safety_plan", "documents")
    assert hers.key != theirs.key
    assert "organisations" in theirs.text


def test_the_count_is_what_asks_for_attention_today(shown: Shown) -> None:
    state = shown(
        a_clock("DL-MDT-ACUTE", 2 * HOUR),
        a_clock("DL-MDT-FIRST", 3 * DAY),
        a_task("action", "e1", NOW + 2 * HOUR, label="Slot vervangen", owner=ME.name),
        a_task("plan_review", "safety_plan", NOW + 5 * DAY),
    )

    assert state.pressing == 2


def test_text_that_waits_names_the_case_and_until_when_it_is_kept(shown: Shown) -> None:
    draft = Draft(case=a_card().case, place="core_story", text="{}", seen={}, saved_at=NOW.astimezone(UTC))

    waiting = shown(draft=draft).waiting

    assert waiting is not None
    assert waiting.sentence == "Your text on Vlinder1 is kept until 09:12."


def test_a_page_that_is_cut_off_says_so(shown: Shown) -> None:
    rows = [a_task("action", f"e{n}", NOW + DAY, label="Bellen", owner=ME.name) for n in range(200)]

    assert shown(*rows).is_cut_off
    assert not shown(*rows[:199]).is_cut_off


# --- the table ---------------------------------------------------------------------------------------


def a_table(days: int, **more: Any) -> ShownRecord[Meeting]:
    return as_shown(Meeting(at=NOW + timedelta(days=days), **more))


def test_the_table_of_the_coming_two_weeks_stands_there_and_no_later_one(shown: Shown) -> None:
    near, far = a_table(9, cases=("a" * 32, "b" * 32)), a_table(20)

    (line,) = shown(meetings=(near, far)).meetings

    assert (line.key, line.where, line.text) == (near.id, "Table of Wed 4 Nov 09:12", "2 case(s) on the agenda")
    assert not line.is_pressing


def test_a_table_of_today_one_under_way_and_one_left_open_ask_for_attention(shown: Shown) -> None:
    today, under_way, left_open = a_table(0), a_table(0), a_table(-2)
    state = shown(
        meetings=(left_open, today, under_way),
        under_way=frozenset({under_way.id, left_open.id}),
        left_open=frozenset({left_open.id}),
    )

    words = ["Still open: go on, or end it", "today", "Under way: go on"]
    assert [each.state[1] for each in state.meetings] == words
    assert state.pressing == 3


@pytest.mark.parametrize("place", ["table_decision", "parked", "meeting.{}.question"])
def test_text_of_a_table_under_way_goes_on_at_that_table(shown: Shown, place: str) -> None:
    table = a_table(0, cases=(a_card().case.hex,))
    named = place.format(table.id)
    draft = Draft(case=a_card().case, place=named, text="{}", seen={}, saved_at=NOW.astimezone(UTC))

    waiting = shown(draft=draft, meetings=(table,), under_way=frozenset({table.id})).waiting

    assert waiting is not None
    assert (waiting.meeting, waiting.is_under_way) == (table.id, True)


def test_text_of_a_preparation_goes_on_there(shown: Shown) -> None:
    table = a_table(3, cases=(a_card().case.hex,))
    place = f"meeting.{table.id}.answer.POL"
    draft = Draft(case=a_card().case, place=place, text="{}", seen={}, saved_at=NOW.astimezone(UTC))

    waiting = shown(draft=draft, meetings=(table,)).waiting

    assert waiting is not None
    assert (waiting.meeting, waiting.is_under_way) == (table.id, False)
