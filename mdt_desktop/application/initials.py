"""Initials instead of names: what may stand on a paper that leaves the room (domain.md §1.6, column minutes)."""

import re
from collections.abc import Iterator

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.domain.people import Child, Identity, NetworkPerson, Suspect

HIDDEN = "…"
_NAME = re.compile(r"[^\W\d_][\w'’]+")
_ROLE_WORDS = """
    moeder vader ouders zus broer oom tante oma opa neef nicht vriend vriendin buurman buurvrouw buren collega
    leidinggevende docent mentor coach partner man vrouw onbekende onbekend mother father parents sister brother uncle
    aunt grandmother grandfather cousin friend neighbour colleague manager teacher husband wife unknown
    """
_ROLES = frozenset(_ROLE_WORDS.split())
"""Words a person is called by that name nobody."""


def initials(*names: str) -> str:
    """Return the first letter of every word of names, as it is written: ``S.v.D.``."""
    return "".join(f"{word[0]}." for name in names for word in name.split() if word[0].isalpha())


def initials_of(view: CaseView) -> str:
    """Return the victim's initials; of the alias, where the name is not known here."""
    person = view.sole(Identity)
    return initials(person.first_name, person.last_name) or initials(view.head.alias)


def without_names(view: CaseView, text: str) -> str:
    """Return a text in which nobody of the case is named, and no address, number or account of theirs stands."""
    for detail in _details(view):
        text = re.sub(re.escape(detail), HIDDEN, text, flags=re.IGNORECASE)
    for name in sorted(_names(view), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?:['’]?s)?(?!\w)\.?", f"{name[0]}.", text)
    return text


def _names(view: CaseView) -> frozenset[str]:
    person = view.sole(Identity)
    people = (
        view.head.alias,
        person.first_name,
        person.last_name,
        *(each.name for each in view.records(Suspect)),
        *(each.first_name for each in view.records(Child)),
        *(each.name for each in view.records(NetworkPerson)),
    )
    words = (word for name in people for word in _NAME.findall(name))
    return frozenset(word for word in words if word[0].isupper() and word.lower() not in _ROLES)


def _details(view: CaseView) -> Iterator[str]:
    """Yield what leads to a person: a place or account with a number in it, an e-mail address."""
    person = view.sole(Identity)
    details = [person.address, person.phone]
    details += [detail for each in view.records(Suspect) for detail in (each.whereabouts, each.account)]
    details += [each.phone for each in view.records(NetworkPerson)]
    for each in details:
        if any(letter.isdigit() or letter in "@_" for letter in each):
            yield each.strip()
