"""Coordination, weighing and actions: a person decides, writes why, and somebody owns what follows."""

from typing import Any

import pytest

from mdt_desktop.application import actions, coordinations, weighings
from mdt_desktop.application.actions import CALL_VICTIM
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, AdviceGiven, Note, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import (
    ContactPersonAgreed,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    CoordinatorNamed,
    PhoneConsultation,
    Road,
    RoadChosen,
    TriageDecision,
    Urgency,
)
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    InputKind,
    LivingDomain,
    OpenQuestion,
    OrganisationInput,
    RiskLevel,
    SurroundingsNeed,
    VictimVoice,
    WeighingOutcome,
)
from tests.support.cases import NOW, NURSE, OFFICER, a_view, the, written

NOA = PersonRef(org="VT", name="Noa Blom")


def missing(*arguments: Any, **more: Any) -> object:
    use_case, *rest = arguments
    with pytest.raises(FormError) as caught:
        use_case(*rest, **more)
    assert caught.value.code == "form.required"
    return caught.value.facts["field"]


# --- coordination ------------------------------------------------------------------------------------


def test_a_triage_says_how_soon() -> None:
    triage = TriageDecision(urgency=Urgency.URGENT, mdt_needed=Answer.YES)
    assert written(coordinations.triage(triage)) == [triage]


def test_a_road_takes_a_reason() -> None:
    assert missing(coordinations.choose_road, RoadChosen(road=Road.MDT, reason=" ")) == "reason"
    assert written(coordinations.choose_road(RoadChosen(road=Road.MDT, reason=" vol ")))[0].reason == "vol"


def decision(outcome: CoordinationOutcome, holder: str = "", reason: str = "helder plan") -> CoordinationDecision:
    return CoordinationDecision(decision=outcome, holder=holder, reason=reason, at=NOW, by=NURSE)


@pytest.mark.parametrize("outcome", list(CoordinationOutcome))
def test_every_outcome_takes_a_reason(outcome: CoordinationOutcome) -> None:
    assert missing(coordinations.decide, decision(outcome, "VT", reason="")) == "reason"


@pytest.mark.parametrize("outcome", [CoordinationOutcome.EXISTING_ORG, CoordinationOutcome.NEW_COORDINATOR])
def test_where_somebody_coordinates_somebody_is_named(outcome: CoordinationOutcome) -> None:
    assert missing(coordinations.decide, decision(outcome)) == "holder"
    _, named = written(coordinations.decide(decision(outcome, "VT")))
    assert named.coordinator == PersonRef(org="VT")
    _, by_name = written(coordinations.decide(decision(outcome), coordinator=NOA, deputy=OFFICER))
    assert by_name == CoordinatorNamed(coordinator=NOA, deputy=OFFICER, at=NOW, by=NURSE)


def test_not_needed_is_a_full_decision_that_names_nobody() -> None:
    assert written(coordinations.decide(decision(CoordinationOutcome.NOT_NEEDED))) == [
        decision(CoordinationOutcome.NOT_NEEDED)
    ]
    (only,) = written(coordinations.decide(decision(CoordinationOutcome.NOT_NEEDED, "CSG")))
    assert only.holder == "CSG"


def test_scaling_up_may_wait_for_a_name() -> None:
    assert len(coordinations.decide(decision(CoordinationOutcome.ZVH))) == 1
    assert len(coordinations.decide(decision(CoordinationOutcome.ZVH, "VT"))) == 2


def test_a_new_contact_person_adds_a_link_and_the_same_one_does_not() -> None:
    ilse, bram = ContactPersonNamed(name="Ilse Vroom"), ContactPersonNamed(name="Bram Oude")
    assert not coordinations.adds_a_link(a_view(), ilse)
    assert not coordinations.adds_a_link(a_view(ilse), ilse)
    assert coordinations.adds_a_link(a_view(ilse), bram)


def test_a_contact_person_has_a_name_and_what_she_says_answers_the_naming() -> None:
    assert (
        missing(lambda named: coordinations.name_contact_person(a_view(), named), ContactPersonNamed(name="")) == "name"
    )
    view = a_view(*written(coordinations.name_contact_person(a_view(), ContactPersonNamed(name="Ilse Vroom"))))
    named = the(view, ContactPersonNamed)
    agreed = ContactPersonAgreed(named=named.id, answer=Answer.YES)
    (change,) = coordinations.contact_person_agreed(view, agreed)
    assert change.answers == named.seen_of("*") != ()
    (early,) = coordinations.contact_person_agreed(a_view(), agreed)
    assert early.answers == ()


@pytest.mark.parametrize("field", ["on_the_line", "safety_now", "who_does_what"])
def test_a_consultation_by_phone_says_who_whether_safe_and_who_does_what(field: str) -> None:
    said: dict[str, Any] = {
        "on_the_line": "POL, VT",
        "safety_now": "veilig bij zus",
        "who_does_what": "POL: surveillance 22 u",
    }
    assert missing(coordinations.consult_by_phone, PhoneConsultation(**{**said, field: " "})) == field
    assert len(coordinations.consult_by_phone(PhoneConsultation(**said))) == 1
    _, event = written(coordinations.consult_by_phone(PhoneConsultation(**said, at=NOW)))
    assert isinstance(event, Event)
    assert (event.kind, event.at.at) == ("ad_hoc_consult", NOW)


