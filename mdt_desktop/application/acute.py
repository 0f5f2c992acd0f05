"""The ten questions of the acute track: what is asked, what was answered, what is left (people.md)."""

from datetime import datetime
from enum import StrEnum

from mdt_desktop.application.case_view import CaseView, acute_answers, events_of
from mdt_desktop.application.first_contact import answer
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.story import Wish

NO_STORY_NOW = "no_story_now"
"""The answer of who does not want to tell now; it stands where the core story would."""


class PoliceChoice(StrEnum):
    """What the victim says about the police, tonight."""

    YES = "yes"
    LATER = "later"
    NO = "no"
    UNKNOWN = "unknown"


_POLICE = {
    PoliceChoice.YES: (Answer.YES, Answer.NO),
    PoliceChoice.LATER: (Answer.UNKNOWN, Answer.YES),
    PoliceChoice.NO: (Answer.NO, Answer.NO),
    PoliceChoice.UNKNOWN: (Answer.UNKNOWN, Answer.UNKNOWN),
}
"""A choice as the two answers that are kept; *later* leaves the story short, as *unknown* does."""


def answer_police(view: CaseView, chosen: PoliceChoice, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Answer whether the police may come in: now, later, or not."""
    police, later = _POLICE[chosen]
    return (*answer(view, "police", police, by, now), *answer(view, "police_later", later, by, now))


def police_choice(view: CaseView) -> PoliceChoice | None:
    """Return what the victim said about the police; None as long as nobody asked."""
    answers = acute_answers(view)
    police, later = (answers[each].answer if each in answers else None for each in ("police", "police_later"))
    if later is Answer.YES:
        return PoliceChoice.LATER
    return PoliceChoice(police) if police in {Answer.YES, Answer.NO, Answer.UNKNOWN} else None


_TEN_QUESTIONS: tuple[tuple[str, ...], ...] = (
    ("safe_now", "overheard"),
    ("injured",),
    ("strangled",),
    ("pregnancy_or_infection",),
    ("drugged",),
    ("suicidal",),
    ("others_in_danger",),
    ("police", "keep_traces"),
)
QUESTION_CODES = frozenset(code for codes in _TEN_QUESTIONS for code in codes)
QUESTIONS_ON_SCREEN = len(_TEN_QUESTIONS) + 3
"""The ten, and question 0; how to reach, when and where, and the wishes are no yes or no."""


def count_answered(view: CaseView) -> int:
    """Return how many of the questions have an answer; *not asked* is none."""
    answers = {code for code, each in acute_answers(view).items() if each.answer is not Answer.NOT_ASKED}
    told = (view.contact_rule.call or view.contact_rule.rule, acute_event(view), view.latest(Wish))
    return sum(answers.issuperset(codes) for codes in _TEN_QUESTIONS) + sum(map(bool, told))


_ACUTE_KINDS = frozenset({"sexual_event", "stalking_act", "event"})


def acute_event(view: CaseView) -> Shown[Event] | None:
    """Return the event of question 4: the earliest that stands, for the clocks count from it."""
    own = [each for each in events_of(view) if each.record.kind in _ACUTE_KINDS and not each.record.victim]
    return min(own, key=lambda each: each.record.at.at.timestamp(), default=None)


def event_of_kind(view: CaseView, kind: str) -> Shown[Event] | None:
    """Return the newest event of a kind that stands."""
    own = [each for each in events_of(view) if each.record.kind == kind and not each.record.victim]
    return own[-1] if own else None
