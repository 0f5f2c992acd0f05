"""Documents of made-up cases for tests: from records, or from a vignette."""

from datetime import datetime
from pathlib import Path
from typing import Any

from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.safety_plan import JointMoment
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.reports.blocks import Document
from mdt_desktop.reports.documents import Asked, DocumentKind, MadeDocument, make_document
from mdt_desktop.rules.rehearsal_file import read_rehearsals
from tests.support.plan_cases import shipped_pack, view_of

NOW = datetime(2026, 10, 6, 2, 30, tzinfo=AMSTERDAM)
NURSE = PersonRef(org="CSG", name="Sietske Bruinsma")
FOLDER = Path(__file__).parent / "vignettes"
VIGNETTES = sorted(path.stem for path in FOLDER.glob("V*.yaml"))


def made(
    kind: DocumentKind,
    *records: Any,
    language: str = "nl",
    receiver: str = "",
    with_body: bool = False,
    now: datetime = NOW,
    moments: tuple[JointMoment, ...] | None = None,
) -> MadeDocument:
    """Return a document of a case that holds these records."""
    asked = Asked(kind=kind, language=language, receiver=PersonRef(org=receiver), with_body=with_body, moments=moments)
    return make_document(view_of(*records), asked, by=NURSE, now=now, pack=shipped_pack(), is_rehearsal=False)


def records_of(name: str) -> tuple[Any, ...]:
    """Return every record of a vignette."""
    text = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    (case,) = read_rehearsals({f"{name}.yaml": text}, lambda _: False)
    records = (*case.registers, *case.timeline, *case.shares, case.plan, case.contact_person)
    return tuple(record for record in records if record is not None)


def words_of(document: Document) -> str:
    """Return every word of a document's blocks, a line for each."""
    lines = (
        text
        for block in document.blocks
        for text in (
            *getattr(block, "items", ()),
            " ".join(part for part in (getattr(block, "key", ""), getattr(block, "text", "")) if part),
        )
    )
    return "\n".join(line for line in lines if line)
