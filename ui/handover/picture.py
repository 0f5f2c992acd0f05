"""What the line of a handover shows: the steps with their moments and terms, the lanes, where now is."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.handover_terms import StepTerm
from mdt_desktop.domain.handover import HandoverFact, HandoverStep, step_of
from ui.handover.line import Lane, LinePicture, LineStep
from ui.texts import moment_text, org_word, step_word

translate = QCoreApplication.translate

ON_THE_LINE = (
    HandoverStep.OFFERED,
    HandoverStep.ACCEPTED,
    HandoverStep.FIRST_CONTACT_DONE,
    HandoverStep.CONFIRMED_BY_VICTIM,
)
_NEVER_ACCEPTED = frozenset({HandoverStep.DECLINED, HandoverStep.WITHDRAWN})
_ENDED = _NEVER_ACCEPTED | {HandoverStep.CLOSED, HandoverStep.RETURNED}
_EDGE = 0.12
"""Now never stands on a mark: it is between what is done and what is due."""

Terms = Mapping[HandoverStep, StepTerm]


def picture_of(facts: Sequence[HandoverFact], terms: Terms, now: datetime) -> LinePicture:
    """Return the picture of one handover."""
    reached = _reached(facts)
    return LinePicture(
        steps=line_steps(facts, terms, now),
        lanes=_lanes(facts),
        now=None if step_of(facts) in _ENDED or reached < 0 else _now(facts, terms, reached, now),
        now_word=translate("handover", "now"),
    )


def line_steps(facts: Sequence[HandoverFact], terms: Terms, now: datetime) -> tuple[LineStep, ...]:
    """Return the steps of the line: done ones with their moment, the others with the term before which they are due."""
    moments = {fact.step: fact.at for fact in facts}
    reached = _reached(facts)
    return tuple(
        LineStep(
            word=step_word(step.value),
            moment=_moment(moments.get(step), terms.get(step), now),
            is_done=place <= reached,
            is_late=step in terms and terms[step].is_late and place > reached,
        )
        for place, step in enumerate(ON_THE_LINE)
    )


def _reached(facts: Sequence[HandoverFact]) -> int:
    return max((ON_THE_LINE.index(fact.step) for fact in facts if fact.step in ON_THE_LINE), default=-1)


def _moment(said: datetime | None, term: StepTerm | None, now: datetime) -> str:
    if said is not None:
        return moment_text(said, now)
    if term is None:
        return ""
    if term.is_heard:
        return translate("handover", "heard by phone")
    moment = moment_text(term.due, now)
    if term.is_late:
        return translate("handover", "late, was due {moment}").format(moment=moment)
    return translate("handover", "before {moment}").format(moment=moment)


def _lanes(facts: Sequence[HandoverFact]) -> tuple[Lane, ...]:
    offered = facts[0]
    by = next((fact.by.name for fact in facts if fact.by and fact.by.org == fact.sender), "")
    sender = ", ".join(each for each in (by, org_word(offered.sender)) if each)
    person = next((fact.receiver_person for fact in reversed(facts) if fact.receiver_person), "")
    receiver = ", ".join(each for each in (person, org_word(offered.receiver)) if each)
    from_sender = translate("handover", "Sender: {who}").format(who=sender)
    to_receiver = translate("handover", "Receiver: {who}").format(who=receiver)
    last = float(len(ON_THE_LINE))
    if step_of(facts) in _NEVER_ACCEPTED:
        return (Lane(word=from_sender, begins=0, ends=last),)
    return (Lane(word=from_sender, begins=0, ends=2), Lane(word=to_receiver, begins=1, ends=last))


def _now(facts: Sequence[HandoverFact], terms: Terms, reached: int, now: datetime) -> float:
    """Between the last step done and the next one, as far along as the time that has passed."""
    following = ON_THE_LINE[reached + 1] if reached + 1 < len(ON_THE_LINE) else None
    begun = next((fact.at for fact in reversed(facts) if fact.at is not None), None)
    if following is None or following not in terms or begun is None:
        return reached + 0.5
    whole = (terms[following].due - begun).total_seconds()
    part = (now - begun).total_seconds() / whole if whole > 0 else 1.0
    return reached + min(max(part, _EDGE), 1 - _EDGE)
