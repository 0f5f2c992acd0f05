"""The handover letter: one page with what the receiver needs, and no word of what it may not know."""

from collections.abc import Iterable, Iterator

from mdt_desktop.application.case_view import (
    CaseView,
    contact_person_of,
    events_of,
    handovers_of,
    interview_state,
    level_of,
    open_actions,
)
from mdt_desktop.application.who_knows import may_know
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import ClockState, may_be_shown
from mdt_desktop.domain.events import Appointment, Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.handover import HandoverContents, HandoverFact
from mdt_desktop.domain.people import Child, Communication, PersonRef
from mdt_desktop.domain.story import CoreStory, EventSummary, Wish
from mdt_desktop.domain.weighing import WeighingOutcome
from mdt_desktop.reports.blocks import Block, Heading, KeyLine, Paper, Paragraph, WriteLine
from mdt_desktop.reports.document_texts import DocumentKind, DocumentTexts, MadeDocument, Writing, on_one_page, section

_MOST = 4
"""How many actions, appointments and terms the page has room for."""

_TOLD_IN_CORE = frozenset({FieldGroup.RISK_OUTCOME})
"""Groups whose core is a line of its own: the level."""


def handover_letter(writing: Writing, receiver: PersonRef) -> MadeDocument:
    """Return the letter for a receiver; what no decision lets it know is not in it.

    Raises:
        PaperError: A character no shipped font has.
    """
    letter = _Letter(writing, receiver)
    document = writing.document(letter.blocks(), Paper.A4, text_size=11)
    return writing.made(DocumentKind.LETTER, on_one_page(document))


