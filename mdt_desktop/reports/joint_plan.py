"""The joint safety plan of organisations on paper: internal, one page for every moment."""

from collections.abc import Iterator, Sequence

from mdt_desktop.application.joint_plans import moments_of
from mdt_desktop.domain.safety_plan import JointMoment
from mdt_desktop.reports.blocks import Block, BulletList, Heading, KeyLine, PageBreak, Paper, Paragraph
from mdt_desktop.reports.document_texts import DocumentKind, MadeDocument, Writing


def joint_plan(writing: Writing, moments: Sequence[JointMoment] | None = None) -> MadeDocument:
    """Return the plan of the organisations, all moments of the case or only ``moments``.

    Raises:
        PaperError: A character no shipped font has.
    """
    shared = writing.texts.of("shared")
    chosen = [each.record for each in moments_of(writing.view)] if moments is None else moments
    blocks = tuple(_blocks(writing, chosen))
    document = writing.document(blocks, Paper.A4, footer=shared["internal_footer"], page_of=shared["page_of"])
    return writing.made(DocumentKind.JOINT_PLAN, document)


def _blocks(writing: Writing, moments: Sequence[JointMoment]) -> Iterator[Block]:
    for number, moment in enumerate(moments):
        if number:
            yield PageBreak()
        yield from _page(writing, moment)


def _page(writing: Writing, moment: JointMoment) -> Iterator[Block]:
    texts, words = writing.texts, writing.texts.of("joint_plan")
    name = texts.word("moments", moment.kind.value) if moment.kind else texts.word("names", "joint_plan")
    yield Heading(text=words["heading"].format(moment=name), level=1)
    yield Paragraph(text=texts.of("shared")["internal"], is_strong=True)
    if moment.at is not None:
        yield KeyLine(key=words["at"], text=texts.moment(moment.at))
    reviewed = texts.plan.long_date(moment.reviewed_on) if moment.reviewed_on else words["not_reviewed"]
    yield KeyLine(key=words["reviewed"], text=reviewed)
    parts = {
        "who": moment.who_does_what,
        "phones": moment.phones,
        "stand_by": moment.stand_by,
        "what_if": moment.what_if,
    }
    for key, text in parts.items():
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        if lines:
            yield Heading(text=words[key])
            yield BulletList(items=lines)
