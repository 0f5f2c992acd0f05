"""The pattern on paper: what happened by date, with its source, fact or opinion, and the gaps nobody can fill."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

from mdt_desktop.application.case_view import events_of
from mdt_desktop.application.incidents import behaviour_of, is_incident
from mdt_desktop.application.lenses import behaviours, escalations
from mdt_desktop.application.screening import is_without_police
from mdt_desktop.domain.events import PLANNED_KINDS, Event
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.reports.blocks import Block, Heading, KeyLine, Paper, Paragraph
from mdt_desktop.reports.document_texts import DocumentKind, MadeDocument, Writing, section

GAP = timedelta(days=30)
"""So long without anything written down is named: nobody can tell whether nothing happened."""


def pattern(writing: Writing) -> MadeDocument:
    """Return what happened, by date; it holds nothing where nothing was written down.

    Raises:
        PaperError: A character no shipped font has.
    """
    shared = writing.texts.of("shared")
    blocks = tuple(_Pattern(writing).blocks())
    document = writing.document(blocks, Paper.A4, footer=shared["internal_footer"], page_of=shared["page_of"])
    return writing.made(DocumentKind.PATTERN, document)


class _Pattern:
    """The series of one case, as it is read from top to bottom."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._view = writing.view
        self._texts = writing.texts
        self._words = writing.texts.of("pattern")
        self._events = _happened(writing)

    def blocks(self) -> Iterator[Block]:
        """Yield the whole paper; nothing where there is no series."""
        if not self._events and not behaviours(self._view):
            return
        yield Heading(text=self._words["heading"], level=1)
        yield Paragraph(text=self._texts.of("shared")["internal"], is_strong=True)
        if is_without_police(self._view):
            yield Paragraph(text=self._words["without_police"], is_strong=True)
        yield from self._head()
        yield Paragraph(text=self._words["no_police_file"])
        yield from self._by_date()
        yield from section(self._words["signals"], self._signals())
        yield from section(self._words["dangerous"], self._dangerous())

    def _head(self) -> Iterator[Block]:
        words, writing = self._words, self._writing
        if self._view.head.number:
            yield KeyLine(key=words["case"], text=self._view.head.number)
        if self._events:
            first, last = self._events[0].at.at, self._events[-1].at.at
            told = words["from_to"].format(first=self._texts.day(first), last=self._texts.day(last))
            yield KeyLine(key=words["period"], text=told)
            count = words["count_one"] if len(self._events) == 1 else words["count"]
            yield KeyLine(key=words["how_many"], text=count.format(count=len(self._events)))
        org = self._texts.plan.organisation(writing.by.org)
        by = ", ".join(part for part in (writing.by.name, writing.by.role, org) if part)
        yield KeyLine(key=words["made_by"], text=by)
        yield KeyLine(key=words["made_on"], text=self._moment(writing.now))

    # --- by date -----------------------------------------------------------------------------------------

    def _by_date(self) -> Iterator[Block]:
        if not self._events:
            return
        yield Heading(text=self._words["list"])
        yield self._line(self._events[0])
        for before, after in pairwise(self._events):
            if after.at.at - (before.at.until or before.at.at) > GAP:
                yield self._gap(_day(before), _day(after))
            yield self._line(after)
        if self._writing.now - self._events[-1].at.at > GAP:
            yield self._gap(_day(self._events[-1]), self._writing.now.astimezone(AMSTERDAM).date())

    def _line(self, event: Event) -> KeyLine:
        parts = [part for part in (self._what(event), event.text, event.place) if part]
        told = ". ".join(part.rstrip(". ") for part in parts)
        return KeyLine(key=f"{self._when(event)}:", text=f"{told}. {self._source(event)}")

    def _when(self, event: Event) -> str:
        at, until = event.at.at, event.at.until
        if until is None or until == at:
            return self._moment(at)
        span = self._words["between"]
        return span.format(first=self._moment(at), last=self._moment(until))

    def _moment(self, at: datetime) -> str:
        return self._words["moment_of_year"].format(day=self._texts.day(at), time=self._texts.plan.time(at))

    def _what(self, event: Event) -> str:
        behaviour = behaviour_of(event) if event.behaviour else None
        if behaviour is not None:
            return self._texts.word("behaviours", behaviour.value)
        return self._writing.pack.event_labels.get(event.kind, {}).get(self._texts.language, event.kind)

    def _source(self, event: Event) -> str:
        kind = self._texts.word("sources", event.source) if event.source else self._words["no_source"]
        org = event.org or event.word_of
        if not org:
            return self._words["source_bare"].format(kind=kind)
        return self._words["source"].format(org=self._texts.plan.organisation(org), kind=kind)

    def _gap(self, first: date, last: date) -> Paragraph:
        day = self._texts.plan.long_date
        return Paragraph(text=self._words["gap"].format(first=day(first), last=day(last)))

    # --- what has no moment of its own -------------------------------------------------------------------

    def _signals(self) -> Iterator[str]:
        """Behaviours somebody told of without an event of its own: by whom, and since when it is known."""
        for seen in behaviours(self._view):
            told = [each for each in seen.sightings if not each.is_event]
            who = ", ".join(dict.fromkeys(self._texts.plan.organisation(each.org) for each in told if each.org))
            if told:
                word = self._texts.word("behaviours", seen.behaviour.value)
                since = self._texts.day(told[0].at)
                yield self._words["signal"].format(what=word, who=who or self._words["nobody"], since=since)

    def _dangerous(self) -> Iterator[str]:
        for moment in reversed(escalations(self._view)):
            word = self._texts.word("escalations", moment.kind.value).format(count=moment.count)
            yield self._words["moment"].format(what=word, day=self._texts.day(moment.at))


def _happened(writing: Writing) -> tuple[Event, ...]:
    """Return what happened to the victim or was done about it, earliest first; no medical help, nothing planned."""
    events = (each.record for each in events_of(writing.view) if not each.record.victim)
    told = [each for each in events if _belongs(each)]
    return tuple(sorted(told, key=lambda each: each.at.at))


_ABOUT_IT = frozenset(
    {
        "formal_complaint",
        "prosecution_complaint",
        "suspect_arrested",
        "suspect_released",
        "order_509hh",
        "order_509hh_ended",
        "civil_order",
        "wth_imposed",
        "wth_extended",
        "wth_ended",
        "aware_start",
        "aware_end",
        "device_start",
    }
)
"""What was done about it and shapes the series: complaints, arrests, orders and alarms."""


def _belongs(event: Event) -> bool:
    return event.kind not in PLANNED_KINDS and (is_incident(event) or event.kind in _ABOUT_IT)


def _day(event: Event) -> date:
    return (event.at.until or event.at.at).astimezone(AMSTERDAM).date()
