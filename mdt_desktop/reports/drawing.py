"""The one place that draws: blocks become a PDF in memory, never a file."""

from mdt_desktop.reports.blocks import Document


def draw(document: Document) -> bytes:
    """Return the document as a PDF.

    Raises:
        PaperError: ``paper.no_glyph`` or ``paper.right_to_left``, with ``character`` and ``name``; nothing is drawn.
    """
    raise NotImplementedError(document)
