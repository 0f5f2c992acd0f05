"""A meeting, and cases around it, as tests of the table need them; everybody here is invented."""

from datetime import timedelta
from typing import Any

from mdt_desktop.application.case_at_table import AtTable
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaReason,
    AgendaStep,
    Attendance,
    AttendanceKind,
    Meeting,
    TableQuestion,
)
from mdt_desktop.domain.people import PersonRef
from tests.support.cases import NOW, a_pack
from tests.support.views import shown

CLERK = PersonRef(org="GEM", name="Roos Terpstra", role="mdt_coordinator")
CHAIR = PersonRef(org="GEM", name="Gijs Oldenhof", role="mdt_chair")
ENOUGH = ("CSG", "POL", "SHN")
OPENED = NOW + timedelta(days=1)
PACK = a_pack()
AT = AtTable(by=CLERK, now=OPENED, rules=PACK.quorum, calendar=PACK.calendar)


def a_meeting(*invited: str, **more: Any) -> Shown[Meeting]:
    """Return a meeting of these organisations, with a chair and a clerk unless told otherwise."""
    roles = {"chair": CHAIR, "clerk": CLERK.name, "at": OPENED}
    return shown(Meeting(invited=invited or ENOUGH, **{**roles, **more}))


def on_agenda(meeting: str, **more: Any) -> AgendaEntry:
    """Return the fact that a case came on the agenda."""
    return AgendaEntry(
        meeting=meeting, step=AgendaStep.PUT_ON, table_at=OPENED, reasons=(AgendaReason.NEW,), by=CLERK, **more
    )


def why_now(meeting: str) -> TableQuestion:
    """Return why a case is on the table, and what is new."""
    return TableQuestion(meeting=meeting, why_now="nieuwe zaak", what_is_new="zij slaapt bij haar zus", at=OPENED)


def takes_part(meeting: str, org: str, how: AttendanceKind, person: str = "", **more: Any) -> Attendance:
    """Return one exception."""
    return Attendance(meeting=meeting, org=org, how=how, person=person, at=OPENED, by=CLERK, **more)
