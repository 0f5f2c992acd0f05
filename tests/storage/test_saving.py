import os
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from mdt_desktop.application.shown import Change, Gone, OperationRef, Shown, changed_fields, new_fact, new_register
from mdt_desktop.domain.actions import Note
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import CaseId, EntityId, random_id
from mdt_desktop.domain.people import CaseHead, Identity
from mdt_desktop.domain.registry import possible_groups
from storage.canonical import encode
from storage.commits import Commit, Operation, check, read_operation
from storage.inspection import verify
from storage.merge import Meaning, mean
from storage.saving import stored_commits
from storage.vault import Vault
from tests.support.vaults import (
    PASSPHRASE,
    a_case,
    a_place,
    a_vault,
    another_author,
    records,
    save,
    slip_in,
    stream_of,
    tips_of,
    written_elsewhere,
)

MANY = settings(max_examples=int(os.environ.get("MDT_EXAMPLES", "25")), deadline=None)
NAMES = ("first_name", "last_name", "phone")


class RandomSaves:
    """Somebody who works in one case, and somebody elsewhere who sees it late."""

    def __init__(self, vault: Vault, seed: int) -> None:
        self.vault = vault
        self.random = Random(seed)  # noqa: S311 - repeatable chance is what a test needs
        self.case = a_case()
        self.other = another_author(vault)
        self.last_of_other: str | None = None
        self.forms: list[Shown[Any]] = []
        save(vault, self.case, *new_register(Identity(first_name="Reiger")), *new_register(CaseHead(alias="Reiger")))
        self.stream, self.stream_id = stream_of(vault, self.case, "identity")
        self.seen_elsewhere = tips_of(vault, self.stream)

    def run(self) -> None:
        for _ in range(self.random.randint(1, 14)):
            self.random.choice(
                (self._open, self._save_form, self._save_form, self._note, self._empty, self._elsewhere)
            )()

    def _shown(self) -> Sequence[Shown[Any]]:
        return [each for each in records(self.vault, self.case) if each.kind == "identity"]

    def _open(self) -> None:
        self.forms.extend(self._shown())

    def _save_form(self) -> None:
        """Save a form, perhaps one that was opened long ago."""
        form = self.random.choice(self.forms or self._shown() or [None])
        changed = Identity(**{name: self.random.choice(("", "Uil", "Mees", "Zoë")) for name in NAMES})
        save(self.vault, self.case, *(changed_fields(form, changed) if form else new_register(changed)))

    def _note(self) -> None:
        save(self.vault, self.case, new_fact(Note(text=self.random.choice(("kort", "langer dan dat")))))

    def _empty(self) -> None:
        for each in self._shown():
            name = self.random.choice(NAMES)
            gone = Change(
                entity=each.entity, kind="identity", name=name, group=each.group, value=Gone, seen=each.seen_of(name)
            )
            save(self.vault, self.case, gone)

    def _elsewhere(self) -> None:
        """A commit by somebody who last looked a while ago; sometimes they look again."""
        if self.random.random() < 0.5:
            self.seen_elsewhere = tips_of(self.vault, self.stream)
        entity = self.random.choice([each.entity.hex for each in self._shown()] or [random_id().hex])
        operation = Operation(
            entity=entity, field=f"identity.{self.random.choice(NAMES)}", value=self.random.choice(("Uil", "Ekster"))
        )
        commit = written_elsewhere(
            self.other, self.stream_id, self.seen_elsewhere, operation, previous=self.last_of_other
        )
        slip_in(self.vault, commit)
        self.last_of_other = commit.cid
        self.seen_elsewhere = (commit.cid,)


def meaning_of(vault: Vault) -> Meaning:
    return mean(stored_commits(vault), own_keys=vault.own_keys(), belongs=possible_groups)


def projected(vault: Vault) -> set[tuple[str, str, str, OperationRef]]:
    rows = vault.connection.execute(
        "SELECT s.id, p.ent, p.fld, c.cid, p.i FROM proj p JOIN stream s ON s.s = p.stream JOIN commit_ c ON c.n = p.n"
    )
    return {(s.hex(), ent.hex(), fld, OperationRef(cid.hex(), i)) for s, ent, fld, cid, i in rows}


@MANY
@given(st.integers(0, 2**32 - 1))
def test_the_projection_kept_along_is_what_the_commits_mean(seed: int) -> None:
    with TemporaryDirectory() as folder, a_vault(a_place(Path(folder))) as vault:
        saves = RandomSaves(vault, seed)
        saves.run()
        meant = meaning_of(vault)
        assert projected(vault) == meant.live
        assert meant.reports == meant.forks == meant.waiting == meant.parked == frozenset()
        assert dict(meant.depth) == {
            cid.hex(): depth for cid, depth in vault.connection.execute("SELECT cid, depth FROM commit_")
        }
        assert conflicts_shown(vault, saves.case) == {(entity, field) for _, entity, field in meant.conflicts}
        assert dead_and_found(vault) == (set(), set())
        vault.close()
        assert verify(vault.place, PASSPHRASE).findings == ()


def conflicts_shown(vault: Vault, case: CaseId) -> set[tuple[str, str]]:
    return {
        (each.entity.hex, f"{each.kind}.{conflict.field}")
        for each in records(vault, case)
        for conflict in each.conflicts
    }


def dead_and_found(vault: Vault) -> tuple[set[int], set[int]]:
    """Return operations that are dead in one table only, and search rows of dead operations."""
    dead = {n * 1024 + i for n, i in vault.connection.execute("SELECT n, i FROM op WHERE dead = 1")}
    live = {n * 1024 + i for n, i in vault.connection.execute("SELECT n, i FROM proj")}
    searched = {place for (place,) in vault.connection.execute("SELECT rowid FROM found")}
    return dead & live, searched - live


