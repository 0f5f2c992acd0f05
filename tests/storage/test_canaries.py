"""A hundred canaries through everything a vault does: no file it ever writes holds one (security.md P1, P3)."""

import base64
import math
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, ClassVar

import pytest
from typing_extensions import override

from mdt_desktop.application.ports import CaseCard, Draft, DueRow
from mdt_desktop.application.shown import changed_fields, new_fact, new_register
from mdt_desktop.domain.actions import Note
from mdt_desktop.domain.people import CaseHead, Identity, NetworkPerson
from mdt_desktop.domain.story import EventSummary
from storage import vault as vaults
from storage.backup import back_up, restore
from storage.inspection import verify
from storage.search import normalised, search
from storage.vault import Vault, VaultPlace
from storage.work import SqlUnitOfWork
from tests.support.vaults import BEGUN, PASSPHRASE, a_case, moved, records, save

SYLLABLES = ("kra", "vel", "tuß", "mij", "zoë", "qua", "dor", "pel", "gra", "ruik")


def some_canaries(random: Random) -> list[str]:
    """Return a hundred names, addresses, statements and words, none of which stands anywhere by chance."""
    words = ["".join(random.choices(SYLLABLES, k=6)).title() for _ in range(100)]
    return [f"{word}{random.randint(1000, 9999)}" for word in words]


class Watched(tempfile.TemporaryDirectory[str]):
    """A folder for private copies that is looked through before it is taken away."""

    found: ClassVar[list[str]] = []
    seen: ClassVar[int] = 0
    needles: ClassVar[list[bytes]] = []

    @override
    def cleanup(self) -> None:
        folder = Path(self.name)
        if folder.exists():
            Watched.seen += 1
            Watched.found += [f"mode of {folder}"] * (folder.stat().st_mode & 0o777 != 0o700)
            Watched.found += canaries_in(folder, Watched.needles)
        super().cleanup()

    @override
    def __exit__(self, *error: object) -> None:
        self.cleanup()


def needles_of(canary: str) -> Iterator[bytes]:
    """Return a canary in every dress in which it could be written down."""
    for text in {canary, canary.lower(), canary.upper(), normalised(canary)}:
        for data in (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be")):
            yield data
            yield data.hex().encode()
            yield data.hex().upper().encode()
            for shift in range(3):
                yield base64.b64encode(b"\0" * shift + data)[4:-4]


def canaries_in(folder: Path, needles: list[bytes]) -> list[str]:
    """Return the files in which a canary sings, and those that are plain databases."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            found += [f"{path}: {needle!r}" for needle in needles if needle in content]
            found += [f"{path} is readable"] * content.startswith(b"SQLite format 3")
    return found


@pytest.fixture
def canaries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words = some_canaries(Random(20260921))  # noqa: S311 - the same canaries every time
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("SQLITE_TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "TemporaryDirectory", Watched)
    Watched.found, Watched.seen = [], 0
    Watched.needles = list({needle for word in (*words, PASSPHRASE) for needle in needles_of(word)})
    return words


def sing(vault: Vault, words: list[str], look: Any) -> None:
    """Put every canary through saving, changing, listing, drafts and searching."""
    case = a_case()
    for start in range(0, len(words), 10):
        name, address, phone, alias, story, note, friend, due, draft, asked = words[start : start + 10]
        save(vault, case, *new_register(CaseHead(alias=alias)), *new_register(NetworkPerson(name=friend)))
        save(vault, case, *new_register(Identity(last_name=name, address=address, phone=phone)))
        save(vault, case, new_fact(EventSummary(text=f"Zij zei: {story}. " * 30)), new_fact(Note(text=note)))
        shown = next(each for each in records(vault, case) if each.kind == "identity")
        save(vault, case, *changed_fields(shown, Identity(last_name=f"{name} {alias}", address=address)))
        with SqlUnitOfWork(vault) as work:
            row = DueRow(case=case, kind="action", what="x", due=BEGUN, owner=friend, label=due)
            work.cases.put_card(
                CaseCard(case=case, number=f"2026-KDR-{start}", alias=alias, contact_person=name), [row]
            )
            work.drafts.keep(Draft(case=case, place=f"note {start}", text=draft, seen={}, saved_at=BEGUN))
        assert not list(search(vault.connection, asked, 200))
        assert list(search(vault.connection, story[:5], 200))
    look()
    vault.connection.execute("SELECT val, group_concat(fld) FROM proj GROUP BY val ORDER BY val DESC").fetchall()
    vault.connection.execute("VACUUM")
    look()


def test_no_file_a_vault_ever_writes_holds_a_canary(place: VaultPlace, tmp_path: Path, canaries: list[str]) -> None:
    def look() -> None:
        assert canaries_in(tmp_path, Watched.needles) == []

    vault = vaults.create(place, PASSPHRASE, rehearsal=False)
    sing(vault, canaries, look)
    assert (place.folder / "vault.db-wal").stat().st_size
    keys = (vault.keys.database_key, vault.keys.vault_key.hex(), vault.author_key.private_bytes_raw().hex())
    Watched.needles += [form for key in keys for form in (key.encode(), bytes.fromhex(key))]
    look()
    vault.checkpoint()
    back_up(vault, tmp_path / "kluis.mdtbackup")
    look()
    vault.close()
    assert verify(place, PASSPHRASE).findings == ()
    vaults.change_passphrase(place, PASSPHRASE, "vijf andere woorden dan eerst")
    restore(tmp_path / "kluis.mdtbackup", moved(place, "new"), PASSPHRASE)
    vaults.unlock(moved(place, "new"), PASSPHRASE).close()
    look()
    assert Watched.seen >= 4
    assert Watched.found == []
    assert list((tmp_path / "temporary").iterdir()) == []


def test_the_search_for_canaries_finds_one_that_sings(tmp_path: Path, canaries: list[str]) -> None:
    for number, dress in enumerate((str.encode, lambda word: base64.b64encode(b"xy" + word.encode() + b"z"))):
        (tmp_path / str(number)).write_bytes(b"before" + dress(canaries[7]) + b"after")
        assert canaries_in(tmp_path, Watched.needles)
        (tmp_path / str(number)).unlink()


def test_every_page_of_a_vault_looks_like_chance(vault: Vault) -> None:
    case = a_case()
    save(vault, case, *(new_fact(Note(text="steeds hetzelfde " * 50)) for _ in range(30)))
    vault.checkpoint()
    data = vault.place.database.read_bytes()
    pages = [data[start : start + 4096] for start in range(0, len(data), 4096)]
    assert min(map(entropy, pages)) > 7.9
    assert len(set(pages)) == len(pages)


def entropy(page: bytes) -> float:
    return -sum(count / len(page) * math.log2(count / len(page)) for count in Counter(page).values())
