"""Made-up cases for the tests of paper: a view built straight from records."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import NOTHING_SEEN, Shown
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import ContactPersonNamed
from mdt_desktop.domain.events import Appointment, Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import CaseId, EntityId, random_id
from mdt_desktop.domain.people import Child, PersonRef
from mdt_desktop.domain.registry import group_of_record, kind_of
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.safety_plan import PaperException, PlanForm, PlanLine, SafetyPlan
from mdt_desktop.domain.sharing import LegalBasis, SharingDecision, SharingLevel
from mdt_desktop.domain.story import Wish
from mdt_desktop.domain.times import AMSTERDAM, When
from mdt_desktop.reports.plan import PlanPaper, make_plan
from mdt_desktop.rules.pack import load_pack

TODAY = date(2026, 10, 6)
_BEGIN = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)


@cache
def shipped_pack() -> RulePack:
    """Return the rules that come with the program."""
    return load_pack(lambda name: (files("resources") / "rules" / name).read_text(encoding="utf-8"))


def view_of(*records: Any) -> CaseView:
    """Return a case that holds these records, in this order."""
    return CaseView(CaseId(random_id()), tuple(shown(record, number) for number, record in enumerate(records)))


def shown(record: Any, number: int = 0) -> Shown[Any]:
    """Return a record as storage would show it."""
    return Shown(
        entity=EntityId(random_id()),
        kind=kind_of(record).name,
        group=group_of_record(record),
        record=record,
        at=_BEGIN + timedelta(minutes=number),
        author="",
        seen=NOTHING_SEEN,
    )


def at(day: int, hour: int, month: int = 10) -> datetime:
    """Return a moment in 2026, Dutch time."""
    return datetime(2026, month, day, hour, tzinfo=AMSTERDAM)


def typed(**lines: str) -> tuple[PlanLine, ...]:
    """Return typed plan lines by field."""
    return tuple(PlanLine(field=field, text=text) for field, text in lines.items())


def freed(field: str, text: str) -> PlanLine:
    """Return a line she wants on paper although its kind stays off it."""
    return PlanLine(field=field, text=text, exception=PaperException(is_freed=True, reason="anders vergeet ik het"))


def contact(**changed: str) -> ContactPersonNamed:
    """Return a fixed contact person with everything known."""
    known = {
        "name": "Tjitske Hoogland",
        "org": "VT",
        "phone": "085-000 07 21",
        "hours": "ma–vr 9–17 u",
        "backup_name": "Berend Smit",
        "backup_phone": "085-000 07 22",
    }
    return ContactPersonNamed(**{**known, **changed})


def plan(
    *records: Any,
    form: PlanForm = PlanForm.FULL,
    language: str = "nl",
    today: date = TODAY,
    is_rehearsal: bool = False,
) -> PlanPaper:
    """Return the plan of a case that holds these records."""
    return make_plan(view_of(*records), form, language, today=today, is_rehearsal=is_rehearsal, pack=shipped_pack())


def printed(paper: PlanPaper) -> str:
    """Return every word of the document's blocks."""
    return "\n".join(
        text
        for block in paper.document.blocks
        for text in (*getattr(block, "items", ()), getattr(block, "text", ""), getattr(block, "key", ""))
        if text
    )


RICH_SECTIONS = (
    "contact_person",
    "signals",
    "act_now",
    "people",
    "bag",
    "children",
    "orders",
    "medical",
    "wishes",
    "agreements",
)


def rich_case(sections: Sequence[str] = RICH_SECTIONS) -> tuple[Any, ...]:
    """Return the records of a case in which much is known."""
    return (
        SafetyPlan(sections=tuple(sections), own_line="planten water geven", extra="113 en crisisdienst besproken"),
        contact(),
        *typed(
            neighbour="Oda van hiernaast",
            signals_other="hij wordt stil en drinkt",
            signals_self="ik slaap niet",
            person_1="Oda",
            person_1_knows="ja",
            person_2="tante Wil",
            code_word="waterlelie",
            bag_place="de schuur van Oda",
            pickup_person="opa Jelle",
            alarm_how="ik druk drie tellen op de knop",
            order_text="in de straat komen of bellen",
            card_number="Oda 06-00 00 12 34",
        ),
        Child(first_name="Fedde", age=7, school="De Waterval"),
        Child(first_name="Lieke", age=4),
        Event(kind="aware_start", at=When(at(1, 11))),
        Event(kind="order_509hh", at=When(at(2, 16)), ends_at=at(31, 16, month=12)),
        Appointment(
            area=FieldGroup.MEDICAL,
            what="controle",
            at=at(8, 15),
            place="Café De Hoek",
            may_stand_on_paper=Answer.YES,
        ),
        Appointment(area=FieldGroup.POLICE_STATUS, what="gesprek", at=at(9, 10), place="bureau"),
        Wish(text="Rust in huis.", not_wanted="dat mijn werk het hoort"),
        Action(what="nieuwe sloten", task=Task(owner=PersonRef(org="GEM", name="Ilse Vonk"), due=at(12, 17))),
        SharingDecision(
            from_org="VT",
            receiver="POL",
            group="event_summary",
            level=SharingLevel.FULL,
            basis=LegalBasis.CONSENT_EXPLICIT,
        ),
    )
