import hashlib
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mdt_desktop.domain.errors import VaultError
from storage import keyslots
from storage.canonical import decode, encode
from storage.keyslots import FILES, PRODUCTION, VaultKeys, change, create, mend, read_slots, unlock, write_slots
from tests.support.vaults import CHEAP, PASSPHRASE

STRICT = replace(CHEAP, memory=16, passes=2, least_memory=16, least_passes=2)


@pytest.fixture
def keys(tmp_path: Path) -> VaultKeys:
    return create(tmp_path, PASSPHRASE, STRICT)


def refusal(folder: Path, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(VaultError) as refused:
        unlock(folder, passphrase, STRICT)
    return refused.value.code


def rewrite(path: Path, edit: Callable[[dict[str, Any]], object], *, checksum: bool = True) -> None:
    """Edit a slot file as somebody with an editor would, checksum included."""
    plain = decode(path.read_bytes())
    edit(plain)
    if checksum:
        del plain["sum"]
        plain["sum"] = hashlib.sha256(encode(plain)).hexdigest()
    path.write_bytes(encode(plain))


def rewrite_both(folder: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    for name in FILES:
        rewrite(folder / name, edit)


def slot_edit(**changed: Any) -> Callable[[dict[str, Any]], object]:
    return lambda plain: plain["slots"][0].update(changed)


def kdf_edit(**changed: Any) -> Callable[[dict[str, Any]], object]:
    return lambda plain: plain["slots"][0]["kdf"].update(changed)


def test_the_passphrase_opens_the_key_it_was_made_with(tmp_path: Path, keys: VaultKeys) -> None:
    opened, file = unlock(tmp_path, PASSPHRASE, STRICT)
    assert opened == keys
    assert file.generation == 1
    assert (tmp_path / "keys.a").read_bytes() == (tmp_path / "keys.b").read_bytes()


def test_neither_key_nor_passphrase_stands_in_the_files(tmp_path: Path, keys: VaultKeys) -> None:
    content = (tmp_path / "keys.a").read_bytes()
    for secret in (keys.vault_key.hex(), keys.database_key, keys.anchor_key.hex(), "molen"):
        assert secret.encode() not in content


def test_no_two_vaults_share_a_key_or_a_salt(tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(20)]
    for folder in folders:
        folder.mkdir()
    made = [create(folder, PASSPHRASE, CHEAP) for folder in folders]
    salts = {read_slots(folder).slots[0]["salt"] for folder in folders}
    assert len({each.vault_key for each in made}) == len({each.vault_id for each in made}) == len(salts) == 20


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("harm", ["lost", "empty", "torn", "flipped", "list", "other version"])
def test_one_copy_is_enough_and_is_mended(tmp_path: Path, keys: VaultKeys, name: str, harm: str) -> None:
    path = tmp_path / name
    whole = path.read_bytes()
    harms: dict[str, Callable[[], object]] = {
        "lost": path.unlink,
        "empty": lambda: path.write_bytes(b""),
        "torn": lambda: path.write_bytes(whole[: len(whole) // 2]),
        "flipped": lambda: path.write_bytes(whole.replace(b"argon2id", b"argon2ie")),
        "list": lambda: path.write_bytes(b"[]"),
        "other version": lambda: rewrite(path, lambda plain: plain.update(v=2)),
    }
    harms[harm]()
    assert keyslots.damaged_copies(tmp_path) == (name,)
    assert unlock(tmp_path, PASSPHRASE, STRICT)[0] == keys
    mend(tmp_path)
    assert path.read_bytes() == whole
    assert keyslots.damaged_copies(tmp_path) == ()


def test_without_a_whole_copy_nothing_opens(tmp_path: Path, keys: VaultKeys) -> None:
    for name in FILES:
        (tmp_path / name).write_bytes(b"{}")
    assert refusal(tmp_path) == "vault.slots_damaged"
    with pytest.raises(VaultError):
        mend(tmp_path)


def test_without_any_copy_there_is_no_vault(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "vault.missing"


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (kdf_edit(memory=8), "vault.slots_tampered"),
        (kdf_edit(passes=1), "vault.slots_tampered"),
        (kdf_edit(memory=2 * 1024 * 1024), "vault.slots_tampered"),
        (kdf_edit(passes=10**9), "vault.slots_tampered"),
        (kdf_edit(lanes=10**6), "vault.slots_tampered"),
        (kdf_edit(lanes=0), "vault.slots_tampered"),
        (kdf_edit(memory="256"), "vault.slots_tampered"),
        (kdf_edit(memory=None), "vault.slots_tampered"),
        (kdf_edit(name="scrypt"), "vault.newer"),
        (slot_edit(kind="organisation"), "vault.newer"),
        (slot_edit(salt="00"), "vault.slots_tampered"),
        (slot_edit(salt="zz" * 16), "vault.slots_tampered"),
        (slot_edit(id=7), "vault.slots_tampered"),
        (slot_edit(wrapped="zz"), "vault.slots_tampered"),
        (slot_edit(kdf=[]), "vault.slots_tampered"),
        (lambda plain: plain.update(slots=["user"]), "vault.slots_tampered"),
        (lambda plain: plain.update(vault="zz"), "vault.slots_tampered"),
        (kdf_edit(memory=32), "vault.wrong_passphrase"),
        (kdf_edit(passes=3), "vault.wrong_passphrase"),
        (kdf_edit(lanes=2), "vault.wrong_passphrase"),
        (slot_edit(salt="ab" * 16), "vault.wrong_passphrase"),
        (slot_edit(id="ab" * 16), "vault.wrong_passphrase"),
        (slot_edit(wrapped="ab" * 40), "vault.wrong_passphrase"),
        (slot_edit(wrapped="ab"), "vault.wrong_passphrase"),
        (lambda plain: plain.update(vault="ab" * 16), "vault.wrong_passphrase"),
        (lambda plain: plain.update(slots=[]), "vault.wrong_passphrase"),
        (lambda plain: plain.update(mac="ab" * 32), "vault.slots_tampered"),
        (lambda plain: plain.update(mac=7), "vault.slots_tampered"),
        (lambda plain: plain.update(mac="é"), "vault.slots_tampered"),
        (lambda plain: plain.update(generation=99), "vault.slots_tampered"),
        (lambda plain: plain["slots"].append(plain["slots"][0]), "vault.slots_tampered"),
        (lambda plain: plain.pop("slots"), "vault.slots_damaged"),
        (lambda plain: plain.update(slots=7), "vault.slots_damaged"),
    ],
)
def test_slot_files_somebody_edited_open_nothing(
    tmp_path: Path, keys: VaultKeys, edit: Callable[[dict[str, Any]], object], code: str
) -> None:
    rewrite_both(tmp_path, edit)
    assert refusal(tmp_path) == code


@pytest.mark.parametrize("edit", [kdf_edit(memory=8), kdf_edit(memory=2 * 1024 * 1024), slot_edit(salt="ab" * 16)])
def test_an_edit_without_its_checksum_counts_as_a_torn_copy(
    tmp_path: Path, keys: VaultKeys, edit: Callable[[dict[str, Any]], object]
) -> None:
    rewrite(tmp_path / "keys.a", edit, checksum=False)
    assert unlock(tmp_path, PASSPHRASE, STRICT)[0] == keys


def test_a_slot_of_another_vault_opens_nothing_here(tmp_path: Path, keys: VaultKeys) -> None:
    other = tmp_path / "other"
    other.mkdir()
    create(other, PASSPHRASE, STRICT)
    stolen = read_slots(other).slots[0]
    rewrite_both(tmp_path, lambda plain: plain.update(slots=[dict(stolen)]))
    assert refusal(tmp_path) == "vault.wrong_passphrase"


def test_swapped_slots_are_noticed(tmp_path: Path, keys: VaultKeys) -> None:
    slots = (*read_slots(tmp_path).slots, keyslots.wrap(keys, "tweede zin van iemand", STRICT))
    write_slots(tmp_path, keys, slots, generation=2)
    rewrite_both(tmp_path, lambda plain: plain["slots"].reverse())
    assert refusal(tmp_path) == "vault.slots_tampered"


def test_the_newest_whole_copy_counts(tmp_path: Path, keys: VaultKeys) -> None:
    older = (tmp_path / "keys.b").read_bytes()
    change(tmp_path, PASSPHRASE, "vijf andere woorden dan eerst", STRICT)
    (tmp_path / "keys.b").write_bytes(older)
    assert refusal(tmp_path) == "vault.wrong_passphrase"
    assert unlock(tmp_path, "vijf andere woorden dan eerst", STRICT)[0] == keys


def test_a_changed_passphrase_keeps_the_key_and_ends_the_old_one(tmp_path: Path, keys: VaultKeys) -> None:
    assert change(tmp_path, PASSPHRASE, "vijf andere woorden dan eerst", STRICT) == 3
    assert unlock(tmp_path, "vijf andere woorden dan eerst", STRICT)[0] == keys
    assert refusal(tmp_path) == "vault.wrong_passphrase"
    assert len(read_slots(tmp_path).slots) == 1


def test_a_wrong_old_passphrase_changes_nothing(tmp_path: Path, keys: VaultKeys) -> None:
    before = (tmp_path / "keys.a").read_bytes()
    with pytest.raises(VaultError):
        change(tmp_path, "niet deze", "vijf andere woorden dan eerst", STRICT)
    assert (tmp_path / "keys.a").read_bytes() == before


NEW = "vijf andere woorden dan eerst"


@pytest.mark.parametrize(
    ("written", "opening"), [(0, [PASSPHRASE]), (1, [PASSPHRASE, NEW]), (2, [PASSPHRASE, NEW]), (3, [NEW])]
)
def test_a_change_cut_off_after_any_file_opens_with_old_or_new(
    tmp_path: Path, keys: VaultKeys, monkeypatch: pytest.MonkeyPatch, written: int, opening: list[str]
) -> None:
    left = [written]

    def write_or_die(path: Path, data: bytes) -> None:
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        path.write_bytes(data)

    monkeypatch.setattr(keyslots, "write_file", write_or_die)
    with pytest.raises(KeyboardInterrupt):
        change(tmp_path, PASSPHRASE, NEW, STRICT)
    assert [passphrase for passphrase in (PASSPHRASE, NEW) if opens(tmp_path, passphrase)] == opening


def opens(folder: Path, passphrase: str) -> bool:
    try:
        unlock(folder, passphrase, STRICT)
    except VaultError:
        return False
    return True


SAID = "Zoë café ﬁets garçon ångström"


@pytest.mark.parametrize(
    "typed",
    [
        SAID,
        unicodedata.normalize("NFD", SAID),
        unicodedata.normalize("NFC", SAID),
        unicodedata.normalize("NFKC", SAID),
        SAID.upper(),
        unicodedata.normalize("NFD", SAID.upper()),
        SAID.title(),
        f"  {SAID}\n",
        SAID.replace(" ", "   "),
        SAID.replace(" ", "\t"),
        SAID.replace(" ", "\u00a0"),
    ],
)
def test_the_same_passphrase_opens_however_the_keyboard_writes_it(tmp_path: Path, typed: str) -> None:
    keys = create(tmp_path, SAID, CHEAP)
    assert unlock(tmp_path, typed, CHEAP)[0] == keys


@pytest.mark.parametrize("typed", ["", " ", "molenkade fluit berk zadel", "molen kade fluit berk", PASSPHRASE + " x"])
def test_other_words_are_another_passphrase(tmp_path: Path, keys: VaultKeys, typed: str) -> None:
    assert refusal(tmp_path, typed) == "vault.wrong_passphrase"


def test_the_shipped_policy_is_as_hard_as_decided() -> None:
    assert (PRODUCTION.memory, PRODUCTION.passes, PRODUCTION.lanes) == (256 * 1024, 4, 2)
    assert (PRODUCTION.least_memory, PRODUCTION.least_passes) == (128 * 1024, 3)


TOO_LITTLE = """
import resource, sys
from pathlib import Path
from mdt_desktop.domain.errors import VaultError
from storage.keyslots import PRODUCTION, create
resource.setrlimit(resource.RLIMIT_AS, (250 * 1024 * 1024, 250 * 1024 * 1024))
try:
    create(Path(sys.argv[1]), "molen kade fluit berk zadel", PRODUCTION)
except VaultError as error:
    print(error.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a POSIX matter")
def test_too_little_memory_is_said_calmly(tmp_path: Path) -> None:
    told = subprocess.run([sys.executable, "-c", TOO_LITTLE, str(tmp_path)], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "vault.low_memory"
    assert list(tmp_path.iterdir()) == []
