"""A case in one line, and everything it has due."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from mdt_desktop.application.cards import card_of, due_of
from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.ports import DUE_KINDS, DueRow
from mdt_desktop.application.shown import new_register
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinatorNamed, Take
from mdt_desktop.domain.handover import HandoverFact, HandoverStep
from mdt_desktop.domain.identifiers import EntityId, random_id
from mdt_desktop.domain.people import CaseHead, Participant, PersonRef
from mdt_desktop.domain.plain import moment_text
from mdt_desktop.domain.safety_plan import JointMoment, MomentKind, SafetyPlan
from mdt_desktop.domain.sharing import Consent, ConsentStep
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.times import ContactHours
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import NOW, NURSE, OFFICER, a_pack, a_view, a_view_of, an_event, at, the

PACK = a_pack()


def rows(view: CaseView, now: datetime = NOW) -> tuple[DueRow, ...]:
    return due_of(view, PACK.clocks, PACK.clocks(standing(view), now), now)


def of_kind(kind: str, found: Iterable[DueRow]) -> list[DueRow]:
    return [row for row in found if row.kind == kind]


def test_a_card_says_where_a_case_stands() -> None:
    view = a_view(
        CaseHead(number="2026-BCD-001", alias="Sil", origin="D1"),
        StageEntered(stage=Stage.WEIGHING),
        WeighingOutcome(level=RiskLevel.HIGH, why="volgen"),
        ContactPersonNamed(name="Ilse Vroom"),
        CoordinatorNamed(coordinator=PersonRef(org="VT")),
        Take(organisation="CSG", person="Tess Wouda"),
        Take(organisation="VT"),
        ContactRule(avoid="thuis"),
        an_event("first_contact", "2026-09-07T10:00"),
    )
    card = card_of(view, PACK.clocks(standing(view), NOW), NURSE, NOW)
    assert (card.case, card.number, card.alias, card.origin) == (view.case, "2026-BCD-001", "Sil", "D1")
    assert (card.stage, card.risk_level, card.contact_person) == ("weighing", "high", "Ilse Vroom")
    assert (card.coordinator, card.responsible, card.avoid) == ("VT", "Tess Wouda, VT", "thuis")
    assert (card.is_open, card.is_mine, card.changed_at) == (True, True, NOW)
    assert card.next_rule == "DL-MDT-ACUTE"
    assert card.next_due is not None
    assert moment_text(card.next_due) == "2026-09-08T10:00+02:00"


def test_an_empty_case_has_an_empty_card() -> None:
    card = card_of(a_view(), (), OFFICER, NOW)
    assert (card.stage, card.risk_level, card.contact_person, card.coordinator) == ("signal", "not_weighed", "", "")
    assert (card.next_rule, card.next_due, card.is_mine, card.is_open) == ("", None, False, True)


def test_a_closed_case_is_not_open_and_another_organisations_is_not_mine() -> None:
    view = a_view(StageEntered(stage=Stage.CLOSED), Take(organisation="CSG"))
    card = card_of(view, (), OFFICER, NOW)
    assert (card.is_open, card.is_mine) == (False, False)
    named = a_view(CoordinatorNamed(coordinator=PersonRef(org="VT", name="Noa Blom")))
    assert card_of(named, (), NURSE, NOW).coordinator == "Noa Blom"


def test_the_next_term_is_one_that_comes_and_shows_by_itself() -> None:
    view = a_view(an_event("suicide_prompt", "2026-09-07T10:00"), an_event("vt_report", "2026-09-07T10:00"))
    card = card_of(view, PACK.clocks(standing(view), NOW), NURSE, NOW)
    assert (card.next_rule, card.next_due) == ("", None)


# --- what is due -------------------------------------------------------------------------------------


def test_a_clock_is_a_row_while_it_asks_for_something() -> None:
    view = a_view(an_event("sexual_event", "2026-09-04T09:00", until="2026-09-04T11:00"))
    found = {row.what: row for row in of_kind("clock", rows(view))}
    assert {"DL-HIV-PEP", "DL-FORENSIC", "DL-WW-4W"} <= found.keys()
    assert (found["DL-HIV-PEP"].state, found["DL-FORENSIC"].state) == ("expired", "running")
    assert found["DL-HIV-PEP"].is_uncertain
    assert found["DL-HIV-PEP"].since == at("2026-09-04T09:00")


def test_what_is_met_not_applicable_or_on_request_is_no_row() -> None:
    view = a_view(
        an_event("sexual_event", "2026-09-07T09:00"),
        an_event("pep_started", "2026-09-07T10:00"),
        an_event("vt_report", "2026-09-07T10:00"),
    )
    whats = {row.what for row in rows(view)}
    assert {"DL-HIV-PEP", "DL-VT-TRIAGE", "DL-LAW-2024"} & whats == set()


def test_a_clock_that_never_passes_has_a_kind_of_its_own() -> None:
    view = a_view(an_event("suicide_prompt", "2026-09-01T10:00"))
    (row,) = rows(view)
    assert (row.kind, row.what, row.state) == ("open_clock", "DL-SUICIDE", "running")


def test_a_contact_clock_says_at_once_that_no_slot_fits() -> None:
    hours = (ContactHours(days=(6,), opens=time(9), closes=time(10)),)
    view = a_view(an_event("first_contact", "2026-09-07T10:00"), ContactRule(call="mobiel", hours=hours))
    found = {row.what: row.no_slot_fits for row in of_kind("clock", rows(view))}
    assert found["DL-AFTER-1"]
    assert not found["DL-CONTACT-PERSON"]


def test_an_open_action_with_a_date_is_a_row() -> None:
    task = Task(owner=OFFICER, due=at("2026-09-08T12:00"))
    view = a_view(Action(what="Slot vervangen", task=task, purpose="lock"), Action(what="Ooit"))
    (row,) = rows(view)
    assert (row.kind, row.due, row.owner, row.label) == ("action", task.due, "Ravi Brons", "Slot vervangen")
    assert row.purpose == "lock"


@pytest.mark.parametrize(
    ("steps", "due", "owner"),
    [
        ((HandoverStep.DRAFT,), "2026-09-09T17:00+02:00", "CSG"),
        ((HandoverStep.OFFERED,), "2026-09-09T17:00+02:00", "SHN"),
        ((HandoverStep.OFFERED, HandoverStep.TALK_DONE), "2026-09-09T17:00+02:00", "SHN"),
        ((HandoverStep.OFFERED, HandoverStep.ACCEPTED), "2026-09-14T17:00+02:00", "SHN"),
        ((HandoverStep.ACCEPTED, HandoverStep.FIRST_CONTACT_DONE), "2026-09-21T17:00+02:00", "CSG"),
        ((HandoverStep.ACCEPTED, HandoverStep.RETURNED), "2026-09-07T11:00+02:00", "CSG"),
    ],
)
def test_each_handover_waits_for_somebody_until_its_own_term(
    steps: Sequence[HandoverStep], due: str, owner: str
) -> None:
    facts = [HandoverFact(handover="h", step=each, sender="CSG", receiver="SHN", at=NOW) for each in steps]
    (row,) = of_kind("handover", rows(a_view(*facts)))
    assert (moment_text(row.due), row.owner, row.state) == (due, owner, steps[-1].value)


def test_a_handover_without_a_moment_counts_from_now_and_one_that_ended_waits_for_nobody() -> None:
    offered = HandoverFact(handover="h", step=HandoverStep.OFFERED, sender="CSG", receiver="SHN")
    declined = HandoverFact(handover="h", step=HandoverStep.DECLINED, sender="CSG", receiver="SHN")
    (row,) = rows(a_view(offered))
    assert moment_text(row.due) == "2026-09-09T17:00+02:00"
    assert rows(a_view(offered, declined)) == ()


def test_a_plan_is_due_for_review_on_its_morning() -> None:
    (row,) = rows(a_view(SafetyPlan(review_on=date(2026, 10, 26))))
    assert (row.kind, moment_text(row.due)) == ("plan_review", "2026-10-26T09:00+01:00")
    assert rows(a_view(SafetyPlan(own_line="adem"))) == ()


def test_a_plan_asks_before_its_day_when_something_happens() -> None:
    plan = SafetyPlan(made_on=NOW.date() - timedelta(days=3), review_on=date(2026, 10, 26))
    found = of_kind("plan_review", rows(a_view(plan, an_event("stalking_act", "2026-09-07T20:00"))))
    assert [(row.what, row.due < NOW + timedelta(days=1)) for row in found] == [("safety_plan", True)]


def test_a_page_of_the_joint_plan_is_due_before_its_day_until_it_was_looked_at() -> None:
    hearing = JointMoment(kind=MomentKind.HEARING, at=NOW + timedelta(days=10))
    view = a_view(hearing)
    (row,) = rows(view)
    assert (row.kind, row.what, moment_text(row.due)) == (
        "plan_review",
        the(view, JointMoment).id,
        "2026-09-14T09:00+02:00",
    )
    assert rows(a_view(replace(hearing, reviewed_on=NOW.date()))) == ()
    assert rows(view, NOW + timedelta(days=11)) == ()


def consent(step: ConsentStep, **more: Any) -> Consent:
    asked = {"is_provisional": Answer.YES, "purpose": "steun", "at": NOW, **more}
    return Consent(step=step, receiver="SHN", group="wishes", **asked)


def test_provisional_consent_is_asked_again_after_two_days_as_long_as_it_is_the_last_word() -> None:
    (row,) = of_kind("consent", rows(a_view(consent(ConsentStep.GIVEN))))
    assert row.due == NOW + timedelta(days=2)
    assert of_kind("consent", rows(a_view(consent(ConsentStep.GIVEN, at=None))))
    confirmed = consent(ConsentStep.GIVEN, is_provisional=Answer.NO)
    for later in (confirmed, consent(ConsentStep.WITHDRAWN)):
        assert not of_kind("consent", rows(a_view(consent(ConsentStep.GIVEN), later)))
    other = consent(ConsentStep.GIVEN, is_provisional=Answer.NO, purpose="onderzoek")
    assert len(of_kind("consent", rows(a_view(consent(ConsentStep.GIVEN), other)))) == 1


def test_values_that_differ_are_a_row() -> None:
    entity = EntityId(random_id())
    view = a_view_of([new_register(Participant(org="CSG", phone=phone), entity=entity) for phone in ("1", "2")])
    (row,) = rows(view)
    assert (row.kind, row.what) == ("conflict", entity.hex)


def test_every_row_is_of_a_known_kind() -> None:
    view = a_view(an_event("sexual_event", "2026-09-07T09:00"), an_event("suicide_prompt", "2026-09-07T09:00"))
    assert {row.kind for row in rows(view)} <= set(DUE_KINDS)
