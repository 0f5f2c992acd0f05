from datetime import timedelta

import pytest

from mdt_desktop.application.bundles import share_bundle
from mdt_desktop.application.sharing import in_force
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.rule_pack import SharingBundle
from mdt_desktop.domain.sharing import Consent, ConsentStep, SharingDecision
from tests.support.cases import NOW, NURSE, a_pack, a_view_of, written

BUNDLES = {bundle.id: bundle for bundle in a_pack().bundles}


def shared(bundle: SharingBundle, how: str = "oral") -> tuple[Change, ...]:
    return share_bundle(bundle, purpose="steun", how=how, by=NURSE, now=NOW, is_rehearsal=False)


def test_one_choice_shares_every_group_of_a_bundle_with_one_purpose_ground_and_end() -> None:
    bundle = BUNDLES["police_tonight"]

    view = a_view_of([shared(bundle)])

    decisions = [each.record for each in in_force(view, NOW)]
    assert {each.group: each.level for each in decisions} == dict(bundle.groups)
    assert {each.receiver for each in decisions} == {"POL"}
    assert {(each.purpose, each.basis, each.until) for each in decisions} == {
        ("steun", bundle.basis, NOW + timedelta(days=bundle.days))
    }


def test_a_bundle_on_consent_writes_the_consent_down_and_asks_it_again() -> None:
    consents = [each for each in written(shared(BUNDLES["police_tonight"])) if isinstance(each, Consent)]

    assert {each.group for each in consents} == set(BUNDLES["police_tonight"].groups)
    assert all(each.step is ConsentStep.GIVEN and each.is_provisional is Answer.YES for each in consents)


def test_a_bundle_on_another_ground_claims_no_consent() -> None:
    records = written(shared(BUNDLES["vt_report"]))

    assert not [each for each in records if isinstance(each, Consent)]
    assert {each.victim_informed for each in records if isinstance(each, SharingDecision)} == {Answer.NOT_ASKED}


def test_a_bundle_without_its_evidence_is_asked_back() -> None:
    with pytest.raises(FormError) as caught:
        shared(BUNDLES["mdt_core"], how=" ")

    assert caught.value.facts["field"] == "how"
