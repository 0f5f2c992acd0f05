"""Random laptops of one case: two to four organisations that run the use cases and hear of each other late."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random
from typing import Any

from mdt_desktop.application import coordinations, handovers, leaving
from mdt_desktop.application.case_view import CaseView, handovers_of, open_handovers, responsible_takes
from mdt_desktop.application.handovers import HeardBy, Offer, Told
from mdt_desktop.application.shown import Change, OperationRef, Shown, new_fact
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import (
    ContactPersonAgreed,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    Release,
    Take,
)
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.handover import HandoverFact, HandoverStep, WaitingForHelp, may_say, next_steps, step_of
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.people import OnBehalf, PersonRef
from mdt_desktop.domain.receipt import CODED, receipt_code
from tests.support.cases import NOW
from tests.support.memory import Operation, shown_of

S = HandoverStep
WORDS = tuple(f"{first}{last}" for first in "bdfghk" for last in ("aal", "een", "oor", "uur", "ijn"))
LEAST, MOST = 30, 80
"""Acts of one history."""

_SENDERS = (S.WITHDRAWN,)
_RECEIVERS = (S.ACCEPTED, S.DECLINED, S.FIRST_CONTACT_DONE, S.RETURNED)


@dataclass(frozen=True)
class Save:
    """What one person saved at once, and the saves its laptop had before."""

    shown: tuple[Shown[Any], ...]
    past: tuple[int, ...]


@dataclass
class Laptops:
    """One case on several laptops, growing act by act.

    ``is_calm``: nobody takes responsibility as well, and nobody writes what is not theirs to write; what then stands
    beside each other comes from steps that crossed alone.
    """

    chance: Random
    is_calm: bool = False
    saves: list[Save] = field(default_factory=list)
    known: dict[str, list[int]] = field(default_factory=dict)
    as_well: set[str] = field(default_factory=set)
    strange: set[int] = field(default_factory=set)
    victim_spoke: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        orgs = [f"ORG{number}" for number in range(self.chance.randint(2, 4))]
        self.known = {org: [] for org in orgs}
        first = self.person(orgs[0])
        begun = (Take(organisation=first.org, person=first.name, at=NOW, by=first), ContactPersonNamed(name=first.name))
        self.save(orgs[0], [new_fact(each) for each in begun])
        for org in orgs[1:]:
            self.known[org] = [0]

    @property
    def orgs(self) -> list[str]:
        """The organisations on the case."""
        return list(self.known)

    def person(self, org: str) -> PersonRef:
        """Return one of the two colleagues of an organisation."""
        return PersonRef(org=org, name=f"{org} {self.chance.choice('AB')}")

    # --- what each of them sees ----------------------------------------------------------------------

    def view(self, org: str) -> CaseView:
        """Return the case as this laptop has it, in the order in which it arrived there."""
        return self.view_of(self.known[org])

    def view_of(self, saves: Sequence[int]) -> CaseView:
        """Return the case as these saves make it."""
        return CaseView(CaseId(random_id()), [each for number in saves for each in self.saves[number].shown])

    def union(self) -> list[int]:
        """Return what a laptop would have that got everything of two others."""
        one, other = (self.known[self.chance.choice(self.orgs)] for _ in range(2))
        return [*one, *(each for each in other if each not in one)]

    def save(self, org: str, changes: Sequence[Change]) -> None:
        """Write changes on one laptop."""
        number = len(self.saves)
        at = NOW + timedelta(minutes=number)
        operations = [
            Operation(ref=OperationRef(f"{number:064x}", place), change=each, at=at)
            for place, each in enumerate(changes)
        ]
        self.saves.append(Save(tuple(shown_of(operations)), tuple(self.known[org])))
        self.known[org].append(number)

    # --- acts ----------------------------------------------------------------------------------------

    def act(self, org: str) -> None:
        """Let one laptop do one thing."""
        acts = {self.arrive: 7, self.go_on: 6, self.offer: 3, self.phone: 3, self.speak: 2, self.leave: 1, self.note: 1}
        if not self.is_calm:
            acts |= {self.take: 1, self.settle: 2, self.meddle: 1}
        (chosen,) = self.chance.choices(list(acts), weights=list(acts.values()))
        chosen(org)

    def arrive(self, org: str) -> None:
        """Something of another laptop arrives, with all that its author had seen."""
        other = self.known[self.chance.choice(self.orgs)]
        if missing := [each for each in other if each not in self.known[org]]:
            one = self.chance.choice((missing[-1], self.chance.choice(missing)))
            self.receive(org, (*self.saves[one].past, one))

    def receive(self, org: str, saves: Sequence[int]) -> None:
        """Put saves of others behind what is here."""
        self.known[org] += [each for each in saves if each not in self.known[org]]

    def offer(self, org: str) -> None:
        """Who is responsible offers a handover where none is under way."""
        view = self.view(org)
        if open_handovers(view) or org not in {each.record.organisation for each in responsible_takes(view)}:
            return
        receiver = self.person(self.chance.choice([each for each in self.orgs if each != org]))
        is_warm = self.chance.random() < 0.8
        made = Offer(receiver=receiver, is_warm=is_warm, reason="" if is_warm else "zij wil geen gesprek")
        self.save(org, handovers.offer(self.person(org), made, NOW))

    def go_on(self, org: str) -> None:
        """Say the next step of a handover, or take back what was returned."""
        view = self.view(org)
        standing = handovers_of(view)
        possible = [
            (handover, step)
            for handover, facts in standing.items()
            for step in sorted(next_steps(facts))
            if may_say(step, org, facts[0])
        ]
        if not possible:
            return
        handover, step = self.chance.choice(possible)
        first = standing[handover][0]
        if step_of(standing[handover]) is S.RETURNED:
            if first.sender == org:
                self.save(org, handovers.take_over(view, self.person(org), NOW))
            return
        told = Told(step=step, reason="zo is het", on_behalf=self._namens(org, first, step))
        self.save(org, handovers.tell(view, handover, told, self.person(org), NOW))

    def _namens(self, org: str, first: HandoverFact, step: HandoverStep) -> OnBehalf | None:
        """Now and then the one side types what the other side said."""
        other = first.sender if org == first.receiver else first.receiver
        if self.chance.random() < 0.2 and may_say(step, other, first):
            return OnBehalf(org=other, how="phone", at=NOW)
        return None

    def refused(self, org: str) -> str:
        """Try a step that is not theirs, or does not follow, and return with which code it was refused."""
        view = self.view(org)
        standing = handovers_of(view)
        if not standing:
            return ""
        handover = self.chance.choice(list(standing))
        facts = standing[handover]
        strangers = [each for each in self.orgs if each not in {facts[0].sender, facts[0].receiver}]
        wrong = [(facts[0].sender, step) for step in _RECEIVERS] + [(facts[0].receiver, step) for step in _SENDERS]
        wrong += [(each, step) for each in strangers for step in S]
        out = [(facts[0].receiver, step) for step in S if step not in next_steps(facts)]
        who, step = self.chance.choice(wrong + out)
        try:
            handovers.step(view, handover, step, self.person(who), NOW, reason="zo is het")
        except FormError as error:
            return error.code
        return f"{who} said {step} of {handover}"

    def phone(self, org: str) -> None:
        """The other side tells a receipt code: heard well, mistyped, too short, of another handover, or too early."""
        view = self.view(org)
        if not (standing := handovers_of(view)):
            return
        handover = self.chance.choice(list(standing))
        code = receipt_code(handover, self.chance.choice(CODED), WORDS)
        words = code.split()
        other = receipt_code(handover + "x", S.ACCEPTED, WORDS)
        typed = self.chance.choice(
            (code, code, code.upper(), " ".join(words[1:]), f"zaal {' '.join(words[1:])}", other)
        )
        try:
            heard = handovers.hear(view, handover, typed, WORDS, HeardBy(by=self.person(org), at=NOW))
        except FormError:
            return
        assert typed.casefold() == code
        self.save(org, heard)

    def take(self, org: str) -> None:
        """Somebody takes responsibility, whoever has it already."""
        if self.chance.random() < 0.5:
            changes = handovers.take_over(self.view(org), self.person(org), NOW)
            self.as_well.add(changes[0].entity.hex)
            self.save(org, changes)

    def settle(self, org: str) -> None:
        """Who stands beside another leaves the case to them, where that is possible."""
        view = self.view(org)
        if handovers.stand_beside_each_other(view):
            try:
                self.save(org, handovers.lay_down(view, self.person(org), NOW))
            except FormError as error:
                assert error.code == "handover.nobody_after"  # noqa: PT017 - most of the time it is not raised

    def meddle(self, org: str) -> None:
        """Something arrives that this program does not let anybody write: a step twice, of another, or too early."""
        view, by = self.view(org), self.person(org)
        if (standing := list(handovers_of(view).values())) and self.chance.random() < 0.5:
            step = self.chance.choice((*_RECEIVERS, S.CONFIRMED_BY_VICTIM))
            self._write_strange(org, replace(self.chance.choice(standing)[0], step=step, by=by))
        elif len(takes := view.all(Take)) > 1:
            laid, taken = self.chance.sample(takes, 2)
            if org not in {laid.record.organisation, taken.record.organisation}:
                self._write_strange(org, Release(take=laid.id, for_take=taken.id, by=by))

    def _write_strange(self, org: str, fact: HandoverFact | Release) -> None:
        self.strange.add(len(self.saves))
        self.save(org, [new_fact(fact)])

    def speak(self, org: str) -> None:
        """Somebody proposes a contact person, or writes down what the victim says of one."""
        view, by = self.view(org), self.person(org)
        if self.chance.random() < 0.5:
            named, asks = ContactPersonNamed(name=by.name, org=org, at=NOW, by=by), self.chance.random() < 0.2
            if asks:
                self.victim_spoke.add(len(self.saves))
            self.save(org, coordinations.name_contact_person(view, named, victim_asks=asks))
            return
        self.victim_spoke.add(len(self.saves))
        about = self.chance.choice(view.all(ContactPersonNamed)).id
        answer = self.chance.choice((Answer.YES, Answer.YES, Answer.NO, Answer.UNKNOWN))
        self.save(
            org, coordinations.contact_person_agreed(view, ContactPersonAgreed(named=about, answer=answer, by=by))
        )

    def leave(self, org: str) -> None:
        """A colleague leaves, and the case is handed on inside the organisation."""
        gone, stays = self.chance.sample([PersonRef(org=org, name=f"{org} {each}") for each in "AB"], 2)
        told = leaving.Leaving(colleague=gone, successor=stays, by=stays, at=NOW)
        if changes := leaving.hand_on(self.view(org), told):
            self.save(org, changes)

    def note(self, org: str) -> None:
        """Coordination is decided, or a waiting list is written down: neither changes who is responsible."""
        view, by = self.view(org), self.person(org)
        decision = CoordinationDecision(
            decision=CoordinationOutcome.NEW_COORDINATOR, reason="vier hulpverleners", by=by
        )
        changes = coordinations.decide(decision, coordinator=by)
        if standing := list(handovers_of(view)):
            waiting = WaitingForHelp(handover=standing[-1], bridging="bellen", check_by=by.name, check_org=org, by=by)
            changes = self.chance.choice((changes, handovers.wait(waiting, NOW, check="Veiligheid nagaan")))
        self.save(org, changes)

    # --- the end -------------------------------------------------------------------------------------

    def share_everything(self) -> None:
        """Let every laptop get what the others have."""
        everything = list(range(len(self.saves)))
        for org in self.orgs:
            self.receive(org, everything)

    def settle_by_phone(self) -> str:
        """Everybody agrees who goes on; that one takes, the others leave it to them. Return who it is."""
        self.share_everything()
        one = self.chance.choice(self.orgs)
        self.save(one, handovers.take_over(self.view(one), self.person(one), NOW))
        self.share_everything()
        for org in self.orgs:
            view = self.view(org)
            if org != one and any(each.record.organisation == org for each in responsible_takes(view)):
                self.save(org, handovers.lay_down(view, self.person(org), NOW))
        self.share_everything()
        return one
