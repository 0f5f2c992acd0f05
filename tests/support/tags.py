"""What a reading program finds in a PDF: which letters have a tag, and the text of the tree of tags in its order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

_SHOWN = ("Tj", "TJ", "'", '"')


@dataclass(frozen=True)
class Shown:
    """A string in a content stream: the marks it stands in, outermost first, and the text it is read as."""

    page: int
    marks: tuple[tuple[str, Any], ...]
    text: str

    @property
    def number(self) -> int | None:
        """The number by which the tree of tags names it."""
        return next((int(held["/MCID"]) for _, held in self.marks if held is not None and "/MCID" in held), None)

    @property
    def is_decoration(self) -> bool:
        """Say whether it is marked as not to be read."""
        return any(tag == "/Artifact" for tag, _ in self.marks)


def shown(pdf: pikepdf.Pdf) -> Iterator[Shown]:
    """Return every string of every page; where a text stands beside the letters, that text, once."""
    for number, page in enumerate(pdf.pages):
        yield from _shown(number, page)


def _shown(number: int, page: pikepdf.Page) -> Iterator[Shown]:
    marks: list[tuple[str, Any]] = []
    letters: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                held = operands[1]
                marks.append((str(operands[0]), held))
                if "/ActualText" in held and not _is_told(marks[:-1]):
                    yield Shown(number, tuple(marks), str(held["/ActualText"]))
            case "EMC":
                marks.pop()
            case "Tf":
                letters = _letters(page.Resources.Font[operands[0]])
            case shows if shows in _SHOWN:
                text = "".join(letters[each] for each in bytes(operands[0]))
                yield Shown(number, tuple(marks), "" if _is_told(marks) else text)
    assert not marks


def _is_told(marks: list[tuple[str, Any]]) -> bool:
    return any("/ActualText" in held for _, held in marks)


def _letters(font: Any) -> dict[int, str]:
    told = font.ToUnicode.read_bytes().decode("ascii").partition("beginbfchar")[2].partition("endbfchar")[0]
    pairs = (line.replace("<", " ").replace(">", " ").split() for line in told.split("\n") if "<" in line)
    return {int(code, 16): chr(int(letter, 16)) for code, letter in pairs}


@dataclass(frozen=True)
class Tag:
    """An element of the tree: its role, its language, its text, and what hangs under it."""

    role: str
    language: str
    text: str
    kids: tuple["Tag", ...]
    scope: str = ""
    spans: tuple[tuple[str, str], ...] = ()
    """The words in another language than the element, each with that language; they stand in ``text`` too."""

    def roles(self) -> list[str]:
        """Return this role and every one below it, in reading order."""
        return [self.role, *(role for kid in self.kids for role in kid.roles())]

    def all_spans(self) -> list[tuple[str, str]]:
        """Return the words in other languages of everything below, in reading order."""
        return [*self.spans, *(span for kid in self.kids for span in kid.all_spans())]

    def whole_text(self) -> str:
        """Return everything below, in reading order."""
        return " ".join(part for part in (self.text, *(kid.whole_text() for kid in self.kids)) if part)


def tree(pdf: pikepdf.Pdf) -> Tag:
    """Return the tree of tags, with the texts of the marks it names."""
    read: dict[tuple[int, int], str] = {}
    for each in shown(pdf):
        if each.number is not None:
            read[each.page, each.number] = read.get((each.page, each.number), "") + each.text
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    return _tag(pdf.Root.StructTreeRoot.K, pages, read)


def _tag(element: Any, pages: dict[Any, int], read: dict[tuple[int, int], str]) -> Tag:
    kids = list(element.K)
    below = [_tag(kid, pages, read) for kid in kids if "/S" in kid]
    inline = iter(below)
    words = [next(inline).text if "/S" in kid else _told(kid, pages, read) for kid in kids if _is_inline(kid)]
    return Tag(
        role=str(element.S).removeprefix("/"),
        language=str(element.get("/Lang", "")),
        text=" ".join(words),
        kids=tuple(each for each in below if each.role != "Span"),
        scope=str(element.A.Scope) if "/A" in element else "",
        spans=tuple((each.language, each.text) for each in below if each.role == "Span"),
    )


def _is_inline(kid: Any) -> bool:
    return "/MCID" in kid or str(kid.S) == "/Span"


def _told(kid: Any, pages: dict[Any, int], read: dict[tuple[int, int], str]) -> str:
    return read[pages[kid.Pg.objgen], int(kid.MCID)].strip()
