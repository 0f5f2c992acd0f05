"""What must not slip onto paper in a typed text: her address, the accused, a child's school, numbers of others."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import ContactPersonNamed
from mdt_desktop.domain.people import Child, Identity, NetworkPerson, Participant, Suspect
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.safety_plan import PlanLine
from mdt_desktop.reports.betraying import folded
from mdt_desktop.reports.phone_numbers import bare, numbers_in

_POSTCODE = re.compile(r"\b(\d{4})\s?([a-z]{2})\b")
_HOUSE_NUMBER = re.compile(r"\s+\d+\s*[a-z]{0,3}\b.*\Z")
_SMALL_WORDS = "[وف]?[بكل]?(?:ال)?"
"""And, so, in, as, for, the: in Arabic they stand before a name without a blank."""

_LONG_ENOUGH = 3
_STREET_LONG_ENOUGH = 5
_PARTICLES = frozenset({"van", "der", "den", "ter", "ten", "het", "les", "von", "bin", "ben", "abu", "the", "dos"})
_SCHOOL_WORDS = re.compile(
    r"\b(?:basisschool|school|obs|cbs|rkbs|pcb|college|lyceum|mavo|havo|vwo|gymnasium|primary|secondary"
    r"|kinderdagverblijf|kdv|bso|de|het|the|openbare|christelijke|katholieke)\b"
)


class HeldBackWhy(StrEnum):
    """Why a line may not stand on this paper."""

    BETRAYS = "betrays"
    TOO_LONG = "too_long"
    ADDRESS = "address"
    SUSPECT = "suspect"
    SCHOOL = "school"
    NUMBER = "number"
    CODE_WORD = "code_word"


@dataclass(frozen=True, slots=True)
class Leak:
    """What gave a text away, and why that may not be."""

    why: HeldBackWhy
    word: str


class LeakCheck:
    """Knows what of a case must not stand on paper, and finds it in a text."""

    def __init__(self, view: CaseView, pack: RulePack, known_numbers: Iterable[str]) -> None:
        self._patterns = tuple(_patterns(view))
        self._refused = {bare(person.phone) for person in _network(view) if person.agrees_to_paper is not Answer.YES}
        self._allowed = {bare(number) for number in (*_working_numbers(view, pack), *known_numbers) if number}

    def find(self, text: str, *, is_her_choice: bool = False) -> Leak | None:
        """Return the first leak in ``text``.

        A number nobody knows is one too, unless ``is_her_choice``: then only a number somebody did not agree to is.
        """
        seen = folded(text)
        for why, pattern in self._patterns:
            if found := pattern.search(seen):
                return Leak(why, found[0])
        number = next((each for each in numbers_in(text) if self._is_foreign(bare(each), is_her_choice)), None)
        return Leak(HeldBackWhy.NUMBER, number) if number else None

    def _is_foreign(self, number: str, is_her_choice: bool) -> bool:  # noqa: FBT001 - passed on as it came
        if number in self._allowed:
            return False
        return number in self._refused or not is_her_choice


def _network(view: CaseView) -> tuple[NetworkPerson, ...]:
    return view.records(NetworkPerson)


def _working_numbers(view: CaseView, pack: RulePack) -> Iterator[str]:
    """Return the numbers of people who work on the case, of help lines, and of friends who agreed."""
    for contact in view.records(ContactPersonNamed):
        yield from (contact.phone, contact.backup_phone)
    for participant in view.records(Participant):
        yield from (participant.phone, participant.backup_phone)
    yield from (line.phone for line in pack.duty_lines.values())
    yield from (person.phone for person in _network(view) if person.agrees_to_paper is Answer.YES)


def _patterns(view: CaseView) -> Iterator[tuple[HeldBackWhy, re.Pattern[str]]]:
    for identity in view.records(Identity):
        yield from ((HeldBackWhy.ADDRESS, _whole(part)) for part in _address_parts(folded(identity.address)))
    for suspect in view.records(Suspect):
        names = folded(f"{suspect.name} {suspect.account}")
        yield from ((HeldBackWhy.SUSPECT, _whole(name)) for name in _name_parts(names))
    for child in view.records(Child):
        name = " ".join(_SCHOOL_WORDS.sub(" ", folded(child.school)).split())
        if len(name) >= _LONG_ENOUGH:
            yield HeldBackWhy.SCHOOL, _whole(name)
    for line in view.records(PlanLine):
        if line.field == "code_word" and len(line.text.strip()) >= _LONG_ENOUGH:
            yield HeldBackWhy.CODE_WORD, _whole(folded(line.text))


def _address_parts(address: str) -> Iterator[str]:
    """Cut an address into what gives it away: the street, and the postcode; a town alone does not."""
    street = _HOUSE_NUMBER.sub("", address.partition(",")[0]).strip()
    if len(street) >= _STREET_LONG_ENOUGH:
        yield street
    yield from (f"{digits} {letters}" for digits, letters in _POSTCODE.findall(address))


def _name_parts(names: str) -> Iterator[str]:
    parts = re.split(r"[\s,;/()\"']+", names)
    return (part for part in parts if len(part) >= _LONG_ENOUGH and part not in _PARTICLES)


def _whole(text: str) -> re.Pattern[str]:
    """Match a text as whole words, blanks inside it optional, also in the genitive and after a small Arabic word."""
    words = r"\s*".join(re.escape(part) for part in text.split())
    return re.compile(rf"(?<!\w)(?:{_SMALL_WORDS}{words}|{words}(?:'?s)?)(?!\w)")
