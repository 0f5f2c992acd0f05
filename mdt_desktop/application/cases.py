"""Opening and writing cases: one save is one unit of work, after which the case's line is renewed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from mdt_desktop.application.agenda_reasons import NOTHING_CRITICAL
from mdt_desktop.application.cards import LINES_VERSION, ON_AGENDA, Deadlines, card_of, due_of
from mdt_desktop.application.case_numbers import next_number
from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.ports import (
    AGENDA_KINDS,
    DUE_KINDS,
    CardQuery,
    CaseCard,
    Draft,
    DueQuery,
    DueRow,
    Hit,
    OpenVault,
    UnitOfWork,
)
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.people import PersonRef

TODAY_LOOKS_AHEAD = timedelta(days=14)
STILL_SHOWN = timedelta(days=30)
"""Passed terms stay on Today for thirty days (architecture.md §4)."""

ASKING_AT_ONCE = 100
"""So many reasons of each kind are offered at once: a table has time for ten cases."""
_ANY_TIME = timedelta(days=3650)


class Cases:
    """The cases of one unlocked vault, for the person it belongs to; lives on the database's thread."""

    def __init__(
        self,
        vault: OpenVault,
        *,
        me: PersonRef,
        deadlines: Deadlines,
        now: Callable[[], datetime],
        critical: frozenset[str] = NOTHING_CRITICAL,
    ) -> None:
        self._vault = vault
        self._me = me
        self._deadlines = deadlines
        self._now = now
        self._critical = critical
        self._lines_are_new = False

    def view(self, case: CaseId) -> CaseView:
        """Return a case as it stands."""
        with self._vault.work() as work:
            return CaseView(case, work.cases.records(case))

    def views(self, cases: Iterable[CaseId]) -> Mapping[CaseId, CaseView]:
        """Return several cases as they stand; a case this vault does not hold is left out."""
        with self._vault.work() as work:
            found = {case: CaseView(case, work.cases.records(case)) for case in cases}
        return {case: view for case, view in found.items() if view.shown}

    def clocks(self, view: CaseView, at: datetime | None = None) -> tuple[Clock, ...]:
        """Return the clocks of a case, most urgent first."""
        return self._deadlines(standing(view), at or self._now())

    def begin(self, changes: Callable[[str], Sequence[Change]], case_code: str) -> CaseView:
        """Open a new case: ``changes`` gets the number it will have."""
        return self.begin_all((changes,), case_code)[0]

    def begin_all(
        self, beginnings: Iterable[Callable[[str], Sequence[Change]]], case_code: str
    ) -> tuple[CaseView, ...]:
        """Open new cases, all of them or none: each beginning gets the number its case will have."""
        with self._vault.work() as work:
            return tuple(self._begin(work, changes, case_code) for changes in beginnings)

    def _begin(self, work: UnitOfWork, changes: Callable[[str], Sequence[Change]], case_code: str) -> CaseView:
        number = next_number(work.cases, case_code, self._now())
        return self._write(work, CaseId(random_id()), changes(number))

    def write(self, case: CaseId, changes: Sequence[Change]) -> CaseView:
        """Save changes to a case and return it as it then stands; without changes nothing is written."""
        with self._vault.work() as work:
            if not changes:
                return CaseView(case, work.cases.records(case))
            return self._write(work, case, changes)

    def write_together(
        self, own: Sequence[Change], by_case: Mapping[CaseId, Sequence[Change]]
    ) -> Mapping[CaseId, CaseView]:
        """Save changes to the vault's own records and to cases, all of them or none; returns the cases as they stand.

        Each case keeps a save id of its own: what lies on one table must not link two people's streams.
        """
        with self._vault.work() as work:
            if own:
                work.cases.save(self._vault.vault_case, own)
            return {case: self._write(work, case, changes) for case, changes in by_case.items() if changes}

    def write_own(self, changes: Sequence[Change]) -> None:
        """Save changes to the vault's own records, which belong to no case."""
        with self._vault.work() as work:
            work.cases.save(self._vault.vault_case, changes)

    def own_view(self) -> CaseView:
        """Return the vault's own records."""
        return self.view(self._vault.vault_case)

    def _write(self, work: UnitOfWork, case: CaseId, changes: Sequence[Change]) -> CaseView:
        work.cases.save(case, changes)
        view = CaseView(case, work.cases.records(case))
        self._put_line(work, view, self._now())
        return view

    def _put_line(self, work: UnitOfWork, view: CaseView, changed_at: datetime) -> CaseCard:
        clocks = self.clocks(view)
        card = card_of(view, clocks, self._me, changed_at)
        due = due_of(view, self._deadlines, clocks, self._now(), critical=self._critical)
        work.cases.put_card(card, due)
        return card

    def find(self, word: str) -> CaseId:
        """Return the case with this id, number or rehearsal id.

        Raises:
            UsageError: This vault has none.
        """
        with self._vault.work() as work:
            found = work.cases.find(word)
        if found is None:
            raise UsageError("case.not_found")
        return found

    def page(self, query: CardQuery) -> tuple[CaseCard, ...]:
        """Return the next cases of a list; a line whose first term has passed is renewed."""
        now = self._now()
        with self._vault.work() as work:
            return tuple(self._renewed(work, card, now) for card in work.cases.page(query))

    def _renewed(self, work: UnitOfWork, card: CaseCard, now: datetime) -> CaseCard:
        if card.next_due is None or card.next_due > now.astimezone(UTC):
            return card
        view = CaseView(card.case, work.cases.records(card.case))
        return self._put_line(work, view, card.changed_at or now)

    def card(self, case: CaseId) -> CaseCard | None:
        """Return the line of one case."""
        with self._vault.work() as work:
            return work.cases.card(case)

    def count(self) -> int:
        """Return how many cases there are."""
        with self._vault.work() as work:
            return work.cases.count()

    def due(self) -> tuple[tuple[DueRow, CaseCard], ...]:
        """Return the clocks that run, those that passed not long ago, and everything else until two weeks from now.

        Each kind has its own room: what is long past never crowds out what can still be done.
        """
        now = self._now()
        ahead = now + TODAY_LOOKS_AHEAD
        asked = (
            DueQuery(kind="clock", since=now, before=ahead),
            DueQuery(kind="clock", since=now - STILL_SHOWN, before=now, newest_first=True),
            DueQuery(kind="open_clock", before=ahead, newest_first=True),
            *(DueQuery(kind=kind, before=ahead) for kind in DUE_KINDS if "clock" not in kind),
        )
        with self._vault.work() as work:
            return tuple(row for query in asked for row in work.cases.due(query))

    def asks_for_table(
        self, limit: int = ASKING_AT_ONCE, *, until: datetime | None = None
    ) -> tuple[tuple[DueRow, CaseCard], ...]:
        """Return why open cases ask for a table, now or by ``until``, with the line of each; the urgent first.

        At most ``limit`` reasons of each kind. A case on a coming agenda asks again only once that table has passed.
        """
        now = self._now().astimezone(UTC)
        asked_by = max(now, until.astimezone(UTC)) if until else now
        with self._vault.work() as work:
            self._renew_lines(work)
            queries = (DueQuery(kind=kind, before=asked_by + _ANY_TIME, limit=limit) for kind in AGENDA_KINDS)
            found = (row for query in queries for row in work.cases.due(query))
            return tuple(each for each in found if _asks(each[0], now if each[0].state == ON_AGENDA else asked_by))

    def _renew_lines(self, work: UnitOfWork) -> None:
        """Make the lines of open cases again where a version before this one made them."""
        if self._lines_are_new or work.cases.lines_version() >= LINES_VERSION:
            self._lines_are_new = True
            return
        after = None
        while cards := work.cases.page(CardQuery(only_open=True, after=after)):
            for card in cards:
                self._put_line(work, CaseView(card.case, work.cases.records(card.case)), card.changed_at or self._now())
            after = cards[-1]
        work.cases.note_lines_version(LINES_VERSION)

    def search(self, words: str) -> Sequence[Hit]:
        """Return where words occur, newest first; the words around a place are cut out when it is looked at."""
        with self._vault.work() as work:
            return work.cases.search(words)

    def keep_draft(self, draft: Draft) -> None:
        """Save what is being typed."""
        with self._vault.work() as work:
            work.drafts.keep(draft)

    def drafts(self, case: CaseId | None = None) -> tuple[Draft, ...]:
        """Return what was being typed in a case, or anywhere."""
        with self._vault.work() as work:
            return tuple(work.drafts.drafts(case))

    def drop_draft(self, case: CaseId | None, place: str) -> None:
        """Forget a draft."""
        with self._vault.work() as work:
            work.drafts.drop(case, place)


def _asks(row: DueRow, moment: datetime) -> bool:
    return row.since is None or row.since <= moment
