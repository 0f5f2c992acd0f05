import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from mdt_desktop.application.shown import changed_fields, new_fact, new_register
from mdt_desktop.domain.actions import Note
from mdt_desktop.domain.errors import VaultError
from mdt_desktop.domain.people import Identity
from storage import engine
from storage import vault as vaults
from storage.anchor import Anchor, AnchorFile, second_place
from storage.inspection import verify
from storage.keyslots import FILES
from storage.keyslots import unlock as unlock_slots
from storage.lock import ProcessLock
from storage.merge import mean
from storage.saving import stored_commits
from storage.vault import RESERVE, Vault, VaultPlace
from storage.work import SqlUnitOfWork, UnlockedVault
from tests.support.vaults import CHEAP, PASSPHRASE, Clock, a_case, a_vault, moved, records, save

CASE = a_case()
NEW = "vijf andere woorden dan eerst"


def refusal(place: VaultPlace, passphrase: str = PASSPHRASE) -> VaultError:
    with pytest.raises(VaultError) as refused:
        vaults.unlock(place, passphrase)
    return refused.value


def write(vault: Vault, *texts: str) -> None:
    for text in texts:
        save(vault, CASE, new_fact(Note(text=text)))


def texts(vault: Vault) -> list[str]:
    return [each.record.text for each in records(vault, CASE)]