# --- one by one ----------------------------------------------------------------------------------


def test_what_a_save_writes_is_accepted_everywhere(vault: Vault) -> None:
    save(vault, a_case(), *new_register(Identity(first_name="Reiger")), new_fact(Note(text="kort")))
    for commit in stored_commits(vault):
        check(commit)


def test_one_save_is_one_commit_a_stream_and_only_the_save_id_links_them(vault: Vault) -> None:
    save(
        vault,
        a_case(),
        *new_register(Identity(first_name="Reiger", phone="0612345678")),
        *new_register(CaseHead(alias="Reiger")),
        new_fact(Note(text="kort")),
    )
    commits = stored_commits(vault)
    geneses, rest = [each for each in commits if each.is_genesis], [each for each in commits if not each.is_genesis]
    assert [each.header["g"]["group"] for each in geneses] == ["identity", "path", "own"]
    assert len(rest) == 3
    assert len({each.header["x"] for each in commits}) == 1
    assert all(each.header["g"]["net"] == "rehearsal" for each in geneses)


def test_two_saves_share_no_id_and_a_stream_is_founded_once(vault: Vault) -> None:
    case = a_case()
    save(vault, case, new_fact(Note(text="een")))
    save(vault, case, new_fact(Note(text="twee")))
    genesis, first, second = stored_commits(vault)
    assert first.header["x"] != second.header["x"]
    assert first.header["p"] == [first.header["q"]] == [genesis.cid]
    assert second.header["p"] == [second.header["q"]] == [first.cid]


def test_a_real_vault_founds_streams_of_no_network_yet(tmp_path: Path) -> None:
    with a_vault(a_place(tmp_path), rehearsal=False) as vault:
        save(vault, a_case(), new_fact(Note(text="kort")))
        assert stored_commits(vault)[0].header["g"]["net"] is None
        assert not vault.is_rehearsal


def test_more_changes_than_a_commit_holds_become_several_commits(vault: Vault) -> None:
    case = a_case()
    save(vault, case, *(new_fact(Note(text=f"aantekening {number}")) for number in range(1001)))
    assert [len(each.leaves) for each in stored_commits(vault)] == [0, 1000, 1]
    assert len(records(vault, case)) == 1001


def test_a_text_longer_than_a_text_can_be_undoes_the_whole_save(vault: Vault) -> None:
    case = a_case()
    with pytest.raises(FormError) as refused:
        save(vault, case, *new_register(Identity(first_name="Reiger")), new_fact(Note(text="x" * 500_001)))
    assert refused.value.code == "text.too_long"
    assert records(vault, case) == []
    assert vault.head().commits == 0


@pytest.mark.parametrize(
    "text", ["x" * 500_000, "👩🏽‍⚕️ " * 30_000, "ሰላም", "مرحبا", "e\u0301", "\u202eomgekeerd", "\t\r\n"]
)
def test_text_of_any_script_comes_back_letter_for_letter(vault: Vault, text: str) -> None:
    case = a_case()
    save(vault, case, new_fact(Note(text=text)))
    assert records(vault, case)[0].record.text == text


def test_a_conflict_is_resolved_by_a_save_that_saw_both(vault: Vault) -> None:
    case, key = a_case(), another_author(vault)
    save(vault, case, *new_register(Identity(phone="0611")))
    number, stream = stream_of(vault, case, "identity")
    shown, tips = records(vault, case)[0], tips_of(vault, number)
    slip_in(vault, from_elsewhere(key, stream, tips, shown, "0622"))
    slip_in(vault, from_elsewhere(another_author(vault), stream, tips, shown, "0633"))
    torn = records(vault, case)[0]
    assert {reading.value for reading in torn.conflicts[0].readings} == {"0622", "0633"}
    save(vault, case, *changed_fields(torn, Identity(phone="0644")))
    assert records(vault, case)[0].conflicts == ()
    assert records(vault, case)[0].record.phone == "0644"
    assert meaning_of(vault).live == projected(vault)


def from_elsewhere(key: Ed25519PrivateKey, stream: str, tips: tuple[str, ...], shown: Shown[Any], phone: str) -> Commit:
    operation = Operation(entity=shown.entity.hex, field="identity.phone", value=phone, replaces=shown.seen_of("phone"))
    return written_elsewhere(key, stream, tips, operation)


def test_a_reference_to_another_stream_replaces_nothing(vault: Vault) -> None:
    case = a_case()
    save(vault, case, *new_register(Identity(phone="0611")))
    save(vault, case, *new_register(CaseHead(alias="Reiger")))
    identity, head = sorted(records(vault, case), key=lambda each: each.kind, reverse=True)
    stray = Change(
        entity=head.entity,
        kind="case",
        name="alias",
        group=FieldGroup.PATH,
        value="Mees",
        seen=(*identity.seen_of("phone"), OperationRef("00" * 32, 0)),
    )
    save(vault, case, stray)
    assert sum(len(each.seen_of("phone")) for each in records(vault, case)) == 1
    assert projected(vault) == meaning_of(vault).live


def test_what_was_written_is_kept_for_ever_though_it_was_replaced(vault: Vault) -> None:
    case, entity = a_case(), EntityId(random_id())
    save(vault, case, *new_register(Identity(phone="0611"), entity=entity))
    save(vault, case, *changed_fields(records(vault, case)[0], Identity(phone="0622")))
    values = [read_operation(leaf).value for each in stored_commits(vault) for leaf in each.leaves if leaf is not None]
    assert values == ["0611", "0622"]
    kept = vault.connection.execute("SELECT val FROM proj").fetchall()
    assert kept == [(encode("0622").decode(),)]
