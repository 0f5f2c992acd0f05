"""A meeting whose laptop loses its power: nothing acknowledged is lost, and no case is half on an agenda.

``MDT_KILLS`` is how often (100 is the campaign), ``MDT_SEED`` repeats a run that failed.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest

from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import AgendaEntry, Meeting, MeetingFact, MeetingStep
from mdt_desktop.domain.plain import to_plain
from storage import vault as vaults
from storage.inspection import verify
from storage.vault import Vault, VaultPlace
from storage.work import SqlUnitOfWork, UnlockedVault
from tests.durability.power import KILLS, cut
from tests.support.chance import seeded
from tests.support.rehearsal_files import strings_in
from tests.support.vaults import PASSPHRASE, a_place, records

KILLS_PER_VAULT = 5
Said = Sequence[Mapping[str, Any]]


class MeetingLedger:
    """What must be there: every fact and every place on an agenda; the last order and draft, or a newer one."""

    def __init__(self) -> None:
        self.facts: dict[str, set[str]] = defaultdict(set)
        self.on_agenda: dict[str, set[str]] = defaultdict(set)
        self.opened: set[str] = set()
        self.drafts: dict[tuple[str, str], list[str]] = defaultdict(list)
        self.count = 0

    def note(self, said: Said) -> None:
        for each in said:
            self.count += 1
            match each["kind"]:
                case "fact":
                    self.facts[each["case"]].add(each["token"])
                case "put_on":
                    self.on_agenda[each["meeting"]].add(each["case"])
                case "draft":
                    self.drafts[each["case"], each["place"]].append(each["token"])
                case "opened":
                    self.opened.add(each["meeting"])

    def lost(self, vault: Vault) -> list[object]:
        """Return what was acknowledged and is not there."""
        own = records(vault, UnlockedVault(vault).vault_case)
        agendas = {each.id: set(each.record.cases) for each in own if isinstance(each.record, Meeting)}
        opened = {
            each.record.meeting
            for each in own
            if isinstance(each.record, MeetingFact) and each.record.step is MeetingStep.OPENED
        }
        lost: list[object] = [*(self.opened - opened)]
        lost += [case for meeting, cases in self.on_agenda.items() for case in cases - agendas.get(meeting, set())]
        for case, tokens in self.facts.items():
            lost += tokens - set(words_of(records(vault, case_id(case))))
        lost += [key for key, said in self.drafts.items() if is_older(draft_of(vault, *key), said)]
        return lost

    def halves(self, vault: Vault) -> list[object]:
        """Return cases that stand on an agenda and do not know it, or know it and do not stand there."""
        own = records(vault, UnlockedVault(vault).vault_case)
        agendas = {(each.id, case) for each in own if isinstance(each.record, Meeting) for case in each.record.cases}
        known = {
            (each.record.meeting, case)
            for case in {case for _, case in agendas} | set(self.facts)
            for each in records(vault, case_id(case))
            if isinstance(each.record, AgendaEntry)
        }
        return [*(agendas ^ known)]


def case_id(text: str) -> CaseId:
    return CaseId(UUID(hex=text))


def words_of(shown: Sequence[Shown[Any]]) -> Iterator[str]:
    return (word for each in shown for text in strings_in(to_plain(each.record)) for word in text.split())


def draft_of(vault: Vault, case: str, place: str) -> str:
    with SqlUnitOfWork(vault) as work:
        (draft,) = (each for each in work.drafts.drafts(case_id(case)) if each.place == place)
    return str(json.loads(draft.text)["text"]).split()[0]


def is_older(there: str, said: list[str]) -> bool:
    """Say whether something older than the last acknowledged draft is there; one not acknowledged yet is newer."""
    return there in said[:-1] or not there.startswith("merk")


def survives(place: VaultPlace, random: Random, kills: int) -> int:
    """Kill a meeting's process again and again; return how many saves had been acknowledged."""
    vaults.create(place, PASSPHRASE, rehearsal=True).close()
    ledger = MeetingLedger()
    for _ in range(kills):
        ledger.note(cut("tests.durability.meeting_writer", place.folder.parent, random, within=(0.05, 1.5)).said)
        assert verify(place, PASSPHRASE).findings == ()
        vault = vaults.unlock(place, PASSPHRASE)
        assert ledger.lost(vault) == []
        assert ledger.halves(vault) == []
        vault.close()
    return ledger.count


@pytest.mark.timeout(60 + 20 * KILLS)
def test_a_meeting_loses_nothing_acknowledged_when_its_process_is_killed(tmp_path: Path) -> None:
    random = seeded()
    acknowledged = 0
    for start in range(0, KILLS, KILLS_PER_VAULT):
        place = a_place(tmp_path / str(start))
        place.folder.parent.mkdir()
        acknowledged += survives(place, random, min(KILLS_PER_VAULT, KILLS - start))
    sys.stdout.write(f"{KILLS} kills of a meeting, {acknowledged} acknowledged saves, 0 lost\n")
    assert acknowledged
