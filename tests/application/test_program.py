"""What the program is made of, and what is at hand while a vault is open."""

from pathlib import Path

import pytest

from mdt_desktop.application import first_contact, vaults
from mdt_desktop.application.program import Program
from mdt_desktop.application.reading import note_reading
from mdt_desktop.domain.access import Access, AccessKind, VaultEvent, VaultEventKind, VaultHolder
from mdt_desktop.domain.errors import FormError, KnownError, VaultError
from mdt_desktop.domain.people import PersonRef
from tests.support.cases import NOW, NURSE, a_pack
from tests.support.memory import MemoryVault, StandingClock

HOLDER = VaultHolder(name=" Tess Wouda ", org="CSG", role="first_contact", organisation_name="CSG Waddenkust")


def no_door(folder: Path) -> MemoryVault:
    raise VaultError("vault.missing", folder=folder.name)


def a_program() -> Program:
    return Program(
        pack=a_pack(),
        door=no_door,  # type: ignore[arg-type]  # this test opens no door
        messages={"nl": {"case.not_found": "Niet gevonden: {number}, {missing}."}},
        words=("molen",),
        common=frozenset(),
        demo_cases=dict,
        now=StandingClock(NOW),
        home=Path("home"),
    )


def an_opened_vault(*, rehearsal: bool = True) -> MemoryVault:
    vault = MemoryVault(StandingClock(NOW), rehearsal=rehearsal)
    vaults.set_up(vault, HOLDER, NOW)
    return vault


def events(vault: MemoryVault) -> list[tuple[VaultEventKind, int]]:
    records = a_program().session(vault).cases.own_view().records(VaultEvent)
    return [(each.kind, each.count) for each in records]


def test_a_known_error_is_a_sentence_and_a_gap_without_a_fact_stays_visible() -> None:
    error = KnownError("case.not_found", number="2026-BCD-001")
    assert a_program().say(error, "nl") == "Niet gevonden: 2026-BCD-001, {missing}."
    assert a_program().say(KnownError("no.sentence"), "nl") == "no.sentence"


@pytest.mark.parametrize("rehearsal", [True, False])
def test_a_session_knows_who_is_working_and_whether_all_is_made_up(*, rehearsal: bool) -> None:
    session = a_program().session(an_opened_vault(rehearsal=rehearsal))
    assert session.me == PersonRef(org="CSG", name="Tess Wouda", role="first_contact")
    assert session.holder.organisation_name == "CSG Waddenkust"
    assert session.is_rehearsal is rehearsal
    assert session.now() == NOW
    assert len(session.holder.case_code) == 3


def test_a_vault_belongs_to_somebody() -> None:
    for holder, field in ((VaultHolder(org="CSG"), "name"), (VaultHolder(name="Tess"), "organisation")):
        with pytest.raises(FormError) as caught:
            vaults.set_up(MemoryVault(StandingClock(NOW)), holder, NOW)
        assert caught.value.facts["field"] == field


def test_unlocking_says_how_many_wrong_tries_came_before() -> None:
    vault = an_opened_vault()
    vaults.note_unlocked(vault, NOW)
    vault.failed_tries = 3
    vaults.note_unlocked(vault, NOW)
    vaults.note(vault, VaultEventKind.BACKED_UP, NOW)
    assert events(vault) == [
        (VaultEventKind.CREATED, 0),
        (VaultEventKind.UNLOCKED, 0),
        (VaultEventKind.FAILED_TRIES, 3),
        (VaultEventKind.UNLOCKED, 0),
        (VaultEventKind.BACKED_UP, 0),
    ]


def test_reading_a_case_leaves_a_trace_and_its_line_where_it_was() -> None:
    session = a_program().session(an_opened_vault())
    view = session.cases.begin(lambda number: first_contact.begin(number, "Sil", NURSE, NOW), "BCD")
    before = session.cases.card(view.case)
    note_reading(session, view.case, "command line")
    (read,) = session.cases.view(view.case).records(Access)
    assert (read.kind, read.detail, read.at) == (AccessKind.READ, "command line", NOW)
    assert read.by == PersonRef(org=NURSE.org, name=NURSE.name, role=NURSE.role)
    assert session.cases.card(view.case) == before
