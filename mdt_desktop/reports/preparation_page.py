"""One page on which one organisation prepares one case, in the order in which its answer is typed in (§5.1.3)."""

from collections.abc import Iterator

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.minutes import minutes_for, minutes_of
from mdt_desktop.reports.blocks import Block, Heading, KeyLine, Paper, Paragraph, WriteLine
from mdt_desktop.reports.document_texts import Desk, DocumentKind, MadeDocument, on_one_page

_ROOM = {"known": 0, "facts": 4, "opinion": 3, "may_share": 2, "not_shared": 2, "offer": 2, "contact": 1}
"""The questions in their order, with how many lines there are to write on."""


def preparation_page(desk: Desk, view: CaseView, *, meeting_id: str, org: str) -> MadeDocument:
    """Return the page: the case by number and initials, its question as far as the organisation may know it.

    Raises:
        PaperError: A character no shipped font has.
    """
    footer = desk.texts.of("shared")["internal_footer"]
    blocks = tuple(_blocks(desk, view, meeting_id, org))
    return desk.made(DocumentKind.PREPARATION, on_one_page(desk.document(blocks, Paper.A4, footer=footer)))


def _blocks(desk: Desk, view: CaseView, meeting_id: str, org: str) -> Iterator[Block]:
    words = desk.texts.of("preparation")
    yield Heading(text=words["heading"], level=1)
    yield from _head(desk, view, meeting_id, org)
    yield Paragraph(text=words["rule"])
    for key, room in _ROOM.items():
        yield Heading(text=words[key])
        yield from (WriteLine() for _ in range(room))


def _head(desk: Desk, view: CaseView, meeting_id: str, org: str) -> Iterator[Block]:
    words, texts = desk.texts.of("preparation"), desk.texts
    whole = minutes_of(view, meeting_id, medical=desk.pack.table.medical)
    cut = minutes_for(view, whole, org, own=desk.by.org, now=desk.now)
    who = ", ".join(part for part in (whole.number, whole.initials) if part)
    at = f"{texts.day(whole.at)}, {texts.plan.time(whole.at)}" if whole.at else ""
    back_to = ", ".join(part for part in (desk.by.name, texts.plan.organisation(desk.by.org)) if part)
    lines = {
        "for_org": texts.plan.organisation(org),
        "case": who,
        "table": at,
        "back_to": back_to,
        "why_now": cut.why_now if cut else "",
        "question": cut.question if cut else "",
    }
    for key, text in lines.items():
        if text:
            yield KeyLine(key=f"{words[key]}:", text=text)
