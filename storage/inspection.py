"""Verifying a vault without changing a byte of it: everything is read from a private copy."""

import shutil
import tempfile
from pathlib import Path

from mdt_desktop.application.ports import Inspection
from mdt_desktop.domain.errors import VaultError
from storage import engine, keyslots
from storage.anchor import FILE as ANCHOR
from storage.anchor import AnchorFile, second_place
from storage.commits import JOURNAL_START, Commit, MalformedCommitError, check, journal_after
from storage.keyslots import VaultKeys
from storage.vault import DATABASE, VaultPlace, check_anchor

COPIED = (DATABASE, f"{DATABASE}-wal", ANCHOR, *keyslots.FILES)


def verify(place: VaultPlace, passphrase: str) -> Inspection:
    """Check everything that can be checked; nothing in the vault's folder is written.

    Raises:
        VaultError: It cannot be opened at all (missing, wrong passphrase, damaged slot files).
    """
    keys, _ = keyslots.unlock(place.folder, passphrase, place.policy)
    with tempfile.TemporaryDirectory(prefix="mdt-") as temporary:
        copy = Path(temporary)
        for name in COPIED:
            if (place.folder / name).exists():
                shutil.copyfile(place.folder / name, copy / name)
        return _inspect(place, copy, keys)


def _inspect(place: VaultPlace, copy: Path, keys: VaultKeys) -> Inspection:
    try:
        connection = engine.open_database(copy / DATABASE, keys.database_key)
    except VaultError as error:
        return Inspection(commits=0, cases=0, findings=(error,))
    try:
        findings = (*_anchor_findings(place, copy, keys, connection), *_content_findings(connection))
        return Inspection(
            commits=_count(connection, "SELECT count(*) FROM commit_"),
            cases=_count(connection, "SELECT count(*) FROM card"),
            findings=findings,
        )
    except engine.Error:
        return Inspection(commits=0, cases=0, findings=(VaultError("vault.damaged"),))
    finally:
        connection.close()


def _count(connection: engine.Connection, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])


def _anchor_findings(place: VaultPlace, copy: Path, keys: VaultKeys, connection: engine.Connection) -> list[VaultError]:
    second = second_place(place.state_folder, keys.vault_id, place.folder)
    anchors = [AnchorFile(path, keys.anchor_key).read() for path in (copy / ANCHOR, second)]
    findings = []
    for anchor in anchors:
        if anchor is not None:
            try:
                check_anchor(connection, anchor)
            except VaultError as error:
                findings.append(error)
    if not any(anchors):
        findings.append(VaultError("vault.no_anchor"))
    return findings[:1]


def _content_findings(connection: engine.Connection) -> list[VaultError]:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if engine.integrity_findings(connection):
        return [VaultError("vault.damaged")]
    return _journal_findings(connection)


def _journal_findings(connection: engine.Connection) -> list[VaultError]:
    """Recompute the whole chain: every commit signed, every leaf the signed one, none left out."""
    head, expected = JOURNAL_START, 1
    rows = connection.execute("SELECT n, cid, header, sig, journal FROM commit_ ORDER BY n")
    for number, cid, header, signature, journal in rows:
        leaves = tuple(
            leaf for (leaf,) in connection.execute("SELECT bytes FROM leaf WHERE n = ? ORDER BY i", (number,))
        )
        head = journal_after(head, cid)
        commit = Commit(header, signature, leaves)
        if number != expected or head != journal or commit.cid != cid.hex() or not _is_sound(commit):
            return [VaultError("vault.journal_broken", number=number)]
        expected += 1
    return []


def _is_sound(commit: Commit) -> bool:
    try:
        check(commit)
    except MalformedCommitError:
        return False
    return True
