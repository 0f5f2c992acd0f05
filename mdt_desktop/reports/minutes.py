"""The minutes on paper and as text: per case, whole or cut for one organisation; a concept until they are locked.

The text is what is locked: a heading alone on its line, below it lines that begin with a dash. Whoever reads it back
finds the same parts, so that locked minutes print word for word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mdt_desktop.application import final_minutes
from mdt_desktop.application import minutes as held
from mdt_desktop.application.case_at_table import NOTHING_SHARED
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.initials import without_names
from mdt_desktop.application.minutes import CaseMinutes, Decision, Left, Seat
from mdt_desktop.domain.meeting import AttendanceKind, MinutesAddendum, MinutesLocked, TableOutcome
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.weighing import RiskLevel
from mdt_desktop.reports.blocks import Block, BulletList, Heading, KeyLine, PageBreak, Paper, Paragraph
from mdt_desktop.reports.document_texts import (
    DOCUMENT_LANGUAGES,
    Desk,
    DocumentKind,
    DocumentTexts,
    MadeDocument,
    ended,
    load_documents,
)

_DASH = "- "
_HEAD = frozenset(
    {"case", "table", "seats", "away", "outcome", "why_now", "what_is_new", "question", "level", "reason"}
)
"""Parts of which each stands on a line at the top; the others come below it under headings of their own."""

_AT_THE_TABLE = frozenset({AttendanceKind.PRESENT, AttendanceKind.BY_PHONE, AttendanceKind.INPUT_SENT})
_PARTS_OF: Mapping[Left, tuple[str, ...]] = {
    Left.QUESTION: ("why_now", "what_is_new", "question", "parked"),
    Left.DECISIONS: ("decisions", "coordination"),
    Left.LEVEL: ("level",),
    Left.REASON: ("reason", "unknown", "measures"),
    Left.DISSENT: ("dissent",),
    Left.VOICE: ("voice",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedMinutes:
    """Which minutes: of one meeting, for one organisation (whole where none is named), and who was invited."""

    meeting: str
    receiver: str = ""
    invited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of minutes: what it is about, and its lines."""

    code: str
    lines: tuple[str, ...]


def minutes_paper(desk: Desk, views: Sequence[CaseView], asked: AskedMinutes) -> MadeDocument:
    """Return the minutes of one case, or of every case of a meeting, a page each; empty where nothing may be told.

    Raises:
        PaperError: A character no shipped font has.
    """
    pages = [page for view in views if (page := tuple(_page(desk, view, asked)))]
    blocks = [block for number, page in enumerate(pages) for block in (*_break(number), *page)]
    shared, words = desk.texts.of("shared"), desk.texts.of("minutes")
    document = desk.document(
        blocks, Paper.A4, footer=shared["internal_footer"], page_of=shared["page_of"], text_size=11
    )
    if any(final_minutes.locked_of(view, asked.meeting) is None for view in views):
        document = replace(
            document, watermark=" ".join(each for each in (document.watermark, words["concept"]) if each)
        )
    return desk.made(DocumentKind.MINUTES, document)


def minutes_text(desk: Desk, view: CaseView, asked: AskedMinutes) -> str:
    """Return the whole minutes of one case as the text that is locked."""
    whole = _whole(desk, view, asked)
    words = desk.texts.of("minutes")
    return "\n".join(_as_text(words, parts_of(whole, desk.texts)))


def _whole(desk: Desk, view: CaseView, asked: AskedMinutes) -> CaseMinutes:
    return held.minutes_of(view, asked.meeting, invited=asked.invited, medical=desk.pack.table.medical)


def _break(number: int) -> tuple[Block, ...]:
    return (PageBreak(),) if number else ()


