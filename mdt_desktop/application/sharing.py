"""Sharing decisions: a bundle or one group, never without a ground; and what is consciously not shared."""

from dataclasses import replace
from datetime import UTC, datetime

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import kept
from mdt_desktop.application.shown import Change, Shown, new_fact
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.groups import QUIET_IN_PATH
from mdt_desktop.domain.sharing import (
    REHEARSAL_EVIDENCE,
    Consent,
    ConsentStep,
    NotShared,
    SharingDecision,
    SharingLevel,
    SharingSummary,
    consent_holds,
)


def decide(decision: SharingDecision, *, is_rehearsal: bool) -> tuple[Change, ...]:
    """Write down one decision, and the summary everyone on the case may see.

    Raises:
        FormError: It has no receiver or no purpose, or rests on the evidence of rehearsals.
    """
    decided = kept(decision, "receiver", "purpose")
    if decision.evidence == REHEARSAL_EVIDENCE and not is_rehearsal:
        raise FormError("sharing.rehearsal_evidence", field="evidence")
    if decision.group in QUIET_IN_PATH:
        return (new_fact(decided),)
    return (new_fact(decided), new_fact(summary_of(decided)))


def summary_of(decision: SharingDecision) -> SharingSummary:
    """Return what everyone on the case may see of a decision."""
    return SharingSummary(
        from_org=decision.from_org,
        receiver=decision.receiver,
        group=decision.group,
        level=decision.level,
        basis=decision.basis,
        until=decision.until,
        by=decision.by,
    )


def decide_all(like: SharingDecision, groups: dict[str, SharingLevel], *, is_rehearsal: bool) -> tuple[Change, ...]:
    """Write one decision for each group of a bundle: same receiver, purpose, ground and end."""
    return tuple(
        change
        for group, level in groups.items()
        for change in decide(replace(like, group=group, level=level), is_rehearsal=is_rehearsal)
    )


def keep_back(decision: NotShared) -> tuple[Change, ...]:
    """Write down what is consciously not shared.

    Raises:
        FormError: The reason is missing.
    """
    return (new_fact(kept(decision, "why")),)


def say_consent(consent: Consent) -> tuple[Change, ...]:
    """Write down what the victim said about sharing.

    Raises:
        FormError: It does not say with whom.
    """
    return (new_fact(kept(consent, "receiver")),)


def in_force(view: CaseView, now: datetime) -> tuple[Shown[SharingDecision], ...]:
    """Return the decisions that hold now: not ended, not past, not taken back, and sharing something."""
    decisions = view.all(SharingDecision)
    ended = {each.record.ends for each in decisions if each.record.ends}
    return tuple(
        each
        for each in decisions
        if each.id not in ended
        and each.record.level is not SharingLevel.NONE
        and (each.record.until is None or each.record.until > now.astimezone(UTC))
        and _ground_holds(view, each, now)
    )


def _ground_holds(view: CaseView, decision: Shown[SharingDecision], now: datetime) -> bool:
    """A decision on consent says itself that consent was given; what she said since may take that back."""
    decided = decision.record
    if not decided.basis.is_consent:
        return True
    given = Consent(step=ConsentStep.GIVEN, purpose=decided.purpose, receiver=decided.receiver, group=decided.group)
    since = (each.record for each in view.all(Consent) if each.at >= decision.at and _is_about(each.record, given))
    return consent_holds((given, *since), now)


def _is_about(consent: Consent, asked: Consent) -> bool:
    """Whether the same was asked; a consent or decision that names no purpose is about every purpose."""
    same_purpose = consent.purpose == asked.purpose or not consent.purpose or not asked.purpose
    return same_purpose and (consent.receiver, consent.group) == (asked.receiver, asked.group)
