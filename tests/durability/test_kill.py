"""Kill -9 at random moments: nothing that was acknowledged is lost, nothing is half there (security.md D1).

``MDT_KILLS`` is how often (300 is the campaign), ``MDT_SEED`` repeats a run that failed.
"""

import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest

from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.identifiers import CaseId
from storage import vault as vaults
from storage.inspection import verify
from storage.vault import Vault, VaultPlace
from storage.work import SqlUnitOfWork
from tests.durability.power import KILLS, cut
from tests.support.chance import seeded
from tests.support.vaults import PASSPHRASE, a_place, records

KILLS_PER_VAULT = 10
Said = Sequence[Mapping[str, str]]


class Ledger:
    """What must be there: every fact acknowledged; of what can be overwritten the last one, or a newer."""

    def __init__(self) -> None:
        self.facts: set[tuple[str, str, str]] = set()
        self.aliases: dict[str, list[str]] = defaultdict(list)
        self.drafts: dict[str, list[str]] = defaultdict(list)
        self.count = 0

    def note(self, said: Said) -> None:
        for each in said:
            self.count += 1
            kind, case, token = each["kind"], each["case"], each["token"]
            if kind in {"begin", "alias"}:
                self.aliases[case].append(token)
            elif kind == "draft":
                self.drafts[case].append(token)
            else:
                self.facts.add((kind, case, token))

    def lost(self, vault: Vault) -> list[object]:
        """Return what was acknowledged and is not there."""
        cases = {case: records(vault, CaseId(UUID(hex=case))) for case in self.aliases}
        lost: list[object] = [fact for fact in self.facts if fact[2] not in tokens(cases[fact[1]])]
        lost += [case for case, said in self.aliases.items() if is_older(alias_of(cases[case]), said)]
        lost += [case for case, said in self.drafts.items() if is_older(draft_of(vault, case), said)]
        return lost


def is_older(there: str, said: list[str]) -> bool:
    """Say whether something older than the last acknowledged save is there; written and not yet said is newer."""
    return there in said[:-1] or not there.startswith("merk")


def alias_of(shown: Sequence[Shown[Any]]) -> str:
    return str(next(each.record.alias for each in shown if each.kind == "case"))


def draft_of(vault: Vault, case: str) -> str:
    with SqlUnitOfWork(vault) as work:
        (draft,) = work.drafts.drafts(CaseId(UUID(hex=case)))
    return draft.text


def tokens(shown: Sequence[Shown[Any]]) -> set[str]:
    """Return the tokens of every save in a case."""
    found = set()
    for each in shown:
        words = str(getattr(each.record, "text", "") or getattr(each.record, "note", "")).split()
        found.update(words[:1])
    return found


def halves(vault: Vault, ledger: Ledger) -> list[str]:
    """Return saves of which one stream is there and the other is not."""
    broken = []
    for case in {case for kind, case, _ in ledger.facts if kind == "both"}:
        shown = records(vault, CaseId(UUID(hex=case)))
        people = {each.record.person for each in shown if each.kind == "participant"}
        broken += [token for token in people if token.startswith("merk") and token not in tokens(shown)]
    return broken


def survives(place: VaultPlace, random: Random, kills: int) -> int:
    """Kill a vault's process again and again; return how many saves had been acknowledged."""
    vaults.create(place, PASSPHRASE, rehearsal=True).close()
    ledger = Ledger()
    for _ in range(kills):
        ledger.note(cut("tests.durability.writer", place.folder.parent, random, within=(0, 0.7)).said)
        assert verify(place, PASSPHRASE).findings == ()
        vault = vaults.unlock(place, PASSPHRASE)
        assert ledger.lost(vault) == []
        assert halves(vault, ledger) == []
        vault.close()
    return ledger.count


@pytest.mark.timeout(60 + 15 * KILLS)
def test_nothing_acknowledged_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    random = seeded()
    acknowledged = 0
    for start in range(0, KILLS, KILLS_PER_VAULT):
        place = a_place(tmp_path / str(start))
        place.folder.parent.mkdir()
        acknowledged += survives(place, random, min(KILLS_PER_VAULT, KILLS - start))
    sys.stdout.write(f"{KILLS} kills, {acknowledged} acknowledged saves, 0 lost\n")
    assert acknowledged