def test_advice_without_a_case_says_what_was_asked() -> None:
    assert missing(coordinations.advise, AdviceGiven(asked_by="school", question="", advice="bel VT")) == "question"
    advice = AdviceGiven(asked_by="school", question="Mag dit?", advice="bel VT")
    assert written(coordinations.advise(advice)) == [advice]


# --- weighing ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", list(RiskLevel))
def test_a_level_comes_with_its_reason(level: RiskLevel) -> None:
    assert written(weighings.decide_level(WeighingOutcome(level=level, why="verbod gebroken")))
    if level is RiskLevel.NOT_WEIGHED:
        assert written(weighings.decide_level(WeighingOutcome(level=level)))
    else:
        assert missing(weighings.decide_level, WeighingOutcome(level=level, why=" ")) == "why"


@pytest.mark.parametrize("need", [-1, 4])
def test_a_need_is_none_some_much_or_urgent(need: int) -> None:
    with pytest.raises(FormError) as caught:
        weighings.need(DomainNeed(domain=LivingDomain.SAFETY_HOUSING, need=need))
    assert caught.value.code == "weighing.need"
    for allowed in range(4):
        assert written(weighings.need(DomainNeed(domain=LivingDomain.SAFETY_HOUSING, need=allowed)))


@pytest.mark.parametrize("kind", list(InputKind))
def test_only_nothing_known_needs_no_words(kind: InputKind) -> None:
    assert written(weighings.bring(OrganisationInput(org="POL", kind=kind, text="twee meldingen")))
    if kind is InputKind.NOTHING_KNOWN:
        assert written(weighings.bring(OrganisationInput(org="POL", kind=kind)))
    else:
        assert missing(weighings.bring, OrganisationInput(org="POL", kind=kind)) == "text"


def test_dissent_surroundings_and_open_questions_say_something() -> None:
    assert missing(weighings.dissent, Dissent(org="GEM", text="")) == "text"
    assert missing(weighings.surroundings, SurroundingsNeed(who="", need="uitleg")) == "who"
    assert missing(weighings.surroundings, SurroundingsNeed(who="zus", need="")) == "need"
    assert missing(weighings.ask, OpenQuestion(text="", owner="POL")) == "text"
    assert written(weighings.dissent(Dissent(org="GEM", text="te vroeg")))
    assert written(weighings.surroundings(SurroundingsNeed(who="zus", need="uitleg")))
    assert written(weighings.ask(OpenQuestion(text="Kent hij het adres?", owner="POL")))


def test_her_voice_is_her_words_or_why_she_was_not_asked() -> None:
    assert missing(weighings.voice, VictimVoice(text=" ", why_not_asked="")) == "text"
    assert written(weighings.voice(VictimVoice(text="ik wil rust")))
    assert written(weighings.voice(VictimVoice(why_not_asked="slaapt")))


# --- actions -----------------------------------------------------------------------------------------


def an_action(purpose: str = "") -> Action:
    return Action(what="Slot vervangen", task=Task(owner=OFFICER, due=NOW), purpose=purpose)


def test_an_action_has_words_an_owner_and_a_date() -> None:
    assert written(actions.agree(" Slot vervangen ", OFFICER, NOW)) == [an_action()]
    assert written(actions.agree("Slot vervangen", PersonRef(org="GEM"), NOW))
    assert missing(actions.agree, "", OFFICER, NOW) == "what"
    assert missing(actions.agree, "Slot vervangen", PersonRef(org=""), NOW) == "owner"


@pytest.mark.parametrize("step", [ActionStep.NOT_POSSIBLE, ActionStep.NOT_DONE])
def test_not_possible_and_not_done_take_a_reason(step: ActionStep) -> None:
    action = the(a_view(an_action()), Action)
    assert missing(actions.end, action, step, OFFICER, NOW) == "reason"
    (fact,) = written(actions.end(action, step, OFFICER, NOW, reason=" geen sleutel "))
    assert fact == ActionFact(action=action.id, step=step, reason="geen sleutel", at=NOW, by=OFFICER)


def test_an_end_answers_what_was_read() -> None:
    action = the(a_view(an_action()), Action)
    (change,) = actions.end(action, ActionStep.DONE, OFFICER, NOW)
    assert change.answers == action.seen_of("what") != ()


def test_a_call_that_was_made_stops_its_clock_and_nothing_else_does() -> None:
    call = the(a_view(an_action(CALL_VICTIM)), Action)
    _, event = written(actions.end(call, ActionStep.DONE, NURSE, NOW))
    assert (event.kind, event.at.at, event.org) == ("called_victim", NOW, "CSG")
    assert len(actions.end(call, ActionStep.NOT_DONE, NURSE, NOW, reason="nam niet op")) == 1
    assert len(actions.end(the(a_view(an_action()), Action), ActionStep.DONE, NURSE, NOW)) == 1


def test_a_note_of_ones_own_says_something() -> None:
    assert written(actions.note(" navragen ", NURSE, NOW)) == [Note(text="navragen", at=NOW, by=NURSE)]
    assert missing(actions.note, "", NURSE, NOW) == "text"
