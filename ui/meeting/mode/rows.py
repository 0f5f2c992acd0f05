"""How a line of a case becomes a row of the screen: covered as its group and its words ask, with who says so."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.initials import initials
from mdt_desktop.application.screening import Cover, Screening
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.weighing import LivingDomain
from ui.meeting.mode.state import Row
from ui.texts import day_text, local, org_word

translate = QCoreApplication.translate
_TELLS_OF_CARE = frozenset({"SEH", "GGD_FA", "GGZ", "HA"})
GROUP_OF_DOMAIN = {
    LivingDomain.PHYSICAL_HEALTH: FieldGroup.MEDICAL,
    LivingDomain.MENTAL_WELLBEING: FieldGroup.MENTAL_HEALTH,
    LivingDomain.FAMILY_SOCIAL_WORK_SCHOOL: FieldGroup.CHILDREN,
}
"""Living domains whose words are sensitive whatever they say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """One case at one meeting, for those who may look at the screen."""

    view: CaseView
    meeting: str
    now: datetime
    screening: Screening
    pack: RulePack
    language: str

    def row(self, text: str, group: FieldGroup | None = None, **more: object) -> Row:
        """Return a row, covered as its group and its words ask."""
        return screened(self.screening, text, group, **more)

    def said(self, shown: Shown[object]) -> str:
        """Return who says so, and when: *Politie, 28 sep*."""
        by = getattr(shown.record, "word_of", "")
        day = day_text(local(shown.at).date())
        return f"{table_org(by)}, {day}" if by else day

    def event_word(self, kind: str) -> str:
        """Return what an event is called."""
        return self.pack.event_labels.get(kind, {}).get(self.language, kind)


def screened(screening: Screening, text: str, group: FieldGroup | None = None, **more: object) -> Row:
    """Return a row covered as the screening asks; a source that tells more than who and when is left out.

    Where only names tell, initials stand while the curtain is closed.
    """
    cover = screening.of(text, group)
    initialled = screening.with_initials(text) if cover is Cover.CURTAIN else ""
    closed = initialled if initialled and screening.of(initialled, group) is Cover.NONE else ""
    source = str(more.pop("source", ""))
    told = source if screening.of(source) is Cover.NONE else ""
    return Row(text=text, cover=cover, closed=closed, source=told, **more)  # type: ignore[arg-type]  # fields of Row


def table_org(code: str) -> str:
    """Return the name of an organisation as it may stand beside a case: one that tells of a body or a mind is care."""
    return translate("meeting_mode", "Care") if code in _TELLS_OF_CARE else org_word(code)


def short_name(person: PersonRef) -> str:
    """Return initials and organisation: who looks along learns no colleague's name."""
    return ", ".join(each for each in (initials(person.name), table_org(person.org) if person.org else "") if each)
