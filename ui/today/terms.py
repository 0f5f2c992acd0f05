"""The terms of Today as lines: neutral words, who acts, what to call; most urgent first (people.md 7 and 9)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.actions import CALL_VICTIM
from mdt_desktop.application.ports import CaseCard, DueRow
from mdt_desktop.domain.clocks import ClockKind, ClockState, DeadlineRule, Severity
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack
from ui.neutral_terms import is_sensitive, label_of, neutral_org, rule_of
from ui.texts import local, moment_text, org_word, remaining_text, time_text
from ui.today.state import TermLine
from ui.where import section_of_rule
from ui.whose import is_me, is_mine, where_text
from ui.widgets.terms import TermRow

translate = QCoreApplication.translate

SOON = timedelta(hours=24)
FRESH = timedelta(hours=24)
"""So long a term that passed stands above the ones that run."""

CLOCKS = frozenset({"clock", "open_clock"})
_ALARMING = frozenset({Severity.CRITICAL, Severity.HIGH})
_NOW, _JUST_PASSED, _RUNNING, _CAN_WAIT, _LONG_PASSED = range(5)
_Order = tuple[int, float]


@dataclass(frozen=True, slots=True)
class Today:
    """What every line is seen from: the rules, who looks, and when."""

    pack: RulePack
    me: PersonRef
    now: datetime


def term_lines(due: Sequence[tuple[DueRow, CaseCard]], today: Today) -> tuple[TermLine, ...]:
    """Return the terms and the calls to victims, most urgent first; neutral ones of a case are one line."""
    lines = [_clock(row, card, today) for row, card in due if row.kind in CLOCKS]
    lines += [_call(row, card, today) for row, card in due if is_call(row)]
    ordered = [line for _, line in sorted(lines, key=lambda each: each[0])]
    return tuple(_one_each(ordered, today))


def is_call(row: DueRow) -> bool:
    """Say whether a row is an agreed call to the victim: it stands among the terms, for it has an hour."""
    return row.kind == "action" and row.purpose == CALL_VICTIM


# --- clocks ------------------------------------------------------------------------------------------


def _clock(row: DueRow, card: CaseCard, today: Today) -> tuple[_Order, TermLine]:
    rule = rule_of(today.pack, row.what)
    calls_victim = rule is not None and rule.fits_contact_window
    phone = "" if rule is None or calls_victim else _phone(rule, today)
    who = _caller(card.contact_person or card.responsible, today) if calls_victim else _actors(rule, card, today)
    rank = _rank(row, rule, today.now)
    term = TermRow(
        left=_left(row, today.now),
        moment=_moment(row, today.now),
        what=label_of(today.pack, row.what),
        who=who,
        phone=phone,
        notes=(*_states(row, rule, today.now), *(_avoided(card) if calls_victim else ())),
        colour=_colour(row, rank, today.now),
        share=_share(row, today.now),
    )
    line = TermLine(
        key=f"{card.case.hex}:{row.what}",
        case=card.case,
        section="overview" if calls_victim else section_of_rule(rule),
        where=_where(card) if calls_victim else where_text(card),
        term=term,
        call="victim" if calls_victim else _call_of(phone, rule, card, today),
        is_running=rank not in {_JUST_PASSED, _LONG_PASSED},
        is_mine=is_mine(card, today.me),
        is_pressing=_presses(row, rank, today.now),
    )
    return _order(row, rule, rank), line


def _has_passed(row: DueRow, now: datetime) -> bool:
    return row.kind == "clock" and row.due <= now


def _is_waited_for(row: DueRow, now: datetime) -> bool:
    return row.state == ClockState.NOT_BEFORE and row.due > now


def _rank(row: DueRow, rule: DeadlineRule | None, now: datetime) -> int:
    if row.kind == "open_clock":
        is_alarm = rule is not None and rule.kind is ClockKind.ACT_NOW and rule.severity in _ALARMING
        return _NOW if is_alarm else _CAN_WAIT
    if not _has_passed(row, now):
        return _RUNNING
    return _JUST_PASSED if now - row.due <= FRESH else _LONG_PASSED


def _order(row: DueRow, rule: DeadlineRule | None, rank: int) -> _Order:
    """Running ones by what comes first; passed ones newest first, those where help is still useful before the rest."""
    if rank in {_RUNNING, _NOW, _CAN_WAIT}:
        return rank, row.due.timestamp()
    helps = rule is not None and rule.kind is ClockKind.WINDOW
    return rank, -row.due.timestamp() - (timedelta(days=365).total_seconds() if helps else 0)


def _left(row: DueRow, now: datetime) -> str:
    if row.kind == "open_clock" and not _is_waited_for(row, now):
        return translate("today", "Now")
    return remaining_text(row.due - now)


def _moment(row: DueRow, now: datetime) -> str:
    moment = _at(row.due, now)
    if _is_waited_for(row, now):
        return translate("today", "from {moment}").format(moment=moment)
    if row.kind == "open_clock":
        return translate("today", "since {moment}").format(moment=moment)
    if _has_passed(row, now):
        return translate("today", "passed · {moment}").format(moment=moment)
    return _until(row.due, now)


def _at(moment: datetime, now: datetime) -> str:
    return time_text(moment) if local(moment).date() == local(now).date() else moment_text(moment, now)


def _until(moment: datetime, now: datetime) -> str:
    if local(moment).date() != local(now).date():
        return moment_text(moment, now)
    return translate("today", "until {moment}").format(moment=time_text(moment))


def _states(row: DueRow, rule: DeadlineRule | None, now: datetime) -> tuple[tuple[str, str, str], ...]:
    if row.no_slot_fits:
        return (("phone-off", translate("today", "No safe hour fits before this term"), "danger"),)
    if _has_passed(row, now):
        return (_late(rule),)
    if row.is_uncertain:
        return (("hourglass", translate("today", "As soon as possible: the time is not certain"), "warn"),)
    if row.kind == "open_clock":
        return ()
    if row.due - now < SOON:
        return (("hourglass", translate("today", "Nearly over"), "warn"),)
    return (("clock", translate("today", "Running"), "ink2"),)


def _late(rule: DeadlineRule | None) -> tuple[str, str, str]:
    if rule is None or rule.kind is ClockKind.WINDOW:
        return "circle-alert", translate("today", "Passed: call all the same"), "danger"
    return "circle-alert", translate("today", "Late"), "danger"


def _colour(row: DueRow, rank: int, now: datetime) -> str:
    if rank in {_NOW, _JUST_PASSED, _LONG_PASSED}:
        return "danger"
    return "warn" if rank == _RUNNING and row.due - now < SOON else ""


def _share(row: DueRow, now: datetime) -> float:
    whole = (row.due - (row.since or row.due)).total_seconds()
    return (row.due - now).total_seconds() / whole if whole > 0 else 0.0


def _presses(row: DueRow, rank: int, now: datetime) -> bool:
    is_today = local(row.due).date() <= local(now).date()
    return rank in {_NOW, _JUST_PASSED} or (rank == _RUNNING and is_today)


# --- who acts, and how they are called ----------------------------------------------------------------


def _actors(rule: DeadlineRule | None, card: CaseCard, today: Today) -> str:
    if rule is None:
        return ""
    if is_sensitive(rule):
        return neutral_org(rule)
    return ", ".join(_actor(code, card, today) for code in rule.acts)


def _actor(code: str, card: CaseCard, today: Today) -> str:
    name = {"contact_person": card.contact_person, "mdt_coordinator": card.coordinator}.get(code, "")
    if is_me(name, today.me):
        return translate("today", "{name} (you)").format(name=name)
    return name or org_word(code)


def _phone(rule: DeadlineRule, today: Today) -> str:
    """Return the number of the duty line; one that would tell what it is about stays in the case."""
    if is_sensitive(rule) and not neutral_org(rule):
        return ""
    line = today.pack.duty_lines.get(rule.duty)
    return line.phone if line else ""


def _call_of(phone: str, rule: DeadlineRule | None, card: CaseCard, today: Today) -> str:
    names = {"contact_person": card.contact_person, "mdt_coordinator": card.coordinator}
    acts = rule.acts if rule is not None else ()
    falls_to_me = any(is_me(names.get(code, ""), today.me) for code in acts)
    return "duty" if phone and not falls_to_me else ""


# --- calls to the victim ------------------------------------------------------------------------------


def _call(row: DueRow, card: CaseCard, today: Today) -> tuple[_Order, TermLine]:
    is_late = row.due <= today.now
    rank = _JUST_PASSED if is_late else _RUNNING
    state = ("circle-alert", translate("today", "Late: call now"), "danger") if is_late else None
    soon = ("hourglass", translate("today", "Nearly over"), "warn") if row.due - today.now < SOON else None
    notes = [note for note in (state or soon,) if note is not None]
    term = TermRow(
        left=remaining_text(row.due - today.now),
        moment=_until(row.due, today.now),
        what=row.label,
        who=_caller(row.owner, today),
        notes=(*notes, *_avoided(card)),
        colour=_colour(row, rank, today.now),
        share=0.0 if is_late else 1.0,
    )
    line = TermLine(
        key=f"{card.case.hex}:{row.what}",
        case=card.case,
        section="overview",
        where=_where(card),
        term=term,
        call="victim",
        action=row.what,
        is_mine=is_mine(card, today.me, row.owner),
        is_pressing=local(row.due).date() <= local(today.now).date(),
    )
    return (rank, row.due.timestamp() if rank == _RUNNING else -row.due.timestamp()), line


def _caller(name: str, today: Today) -> str:
    if not name or is_me(name, today.me):
        return translate("today", "You call yourself")
    return translate("today", "Calls: {name}").format(name=org_word(name))


def _where(card: CaseCard) -> str:
    if not card.hours:
        return where_text(card)
    spans = ", ".join(f"{each.opens:%H:%M}-{each.closes:%H:%M}" for each in card.hours)
    return translate("today", "{case} · may be called {hours}").format(case=where_text(card), hours=spans)


def _avoided(card: CaseCard) -> tuple[tuple[str, str, str], ...]:
    if not card.avoid:
        return ()
    return (("phone-off", translate("today", "not: {channels}").format(channels=card.avoid), "danger"),)


# --- one line for what must not be told apart ---------------------------------------------------------


def _one_each(lines: Iterable[TermLine], today: Today) -> Iterable[TermLine]:
    """Neutral terms of one case say the same: the most urgent stands for all of them."""
    kept: dict[tuple[object, ...], list[TermLine]] = {}
    for line in lines:
        rule = rule_of(today.pack, line.key.partition(":")[2])
        is_neutral = rule is not None and is_sensitive(rule)
        key = (line.case, line.term.what, line.is_running) if is_neutral else (line.key,)
        kept.setdefault(key, []).append(line)
    for first, *others in kept.values():
        yield _with_others(first, len(others)) if others else first


def _with_others(line: TermLine, count: int) -> TermLine:
    word = translate("today", "and %n more term(s) of this case", "", count)
    return replace(line, term=replace(line.term, notes=(*line.term.notes, ("info", word, "ink2"))))
