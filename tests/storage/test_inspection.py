import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mdt_desktop.application.ports import CaseCard
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.actions import Note
from mdt_desktop.domain.errors import VaultError
from storage import engine, inspection
from storage import vault as vaults
from storage.inspection import verify, verify_open
from storage.keyslots import unlock as unlock_slots
from storage.search import search
from storage.vault import Vault, VaultPlace
from storage.work import SqlUnitOfWork
from tests.support.vaults import CHEAP, PASSPHRASE, a_case, a_vault, save

CASE = a_case()


@pytest.fixture
def closed(place: VaultPlace) -> VaultPlace:
    with a_vault(place) as vault:
        for number in range(12):
            save(vault, CASE, new_fact(Note(text=f"aantekening {number} " + "x" * 400)))
        with SqlUnitOfWork(vault) as work:
            work.cases.put_card(CaseCard(case=CASE, number="2026-KDR-001", alias="Reiger"), [])
    return place


def found(place: VaultPlace) -> list[str]:
    """Verify, and see that not a byte of the vault's folder changed."""
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in place.folder.iterdir()}
    findings = [each.code for each in verify(place, PASSPHRASE).findings]
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in place.folder.iterdir()} == before
    return findings


def altered(place: VaultPlace, statement: str) -> None:
    """Change the database as only somebody with its key can."""
    keys, _ = unlock_slots(place.folder, PASSPHRASE, CHEAP)
    connection = engine.open_database(place.database, keys.database_key)
    connection.execute(statement)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


def test_a_sound_vault_has_no_findings(closed: VaultPlace) -> None:
    assert found(closed) == []
    seen = verify(closed, PASSPHRASE)
    assert (seen.commits, seen.cases) == (13, 1)


def test_an_empty_vault_is_sound(place: VaultPlace) -> None:
    vaults.create(place, PASSPHRASE, rehearsal=False).close()
    assert found(place) == []


def test_a_vault_a_crash_left_is_sound_and_stays_as_the_crash_left_it(place: VaultPlace) -> None:
    with a_vault(place) as vault:
        save(vault, CASE, new_fact(Note(text="kort")))
        files = {path.name: path.read_bytes() for path in place.folder.iterdir()}
    for name, data in files.items():
        (place.folder / name).write_bytes(data)
    assert (place.folder / "vault.db-wal").stat().st_size
    assert found(place) == []


def test_a_wrong_passphrase_verifies_nothing(closed: VaultPlace) -> None:
    with pytest.raises(VaultError) as refused:
        verify(closed, "niet deze")
    assert refused.value.code == "vault.wrong_passphrase"


def test_an_open_vault_verifies_itself(vault: Vault) -> None:
    save(vault, CASE, new_fact(Note(text="kort")))
    assert verify_open(vault).findings == ()
    assert verify_open(vault).commits == 2


def test_every_flipped_bit_in_the_database_is_named(closed: VaultPlace) -> None:
    whole = closed.database.read_bytes()
    for place in range(7, len(whole), len(whole) // 40):
        data = bytearray(whole)
        data[place] ^= 1
        closed.database.write_bytes(data)
        assert found(closed), place


def page_swapped(data: bytes) -> bytes:
    return data[:8192] + data[12288:16384] + data[8192:12288] + data[16384:]


@pytest.mark.parametrize(
    ("harm", "codes"),
    [
        (lambda data: data[:0], {"vault.empty_file"}),
        (lambda data: data[:-1], {"vault.wrong_size"}),
        (lambda data: data[:-4096], {"vault.damaged"}),
        (lambda data: data[: len(data) // 8192 * 4096], {"vault.damaged"}),
        (lambda data: data[:-4096] + bytes(4096), {"vault.damaged"}),
        (lambda data: bytes(4096) + data[4096:], {"vault.wrong_key"}),
        (page_swapped, {"vault.damaged"}),
    ],
)
def test_a_damaged_database_is_named(closed: VaultPlace, harm: Callable[[bytes], bytes], codes: set[str]) -> None:
    closed.database.write_bytes(harm(closed.database.read_bytes()))
    assert set(found(closed)) & codes


def told(place: VaultPlace) -> object:
    """Return everything a screen could show: every table, and what a search finds."""
    keys, _ = unlock_slots(place.folder, PASSPHRASE, CHEAP)
    connection = engine.open_database(place.database, keys.database_key)
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE rootpage > 0 AND type = 'table'").fetchall()
    names = [name for (name,) in tables if "_idx" not in name]
    rows = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names]  # noqa: S608 - own tables
    hits = [list(search(connection, word, 200)) for word in ("later", "aantekening", "xxx", "reiger")]
    connection.close()
    return rows, hits


def test_an_old_page_put_back_is_named_or_says_what_it_said_before(closed: VaultPlace) -> None:
    old = closed.database.read_bytes()
    vault = vaults.unlock(closed, PASSPHRASE)
    for number in range(6):
        save(vault, CASE, new_fact(Note(text=f"later {number}")))
    vault.close()
    new, right = closed.database.read_bytes(), told(closed)
    changed = [start for start in range(4096, len(old), 4096) if old[start : start + 4096] != new[start : start + 4096]]
    named = 0
    for start in changed:
        closed.database.write_bytes(new[:start] + old[start : start + 4096] + new[start + 4096 :])
        if found(closed):
            named += 1
        else:
            assert told(closed) == right, start
    assert named >= len(changed) - 4


def test_an_old_database_put_back_is_named(closed: VaultPlace) -> None:
    old = closed.database.read_bytes()
    vault = vaults.unlock(closed, PASSPHRASE)
    save(vault, CASE, new_fact(Note(text="later")))
    vault.close()
    closed.database.write_bytes(old)
    assert found(closed) == ["vault.missing_changes"]


@pytest.mark.parametrize("name", ["keys.a", "keys.b"])
@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"torn")])
def test_one_damaged_key_file_is_named_and_the_rest_is_checked(
    closed: VaultPlace, name: str, harm: Callable[[Path], object]
) -> None:
    harm(closed.folder / name)
    assert found(closed) == ["vault.slot_copy_damaged"]
    assert verify(closed, PASSPHRASE).findings[0].facts == {"file": name}


