"""The power goes while somebody types at the table: what stood on the screen for two seconds is in the vault.

``MDT_KILLS`` is how often (100 is the campaign), ``MDT_SEED`` repeats a run that failed.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from mdt_desktop.application import meetings
from mdt_desktop.application.agenda import put_on
from mdt_desktop.application.first_contact import begin
from mdt_desktop.application.shown import new_register
from mdt_desktop.bootstrap import dutch_now, make_program
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Attendance, AttendanceKind, Meeting
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.plain import to_plain
from storage import vault as vaults
from storage.inspection import verify
from storage.vault import Vault, VaultPlace
from storage.work import SqlUnitOfWork
from tests.durability.power import KILLS, Cut, cut
from tests.support.chance import seeded
from tests.support.rehearsal_files import strings_in
from tests.support.vaults import CHEAP, PASSPHRASE, a_place, records

ON_THE_SCREEN = 2.0
KILLS_PER_VAULT = 5
WINDOWS = max(2, KILLS // 2) if KILLS < 100 else KILLS
"""A window is slow to come up: a short run pulls the plug on fewer of them."""
HOLDER = VaultHolder(name="Roos Terpstra", org="GEM", role="mdt_coordinator", case_code="KDR")
CASES = 3


@dataclass
class Screen:
    """What stood on the screen for two seconds before the power went: marked texts, and how the chairs were turned."""

    stood: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    chairs: dict[tuple[str, str], tuple[str, float]] = field(default_factory=dict)

    def note(self, power: Cut) -> None:
        for each in power.said:
            if "chairs" in each:
                self._note_chairs(each["case"], each["chairs"], each["at"])
            elif each["at"] <= power.at - ON_THE_SCREEN:
                self._note_text(each["case"], each["place"], each["text"])
        self.chairs = {key: told for key, told in self.chairs.items() if told[1] <= power.at - ON_THE_SCREEN}

    def _note_text(self, case: str, place: str, text: str) -> None:
        texts = self.stood.setdefault((case, place), set())
        texts.difference_update({each for each in texts if text.startswith(each)})
        texts.add(text)

    def _note_chairs(self, case: str, chairs: Mapping[str, str], at: float) -> None:
        for org, how in chairs.items():
            if self.chairs.get((case, org), ("", at))[0] != how:
                self.chairs[case, org] = how, at

    @property
    def count(self) -> int:
        return sum(len(texts) for texts in self.stood.values()) + len(self.chairs)

    def lost(self, vault: Vault) -> list[tuple[str, ...]]:
        """Return what stood there and is in no draft and no fact: nobody took a letter back."""
        lost: list[tuple[str, ...]] = []
        for (case, place), texts in self.stood.items():
            there = list(kept_in(vault, case_id(case)))
            lost += [(case, place, text) for text in texts if not any(text in each for each in there)]
        for (case, org), (how, _) in self.chairs.items():
            if attends(vault, case_id(case), org) != how:
                lost.append((case, org, how))
        return lost


def case_id(text: str) -> CaseId:
    return CaseId(UUID(hex=text))


def attends(vault: Vault, case: CaseId, org: str) -> str:
    told = [each.record for each in records(vault, case) if isinstance(each.record, Attendance)]
    return next((each.how.value for each in reversed(told) if each.org == org), AttendanceKind.PRESENT.value)


def kept_in(vault: Vault, case: CaseId) -> Iterator[str]:
    for each in records(vault, case):
        yield from strings_in(to_plain(each.record))
    with SqlUnitOfWork(vault) as work:
        for draft in work.drafts.drafts(case):
            yield from strings_in(json.loads(draft.text))


def a_meeting_under_way(place: VaultPlace, now: datetime) -> str:
    """Make a vault with a meeting of three cases; returns its id."""
    vaults.create(place, PASSPHRASE, rehearsal=True).close()
    program = make_program(policy=CHEAP, home=place.folder, state=place.state_folder)
    opened = program.door(place.folder).unlock(PASSPHRASE)
    try:
        cases, me = program.session(opened).cases, PersonRef(org=HOLDER.org, name=HOLDER.name)
        cases.write_own((*new_register(HOLDER), *(plan := meetings.plan(_meeting(now, me)))))
        meeting = plan[0].entity.hex
        for place_on in range(CASES):
            view = cases.begin(lambda number, name=f"Robin {place_on}": begin(number, name, me, now), "KDR")
            together = put_on(cases.own_view(), meeting, view, by=me, now=now, pack=program.pack)
            cases.write_together(together.own, together.by_case)
    finally:
        opened.close()
    return meeting


def _meeting(now: datetime, me: PersonRef) -> Meeting:
    at = now + timedelta(days=20)
    return Meeting(at=at, chair=me, clerk=me.name, invited=("CSG", "POL", "SHN", "VT"))


def survives(place: VaultPlace, random: Random, kills: int) -> int:
    """Pull the plug on a meeting again and again; return how many texts had stood on the screen for two seconds."""
    meeting, screen = a_meeting_under_way(place, dutch_now()), Screen()
    for _ in range(kills):
        module = "tests.durability.meeting_window"
        screen.note(cut(module, place.folder.parent, random, within=(2.1, 6.0), more=(meeting,)))
        assert verify(place, PASSPHRASE).findings == ()
        vault = vaults.unlock(place, PASSPHRASE)
        assert screen.lost(vault) == []
        vault.close()
    return screen.count


@pytest.mark.timeout(60 + 30 * WINDOWS)
def test_what_stood_on_the_screen_of_a_meeting_for_two_seconds_outlives_the_power(tmp_path: Path) -> None:
    random = seeded()
    stood = 0
    for start in range(0, WINDOWS, KILLS_PER_VAULT):
        place = a_place(tmp_path / str(start))
        place.folder.parent.mkdir()
        stood += survives(place, random, min(KILLS_PER_VAULT, WINDOWS - start))
    sys.stdout.write(f"{WINDOWS} kills of a meeting on the screen, {stood} texts stood there two seconds, 0 lost\n")
    assert stood
