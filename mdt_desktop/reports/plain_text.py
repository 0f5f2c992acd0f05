"""A document as plain text: for who reads with a program that knows no PDF, or copies it into a message."""

from mdt_desktop.reports.blocks import Block, BulletList, Document, Heading, KeyLine, PageBreak, Paragraph, WriteLine
from mdt_desktop.reports.direction import isolated, runs_right_to_left

_TO_WRITE_ON = "_" * 30


def plain_text(document: Document) -> str:
    """Return every word that stands on the paper, in its order; the mark of a draft or a rehearsal comes first."""
    parts = (document.watermark, *(_text(block, document.language) for block in document.blocks), document.footer)
    return "".join(f"{part}\n" for part in parts if part.strip()).lstrip("\n")


def _text(block: Block, language: str) -> str:
    words = _words(block)
    return isolated(words) if runs_right_to_left(getattr(block, "language", "") or language) else words


def _words(block: Block) -> str:
    match block:
        case Heading():
            return f"\n{block.text}"
        case Paragraph():
            return block.text
        case BulletList():
            return "\n".join(f"- {item}" for item in block.items)
        case KeyLine():
            return f"{block.key}: {block.text}"
        case WriteLine():
            return _TO_WRITE_ON
        case PageBreak():
            return ""
