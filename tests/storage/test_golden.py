"""The golden vault of format 1: every version opens it, and it says what it said when it was made."""

import json
import shutil
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.plain import to_plain
from mdt_desktop.domain.registry import KINDS
from storage import vault as vaults
from storage.inspection import verify
from storage.projection import Projection
from storage.search import search
from storage.vault import VaultPlace
from storage.work import SqlUnitOfWork
from tests.storage.golden.make import EXPECTED, FOLDER, PASSPHRASE, POLICY, make, said
from tests.support.vaults import Clock, records


@pytest.fixture
def golden(tmp_path: Path) -> VaultPlace:
    shutil.copytree(FOLDER, tmp_path / "vault")
    return VaultPlace(folder=tmp_path / "vault", state_folder=tmp_path / "state", policy=POLICY, now=Clock())


def as_then(now: dict[str, Any], then: dict[str, Any]) -> dict[str, Any]:
    """Leave out the fields a record got since then: in an old record they hold what an empty one holds."""
    record_type = KINDS[now["kind"]].record_type
    defaults = {each.name: to_plain(each.default) for each in fields(record_type) if each.default is not MISSING}
    record = {
        name: value
        for name, value in now["record"].items()
        if name in then["record"] or value != defaults.get(name, MISSING)
    }
    return {**now, "record": record}


def test_the_golden_vault_is_sound(golden: VaultPlace) -> None:
    assert verify(golden, PASSPHRASE).findings == ()


def test_the_golden_vault_says_what_it_said(golden: VaultPlace) -> None:
    expected = json.loads(EXPECTED.read_text(encoding="utf-8"))
    vault = vaults.unlock(golden, PASSPHRASE)
    assert (vault.head().commits, vault.head().head.hex()) == (expected["commits"], expected["head"])
    for case, shown in expected["cases"].items():
        now = [said(each) for each in records(vault, CaseId(UUID(hex=case)))]
        assert [as_then(each, kept) for each, kept in zip(now, shown, strict=True)] == shown
    vault.close()


def test_what_it_kept_beside_the_records_is_there_too(golden: VaultPlace) -> None:
    vault = vaults.unlock(golden, PASSPHRASE)
    with SqlUnitOfWork(vault) as work:
        first = work.cases.find("2026-GLD-001")
        assert first is not None
        assert [each.text for each in work.drafts.drafts(first)] == ["half een zin"]
    assert {hit.case for hit in search(vault.connection, "wyk 0612345678", 200)} == set()
    assert {hit.case for hit in search(vault.connection, "0612345678", 200)} == {first}
    assert {hit.case for hit in search(vault.connection, "ze ijsv", 200)} == set()
    assert {hit.case for hit in search(vault.connection, "ij", 200)} == {first}
    assert Projection(vault.connection).unreadable(first) == ["identity.star_sign"]
    vault.close()


def test_its_passphrase_is_the_only_one_that_opens_it(golden: VaultPlace) -> None:
    with pytest.raises(vaults.VaultError):
        vaults.unlock(golden, PASSPHRASE + "x")


def test_the_golden_vault_is_what_is_made_today(tmp_path: Path) -> None:
    """Ids, keys and hashes are drawn anew; everything a person could read is the same."""
    made, kept = make(tmp_path / "vault"), json.loads(EXPECTED.read_text(encoding="utf-8"))
    then = [each for shown in kept["cases"].values() for each in shown]
    now = [each for shown in made["cases"].values() for each in shown]
    told = [as_then(each, before) for each, before in zip(now, then, strict=True)]
    assert [each["record"] for each in told] == [each["record"] for each in then]
