"""The safety plan on paper: full, discreet or card, with everything that stays off it named."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.safety_plan import PlanForm, SafetyPlan
from mdt_desktop.reports.blocks import Block, BulletList, Document, Heading, Paper, Paragraph, WriteLine
from mdt_desktop.reports.leaks import HeldBackWhy, LeakCheck
from mdt_desktop.reports.plain_text import plain_text
from mdt_desktop.reports.plan_lines import (
    STANDS_FOR,
    FullSieve,
    HeldBack,
    Part,
    Printed,
    QuietSieve,
    chosen,
    everything,
    parts,
)
from mdt_desktop.reports.plan_texts import PlanTexts, Voice, load_texts
from mdt_desktop.reports.plan_values import PlanValues, conflicting, values_of

__all__ = ["HeldBack", "HeldBackWhy", "OffPaper", "PlanPaper", "beside_dutch", "large_print", "make_plan", "plan_text"]

_PAPERS = {
    PlanForm.FULL: Paper.A5,
    PlanForm.EASY_READ: Paper.A5,
    PlanForm.DISCREET: Paper.A5,
    PlanForm.POCKET_CARD: Paper.CARD,
}
_QUIET = frozenset({PlanForm.DISCREET, PlanForm.POCKET_CARD})
_PROGRAM_FILLS = frozenset({"date", "review_date", "who", "medical_appointments"})
"""Fields without a value of their own: counted as rows, or as appointments."""

_TEXT_SIZE = 12
_LARGE_TEXT_SIZE = 14
_LARGE_PRINT = 18
_DUTCH = "nl"


@dataclass(frozen=True, slots=True, kw_only=True)
class OffPaper:
    """Something known that does not stand on this paper: told by mouth instead."""

    field: str
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPaper:
    """A plan as it goes to paper, and all that does not.

    ``spoken`` is the read-aloud: the whole plan, what stays off paper included. ``unchecked`` are the texts to name
    to the worker before the first print; ``is_draft`` says that no human has checked this language, so that it may
    be previewed and never handed out; ``in_conflict`` names the fields in which values differ.
    """

    document: Document
    kept_off: tuple[OffPaper, ...]
    held_back: tuple[HeldBack, ...]
    spoken: tuple[str, ...]
    unchecked: tuple[str, ...]
    in_conflict: tuple[str, ...]
    is_draft: bool
    file_name: str

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is left to print."""
        return not self.document.blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    """The blocks of a paper, the lines in them and what was held back."""

    blocks: tuple[Block, ...]
    lines: tuple[Printed, ...]
    held_back: tuple[HeldBack, ...]


def make_plan(
    view: CaseView, form: PlanForm, language: str, *, today: date, is_rehearsal: bool, pack: RulePack
) -> PlanPaper:
    """Return the plan of a case in one form and language.

    Raises:
        RuleFileError: A text file has an error.
        UsageError: There are no texts in this language.
    """
    texts = load_texts(language, _voice(view, form))
    values = values_of(view, texts, today, pack)
    leaks = LeakCheck(view, pack, texts.numbers.values())
    written = _quiet(form, texts, values, leaks) if form in _QUIET else _full(texts, values, leaks)
    told = parts(chosen(texts, values), values, everything)
    kept_off = tuple(_kept_off(written, told, texts, values))
    return PlanPaper(
        document=replace(
            _document(written.blocks, form, texts, is_rehearsal=is_rehearsal), dutch=_dutch(written, texts, values)
        ),
        kept_off=kept_off,
        held_back=written.held_back,
        spoken=tuple(_spoken(told, (*kept_off, *written.held_back), texts)),
        unchecked=tuple(line.text for line in written.lines if line.needs_check),
        in_conflict=tuple(texts.name_of(field) for field in conflicting(view)),
        is_draft=texts.is_draft,
        file_name=texts.file_name,
    )


def plan_text(paper: PlanPaper) -> str:
    """Return what stands on the paper as plain text."""
    return plain_text(paper.document)


def large_print(paper: PlanPaper) -> PlanPaper:
    """Return the same paper in large letters on large sheets; a card stays the size of a card."""
    if paper.document.paper is Paper.CARD:
        return paper
    return replace(paper, document=replace(paper.document, paper=Paper.A4, text_size=_LARGE_PRINT))


def beside_dutch(view: CaseView, language: str, *, today: date, is_rehearsal: bool, pack: RulePack) -> PlanPaper:
    """Return the full form with the Dutch beside it, line by line; no other form is ever in two languages.

    Raises:
        RuleFileError: A text file has an error.
        UsageError: There are no texts in this language.
    """
    paper, dutch = (
        make_plan(view, PlanForm.FULL, each, today=today, is_rehearsal=is_rehearsal, pack=pack)
        for each in (language, _DUTCH)
    )
    if language == _DUTCH:
        return dutch
    pairs = zip(paper.document.blocks, dutch.document.blocks, strict=True)
    blocks = tuple(block for one, other in pairs for block in (one, _in_dutch(other)))
    document = replace(paper.document, blocks=blocks, paper=Paper.A4, is_side_by_side=True)
    return replace(paper, document=document, unchecked=(*paper.unchecked, *dutch.unchecked))


def _in_dutch(block: Block) -> Block:
    return replace(block, language=_DUTCH) if isinstance(block, Heading | Paragraph | BulletList) else block


def _voice(view: CaseView, form: PlanForm) -> Voice:
    if form is PlanForm.EASY_READ:
        return Voice.EASY
    return Voice.FORMAL if view.sole(SafetyPlan).register == "u" else Voice.PLAIN


def _dutch(written: _Written, texts: PlanTexts, values: PlanValues) -> tuple[str, ...]:
    """Return what stands on the paper in Dutch."""
    printed = (each for each in values.dutch if any(each in line.text for line in written.lines))
    return (*texts.dutch, *printed)