def _as_text(words: Mapping[str, str], parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        yield words[part.code]
        yield from (f"{_DASH}{line}" for line in part.lines)


# --- from facts to lines -----------------------------------------------------------------------------


def parts_of(minutes: CaseMinutes, texts: DocumentTexts) -> tuple[Part, ...]:
    """Return the minutes as parts, in the order of the table; a part that says nothing is left out."""
    words = texts.of("minutes")
    written = _Written(minutes, texts)
    single = {"why_now": minutes.why_now, "what_is_new": minutes.what_is_new, "question": minutes.question}
    found: dict[str, Iterable[str]] = {
        "case": (" · ".join(part for part in (minutes.number, minutes.initials) if part),),
        "table": written.table(),
        "seats": written.seats(_AT_THE_TABLE),
        "away": written.seats(frozenset(AttendanceKind) - _AT_THE_TABLE),
        "outcome": written.outcome(),
        **{code: (text,) for code, text in single.items()},
        "level": written.level(),
        "reason": (minutes.why,),
        "unknown": minutes.unknown,
        "measures": minutes.measures,
        "decisions": written.decisions(),
        "coordination": written.coordination(),
        "people": written.people(),
        "dissent": (f"{texts.plan.organisation(each.org)}: {each.text}" for each in minutes.dissent),
        "voice": written.voice(),
        "parked": minutes.parked,
    }
    medical = words["medical"]
    parts = {
        code: tuple(line.replace(held.MEDICAL, medical) for line in lines if line) for code, lines in found.items()
    }
    return tuple(Part(code, lines) for code, lines in parts.items() if lines)


class _Written:
    """The lines of one case's minutes."""

    def __init__(self, minutes: CaseMinutes, texts: DocumentTexts) -> None:
        self._minutes = minutes
        self._texts = texts
        self._words = texts.of("minutes")

    def _person(self, person: PersonRef) -> str:
        org = self._texts.plan.organisation(person.org) if person.org else ""
        return ", ".join(each for each in (person.name, org) if each)

    def table(self) -> Iterator[str]:
        at, kind = self._minutes.at, self._minutes.kind
        if at is not None:
            day, time = self._texts.day(at), self._texts.plan.time(at)
            yield self._words["table_line"].format(day=day, time=time, kind=self._words[f"kind_{kind.value}"])

    def seats(self, kinds: frozenset[AttendanceKind]) -> Iterator[str]:
        for seat in (each for each in self._minutes.seats if each.how in kinds):
            yield self._seat(seat)

    def _seat(self, seat: Seat) -> str:
        who = self._person(PersonRef(org=seat.org, name=seat.person))
        how = "" if seat.how is AttendanceKind.PRESENT else self._words[f"how_{seat.how.value}"]
        return f"{who} ({how})" if how else who

    def outcome(self) -> Iterator[str]:
        outcome, missing = self._minutes.outcome, self._minutes.missing
        if outcome is None:
            return
        seats = ", ".join(_seat_names(each, self._texts) for each in missing)
        key = "outcome_provisional_missing" if outcome is TableOutcome.PROVISIONAL and seats else f"outcome_{outcome}"
        yield self._words[key].format(missing=seats)

    def level(self) -> Iterator[str]:
        if Left.LEVEL not in self._minutes.left_out and self._minutes.level is not RiskLevel.NOT_WEIGHED:
            yield self._texts.word("levels", self._minutes.level.value)
        elif Left.LEVEL not in self._minutes.left_out:
            yield self._words["not_weighed"]

    def decisions(self) -> Iterator[str]:
        minutes = self._minutes
        calls = (minutes.calls_victim,) if minutes.calls_victim else ()
        yield from (self._decision(each) for each in (*minutes.decisions, *calls))
        if not minutes.decisions and minutes.nothing_decided:
            yield self._words["nothing_decided"]

    def _decision(self, decided: Decision) -> str:
        words = self._words
        when = self._texts.moment(decided.due) if decided.due else words["no_date"]
        line = words["decision"].format(what=ended(decided.what), who=self._person(decided.owner), when=when)
        ground = self._ground(decided.ground)
        told = words["informed_by"].format(who=decided.informed_by) if decided.informed_by else ""
        return " ".join(part for part in (line, ground, told) if part)

    def _ground(self, ground: str) -> str:
        if ground == NOTHING_SHARED:
            return self._words["nothing_shared"]
        return self._words["ground"].format(text=self._texts.word("grounds", ground)) if ground else ""

    def coordination(self) -> Iterator[str]:
        decided = self._minutes.coordination
        if decided is None:
            return
        words = self._words
        holder = self._texts.plan.organisation(decided.holder) if decided.holder else ""
        what = ", ".join(each for each in (self._texts.word("coordination", decided.decision.value), holder) if each)
        yield f"{what}. {decided.reason}" if decided.reason else f"{what}."
        if decided.victim_opinion:
            yield words["opinion"].format(text=decided.victim_opinion)
        if decided.review_on:
            yield words["review"].format(day=self._texts.plan.long_date(decided.review_on))

    def people(self) -> Iterator[str]:
        if self._minutes.coordinator is not None:
            yield self._words["coordinator"].format(who=self._person(self._minutes.coordinator))
        if self._minutes.contact_person:
            yield self._words["contact_person"].format(who=self._minutes.contact_person)

    def voice(self) -> Iterator[str]:
        if self._minutes.voice:
            yield self._words["voice_line"].format(text=self._minutes.voice)
        elif self._minutes.why_no_voice:
            yield self._words["voice_not_asked"].format(text=self._minutes.why_no_voice)


def _seat_names(seat: str, texts: DocumentTexts) -> str:
    """A seat may be open to several organisations: ``SHN|VT``; some are roles."""
    roles = texts.of("seats")
    names = (roles.get(each) or texts.plan.organisation(each) for each in seat.split("|"))
    return texts.of("minutes")["or"].join(names)


# --- from lines to paper -----------------------------------------------------------------------------


def _page(desk: Desk, view: CaseView, asked: AskedMinutes) -> Iterator[Block]:
    whole = _whole(desk, view, asked)
    receiver = asked.receiver or desk.by.org
    cut = held.minutes_for(view, whole, receiver, own=desk.by.org, now=desk.now)
    if cut is None:
        return
    locked = final_minutes.locked_of(view, asked.meeting)
    texts = _texts_of(locked, desk.texts) if locked is not None else desk.texts
    parts = _as_locked(locked, cut, texts) if locked is not None else parts_of(cut, texts)
    yield from _blocks(texts.of("minutes"), parts)
    yield from _left_out(desk, cut)
    if locked is not None:
        yield from _locked(desk, view, locked, is_whole=not cut.left_out)


def _texts_of(locked: MinutesLocked, own: DocumentTexts) -> DocumentTexts:
    """Return the words in which minutes were locked: those whose headings stand in them."""
    lines = set(locked.text.splitlines())
    every = (own, *(load_documents(each) for each in DOCUMENT_LANGUAGES))
    return next((each for each in every if each.of("minutes")["case"] in lines), own)


def read_back(text: str, words: Mapping[str, str]) -> tuple[Part, ...]:
    """Return the parts of locked minutes, word for word."""
    codes = {word: code for code, word in words.items()}
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.startswith(_DASH) and found:
            found[-1][1].append(line.removeprefix(_DASH))
        elif line:
            found.append((codes.get(line, line), []))
    return tuple(Part(code, tuple(lines)) for code, lines in found)


def _as_locked(locked: MinutesLocked, cut: CaseMinutes, texts: DocumentTexts) -> tuple[Part, ...]:
    """Return of what was locked the parts this receiver gets: of a part it gets in part, the lines it still finds."""
    closed = {code for left in cut.left_out for code in _PARTS_OF[left]}
    open_lines = {part.code: set(part.lines) for part in parts_of(cut, texts)}
    parts = []
    for part in read_back(locked.text, texts.of("minutes")):
        kept = part.lines
        if part.code in closed:
            kept = tuple(line for line in part.lines if line in open_lines.get(part.code, ()))
        if kept:
            parts.append(Part(part.code, kept))
    return tuple(parts)


def _blocks(words: Mapping[str, str], parts: Sequence[Part]) -> Iterator[Block]:
    yield Heading(text=words["heading"], level=1)
    for part in parts:
        name = words.get(part.code, part.code)
        if part.code in _HEAD:
            yield KeyLine(key=f"{name}:", text="; ".join(part.lines))
    for part in parts:
        if part.code not in _HEAD:
            yield Heading(text=words.get(part.code, part.code))
            yield BulletList(items=part.lines)


def _left_out(desk: Desk, cut: CaseMinutes) -> Iterator[Block]:
    if cut.left_out:
        words = desk.texts.of("minutes")
        names = ", ".join(words[f"left_{each.value}"] for each in cut.left_out)
        yield Heading(text=words["left_out"])
        who = desk.texts.plan.organisation(desk.by.org)
        yield Paragraph(text=words["left_out_line"].format(names=names, who=who))


def _locked(desk: Desk, view: CaseView, locked: MinutesLocked, *, is_whole: bool) -> Iterator[Block]:
    """Who locked it and when, the check number, and what was added since."""
    words, texts = desk.texts.of("minutes"), desk.texts
    yield Heading(text=words["locked"])
    yield Paragraph(text=words["locked_line"].format(who=locked.chair.name, when=_moment(texts, locked)))
    yield Paragraph(text=words["hash"].format(number=_grouped(locked.sha256)))
    if final_minutes.what_is_wrong(view, locked.meeting):
        yield Paragraph(text=words["hash_wrong"], is_strong=True)
    addenda = final_minutes.addenda_of(view, locked.meeting)
    if not addenda:
        return
    yield Heading(text=words["addenda"])
    if is_whole:
        yield BulletList(items=tuple(_addendum(each, view, texts) for each in addenda))
    else:
        yield Paragraph(text=words["addenda_elsewhere"].format(who=texts.plan.organisation(desk.by.org)))


def _moment(texts: DocumentTexts, locked: MinutesLocked) -> str:
    return texts.of("minutes")["moment"].format(day=texts.day(locked.at), time=texts.plan.time(locked.at))


def _addendum(each: MinutesAddendum, view: CaseView, texts: DocumentTexts) -> str:
    who = each.by.name if each.by else ""
    text = without_names(view, " ".join(each.text.split()))
    return ", ".join(part for part in (texts.day(each.at), who) if part) + f": {text}"


def _grouped(number: str) -> str:
    """A long number in groups of eight, so that two people can compare it aloud."""
    return " ".join(number[start : start + 8] for start in range(0, len(number), 8))
