"""What the records of a case say to its clocks."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from mdt_desktop.domain.actions import Feedback
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clock_facts import clock_facts
from mdt_desktop.domain.clocks import Clock, ClockState
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import ContactPersonNamed, Road, RoadChosen, TriageDecision, Urgency
from mdt_desktop.domain.events import ClockAnswer, ClockDecision
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.handover import HandoverFact, HandoverStep
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaStep,
    Preparation,
    PreparationState,
    TableEnd,
    TableOutcome,
)
from mdt_desktop.domain.people import Identity, Pregnancy
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.sharing import Consent, ConsentStep
from mdt_desktop.domain.stages import Closing, Stage, StageEntered
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import AMSTERDAM, ContactHours
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import a_pack, an_event, at

MONDAY, TUESDAY, WEDNESDAY = "2026-09-07T10:00", "2026-09-08T10:00", "2026-09-09T10:00"


def triggers(*records: Any) -> dict[str, datetime]:
    return {name: when.at for name, when in clock_facts(records).triggers.items()}


def stops(*records: Any) -> dict[str, tuple[datetime, ...]]:
    return dict(clock_facts(records).stops)


def condition(name: str, *records: Any) -> Answer:
    return clock_facts(records).conditions[name]


@pytest.mark.parametrize("kind", ["sexual_event", "stalking_act", "nfs_event", "event"])
def test_an_act_is_an_event_and_may_have_been_in_public(kind: str) -> None:
    assert set(triggers(an_event(kind, MONDAY))) == {kind, "event", "event_public_place"}


@pytest.mark.parametrize("answer", list(Answer))
def test_only_no_says_it_was_not_in_public(answer: Answer) -> None:
    found = triggers(an_event("stalking_act", MONDAY, public_place=answer))
    assert ("event_public_place" in found) is (answer is not Answer.NO)


@pytest.mark.parametrize("kind", ["event_period", "shelter_requested", "anything_else"])
def test_a_period_or_an_open_word_is_no_event(kind: str) -> None:
    assert set(triggers(an_event(kind, MONDAY))) == {kind}


def test_the_earliest_event_of_its_kind_counts_in_any_order() -> None:
    acts = [an_event("stalking_act", moment) for moment in (TUESDAY, MONDAY, WEDNESDAY)]
    assert triggers(*acts)["stalking_act"] == at(MONDAY)
    assert stops(*acts)["stalking_act"] == (at(TUESDAY), at(MONDAY), at(WEDNESDAY))


@pytest.mark.parametrize("kind", ["police_informed", "formal_complaint"])
def test_a_report_in_either_form_is_a_report(kind: str) -> None:
    assert triggers(an_event(kind, MONDAY))["police_report"] == at(MONDAY)


@pytest.mark.parametrize(
    ("record", "name"),
    [
        (ContactPersonNamed(name="Ilse Vroom", at=at(MONDAY)), "contact_person_named"),
        (WeighingOutcome(level=RiskLevel.HIGH, at=at(MONDAY)), "weighing"),
        (Feedback(to="victim", outcome="reached", at=at(MONDAY)), "victim_feedback"),
        (Feedback(to="reporter", outcome="reached", at=at(MONDAY)), "reporter_feedback"),
        (StageEntered(stage=Stage.CLOSED, at=at(MONDAY)), "case_closed"),
        (Closing(reason="goals_met", at=at(MONDAY)), "case_closed"),
        (
            HandoverFact(handover="h", step=HandoverStep.ACCEPTED, sender="CSG", receiver="SHN", at=at(MONDAY)),
            "handover_accepted",
        ),
    ],
)
def test_a_card_that_was_filled_in_says_the_same_as_an_event(record: Any, name: str) -> None:
    assert stops(record) == {name: (at(MONDAY),)}


@pytest.mark.parametrize(
    "record",
    [
        WeighingOutcome(level=RiskLevel.NOT_WEIGHED, at=at(MONDAY)),
        WeighingOutcome(level=RiskLevel.HIGH),
        Feedback(to="victim", outcome="not_safe", at=at(MONDAY)),
        StageEntered(stage=Stage.CLOSING, at=at(MONDAY)),
        HandoverFact(handover="h", step=HandoverStep.OFFERED, sender="CSG", receiver="SHN", at=at(MONDAY)),
    ],
)
def test_a_card_that_settles_nothing_says_nothing_to_a_clock(record: Any) -> None:
    assert stops(record) == {}


def test_a_road_without_a_meeting_stops_the_first_weighing_until_another_road_is_chosen() -> None:
    alone = RoadChosen(road=Road.SINGLE_ORGANISATION, reason="helder", at=at(MONDAY))
    table = RoadChosen(road=Road.MDT, reason="toch niet", at=at(TUESDAY))
    assert stops(alone) == {"no_mdt_decided": (at(MONDAY),)}
    assert stops(alone, table) == {}
    assert stops(RoadChosen(road=Road.ANONYMOUS_ONLY, reason="zij wil dat")) == {}


# --- consent given in an acute state -----------------------------------------------------------------


def consent(step: ConsentStep, moment: str, *, provisional: Answer = Answer.NO, receiver: str = "POL") -> Consent:
    return Consent(
        step=step, purpose="sporen", receiver=receiver, group="medical", is_provisional=provisional, at=at(moment)
    )


def test_provisional_consent_is_asked_again_until_each_of_them_is_confirmed() -> None:
    police = consent(ConsentStep.GIVEN, MONDAY, provisional=Answer.YES)
    support = consent(ConsentStep.GIVEN, TUESDAY, provisional=Answer.YES, receiver="SHN")
    confirmed = consent(ConsentStep.GIVEN, WEDNESDAY)
    assert triggers(police, support)["consent_provisional"] == at(MONDAY)
    assert triggers(police, support, confirmed) == {"consent_provisional": at(TUESDAY)}
    assert stops(police, support, confirmed).keys() == {"consent_provisional"}


@pytest.mark.parametrize("step", list(ConsentStep))
def test_any_answer_that_is_not_provisional_settles_the_question(step: ConsentStep) -> None:
    found = stops(consent(ConsentStep.GIVEN, MONDAY, provisional=Answer.YES), consent(step, WEDNESDAY))
    assert found == {"consent_provisional": (at(MONDAY),), "consent_confirmed": (at(WEDNESDAY),)}


def test_consent_that_was_never_provisional_asks_nothing() -> None:
    assert stops(consent(ConsentStep.GIVEN, MONDAY)) == {}


# --- acute answers -----------------------------------------------------------------------------------


def said(question: str, answer: Answer = Answer.YES, moment: str | None = WEDNESDAY) -> AcuteAnswer:
    return AcuteAnswer(question=question, answer=answer, at=at(moment) if moment else None)


@pytest.mark.parametrize(
    ("question", "name", "since"),
    [("strangled", "nfs_event", TUESDAY), ("injured", "injury", TUESDAY), ("suicidal", "suicide_prompt", WEDNESDAY)],
)
def test_a_yes_starts_its_clock_from_the_last_act_known(question: str, name: str, since: str) -> None:
    acts = (an_event("stalking_act", MONDAY), an_event("sexual_event", TUESDAY))
    assert triggers(*acts, said(question))[name] == at(since)


def test_without_an_act_a_yes_counts_from_the_answer() -> None:
    assert triggers(said("strangled")) == {"nfs_event": at(WEDNESDAY)}
    assert triggers(said("strangled", moment=None)) == {}


def test_an_event_that_was_written_down_counts_instead_of_the_answer() -> None:
    written = (an_event("nfs_event", MONDAY), an_event("sexual_event", TUESDAY))
    assert triggers(*written, said("strangled"))["nfs_event"] == at(MONDAY)


@pytest.mark.parametrize("answer", [Answer.NO, Answer.UNKNOWN, Answer.NOT_ASKED, Answer.REFUSED])
def test_no_other_answer_starts_a_clock(answer: Answer) -> None:
    assert triggers(said("strangled", answer), said("suicidal", answer)) == {}


def test_the_newest_answer_counts() -> None:
    assert triggers(said("suicidal"), said("suicidal", Answer.NO)) == {}


# --- questions ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", list(Answer))
def test_whether_she_was_drugged_is_the_acute_answer(answer: Answer) -> None:
    assert condition("drugging_suspected", said("drugged", answer)) is answer


def test_what_nobody_asked_is_not_asked() -> None:
    assert set(clock_facts(()).conditions.values()) == {Answer.NOT_ASKED}


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ((Pregnancy(possible=Answer.NO), said("pregnancy_or_infection")), Answer.NO),
        ((Pregnancy(), said("pregnancy_or_infection")), Answer.YES),
        ((said("pregnancy_or_infection", Answer.REFUSED),), Answer.REFUSED),
    ],
)
def test_pregnancy_is_what_the_record_says_before_the_acute_answer(records: tuple[Any, ...], expected: Answer) -> None:
    assert condition("pregnancy_possible", *records) is expected


@pytest.mark.parametrize(
    ("answer", "hidden"),
    [(Answer.NO, Answer.YES), (Answer.YES, Answer.NO), (Answer.UNKNOWN, Answer.UNKNOWN)],
)
def test_no_exposure_is_the_opposite_of_exposure_and_unknown_stays_unknown(answer: Answer, hidden: Answer) -> None:
    assert condition("no_exposure", said("pregnancy_or_infection", answer)) is hidden


@pytest.mark.parametrize(
    ("identity", "expected"),
    [
        (Identity(age=17), Answer.YES),
        (Identity(age=18), Answer.NO),
        (Identity(), Answer.NOT_ASKED),
        (Identity(birth_date=date(2008, 9, 8)), Answer.YES),
        (Identity(birth_date=date(2008, 9, 7)), Answer.NO),
        (Identity(birth_date=date(2008, 9, 8), age=30), Answer.YES),
    ],
)
def test_a_minor_is_who_was_one_at_the_earliest_event(identity: Identity, expected: Answer) -> None:
    events = (an_event("sexual_event", MONDAY), an_event("first_contact", "2026-09-20T10:00"))
    assert condition("is_minor", *events, identity) is expected


def test_urgency_is_the_last_triage() -> None:
    acute, soon = TriageDecision(urgency=Urgency.ACUTE), TriageDecision(urgency=Urgency.SOON)
    assert condition("urgency_acute", soon, acute) is Answer.YES
    assert condition("urgency_acute", acute, soon) is Answer.NO


def test_decisions_stand_by_rule_oldest_first_and_hours_come_from_the_contact_rule() -> None:
    decisions = [
        ClockDecision(rule="DL-HEPB", area=FieldGroup.MEDICAL, answer=answer, at=at(MONDAY)) for answer in ClockAnswer
    ]
    hours = (ContactHours(opens=time(16), closes=time(18)),)
    found = clock_facts((*decisions, ContactRule(hours=hours)))
    assert found.decisions == {"DL-HEPB": tuple(decisions)}
    assert found.hours == hours


# --- tables ------------------------------------------------------------------------------------------

TABLE, NEXT_TABLE = "2026-09-15T10:00", "2026-09-29T10:00"


def on_agenda(meeting: str, table: str, said: str = MONDAY, **more: Any) -> AgendaEntry:
    put_on = {"step": AgendaStep.PUT_ON, "at": at(said), **more}
    return AgendaEntry(meeting=meeting, table_at=at(table), **put_on)


def ended(meeting: str, moment: str) -> TableEnd:
    return TableEnd(meeting=meeting, outcome=TableOutcome.DECIDED, at=at(moment))


def test_the_terms_of_a_table_count_from_the_one_that_comes() -> None:
    entries = [on_agenda("a", TABLE), on_agenda("b", NEXT_TABLE, TUESDAY)]
    assert triggers(entries[0])["meeting_planned"] == at(TABLE)
    assert triggers(*entries, ended("a", TABLE))["meeting_planned"] == at(NEXT_TABLE)
    assert "meeting_planned" not in triggers(entries[0], ended("a", TABLE))


def test_a_case_on_an_agenda_counts_from_that_whatever_stands_as_an_event() -> None:
    event = an_event("meeting_planned", MONDAY)
    assert triggers(event, on_agenda("a", TABLE))["meeting_planned"] == at(TABLE)
    assert triggers(event, on_agenda("a", TABLE), ended("a", TABLE))["meeting_planned"] == at(MONDAY)


def test_of_meetings_written_as_events_the_first_that_nothing_came_after_counts() -> None:
    planned = [an_event("meeting_planned", moment) for moment in (NEXT_TABLE, TABLE)]
    assert triggers(*planned)["meeting_planned"] == at(TABLE)
    assert triggers(*planned, an_event("weighing", "2026-09-15T10:20"))["meeting_planned"] == at(NEXT_TABLE)
    weighed = WeighingOutcome(level=RiskLevel.HIGH, at=at("2026-09-15T10:20"))
    assert triggers(*planned, weighed)["meeting_planned"] == at(NEXT_TABLE)
    waiting = WeighingOutcome(level=RiskLevel.NOT_WEIGHED, at=at("2026-09-15T10:20"))
    assert triggers(*planned, waiting, WeighingOutcome(level=RiskLevel.HIGH))["meeting_planned"] == at(TABLE)
    late = an_event("weighing", "2026-10-15T10:20")
    assert triggers(*planned, late)["meeting_planned"] == at(NEXT_TABLE)


def test_an_agenda_that_was_sent_stops_the_clock_of_its_own_table_only() -> None:
    sent = an_event("agenda_sent", TUESDAY)
    assert stops(sent)["agenda_sent"] == (at(TUESDAY),)
    assert stops(on_agenda("a", TABLE), sent)["agenda_sent"] == (at(TABLE),)
    assert stops(on_agenda("a", TABLE, TUESDAY), sent)["agenda_sent"] == (at(TABLE),)
    assert "agenda_sent" not in stops(on_agenda("b", NEXT_TABLE, WEDNESDAY), sent)


def test_an_entry_that_does_not_say_when_takes_every_sending() -> None:
    entry = AgendaEntry(meeting="a", step=AgendaStep.PUT_ON, table_at=at(TABLE))
    assert stops(entry, an_event("agenda_sent", MONDAY))["agenda_sent"] == (at(TABLE),)


def test_whoever_is_asked_hears_of_a_late_case_by_phone() -> None:
    assert stops(on_agenda("a", TABLE, is_late=True))["agenda_sent"] == (at(TABLE),)
    assert "agenda_sent" not in stops(on_agenda("a", TABLE))


@pytest.mark.parametrize("state", list(PreparationState))
def test_input_for_the_coming_table_is_there_once_more_was_done_than_reading(state: PreparationState) -> None:
    ready = Preparation(meeting="a", org="POL", state=state)
    is_there = "input_sent" in stops(on_agenda("a", TABLE), ready)
    assert is_there is (state is not PreparationState.READ)
    assert "input_sent" not in stops(on_agenda("b", NEXT_TABLE), ready)


def test_a_planned_meeting_of_a_linked_case_starts_nothing() -> None:
    assert "meeting_planned" not in triggers(an_event("meeting_planned", MONDAY, victim="V2"))
    assert "agenda_sent" not in stops(on_agenda("a", TABLE), an_event("agenda_sent", TUESDAY, victim="V2"))


@pytest.mark.parametrize("tables", [1, 3])
def test_the_agenda_clock_follows_each_table_in_turn(tables: int) -> None:
    """A clock that counted from the first table would stay met for ever after it."""
    pack, records = a_pack(), []
    for number in range(tables):
        table = datetime(2026, 9, 15 + 7 * number, 10, tzinfo=AMSTERDAM)
        records.append(AgendaEntry(meeting=str(number), step=AgendaStep.PUT_ON, table_at=table, at=table - WEEK))
        clock = the_clock(pack, records, table - WEEK)
        assert (clock.state, clock.due.date()) == (ClockState.RUNNING, (table - timedelta(days=4)).date())
        records.append(an_event("agenda_sent", (table - timedelta(days=6)).isoformat()))
        assert the_clock(pack, records, table).state is ClockState.MET
        records.append(TableEnd(meeting=str(number), outcome=TableOutcome.DECIDED, at=table))


WEEK = timedelta(days=7)


def the_clock(pack: RulePack, records: list[Any], moment: datetime) -> Clock:
    return next(each for each in pack.clocks(records, moment) if each.rule.id == "DL-AGENDA")
