"""Invented cases of a fixed size: worked on (40 values, 1 kB of text, 4 events) or kept (12 values, 300 characters)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from mdt_desktop.application.shown import Change, new_fact, new_register
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import (
    ContactPersonNamed,
    CoordinatorNamed,
    Take,
    TriageDecision,
    Urgency,
)
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import CaseHead, Communication, Identity, Participant, PersonRef
from mdt_desktop.domain.registry import Way, kind_of
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.story import AcuteAnswer, CoreStory, EventSummary, Wish
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome

SEED = 20261026
IN_EVERY_CASE = "leidraad"
IN_ONE_OF_TEN = "klaproosveld"
STORY, SUMMARY, WISH, KEPT_SUMMARY = 600, 280, 120, 300
WORKED_VALUES, KEPT_VALUES = 40, 12


@dataclass(slots=True)
class Author:
    """Writes invented cases; the same words in the same order every time."""

    me: PersonRef
    words: Sequence[str]
    chance: Random = field(default_factory=lambda: Random(SEED))  # noqa: S311 - invented text, no secret

    def worked(self, number: str, now: datetime) -> tuple[Change, ...]:
        """Return a case somebody works on."""
        return _written(self._worked(number, now))

    def kept(self, number: str, now: datetime) -> tuple[Change, ...]:
        """Return a case from years ago, closed since."""
        return _written(self._kept(number, now))

    def _worked(self, number: str, now: datetime) -> Iterator[object]:
        me, word = self.me, self._word
        yield from self._begun(number, Stage.WEIGHING, now)
        yield Identity(
            first_name=word().title(),
            last_name=word().title(),
            birth_date=date(1994, 3, 9),
            gender="woman",
            address=f"{word().title()}pad 12, Terschuur",
            phone="06-00 00 31 07",
        )
        yield ContactRule(
            rule=f"Alleen bellen als {word()} op de stoep staat.",
            call="zij belt zelf terug",
            avoid="nooit een bericht achterlaten",
            say="de tandarts",
            who_knows=word(),
            who_must_not_know=word(),
        )
        yield Communication(languages=("nl",), interpreter=Answer.NO, form_of_address="mevrouw")
        yield from self._happened(now)
        yield from self._told(number, now)
        for question in ("safe_now", "injured", "police", "keep_traces"):
            yield AcuteAnswer(question=question, answer=Answer.NO, at=now, by=me)
        yield from self._decided(now)

    def _begun(self, number: str, stage: Stage, now: datetime) -> Iterator[object]:
        me = self.me
        yield CaseHead(number=number, alias=self._word().title(), opened_at=now)
        yield Participant(org=me.org, person=me.name, role=me.role)
        yield StageEntered(stage=stage, at=now, by=me)
        yield Take(organisation=me.org, person=me.name, at=now, by=me)

    def _happened(self, now: datetime) -> Iterator[Event]:
        me = self.me
        yield Event(kind="sexual_event", at=When(now - timedelta(hours=40)), org=me.org, by=me)
        yield Event(kind="first_contact", at=When(now), org=me.org, by=me)
        yield Event(kind="police_informed", at=When(now), org="POL", by=me)
        yield Event(kind="called_victim", at=When(now), org=me.org, by=me)

    def _told(self, number: str, now: datetime) -> Iterator[object]:
        rare = IN_ONE_OF_TEN if number.endswith("1") else self._word()
        yield EventSummary(text=self._text(SUMMARY, rare), at=now, by=self.me)
        yield CoreStory(text=self._text(STORY, IN_EVERY_CASE), was_read_back=Answer.YES, at=now, by=self.me)
        yield Wish(text=self._text(WISH, self._word()), at=now, by=self.me)

    def _decided(self, now: datetime) -> Iterator[object]:
        me = self.me
        yield Action(what="nieuwe sloten regelen", task=Task(owner=me, due=now + timedelta(days=3)))
        yield TriageDecision(urgency=Urgency.URGENT, at=now, by=me)
        yield WeighingOutcome(level=RiskLevel.HIGH, why="hij weet waar zij slaapt", at=now, by=me)
        yield CoordinatorNamed(coordinator=me, at=now, by=me)
        yield ContactPersonNamed(name="Wende Hofstra", org="VT", phone="085-000 07 21", at=now, by=me)

    def _kept(self, number: str, now: datetime) -> Iterator[object]:
        me = self.me
        yield from self._begun(number, Stage.CLOSED, now)
        yield Identity(first_name=self._word().title())
        yield Event(kind="sexual_event", at=When(now - timedelta(hours=40)), org=me.org, by=me)
        yield Event(kind="first_contact", at=When(now), org=me.org, by=me)
        yield EventSummary(text=self._text(KEPT_SUMMARY, IN_EVERY_CASE), at=now, by=me)

    def _word(self) -> str:
        return self.chance.choice(self.words)

    def _text(self, length: int, beginning: str) -> str:
        text = beginning
        while len(text) < length:
            text += f" {self._word()}"
        return text[:length]


def _written(records: Iterator[object]) -> tuple[Change, ...]:
    return tuple(change for record in records for change in _changes(record))


def _changes(record: object) -> tuple[Change, ...]:
    return (new_fact(record),) if kind_of(record).way is Way.FACT else new_register(record)
