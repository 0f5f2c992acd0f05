"""The words of the documents beside the plan, per language, and what every document is written with."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.reports.blocks import Block, BulletList, Document, Heading, Paper
from mdt_desktop.reports.layout import pages
from mdt_desktop.reports.plan_lines import HeldBack
from mdt_desktop.reports.plan_texts import PlanTexts, load_texts
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml

DOCUMENT_LANGUAGES = ("nl", "en")
"""Languages the documents beside the plan can be made in."""

_SCHEMA_VERSION = 1
_WHEN_LONGER = 11.0
_SIZES = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)


class DocumentKind(StrEnum):
    """The documents beside the safety plan."""

    LETTER = "letter"
    FIRST_NIGHT = "first_night"
    CONTACT_INSTRUCTION = "contact"
    CALL_NOTE = "call_note"
    JOINT_PLAN = "joint_plan"
    MINUTES = "minutes"
    PREPARATION = "preparation"
    AGENDA = "agenda"
    DUTY = "duty"
    FEEDBACK = "feedback"
    PATTERN = "pattern"


INTERNAL = frozenset(set(DocumentKind) - {DocumentKind.LETTER, DocumentKind.FIRST_NIGHT, DocumentKind.FEEDBACK})
"""Documents that never go along with the victim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeDocument:
    """A document as it goes to paper; ``held_back`` are the lines that would have given it away."""

    kind: DocumentKind
    document: Document
    file_name: str
    held_back: tuple[HeldBack, ...] = ()
    is_draft: bool = False

    @property
    def is_internal(self) -> bool:
        """Say whether it never goes along with the victim."""
        return self.kind in INTERNAL

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is left to print."""
        return not self.document.blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentTexts:
    """All words of the documents in one language; ``plan`` lends dates, organisations and numbers."""

    language: str
    is_draft: bool
    words: Mapping[str, Mapping[str, str]]
    plan: PlanTexts

    def of(self, subject: str) -> Mapping[str, str]:
        """Return the words of one subject by key."""
        return self.words[subject]

    def word(self, subject: str, key: str) -> str:
        """Return one word; a code nobody named stays as it is."""
        return self.words[subject].get(key, key)

    def moment(self, moment: datetime) -> str:
        """Write a day and a time."""
        return self.words["shared"]["moment"].format(day=self.plan.short_day(moment), time=self.plan.time(moment))

    def day(self, moment: datetime) -> str:
        """Write a day with its year."""
        return self.plan.long_date(moment.astimezone(AMSTERDAM).date())


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every document is written with: the words, the rules, who writes it and when."""

    texts: DocumentTexts
    pack: RulePack
    by: PersonRef
    now: datetime
    is_rehearsal: bool

    def document(
        self, blocks: Iterable[Block], paper: Paper, *, footer: str = "", page_of: str = "", text_size: float = 12
    ) -> Document:
        """Return blocks as a document with the marks it needs."""
        shared = self.texts.of("shared")
        marks = (shared["rehearsal"] if self.is_rehearsal else "", shared["draft"] if self.texts.is_draft else "")
        return Document(
            title=shared["title"],
            language=self.texts.language,
            paper=paper,
            blocks=tuple(blocks),
            footer=footer,
            page_of=page_of,
            watermark=" ".join(mark for mark in marks if mark),
            text_size=text_size,
        )

    def made(self, kind: DocumentKind, document: Document, held_back: Iterable[HeldBack] = ()) -> MadeDocument:
        """Return a document as it goes to paper, under its neutral name."""
        return MadeDocument(
            kind=kind,
            document=document,
            file_name=self.texts.of("shared")["file_name"],
            held_back=tuple(held_back),
            is_draft=self.texts.is_draft,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing(Desk):
    """What a document of one case is written from: the case and its clocks beside the rest."""

    view: CaseView
    clocks: tuple[Clock, ...]


def on_one_page(document: Document) -> Document:
    """Return a document in the largest letters in which it fits one page; what does not fit is never cut off."""
    sized = (replace(document, text_size=size) for size in _SIZES)
    return next((each for each in sized if len(pages(each)) == 1), replace(document, text_size=_WHEN_LONGER))


def section(title: str, items: Iterable[str]) -> tuple[Block, ...]:
    """Return a heading with its lines; nothing where no line says anything."""
    said = tuple(item for item in items if item.strip())
    return (Heading(text=title), BulletList(items=said)) if said else ()


def ended(text: str) -> str:
    """Return a text as a sentence that ends, so that the next one can follow."""
    kept = text.strip()
    return kept if not kept or kept[-1] in ".?!…]" else f"{kept}."


def load_documents(language: str) -> DocumentTexts:
    """Return the words of the documents in ``language``; read once.

    Raises:
        RuleFileError: A text file has an error; the facts name file, line and key.
        UsageError: ``paper.no_language``: there are no texts in this language.
    """
    if language not in DOCUMENT_LANGUAGES:
        raise UsageError("paper.no_language", language=language, languages=", ".join(DOCUMENT_LANGUAGES))
    return _shipped(language)


@cache
def _shipped(language: str) -> DocumentTexts:
    name = f"documents.{language}.yaml"
    return read_documents((files("resources") / "texts" / name).read_text(encoding="utf-8"), name)


def read_documents(text: str, name: str) -> DocumentTexts:
    """Read the words of the documents from the text of a file.

    Raises:
        RuleFileError: It has an error; the facts name file, line and key.
        UsageError: There are no texts of the plan in its language.
    """
    file = read_yaml(text, file=name)
    if file.whole("schema_version") > _SCHEMA_VERSION:
        raise file.wrong("file.newer", "schema_version")
    language = file.text("language")
    return DocumentTexts(
        language=language,
        is_draft=file.choice("translation", ("original", "human_checked", "draft")) == "draft",
        words={key: _words(file.mapping(key)) for key in file if isinstance(file[key], YamlMap)},
        plan=load_texts(language),
    )


def _words(entry: YamlMap) -> Mapping[str, str]:
    return {key: entry.text(key) for key in entry}
