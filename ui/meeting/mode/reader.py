"""Makes of a case what the table sees of it; runs on the worker, so that a switch only fills in words."""

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.case_view import CaseView, level_of, responsible_takes
from mdt_desktop.application.initials import initials, initials_of
from mdt_desktop.application.screening import Cover, Screening, is_without_police, screening_of
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.table import needed_at_the_table
from mdt_desktop.application.tempo import kind_of
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.meeting import Attendance, AttendanceKind, Meeting, Parked, TableEnd, TableQuestion
from mdt_desktop.domain.people import PersonRef
from ui.case.state import CaseState
from ui.coordination.words import table_word
from ui.meeting.mode.content import Content, short_name
from ui.meeting.mode.state import Need, QuorumLine, Row, Seat, TableCase
from ui.meeting.mode.words import outcome_word
from ui.texts import language

translate = QCoreApplication.translate
_IN_THE_ROOM = frozenset({AttendanceKind.PRESENT, AttendanceKind.BY_PHONE, AttendanceKind.OBSERVER})
_SHEETS = {
    "level": "level",
    "coordination": "regie",
    "contact_person": "contact",
    "decision": "decision",
    "next_call": "call",
}


class TableReader:
    """Reads cases for one meeting."""

    def __init__(self, session: Session, meeting: Shown[Meeting]) -> None:
        self._session = session
        self._meeting = meeting

    @property
    def meeting(self) -> Shown[Meeting]:
        """The meeting it reads for."""
        return self._meeting

    def read(self, state: CaseState) -> TableCase:
        """Return the case as the table sees it."""
        view, meeting = state.view, self._meeting.id
        seats = self._seats(view)
        screening = self._screening(view, seats)
        content = Content(
            view,
            meeting=meeting,
            now=state.now,
            screening=screening,
            event_labels=self._session.pack.event_labels,
            language=language(),
        )
        asked = [each for each in view.records(TableQuestion) if each.meeting == meeting]
        why, new = (asked[-1].why_now, asked[-1].what_is_new) if asked else ("", "")
        return TableCase(
            view=view,
            clocks=state.clocks,
            now=state.now,
            drafts=state.drafts,
            meeting=meeting,
            kind=kind_of(view, meeting),
            screening=screening,
            initials=_initials(view),
            number=view.head.number,
            level=level_of(view).value,
            responsible=_responsible(view),
            why=content.row(why, bar=360),
            new=content.row(new, bar=360),
            is_why_written=bool(asked),
            steps=content.steps(),
            decisions=content.decisions(),
            seats=seats,
            quorum=QuorumLine(icon="check", words=translate("meeting_mode", "quorum"), colour="ok", is_reached=True),
            needs=_needs(view),
            parked=tuple(
                content.row(each.text, icon="flag") for each in view.records(Parked) if each.meeting == meeting
            ),
            ended=_ended(view, meeting),
        )

    def _seats(self, view: CaseView) -> tuple[Seat, ...]:
        newest = {each.org: each for each in view.records(Attendance) if each.meeting == self._meeting.id}
        orgs = dict.fromkeys((*self._meeting.record.invited, *newest))
        return tuple(
            Seat(org=org, how=newest[org].how if org in newest else AttendanceKind.PRESENT, person=newest[org].person)
            if org in newest
            else Seat(org=org, how=AttendanceKind.PRESENT)
            for org in orgs
        )

    def _screening(self, view: CaseView, seats: tuple[Seat, ...]) -> Screening:
        there = {each.org for each in seats if each.how in _IN_THE_ROOM}
        rules = self._session.pack.table
        return screening_of(view, rules, there, without_police=is_without_police(view))


def _initials(view: CaseView) -> str:
    return initials_of(view) or initials(view.head.alias)


def _responsible(view: CaseView) -> str:
    takes = [each.record for each in responsible_takes(view)]
    return "; ".join(short_name(PersonRef(org=each.organisation, name=each.person)) for each in takes)


def _needs(view: CaseView) -> tuple[Need, ...]:
    return tuple(
        Need(code=each.name, word=table_word(each.name), sheet=_SHEETS[each.name], is_there=each.answer is Answer.YES)
        for each in needed_at_the_table(view)
    )


def _ended(view: CaseView, meeting: str) -> str:
    ends = [each for each in view.records(TableEnd) if each.meeting == meeting]
    return outcome_word(ends[-1].outcome) if ends else ""


def story_row(case: TableCase, text: str) -> Row:
    """Return the core story as far as those in the room may read it (people.md 6)."""
    return Row(text=text, cover=case.screening.of(text, FieldGroup.CORE_STORY), bar=420)


def may_read_story(case: TableCase) -> bool:
    """Say whether the curtain may open on the core story."""
    return case.screening.of("", FieldGroup.CORE_STORY) is Cover.CURTAIN
