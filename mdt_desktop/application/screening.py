"""What may stand on the shared screen of a meeting: the curtain, and what no curtain opens (people.md 7 and 8).

A text goes by its group and by its words. What is medical never stands there; who, where and children stand behind the
curtain; with the police at the table of a case without police they do not stand there at all, nor does a time or place.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from mdt_desktop.application.case_view import CaseView, acute_answers, interview_state
from mdt_desktop.application.sharing import in_force
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactChannel
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import Child, Identity, NetworkPerson, Suspect
from mdt_desktop.domain.sharing import SharingLevel
from mdt_desktop.domain.table_rules import TableRules

POLICE = "POL"
MEDICAL = frozenset({FieldGroup.MEDICAL, FieldGroup.MENTAL_HEALTH, FieldGroup.FORENSIC_STATUS})
BEHIND_CURTAIN = frozenset(
    {
        FieldGroup.IDENTITY,
        FieldGroup.SAFE_CONTACT,
        FieldGroup.SUSPECT,
        FieldGroup.CHILDREN,
        FieldGroup.NETWORK,
        FieldGroup.EVENT_SUMMARY,
        FieldGroup.CORE_STORY,
        FieldGroup.RESIDENCE_STATUS,
        FieldGroup.SEXUAL_ORIENTATION_GENDER,
        FieldGroup.DISABILITY_COMMUNICATION,
        FieldGroup.REPORTER,
    }
)
_SHORTEST = 3
_PLACE_WORD = 5
_STREETS = re.compile(
    r"\w*(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|hof|street|road|avenue|lane|square)\W+\d+", re.I
)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_INITIAL = re.compile(r"\b([^\W\d_])\.")
_ROLES = frozenset(
    {
        *("moeder", "vader", "ouders", "zus", "broer", "oom", "tante", "oma"),
        *("opa", "neef", "nicht", "vriend", "vriendin", "buurman", "buurvrouw", "collega"),
        *("man", "vrouw", "partner", "onbekend", "onbekende", "dader", "mother", "father"),
        *("parents", "sister", "brother", "friend", "neighbour", "colleague", "unknown", "van"),
        *("der", "den", "het", "een"),
    }
)
"""Words that stand where a name is asked and name nobody."""
_POSTCODE = re.compile(r"\b\d{4}\s?[A-Z]{2}\b")
_WHEN = re.compile(
    r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:u|uur|h)\b|\b\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\b"
    r"|\b\d{1,2}\s+(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)"
    r"|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    re.I,
)


class Cover(StrEnum):
    """Whether a text stands on the screen."""

    NONE = "none"
    CURTAIN = "curtain"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Screening:
    """Says of a text of one case whether it may stand on the screen, for those who sit in the room."""

    rules: TableRules
    names: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    is_untraceable: bool = False
    is_story_closed: bool = False

    def of(self, text: str, group: FieldGroup | None = None) -> Cover:
        """Return how a text of a group is covered; the stricter of what its group and its words ask."""
        if group in MEDICAL or holds(text, self.rules.medical):
            return Cover.NEVER
        if group is FieldGroup.CORE_STORY and self.is_story_closed:
            return Cover.NEVER
        covered = group in BEHIND_CURTAIN or self._tells_who(text) or holds(text, self.rules.children)
        if self.is_untraceable and (covered or _WHEN.search(text) or self._has_initials(text)):
            return Cover.NEVER
        return Cover.CURTAIN if covered else Cover.NONE

    def _tells_who(self, text: str) -> bool:
        if _STREETS.search(text) or _POSTCODE.search(text):
            return True
        return bool((self.names | self.places) & set(_words(text)))

    def _has_initials(self, text: str) -> bool:
        letters = {name[0] for name in self.names}
        return any(_folded(each) in letters for each in _INITIAL.findall(text))

    def with_initials(self, text: str) -> str:
        """Return a text in which whoever belongs to the case stands by initial only."""

        def shortened(found: re.Match[str]) -> str:
            word = found[0]
            return f"{word[0].upper()}." if _folded(word) in self.names else word

        return _WORD.sub(shortened, text).replace("..", ".")


def screening_of(view: CaseView, rules: TableRules, organisations: Iterable[str], *, without_police: bool) -> Screening:
    """Return the screening of a case for the organisations in the room."""
    is_police_there = POLICE in set(organisations)
    return Screening(
        rules=rules,
        names=frozenset(_people(view)),
        places=frozenset(_places(view)),
        is_untraceable=is_police_there and without_police,
        is_story_closed=is_police_there and not _police_may_read(view),
    )


def is_without_police(view: CaseView) -> bool:
    """Say whether the victim wants no police: her own answer, however often she was asked (people.md 8)."""
    asked = acute_answers(view).get("police")
    return asked is not None and asked.answer in {Answer.NO, Answer.REFUSED}


def _police_may_read(view: CaseView) -> bool:
    """Police get the core story after the interview only, and by a separate yes (people.md 6)."""
    if interview_state(view) != "held" or not view.shown:
        return False
    newest = max(each.at for each in view.shown)
    return any(
        each.record.receiver == POLICE
        and each.record.group is FieldGroup.CORE_STORY
        and each.record.level is SharingLevel.FULL
        for each in in_force(view, newest)
    )


def holds(text: str, words: Iterable[str]) -> bool:
    """Say whether a text holds one of these words; a star stands for the rest of a word."""
    found = f" {' '.join(_words(text))} "
    return any(f" {_folded(word.rstrip('*'))}{'' if word.endswith('*') else ' '}" in found for word in words)


def _words(text: str) -> list[str]:
    return _WORD.findall(_folded(text))


def _folded(text: str) -> str:
    split = unicodedata.normalize("NFKD", text).casefold()
    return "".join(each for each in split if not unicodedata.combining(each))


def _people(view: CaseView) -> Iterable[str]:
    """Return the words of names: of the victim and of whoever is around."""
    identity = view.sole(Identity)
    names = (
        *(view.head.alias, identity.first_name, identity.last_name),
        *(each.name for each in view.records(Suspect)),
        *(each.first_name for each in view.records(Child)),
        *(each.name for each in view.records(NetworkPerson)),
    )
    for name in names:
        yield from (word for word in _words(name) if len(word) >= _SHORTEST and word not in _ROLES)


def _places(view: CaseView) -> Iterable[str]:
    """Return the telling words of places: *Kerkstraat*, *Haarlem*; not *thuis* or *op straat*."""
    identity, suspects, children = view.sole(Identity), view.records(Suspect), view.records(Child)
    places = (
        identity.address,
        *(part for each in suspects for part in (each.whereabouts, each.account)),
        *(part for each in children for part in (each.lives_where, each.school)),
        *(each.place for each in view.records(Event)),
        *(each.rule.address for each in view.records(ContactChannel) if each.rule is not None),
    )
    for place in places:
        yield from _place_words(place)


def _place_words(place: str) -> Iterable[str]:
    for word in _WORD.findall(place):
        if len(word) >= _PLACE_WORD and (word[0].isupper() or any(each.isdigit() for each in word)):
            yield _folded(word)
