"""Makes the golden vault: a folder of format 1 that every later version must open, content equal.

Run once per format, as ``python -m tests.storage.golden.make``; the folder and ``expected.json`` are kept beside it.
"""

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from mdt_desktop.application.ports import CaseCard, Draft
from mdt_desktop.application.shown import Shown, changed_fields, new_fact, new_register
from mdt_desktop.domain.actions import Action, Note, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import Take
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import CaseHead, Identity, PersonRef
from mdt_desktop.domain.plain import to_plain
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.story import EventSummary
from mdt_desktop.domain.times import AMSTERDAM, ContactHours, When
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from storage import vault as vaults
from storage.commits import Operation
from storage.keyslots import SlotPolicy
from storage.vault import RESERVE, Vault, VaultPlace
from storage.work import SqlUnitOfWork
from tests.support.vaults import (
    BEGUN,
    Clock,
    a_case,
    another_author,
    records,
    save,
    slip_in,
    stream_of,
    tips_of,
    written_elsewhere,
)

HERE = Path(__file__).parent
FOLDER = HERE / "vault"
EXPECTED = HERE / "expected.json"
PASSPHRASE = "molen kade fluit berk zadel"
POLICY = SlotPolicy(memory=64, passes=2, lanes=1, least_memory=64, least_passes=2)
ME = PersonRef(org="csg", name="Ina Wouda", role="casemanager")


def said(shown: Shown[Any]) -> dict[str, Any]:
    """Return a record and its conflicts as plain data."""
    return {
        "kind": shown.kind,
        "group": shown.group.value,
        "entity": shown.entity.hex,
        "at": shown.at.isoformat(),
        "record": to_plain(shown.record),
        "conflicts": {each.field: [to_plain(reading.value) for reading in each.readings] for each in shown.conflicts},
    }


def _first_case(vault: Vault, clock: Clock, case: CaseId) -> None:
    now = clock().astimezone(AMSTERDAM)
    save(
        vault,
        case,
        *new_register(CaseHead(number="2026-GLD-001", alias="IJsvogel", opened_at=now)),
        *new_register(Identity(first_name="Zoë", last_name="van Wijk", phone="06-12 34 56 78")),
        *new_register(ContactRule(rule="Alleen bellen", hours=(ContactHours(days=(0, 2)),))),
        new_fact(StageEntered(stage=Stage.FIRST_CONTACT, at=now, by=ME)),
        new_fact(Take(organisation="csg", person="Ina Wouda", at=now, by=ME)),
        new_fact(Event(kind="first_contact", at=When(now, now + timedelta(hours=3)), org="csg", by=ME)),
        new_fact(EventSummary(text="Zij vertelde het één keer: “na het feest” 😀\nen verder niets.", at=now, by=ME)),
    )
    clock.forward(minutes=5)
    save(vault, case, *new_register(Action(what="morgen bellen", task=Task(owner=ME, due=now + timedelta(days=1)))))
    save(vault, case, new_fact(WeighingOutcome(weighing="ab" * 16, level=RiskLevel.HIGH, why="zwaar", at=now, by=ME)))


def _conflict(vault: Vault, clock: Clock, case: CaseId) -> None:
    """Two who did not see each other give the address and its secrecy other values."""
    shown = next(each for each in records(vault, case) if each.kind == "identity")
    number, stream = stream_of(vault, case, "identity")
    tips = tips_of(vault, number)
    clock.forward(minutes=5)
    changed = replace(shown.record, address_is_secret=Answer.NO, address="Kade 1")
    save(vault, case, *changed_fields(shown, changed))
    operations = [
        Operation(entity=shown.entity.hex, field=f"identity.{name}", value=value, replaces=shown.seen_of(name))
        for name, value in (("address", "Kade 2"), ("address_is_secret", "yes"), ("star_sign", "van later"))
    ]
    slip_in(vault, written_elsewhere(another_author(vault), stream, tips, *operations))


def _lists(vault: Vault, clock: Clock, case: CaseId) -> None:
    with SqlUnitOfWork(vault) as work:
        card = CaseCard(case=case, number="2026-GLD-001", alias="IJsvogel", changed_at=clock())
        work.cases.put_card(card, [])
        work.drafts.keep(Draft(case=case, place="core_story", text="half een zin", seen={}, saved_at=clock()))


def make(folder: Path) -> dict[str, Any]:
    """Make the vault in ``folder`` and return what it says."""
    clock = Clock(BEGUN)
    place = VaultPlace(folder=folder, state_folder=folder.parent / "state", policy=POLICY, now=clock)
    vault = vaults.create(place, PASSPHRASE, rehearsal=True)
    first, second = a_case(), a_case()
    _first_case(vault, clock, first)
    _conflict(vault, clock, first)
    save(vault, second, *new_register(CaseHead(number="2026-GLD-002", alias="Mees")), new_fact(Note(text="kort")))
    _lists(vault, clock, first)
    expected = {
        "head": vault.head().head.hex(),
        "commits": vault.head().commits,
        "cases": {case.hex: [said(each) for each in records(vault, case)] for case in (first, second)},
    }
    vault.close()
    return expected


if __name__ == "__main__":
    shutil.rmtree(FOLDER, ignore_errors=True)
    EXPECTED.write_text(json.dumps(make(FOLDER), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    shutil.rmtree(HERE / "state")
    for name in (RESERVE, "lock"):
        (FOLDER / name).unlink()
