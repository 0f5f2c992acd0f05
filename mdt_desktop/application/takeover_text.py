"""Overneemtekst: what one organisation copies to its own system, cut to its compartment (people.md "Roads").

Without it the program is double registration; with too much in it, it is a leak: of every group the organisation
finds what it may know, all of it or no more than that it is there.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mdt_desktop.application.case_view import (
    CaseView,
    contact_person_of,
    coordination_of,
    events_of,
    level_of,
    open_actions,
    responsible_takes,
)
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.application.who_knows import MayKnow, may_know
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.events import Appointment
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import Child, Communication, PersonRef, Said, Suspect
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.sharing import SharingLevel
from mdt_desktop.domain.story import EventSummary, Wish
from mdt_desktop.domain.weighing import DomainNeed, WeighingOutcome


class System(StrEnum):
    """The kinds of systems text is taken over into; each begins with what it is for."""

    HEALTH = "health"
    POLICE = "police"
    VT = "vt"
    OTHER = "other"


SYSTEM_OF: Mapping[str, System] = {
    "CSG": System.HEALTH,
    "GGZ": System.HEALTH,
    "HA": System.HEALTH,
    "SEH": System.HEALTH,
    "GGD_FA": System.HEALTH,
    "POL": System.POLICE,
    "VT": System.VT,
}
"""The organisation: the kind of its system; every other one has one of its own kind."""


class About(StrEnum):
    """What one line is about."""

    NUMBER = "number"
    SAFE_CONTACT = "safe_contact"
    AVOID = "avoid"
    SAY = "say"
    HOW_TO_TALK = "how_to_talk"
    RESPONSIBLE = "responsible"
    CONTACT_PERSON = "contact_person"
    COORDINATION = "coordination"
    LEVEL = "level"
    REASON = "reason"
    SUMMARY = "summary"
    EVENT = "event"
    APPOINTMENT = "appointment"
    SUSPECT = "suspect"
    CHILDREN = "children"
    NEED = "need"
    WISH = "wish"
    NOT_WANTED = "not_wanted"
    ACTION = "action"
    CORE_ONLY = "core_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """One line: ``code`` is an event kind, a level, a living domain or a group, where the line is about one."""

    about: About
    text: str = ""
    code: str = ""
    at: datetime | None = None
    who: PersonRef | None = None


_HELD_FULLY = frozenset("OF")
_HELD_IN_CORE = frozenset("KS")
_G = FieldGroup
_BODY = (_G.MEDICAL, _G.FORENSIC_STATUS, _G.MENTAL_HEALTH)
_ORDER: Mapping[System, tuple[FieldGroup, ...]] = {
    System.HEALTH: (
        *(_G.SAFE_CONTACT, _G.DISABILITY_COMMUNICATION, *_BODY, _G.EVENT_SUMMARY, _G.RISK_OUTCOME),
        *(_G.LIVING_DOMAINS, _G.PROTECTIVE_ORDERS, _G.CHILDREN, _G.WISHES, _G.ACTIONS_DECISIONS),
    ),
    System.POLICE: (
        *(_G.SAFE_CONTACT, _G.DISABILITY_COMMUNICATION, _G.EVENT_SUMMARY, _G.SUSPECT, _G.POLICE_STATUS),
        *(_G.FORENSIC_STATUS, _G.PROTECTIVE_ORDERS, _G.RISK_OUTCOME, _G.CHILDREN, _G.WISHES, _G.ACTIONS_DECISIONS),
    ),
    System.VT: (
        *(_G.SAFE_CONTACT, _G.DISABILITY_COMMUNICATION, _G.CHILDREN, _G.EVENT_SUMMARY, _G.RISK_OUTCOME),
        *(_G.PROTECTIVE_ORDERS, _G.POLICE_STATUS, _G.SUSPECT, _G.LIVING_DOMAINS, _G.WISHES, _G.ACTIONS_DECISIONS),
    ),
    System.OTHER: (
        *(_G.SAFE_CONTACT, _G.DISABILITY_COMMUNICATION, _G.EVENT_SUMMARY, _G.RISK_OUTCOME, _G.PROTECTIVE_ORDERS),
        *(_G.LIVING_DOMAINS, _G.WISHES, _G.ACTIONS_DECISIONS),
    ),
}
"""What each system gets, in its order; a group that is not named never goes there."""


def compartment(view: CaseView, org: str, own: str, pack: RulePack, now: datetime) -> MayKnow:
    """Return how much of each group may stand in the system of an organisation.

    One's own holds what the region lets it hold and what it is the source of; of what the region keeps apart it holds
    what was decided to share with it. Another organisation's holds what was decided to share with it, and no more.
    """
    decided = may_know(view, org, own, now)
    if org != own:
        return decided
    levels = dict(decided.levels)
    for group, letters in pack.matrix.items():
        letter = letters.get(org, "")
        if letter in _HELD_FULLY and letter:
            levels[group] = SharingLevel.FULL
        elif letter in _HELD_IN_CORE and letter:
            levels.setdefault(group, SharingLevel.CONCLUSION)
    if not any(org in letters for letters in pack.matrix.values()):
        told = (each for each in view.shown if isinstance(each.record, Said) and each.record.word_of == org)
        levels.update({each.group.value: SharingLevel.FULL for each in told})
    return MayKnow(levels)


def taken_over(view: CaseView, org: str, may: MayKnow) -> tuple[TakenOver, ...]:
    """Return the lines for the system of an organisation, as far as it may know each group."""
    return tuple(_lines(view, SYSTEM_OF.get(org, System.OTHER), may))


def _lines(view: CaseView, system: System, may: MayKnow) -> Iterator[TakenOver]:
    yield TakenOver(about=About.NUMBER, text=view.head.number)
    yield from _path(view)
    core = []
    for group in _ORDER[system]:
        found = tuple(_of_group(view, group))
        if may.fully(group):
            yield from found
        elif may.at_all(group) and found:
            core.append(group.value)
            yield from (each for each in found if each.about is About.LEVEL)
    yield from (TakenOver(about=About.CORE_ONLY, code=group) for group in core)


def _path(view: CaseView) -> Iterator[TakenOver]:
    for take in responsible_takes(view):
        who = PersonRef(org=take.record.organisation, name=take.record.person)
        yield TakenOver(about=About.RESPONSIBLE, who=who)
    contact = contact_person_of(view)
    if contact is not None:
        named = contact.record
        yield TakenOver(about=About.CONTACT_PERSON, who=PersonRef(org=named.org, name=named.name), text=named.phone)


def _of_group(view: CaseView, group: FieldGroup) -> Iterator[TakenOver]:
    """Yield what a group says: its own lines, then its events and appointments."""
    if group in _READ:
        yield from _READ[group](view)
    for event in (each for each in events_of(view) if each.group is group and not each.record.victim):
        yield TakenOver(about=About.EVENT, code=event.record.kind, text=event.record.text, at=event.record.at.at)
    corrected = {each.corrects for each in view.records(Appointment)}
    for shown in (each for each in view.all(Appointment) if each.group is group and each.id not in corrected):
        yield TakenOver(about=About.APPOINTMENT, text=shown.record.what, at=shown.record.at)


# --- what each group says ------------------------------------------------------------------------------


def _safe_contact(view: CaseView) -> Iterator[TakenOver]:
    rule = view.contact_rule
    parts = {About.SAFE_CONTACT: rule.rule or rule.call, About.AVOID: rule.avoid, About.SAY: rule.say}
    yield from (TakenOver(about=about, text=text) for about, text in parts.items() if text)


def _how_to_talk(view: CaseView) -> Iterator[TakenOver]:
    talk = view.sole(Communication)
    text = ", ".join(each for each in (*talk.languages, talk.interpreter_wish, talk.how_to_talk) if each)
    if text:
        yield TakenOver(about=About.HOW_TO_TALK, text=text)


def _risk(view: CaseView) -> Iterator[TakenOver]:
    outcome = view.latest(WeighingOutcome)
    if outcome is not None:
        yield TakenOver(about=About.LEVEL, code=level_of(view).value, at=outcome.record.at)
        if outcome.record.why:
            yield TakenOver(about=About.REASON, text=outcome.record.why)


def _summary(view: CaseView) -> Iterator[TakenOver]:
    summary = view.latest(EventSummary)
    if summary is not None:
        yield TakenOver(about=About.SUMMARY, text=summary.record.text)


def _suspect(view: CaseView) -> Iterator[TakenOver]:
    for each in view.records(Suspect):
        text = ", ".join(part for part in (each.name, each.relation, each.whereabouts) if part)
        if text:
            yield TakenOver(about=About.SUSPECT, text=text)


def _children(view: CaseView) -> Iterator[TakenOver]:
    for each in view.records(Child):
        name = f"{each.first_name} ({each.age})" if each.age is not None else each.first_name
        text = ", ".join(part for part in (name, each.lives_where, each.saw_or_heard) if part)
        if text:
            yield TakenOver(about=About.CHILDREN, text=text)


def _needs(view: CaseView) -> Iterator[TakenOver]:
    newest = {each.domain: each for each in view.records(DomainNeed)}
    for domain, need in newest.items():
        text = ", ".join(part for part in (need.situation, need.who_helps) if part)
        if text:
            yield TakenOver(about=About.NEED, code=domain.value, text=text)


def _wishes(view: CaseView) -> Iterator[TakenOver]:
    wishes = view.records(Wish)
    wanted = next((each.text for each in reversed(wishes) if each.text), "")
    unwanted = next((each.not_wanted for each in reversed(wishes) if each.not_wanted), "")
    if wanted:
        yield TakenOver(about=About.WISH, text=wanted)
    if unwanted:
        yield TakenOver(about=About.NOT_WANTED, text=unwanted)


def _actions(view: CaseView) -> Iterator[TakenOver]:
    decided = coordination_of(view)
    if decided is not None:
        yield TakenOver(about=About.COORDINATION, code=decided.decision.value, text=decided.reason, at=decided.at)
    for each in open_actions(view):
        task = each.record.task
        yield TakenOver(
            about=About.ACTION,
            text=each.record.what,
            at=task.due if task is not None else None,
            who=task.owner if task is not None else None,
        )


_READ: Mapping[FieldGroup, Callable[[CaseView], Iterator[TakenOver]]] = {
    _G.SAFE_CONTACT: _safe_contact,
    _G.DISABILITY_COMMUNICATION: _how_to_talk,
    _G.RISK_OUTCOME: _risk,
    _G.EVENT_SUMMARY: _summary,
    _G.SUSPECT: _suspect,
    _G.CHILDREN: _children,
    _G.LIVING_DOMAINS: _needs,
    _G.WISHES: _wishes,
    _G.ACTIONS_DECISIONS: _actions,
}


def copied(org: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down that text of this case was put on the clipboard, and for which organisation."""
    return (new_fact(Access(kind=AccessKind.COPIED, detail=f"takeover {org}", at=now, by=by)),)
