"""Why a case is on the table now, and what is new since the last one: parts the screen words."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.shown import new_fact
from mdt_desktop.application.why_now import NEW_CODES, Part, as_it_came, last_seen, what_is_new_of, why_now_of
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import (
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    LookAgain,
    PhoneConsultation,
)
from mdt_desktop.domain.handover import HandoverFact, HandoverStep
from mdt_desktop.domain.meeting import AgendaEntry, AgendaReason, AgendaStep, TableEnd, TableOutcome, TableQuestion
from mdt_desktop.domain.people import Participant, PersonRef
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.weighing import OpenQuestion, QuestionAnswered, RiskLevel, WeighingOutcome
from tests.support.cases import NOW, OFFICER, a_pack, a_view, a_view_of, after, an_event, at, changes_of, the

PACK = a_pack()
LATER = NOW + timedelta(days=10)
WEIGHED = WeighingOutcome(level=RiskLevel.HIGH, why="hij weet waar zij werkt", at=NOW)
LOCK = Action(what="Slot vervangen", task=Task(owner=OFFICER, due=NOW))


def why(view: CaseView) -> list[Part]:
    return list(why_now_of(view, PACK.clocks(standing(view), NOW), LATER))


def asked(*reasons: AgendaReason) -> AgendaEntry:
    return AgendaEntry(meeting="", step=AgendaStep.PUT_ON, table_at=NOW, reasons=reasons, at=NOW)


def test_a_new_case_says_since_when() -> None:
    (part,) = why(a_view(an_event("first_contact", "2026-09-07T10:00")))
    assert (part.code, part.text, part.at) == ("new", "", at("2026-09-07T10:00"))


def test_an_urgent_consultation_says_what_was_agreed() -> None:
    phoned = PhoneConsultation(
        on_the_line="CSG, POL", safety_now="bij haar zus", who_does_what="POL rijdt langs", at=NOW
    )
    (part,) = why(a_view(WEIGHED, phoned))
    assert (part.code, part.text, part.at) == ("urgent_consult", "bij haar zus", NOW)
    assert part.facts == {"on_the_line": "CSG, POL", "who_does_what": "POL rijdt langs"}
    before = PhoneConsultation(on_the_line="VT", safety_now="thuis", who_does_what="VT belt")
    settled = TableEnd(meeting="m", outcome=TableOutcome.DECIDED, at=NOW)
    assert [each.text for each in why(a_view(WEIGHED, before, settled, phoned))] == ["bij haar zus"]


def test_a_provisional_decision_says_which_seats_were_empty() -> None:
    ended = TableEnd(meeting="m", outcome=TableOutcome.PROVISIONAL, at=NOW, missing=("SHN", "VT"))
    (part,) = why(a_view(WEIGHED, ended))
    assert (part.code, part.facts) == ("provisional", {"missing": "SHN, VT"})


def test_a_reason_that_is_only_on_the_agenda_says_itself() -> None:
    parts = why(a_view(WEIGHED, asked(AgendaReason.PROVISIONAL, AgendaReason.REVIEW)))
    assert [(each.code, each.facts) for each in parts] == [("provisional", {}), ("review", {"level": "high"})]


def test_an_escalation_says_what_happened() -> None:
    act = an_event("stalking_act", "2026-09-06T20:00", text="stond bij school", org="POL")
    parts = why(a_view(WEIGHED, act, AcuteAnswer(question="strangled", answer=Answer.YES)))
    assert [each.code for each in parts] == ["escalation", "escalation"]
    assert parts[0] == Part(
        code="escalation",
        text="stond bij school",
        facts={"kind": "stalking_act", "org": "POL"},
        at=at("2026-09-06T20:00"),
    )
    assert parts[1].facts == {"question": "strangled", "answer": "yes"}


def test_each_open_question_is_said_with_its_owner() -> None:
    view = a_view(WEIGHED, OpenQuestion(text="Wie heeft de sleutel?", owner="Noa"), OpenQuestion(text="Waar is hij?"))
    first = view.all(OpenQuestion)[0]
    assert [(each.text, each.facts["owner"]) for each in why(view)] == [
        ("Wie heeft de sleutel?", "Noa"),
        ("Waar is hij?", ""),
    ]
    answered = after(view, [new_fact(QuestionAnswered(question=first.id, text="Haar moeder"))])
    assert [each.text for each in why(answered)] == ["Waar is hij?"]


def test_looking_again_says_which_trigger() -> None:
    decided = CoordinationDecision(decision=CoordinationOutcome.NOT_NEEDED, reason="een organisatie", at=NOW)
    (part,) = why(a_view(WEIGHED, decided, LookAgain(why="victim_asks")))
    assert (part.code, part.facts) == ("look_again", {"trigger": "victim_asks"})


def test_what_was_not_done_is_said_with_its_owner_and_reason() -> None:
    view = a_view(WEIGHED, LOCK, Action(what="Buren bellen"))
    lock, calls = view.all(Action)
    missed = [ActionFact(action=each.id, step=ActionStep.NOT_DONE, reason="vergeten", at=NOW) for each in (lock, calls)]
    done = ActionFact(action=calls.id, step=ActionStep.DONE, at=NOW)
    (part,) = why(after(view, [new_fact(each) for each in missed], [new_fact(done)]))
    assert (part.code, part.text) == ("not_done", "Slot vervangen")
    assert part.facts == {"owner": "Ravi Brons", "reason": "vergeten"}


def test_somebody_who_asked_is_quoted() -> None:
    question = TableQuestion(meeting="", why_now="", what_is_new="", question="Wie praat met school?")
    other = TableQuestion(meeting="m1", why_now="nieuw bericht", what_is_new="x")
    assert [each.text for each in why(a_view(WEIGHED, asked(), question, other))] == ["Wie praat met school?"]


# --- what is new -------------------------------------------------------------------------------------


def test_a_case_nobody_saw_yet_is_new_from_its_beginning() -> None:
    view = a_view(an_event("first_contact", "2026-09-07T10:00"), WeighingOutcome(level=RiskLevel.NOT_WEIGHED))
    assert last_seen(view) is None
    assert [each.code for each in what_is_new_of(view, last_seen(view))] == ["event", "level"]


def test_a_table_or_a_level_is_when_it_was_seen_last() -> None:
    view = a_view(WEIGHED)
    assert last_seen(view) == the(view, WeighingOutcome).at
    postponed = TableEnd(meeting="m", outcome=TableOutcome.POSTPONED, at=NOW)
    assert last_seen(a_view(postponed)) is None
    view = a_view(WEIGHED, TableEnd(meeting="m", outcome=TableOutcome.DECIDED, at=NOW))
    assert last_seen(view) == the(view, TableEnd).at


@pytest.mark.parametrize(
    ("record", "part"),
    [
        (an_event("suspect_released", "2026-09-06T20:00"), ("event", "", {"kind": "suspect_released", "org": ""})),
        (
            AcuteAnswer(question="injured", answer=Answer.NO, note="niets"),
            ("answer", "niets", {"question": "injured", "answer": "no"}),
        ),
        (
            PhoneConsultation(on_the_line="CSG", safety_now="bij haar zus", who_does_what="x"),
            ("consultation", "bij haar zus", {}),
        ),
        (WEIGHED, ("level", "hij weet waar zij werkt", {"level": "high"})),
        (QuestionAnswered(question="q", text="Haar moeder"), ("question_answered", "Haar moeder", {})),
        (Participant(org="SHN"), ("organisation", "", {"org": "SHN"})),
        (ContactPersonNamed(name="Ilse", org="VT"), ("contact_person", "", {"name": "Ilse", "org": "VT"})),
        (
            HandoverFact(handover="h", step=HandoverStep.ACCEPTED, sender="CSG", receiver="SHN"),
            ("handover", "", {"step": "accepted", "sender": "CSG", "receiver": "SHN"}),
        ),
    ],
)
def test_what_was_written_down_since_is_new(record: Any, part: Any) -> None:
    view = a_view(record, begun=NOW)
    (found,) = what_is_new_of(view, NOW)
    assert (found.code, found.text, found.facts) == part
    assert found.at is not None
    assert found.code in NEW_CODES
    assert what_is_new_of(view, NOW + timedelta(minutes=1)) == ()


def test_how_an_action_ended_is_new() -> None:
    view = a_view(LOCK, Action(what="Bellen", task=Task(owner=PersonRef(org="VT"), due=NOW)), Action(what="Ooit"))
    facts = [ActionFact(action=each.id, step=ActionStep.DONE, at=NOW) for each in view.all(Action)]
    strange = (
        ActionFact(action="ab", step=ActionStep.DONE),
        ActionFact(action=view.all(Action)[0].entity.hex, step=ActionStep.NOT_POSSIBLE),
    )
    found = what_is_new_of(after(view, [new_fact(each) for each in (*facts, *strange)]), NOW)
    assert [(each.code, each.facts["owner"]) for each in found] == [
        ("action_done", "Ravi Brons"),
        ("action_done", "VT"),
        ("action_done", ""),
        ("action_not_possible", "Ravi Brons"),
    ]


@pytest.mark.parametrize("kind", ["weighing", "agenda_sent", "input_sent", "meeting_planned", "minutes_final"])
def test_what_is_about_the_table_itself_is_no_news(kind: str) -> None:
    assert what_is_new_of(a_view(an_event(kind, "2026-09-06T20:00")), None) == ()


def test_what_was_corrected_or_belongs_to_a_linked_case_is_no_news() -> None:
    wrong = an_event("stalking_act", "2026-09-06T20:00")
    view = a_view(wrong, an_event("stalking_act", "2026-09-06T20:00", victim="V2"))
    right = an_event("stalking_act", "2026-09-05T20:00", corrects=view.shown[0].id)
    assert [each.at for each in what_is_new_of(after(view, changes_of(right)), None)] == [at("2026-09-05T20:00")]
    assert what_is_new_of(a_view_of([]), None) == ()


def test_what_the_table_itself_writes_down_is_no_news_to_it() -> None:
    case = a_view(an_event("first_contact", "2026-09-07T10:00"))
    (before,) = case.shown
    opened = before.at + timedelta(hours=1)
    weighed = replace(a_view(WEIGHED).shown[0], at=opened + timedelta(minutes=3))
    at_the_table = CaseView(case.case, [before, weighed])

    assert last_seen(at_the_table) is not None
    came = as_it_came(at_the_table, opened)
    assert came.shown == (before,)
    assert [each.code for each in why(came)] == ["new"]
