"""The journal as the database keeps it: how many commits, its head, and whether what is remembered is there."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from mdt_desktop.domain.errors import VaultError
from mdt_desktop.domain.times import AMSTERDAM
from storage import engine
from storage.anchor import Anchor
from storage.commits import JOURNAL_START

_HEAD = "SELECT n, journal, t FROM commit_ ORDER BY n DESC LIMIT 1"
_BEGUN = "SELECT min(since) FROM author"


class Head(NamedTuple):
    """How many commits there are, the head of the chain, and when the last was made (milliseconds)."""

    commits: int
    head: bytes
    time: int


def journal_head(connection: engine.Connection) -> Head:
    """Return the head of a vault's journal; before the first commit its time is when the vault was made."""
    row = connection.execute(_HEAD).fetchone()
    if row is None:
        (begun,) = connection.execute(_BEGUN).fetchone()
        return Head(0, JOURNAL_START, begun or 0)
    return Head(*row)


def check_remembered(connection: engine.Connection, anchors: Iterable[Anchor], generation: int) -> None:
    """Compare what the anchors remember with what is there.

    Raises:
        VaultError: Changes are missing, others stand in their place, or the key files are older ones.
    """
    for anchor in anchors:
        _check_changes(connection, anchor)
        if anchor.generation > generation:
            raise VaultError("vault.slots_old")


def _check_changes(connection: engine.Connection, anchor: Anchor) -> None:
    here = journal_head(connection)
    if anchor.count > here.commits:
        raise VaultError(
            "vault.missing_changes",
            count=anchor.count - here.commits,
            since=_moment(here.time),
            until=_moment(anchor.time),
        )
    if anchor.count == 0:
        return
    row = connection.execute("SELECT journal FROM commit_ WHERE n = ?", (anchor.count,)).fetchone()
    if row is None or row[0].hex() != anchor.head:
        raise VaultError("vault.other_changes")


def _moment(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(AMSTERDAM).strftime("%Y-%m-%d %H:%M")
