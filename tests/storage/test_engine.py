import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from mdt_desktop.domain.errors import VaultError
from storage import engine

KEY = "5e" * 32
SCHEMA = "CREATE TABLE word (text TEXT) STRICT;"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "vault.db"
    engine.create_database(path, KEY, SCHEMA)
    return path


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def refusal(path: Path, key: str = KEY, *, read_only: bool = False) -> str:
    before = snapshot(path.parent)
    with pytest.raises(VaultError) as refused:
        engine.open_database(path, key, read_only=read_only)
    assert snapshot(path.parent) == before
    return refused.value.code


@pytest.mark.parametrize(
    "key",
    [
        "",
        "molen kade fluit berk zadel",
        KEY.upper(),
        KEY[:-1],
        KEY + "0",
        KEY + "\n",
        f"x'{KEY}'",
        KEY[:-1] + "g",
        "0" * 64,
        "٣" * 64,
    ],
)
def test_a_forgotten_or_malformed_key_opens_nothing(file: Path, key: str) -> None:
    assert refusal(file, key) == "vault.malformed_key"


@pytest.mark.parametrize("key", ["", "0" * 64, "kaas", KEY.upper()])
def test_a_malformed_key_makes_no_vault(tmp_path: Path, key: str) -> None:
    with pytest.raises(VaultError) as refused:
        engine.create_database(tmp_path / "vault.db", key, SCHEMA)
    assert refused.value.code == "vault.malformed_key"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("read_only", [False, True])
def test_another_key_is_refused_and_nothing_is_written(file: Path, *, read_only: bool) -> None:
    assert refusal(file, "5f" * 32, read_only=read_only) == "vault.wrong_key"


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    assert refusal(tmp_path / "vault.db") == "vault.missing"


def test_a_folder_is_no_vault(tmp_path: Path) -> None:
    (tmp_path / "vault.db").mkdir()
    with pytest.raises(VaultError) as refused:
        engine.open_database(tmp_path / "vault.db", KEY)
    assert refused.value.code == "vault.file_trouble"


def test_an_empty_file_is_not_an_empty_vault(tmp_path: Path) -> None:
    (tmp_path / "vault.db").touch()
    assert refusal(tmp_path / "vault.db") == "vault.empty_file"


@pytest.mark.parametrize("change", [lambda data: data[:-1], lambda data: data + b"x", lambda data: data[:4095]])
def test_a_size_no_vault_has_is_refused(file: Path, change: Callable[[bytes], bytes]) -> None:
    file.write_bytes(change(file.read_bytes()))
    assert refusal(file) == "vault.wrong_size"


def test_a_plain_sqlite_file_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "vault.db") as plain:
        plain.executescript(SCHEMA)
    plain.close()
    assert refusal(tmp_path / "vault.db") == "vault.foreign"


def altered(file: Path, statement: str) -> None:
    connection = engine.open_database(file, KEY)
    connection.execute(statement)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


def test_somebody_elses_database_is_refused(file: Path) -> None:
    altered(file, "PRAGMA application_id = 1")
    assert refusal(file) == "vault.foreign"


def test_a_newer_version_says_so(file: Path) -> None:
    altered(file, "PRAGMA user_version = 2")
    assert refusal(file) == "vault.newer"


def test_a_damaged_first_page_is_refused(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[100] ^= 1
    file.write_bytes(data)
    assert refusal(file) == "vault.wrong_key"


def test_an_existing_vault_is_never_made_anew(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(VaultError) as refused:
        engine.create_database(file, KEY, SCHEMA)
    assert refused.value.code == "vault.exists"
    assert file.read_bytes() == before


def test_a_vault_in_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(VaultError) as refused:
        engine.create_database(tmp_path / "away" / "vault.db", KEY, SCHEMA)
    assert refused.value.code == "vault.missing"


def test_a_schema_the_engine_refuses_is_told_as_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(VaultError):
        engine.create_database(tmp_path / "vault.db", KEY, "CREATE TABLE (")


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("foreign_keys", 1),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("application_id", engine.APPLICATION_ID),
        ("cipher_page_size", "4096"),
        ("cipher_use_hmac", "1"),
    ],
)
def test_every_setting_that_keeps_a_save_or_a_secret_is_made(file: Path, setting: str, value: object) -> None:
    connection = engine.open_database(file, KEY)
    (found,) = connection.execute(f"PRAGMA {setting}").fetchone()
    connection.close()
    assert found == value


def test_nothing_stands_readable_on_the_disk(file: Path) -> None:
    altered(file, "INSERT INTO word VALUES ('kersenbloesem')")
    content = file.read_bytes()
    assert b"kersenbloesem" not in content
    assert not content.startswith(b"SQLite format 3")


def test_a_read_only_vault_takes_no_word_and_changes_no_byte(file: Path) -> None:
    before = snapshot(file.parent)
    connection = engine.open_database(file, KEY, read_only=True)
    with pytest.raises(engine.Error) as refused:
        connection.execute("INSERT INTO word VALUES ('kersenbloesem')")
    connection.close()
    assert engine.translated(refused.value).code == "vault.not_writable"
    assert snapshot(file.parent) == before


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database or disk is full", "vault.disk_full"),
        ("disk I/O error", "vault.file_trouble"),
        ("attempt to write a readonly database", "vault.not_writable"),
        ("database disk image is malformed", "vault.damaged"),
        ("database is locked", "vault.in_use"),
        ("unable to open database file", "vault.file_trouble"),
        ("no such table: commit_", "vault.damaged"),
    ],
)
def test_what_the_engine_says_becomes_a_known_error(words: str, code: str) -> None:
    assert engine.translated(engine.DatabaseError(words)).code == code


def test_a_flipped_bit_anywhere_in_the_file_is_found(file: Path) -> None:
    altered(file, "INSERT INTO word VALUES ('kersenbloesem')")
    whole = file.read_bytes()
    for place in range(0, len(whole), 509):
        data = bytearray(whole)
        data[place] ^= 4
        file.write_bytes(data)
        try:
            connection = engine.open_database(file, KEY, read_only=True)
        except VaultError:
            continue
        found = engine.integrity_findings(connection)
        connection.close()
        assert found, place
