"""The weighing: level with its reason, needs, what each organisation brings, questions, dissent, her voice."""

from datetime import datetime

from mdt_desktop.application.case_view import CaseView, events_of
from mdt_desktop.application.checks import kept, required
from mdt_desktop.application.shown import Change, Shown, new_fact
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import PLANNED_KINDS, Event, group_of_event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.registry import WHOLE
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    InputKind,
    OpenQuestion,
    OrganisationInput,
    QuestionAnswered,
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


# --- questions -------------------------------------------------------------------------------------------------


def answer_of(view: CaseView, question: str) -> Shown[QuestionAnswered] | None:
    """Return the newest answer to a question; None while it is open."""
    found = [each for each in view.all(QuestionAnswered) if each.record.question == question]
    return found[-1] if found else None


def open_questions(view: CaseView) -> tuple[Shown[OpenQuestion], ...]:
    """Return the questions nobody answered, oldest first."""
    return tuple(each for each in view.all(OpenQuestion) if answer_of(view, each.id) is None)


def answer(question: Shown[OpenQuestion], text: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down what became known, or why the question means nothing any more.

    Raises:
        FormError: It says nothing.
    """
    said = QuestionAnswered(question=question.id, text=required(text, field="text"), at=now, by=by)
    return (new_fact(said, answers=question.seen_of(WHOLE)),)


# --- weighing again --------------------------------------------------------------------------------------------

_TELLS_NOTHING_NEW = frozenset({FieldGroup.PATH, FieldGroup.ACTIONS_DECISIONS, FieldGroup.LIVING_DOMAINS})
MOST_NEW = 3


def new_since_weighing(view: CaseView) -> tuple[Shown[Event], ...]:
    """Return the newest events that were written down since the last weighing; nothing before the first one."""
    weighed = view.latest(WeighingOutcome)
    if weighed is None:
        return ()
    new = [each for each in events_of(view) if each.at > weighed.at and _is_new_fact(each.record)]
    return tuple(sorted(new, key=lambda each: each.record.at.at, reverse=True)[:MOST_NEW])


def _is_new_fact(event: Event) -> bool:
    return event.kind not in PLANNED_KINDS and group_of_event(event.kind) not in _TELLS_NOTHING_NEW
