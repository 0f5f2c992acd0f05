from typing import Any

from mdt_desktop.application.handover_preview import what_the_receiver_sees
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import Child
from mdt_desktop.domain.sharing import Consent, ConsentStep, LegalBasis, NotShared, SharingDecision, SharingLevel
from mdt_desktop.domain.story import CoreStory, Wish
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import NOW, a_view

HELD = (
    CoreStory(text="Zij is bang voor haar ex."),
    Wish(text="zij wil rust"),
    WeighingOutcome(level=RiskLevel.HIGH, why="hij volgt haar", at=NOW),
    Child(first_name="Pim"),
    ContactRule(rule="app na vier uur"),
)


def shared(group: str, level: SharingLevel, **more: Any) -> SharingDecision:
    return SharingDecision(
        from_org=more.pop("from_org", "CSG"),
        receiver=more.pop("receiver", "SHN"),
        group=group,
        level=level,
        basis=LegalBasis.CONSENT_EXPLICIT,
        purpose="steun",
        **more,
    )


def seen(*records: Any) -> dict[FieldGroup, tuple[SharingLevel, tuple[str, ...], int]]:
    groups = what_the_receiver_sees(a_view(*HELD, *records), "SHN", "CSG", NOW)
    return {each.group: (each.level, each.texts, each.count) for each in groups}


def test_without_a_decision_the_receiver_sees_nothing_of_the_story() -> None:
    assert {level for level, _, _ in seen().values()} == {SharingLevel.NONE}
    assert all(texts == () and count == 0 for _, texts, count in seen().values())
    assert set(seen()) == {
        FieldGroup.CORE_STORY,
        FieldGroup.WISHES,
        FieldGroup.RISK_OUTCOME,
        FieldGroup.CHILDREN,
        FieldGroup.SAFE_CONTACT,
    }


def test_a_group_in_full_shows_its_texts_and_a_conclusion_only_that_it_is_there() -> None:
    found = seen(shared("core_story", SharingLevel.FULL), shared("risk_outcome", SharingLevel.CONCLUSION))
    assert found[FieldGroup.CORE_STORY] == (SharingLevel.FULL, ("Zij is bang voor haar ex.",), 1)
    assert found[FieldGroup.RISK_OUTCOME] == (SharingLevel.CONCLUSION, (), 1)
    assert found[FieldGroup.WISHES] == (SharingLevel.NONE, (), 0)
    assert list(found)[:2] == [FieldGroup.CORE_STORY, FieldGroup.RISK_OUTCOME]


def test_what_was_decided_for_another_or_taken_back_does_not_show() -> None:
    elsewhere = seen(shared("core_story", SharingLevel.FULL, receiver="POL"))
    assert elsewhere[FieldGroup.CORE_STORY][0] is SharingLevel.NONE
    withdrawn = Consent(step=ConsentStep.WITHDRAWN, purpose="steun", receiver="SHN", group="core_story")
    taken_back = seen(shared("core_story", SharingLevel.FULL), withdrawn)
    assert taken_back[FieldGroup.CORE_STORY][0] is SharingLevel.NONE


def test_what_is_kept_back_says_why() -> None:
    kept = NotShared(from_org="CSG", receiver="SHN", group="children", why="niet nodig voor steun")
    groups = what_the_receiver_sees(a_view(*HELD, kept), "SHN", "CSG", NOW)
    assert {each.group: each.why_not for each in groups}[FieldGroup.CHILDREN] == "niet nodig voor steun"


def by_whom(*records: Any) -> dict[FieldGroup, tuple[str, ...]]:
    groups = what_the_receiver_sees(a_view(*HELD, *records), "SHN", "CSG", NOW)
    return {each.group: each.decided_by for each in groups if each.level is not SharingLevel.NONE}


def test_what_another_organisation_decided_is_named_as_theirs() -> None:
    theirs = shared("core_story", SharingLevel.FULL, from_org="POL")
    assert by_whom(theirs, shared("risk_outcome", SharingLevel.FULL)) == {
        FieldGroup.CORE_STORY: ("POL",),
        FieldGroup.RISK_OUTCOME: (),
    }


def test_only_what_another_opened_further_is_theirs() -> None:
    further = shared("core_story", SharingLevel.FULL, from_org="POL")
    assert by_whom(further, shared("core_story", SharingLevel.CONCLUSION)) == {FieldGroup.CORE_STORY: ("POL",)}
    assert seen(further, shared("core_story", SharingLevel.CONCLUSION))[FieldGroup.CORE_STORY][0] is SharingLevel.FULL
    as_far = shared("core_story", SharingLevel.FULL)
    assert by_whom(further, as_far) == {FieldGroup.CORE_STORY: ()}


def test_what_all_fill_together_is_nobodys_alone() -> None:
    assert by_whom(shared("wishes", SharingLevel.FULL, from_org="POL")) == {FieldGroup.WISHES: ()}
