"""Every document beside the plan, made from a case: which there are, and the one door to them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.safety_plan import JointMoment
from mdt_desktop.reports.contact_instruction import contact_instruction
from mdt_desktop.reports.document_texts import (
    DOCUMENT_LANGUAGES,
    INTERNAL,
    DocumentKind,
    MadeDocument,
    Writing,
    load_documents,
)
from mdt_desktop.reports.first_night import call_note, first_night
from mdt_desktop.reports.joint_plan import joint_plan
from mdt_desktop.reports.letter import handover_letter

__all__ = ["DOCUMENT_LANGUAGES", "INTERNAL", "Asked", "DocumentKind", "MadeDocument", "make_document"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which document is asked for: ``receiver`` of a letter, ``with_body`` for her first night."""

    kind: DocumentKind
    language: str = "nl"
    receiver: PersonRef = field(default_factory=lambda: PersonRef(org=""))
    with_body: bool = False
    moments: Sequence[JointMoment] | None = None


def make_document(
    view: CaseView, asked: Asked, *, by: PersonRef, now: datetime, pack: RulePack, is_rehearsal: bool
) -> MadeDocument:
    """Return a document of a case.

    Raises:
        PaperError: A character no shipped font has.
        RuleFileError: A text file has an error.
        UsageError: There are no texts in this language.
    """
    writing = Writing(
        view=view,
        texts=load_documents(asked.language),
        pack=pack,
        by=by,
        now=now,
        clocks=pack.clocks(standing(view), now),
        is_rehearsal=is_rehearsal,
    )
    match asked.kind:
        case DocumentKind.LETTER:
            return handover_letter(writing, asked.receiver)
        case DocumentKind.FIRST_NIGHT:
            return first_night(writing, with_body=asked.with_body)
        case DocumentKind.CONTACT_INSTRUCTION:
            return contact_instruction(writing)
        case DocumentKind.CALL_NOTE:
            return call_note(writing)
        case DocumentKind.JOINT_PLAN:
            return joint_plan(writing, asked.moments)
