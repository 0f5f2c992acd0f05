"""Tags: the tree of headings, lists, tables and paragraphs by which a paper is read aloud (PDF/UA)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape

from mdt_desktop.reports.blocks import Block, BulletList, Document, Heading, KeyLine, PageBreak, Paragraph, WriteLine
from mdt_desktop.reports.lines import Leaf

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
"""All that the file says of itself: its neutral title and its language, nobody's name and no program's."""


def tagged(pdf: bytes, document: Document, marked: Sequence[Sequence[Leaf]]) -> bytes:
    """Return a PDF with its tags; ``marked`` holds for every page the part each of its marks belongs to."""
    import pikepdf  # noqa: PLC0415 - it only loads when something is drawn

    memory = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        _Tree(opened, document, marked).grow()
        _say_what_it_is(opened, document)
        opened.save(memory, deterministic_id=True)
    return memory.getvalue()


def _say_what_it_is(pdf: "Pdf", document: Document) -> None:
    from pikepdf import Dictionary, Name, Stream  # noqa: PLC0415 - as above

    words = _XMP.format(title=escape(document.title), language=escape(document.language))
    pdf.Root.Metadata = Stream(pdf, words.encode("utf-8"), {"/Type": Name.Metadata, "/Subtype": Name.XML})
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.Lang = document.language


class _Tree:
    """Grows the tree of tags of one document."""

    def __init__(self, pdf: "Pdf", document: Document, marked: Sequence[Sequence[Leaf]]) -> None:
        from pikepdf import Dictionary, Name  # noqa: PLC0415 - as above

        self._pdf = pdf
        self._document = document
        self._marked = marked
        self._places = _places(marked)
        self._owners: dict[tuple[int, int], Object] = {}
        self._root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))

    def grow(self) -> None:
        """Hang every block into the tree, and the tree into the file."""
        top = self._element("Document", self._root)
        for is_key, blocks in groupby(enumerate(self._document.blocks), key=lambda each: isinstance(each[1], KeyLine)):
            if is_key:
                self._table(blocks, top)
            else:
                for number, block in blocks:
                    self._block(block, number, top)
        self._root.K = top
        self._root.ParentTree = self._parents()
        self._root.ParentTreeNextKey = len(self._marked)
        self._pdf.Root.StructTreeRoot = self._root

    def _block(self, block: Block, number: int, parent: "Object") -> None:
        match block:
            case Heading():
                self._leaf(Leaf(f"H{block.level}", number), parent, block.language, role=self._heading(block.level))
            case Paragraph():
                self._leaf(Leaf("P", number), parent, block.language)
            case BulletList():
                self._list(block, number, parent)
            case KeyLine() | WriteLine() | PageBreak():
                return

    def _heading(self, level: int) -> str:
        """Return the role of a heading; where no title stands above the sections, they are the first level."""
        highest = min(block.level for block in self._document.blocks if isinstance(block, Heading))
        return f"H{level - highest + 1}"

    def _list(self, block: BulletList, number: int, parent: "Object") -> None:
        whole = self._element("L", parent, block.language)
        for place in range(len(block.items)):
            self._leaf(Leaf("LBody", number, place), self._element("LI", whole))

    def _table(self, blocks: Iterable[tuple[int, Block]], parent: "Object") -> None:
        from pikepdf import Dictionary, Name  # noqa: PLC0415 - as above

        whole = self._element("Table", parent)
        for number, block in blocks:
            row = self._element("TR", whole, getattr(block, "language", ""))
            head = self._leaf(Leaf("TH", number), row)
            head.A = Dictionary(O=Name.Table, Scope=Name.Row)
            self._leaf(Leaf("TD", number, 1), row)

    def _leaf(self, leaf: Leaf, parent: "Object", language: str = "", *, role: str = "") -> "Object":
        """Hang a part that has letters into the tree, with every place it stands at.

        Words of it in another language hang below it in an element of their own, which names that language.
        """
        element = self._element(role or leaf.role, parent, language)
        for other, places in groupby(self._places[leaf], key=lambda place: place.language):
            holder = self._element("Span", element) if other else element
            if other:
                holder.Lang = other
            self._hang(holder, places)
        return element

    def _hang(self, element: "Object", places: Iterable["_Place"]) -> None:
        from pikepdf import Dictionary, Name  # noqa: PLC0415 - as above

        for page, mark, _ in places:
            element.K.append(Dictionary(Type=Name.MCR, Pg=self._pdf.pages[page].obj, MCID=mark))
            self._owners[page, mark] = element

    def _element(self, role: str, parent: "Object", language: str = "") -> "Object":
        from pikepdf import Array, Dictionary, Name  # noqa: PLC0415 - as above

        element = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{role}"), P=parent, K=Array()))
        if language and language != self._document.language:
            element.Lang = language
        if parent is not self._root:
            parent.K.append(element)
        return element

    def _parents(self) -> "Object":
        """Say for every mark of every page which element it belongs to."""
        from pikepdf import Array, Dictionary, Name  # noqa: PLC0415 - as above

        numbers = Array()
        for page, leaves in enumerate(self._marked):
            owners = [self._owners[page, mark] for mark in range(len(leaves))]
            for each in (page, self._pdf.make_indirect(Array(owners))):
                numbers.append(each)
            self._pdf.pages[page].obj.StructParents = page
            self._pdf.pages[page].obj.Tabs = Name.S
        return self._pdf.make_indirect(Dictionary(Nums=numbers))


class _Place(NamedTuple):
    """A mark on a page, and the language of what stands there where it is another one than the part's."""

    page: int
    mark: int
    language: str


def _places(marked: Sequence[Sequence[Leaf]]) -> dict[Leaf, list[_Place]]:
    """Return for every part of the document the pages and marks at which it stands."""
    places: defaultdict[Leaf, list[_Place]] = defaultdict(list)
    for page, mark, leaf in _each(marked):
        places[leaf.whole].append(_Place(page, mark, leaf.language))
    return places


def _each(marked: Sequence[Sequence[Leaf]]) -> Iterator[tuple[int, int, Leaf]]:
    return ((page, mark, leaf) for page, leaves in enumerate(marked) for mark, leaf in enumerate(leaves))
