"""Whose a case is, as far as its line tells; what nobody is named for is everybody's of the organisation."""

from mdt_desktop.application.ports import CaseCard
from mdt_desktop.domain.people import PersonRef


def is_me(name: str, me: PersonRef) -> bool:
    """Say whether a name is the one of whoever looks."""
    return bool(name) and name.strip().casefold() == me.name.strip().casefold()


def is_mine(card: CaseCard, me: PersonRef, owner: str = "") -> bool:
    """Say whether something of a case falls to whoever looks."""
    if owner:
        return is_me(owner, me) or owner == me.org
    named = [card.contact_person, card.coordinator, *card.responsible.split(", ")]
    if any(is_me(name, me) for name in named):
        return True
    return card.is_mine and not any(name for name in named if name != me.org)


def where_text(card: CaseCard) -> str:
    """Return alias and number: all a list says of whom it is about."""
    return f"{card.alias} · {card.number}" if card.alias else card.number
