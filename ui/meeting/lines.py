"""Everything the page of the meeting shows, as rows of words in their order, from what was read of the vault."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application import agenda, meetings, preparation
from mdt_desktop.application.agenda import Proposed
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.meetings import Finding, MeetingState
from mdt_desktop.application.preparation import Chase
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.meeting import AgendaEntry, AgendaReason, Meeting, newest_entries
from ui.meeting.state import AgendaRow, AskingRow, BoardCell, BoardRow, ChosenMeeting, MeetingRow, MeetingsState
from ui.meeting.words import (
    chase_word,
    finding_text,
    kind_word,
    makes_term_state,
    meeting_look,
    reasons_text,
    table_text,
    who_of,
)
from ui.texts import moment_text, org_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRead:
    """One case of the agenda as it was read: itself, its clocks, and what asks for a look."""

    view: CaseView
    clocks: tuple[Clock, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def who(self) -> str:
        """Initials and number."""
        return who_of(self.view.head.alias, self.view.head.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingsRead:
    """What was read of the vault: its own records, the chosen meeting, its cases, and who asks for a place."""

    now: datetime
    own: CaseView
    chosen: Shown[Meeting] | None = None
    cases: tuple[CaseRead, ...] = ()
    proposed: tuple[Proposed, ...] = ()


def meetings_state(read: MeetingsRead, session: Session) -> MeetingsState:
    """Return the page for what was read."""
    coming = meetings.coming(read.own, read.now)
    ids = {each.id for each in coming}
    past = [each for each in reversed(meetings.meetings_of(read.own)) if each.id not in ids]
    return MeetingsState(
        now=read.now,
        coming=tuple(_row(read, each) for each in coming),
        past=tuple(_row(read, each) for each in past),
        chosen=_chosen(read, read.chosen, session) if read.chosen is not None else None,
        asking=tuple(_asking(each, read.now) for each in read.proposed),
    )


def _row(read: MeetingsRead, shown: Shown[Meeting]) -> MeetingRow:
    record = shown.record
    cases = translate("meeting", "%n case(s)", "", len(record.cases))
    chair = record.chair.name if record.chair else ""
    parts = (kind_word(record.kind.value), cases, chair)
    return MeetingRow(
        id=shown.id,
        when=table_text(record.at, read.now),
        what=" · ".join(part for part in parts if part),
        state=meeting_look(read.own, shown, read.now),
    )


def _chosen(read: MeetingsRead, shown: Shown[Meeting], session: Session) -> ChosenMeeting:
    state = meetings.state_of(read.own, shown.id)
    can_change = state in {MeetingState.PLANNED, MeetingState.OPEN}
    title = translate("meeting", "Table of {moment}")
    return ChosenMeeting(
        meeting=shown,
        title=title.format(moment=table_text(shown.record.at, read.now)),
        state=meeting_look(read.own, shown, read.now),
        facts=_facts(shown.record),
        can_change=can_change,
        is_open=state is MeetingState.OPEN,
        is_ended=state is MeetingState.ENDED,
        agenda=tuple(_agenda_row(each, shown) for each in read.cases),
        late=_late(read, shown, session) if can_change else "",
        board=tuple(_board_row(each, shown) for each in read.cases),
        chase=tuple(_chase(read.cases, shown)) if can_change else (),
        findings=tuple(_findings(read, shown)),
    )


def _facts(record: Meeting) -> str:
    chair = record.chair
    parts = [kind_word(record.kind.value), record.place]
    if chair is not None and chair.name:
        named = f"{chair.name} ({org_word(chair.org)})" if chair.org else chair.name
        parts.append(translate("meeting", "Chair: {name}").format(name=named))
    if record.clerk:
        parts.append(translate("meeting", "Minutes: {name}").format(name=record.clerk))
    if record.invited:
        names = ", ".join(org_word(org) for org in record.invited)
        parts.append(translate("meeting", "Invited: {names}").format(names=names))
    return " · ".join(part for part in parts if part)


def _findings(read: MeetingsRead, shown: Shown[Meeting]) -> Iterable[str]:
    yield from (finding_text(each, "") for each in meetings.findings(read.own, shown.id, read.now))
    for case in read.cases:
        yield from (finding_text(each, case.who) for each in case.findings)


# --- the agenda ----------------------------------------------------------------------------------------


def _agenda_row(case: CaseRead, shown: Shown[Meeting]) -> AgendaRow:
    entry = newest_entries(case.view.records(AgendaEntry)).get(shown.id)
    reasons = entry.reasons if entry is not None else ()
    makes = meetings.makes_term(case.clocks, shown.record)
    _, term, colour = makes_term_state(makes)
    is_late = case.view.case.hex in shown.record.late
    return AgendaRow(
        case=case.view.case,
        who=case.who,
        why=reasons_text(reasons or (AgendaReason.ASKED,)),
        term=term,
        term_colour=colour,
        late=translate("meeting", "Late slot") if is_late else "",
    )


def _late(read: MeetingsRead, shown: Shown[Meeting], session: Session) -> str:
    slots, left = shown.record.late_slots, agenda.late_slots_left(shown.record)
    words = translate("meeting", "%n late slot(s), {left} free", "", slots).format(left=left)
    if not agenda.takes_late_slot(read.own, shown, read.now, session.pack):
        return words
    return translate("meeting", "{slots}. The agenda is out: a case now takes a late slot.").format(slots=words)


def _asking(proposed: Proposed, now: datetime) -> AskingRow:
    due = translate("meeting", "A table is needed before {moment}").format(moment=moment_text(proposed.due, now))
    since = translate("meeting", "Asks since {moment}").format(moment=moment_text(proposed.since, now))
    why = reasons_text(proposed.reasons)
    anonymous = translate("meeting", "without a name only")
    return AskingRow(
        case=proposed.card.case,
        who=who_of(proposed.card.alias, proposed.card.number),
        why=f"{why} · {anonymous}" if proposed.is_anonymous else why,
        due=due if proposed.due > now else since,
        term=makes_term_state(proposed.makes_term),
    )


# --- the preparation -----------------------------------------------------------------------------------


def _board_row(case: CaseRead, shown: Shown[Meeting]) -> BoardRow:
    rows = preparation.board_of(case.view, shown.id, shown.record.invited)
    cells = tuple(BoardCell(org=row.org, state=row.state) for row in rows)
    return BoardRow(case=case.view.case, who=case.who, cells=cells)


def _chase(cases: Sequence[CaseRead], shown: Shown[Meeting]) -> Iterable[str]:
    """One line for each organisation: one call for all its cases, and in each case only what comes first."""
    found: dict[str, dict[Chase, list[str]]] = {}
    for case in cases:
        first = dict(reversed(preparation.chased_of(case.view, shown.id, shown.record.invited)))
        for org, what in first.items():
            found.setdefault(org, {}).setdefault(what, []).append(case.who)
    for org in (*shown.record.invited, ""):
        if org in found:
            yield _chase_line(org, found[org])


def _chase_line(org: str, chased: Mapping[Chase, Sequence[str]]) -> str:
    told = "; ".join(f"{chase_word(what.value)}: {', '.join(chased[what])}" for what in Chase if what in chased)
    if org:
        return f"{org_word(org)} · {told}"
    return told[:1].upper() + told[1:]
