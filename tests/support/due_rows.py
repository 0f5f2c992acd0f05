"""Rows of the due table for tests of Today: invented cases, one line each."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from mdt_desktop.application.ports import CaseCard, DueRow
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import PersonRef
from tests.support.screens import NOW

ME = PersonRef(org="CSG", name="P. Wielinga", role="casemanager")


def a_card(place: int = 1, **fields: Any) -> CaseCard:
    """Return the line of a made-up case."""
    known: dict[str, Any] = {"number": f"2026-QRS-{place:03d}", "alias": f"Vlinder{place}", "responsible": "CSG"}
    return CaseCard(case=CaseId(UUID(int=place)), **{**known, **fields})


def a_clock(rule: str, left: timedelta, card: CaseCard | None = None, **fields: Any) -> tuple[DueRow, CaseCard]:
    """Return a clock that is due after ``left``; it passed where that is negative."""
    return _row("clock", rule, NOW + left, card or a_card(), fields)


def a_task(kind: str, what: str, due: datetime, card: CaseCard | None = None, **fields: Any) -> tuple[DueRow, CaseCard]:
    """Return anything else that is due."""
    return _row(kind, what, due, card or a_card(), fields)


def _row(kind: str, what: str, due: datetime, card: CaseCard, fields: dict[str, Any]) -> tuple[DueRow, CaseCard]:
    return DueRow(case=card.case, kind=kind, what=what, due=due, since=NOW - timedelta(days=40), **fields), card
