"""The table over a real vault: both sides in one transaction, and the cases that ask come from the index."""

import json
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from shutil import copytree

import pytest

from mdt_desktop.application import agenda, first_contact, meetings, vaults
from mdt_desktop.application.cards import LINES_VERSION
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.meetings import Together
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import AgendaEntry, Meeting
from mdt_desktop.domain.people import PersonRef
from storage import vault as sql_vaults
from storage.vault import VaultPlace
from storage.work import SqlCaseRepository, SqlUnitOfWork, UnlockedVault
from tests.storage.golden.make import FOLDER, PASSPHRASE, POLICY
from tests.support.cases import a_pack
from tests.support.vaults import Clock, an_open_vault

PACK = a_pack()
ME = PersonRef(org="CSG", name="Wies Tamminga", role="mdt_coordinator")


class Table:
    """A real vault with three cases and a meeting in eight days."""

    def __init__(self, vault: UnlockedVault, clock: Clock) -> None:
        self.vault, self.clock = vault, clock
        vaults.set_up(vault, VaultHolder(name=ME.name, org=ME.org), clock())
        self.cases = Cases(vault, me=ME, deadlines=PACK.clocks, now=clock)
        self.held = [self._begin() for _ in range(3)]
        self.cases.write_own(meetings.plan(Meeting(at=clock() + timedelta(days=8))))

    def _begin(self) -> CaseId:
        self.clock.forward(minutes=1)
        return self.cases.begin(lambda number: first_contact.begin(number, "Wulp", ME, self.clock()), "KDR").case

    @property
    def meeting(self) -> str:
        return meetings.meetings_of(self.cases.own_view())[0].id

    def put_on(self, case: CaseId) -> Together:
        """Return what putting a case on the agenda writes."""
        self.clock.forward(minutes=1)
        own, view = self.cases.own_view(), self.cases.view(case)
        return agenda.put_on(own, self.meeting, view, by=ME, now=self.clock(), pack=PACK)

    def asking(self) -> list[str]:
        """Return the last figure of every case that asks for a table."""
        return [each.card.number[-1] for each in agenda.proposal(self.cases.asks_for_table())]

    def on_it(self) -> tuple[CaseId, ...]:
        """Return the cases on the agenda."""
        return meetings.case_ids(meetings.meeting_of(self.cases.own_view(), self.meeting).record)


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    clock = Clock()
    with an_open_vault(tmp_path, clock) as vault:
        yield Table(vault, clock)


def test_the_meeting_and_the_case_are_written_at_once(table: Table) -> None:
    case = table.held[1]
    assert table.asking() == ["1", "2", "3"]
    both = table.put_on(case)
    views = table.cases.write_together(both.own, both.by_case)
    assert table.on_it() == (case,)
    assert views[case].records(AgendaEntry) == table.cases.view(case).records(AgendaEntry) != ()
    assert table.asking() == ["1", "3"]
    assert table.vault.verify().findings == ()


def test_when_one_side_cannot_be_written_neither_is(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    both, case = table.put_on(table.held[0]), table.held[0]
    before, written = table.vault.vault.head(), SqlCaseRepository.save

    def full(self: SqlCaseRepository, into: CaseId, changes: Sequence[Change]) -> None:
        written(self, into, changes)
        if into == case:
            raise KnownError("vault.disk_full")

    monkeypatch.setattr(SqlCaseRepository, "save", full)
    with pytest.raises(KnownError):
        table.cases.write_together(both.own, both.by_case)
    monkeypatch.undo()
    assert table.vault.vault.head() == before
    assert (table.on_it(), table.asking()) == ((), ["1", "2", "3"])
    assert table.vault.verify().findings == ()


def test_what_lies_on_one_table_does_not_link_the_streams_of_two_people(table: Table) -> None:
    for case in table.held[:2]:
        both = table.put_on(case)
        table.cases.write_together(both.own, both.by_case)
    sent = meetings.send_agenda(table.cases.own_view(), table.meeting, ME, table.clock())
    before = table.vault.vault.head().commits
    table.cases.write_together(sent.own, sent.by_case)
    rows = table.vault.vault.connection.execute("SELECT header FROM commit_ WHERE n > ?", (before,)).fetchall()
    saves = {json.loads(header)["x"] for (header,) in rows}
    assert len(rows) == len(saves) == 3


def test_a_new_vault_has_lines_of_now_and_an_old_one_makes_them_again(table: Table, tmp_path: Path) -> None:
    with SqlUnitOfWork(table.vault.vault) as work:
        assert work.cases.lines_version() == LINES_VERSION
    copytree(FOLDER, tmp_path / "golden" / "vault")
    clock = Clock(table.clock.moment + timedelta(days=1))
    place = VaultPlace(
        folder=tmp_path / "golden" / "vault", state_folder=tmp_path / "golden" / "state", policy=POLICY, now=clock
    )
    old = sql_vaults.unlock(place, PASSPHRASE)
    cases = Cases(UnlockedVault(old), me=ME, deadlines=PACK.clocks, now=clock)
    with SqlUnitOfWork(old) as work:
        assert work.cases.lines_version() == 0
    cases.asks_for_table()
    with SqlUnitOfWork(old) as work:
        assert work.cases.lines_version() == LINES_VERSION
    old.close()
    read_only = sql_vaults.unlock_read_only(place, PASSPHRASE)
    Cases(UnlockedVault(read_only), me=ME, deadlines=PACK.clocks, now=clock).asks_for_table()
    with SqlUnitOfWork(read_only) as work:
        assert work.cases.lines_version() > LINES_VERSION
    read_only.close()
