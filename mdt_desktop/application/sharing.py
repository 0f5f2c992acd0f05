"""Sharing decisions: a bundle or one group, never without a ground; and what is consciously not shared."""

from dataclasses import dataclass, replace
from datetime import datetime

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import required
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
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """One row of who knows what: a decision in force."""

    shown: Shown[SharingDecision]


def decide(decision: SharingDecision, *, is_rehearsal: bool) -> tuple[Change, ...]:
    """Write down one decision, and the summary everyone on the case may see.

    Raises:
        FormError: It has no receiver or no purpose, or rests on the evidence of rehearsals.
    """
    required(decision.receiver, field="receiver")
    if decision.evidence == REHEARSAL_EVIDENCE and not is_rehearsal:
        raise FormError("sharing.rehearsal_evidence", field="evidence")
    if decision.group in QUIET_IN_PATH:
        return (new_fact(decision),)
    return (new_fact(decision), new_fact(summary_of(decision)))


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
    required(decision.why, field="why")
    return (new_fact(decision),)


def say_consent(consent: Consent) -> tuple[Change, ...]:
    """Write down what the victim said about sharing."""
    required(consent.receiver, field="receiver")
    return (new_fact(consent),)


def in_force(view: CaseView, now: datetime) -> tuple[Shown[SharingDecision], ...]:
    """Return the decisions that hold now: not ended, not past, not taken back, and sharing something."""
    decisions = view.all(SharingDecision)
    ended = {each.record.ends for each in decisions if each.record.ends}
    return tuple(
        each
        for each in decisions
        if each.id not in ended
        and each.record.level is not SharingLevel.NONE
        and (each.record.until is None or each.record.until > now)
        and not _withdrawn(view, each)
    )


def _withdrawn(view: CaseView, decision: Shown[SharingDecision]) -> bool:
    told = [
        each.record.step
        for each in view.all(Consent)
        if each.record.receiver == decision.record.receiver
        and each.record.group == decision.record.group
        and each.at >= decision.at
    ]
    return bool(told) and told[-1] is ConsentStep.WITHDRAWN
