"""Makes of a case what the table sees of it; runs on the worker, so that a switch only fills in words."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.attendance import Seat, promise_all, seats_of
from mdt_desktop.application.case_at_table import (
    AtTable,
    Quorum,
    end_of,
    needed_now,
    parked_of,
    question_of,
    quorum_of,
)
from mdt_desktop.application.case_view import CaseView, level_of, responsible_takes, standing
from mdt_desktop.application.initials import initials, initials_of
from mdt_desktop.application.screening import Cover, Screening, is_without_police, screening_of
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.tempo import kind_of
from mdt_desktop.application.why_now import as_it_came
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import AttendanceKind, Meeting
from mdt_desktop.domain.people import PersonRef
from ui.case.state import CaseState
from ui.coordination.words import table_word
from ui.meeting.mode.agreed import decisions_of_case
from ui.meeting.mode.content import steps_of
from ui.meeting.mode.rows import TableView, screened, short_name
from ui.meeting.mode.state import Need, QuorumLine, Row, Stop, TableCase
from ui.meeting.mode.words import seat_word
from ui.meeting.prefill import Prefill
from ui.texts import language, local

translate = QCoreApplication.translate
IN_THE_ROOM = frozenset({AttendanceKind.PRESENT, AttendanceKind.BY_PHONE, AttendanceKind.OBSERVER})
_NO_POLICE = "no_police"
_SHEETS = {
    "level": "level",
    "coordination": "regie",
    "contact_person": "contact",
    "decision": "decision",
    "next_call": "call",
}


class TableReader:
    """Reads cases for one meeting; ``own`` are the vault's own records, as they were when the meeting was begun."""

    def __init__(self, session: Session, meeting: Shown[Meeting], own: CaseView, opened: datetime) -> None:
        self._session = session
        self.meeting = meeting
        self._own = own
        self._opened = opened
        self._chosen: dict[CaseId, str] = {}

    def choose(self, case: CaseId, profile: str) -> None:
        """Count the seats of a case under another quorum profile from now on."""
        self._chosen[case] = profile

    def promise(self, seats: Iterable[Seat]) -> None:
        """Write down that everybody who still had to, promised secrecy; asked again in a year."""
        cases = self._session.cases
        cases.write_own(promise_all(seats, self._session.me, self._session.now()))
        self._own = cases.own_view()

    def _quorum(self, view: CaseView, seats: Iterable[Seat], now: datetime) -> Quorum:
        return quorum_of(view, self.meeting, seats, self.at(now), chosen=self._chosen.get(view.case, ""))

    def at(self, now: datetime) -> AtTable:
        """Return who keeps the record, and when."""
        pack = self._session.pack
        return AtTable(by=self._session.me, now=now, rules=pack.quorum, calendar=pack.office_calendar)

    def read(self, state: CaseState) -> TableCase:
        """Return the case as the table sees it."""
        view, meeting = state.view, self.meeting.id
        seats = seats_of(view, self._own, meeting, self.meeting.record, local(state.now).date())
        quorum = self._quorum(view, seats, state.now)
        screening = self._screening(view, seats, quorum)
        at = TableView(
            view=view,
            meeting=meeting,
            now=state.now,
            screening=screening,
            pack=self._session.pack,
            language=language(),
        )
        asked, end = question_of(view, meeting), end_of(view, meeting)
        why, new = (asked.why_now, asked.what_is_new) if asked else self._proposed(state)
        return TableCase(
            view=view,
            clocks=state.clocks,
            now=state.now,
            drafts=state.drafts,
            meeting=meeting,
            kind=kind_of(view, meeting),
            screening=screening,
            initials=initials_of(view) or initials(view.head.alias),
            number=view.head.number,
            level=level_of(view).value,
            responsible=_responsible(view),
            why=at.row(why, bar=360),
            new=at.row(new, bar=360),
            is_why_written=asked is not None,
            steps=steps_of(at),
            decisions=decisions_of_case(at),
            seats=seats,
            quorum=quorum,
            quorum_line=_line(quorum),
            needs=_needs(view, meeting, state),
            parked=tuple(at.row(each.text, icon="flag") for each in parked_of(view, meeting)),
            ended=end.outcome if end else None,
        )

    def parked(self, view: CaseView, stop: Stop) -> tuple[Row, ...]:
        """Return what was kept for later in a case, with the initials of whom it is about."""
        screening = self.screening(view)
        source = f"{stop.initials} {stop.number}".strip()
        return tuple(
            screened(screening, each.text, icon="flag", source=source) for each in parked_of(view, self.meeting.id)
        )

    def screening(self, view: CaseView) -> Screening:
        """Return what of a case may stand on the screen for those who sit there for it."""
        now = self._session.now()
        seats = seats_of(view, self._own, self.meeting.id, self.meeting.record, local(now).date())
        quorum = self._quorum(view, seats, now)
        return self._screening(view, seats, quorum)

    def stop(self, view: CaseView) -> Stop:
        """Return a case as the finder and the foot name it; one that must stay untraceable has no letters there."""
        is_untraceable = self.screening(view).is_untraceable
        return Stop(
            case=view.case.hex,
            number="" if is_untraceable else view.head.number,
            initials="" if is_untraceable else initials_of(view) or initials(view.head.alias),
            kind=kind_of(view, self.meeting.id),
            is_ended=end_of(view, self.meeting.id) is not None,
        )

    def _proposed(self, state: CaseState) -> tuple[str, str]:
        """Both lines arrive filled in, and stay as they are while the table decides; a person looks at them."""
        pack = self._session.pack
        came, prefill = as_it_came(state.view, self._opened), Prefill(pack, state.now)
        return prefill.why_now(came, pack.clocks(standing(came), state.now)), prefill.what_is_new(came)

    def _screening(self, view: CaseView, seats: Iterable[Seat], quorum: Quorum) -> Screening:
        there = {each.org for each in seats if each.how in IN_THE_ROOM}
        without = quorum.profile == _NO_POLICE or is_without_police(view)
        return screening_of(view, self._session.pack.table, there, without_police=without)


def _responsible(view: CaseView) -> str:
    takes = [each.record for each in responsible_takes(view)]
    return "; ".join(short_name(PersonRef(org=each.organisation, name=each.person)) for each in takes)


def _needs(view: CaseView, meeting: str, state: CaseState) -> tuple[Need, ...]:
    return tuple(
        Need(code=each.name, word=table_word(each.name), sheet=_SHEETS[each.name], is_there=each.answer is Answer.YES)
        for each in needed_now(view, meeting, state.now)
    )


def _line(quorum: Quorum) -> QuorumLine:
    if quorum.is_there:
        return QuorumLine(icon="check", words=translate("meeting_mode", "quorum"), colour="ok")
    seats = ", ".join(seat_word(each) for each in quorum.missing)
    words = translate("meeting_mode", "No quorum, missing: {seats}. A decision is provisional.")
    return QuorumLine(icon="circle-dashed", words=words.format(seats=seats), colour="warn", is_there=False)


def story_row(case: TableCase, text: str) -> Row:
    """Return the core story as far as those in the room may read it (people.md 6)."""
    return Row(text=text, cover=case.screening.of(text, FieldGroup.CORE_STORY), bar=420)


def may_read_story(case: TableCase) -> bool:
    """Say whether the curtain may open on the core story."""
    return case.screening.of("", FieldGroup.CORE_STORY) is Cover.CURTAIN