class _Letter:
    """One letter, part by part."""

    def __init__(self, writing: Writing, receiver: PersonRef) -> None:
        self._writing = writing
        self._view: CaseView = writing.view
        self._texts: DocumentTexts = writing.texts
        self._words = writing.texts.of("letter")
        self._receiver = receiver
        self._may = may_know(writing.view, receiver.org, writing.by.org, writing.now)

    def blocks(self) -> Iterator[Block]:
        """Yield the whole letter, top to bottom."""
        words = self._words
        yield Heading(text=words["heading"], level=1)
        yield from self._head()
        yield Paragraph(text=words["limit"])
        yield from section(words["safe_contact"], self._contact())
        yield from section(words["summary"], self._summary())
        yield from self._story()
        yield from section(words["wishes"], self._wishes())
        yield from section(words["to_do"], self._to_do())
        yield from self._answer()

    def _head(self) -> Iterator[Block]:
        words, by = self._words, self._writing.by
        head = self._view.head
        yield KeyLine(key=words["to"], text=self._person(self._receiver))
        yield KeyLine(key=words["from"], text=self._person(by))
        yield KeyLine(key=words["date"], text=self._texts.day(self._writing.now))
        case = " · ".join(part for part in (head.alias, head.number) if part)
        if case:
            yield KeyLine(key=words["case"], text=case)

    def _person(self, person: PersonRef) -> str:
        org = self._texts.plan.organisation(person.org)
        return f"{person.name}, {org}" if person.name else org

    def _contact(self) -> Iterator[str]:
        words = self._words
        if self._may.fully(FieldGroup.SAFE_CONTACT):
            rule = self._view.contact_rule
            parts = {"call": rule.call, "avoid": rule.avoid, "say": rule.say, "must_not_know": rule.who_must_not_know}
            yield rule.rule if not (rule.call or rule.avoid) else ""
            yield from (words[key].format(text=text) for key, text in parts.items() if text)
        contact = contact_person_of(self._view)
        if contact is not None:
            named = contact.record
            yield words["contact_person"].format(text=_joined((named.name, named.phone, named.hours)))
        yield from self._talking()

    def _talking(self) -> Iterator[str]:
        if not self._may.fully(FieldGroup.DISABILITY_COMMUNICATION):
            return
        talk = self._view.sole(Communication)
        if talk.how_to_talk or talk.languages:
            yield self._words["talking"].format(text=_joined((", ".join(talk.languages), talk.how_to_talk)))
        if talk.interpreter is Answer.YES:
            yield self._words["interpreter"].format(text=talk.interpreter_wish or ", ".join(talk.languages))

    def _summary(self) -> Iterator[str]:
        may, words = self._may, self._words
        summary = self._view.latest(EventSummary)
        if summary is not None and may.fully(FieldGroup.EVENT_SUMMARY):
            yield summary.record.text
        yield from self._level()
        yield from self._orders()
        yield from self._children()
        core = [self._texts.word("groups", each) for each in may.core_only if each not in _TOLD_IN_CORE]
        if core:
            who = self._person(self._writing.by)
            yield words["core_only"].format(who=who, groups=", ".join(core))

    def _level(self) -> Iterator[str]:
        outcome = self._view.latest(WeighingOutcome)
        if outcome is None or not self._may.at_all(FieldGroup.RISK_OUTCOME):
            return
        yield self._words["level"].format(level=self._texts.word("levels", level_of(self._view).value))
        if self._may.fully(FieldGroup.RISK_OUTCOME) and outcome.record.why:
            yield self._words["reason"].format(text=outcome.record.why)

    def _orders(self) -> Iterator[str]:
        if not self._may.fully(FieldGroup.PROTECTIVE_ORDERS):
            return
        named = {**self._texts.plan.named["orders"], **self._texts.plan.named["alarms"]}
        held = (each.record for each in events_of(self._view) if each.record.kind in named and not each.record.victim)
        for event in held:
            if event.ends_at is None or event.ends_at > self._writing.now:
                yield self._words["order"].format(text=self._order(event, named[event.kind]))

    def _order(self, event: Event, name: str) -> str:
        if event.ends_at is None:
            return name
        return self._words["order_until"].format(order=name, date=self._texts.day(event.ends_at))

    def _children(self) -> Iterator[str]:
        children = self._view.records(Child) if self._may.fully(FieldGroup.CHILDREN) else ()
        named = [f"{each.first_name} ({each.age})" if each.age is not None else each.first_name for each in children]
        if any(named):
            yield self._words["children"].format(text=", ".join(each for each in named if each))

    def _story(self) -> Iterator[Block]:
        """The approved text; the police get none before the interview was held (people.md 6)."""
        story = self._view.latest(CoreStory)
        is_early = self._receiver.org == "POL" and interview_state(self._view) != "held"
        if story is not None and self._may.fully(FieldGroup.CORE_STORY) and not is_early:
            yield Heading(text=self._words["story"])
            yield Paragraph(text=story.record.text)

    def _wishes(self) -> Iterator[str]:
        if not self._may.fully(FieldGroup.WISHES):
            return
        wishes = self._view.records(Wish)
        yield next((each.text for each in reversed(wishes) if each.text), "")
        not_wanted = next((each.not_wanted for each in reversed(wishes) if each.not_wanted), "")
        yield self._words["wish_not"].format(text=not_wanted) if not_wanted else ""

    def _to_do(self) -> Iterator[str]:
        """Yield the first of each; where there is more than the page has room for, it says so."""
        dropped = 0
        for lines in (list(self._actions()), list(self._appointments()), list(self._terms())):
            yield from lines[:_MOST]
            dropped += len(lines[_MOST:])
        if dropped:
            yield self._words["more"].format(count=dropped, who=self._person(self._writing.by))
        if self._may.fully(FieldGroup.ACTIONS_DECISIONS) and (contents := self._contents()):
            yield self._words["not_passed_on"].format(text=contents)

    def _actions(self) -> Iterator[str]:
        if not self._may.fully(FieldGroup.ACTIONS_DECISIONS):
            return
        for each in open_actions(self._view):
            if each.record.task is not None:
                who, when = self._person(each.record.task.owner), self._texts.moment(each.record.task.due)
                yield self._words["action"].format(what=each.record.what, who=who, when=when)

    def _contents(self) -> str:
        """What the sender said is not passed on, in the handover to this receiver."""
        mine = {key for key, facts in handovers_of(self._view).items() if _is_for(facts, self._receiver.org)}
        told = [each for each in self._view.records(HandoverContents) if each.handover in mine]
        return told[-1].not_passed_on if told else ""

    def _appointments(self) -> Iterator[str]:
        coming = [each for each in self._view.records(Appointment) if each.at > self._writing.now]
        for each in (each for each in sorted(coming, key=lambda each: each.at) if self._may.fully(each.area)):
            text = _joined((self._texts.moment(each.at), each.what, each.place))
            yield self._words["appointment"].format(text=text)

    def _terms(self) -> Iterator[str]:
        groups = frozenset({FieldGroup.PATH, *(each for each in FieldGroup if self._may.fully(each))})
        running = (each for each in self._writing.clocks if each.state is ClockState.RUNNING and not each.is_on_request)
        for clock in (each for each in running if may_be_shown(each.rule, groups)):
            label = clock.rule.label.get(self._texts.language, clock.rule.id)
            yield self._words["term"].format(text=label, when=self._texts.moment(clock.due))

    def _answer(self) -> Iterator[Block]:
        words = self._words
        yield Heading(text=words["answer"])
        for key in ("answer_yes", "answer_no", "answer_when"):
            yield Paragraph(text=words[key])
            yield WriteLine()
        yield Paragraph(text=words["answer_to"].format(who=self._person(self._writing.by)))


def _is_for(facts: Iterable[HandoverFact], receiver: str) -> bool:
    return any(each.receiver == receiver for each in facts)


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())