def test_a_missing_anchor_is_named(closed: VaultPlace) -> None:
    (closed.folder / "anchor").unlink()
    assert found(closed) == ["vault.no_anchor"]


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE commit_ SET header = CAST(replace(CAST(header AS TEXT), '2', '3') AS BLOB) WHERE n = 4", 4),
        ("UPDATE commit_ SET sig = zeroblob(64) WHERE n = 5", 5),
        ("UPDATE commit_ SET journal = zeroblob(32) WHERE n = 6", 6),
        ("UPDATE commit_ SET cid = zeroblob(32) WHERE n = 7", 7),
        ("UPDATE leaf SET bytes = zeroblob(90) WHERE n = 8", 8),
        ("DELETE FROM leaf WHERE n = 9", 9),
        ("DELETE FROM commit_ WHERE n = 5", 6),
        ("UPDATE commit_ SET n = n + 100 WHERE n > 3", 104),
    ],
)
def test_a_change_by_somebody_who_has_the_key_breaks_the_journal(
    closed: VaultPlace, statement: str, number: int
) -> None:
    altered(closed, statement)
    findings = verify(closed, PASSPHRASE).findings
    broken = [each for each in findings if each.code == "vault.journal_broken"]
    assert [each.facts for each in broken] == [{"number": number}]


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE proj SET val = \'{"text":"verzonnen"}\' WHERE n = 5',
        "DELETE FROM proj WHERE n = 5",
        "INSERT INTO proj SELECT stream, ent, fld, n + 100, i, val FROM proj WHERE n = 5",
        "DELETE FROM op WHERE n = 5",
        "UPDATE op SET fld = 'note.text' WHERE n = 5",
        "DELETE FROM tip",
        "INSERT INTO tip SELECT stream, cid, depth FROM commit_ WHERE n = 5",
        "DELETE FROM found WHERE rowid = 5 * 1024",
        "UPDATE found SET text = 'verzonnen' WHERE rowid = 5 * 1024",
    ],
)
def test_lists_that_say_something_else_than_the_commits_are_named(closed: VaultPlace, statement: str) -> None:
    altered(closed, statement)
    assert found(closed) == ["vault.told_wrongly"]


def test_a_search_index_that_does_not_fit_its_words_is_damage(closed: VaultPlace) -> None:
    altered(closed, "UPDATE found_content SET c0 = 'verzonnen' WHERE id = 5 * 1024")
    assert found(closed) == ["vault.damaged"]


def test_a_leaf_that_is_not_here_is_no_damage(closed: VaultPlace) -> None:
    altered(closed, "UPDATE leaf SET bytes = NULL WHERE n = 8")
    altered(closed, "DELETE FROM op WHERE n = 8")
    altered(closed, "DELETE FROM proj WHERE n = 8")
    altered(closed, "DELETE FROM found WHERE rowid = 8 * 1024")
    assert found(closed) == []


def test_a_database_without_its_tables_is_damaged(closed: VaultPlace) -> None:
    altered(closed, "DROP TABLE card")
    assert found(closed) == ["vault.damaged"]


def test_no_room_for_a_private_copy_is_told(closed: VaultPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(inspection.shutil, "copyfile", full)
    with pytest.raises(VaultError) as refused:
        verify(closed, PASSPHRASE)
    assert refused.value.code == "vault.disk_full"
