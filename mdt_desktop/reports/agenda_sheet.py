"""The agenda as it leaves the room: numbers and initials alone, and *reserved* for who has no ground for a case."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.initials import initials_of
from mdt_desktop.application.tempo import kind_of
from mdt_desktop.application.who_knows import knows_of
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.reports.blocks import Block, Heading, KeyLine, Paper, Paragraph
from mdt_desktop.reports.document_texts import Desk, DocumentKind, MadeDocument


def agenda_sheet(
    desk: Desk, meeting: Meeting, views: Sequence[CaseView], *, meeting_id: str, receiver: str = ""
) -> MadeDocument:
    """Return the agenda of a meeting, its cases in the order of ``views``; ``receiver`` finds only what it may know.

    Raises:
        PaperError: A character no shipped font has.
    """
    sheet = _Sheet(desk, meeting, meeting_id, receiver)
    footer = desk.texts.of("shared")["internal_footer"]
    return desk.made(DocumentKind.AGENDA, desk.document(sheet.blocks(views), Paper.A4, footer=footer))


class _Sheet:
    """One agenda for one organisation."""

    def __init__(self, desk: Desk, meeting: Meeting, meeting_id: str, receiver: str) -> None:
        self._desk = desk
        self._texts = desk.texts
        self._words = desk.texts.of("agenda")
        self._meeting = meeting
        self._meeting_id = meeting_id
        self._receiver = receiver or desk.by.org

    def blocks(self, views: Sequence[CaseView]) -> Iterator[Block]:
        """Yield the sheet from top to bottom."""
        words = self._words
        yield Heading(text=words["heading"], level=1)
        yield from self._head()
        yield Paragraph(text=words["rule"])
        yield Heading(text=words["items"])
        yield KeyLine(key=self._clock(words["start"], 0), text=words["start_text"])
        spent = self._desk.pack.table.opening
        for number, view in enumerate(views, start=1):
            minutes = self._desk.pack.table.minutes[kind_of(view, self._meeting_id)]
            yield KeyLine(key=self._clock(f"{number}.", spent), text=self._item(view, minutes))
            spent += minutes
        if self._meeting.late_slots:
            yield KeyLine(key=words["late"], text=words["late_text"].format(count=self._meeting.late_slots))

    def _head(self) -> Iterator[Block]:
        words, texts, meeting = self._words, self._texts, self._meeting
        if meeting.at is not None:
            yield KeyLine(key=f"{words['when']}:", text=f"{texts.day(meeting.at)}, {texts.plan.time(meeting.at)}")
        if meeting.place:
            yield KeyLine(key=f"{words['where']}:", text=meeting.place)
        if meeting.chair is not None and meeting.chair.name:
            yield KeyLine(key=f"{words['chair']}:", text=meeting.chair.name)
        yield KeyLine(key=f"{words['for_org']}:", text=texts.plan.organisation(self._receiver))

    def _clock(self, name: str, minutes: int) -> str:
        """Name a line with the moment its turn comes, where the table has a time."""
        if self._meeting.at is None:
            return name
        return f"{self._texts.plan.time(self._meeting.at + timedelta(minutes=minutes))} {name}"

    def _item(self, view: CaseView, minutes: int) -> str:
        if not knows_of(view, self._receiver, self._desk.by.org, self._desk.now, meeting=self._meeting_id):
            return self._words["reserved"]
        who = ", ".join(part for part in (view.head.number, initials_of(view)) if part)
        kind = self._words[kind_of(view, self._meeting_id).value]
        return self._words["item"].format(number=who, kind=kind, minutes=minutes)