def _document(blocks: tuple[Block, ...], form: PlanForm, texts: PlanTexts, *, is_rehearsal: bool) -> Document:
    marks = (texts.words["rehearsal"] if is_rehearsal else "", texts.words["draft"] if texts.is_draft else "")
    is_quiet = form in _QUIET
    return Document(
        title=texts.words["title"],
        language=texts.language,
        paper=_PAPERS[form],
        blocks=blocks,
        footer="" if is_quiet else texts.words["footer"],
        page_of="" if is_quiet else texts.words["page_of"],
        watermark=" ".join(mark for mark in marks if mark),
        text_size=_TEXT_SIZE if form in (PlanForm.FULL, PlanForm.DISCREET) else _LARGE_TEXT_SIZE,
    )


def _full(texts: PlanTexts, values: PlanValues, leaks: LeakCheck) -> _Written:
    sieve = FullSieve(texts, values, leaks)
    found = parts(chosen(texts, values), values, sieve)
    return _Written(
        blocks=tuple(block for part in found for block in _blocks(part)),
        lines=tuple(line for part in found for line in part.lines),
        held_back=tuple(sieve.held_back.values()),
    )


def _blocks(part: Part) -> Iterator[Block]:
    texts = tuple(line.text for line in part.lines)
    if part.section.id == "intro":
        yield Heading(text=part.section.title, level=1)
        yield Paragraph(text=" ".join(texts))
    else:
        yield Heading(text=part.section.title)
        yield BulletList(items=texts)


def _quiet(form: PlanForm, texts: PlanTexts, values: PlanValues, leaks: LeakCheck) -> _Written:
    sieve = QuietSieve(texts, values, leaks)
    is_card = form is PlanForm.POCKET_CARD
    lines = sieve.lines(texts.card if is_card else texts.discreet)
    blocks = [block for line in lines for block in (_card_lines(line) if is_card else _plain_line(line))]
    return _Written(
        blocks=tuple(_with_room_for_contact(blocks, lines, is_card=is_card)),
        lines=lines,
        held_back=tuple(sieve.held_back),
    )


def _with_room_for_contact(blocks: list[Block], lines: Iterable[Printed], *, is_card: bool) -> Iterator[Block]:
    """Leave room to write name and number by hand, where they are not known or may not be printed."""
    shown = {field for line in lines for field in line.fields}
    named = int("contact_first_name" in shown)
    missing = 0 if "contact_phone" in shown else 1 + (is_card and not named)
    yield from blocks[:named]
    yield from (WriteLine() for _ in range(missing))
    yield from blocks[named:]


def _plain_line(line: Printed) -> Iterator[Block]:
    yield Paragraph(text=" ".join(line.text.split()))


def _card_lines(line: Printed) -> Iterator[Block]:
    """Put the name above the number."""
    first, _, rest = line.text.partition("\n")
    yield Paragraph(text=first, is_strong="contact_first_name" in line.fields)
    if rest:
        yield Paragraph(text=" ".join(rest.split()))


def _kept_off(written: _Written, told: Sequence[Part], texts: PlanTexts, values: PlanValues) -> Iterator[OffPaper]:
    """Yield all that is known and neither stands on this paper nor was held back."""
    printed = {STANDS_FOR.get(field, field) for line in written.lines for field in line.fields}
    named = printed | {held.field for held in written.held_back}
    for field in _known(told, values):
        if field not in named:
            yield OffPaper(field=field, label=texts.name_of(field), text=values.single[field])
    yield from _rows_kept_off(written, told, texts)
    for text in _appointments_kept_off(written, values):
        yield OffPaper(field="appointment", label=texts.name_of("appointment"), text=text)
    if values.plan.extra.strip():
        yield OffPaper(field="extra", label=texts.name_of("extra"), text=values.plan.extra)


def _known(told: Sequence[Part], values: PlanValues) -> Iterator[str]:
    """Yield the fields that have a value of their own: in the chosen sections, and whatever was typed."""
    lines = [line for part in told for line in part.lines]
    in_rows = {field for line in lines if line.is_repeated for field in line.fields}
    single = (field for line in lines if not line.is_repeated for field in line.fields)
    own_line = ("own_line",) if "own_line" in values.single else ()
    for field in dict.fromkeys((*single, *values.typed, *own_line)):
        if field not in _PROGRAM_FILLS and field not in in_rows:
            yield field


def _rows_kept_off(written: _Written, told: Iterable[Part], texts: PlanTexts) -> Iterator[OffPaper]:
    stands = {line.text for line in written.lines}
    held = tuple(each.text for each in written.held_back)
    rows = (line for part in told for line in part.lines if line.is_repeated)
    for row in rows:
        if row.text not in stands and not any(text in row.text for text in held):
            yield OffPaper(field=row.fields[0], label=texts.name_of(row.fields[0]), text=row.text)


def _appointments_kept_off(written: _Written, values: PlanValues) -> Iterator[str]:
    is_told_in_full = any("medical_appointments" in line.fields for line in written.lines)
    jotted = {line.text for line in written.lines if "appointment_day" in line.fields}
    for each in values.appointments:
        is_told = (is_told_in_full and each.is_bodily) or each.short in jotted
        if not (each.may_stand and is_told):
            yield each.told


def _spoken(told: Iterable[Part], off: Iterable[OffPaper | HeldBack], texts: PlanTexts) -> Iterator[str]:
    for part in told:
        yield part.section.title
        yield from (line.text for line in part.lines)
    remembered = tuple(f"{each.label}: {each.text}" for each in off)
    if remembered:
        yield texts.words["off_paper"]
        yield from remembered
