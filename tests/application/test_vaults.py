"""A vault of one's own: whose it is, and every unlock with the wrong tries before it."""

from dataclasses import replace

import pytest

from mdt_desktop.application import reading, vaults
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.ports import OpenVault
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact
from mdt_desktop.application.who_knows import who_knows
from mdt_desktop.domain.access import Access, VaultEvent, VaultEventKind, VaultHolder
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.sharing import LegalBasis, SharingDecision, SharingLevel
from tests.support.cases import NOW, a_pack, a_view_of
from tests.support.memory import MemoryVault

HOLDER = VaultHolder(name=" Tess Wouda ", org="CSG", role="casemanager")


def a_vault(*, failed_tries: int = 0) -> MemoryVault:
    vault = MemoryVault(lambda: NOW)
    vault.failed_tries = failed_tries
    return vault


def own(vault: OpenVault) -> CaseView:
    with vault.work() as work:
        return CaseView(vault.vault_case, work.cases.records(vault.vault_case))


def kinds(vault: OpenVault) -> list[tuple[VaultEventKind, int]]:
    return [(each.kind, each.count) for each in own(vault).records(VaultEvent)]


def test_a_new_vault_knows_whose_it_is_and_has_three_letters_of_its_own() -> None:
    vault = a_vault()
    vaults.set_up(vault, HOLDER, NOW)
    holder = own(vault).sole(VaultHolder)
    assert replace(holder, case_code="") == VaultHolder(name="Tess Wouda", org="CSG", role="casemanager")
    assert len(holder.case_code) == 3
    assert kinds(vault) == [(VaultEventKind.CREATED, 0)]


@pytest.mark.parametrize("missing", ["name", "org"])
def test_a_vault_of_nobody_is_refused(missing: str) -> None:
    with pytest.raises(FormError) as refused:
        vaults.set_up(a_vault(), replace(HOLDER, **{missing: " "}), NOW)
    assert refused.value.code == "form.required"


def test_wrong_tries_are_written_before_the_unlock() -> None:
    vault = a_vault(failed_tries=3)
    vaults.note_unlocked(vault, NOW)
    assert kinds(vault) == [(VaultEventKind.FAILED_TRIES, 3), (VaultEventKind.UNLOCKED, 0)]


def test_an_unlock_without_wrong_tries_says_only_that() -> None:
    vault = a_vault()
    vaults.note_unlocked(vault, NOW)
    vaults.note(vault, VaultEventKind.BACKED_UP, NOW)
    assert [kind for kind, _ in kinds(vault)] == [VaultEventKind.UNLOCKED, VaultEventKind.BACKED_UP]


def test_reading_a_case_is_written_down_without_a_word_of_it() -> None:
    vault = a_vault()
    cases = Cases(vault, me=PersonRef(org="CSG"), deadlines=lambda *_: (), now=lambda: NOW)
    session = Session(vault=vault, cases=cases, holder=HOLDER, pack=a_pack(), now=lambda: NOW)
    case = CaseId(random_id())
    reading.note_reading(session, case, "command_line")
    (access,) = session.cases.view(case).records(Access)
    assert (access.kind.value, access.detail, access.by) == ("read", "command_line", session.me)


def test_who_knows_has_one_row_for_each_decision_and_merges_none() -> None:
    decision = SharingDecision(
        from_org="VT", receiver="POL", group="wishes", level=SharingLevel.FULL, basis=LegalBasis.WPG_16, purpose="p"
    )
    rows = who_knows(a_view_of([(new_fact(decision), new_fact(decision))]), NOW)
    assert [(row.sender, row.receiver, row.group, row.purpose, row.until) for row in rows] == [
        ("VT", "POL", "wishes", "p", None)
    ] * 2
