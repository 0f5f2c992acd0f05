"""A made-up case at a made-up table, for the tests of everything after it."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import (
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    CoordinatorNamed,
    Take,
)
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaStep,
    Attendance,
    AttendanceKind,
    Meeting,
    Parked,
    TableEnd,
    TableOutcome,
    TableQuestion,
)
from mdt_desktop.domain.people import CaseHead, Child, Identity, Participant, PersonRef, Suspect
from mdt_desktop.domain.sharing import LegalBasis, SharingDecision, SharingLevel
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.domain.weighing import Dissent, OpenQuestion, RiskLevel, VictimVoice, WeighingOutcome
from tests.support.plan_cases import view_of

MEETING = "b7" * 16
TABLE = datetime(2026, 10, 6, 10, 0, tzinfo=AMSTERDAM)
ENDED = datetime(2026, 10, 6, 10, 17, tzinfo=AMSTERDAM)
CHAIR = PersonRef(org="CSG", name="Jildou Postma", role="mdt_chair")
INVITED = ("CSG", "POL", "VT", "SHN")
_W = "c1" * 16


def decided(group: str, receiver: str, level: SharingLevel = SharingLevel.FULL) -> SharingDecision:
    """Return a decision of the chair's organisation to share a group."""
    basis = LegalBasis.CONSENT_EXPLICIT
    return SharingDecision(from_org="CSG", receiver=receiver, group=group, level=level, basis=basis, by=CHAIR)


def an_action(what: str, org: str, name: str, day: int, **more: Any) -> Action:
    """Return a decision of the table with owner and date."""
    due = datetime(2026, 10, day, 17, 0, tzinfo=AMSTERDAM)
    return Action(what=what, task=Task(owner=PersonRef(org=org, name=name), due=due), meeting=MEETING, **more)


LOCKS = an_action("Nieuwe sloten regelen voor Sjoukje.", "GEM", "Wim Haak", 8, ground="consent_explicit")
PATROL = an_action("Rondje langs het huis, elke avond.", "POL", "Bart Dorsman", 7, ground="wpg_20", informed_by="Anke")
PILLS = an_action("De pep-kuur afmaken.", "CSG", "Anke Rozema", 9)
CALL = an_action("Bellen na de tafel.", "CSG", "Anke Rozema", 7, purpose="call_victim")
END = TableEnd(meeting=MEETING, outcome=TableOutcome.DECIDED, at=ENDED, profile="stalking", by=CHAIR)
OUTCOME = WeighingOutcome(
    level=RiskLevel.HIGH,
    why="Ruben Lok wacht haar op bij het werk. Zij is zwanger. Het volgen wordt erger.",
    weighing=_W,
    unknown=("Waar hij nu woont",),
    measures=("Afspraak op locatie",),
    meeting=MEETING,
    at=ENDED,
    by=CHAIR,
)
ENTRY = AgendaEntry(meeting=MEETING, step=AgendaStep.PUT_ON, table_at=TABLE, by=CHAIR)
RECORDS: tuple[Any, ...] = (
    CaseHead(number="2026-KDR-031", alias="Wulp"),
    Identity(first_name="Sjoukje", last_name="van Dam", address="Visweg 12"),
    Suspect(name="Ruben Lok", relation="ex-partner", whereabouts="Havenkade 3"),
    Child(first_name="Tygo", age=4),
    ContactRule(call="mobiel, 10-12 u"),
    Take(organisation="CSG", person="Anke Rozema", by=CHAIR),
    Participant(org="POL", person="Bart Dorsman", backup_name="Femke Wit", backup_phone="085-000 02 10"),
    ContactPersonNamed(name="Anke Rozema", org="CSG", phone="085-000 03 40", by=CHAIR),
    CoordinatorNamed(coordinator=PersonRef(org="VT", name="Noor Smeets"), by=CHAIR),
    CoordinationDecision(
        decision=CoordinationOutcome.NEW_COORDINATOR,
        reason="Vier organisaties helpen.",
        holder="VT",
        review_on=date(2026, 11, 17),
        at=ENDED,
        by=CHAIR,
    ),
    ENTRY,
    TableQuestion(
        meeting=MEETING,
        why_now="Nieuw incident op 3 oktober.",
        what_is_new="Hij stond bij Havenkade 3 en bij school van Tygo.",
        question="Is het huis nog veilig?",
        by=CHAIR,
    ),
    OUTCOME,
    Dissent(org="POL", text="Het niveau is verhoogd, niet hoog.", weighing=_W, by=CHAIR),
    VictimVoice(text="Ik wil thuis blijven.", was_read_back=Answer.YES, weighing=_W, by=CHAIR),
    OpenQuestion(text="Waar is hij overdag?", owner="POL", weighing=_W, by=CHAIR),
    LOCKS,
    PATROL,
    PILLS,
    CALL,
    Attendance(meeting=MEETING, org="SHN", how=AttendanceKind.INPUT_SENT, by=CHAIR),
    Attendance(meeting=MEETING, org="VT", person="Gerda Plas", how=AttendanceKind.OUT, by=CHAIR),
    Parked(meeting=MEETING, text="Afspraken over AWARE in de regio", by=CHAIR),
    END,
)
SHARED = (
    *(decided(group, "VT") for group in ("actions_decisions", "risk_outcome", "wishes")),
    decided("actions_decisions", "SHN"),
    decided("risk_outcome", "SHN", SharingLevel.CONCLUSION),
    decided("risk_outcome", "POL", SharingLevel.CONCLUSION),
    decided("identity", "GEM"),
)


def a_table(**more: Any) -> Meeting:
    """Return the meeting of these cases."""
    return Meeting(at=TABLE, place="Kamer 2", chair=CHAIR, invited=INVITED, **more)


def after_the_table(*more: Any) -> CaseView:
    """Return the case after the table, with what else is given."""
    return view_of(*RECORDS, *SHARED, *more)


def provisional() -> TableEnd:
    """Return the end of a table without quorum."""
    return replace(END, outcome=TableOutcome.PROVISIONAL, missing=("SHN|VT", "chair"))
