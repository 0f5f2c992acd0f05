"""Everything Today shows, as lines of words in their order, from what was read of the due table."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.cases import TODAY_LOOKS_AHEAD
from mdt_desktop.application.ports import CaseCard, Draft, DueRow
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.actions import ActionStep
from mdt_desktop.domain.handover import HandoverStep
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting
from ui.texts import local, moment_text, org_word, short_day_text, time_text, trigger_word
from ui.today.state import ActionLine, SideLine, TodayRead, TodayState, WaitingText
from ui.today.terms import Today, is_call, term_lines
from ui.where import is_at_table, meeting_of_place
from ui.whose import is_mine, where_text

translate = QCoreApplication.translate

ROOM = 200
"""So many of one kind are read at most (architecture.md §7: Today does not grow with the vault)."""

_WAITS_FOR_ANSWER = frozenset({HandoverStep.OFFERED, HandoverStep.TALK_PLANNED, HandoverStep.TALK_DONE})
_WAITS_FIRST = ("warn", "danger", "ink2")
_Row = tuple[DueRow, CaseCard]


def today_state(read: TodayRead, today: Today) -> TodayState:
    """Return the page for what was read."""
    of_kind: dict[str, list[_Row]] = {}
    for row, card in read.due:
        of_kind.setdefault(row.kind, []).append((row, card))
    return TodayState(
        now=read.now,
        terms=term_lines(read.due, today),
        actions=tuple(_action(row, card, today) for row, card in of_kind.get("action", []) if not is_call(row)),
        handovers=tuple(_handovers(of_kind.get("handover", []), today)),
        plans=(
            *(_look_again(row, card, read.now) for row, card in of_kind.get("look_again", [])),
            *(_plan(row, card, read.now) for row, card in of_kind.get("plan_review", [])),
        ),
        consents=tuple(_consents(of_kind.get("consent", []), read.now)),
        conflicts=tuple(_conflicts(of_kind.get("conflict", []))),
        meetings=tuple(_meetings(read)),
        waiting=_waiting(read),
        is_cut_off=any(len(rows) >= ROOM for rows in of_kind.values()),
    )


def _day(moment: datetime, now: datetime) -> str:
    return short_day_text(local(moment).date(), local(now).date())


def _is_today(moment: datetime, now: datetime) -> bool:
    return local(moment).date() <= local(now).date()


def _action(row: DueRow, card: CaseCard, today: Today) -> ActionLine:
    is_late = row.due <= today.now
    day = _day(row.due, today.now)
    mine = is_mine(card, today.me, row.owner)
    return ActionLine(
        key=f"{card.case.hex}:{row.what}",
        case=card.case,
        action=row.what,
        what=row.label,
        where=where_text(card),
        when=translate("today", "{day}, late").format(day=day) if is_late else day,
        owner="" if mine else org_word(row.owner),
        note=translate("today", "was not done") if row.state == ActionStep.NOT_DONE else "",
        is_late=is_late,
        is_mine=mine,
        is_pressing=mine and _is_today(row.due, today.now),
    )


# --- handovers ---------------------------------------------------------------------------------------


def _handovers(rows: Iterable[_Row], today: Today) -> Sequence[SideLine]:
    """Those that wait for whoever looks come first, then the late ones; one that was accepted is a term, not a wait."""
    found = [_handover(row, card, today) for row, card in rows]
    return sorted((line for line in found if line is not None), key=lambda line: _WAITS_FIRST.index(line.state[2]))


def _handover(row: DueRow, card: CaseCard, today: Today) -> SideLine | None:
    step = HandoverStep(row.state)
    if step is HandoverStep.RETURNED:
        return _returned(row, card)
    return _unanswered(row, card, today) if step in _WAITS_FOR_ANSWER else None


def _unanswered(row: DueRow, card: CaseCard, today: Today) -> SideLine:
    waits_for_me = row.owner == today.me.org
    is_late = row.due <= today.now
    moment = moment_text(row.due, today.now)
    to_me = translate("today", "Offered to your organisation. Answer before {moment}.").format(moment=moment)
    to_other = translate("today", "Offered to {receiver}. They answer before {moment}.")
    return SideLine(
        key=f"{card.case.hex}:{row.what}",
        case=card.case,
        section="handover",
        where=where_text(card),
        text=to_me if waits_for_me else to_other.format(receiver=org_word(row.owner), moment=moment),
        state=_waits(row, today, waits_for_me=waits_for_me),
        button=translate("today", "Look and answer") if waits_for_me else translate("today", "Open the handover"),
        is_pressing=waits_for_me or is_late,
    )


def _waits(row: DueRow, today: Today, *, waits_for_me: bool) -> tuple[str, str, str]:
    if waits_for_me:
        return "hourglass", translate("today", "Waits for you"), "warn"
    if row.due > today.now:
        return "clock", translate("today", "Waits for an answer"), "ink2"
    days = (local(today.now).date() - local(row.due).date()).days
    if days == 0:
        return "circle-alert", translate("today", "Late today: call them"), "danger"
    return "circle-alert", translate("today", "%n day(s) late: call them", "", days), "danger"


def _returned(row: DueRow, card: CaseCard) -> SideLine:
    text = translate("today", "{receiver} asks you to take the case back.")
    return SideLine(
        key=f"{card.case.hex}:{row.what}",
        case=card.case,
        section="handover",
        where=where_text(card),
        text=text.format(receiver=org_word(row.owner)),
        state=("hourglass", translate("today", "Waits for you"), "warn"),
        button=translate("today", "Look and answer"),
        is_pressing=True,
    )


# --- plans, consents, differences --------------------------------------------------------------------


def _plan(row: DueRow, card: CaseCard, now: datetime) -> SideLine:
    is_late = local(row.due).date() < local(now).date()
    day = _day(row.due, now)
    late = ("circle-alert", translate("today", "{day}, late").format(day=day), "danger")
    is_hers = row.what == "safety_plan"
    together = translate("today", "Look at the safety plan together again.")
    theirs = translate("today", "Look at the plan of the organisations before the day comes.")
    return SideLine(
        key=f"{card.case.hex}:{'plan' if is_hers else row.what}",
        case=card.case,
        section="safety_plan" if is_hers else "documents",
        where=where_text(card),
        text=together if is_hers else theirs,
        state=late if is_late else ("calendar-days", day, "ink2"),
        button=translate("today", "Open the plan"),
        is_pressing=_is_today(row.due, now),
    )


def _look_again(row: DueRow, card: CaseCard, now: datetime) -> SideLine:
    is_late = local(row.due).date() < local(now).date()
    day = _day(row.due, now)
    waits = ("circle-alert", translate("today", "Since {day}").format(day=day), "warn")
    return SideLine(
        key=f"{card.case.hex}:look_again",
        case=card.case,
        section="coordination",
        where=where_text(card),
        text=translate("today", "Look at coordination again: {why}").format(why=trigger_word(row.what)),
        state=waits if is_late else ("calendar-days", day, "ink2"),
        button=translate("today", "Open coordination"),
        is_pressing=_is_today(row.due, now),
    )


def _by_case(rows: Iterable[_Row]) -> Iterable[tuple[CaseCard, list[DueRow]]]:
    found: dict[CaseId, tuple[CaseCard, list[DueRow]]] = {}
    for row, card in rows:
        found.setdefault(card.case, (card, []))[1].append(row)
    return found.values()


def _consents(rows: Iterable[_Row], now: datetime) -> Iterable[SideLine]:
    for card, of_case in _by_case(rows):
        first = of_case[0]
        day = _day(first.due, now)
        is_late = local(first.due).date() < local(now).date()
        late = ("circle-alert", translate("today", "{day}, late").format(day=day), "danger")
        yield SideLine(
            key=f"{card.case.hex}:consent",
            case=card.case,
            section="sharing",
            where=where_text(card),
            text=translate("today", "Ask %n consent(s) of an acute moment again.", "", len(of_case)),
            state=late if is_late else ("calendar-days", day, "ink2"),
            button=translate("today", "Ask again"),
            is_pressing=_is_today(first.due, now),
        )


def _conflicts(rows: Iterable[_Row]) -> Iterable[SideLine]:
    for card, of_case in _by_case(rows):
        yield SideLine(
            key=f"{card.case.hex}:conflict",
            case=card.case,
            section="overview",
            where=where_text(card),
            text=translate("today", "%n difference(s)", "", len(of_case)),
            state=("git-compare", translate("today", "Choose or leave open"), "info"),
            button=translate("today", "Look at it"),
        )


# --- the table ---------------------------------------------------------------------------------------


def _meetings(read: TodayRead) -> Iterable[SideLine]:
    """The tables of the next two weeks, and one that nobody ended."""
    for shown in read.meetings:
        at = shown.record.at
        if shown.id in read.under_way or (at is not None and at <= read.now + TODAY_LOOKS_AHEAD):
            yield _meeting(read, shown)


def _meeting(read: TodayRead, shown: Shown[Meeting]) -> SideLine:
    at, now = shown.record.at, read.now
    table = translate("today", "Table of {moment}").format(moment=moment_text(at, now) if at else "")
    return SideLine(
        key=shown.id,
        case=None,
        section="meeting",
        where=table,
        text=translate("today", "%n case(s) on the agenda", "", len(shown.record.cases)),
        state=_meeting_state(read, shown),
        button=translate("today", "Open the meeting"),
        is_pressing=shown.id in read.under_way or (at is not None and _is_today(at, now)),
    )


def _meeting_state(read: TodayRead, shown: Shown[Meeting]) -> tuple[str, str, str]:
    if shown.id in read.left_open:
        return "circle-alert", translate("today", "Still open: go on, or end it"), "danger"
    if shown.id in read.under_way:
        return "circle-dot", translate("today", "Under way: go on"), "warn"
    return "calendar-days", _day(shown.record.at, read.now) if shown.record.at else "", "ink2"


# --- what was being typed ----------------------------------------------------------------------------


def _waiting(read: TodayRead) -> WaitingText | None:
    draft, card = read.draft, read.draft_card
    if draft is None or draft.case is None or card is None:
        return None
    same_day = local(draft.saved_at).date() == local(read.now).date()
    until = time_text(draft.saved_at) if same_day else moment_text(draft.saved_at, read.now)
    sentence = translate("today", "Your text on {case} is kept until {moment}.")
    meeting = _meeting_of(draft, read)
    return WaitingText(
        case=draft.case,
        place=draft.place,
        sentence=sentence.format(case=card.alias or card.number, moment=until),
        meeting=meeting,
        is_under_way=meeting in read.under_way,
    )


def _meeting_of(draft: Draft, read: TodayRead) -> str:
    """The meeting a text was typed for: its place names it, or it is a form of the table that is under way."""
    if not is_at_table(draft.place) or draft.case is None:
        return meeting_of_place(draft.place)
    open_ones = (each for each in read.meetings if each.id in read.under_way)
    return next((each.id for each in open_ones if draft.case.hex in each.record.cases), "")
