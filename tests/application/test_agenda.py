"""The agenda: what is proposed, what comes on and goes off, its order, and its late slots."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from mdt_desktop.application import agenda, meetings
from mdt_desktop.application.case_view import standing
from mdt_desktop.application.meetings import Together
from mdt_desktop.application.ports import CaseCard, DueRow
from mdt_desktop.application.shown import changed_fields
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaReason,
    AgendaStep,
    Meeting,
    MeetingKind,
    TableEnd,
    TableOutcome,
    TableQuestion,
)
from mdt_desktop.domain.times import When
from tests.support.cases import NOW, a_pack, an_event, at
from tests.support.meetings import ME, TableVault
from tests.support.views import facts_of

PACK = a_pack()
TUESDAY, FORTNIGHT = at("2026-09-15T10:00"), at("2026-09-29T10:00")
FIRST_CONTACT = an_event("first_contact", "2026-09-07T10:00")
REASONS = list(AgendaReason)


def put(vault: TableVault, meeting: str, case: CaseId | None = None, now: datetime | None = None) -> CaseId:
    on = case or vault.case(FIRST_CONTACT)
    vault.keep(agenda.put_on(vault.own, meeting, vault.view(on), by=ME, now=now or vault.now, pack=PACK))
    return on


def off(vault: TableVault, meeting: str, case: CaseId) -> None:
    vault.keep(agenda.take_off(vault.own, meeting, vault.view(case), by=ME, now=vault.now))


def reasons(vault: TableVault, case: CaseId, now: datetime | None = None) -> list[str]:
    view, moment = vault.view(case), now or vault.now
    return [each.reason.value for each in agenda.reasons_of(view, PACK.clocks(standing(view), moment), moment)]


# --- the proposal ------------------------------------------------------------------------------------


def a_card(place: int) -> CaseCard:
    return CaseCard(case=CaseId(random_id()), number=f"2026-QRS-{place:03}", alias=f"Merel {place}")


def row(card: CaseCard, reason: AgendaReason, days: int = 0, **more: Any) -> tuple[DueRow, CaseCard]:
    due = NOW + timedelta(days=days)
    return DueRow(case=card.case, kind="agenda", what=reason.value, due=due, **more), card


def test_a_case_is_proposed_once_with_all_its_reasons_the_most_urgent_first() -> None:
    card = a_card(1)
    rows = [
        row(card, AgendaReason.REVIEW, 9, since=NOW + timedelta(days=2)),
        row(card, AgendaReason.URGENT_CONSULT, 3, since=NOW),
    ]
    (found,) = agenda.proposal(rows)
    assert found.reasons == (AgendaReason.URGENT_CONSULT, AgendaReason.REVIEW)
    assert (found.since, found.due) == (NOW, NOW + timedelta(days=3))
    assert (found.card, found.makes_term, found.is_late, found.is_anonymous) == (card, None, False, False)


def test_the_urgent_come_first_in_the_order_of_their_kinds_then_whoever_needs_a_table_soonest() -> None:
    asked = [
        (AgendaReason.REVIEW, 1),
        (AgendaReason.NEW, 2),
        (AgendaReason.ESCALATION, -9),
        (AgendaReason.ASKED, -3),
        (AgendaReason.PROVISIONAL, 5),
        (AgendaReason.URGENT_CONSULT, 8),
        (AgendaReason.URGENT_CONSULT, 7),
    ]
    found = agenda.proposal(row(a_card(place), *each) for place, each in enumerate(asked))
    assert [each.card.number[-1] for each in found] == ["6", "5", "4", "2", "3", "0", "1"]


def test_a_case_that_is_on_the_meeting_is_not_proposed_for_it() -> None:
    on_it, other = a_card(1), a_card(2)
    rows = [row(on_it, AgendaReason.NEW), row(other, AgendaReason.NEW)]
    assert [each.card for each in agenda.proposal(rows, Meeting(cases=(on_it.case.hex,)))] == [other]


def test_the_proposal_says_whether_this_table_makes_the_first_weighing() -> None:
    rows = [
        row(a_card(1), AgendaReason.REVIEW, 1),
        row(a_card(2), AgendaReason.NEW, 3),
        row(a_card(3), AgendaReason.NEW, 9),
    ]
    found = agenda.proposal(rows, Meeting(at=NOW + timedelta(days=5)), is_late=True)
    assert [each.makes_term for each in found] == [None, False, True]
    assert all(each.is_late for each in found)


def test_a_case_the_table_hears_no_name_of_is_marked() -> None:
    (found,) = agenda.proposal([row(a_card(1), AgendaReason.NEW, purpose=agenda.ANONYMOUS)])
    assert found.is_anonymous


# --- on and off --------------------------------------------------------------------------------------


def test_a_case_comes_at_the_end_with_why_it_asks() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    first, second = put(vault, meeting), put(vault, meeting)
    assert vault.cases_of(meeting) == [first, second]
    coming = agenda.coming_table(vault.view(first))
    assert coming is not None
    assert (coming.meeting, coming.step, coming.table_at) == (meeting, AgendaStep.PUT_ON, TUESDAY)
    assert (coming.reasons, coming.is_late, coming.by) == ((AgendaReason.NEW,), False, ME)


def test_a_case_that_is_on_it_stays_where_it_is() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    case = put(vault, meeting)
    again = agenda.put_on(vault.own, meeting, vault.view(case), by=ME, now=vault.now, pack=PACK)
    assert again == Together()


def test_a_case_that_gives_no_reason_was_asked_for() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    case = put(vault, meeting, vault.case(an_event("called_victim", "2026-09-07T09:00")))
    assert vault.view(case).records(AgendaEntry)[0].reasons == (AgendaReason.ASKED,)


def test_a_meeting_without_a_moment_takes_a_case_for_now() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    record = meetings.meeting_of(vault.own, meeting)
    vault.write(None, [changed_fields(record, Meeting(late_slots=2, chair=record.record.chair, invited=("POL",)))[0]])
    case = put(vault, meeting, now=NOW)
    assert vault.view(case).records(AgendaEntry)[0].table_at == NOW


def test_a_case_that_is_taken_off_asks_again_for_the_same() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    case = put(vault, meeting)
    off(vault, meeting, case)
    assert vault.cases_of(meeting) == []
    assert agenda.coming_table(vault.view(case)) is None
    assert reasons(vault, case) == ["new"]
    assert agenda.take_off(vault.own, meeting, vault.view(case), by=ME, now=vault.now) == Together()


def test_a_case_that_never_knew_of_the_meeting_is_taken_off_all_the_same() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    case = put(vault, meeting)
    stranger = vault.case(FIRST_CONTACT)
    vault.operations[case] = list(vault.operations[stranger])
    off(vault, meeting, case)
    assert vault.cases_of(meeting) == []


def test_what_is_over_takes_no_case_and_gives_none_back() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    case = put(vault, meeting)
    vault.keep(meetings.end(vault.own, meeting, vault.views(meeting), ME, vault.now))
    for attempt in (
        lambda: put(vault, meeting),
        lambda: off(vault, meeting, case),
        lambda: agenda.reorder(vault.own, meeting, [case]),
    ):
        with pytest.raises(UsageError) as refused:
            attempt()
        assert refused.value.code == "meeting.over"
    assert vault.cases_of(meeting) == [case]


def test_another_order_adds_and_loses_nobody() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    one, two, three = (put(vault, meeting) for _ in range(3))
    stranger = CaseId(random_id())
    vault.write(None, agenda.reorder(vault.own, meeting, [three, stranger, three, one]))
    assert vault.cases_of(meeting) == [three, one, two]
    assert agenda.reorder(vault.own, meeting, [three, one]) == ()


# --- late slots --------------------------------------------------------------------------------------


def is_late(vault: TableVault, meeting: str, now: datetime) -> bool:
    return agenda.takes_late_slot(vault.own, meetings.meeting_of(vault.own, meeting), now, PACK)


def test_from_two_working_days_before_the_table_a_case_takes_a_late_slot() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    assert agenda.late_from(Meeting(at=TUESDAY), PACK) == at("2026-09-11T17:00")
    assert not is_late(vault, meeting, at("2026-09-11T16:59"))
    assert is_late(vault, meeting, at("2026-09-11T17:00"))


def test_an_agenda_that_is_out_and_a_table_that_is_open_take_late_cases_only() -> None:
    vault = TableVault()
    sent, opened = vault.plan(TUESDAY), vault.plan(TUESDAY)
    vault.keep(meetings.send_agenda(vault.own, sent, ME, NOW))
    vault.write(None, meetings.open_(vault.own, opened, ME, NOW))
    assert is_late(vault, sent, NOW)
    assert is_late(vault, opened, NOW)


def test_a_table_planned_for_tomorrow_takes_cases_until_its_agenda_is_out() -> None:
    vault = TableVault()
    tomorrow = vault.plan(NOW + timedelta(days=1))
    for _ in range(3):
        put(vault, tomorrow)
    assert len(vault.cases_of(tomorrow)) == 3
    vault.keep(meetings.send_agenda(vault.own, tomorrow, ME, vault.now))
    assert is_late(vault, tomorrow, vault.now)


@pytest.mark.parametrize("kind", [MeetingKind.PHONE, MeetingKind.WRITTEN])
def test_a_table_by_phone_or_in_writing_has_no_late_slots(kind: MeetingKind) -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY, kind=kind, late_slots=0)
    vault.write(None, meetings.open_(vault.own, meeting, ME, TUESDAY))
    case = put(vault, meeting, now=TUESDAY)
    assert vault.cases_of(meeting) == [case]
    assert not vault.view(case).records(AgendaEntry)[0].is_late


def test_a_meeting_without_a_moment_is_not_late_yet() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    shown = meetings.meeting_of(vault.own, meeting)
    assert agenda.late_from(Meeting(), PACK) is None
    vault.write(None, [each for each in changed_fields(shown, Meeting()) if each.name == "at"])
    assert not is_late(vault, shown.id, FORTNIGHT)


def test_two_late_cases_are_taken_and_the_third_is_told_to_phone() -> None:
    vault = TableVault()
    meeting = vault.plan(TUESDAY)
    late = at("2026-09-14T09:00")
    early = put(vault, meeting)
    first, second = (put(vault, meeting, now=late) for _ in range(2))
    assert meetings.meeting_of(vault.own, meeting).record.late == (first.hex, second.hex)
    assert vault.view(first).records(AgendaEntry)[0].is_late
    with pytest.raises(UsageError) as refused:
        put(vault, meeting, now=late)
    assert (refused.value.code, refused.value.facts["slots"]) == ("agenda.late_full", 2)
    off(vault, meeting, early)
    assert agenda.late_slots_left(meetings.meeting_of(vault.own, meeting).record) == 0
    off(vault, meeting, second)
    third = put(vault, meeting, now=late)
    assert vault.cases_of(meeting) == [first, third]


def test_a_region_without_the_rule_has_two_working_days() -> None:
    without = replace(PACK, deadlines=())
    assert agenda.late_from(Meeting(at=TUESDAY), without) == at("2026-09-11T17:00")


# --- asking, waiting, being postponed ----------------------------------------------------------------


def test_somebody_asks_for_a_table_and_says_why() -> None:
    vault = TableVault()
    case = vault.case(an_event("called_victim", "2026-09-07T09:00"))
    vault.write(case, agenda.ask_for_table(ME, vault.now, why="school belt steeds", question="Wie praat met school?"))
    assert reasons(vault, case) == ["asked"]
    question = vault.view(case).records(TableQuestion)[0]
    assert (question.why_now, question.question, question.meeting) == (
        "school belt steeds",
        "Wie praat met school?",
        "",
    )
    assert len(facts_of(agenda.ask_for_table(ME, NOW))) == 1
    vault.write(case, agenda.withdraw(vault.view(case), ME, vault.now))
    assert reasons(vault, case) == []


def test_what_was_asked_is_settled_by_the_table_that_takes_it_up() -> None:
    vault = TableVault()
    case = vault.case(an_event("called_victim", "2026-09-07T09:00"))
    vault.write(case, agenda.ask_for_table(ME, vault.now))
    meeting = vault.plan(TUESDAY)
    put(vault, meeting, case)
    assert reasons(vault, case) == ["asked"]
    vault.add(case, TableEnd(meeting=meeting, outcome=TableOutcome.DECIDED, at=vault.now))
    assert reasons(vault, case) == []


def test_a_postponed_case_comes_back_by_itself_on_the_next_table() -> None:
    vault = TableVault()
    case = vault.case(an_event("called_victim", "2026-09-07T09:00"))
    one = vault.plan(TUESDAY)
    put(vault, one, case)
    vault.keep(meetings.end(vault.own, one, vault.views(one), ME, vault.now))
    assert reasons(vault, case) == ["asked"]
    two = vault.plan(FORTNIGHT)
    put(vault, two, case)
    coming = agenda.coming_table(vault.view(case))
    assert coming is not None
    assert (coming.meeting, coming.reasons) == (two, (AgendaReason.ASKED,))
    assert agenda.withdraw(vault.view(case), ME, vault.now)


def test_several_tables_in_a_row_each_have_their_own_agenda_clock() -> None:
    vault = TableVault()
    case = vault.case(FIRST_CONTACT)
    for table in (TUESDAY, FORTNIGHT):
        meeting = vault.plan(table)
        put(vault, meeting, case)
        view = vault.view(case)
        clock = next(each for each in PACK.clocks(standing(view), vault.now) if each.rule.id == "DL-AGENDA")
        assert clock.since == table
        vault.add(case, Event(kind="agenda_sent", at=When(vault.now)))
        vault.add(case, TableEnd(meeting=meeting, outcome=TableOutcome.DECIDED, at=vault.now))
    assert not [each for each in PACK.clocks(standing(vault.view(case)), vault.now) if each.rule.id == "DL-AGENDA"]
