"""Why a case asks for a table, since when, and by when one is needed."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from mdt_desktop.application.agenda_reasons import AgendaAsk, asks_of, critical_items, is_anonymous, reasons_of
from mdt_desktop.application.cards import due_of
from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.ports import AGENDA_KINDS, DueRow
from mdt_desktop.application.shown import new_fact
from mdt_desktop.application.triggers import look_again
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import (
    CoordinationDecision,
    CoordinationOutcome,
    LookAgain,
    PhoneConsultation,
    Road,
    RoadChosen,
    TriageDecision,
    Urgency,
)
from mdt_desktop.domain.meeting import AgendaEntry, AgendaReason, AgendaStep, TableEnd, TableOutcome
from mdt_desktop.domain.questionnaires import FilledIn, ItemAnswer
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.weighing import OpenQuestion, QuestionAnswered, RedFlags, RiskLevel, WeighingOutcome
from tests.support.cases import NOW, a_pack, a_view, after, an_event, at, the

PACK = a_pack()
CRITICAL = critical_items(PACK)
FIRST_CONTACT = an_event("first_contact", "2026-09-07T10:00")
WEIGHED = WeighingOutcome(level=RiskLevel.HIGH, why="hij weet waar zij werkt", at=NOW)
PHONED = PhoneConsultation(on_the_line="CSG, POL", safety_now="bij haar zus", who_does_what="POL rijdt langs", at=NOW)
TABLE = at("2026-09-15T10:00")
SINGLE = RoadChosen(road=Road.SINGLE_ORGANISATION, reason="helder plan", at=NOW)
ANONYMOUS_ONLY = RoadChosen(road=Road.ANONYMOUS_ONLY, reason="wil geen MDT", at=NOW)


def asks(view: CaseView, now: datetime = NOW) -> dict[str, AgendaAsk]:
    found = asks_of(view, PACK.clocks(standing(view), now), look_again(view, now), critical=CRITICAL)
    return {each.reason.value: each for each in found}


def why(*records: Any) -> list[str]:
    return why_of(a_view(*records))


def why_of(view: CaseView) -> list[str]:
    """Return what asks within ten days: every weighing is to be looked at again some day."""
    return [reason for reason, ask in asks(view).items() if ask.since <= NOW + timedelta(days=10)]


def put_on(meeting: str = "m1", table: datetime = TABLE, *reasons: AgendaReason) -> AgendaEntry:
    return AgendaEntry(meeting=meeting, step=AgendaStep.PUT_ON, table_at=table, reasons=reasons, at=NOW)


def ended(outcome: TableOutcome = TableOutcome.DECIDED, meeting: str = "m1") -> TableEnd:
    return TableEnd(meeting=meeting, outcome=outcome, at=TABLE + timedelta(minutes=30))


def test_a_new_case_asks_by_the_term_of_its_first_weighing() -> None:
    ask = asks(a_view(FIRST_CONTACT))["new"]
    assert (ask.since, ask.due, ask.after_table) == (at("2026-09-07T10:00"), at("2026-09-14T17:00"), None)


def test_an_acute_case_asks_by_the_term_of_the_urgent_consultation() -> None:
    acute = TriageDecision(urgency=Urgency.ACUTE, at=NOW)
    assert asks(a_view(FIRST_CONTACT, acute))["new"].due == at("2026-09-08T10:00")
    consulted = an_event("ad_hoc_consult", "2026-09-07T11:00")
    assert asks(a_view(FIRST_CONTACT, acute, consulted))["new"].due == at("2026-09-14T17:00")


@pytest.mark.parametrize("records", [(), (FIRST_CONTACT, WEIGHED), (FIRST_CONTACT, SINGLE)])
def test_what_is_no_case_yet_is_weighed_or_takes_another_road_is_not_new(records: tuple[Any, ...]) -> None:
    assert "new" not in why(*records)


def test_not_weighed_is_no_weighing() -> None:
    assert "new" in why(FIRST_CONTACT, WeighingOutcome(level=RiskLevel.NOT_WEIGHED, at=NOW))


def test_a_closed_case_asks_nothing() -> None:
    assert why(FIRST_CONTACT, PHONED, StageEntered(stage=Stage.CLOSED)) == []


def test_an_urgent_consultation_by_phone_comes_to_the_next_table_by_itself() -> None:
    assert why(WEIGHED, PHONED) == ["urgent_consult"]
    assert why(WEIGHED, PHONED, ended()) == []
    assert why(WEIGHED, PHONED, put_on(), ended(TableOutcome.POSTPONED))[0] == "urgent_consult"


def test_a_provisional_decision_comes_back_until_a_table_decides() -> None:
    assert why(WEIGHED, ended(TableOutcome.PROVISIONAL)) == ["provisional"]
    assert why(WEIGHED, ended(TableOutcome.PROVISIONAL), ended(meeting="m2")) == []


@pytest.mark.parametrize(
    "danger",
    [
        an_event("stalking_act", "2026-09-06T20:00"),
        an_event("nfs_event", "2026-09-06T20:00"),
        an_event("stalking_act", "2026-09-06T20:00", behaviour="order_broken"),
        an_event("suspect_released", "2026-09-06T20:00"),
        RedFlags(items=(3,)),
        RedFlags(texts=("dreigt met foto's",)),
        AcuteAnswer(question="strangled", answer=Answer.YES, at=NOW),
    ],
)
def test_danger_nobody_knew_when_the_level_was_decided_escalates(danger: Any) -> None:
    assert why(WEIGHED, danger) == ["escalation"]
    assert why(danger, WEIGHED) == []
    assert why(WEIGHED, danger, ended()) == []
    assert "escalation" not in why(danger)


@pytest.mark.parametrize(
    "harmless",
    [
        an_event("called_victim", "2026-09-06T20:00"),
        an_event("stalking_act", "2026-09-06T20:00", victim="V2"),
        RedFlags(),
        AcuteAnswer(question="strangled", answer=Answer.NO, at=NOW),
    ],
)
def test_what_is_no_danger_does_not_escalate(harmless: Any) -> None:
    assert why(WEIGHED, harmless) == []


def filled_in(item: str, answer: Answer = Answer.YES) -> FilledIn:
    return FilledIn(questionnaire="own_red_flags", version="1", answers=(ItemAnswer(item=item, answer=answer),), at=NOW)


def test_a_critical_item_answered_yes_for_the_first_time_escalates() -> None:
    assert "own_red_flags.strangled" in CRITICAL
    assert why(WEIGHED, filled_in("strangled")) == ["escalation"]
    assert why(filled_in("strangled"), WEIGHED, filled_in("strangled")) == []
    assert why(WEIGHED, filled_in("strangled", Answer.UNKNOWN), filled_in("something_else")) == []
    view = a_view(WEIGHED, filled_in("strangled"))
    assert reasons_of(view, (), NOW + timedelta(days=1)) == ()
    (ask,) = reasons_of(view, (), NOW + timedelta(days=1), critical=CRITICAL)
    assert ask.reason is AgendaReason.ESCALATION


def test_an_open_question_asks_until_it_is_answered() -> None:
    view = a_view(WEIGHED, OpenQuestion(text="Wie heeft de sleutel?", owner="Noa"))
    question = the(view, OpenQuestion)
    assert why_of(view) == ["open_question"]
    assert asks(view)["open_question"].since == question.at
    assert not why_of(after(view, [new_fact(QuestionAnswered(question=question.id, text="Haar moeder"))]))


def test_coordination_that_asks_to_be_looked_at_again_asks_for_a_table() -> None:
    decided = CoordinationDecision(decision=CoordinationOutcome.NOT_NEEDED, reason="een organisatie", at=NOW)
    assert why(WEIGHED, decided, LookAgain(why="victim_asks")) == ["look_again"]
    dated = CoordinationDecision(
        decision=CoordinationOutcome.NOT_NEEDED, reason="een organisatie", review_on=date(2026, 10, 5), at=NOW
    )
    ask = asks(a_view(WEIGHED, dated))["look_again"]
    assert (ask.since, ask.due) == (at("2026-09-28T09:00"), at("2026-10-05T09:00"))


def test_what_was_not_done_asks_and_what_could_not_be_done_does_not() -> None:
    view = a_view(WEIGHED, Action(what="Sloten vervangen"))
    action = the(view, Action).id

    def then(*steps: ActionStep) -> list[str]:
        return why_of(after(view, *([new_fact(ActionFact(action=action, step=each, at=NOW))] for each in steps)))

    assert then(ActionStep.NOT_DONE) == ["not_done"]
    assert then(ActionStep.NOT_POSSIBLE) == []
    assert then(ActionStep.NOT_DONE, ActionStep.DONE) == []
    assert then(ActionStep.NOT_DONE, ActionStep.REOPENED) == ["not_done"]
    assert then(ActionStep.NOT_DONE, ActionStep.REOPENED, ActionStep.REOPENED) == []
    told = after(view, [new_fact(ActionFact(action=action, step=ActionStep.NOT_DONE, at=NOW))], [new_fact(ended())])
    assert why_of(told) == []


def test_the_day_somebody_set_for_the_level_comes_before_the_term_of_the_region() -> None:
    ask = asks(a_view(WEIGHED))["review"]
    assert (ask.since, ask.due) == (at("2026-10-12T11:00"), at("2026-10-19T11:00"))
    dated = WeighingOutcome(level=RiskLevel.HIGH, why="x", review_on=date(2026, 9, 14), at=NOW)
    ask = asks(a_view(dated))["review"]
    assert (ask.since, ask.due) == (at("2026-09-07T09:00"), at("2026-09-14T09:00"))


def test_a_weighing_of_which_only_the_day_is_known_is_no_review() -> None:
    assert "review" not in asks(a_view(an_event("weighing", "2026-09-07T10:00")))
    assert "review" not in asks(a_view(WeighingOutcome(level=RiskLevel.HIGH, why="x")))


# --- roads beside the meeting ------------------------------------------------------------------------


def test_a_case_one_organisation_goes_on_with_comes_only_when_something_happens() -> None:
    assert why(FIRST_CONTACT, SINGLE, OpenQuestion(text="Wie belt?")) == []
    assert why(FIRST_CONTACT, SINGLE, an_event("stalking_act", "2026-09-07T09:00")) == ["escalation"]
    assert why(FIRST_CONTACT, an_event("stalking_act", "2026-09-07T09:00"), SINGLE) == []
    assert why(FIRST_CONTACT, SINGLE, PHONED) == ["urgent_consult"]
    mdt_again = RoadChosen(road=Road.MDT, reason="toch", at=NOW)
    assert why(FIRST_CONTACT, SINGLE, mdt_again) == ["new"]


def test_a_case_the_table_hears_no_name_of_asks_and_is_marked() -> None:
    view = a_view(FIRST_CONTACT, ANONYMOUS_ONLY)
    assert list(asks(view)) == ["new"]
    assert is_anonymous(view)
    assert not is_anonymous(a_view(FIRST_CONTACT))
    (row,) = agenda_rows(view)
    assert row.purpose == "anonymous"
    assert why(FIRST_CONTACT, ANONYMOUS_ONLY, ended()) == []


# --- on an agenda, postponed, asked for --------------------------------------------------------------


def test_a_case_on_a_coming_agenda_asks_again_only_after_that_table() -> None:
    view = a_view(FIRST_CONTACT, put_on("m1", TABLE, AgendaReason.NEW))
    ask = asks(view)["new"]
    assert ask.after_table == at("2026-09-16T00:00")
    assert [each.reason for each in reasons_of(view, PACK.clocks(standing(view), NOW), NOW)] == [AgendaReason.NEW]


def test_what_it_was_put_on_for_by_hand_comes_back_when_its_table_passes_in_silence() -> None:
    assert asks(a_view(WEIGHED, put_on()))["asked"].after_table == at("2026-09-16T00:00")
    assert "look_again" in asks(a_view(WEIGHED, put_on("m1", TABLE, AgendaReason.LOOK_AGAIN)))


def test_a_postponed_case_comes_back_for_the_same_reason() -> None:
    waiting = a_view(WEIGHED, put_on(), ended(TableOutcome.POSTPONED))
    ask = asks(waiting)["asked"]
    assert (ask.since, ask.due, ask.after_table) == (ended().at, ended().at, None)
    assert why(WEIGHED, put_on("m1", TABLE, AgendaReason.REVIEW), ended(TableOutcome.POSTPONED)) == ["review"]


def test_somebody_asked_for_any_table() -> None:
    assert why(WEIGHED, put_on("")) == ["asked"]
    assert why(SINGLE, put_on("")) == ["asked"]


def test_the_soonest_of_two_that_ask_for_the_same_counts() -> None:
    ask = asks(a_view(FIRST_CONTACT, put_on("m1", TABLE, AgendaReason.NEW), ended(TableOutcome.POSTPONED)))["new"]
    assert (ask.since, ask.due) == (at("2026-09-07T10:00"), at("2026-09-14T17:00"))


def test_what_is_still_to_come_is_no_reason_yet() -> None:
    view = a_view(WEIGHED)
    clocks = PACK.clocks(standing(view), NOW)
    assert reasons_of(view, clocks, NOW) == ()
    assert [each.reason for each in reasons_of(view, clocks, at("2026-10-12T11:00"))] == [AgendaReason.REVIEW]


def test_reasons_come_the_most_urgent_first() -> None:
    many = (FIRST_CONTACT, OpenQuestion(text="Wie?"), ended(TableOutcome.PROVISIONAL), PHONED)
    assert why(*many) == ["urgent_consult", "provisional", "new", "open_question"]


# --- the rows of the cache ---------------------------------------------------------------------------


def agenda_rows(view: CaseView, now: datetime = NOW) -> list[DueRow]:
    rows = due_of(view, PACK.clocks, PACK.clocks(standing(view), now), now)
    return [row for row in rows if row.kind in AGENDA_KINDS]


def test_each_reason_is_a_row_and_the_urgent_have_a_kind_of_their_own() -> None:
    new, phoned = sorted(agenda_rows(a_view(FIRST_CONTACT, PHONED)), key=lambda row: row.kind)
    assert (new.kind, new.what, new.due, new.state) == ("agenda", "new", at("2026-09-14T17:00"), "asks")
    assert (phoned.kind, phoned.what, phoned.state, phoned.purpose) == ("agenda_now", "urgent_consult", "asks", "")
    assert phoned.since is not None


def test_the_row_of_a_case_on_an_agenda_asks_once_its_table_has_passed() -> None:
    (row,) = agenda_rows(a_view(FIRST_CONTACT, put_on("m1", TABLE, AgendaReason.NEW)))
    assert (row.state, row.since, row.due) == ("on_agenda", at("2026-09-16T00:00"), at("2026-09-16T00:00"))
