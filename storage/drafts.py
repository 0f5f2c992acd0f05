"""Drafts: what was being typed, outside the log, never lost and never in a stream."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from mdt_desktop.application.ports import Draft
from mdt_desktop.application.shown import OperationRef
from mdt_desktop.domain.identifiers import CaseId
from storage import engine

_KEEP = """
INSERT INTO draft VALUES (?, ?, ?, ?, ?)
ON CONFLICT (case_, place) DO UPDATE SET text = excluded.text, seen = excluded.seen, saved = excluded.saved
"""


class Drafts:
    """Keeps drafts in the vault."""

    def __init__(self, connection: engine.Connection) -> None:
        self._connection = connection

    def keep(self, draft: Draft) -> None:
        """Save a draft; the newest one of a case and place replaces the one before."""
        seen = json.dumps({name: [list(ref) for ref in refs] for name, refs in draft.seen.items()})
        saved = draft.saved_at.astimezone(UTC).isoformat()
        row = (_of(draft.case), draft.place, _writable(draft.text), seen, saved)
        self._connection.execute(_KEEP, row)

    def drafts(self, case: CaseId | None = None) -> list[Draft]:
        """Return the drafts of a case, or all of them, newest first."""
        asked = "" if case is None else "WHERE case_ = ?"
        statement = f"SELECT case_, place, text, seen, saved FROM draft {asked} ORDER BY saved DESC"  # noqa: S608 - fixed words
        rows = self._connection.execute(statement, () if case is None else (case.bytes,))
        return [_draft(row) for row in rows]

    def drop(self, case: CaseId | None, place: str) -> None:
        """Forget a draft."""
        self._connection.execute("DELETE FROM draft WHERE case_ = ? AND place = ?", (_of(case), place))


def _writable(text: str) -> str:
    """Half of a pair, left by a keyboard in the middle of a character, never costs the rest of the text."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _of(case: CaseId | None) -> bytes:
    return b"" if case is None else case.bytes


def _draft(row: tuple[Any, ...]) -> Draft:
    case, place, text, seen, saved = row
    return Draft(
        case=CaseId(UUID(bytes=case)) if case else None,
        place=place,
        text=text,
        seen={name: tuple(OperationRef(*ref) for ref in refs) for name, refs in json.loads(seen).items()},
        saved_at=datetime.fromisoformat(saved),
    )
