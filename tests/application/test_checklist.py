from dataclasses import replace
from typing import Any

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checklist import CHECKLIST, checklist, is_warm
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.handover import (
    HandoverContents,
    HandoverFact,
    HandoverItem,
    HandoverStep,
    ItemAnswer,
    WaitingForHelp,
)
from mdt_desktop.domain.people import Child
from mdt_desktop.domain.sharing import Consent, ConsentStep, LegalBasis, NotShared, SharingDecision, SharingLevel
from mdt_desktop.domain.story import CoreStory, Wish
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import a_view


def a_step(step: HandoverStep, **more: Any) -> HandoverFact:
    return HandoverFact(handover="h", step=step, sender="CSG", receiver="SHN", **more)


def ready(view: CaseView, handover: str = "h") -> set[str]:
    return {item.code for item in checklist(view, handover) if item.answer is Answer.YES}


def test_an_empty_case_has_nothing_ready_and_fifteen_points() -> None:
    items = checklist(a_view())

    assert len(items) == len(CHECKLIST) == 15
    assert [item.is_must for item in items] == [True] * 7 + [False] * 8
    assert ready(a_view(), "") == set()


def test_the_points_are_filled_in_from_the_case() -> None:
    view = a_view(
        ContactRule(rule="app, geen belletjes"),
        CoreStory(text="Kort verhaal."),
        WeighingOutcome(level=RiskLevel.HIGH, why="volgen"),
        Wish(text="rust"),
        Child(first_name="Pim"),
        a_step(HandoverStep.OFFERED, receiver_person="Bo Kuip", receiver_phone="085-000 11 22"),
    )

    assert ready(view) == {
        "safe_contact",
        "core_story",
        "level",
        "needs_wishes",
        "children_network",
        "receiver_known",
        "way_back",
    }


def test_the_victims_yes_is_a_decision_or_a_consent_for_this_receiver() -> None:
    consent = Consent(step=ConsentStep.GIVEN, purpose="steun", receiver="SHN", group="wishes")
    taken_back = Consent(step=ConsentStep.WITHDRAWN, purpose="steun", receiver="SHN", group="wishes")
    decision = SharingDecision(
        from_org="CSG",
        receiver="SHN",
        group="wishes",
        level=SharingLevel.FULL,
        basis=LegalBasis.CONSENT_EXPLICIT,
    )
    offered = a_step(HandoverStep.OFFERED)

    assert "victim_agrees" in ready(a_view(offered, consent))
    assert "victim_agrees" in ready(a_view(offered, decision))
    assert "victim_agrees" not in ready(a_view(offered, consent, taken_back))
    assert "victim_agrees" not in ready(a_view(offered))


def test_what_stays_behind_counts_when_somebody_said_it() -> None:
    said = HandoverContents(handover="h", not_passed_on="medisch dossier")
    other = HandoverContents(handover="x", not_passed_on="medisch dossier")
    kept = NotShared(from_org="CSG", receiver="SHN", group="medical", why="niet nodig")
    offered = a_step(HandoverStep.OFFERED)

    assert "not_passed_on" in ready(a_view(offered, said))
    assert "not_passed_on" in ready(a_view(offered, kept))
    assert "not_passed_on" not in ready(a_view(offered, other))


def test_steps_fill_in_the_talk_the_acceptance_and_the_call() -> None:
    view = a_view(
        a_step(HandoverStep.OFFERED),
        a_step(HandoverStep.TALK_DONE),
        a_step(HandoverStep.ACCEPTED),
        a_step(HandoverStep.CONFIRMED_BY_VICTIM),
    )

    assert {"three_way_talk", "receiver_confirms", "check_call"} <= ready(view)


def test_a_consent_that_was_taken_back_weighs_more_than_the_decision_before_it() -> None:
    decision = SharingDecision(
        from_org="CSG", receiver="SHN", group="wishes", level=SharingLevel.FULL, basis=LegalBasis.CONSENT_EXPLICIT
    )
    taken_back = Consent(step=ConsentStep.WITHDRAWN, purpose="steun", receiver="SHN", group="wishes")
    nothing = replace(decision, level=SharingLevel.NONE)

    offered = a_step(HandoverStep.OFFERED)
    assert "victim_agrees" in ready(a_view(offered, decision))
    assert "victim_agrees" not in ready(a_view(offered, decision, taken_back))
    assert "victim_agrees" not in ready(a_view(offered, nothing))


def test_a_persons_word_counts_over_what_the_case_says_and_the_newest_most() -> None:
    story = CoreStory(text="Kort verhaal.")
    no = HandoverItem(handover="h", item="core_story", answer=ItemAnswer.NO)
    na = replace(no, answer=ItemAnswer.NOT_APPLICABLE)
    offered = a_step(HandoverStep.OFFERED)

    def is_ready(*records: Any) -> bool:
        return next(each.is_ready for each in checklist(a_view(offered, *records), "h") if each.code == "core_story")

    assert [is_ready(), is_ready(story), is_ready(story, no), is_ready(story, no, na)] == [False, True, False, True]
    assert is_ready(na)
    assert not is_ready(replace(na, handover="other"))


def test_a_missing_must_costs_the_word_warm_and_nothing_else() -> None:
    musts = [item.code for item in checklist(a_view()) if item.is_must]
    said = [HandoverItem(handover="h", item=code, answer=ItemAnswer.YES) for code in musts]
    offered = a_step(HandoverStep.OFFERED, is_warm=True)
    assert is_warm(a_view(offered, *said), "h")
    assert is_warm(a_view(offered, *[each for each in said if each.item != "receiver_confirms"]), "h")
    assert not is_warm(a_view(offered, *said[:-2]), "h")
    assert not is_warm(a_view(a_step(HandoverStep.OFFERED, is_warm=False), *said), "h")


def test_a_waiting_list_is_bridged() -> None:
    waiting = WaitingForHelp(handover="h", bridging="wekelijks bellen", check_by="Ilse Vroom")
    assert "bridging" in ready(a_view(a_step(HandoverStep.OFFERED), waiting))