def content(folder: Path) -> dict[str, bytes]:
    """Return what stands in a folder; the shared-memory index is rebuilt by whoever opens, the lock is empty."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm")}


@pytest.fixture
def closed(place: VaultPlace) -> VaultPlace:
    with a_vault(place) as vault:
        write(vault, "een", "twee")
    return place


# --- making and opening --------------------------------------------------------------------------


def test_a_new_vault_is_private_and_holds_what_the_design_says(vault: Vault) -> None:
    write(vault, "een")
    vault.close()
    folder = vault.place.folder
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name for path in folder.iterdir()} == {"vault.db", "keys.a", "keys.b", "anchor", "lock", RESERVE}
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir() if path.name != "vault.db-shm")


def test_a_vault_is_what_it_was_when_it_is_opened_again(closed: VaultPlace) -> None:
    vault = vaults.unlock(closed, PASSPHRASE)
    assert texts(vault) == ["een", "twee"]
    assert vault.is_rehearsal
    assert not vault.is_copy
    vault.close()


def test_a_vault_whose_key_is_known_opens_through_the_same_opener(closed: VaultPlace) -> None:
    keys, _ = unlock_slots(closed.folder, PASSPHRASE, CHEAP)
    vault = vaults.open_by_key(closed, keys)
    assert texts(vault) == ["een", "twee"]
    vault.close()


def test_there_is_no_vault_where_none_was_made(place: VaultPlace) -> None:
    assert refusal(place).code == "vault.missing"
    assert not place.folder.exists()


def test_a_vault_whose_database_is_gone_is_no_empty_folder(closed: VaultPlace) -> None:
    (closed.folder / "vault.db").unlink()
    assert refusal(closed).code == "vault.database_missing"


def test_a_vault_whose_key_files_are_gone_is_no_empty_folder(closed: VaultPlace) -> None:
    for name in FILES:
        (closed.folder / name).unlink()
    assert refusal(closed).code == "vault.slots_missing"


def test_a_folder_in_use_is_refused_and_left_alone(place: VaultPlace) -> None:
    place.folder.mkdir()
    (place.folder / "brief.odt").write_bytes(b"brief")
    with pytest.raises(VaultError) as refused:
        vaults.create(place, PASSPHRASE, rehearsal=True)
    assert refused.value.code == "vault.folder_not_empty"
    assert content(place.folder) == {"brief.odt": b"brief"}


def test_a_vault_is_never_made_over_another(closed: VaultPlace) -> None:
    before = content(closed.folder)
    with pytest.raises(VaultError) as refused:
        vaults.create(closed, PASSPHRASE, rehearsal=True)
    assert refused.value.code == "vault.exists"
    assert content(closed.folder) == before


def test_a_folder_that_cannot_be_made_is_told(place: VaultPlace) -> None:
    place.folder.parent.joinpath("file").touch()
    with pytest.raises(VaultError):
        vaults.create(replace(place, folder=place.folder.parent / "file" / "vault"), PASSPHRASE, rehearsal=True)


def test_a_vault_that_cannot_be_finished_leaves_nothing_behind(
    place: VaultPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise VaultError("vault.disk_full")

    monkeypatch.setattr(vaults, "add_author_key", full)
    with pytest.raises(VaultError):
        vaults.create(place, PASSPHRASE, rehearsal=True)
    assert content(place.folder) == {"lock": b""}
    monkeypatch.undo()
    (place.folder / "lock").unlink()
    vaults.create(place, PASSPHRASE, rehearsal=True).close()


def test_parts_of_two_vaults_do_not_open_together(closed: VaultPlace) -> None:
    other = moved(closed, "other")
    vaults.create(other, PASSPHRASE, rehearsal=True).close()
    for name in ("keys.a", "keys.b"):
        shutil.copy(other.folder / name, closed.folder / name)
    before = content(closed.folder)
    assert refusal(closed).code == "vault.wrong_key"
    assert content(closed.folder) == before


def test_a_database_that_names_another_vault_is_refused(closed: VaultPlace) -> None:
    vault = vaults.unlock(closed, PASSPHRASE)
    vault.connection.execute("UPDATE meta SET value = 'ab' WHERE key = 'vault'")
    vault.close()
    assert refusal(closed).code == "vault.foreign"


def test_a_torn_key_file_is_mended_at_the_next_unlock(closed: VaultPlace) -> None:
    whole = (closed.folder / "keys.b").read_bytes()
    (closed.folder / "keys.a").write_bytes(whole[:40])
    vaults.unlock(closed, PASSPHRASE).close()
    assert (closed.folder / "keys.a").read_bytes() == whole


def test_a_vault_can_be_closed_twice(vault: Vault) -> None:
    vault.close()
    vault.close()


# --- passphrases ---------------------------------------------------------------------------------


def test_each_wrong_passphrase_after_the_fifth_waits_longer_up_to_a_quarter_of_an_hour(
    closed: VaultPlace, clock: Clock
) -> None:
    waits = []
    for _ in range(14):
        assert refusal(closed, "niet deze").code == "vault.wrong_passphrase"
        error = refusal(closed, PASSPHRASE) if closed.tries.count >= 5 else None
        if error:
            assert error.code == "vault.wait"
            waits.append(int(error.facts["seconds"]))
            clock.forward(seconds=waits[-1])
    assert waits == [31, 61, 121, 241, 481, 901, 901, 901, 901, 901]
    vaults.unlock(closed, PASSPHRASE).close()
    assert closed.tries.count == 0


def test_a_thousand_wrong_passphrases_open_nothing_and_wipe_nothing(closed: VaultPlace, clock: Clock) -> None:
    before = content(closed.folder)
    random = Random(7)  # noqa: S311 - repeatable chance is what a test needs
    for _ in range(1000):
        tried = "".join(random.choices("abcdefghij klmnop", k=random.randint(0, 30)))
        assert refusal(closed, tried).code == "vault.wrong_passphrase"
        clock.forward(minutes=16)
    assert {name: data for name, data in content(closed.folder).items() if name != "attempts"} == before
    vault = vaults.unlock(closed, PASSPHRASE)
    assert texts(vault) == ["een", "twee"]
    vault.close()


def test_a_clock_put_back_locks_nobody_out(closed: VaultPlace, clock: Clock) -> None:
    for _ in range(20):
        refusal(closed, "niet deze")
        clock.forward(minutes=16)
    clock.forward(days=-400)
    vaults.unlock(closed, PASSPHRASE).close()


@pytest.mark.parametrize("kept", ["", "{}", "[]", '{"count": "x", "until": 1}', "\x00"])
def test_a_damaged_count_of_tries_is_a_fresh_start(closed: VaultPlace, kept: str) -> None:
    (closed.folder / "attempts").write_text(kept)
    vaults.unlock(closed, PASSPHRASE).close()


def test_a_changed_passphrase_opens_the_same_vault(closed: VaultPlace) -> None:
    assert vaults.change_passphrase(closed, PASSPHRASE, NEW) == 3
    assert refusal(closed).code == "vault.wrong_passphrase"
    vault = vaults.unlock(closed, NEW)
    assert texts(vault) == ["een", "twee"]
    vault.close()


def test_guessing_the_old_passphrase_waits_as_well(closed: VaultPlace) -> None:
    for _ in range(5):
        with pytest.raises(VaultError):
            vaults.change_passphrase(closed, "niet deze", NEW)
    with pytest.raises(VaultError) as refused:
        vaults.change_passphrase(closed, PASSPHRASE, NEW)
    assert refused.value.code == "vault.wait"


@pytest.mark.parametrize("is_open", [True, False])
def test_key_files_from_before_a_change_of_passphrase_are_noticed(place: VaultPlace, *, is_open: bool) -> None:
    vault = vaults.create(place, PASSPHRASE, rehearsal=True)
    old = (place.folder / "keys.a").read_bytes()
    if not is_open:
        vault.close()
    vaults.change_passphrase(place, PASSPHRASE, NEW)
    if not is_open:
        vault = vaults.unlock(place, NEW)
    vault.close()
    for name in ("keys.a", "keys.b"):
        (place.folder / name).write_bytes(old)
    assert refusal(place).code == "vault.slots_old"
    assert [each.code for each in verify(place, PASSPHRASE).findings] == ["vault.slots_old"]


# --- lost changes --------------------------------------------------------------------------------


class Lost:
    """A vault whose database is older than what its anchors remember."""

    def __init__(self, place: VaultPlace, clock: Clock) -> None:
        vault = vaults.create(place, PASSPHRASE, rehearsal=True)
        write(vault, "een")
        vault.close()
        old = place.database.read_bytes()
        self.old_author = vault.author
        clock.forward(hours=1)
        vault = vaults.unlock(place, PASSPHRASE)
        write(vault, "twee", "drie")
        vault.close()
        place.database.write_bytes(old)


@pytest.fixture
def lost(place: VaultPlace, clock: Clock) -> Lost:
    return Lost(place, clock)


def test_lost_changes_are_counted_and_dated_and_nothing_is_touched(place: VaultPlace, lost: Lost) -> None:
    before = content(place.folder)
    error = refusal(place)
    assert error.code == "vault.missing_changes"
    assert error.facts == {"count": 2, "since": "2026-09-21 16:13", "until": "2026-09-21 17:13"}
    assert content(place.folder) == before


def test_a_vault_that_misses_everything_dates_from_when_it_was_made(place: VaultPlace, clock: Clock) -> None:
    vaults.create(place, PASSPHRASE, rehearsal=True).close()
    empty = place.database.read_bytes()
    clock.forward(days=1)
    vault = vaults.unlock(place, PASSPHRASE)
    write(vault, "een")
    vault.close()
    place.database.write_bytes(empty)
    assert refusal(place).facts == {"count": 2, "since": "2026-09-21 16:13", "until": "2026-09-22 16:13"}


def test_either_anchor_alone_remembers(place: VaultPlace, lost: Lost) -> None:
    keys, _ = unlock_slots(place.folder, PASSPHRASE, CHEAP)
    for gone in (place.folder / "anchor", second_place(place.state_folder, keys.vault_id, place.folder)):
        kept = gone.read_bytes()
        gone.write_bytes(b"")
        assert refusal(place).code == "vault.missing_changes"
        gone.write_bytes(kept)


def test_a_vault_that_misses_changes_can_be_read_without_changing_a_byte(place: VaultPlace, lost: Lost) -> None:
    before, state = content(place.folder), content(place.state_folder / "anchors")
    vault = vaults.unlock_read_only(place, PASSPHRASE)
    assert texts(vault) == ["een"]
    vault.checkpoint()
    vault.close()
    assert content(place.folder) == before
    assert content(place.state_folder / "anchors") == state
    assert refusal(place).code == "vault.missing_changes"


def test_nothing_can_be_saved_in_a_vault_that_is_read_only(place: VaultPlace, lost: Lost) -> None:
    vault = vaults.unlock_read_only(place, PASSPHRASE)
    with pytest.raises(VaultError) as refused:
        write(vault, "vier")
    assert refused.value.code == "vault.read_only"
    assert texts(vault) == ["een"]
    vault.close()


def test_going_on_keeps_what_is_there_and_writes_under_a_new_key(place: VaultPlace, lost: Lost) -> None:
    vault = vaults.go_on(place, PASSPHRASE)
    assert vault.author != lost.old_author
    assert vault.own_keys() == {vault.author, lost.old_author}
    write(vault, "vier")
    assert texts(vault) == ["een", "vier"]
    vault.close()
    again = vaults.unlock(place, PASSPHRASE)
    assert texts(again) == ["een", "vier"]
    again.close()
    assert verify(place, PASSPHRASE).findings == ()


def test_the_new_key_goes_on_in_the_same_streams_and_no_place_is_used_twice(place: VaultPlace, clock: Clock) -> None:
    with a_vault(place) as vault:
        save(vault, CASE, *new_register(Identity(first_name="Reiger", phone="0611")))
        old = place.database.read_bytes() if vault.checkpoint() is None else b""
        save(vault, CASE, *changed_fields(records(vault, CASE)[0], Identity(first_name="Reiger", phone="0622")))
        lost = stored_commits(vault)[-1]
    place.database.write_bytes(old)
    vault = vaults.go_on(place, PASSPHRASE)
    save(vault, CASE, *changed_fields(records(vault, CASE)[0], Identity(first_name="Reiger", phone="0633")))
    (shown,) = records(vault, CASE)
    assert shown.record.phone == "0633"
    here = stored_commits(vault)
    assert [each.header["q"] for each in here if each.header["a"] == vault.author] == [None]
    together = mean([*here, lost], own_keys=vault.own_keys(), belongs=lambda *_: None)
    assert together.forks == frozenset()
    assert {field for _, _, field in together.conflicts} == {"identity.phone"}
    vault.close()


def test_other_changes_in_the_place_of_remembered_ones_are_noticed(place: VaultPlace, clock: Clock) -> None:
    with a_vault(place) as vault:
        write(vault, "een")
        vault.checkpoint()
        old = place.database.read_bytes()
        write(vault, "twee")
    (place.folder / "anchor").rename(place.folder.parent / "kept")
    place.database.write_bytes(old)
    state = place.state_folder.rename(place.state_folder.with_name("away"))
    vault = vaults.unlock(place, PASSPHRASE)
    write(vault, "een ander")
    vault.close()
    shutil.rmtree(place.state_folder)
    state.rename(place.state_folder)
    assert refusal(place).code == "vault.other_changes"
    assert [each.code for each in verify(place, PASSPHRASE).findings] == ["vault.other_changes"]


# --- a copy, or moved ----------------------------------------------------------------------------


def test_a_copy_says_once_that_it_is_one_and_does_not_disturb_the_first(closed: VaultPlace) -> None:
    copy = moved(closed, "copy")
    shutil.copytree(closed.folder, copy.folder)
    first = vaults.unlock(closed, PASSPHRASE)
    write(first, "alleen hier")
    first.close()
    for expected in (True, False):
        vault = vaults.unlock(copy, PASSPHRASE)
        assert vault.is_copy is expected
        assert texts(vault) == ["een", "twee"]
        vault.close()
    again = vaults.unlock(closed, PASSPHRASE)
    assert not again.is_copy
    assert texts(again) == ["een", "twee", "alleen hier"]
    again.close()


def test_a_moved_vault_is_checked_against_its_own_anchor(closed: VaultPlace, clock: Clock) -> None:
    old = closed.database.read_bytes()
    vault = vaults.unlock(closed, PASSPHRASE)
    write(vault, "drie")
    vault.close()
    away = moved(closed, "moved")
    closed.folder.rename(away.folder)
    away.database.write_bytes(old)
    assert refusal(away).code == "vault.missing_changes"


def test_a_vault_reached_by_another_name_of_its_folder_is_no_copy(closed: VaultPlace, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(closed.folder)
    vault = vaults.unlock(replace(closed, folder=tmp_path / "link"), PASSPHRASE)
    assert not vault.is_copy
    vault.close()


def test_an_old_folder_put_back_whole_is_noticed(closed: VaultPlace, tmp_path: Path) -> None:
    shutil.copytree(closed.folder, tmp_path / "older")
    vault = vaults.unlock(closed, PASSPHRASE)
    write(vault, "drie")
    vault.close()
    shutil.rmtree(closed.folder)
    (tmp_path / "older").rename(closed.folder)
    assert refusal(closed).code == "vault.missing_changes"


# --- the anchor ----------------------------------------------------------------------------------


def test_the_anchor_follows_every_commit(vault: Vault) -> None:
    write(vault, "een")
    anchor = AnchorFile(vault.place.folder / "anchor", vault.keys.anchor_key).read()
    here = vault.head()
    assert anchor == Anchor(
        vault_id=vault.keys.vault_id,
        count=here.commits,
        head=here.head.hex(),
        time=here.time,
        author=vault.author,
        generation=1,
    )
    assert here.commits == 2


def test_an_anchor_that_lags_is_normal(closed: VaultPlace) -> None:
    before = (closed.folder / "anchor").read_bytes()
    vault = vaults.unlock(closed, PASSPHRASE)
    write(vault, "drie")
    vault.close()
    (closed.folder / "anchor").write_bytes(before)
    vaults.unlock(closed, PASSPHRASE).close()


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff" * 512, b'{"mac":7}', b'{"a":"x","mac":"y"}'])
def test_an_anchor_that_is_not_ours_says_nothing(closed: VaultPlace, data: bytes) -> None:
    (closed.folder / "anchor").write_bytes(data)
    assert AnchorFile(closed.folder / "anchor", b"key").read() is None
    vaults.unlock(closed, PASSPHRASE).close()


def test_an_anchor_sealed_by_another_key_says_nothing(closed: VaultPlace) -> None:
    assert AnchorFile(closed.folder / "anchor", bytes(32)).read() is None


def test_an_anchor_that_cannot_be_written_never_makes_a_save_fail(place: VaultPlace) -> None:
    place.state_folder.write_bytes(b"a file where the folder should be")
    with a_vault(place) as vault:
        write(vault, "een")
        vault.checkpoint()
        assert texts(vault) == ["een"]
    assert verify(place, PASSPHRASE).findings == ()


# --- a crash, a full disk, a damaged file --------------------------------------------------------


def crashed(vault: Vault) -> dict[str, bytes]:
    """Return the files as a power cut would leave them."""
    return {path.name: path.read_bytes() for path in vault.place.folder.iterdir()}


def put_back(place: VaultPlace, files: dict[str, bytes]) -> None:
    for path in place.folder.iterdir():
        path.unlink()
    for name, data in files.items():
        (place.folder / name).write_bytes(data)


def test_what_was_saved_survives_a_crash(place: VaultPlace) -> None:
    with a_vault(place) as vault:
        write(vault, "een", "twee")
        files = crashed(vault)
    put_back(place, files)
    assert (place.folder / "vault.db-wal").stat().st_size
    again = vaults.unlock(place, PASSPHRASE)
    assert texts(again) == ["een", "twee"]
    again.close()


@pytest.mark.parametrize("harm", ["flipped", "cut", "gone", "zeroed"])
def test_a_rotten_log_is_named_at_unlock_and_left_as_it_is(place: VaultPlace, harm: str) -> None:
    with a_vault(place) as vault:
        vault.checkpoint()
        write(vault, *(f"aantekening {number}" for number in range(20)))
        files = crashed(vault)
    log = bytearray(files["vault.db-wal"])
    if harm == "flipped":
        log[len(log) // 2] ^= 1
    elif harm == "zeroed":
        log[len(log) // 2 :] = bytes(len(log) - len(log) // 2)
    else:
        del log[len(log) // 2 if harm == "cut" else 0 :]
    put_back(place, {**files, "vault.db-wal": bytes(log)})
    before = content(place.folder)
    assert refusal(place).code == "vault.missing_changes"
    assert [each.code for each in verify(place, PASSPHRASE).findings] == ["vault.missing_changes"]
    assert content(place.folder) == before


@pytest.mark.parametrize("pages", [1, 2, 5])
def test_a_cut_tail_of_the_database_is_named_at_unlock(closed: VaultPlace, pages: int) -> None:
    os.truncate(closed.database, closed.database.stat().st_size - pages * 4096)
    assert refusal(closed).code in {"vault.damaged", "vault.missing_changes"}


def test_a_cut_within_a_page_is_named_at_unlock(closed: VaultPlace) -> None:
    os.truncate(closed.database, closed.database.stat().st_size - 100)
    assert refusal(closed).code == "vault.wrong_size"


def test_damage_that_shows_while_working_is_a_known_error(closed: VaultPlace) -> None:
    size = closed.database.stat().st_size
    data = bytearray(closed.database.read_bytes())
    for start in range(4096, size, 4096):
        data[start + 50] ^= 1
    closed.database.write_bytes(data)
    assert refusal(closed).code == "vault.damaged"


def without_table(place: VaultPlace, table: str) -> None:
    keys, _ = unlock_slots(place.folder, PASSPHRASE, CHEAP)
    connection = engine.open_database(place.database, keys.database_key)
    connection.execute(f"DROP TABLE {table}")
    connection.close()


@pytest.mark.parametrize("table", ["commit_", "meta", "author"])
@pytest.mark.parametrize("way", [vaults.unlock, vaults.unlock_read_only, vaults.go_on])
def test_a_vault_without_its_tables_is_damaged_and_the_next_may_try(
    closed: VaultPlace, way: Callable[[VaultPlace, str], Vault], table: str
) -> None:
    without_table(closed, table)
    if (way, table) == (vaults.unlock_read_only, "commit_"):
        way(closed, PASSPHRASE).close()
        return
    with pytest.raises(VaultError) as refused:
        way(closed, PASSPHRASE)
    assert refused.value.code == "vault.damaged"
    ProcessLock.take(closed.folder).release()


def test_a_checkpoint_that_fails_is_a_known_error_and_closing_goes_on(vault: Vault) -> None:
    write(vault, "een")
    vault.connection.close()
    with pytest.raises(VaultError):
        vault.checkpoint()
    vault.close()
    again = vaults.unlock(vault.place, PASSPHRASE)
    assert texts(again) == ["een"]
    again.close()


def test_a_vault_stands_under_its_own_id_in_its_own_streams(unlocked: UnlockedVault) -> None:
    assert unlocked.vault_case.hex == unlocked.vault.keys.vault_id
    assert unlocked.is_rehearsal
    assert not unlocked.is_copy
    assert unlocked.verify().findings == ()


def test_a_full_disk_says_so_undoes_the_save_and_frees_the_reserve(vault: Vault) -> None:
    write(vault, "een")
    reserve = vault.place.folder / RESERVE
    assert reserve.exists()
    (pages,) = vault.connection.execute("PRAGMA page_count").fetchone()
    vault.connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    with pytest.raises(VaultError) as refused:
        write(vault, "x" * 100_000)
    assert refused.value.code == "vault.disk_full"
    assert not reserve.exists()
    assert texts(vault) == ["een"]
    vault.connection.execute("PRAGMA max_page_count = 1000000").fetchone()
    write(vault, "y" * 100_000)
    assert len(texts(vault)) == 2
    assert mean(stored_commits(vault), own_keys=vault.own_keys(), belongs=lambda *_: None).forks == frozenset()


def test_the_reserve_comes_back_when_there_is_room(place: VaultPlace) -> None:
    vaults.create(place, PASSPHRASE, rehearsal=True).close()
    (place.folder / RESERVE).unlink()
    vaults.unlock(place, PASSPHRASE).close()
    assert (place.folder / RESERVE).exists()


def test_a_vault_opens_on_a_full_disk_in_the_room_of_the_reserve(
    closed: VaultPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = shutil.disk_usage(closed.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: room._replace(free=0))
    vault = vaults.unlock(closed, PASSPHRASE)
    assert texts(vault) == ["een", "twee"]
    assert not (closed.folder / RESERVE).exists()
    vault.close()


def save_half(vault: Vault) -> None:
    with SqlUnitOfWork(vault) as work:
        work.cases.save(CASE, [new_fact(Note(text="half"))])
        raise ZeroDivisionError


def test_an_error_inside_a_unit_of_work_undoes_all_of_it(vault: Vault) -> None:
    with pytest.raises(ZeroDivisionError):
        save_half(vault)
    assert texts(vault) == []
    write(vault, "heel")
    assert texts(vault) == ["heel"]


def test_a_checkpoint_brings_everything_into_the_main_file(vault: Vault) -> None:
    write(vault, "een")
    log = vault.place.folder / "vault.db-wal"
    assert log.stat().st_size
    vault.checkpoint()
    assert log.stat().st_size == 0
    put_back(vault.place, {name: data for name, data in crashed(vault).items() if "-" not in name})


def test_no_two_author_keys_begin_at_one_moment(vault: Vault, clock: Clock) -> None:
    clock.forward(days=-3)
    for _ in range(3):
        vaults.add_author_key(vault.connection, clock())
    moments = [since for (since,) in vault.connection.execute("SELECT since FROM author ORDER BY since")]
    assert len(set(moments)) == 4
