"""Sharing by bundle: several groups with one receiver, for one purpose, on one ground, until one day."""

from datetime import datetime, timedelta

from mdt_desktop.application.checks import required
from mdt_desktop.application.sharing import decide_all
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import SharingBundle
from mdt_desktop.domain.sharing import Consent, ConsentStep, LegalBasis, SharingDecision, SharingLevel

CONSENT_GROUNDS = frozenset({LegalBasis.CONSENT_EXPLICIT, LegalBasis.CONSENT_WITH_LEGAL_REP})


def share_bundle(
    bundle: SharingBundle, *, purpose: str, how: str, by: PersonRef, now: datetime, is_rehearsal: bool
) -> tuple[Change, ...]:
    """Decide a whole bundle; where it rests on consent, the consent is written down with it, as provisional.

    Consent given in the first hours is asked again (domain.md §1.7).

    Raises:
        FormError: It does not say how the ground was established.
    """
    evidence = required(how, field="how")
    decision = SharingDecision(
        from_org=by.org,
        receiver=bundle.receiver,
        group="",
        level=SharingLevel.NONE,
        basis=bundle.basis,
        purpose=purpose,
        until=now + timedelta(days=bundle.days),
        evidence=evidence,
        victim_informed=Answer.YES if bundle.basis in CONSENT_GROUNDS else Answer.NOT_ASKED,
        bundle=bundle.id,
        at=now,
        by=by,
    )
    decisions = decide_all(decision, dict(bundle.groups), is_rehearsal=is_rehearsal)
    if bundle.basis not in CONSENT_GROUNDS:
        return decisions
    return (*_consents(bundle, purpose, evidence, by, now), *decisions)


def _consents(bundle: SharingBundle, purpose: str, how: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    return tuple(
        new_fact(
            Consent(
                step=ConsentStep.GIVEN,
                purpose=purpose,
                receiver=bundle.receiver,
                group=group,
                how=how,
                is_provisional=Answer.YES,
                at=now,
                by=by,
            )
        )
        for group in bundle.groups
    )
