"""A meeting that ended, in a real vault: what tests and pictures of everything after it begin with."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Change, new_fact, new_register
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.identifiers import EntityId, random_id
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaStep,
    Attendance,
    AttendanceKind,
    Meeting,
    MeetingFact,
    MeetingStep,
    TableEnd,
    TableOutcome,
    TableQuestion,
)
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import Dissent, RiskLevel, WeighingOutcome

CHAIR = PersonRef(org="VT", name="Jildou Postma", role="mdt_chair")
INVITED = ("CSG", "POL", "VT", "SHN", "RVDK")


_DECIDED = (("Nieuwe sloten regelen", "GEM", "Wim Haak"), ("Rondje langs het huis", "POL", "Bart Dorsman"))


def meeting_that_ended(session: Session, words: Sequence[str] = ("V03", "V08")) -> str:
    """Write down a meeting about these cases that ended ten minutes ago; returns its id. On the worker."""
    ended = session.now() - timedelta(minutes=10)
    cases = [session.cases.find(word) for word in words]
    meeting = EntityId(random_id())
    record = Meeting(
        at=ended - timedelta(minutes=30),
        place="Kamer 2",
        chair=CHAIR,
        invited=INVITED,
        cases=tuple(case.hex for case in cases),
    )
    fact = MeetingFact(meeting=meeting.hex, step=MeetingStep.ENDED, at=ended, by=session.me)
    own = (*new_register(record, entity=meeting), new_fact(fact))
    session.cases.write_together(own, {case: tuple(_at_the_table(session, meeting.hex, ended)) for case in cases})
    return meeting.hex


def _at_the_table(session: Session, meeting: str, ended: datetime) -> Iterator[Change]:
    me, weighing = session.me, random_id().hex
    table = ended - timedelta(minutes=30)
    yield new_fact(AgendaEntry(meeting=meeting, step=AgendaStep.PUT_ON, table_at=table, at=table, by=me))
    yield new_fact(
        TableQuestion(
            meeting=meeting,
            why_now="Hij stond weer bij het werk.",
            what_is_new="Foto's van de auto",
            question="Is het thuis veilig?",
            by=me,
        )
    )
    why = "Het volgen wordt erger en het werk is bekend."
    yield new_fact(WeighingOutcome(level=RiskLevel.HIGH, why=why, weighing=weighing, meeting=meeting, at=ended, by=me))
    yield new_fact(Event(kind="weighing", at=When(ended), org=me.org, by=me))
    yield new_fact(Dissent(org="POL", text="Het niveau is verhoogd, niet hoog.", weighing=weighing, by=me))
    yield new_fact(Attendance(meeting=meeting, org="SHN", how=AttendanceKind.INPUT_SENT, by=me))
    for what, org, name in (
        ("Nieuwe sloten regelen", "GEM", "Wim Haak"),
        ("Rondje langs het huis", "POL", "Bart Dorsman"),
    ):
        task = Task(owner=PersonRef(org=org, name=name), due=ended + timedelta(days=2))
        yield from new_register(Action(what=what, task=task, meeting=meeting, ground="consent_explicit"))
    call = Task(owner=me, due=ended + timedelta(days=1))
    yield from new_register(Action(what="Bellen na de tafel", task=call, purpose="call_victim", meeting=meeting))
    yield new_fact(TableEnd(meeting=meeting, outcome=TableOutcome.DECIDED, at=ended, by=me))
