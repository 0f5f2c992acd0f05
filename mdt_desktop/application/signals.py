"""Red signals of a case with their source: what asks a person to look, and never sets a level (domain.md §3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application.case_view import CaseView, acute_answers, events_of
from mdt_desktop.application.questionnaires import Given, answers_of, results_of
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.question_lists import Item, QuestionList, Questionnaires
from mdt_desktop.domain.weighing import RedFlags


@dataclass(frozen=True, slots=True, kw_only=True)
class RedSignal:
    """One signal: an item of a list, a code with its text, or a result; who says so, and when.

    ``item`` is a full id (``own_red_flags.strangled``) and ``topic`` its number in domain.md §3.3; ``instrument``
    and ``level`` name the result of an instrument.
    """

    item: str = ""
    topic: int = 0
    code: str = ""
    instrument: str = ""
    level: str = ""
    text: str = ""
    source: str = ""
    at: datetime


DANGEROUS = {
    ("safe_now", Answer.NO),
    ("strangled", Answer.YES),
    ("suicidal", Answer.YES),
    ("others_in_danger", Answer.YES),
}
_ASKED_AS = {"nfs_event": "strangled"}
"""Events that say yes to an acute question."""
_TELLING_EVENTS = frozenset({"nfs_event", "external_score", "pregnancy_danger", "suspect_released"})


def red_signals(view: CaseView, lists: Questionnaires) -> tuple[RedSignal, ...]:
    """Return every red signal, items of lists first; what one organisation says twice of an item counts once."""
    answered = (*_of_lists(view, lists), *_in_own_words(view, lists), *_answered(view, lists))
    return (*answered, *_happened(view, _questions(answered, lists)), *_measured(view, lists))


def _questions(signals: Iterable[RedSignal], lists: Questionnaires) -> frozenset[str]:
    """Return the acute questions these signals say yes to, on whichever list it was said."""
    found = ((each.code, lists.item(each.item)) for each in signals)
    return frozenset(code or (item.acute if item else "") for code, item in found)


def _of_lists(view: CaseView, lists: Questionnaires) -> Iterable[RedSignal]:
    ticked = {topic for each in view.records(RedFlags) for topic in each.items}
    for asked in lists.lists.values():
        given = answers_of(view, asked)
        for item in asked.items:
            if item.is_critical or item.number in ticked:
                yield from _said_yes(asked, item, given.get(item.id, ()))


def _said_yes(asked: QuestionList, item: Item, given: Iterable[Given]) -> Iterable[RedSignal]:
    for each in given:
        if each.answer.answer is Answer.YES:
            yield RedSignal(
                item=f"{asked.id}.{item.id}",
                topic=item.number,
                code=each.acute,
                text=each.answer.note,
                source=each.org,
                at=each.at,
            )


def _in_own_words(view: CaseView, lists: Questionnaires) -> Iterable[RedSignal]:
    for each in view.all(RedFlags):
        source = each.record.word_of
        unknown = (topic for topic in each.record.items if lists.topic(topic) is None)
        yield from (RedSignal(topic=topic, source=source, at=each.at) for topic in unknown)
        yield from (RedSignal(text=text, source=source, at=each.at) for text in each.record.texts)


def _answered(view: CaseView, lists: Questionnaires) -> Iterable[RedSignal]:
    """Acute questions that no critical item of a list asks too."""
    asked_too = {item.acute for each in lists.lists.values() for item in each.items if item.is_critical}
    for question, given in acute_answers(view).items():
        if question in asked_too or (question, given.answer) not in DANGEROUS:
            continue
        at = given.at or view.head.opened_at or view.shown[0].at
        yield RedSignal(code=question, text=given.note, source=given.word_of, at=at)


def _happened(view: CaseView, said: frozenset[str]) -> Iterable[RedSignal]:
    """Events that tell; one that adds no word to what was answered already is the same signal."""
    for event in (each.record for each in events_of(view)):
        if event.kind not in _TELLING_EVENTS or event.victim:
            continue
        if event.text or _ASKED_AS.get(event.kind) not in said:
            yield RedSignal(code=event.kind, text=event.text, source=event.org or event.word_of, at=event.at.at)


def _measured(view: CaseView, lists: Questionnaires) -> Iterable[RedSignal]:
    """The newest result of each instrument, where its level asks a person to look."""
    seen: set[tuple[str, str]] = set()
    for each in results_of(view):
        result, instrument = each.record, lists.instruments.get(each.record.instrument)
        key = (result.instrument, result.name)
        level = instrument.result(result.result) if instrument else None
        if key not in seen and level is not None and level.is_signal:
            yield RedSignal(instrument=result.instrument, level=result.result, source=result.performed_by, at=each.at)
        seen.add(key)
