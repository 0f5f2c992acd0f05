"""Random histories of two to four laptops that see each other late: nobody falls between two of them.

``MDT_HISTORIES`` says how many; each is checked in every view a laptop really had and in random unions of them.
"""

import os
import random
from dataclasses import dataclass, field

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import (
    ContactPersonAgreed,
    ContactPersonNamed,
    Release,
    Take,
    contact_persons,
)
from mdt_desktop.domain.handover import (
    HandoverFact,
    HandoverStep,
    crossed,
    may_say,
    next_steps,
    released_by_first_contact,
    responsible,
    step_of,
)
from tests.support.chance import seeded

S = HandoverStep
HISTORIES = int(os.environ.get("MDT_HISTORIES") or 500)
ENDED = frozenset({S.DECLINED, S.WITHDRAWN, S.CLOSED})
Fact = Take | Release | HandoverFact | ContactPersonNamed | ContactPersonAgreed


@dataclass(frozen=True)
class Save:
    """One save: facts that arrive together, and everything its author had seen."""

    facts: dict[str, Fact]
    past: frozenset[int]


@dataclass
class View:
    """What a laptop knows, read the way the program reads it."""

    facts: dict[str, Fact]

    def of(self, kind: type) -> dict[str, object]:
        return {key: fact for key, fact in self.facts.items() if isinstance(fact, kind)}

    @property
    def takes(self) -> dict[str, Take]:
        return {key: fact for key, fact in self.facts.items() if isinstance(fact, Take)}

    @property
    def held(self) -> frozenset[str]:
        return responsible(self.takes, [each for each in self.facts.values() if isinstance(each, Release)])

    @property
    def handovers(self) -> dict[str, list[HandoverFact]]:
        found: dict[str, list[HandoverFact]] = {}
        for fact in self.facts.values():
            if isinstance(fact, HandoverFact):
                found.setdefault(fact.handover, []).append(fact)
        return found

    @property
    def named(self) -> dict[str, ContactPersonNamed]:
        return {key: fact for key, fact in self.facts.items() if isinstance(fact, ContactPersonNamed)}

    @property
    def said(self) -> dict[str, ContactPersonAgreed]:
        return {key: fact for key, fact in self.facts.items() if isinstance(fact, ContactPersonAgreed)}

    @property
    def contact(self) -> frozenset[str]:
        return contact_persons(self.named, self.said)


@dataclass
class History:
    """Two to four laptops, each of another organisation, growing save by save."""

    chance: random.Random
    saves: list[Save] = field(default_factory=list)
    known: dict[str, frozenset[int]] = field(default_factory=dict)
    count: int = 0

    def __post_init__(self) -> None:
        orgs = [f"ORG{number}" for number in range(self.chance.randint(2, 4))]
        self.known = {org: frozenset() for org in orgs}
        first = self.new("take")
        self.save(orgs[0], {first: Take(organisation=orgs[0]), self.new("named"): ContactPersonNamed(name=orgs[0])})
        for org in orgs[1:]:
            self.known[org] = self.known[orgs[0]]
        for _ in range(self.chance.randint(30, 90)):
            self.grow(self.chance.choice(orgs))

    def new(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count}"

    def save(self, org: str, facts: dict[str, Fact]) -> None:
        self.saves.append(Save(facts, self.known[org]))
        self.known[org] |= {len(self.saves) - 1}

    def view(self, saves: frozenset[int]) -> View:
        """The facts of these saves, in an order nobody chose."""
        order = self.chance.sample(sorted(saves), len(saves))
        return View({key: fact for number in order for key, fact in self.saves[number].facts.items()})

    def grow(self, org: str) -> None:
        acts = (self.hear, self.step, self.offer, self.contact)
        (act,) = self.chance.choices(acts, weights=(4, 4, 2, 1))
        act(org, self.view(self.known[org]))

    def hear(self, org: str, _: View) -> None:
        """Something of another laptop arrives, with all that its author had seen."""
        other = self.chance.choice(list(self.known))
        if arriving := sorted(self.known[other] - self.known[org]):
            one = self.chance.choice((arriving[-1], self.chance.choice(arriving)))
            self.known[org] |= self.saves[one].past | {one}

    def offer(self, org: str, view: View) -> None:
        waits = [
            each for each, facts in view.handovers.items() if step_of(facts) not in {*ENDED, S.CONFIRMED_BY_VICTIM}
        ]
        if waits or org not in {view.takes[each].organisation for each in view.held}:
            return
        receiver = self.chance.choice([each for each in self.known if each != org])
        offered = HandoverFact(handover=self.new("h"), step=S.OFFERED, sender=org, receiver=receiver)
        self.save(org, {self.new("step"): offered})

    def step(self, org: str, view: View) -> None:
        possible = [
            (facts, step)
            for facts in view.handovers.values()
            for step in sorted(next_steps(facts))
            if may_say(step, org, facts[0]) and step_of(facts) is not S.RETURNED
        ]
        back = [facts for facts in view.handovers.values() if step_of(facts) is S.RETURNED and facts[0].sender == org]
        if back:
            self.take_back(org, view, self.chance.choice(back))
        elif possible:
            facts, step = self.chance.choice(possible)
            self.set_step(org, view, facts[0], step)

    def set_step(self, org: str, view: View, first: HandoverFact, step: HandoverStep) -> None:
        fact = HandoverFact(handover=first.handover, step=step, sender=first.sender, receiver=first.receiver)
        facts: dict[str, Fact] = {self.new("step"): fact}
        if step is S.ACCEPTED:
            facts[self.new("take")] = Take(organisation=first.receiver, after=tuple(sorted(view.held)))
        if step is S.FIRST_CONTACT_DONE:
            ordered = dict(sorted(view.takes.items(), key=lambda each: int(each[0][4:])))
            for laid, taken in released_by_first_contact(
                ordered, view.held, sender=first.sender, receiver=first.receiver
            ):
                facts[self.new("release")] = Release(take=laid, for_take=taken)
        self.save(org, facts)

    def take_back(self, org: str, view: View, facts: list[HandoverFact]) -> None:
        first, taken = facts[0], self.new("take")
        closed = HandoverFact(handover=first.handover, step=S.CLOSED, sender=first.sender, receiver=first.receiver)
        saved: dict[str, Fact] = {
            taken: Take(organisation=org, after=tuple(sorted(view.held))),
            self.new("step"): closed,
        }
        for each in sorted(view.held):
            if view.takes[each].organisation in {org, first.receiver}:
                saved[self.new("release")] = Release(take=each, for_take=taken)
        self.save(org, saved)

    def contact(self, org: str, view: View) -> None:
        if self.chance.random() < 0.5:
            named = ContactPersonNamed(name=org, after=tuple(sorted(view.named)))
            self.save(org, {self.new("named"): named})
            return
        about = self.chance.choice(sorted(view.named))
        before = tuple(sorted(key for key, each in view.said.items() if each.named == about))
        answer = self.chance.choice((Answer.YES, Answer.YES, Answer.NO, Answer.UNKNOWN))
        self.save(org, {self.new("said"): ContactPersonAgreed(named=about, answer=answer, after=before)})

    def views(self) -> list[frozenset[int]]:
        """Every view an author had, what the laptops know now, and random unions of them."""
        real = [save.past for save in self.saves if save.past] + list(self.known.values())
        unions = [self.chance.choice(real) | self.chance.choice(real) for _ in range(3)]
        return [*real, *unions]


