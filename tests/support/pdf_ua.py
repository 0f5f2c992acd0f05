"""What a checker of readable PDFs (PDF/UA-1) looks at: every problem of a file, in words; none is what is promised."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pikepdf

_KIDS = {
    "Document": {"H1", "H2", "H3", "P", "L", "Table"},
    "L": {"LI"},
    "LI": {"LBody", "Lbl"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    **{role: {"Span"} for role in ("H1", "H2", "H3", "P", "LBody", "TH", "TD")},
    "Span": set(),
}
"""The roles there are, and what may hang below each."""

_PAINTS = frozenset({"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"})
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_FORBIDDEN = ("/JavaScript", "/JS", "/XFA", "/EmbeddedFiles")


def problems(pdf: pikepdf.Pdf) -> list[str]:
    """Return everything that is wrong with a file; an empty list for one that can be read aloud."""
    checks: tuple[Callable[[pikepdf.Pdf], Iterator[str]], ...] = (
        _of_the_file,
        _of_the_metadata,
        _of_the_tree,
        _of_headings,
        _of_the_parents,
        _of_the_pages,
        _of_the_fonts,
    )
    return [problem for check in checks for problem in check(pdf)]


def _of_the_file(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if not (bool(root.get("/MarkInfo", {}).get("/Marked", False))):
        yield "the file does not say that it is tagged"
    if bool(root.get("/MarkInfo", {}).get("/Suspects", False)):
        yield "the tags are said to be doubtful"
    if not _LANGUAGE.fullmatch(str(root.get("/Lang", ""))):
        yield "the file has no language"
    if not bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
        yield "the name of the file is shown in place of its title"
    if any(name in root or name in root.get("/Names", {}) for name in _FORBIDDEN):
        yield "the file runs or carries something"
    if pdf.is_encrypted and not pdf.allow.accessibility:
        yield "a reading program may not read it"


def _of_the_metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    if "/Metadata" not in pdf.Root:
        yield "there is no metadata"
        return
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as words:
        if words.get("pdfuaid:part") != "1":
            yield "the metadata do not say PDF/UA-1"
        if not str(words.get("dc:title", "")).strip():
            yield "the file has no title"
        if str(words.get("dc:title", "")) != str(pdf.docinfo.get("/Title", "")):
            yield "the file has two titles"


# --- the tree of tags


def _elements(pdf: pikepdf.Pdf) -> Iterator[tuple[Any, Any]]:
    """Yield every element with the one above it, in reading order."""
    front = [(pdf.Root.StructTreeRoot.K, pdf.Root.StructTreeRoot)]
    while front:
        element, above = front.pop(0)
        yield element, above
        front = [(kid, element) for kid in element.K if "/S" in kid] + front


def _role(element: Any) -> str:
    return str(element.get("/S", "")).removeprefix("/")


def _of_the_tree(pdf: pikepdf.Pdf) -> Iterator[str]:
    if "/StructTreeRoot" not in pdf.Root:
        yield "there are no tags"
        return
    if _role(pdf.Root.StructTreeRoot.K) != "Document":
        yield "the tree does not begin with the document"
    for element, above in _elements(pdf):
        role = _role(element)
        yield from _of_place(role, _role(above))
        if element.P.objgen != above.objgen:
            yield f"{role} does not lead back to what it hangs below"
        if "/Lang" in element and not _LANGUAGE.fullmatch(str(element.Lang)):
            yield f"{role} has no real language"
        if role == "Span" and "/Lang" not in element:
            yield "words are set apart and nobody says why"
        yield from _of_cells(element, role)


def _of_place(role: str, place: str) -> Iterator[str]:
    if role not in _KIDS:
        yield f"nobody knows the role {role}"
    elif place and role not in _KIDS.get(place, set()):
        yield f"{role} hangs below {place}"


def _of_cells(element: Any, role: str) -> Iterator[str]:
    if role == "TH" and str(element.get("/A", {}).get("/Scope", "")) not in {"/Row", "/Column"}:
        yield "a head of a table does not say what it heads"
    if role == "Table" and len({len(list(row.K)) for row in element.K}) != 1:
        yield "the rows of a table are not equally long"
    if role in {"L", "Table", "TR", "LI"} and not list(element.K):
        yield f"{role} is empty"


def _of_headings(pdf: pikepdf.Pdf) -> Iterator[str]:
    levels = [0, *(int(_role(each)[1:]) for each, _ in _elements(pdf) if re.fullmatch(r"H\d", _role(each)))]
    if any(later > before + 1 for before, later in pairwise(levels)):
        yield f"a level of headings is left out: {levels[1:]}"


def _of_the_parents(pdf: pikepdf.Pdf) -> Iterator[str]:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    owners = {int(key): list(held) for key, held in zip(numbers[::2], numbers[1::2], strict=True)}
    keys = [int(page.obj.get("/StructParents", -1)) for page in pdf.pages]
    if sorted(keys) != sorted(owners):
        yield "the pages and the tree do not know each other"
        return
    told = {
        (kid.Pg.objgen, int(kid.MCID)): element.objgen
        for element, _ in _elements(pdf)
        for kid in element.K
        if "/MCID" in kid
    }
    for page, key in zip(pdf.pages, keys, strict=True):
        seen = [int(held["/MCID"]) for held in _marks(page) if held is not None and "/MCID" in held]
        if sorted(seen) != list(range(len(owners[key]))):
            yield f"the marks of page {key + 1} are not those of the tree"
        for mark, owner in enumerate(owners[key]):
            if told.pop((page.obj.objgen, mark), None) != owner.objgen:
                yield f"mark {mark} of page {key + 1} belongs to another element"
    if told:
        yield "the tree names marks that are on no page"


# --- what stands on the pages


def _marks(page: pikepdf.Page) -> Iterator[Any]:
    for operands, operator in pikepdf.parse_content_stream(page):  # type: ignore[misc] # its instructions are pairs
        if str(operator) == "BDC":
            yield operands[1]


def _of_the_pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, start=1):
        if str(page.obj.get("/Tabs", "")) != "/S":
            yield f"Tab does not follow the tags on page {number}"
        if "/Annots" in page.obj:
            yield f"something lies over page {number}"
        yield from (f"{problem} on page {number}" for problem in sorted(set(_of_content(page))))


def _of_content(page: pikepdf.Page) -> Iterator[str]:
    """Everything that is painted is either read or decoration, and never both."""
    open_marks: list[str] = []
    for operands, operator in pikepdf.parse_content_stream(page):  # type: ignore[misc] # as above
        match str(operator):
            case "BDC" | "BMC":
                open_marks.append(_kind(operands))
                if open_marks.count("read") > 1 or {"read", "decoration"} <= set(open_marks):
                    yield "marks stand inside each other"
            case "EMC":
                open_marks.pop()
            case paints if paints in _PAINTS and not {"read", "decoration"} & set(open_marks):
                yield "something is neither read nor decoration"
    if open_marks:
        yield "a mark is never closed"


def _kind(operands: Any) -> str:
    if str(operands[0]) == "/Artifact":
        return "decoration"
    is_read = len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]
    return "read" if is_read else "words"


def _of_the_fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for name, font in page.Resources.get("/Font", {}).items():
            descriptor = font.get("/FontDescriptor", {})
            if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.keys()):
                yield f"the font {name} is not in the file"
            if "/ToUnicode" not in font:
                yield f"nobody knows which letters {name} draws"
