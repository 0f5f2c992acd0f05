"""The weighing: level with its reason, needs, what each organisation brings, dissent, her voice."""

from mdt_desktop.application.checks import kept, required
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    InputKind,
    OpenQuestion,
    OrganisationInput,
    RiskLevel,
    SurroundingsNeed,
    VictimVoice,
    WeighingOutcome,
)

HIGHEST_NEED = 3


def decide_level(outcome: WeighingOutcome) -> tuple[Change, ...]:
    """Write down a level; a person decides, and writes why.

    Raises:
        FormError: The reason is missing.
    """
    if outcome.level is not RiskLevel.NOT_WEIGHED:
        required(outcome.why, field="why")
    return (new_fact(kept(outcome)),)


def need(record: DomainNeed) -> tuple[Change, ...]:
    """Write down the need in one living domain.

    Raises:
        FormError: The need is not 0, 1, 2 or 3.
    """
    if not 0 <= record.need <= HIGHEST_NEED:
        raise FormError("weighing.need", field="need")
    return (new_fact(kept(record)),)


def bring(record: OrganisationInput) -> tuple[Change, ...]:
    """Write down what an organisation brings; *nothing known* needs no words.

    Raises:
        FormError: A fact, an opinion or a reason not to share says nothing.
    """
    if record.kind is not InputKind.NOTHING_KNOWN:
        required(record.text, field="text")
    return (new_fact(kept(record)),)


def dissent(record: Dissent) -> tuple[Change, ...]:
    """Write down a differing judgement; it stays with the decision.

    Raises:
        FormError: It says nothing.
    """
    return (new_fact(kept(record, "text")),)


def voice(record: VictimVoice) -> tuple[Change, ...]:
    """Write down the victim's voice, or why it was not asked.

    Raises:
        FormError: Neither words nor a reason.
    """
    if not record.text.strip() and not record.why_not_asked.strip():
        raise FormError("form.required", field="text")
    return (new_fact(kept(record)),)


def surroundings(record: SurroundingsNeed) -> tuple[Change, ...]:
    """Write down what somebody around the victim needs.

    Raises:
        FormError: It does not say who, or what.
    """
    return (new_fact(kept(record, "who", "need")),)


def ask(record: OpenQuestion) -> tuple[Change, ...]:
    """Write down an open question with its owner.

    Raises:
        FormError: It asks nothing.
    """
    return (new_fact(kept(record, "text")),)
