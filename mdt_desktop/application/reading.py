"""Reading a case leaves a trace: who, when and by which way, never what was read."""

from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.identifiers import CaseId


def note_reading(session: Session, case: CaseId, way: str) -> None:
    """Write down that a case was read; its line in the lists stays where it was."""
    read = Access(kind=AccessKind.READ, detail=way, at=session.now(), by=session.me)
    with session.vault.work() as work:
        work.cases.save(case, (new_fact(read),))
