"""Sharing: never without receiver, purpose and ground; it ends when it ended, ran out or was taken back."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mdt_desktop.application import sharing
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.who_knows import who_knows
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.groups import QUIET_IN_PATH, FieldGroup
from mdt_desktop.domain.sharing import (
    REHEARSAL_EVIDENCE,
    Consent,
    ConsentStep,
    LegalBasis,
    NotShared,
    SharingDecision,
    SharingLevel,
)
from tests.support.cases import NOW, NURSE, a_view, after, changes_of, the, written

DECISION = SharingDecision(
    from_org="CSG",
    receiver="POL",
    group=FieldGroup.EVENT_SUMMARY,
    level=SharingLevel.FULL,
    basis=LegalBasis.CONSENT_EXPLICIT,
    purpose="veiligheid",
    evidence="mondeling",
    at=NOW,
    by=NURSE,
)


def said(step: ConsentStep, **more: Any) -> Consent:
    asked = Consent(step=step, purpose="veiligheid", receiver="POL", group=FieldGroup.EVENT_SUMMARY, at=NOW)
    return replace(asked, **more)


def holds(*records: Any, view: CaseView | None = None) -> bool:
    found = after(view or a_view(DECISION), *(changes_of(each) for each in records))
    return bool(sharing.in_force(found, NOW + timedelta(days=1)))


def refused(*arguments: Any, **more: Any) -> object:
    use_case, *rest = arguments
    with pytest.raises(FormError) as caught:
        use_case(*rest, **more)
    return caught.value.facts["field"]


@pytest.mark.parametrize("field", ["receiver", "purpose"])
def test_a_decision_says_to_whom_and_what_for(field: str) -> None:
    empty: dict[str, Any] = {field: " "}
    assert refused(sharing.decide, replace(DECISION, **empty), is_rehearsal=False) == field


def test_a_real_vault_refuses_the_evidence_of_rehearsals() -> None:
    made_up = replace(DECISION, evidence=REHEARSAL_EVIDENCE)
    assert refused(sharing.decide, made_up, is_rehearsal=False) == "evidence"
    assert written(sharing.decide(made_up, is_rehearsal=True))


@pytest.mark.parametrize("group", list(FieldGroup))
def test_everyone_sees_a_summary_without_purpose_or_evidence_except_for_three_groups(group: FieldGroup) -> None:
    records = written(sharing.decide(replace(DECISION, group=group), is_rehearsal=False))
    if group in QUIET_IN_PATH:
        assert len(records) == 1
    else:
        decision, summary = records
        assert (summary.group, summary.level, summary.basis) == (group, decision.level, decision.basis)
        assert not hasattr(summary, "purpose")
        assert not hasattr(summary, "evidence")


def test_a_bundle_is_one_decision_a_group() -> None:
    groups = {"event_summary": SharingLevel.FULL, "safe_contact": SharingLevel.CONCLUSION}
    changes = sharing.decide_all(DECISION, groups, is_rehearsal=False)
    decisions = [each for each in written(changes) if isinstance(each, SharingDecision)]
    assert {each.group: each.level for each in decisions} == groups


def test_not_sharing_is_a_decision_with_its_reason() -> None:
    kept = NotShared(from_org="CSG", receiver="POL", group="medical", why="beroepsgeheim")
    assert written(sharing.keep_back(kept)) == [kept]
    assert refused(sharing.keep_back, replace(kept, why="")) == "why"


def test_consent_says_with_whom() -> None:
    assert written(sharing.say_consent(said(ConsentStep.GIVEN)))
    assert refused(sharing.say_consent, said(ConsentStep.GIVEN, receiver=" ")) == "receiver"


# --- in force ----------------------------------------------------------------------------------------


def test_a_decision_holds_until_it_is_ended_or_has_run_out() -> None:
    assert holds()
    view = a_view(DECISION)
    assert not holds(replace(DECISION, level=SharingLevel.NONE, ends=the(view, SharingDecision).id), view=view)
    tomorrow = NOW + timedelta(days=1)
    assert not holds(view=a_view(replace(DECISION, until=tomorrow)))
    assert holds(view=a_view(replace(DECISION, until=tomorrow + timedelta(minutes=1))))


def test_a_decision_to_share_nothing_shares_nothing() -> None:
    assert not holds(view=a_view(replace(DECISION, level=SharingLevel.NONE)))


@pytest.mark.parametrize("step", [ConsentStep.WITHDRAWN, ConsentStep.REFUSED])
def test_a_no_ends_what_rests_on_consent_until_she_says_yes_again(step: ConsentStep) -> None:
    assert not holds(said(step))
    assert holds(said(step), said(ConsentStep.GIVEN))
    assert not holds(said(ConsentStep.GIVEN), said(step))


@pytest.mark.parametrize("other", [{"receiver": "SHN"}, {"group": FieldGroup.MEDICAL}, {"purpose": "onderzoek"}])
def test_a_no_to_something_else_ends_nothing(other: dict[str, Any]) -> None:
    assert holds(said(ConsentStep.WITHDRAWN, **other))


def test_a_no_that_names_no_purpose_is_a_no_to_every_purpose() -> None:
    assert not holds(said(ConsentStep.WITHDRAWN, purpose=""))
    assert not holds(said(ConsentStep.WITHDRAWN), view=a_view(replace(DECISION, purpose="")))


def test_a_no_from_before_was_answered_by_the_decision_on_consent() -> None:
    assert holds(view=a_view(said(ConsentStep.WITHDRAWN), DECISION))


def test_a_ground_other_than_consent_does_not_fall_with_it() -> None:
    report = replace(DECISION, receiver="VT", basis=LegalBasis.MELDRECHT_WMO_526)
    assert holds(said(ConsentStep.WITHDRAWN, receiver="VT"), view=a_view(report))


def test_who_knows_lists_one_row_for_each_decision_that_holds() -> None:
    view = a_view(DECISION, DECISION, replace(DECISION, receiver="SHN", until=NOW))
    rows = who_knows(view, NOW)
    assert [(each.sender, each.receiver, each.group, each.purpose) for each in rows] == [
        ("CSG", "POL", "event_summary", "veiligheid")
    ] * 2
