"""Every document beside the plan, made from a case: which there are, and the one door to them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.feedback import ReporterKind
from mdt_desktop.domain.meeting import AgendaEntry, Meeting, TableEnd
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.safety_plan import JointMoment
from mdt_desktop.reports.agenda_sheet import agenda_sheet
from mdt_desktop.reports.contact_instruction import contact_instruction
from mdt_desktop.reports.document_texts import (
    DOCUMENT_LANGUAGES,
    INTERNAL,
    DocumentKind,
    MadeDocument,
    Writing,
    load_documents,
)
from mdt_desktop.reports.duty_page import duty_page
from mdt_desktop.reports.feedback import feedback_letter
from mdt_desktop.reports.first_night import call_note, first_night
from mdt_desktop.reports.joint_plan import joint_plan
from mdt_desktop.reports.letter import handover_letter
from mdt_desktop.reports.minutes import AskedMinutes, minutes_paper
from mdt_desktop.reports.pattern import pattern
from mdt_desktop.reports.preparation_page import preparation_page

__all__ = ["DOCUMENT_LANGUAGES", "INTERNAL", "Asked", "DocumentKind", "MadeDocument", "make_document"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which document is asked for: ``receiver`` of what goes to somebody, ``with_body`` for her first night.

    ``meeting`` is the table minutes are of, the last one where none is named; ``reporter`` says what a reporter hears.
    """

    kind: DocumentKind
    language: str = "nl"
    receiver: PersonRef = field(default_factory=lambda: PersonRef(org=""))
    with_body: bool = False
    moments: Sequence[JointMoment] | None = None
    meeting: str = ""
    reporter: ReporterKind = ReporterKind.WITHOUT_ROLE


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
    return _MAKE[asked.kind](writing, asked)


def _of_meeting(writing: Writing, asked: Asked) -> MadeDocument:
    """Return a paper of one table, about this case alone."""
    view, org, meeting = writing.view, asked.receiver.org, asked.meeting or _last_meeting(writing.view)
    if asked.kind is DocumentKind.MINUTES:
        return minutes_paper(writing, (view,), AskedMinutes(meeting=meeting, receiver=org))
    if asked.kind is DocumentKind.PREPARATION:
        return preparation_page(writing, view, meeting_id=meeting, org=org)
    at = next((each.table_at for each in reversed(view.records(AgendaEntry)) if each.meeting == meeting), None)
    return agenda_sheet(writing, Meeting(at=at), (view,), meeting_id=meeting, receiver=org)


def _last_meeting(view: CaseView) -> str:
    named = (
        *(each.meeting for each in view.records(AgendaEntry)),
        *(each.meeting for each in view.records(TableEnd)),
    )
    return named[-1] if named else ""


_MAKE: Mapping[DocumentKind, Callable[[Writing, Asked], MadeDocument]] = {
    DocumentKind.LETTER: lambda writing, asked: handover_letter(writing, asked.receiver),
    DocumentKind.FIRST_NIGHT: lambda writing, asked: first_night(writing, with_body=asked.with_body),
    DocumentKind.CONTACT_INSTRUCTION: lambda writing, _: contact_instruction(writing),
    DocumentKind.CALL_NOTE: lambda writing, _: call_note(writing),
    DocumentKind.JOINT_PLAN: lambda writing, asked: joint_plan(writing, asked.moments),
    DocumentKind.FEEDBACK: lambda writing, asked: feedback_letter(writing, asked.reporter, org=asked.receiver.org),
    DocumentKind.DUTY: lambda writing, _: duty_page(writing, (writing.view,)),
    DocumentKind.MINUTES: _of_meeting,
    DocumentKind.PREPARATION: _of_meeting,
    DocumentKind.AGENDA: _of_meeting,
    DocumentKind.PATTERN: lambda writing, _: pattern(writing),
}
