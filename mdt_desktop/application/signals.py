"""Red signals of a case with their source: what asks a person to look, and never sets a level (domain.md §3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application.case_view import CaseView, acute_answers, events_of
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import Said
from mdt_desktop.domain.weighing import RedFlags


@dataclass(frozen=True, slots=True, kw_only=True)
class RedSignal:
    """One signal: a topic of the list by number, or a code with its text; who says so, and when."""

    topic: int = 0
    code: str = ""
    text: str = ""
    source: str = ""
    at: datetime


_DANGEROUS = {
    ("safe_now", Answer.NO),
    ("strangled", Answer.YES),
    ("suicidal", Answer.YES),
    ("others_in_danger", Answer.YES),
}
_TELLING_EVENTS = frozenset({"nfs_event", "external_score", "pregnancy_danger", "suspect_released"})


def red_signals(view: CaseView) -> tuple[RedSignal, ...]:
    """Return every red signal, those a person ticked first."""
    return (*_ticked(view), *_answered(view), *_happened(view))


def _ticked(view: CaseView) -> Iterable[RedSignal]:
    for each in view.all(RedFlags):
        source = _source(each.record)
        yield from (RedSignal(topic=topic, source=source, at=each.at) for topic in each.record.items)
        yield from (RedSignal(text=text, source=source, at=each.at) for text in each.record.texts)


def _answered(view: CaseView) -> Iterable[RedSignal]:
    at = view.head.opened_at or view.shown[0].at if view.shown else None
    for question, given in acute_answers(view).items():
        if (question, given.answer) in _DANGEROUS and (moment := given.at or at) is not None:
            yield RedSignal(code=question, text=given.note, source=_source(given), at=moment)


def _happened(view: CaseView) -> Iterable[RedSignal]:
    for event in (each.record for each in events_of(view)):
        if event.kind in _TELLING_EVENTS and not event.victim:
            yield RedSignal(code=event.kind, text=event.text, source=event.org or _source(event), at=event.at.at)


def _source(said: Said) -> str:
    if said.on_behalf is not None:
        return said.on_behalf.org
    return said.by.org if said.by else ""
