from datetime import timedelta, timezone

import pytest

from mdt_desktop.application.ports import Draft
from mdt_desktop.application.shown import OperationRef
from mdt_desktop.domain.errors import VaultError
from mdt_desktop.domain.identifiers import CaseId
from storage import vault as vaults
from storage.saving import stored_commits
from storage.search import search
from storage.vault import Vault
from storage.work import SqlUnitOfWork
from tests.support.vaults import BEGUN, PASSPHRASE, a_case

CASE = a_case()
SEEN = {"text": (OperationRef("ab" * 32, 3), OperationRef("cd" * 32, 0)), "title": ()}


def a_draft(text: str, place: str = "core_story", case: CaseId | None = CASE, minutes: int = 0) -> Draft:
    return Draft(case=case, place=place, text=text, seen=SEEN, saved_at=BEGUN + timedelta(minutes=minutes))


def keep(vault: Vault, *drafts: Draft) -> None:
    for draft in drafts:
        with SqlUnitOfWork(vault) as work:
            work.drafts.keep(draft)


def drafts(vault: Vault, case: CaseId | None = None) -> list[Draft]:
    with SqlUnitOfWork(vault) as work:
        return list(work.drafts.drafts(case))


@pytest.mark.parametrize("text", ["", "half een zin", "x" * 600_000, "ሰላም 👩🏽‍⚕️", "met\x00nul"])
def test_a_draft_comes_back_with_what_was_seen(vault: Vault, text: str) -> None:
    keep(vault, a_draft(text))
    assert drafts(vault) == [a_draft(text)]


def test_half_of_a_pair_does_not_cost_the_rest(vault: Vault) -> None:
    keep(vault, a_draft("begin \ud83d einde"))
    assert drafts(vault)[0].text == "begin ? einde"


def test_the_newest_draft_of_a_place_replaces_the_one_before(vault: Vault) -> None:
    keep(vault, a_draft("een"), a_draft("een twee", minutes=1), a_draft("elders", place="note"))
    assert [each.text for each in drafts(vault)] == ["een twee", "elders"]


def test_drafts_come_newest_first_whatever_their_offset(vault: Vault) -> None:
    winter = a_draft("winter", place="a", minutes=1)
    summer = a_draft("zomer", place="b")
    keep(
        vault,
        winter,
        Draft(
            case=CASE,
            place="b",
            text="zomer",
            seen=SEEN,
            saved_at=summer.saved_at.astimezone(timezone(timedelta(hours=2))),
        ),
    )
    assert drafts(vault) == [winter, summer]


def test_drafts_of_a_case_and_of_no_case_stand_apart(vault: Vault) -> None:
    other, none = a_case(), a_draft("nieuwe zaak", case=None)
    keep(vault, a_draft("hier"), a_draft("daar", case=other), none)
    assert [each.text for each in drafts(vault, CASE)] == ["hier"]
    assert len(drafts(vault)) == 3
    with SqlUnitOfWork(vault) as work:
        work.drafts.drop(None, "core_story")
    assert {each.text for each in drafts(vault)} == {"hier", "daar"}


def test_a_draft_that_was_dropped_is_gone(vault: Vault) -> None:
    keep(vault, a_draft("weg"))
    with SqlUnitOfWork(vault) as work:
        work.drafts.drop(CASE, "core_story")
        work.drafts.drop(CASE, "nergens")
    assert drafts(vault) == []


def test_a_draft_is_in_no_stream_and_is_not_found(vault: Vault) -> None:
    keep(vault, a_draft("kersenbloesem"))
    assert stored_commits(vault) == []
    assert list(search(vault.connection, "kersenbloesem", 200)) == []


def test_a_draft_survives_the_lock_and_cannot_be_written_read_only(vault: Vault) -> None:
    keep(vault, a_draft("half een zin"))
    vault.close()
    read_only = vaults.unlock_read_only(vault.place, PASSPHRASE)
    assert drafts(read_only) == [a_draft("half een zin")]
    with pytest.raises(VaultError) as refused:
        keep(read_only, a_draft("meer"))
    assert refused.value.code == "vault.read_only"
    read_only.close()