def check_responsible(view: View) -> str:
    """Somebody is responsible; several only where a handover is between two, or people crossed each other."""
    held = {view.takes[each].organisation for each in view.held}
    assert held, view
    if len(held) == 1:
        return "one"
    handovers = view.handovers.values()
    if any(crossed(facts) or also_went_on(facts) for facts in handovers) or are_beside(view):
        return "crossed"
    assert any(is_between(facts) and held == {facts[0].sender, facts[0].receiver} for facts in handovers), view
    return "between"


def is_between(facts: list[HandoverFact]) -> bool:
    steps = {each.step for each in facts}
    return S.ACCEPTED in steps and not steps & {S.FIRST_CONTACT_DONE, S.CLOSED}


def also_went_on(facts: list[HandoverFact]) -> bool:
    """Given back by one hand while another went on."""
    steps = {each.step for each in facts}
    return S.RETURNED in steps and S.FIRST_CONTACT_DONE in steps


def are_beside(view: View) -> bool:
    """Two takes that had not seen each other: handovers that crossed."""
    held = sorted(view.held)
    return any(
        one not in view.takes[other].after and other not in view.takes[one].after
        for place, one in enumerate(held)
        for other in held[place + 1 :]
    )


def check_way_on(view: View) -> None:
    """A handover that has not ended has a next step that somebody may say; one that ended has somebody responsible."""
    for facts in view.handovers.values():
        following = next_steps(facts)
        if step_of(facts) in ENDED:
            assert view.held
            continue
        assert following, facts
        both = (facts[0].sender, facts[0].receiver)
        assert any(may_say(step, org, facts[0]) for step in following for org in both), facts


def check_contact_person(view: View) -> None:
    """Nobody new stands there without the victim's yes, and somebody does."""
    agreed = {each.named for each in view.said.values() if each.answer is Answer.YES}
    first = {key for key, each in view.named.items() if not each.after}
    assert view.contact
    assert view.contact <= agreed | first


def test_in_every_view_of_every_history_somebody_is_responsible_and_has_a_way_on() -> None:
    chance = seeded()
    seen: dict[str, int] = {}
    for _ in range(HISTORIES):
        history = History(chance)
        for saves in history.views():
            view = history.view(saves)
            found = check_responsible(view)
            check_way_on(view)
            check_contact_person(view)
            seen[found] = seen.get(found, 0) + 1
    assert all(seen.get(each, 0) > HISTORIES // 100 for each in ("one", "between", "crossed")), seen


def test_the_contact_person_changes_only_by_what_the_victim_says() -> None:
    chance = seeded()
    changes = 0
    for _ in range(HISTORIES):
        history = History(chance)
        known: frozenset[int] = frozenset({0})
        for number in range(1, len(history.saves)):
            later = known | {number}
            before, now = history.view(known).contact, history.view(later).contact
            kinds = {type(fact) for fact in history.saves[number].facts.values()}
            if before != now:
                changes += 1
                assert kinds == {ContactPersonAgreed}, (before, now, history.saves[number])
            known = later
    assert changes > HISTORIES // 20


def test_every_reader_of_the_same_facts_reads_the_same() -> None:
    chance = seeded()
    for _ in range(HISTORIES):
        history = History(chance)
        everything = frozenset(range(len(history.saves)))
        one, other = history.view(everything), history.view(everything)
        assert (one.held, one.contact) == (other.held, other.contact)
        standing = {each: step_of(facts) for each, facts in one.handovers.items()}
        assert standing == {each: step_of(facts) for each, facts in other.handovers.items()}
