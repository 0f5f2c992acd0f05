from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from mdt_desktop.application.ports import CardQuery, CaseCard, DueQuery, DueRow
from storage import vault as vaults
from storage.vault import Vault
from storage.work import SqlUnitOfWork
from tests.support.vaults import BEGUN, PASSPHRASE, a_case


def a_card(number: int, **changed: object) -> CaseCard:
    card = CaseCard(
        case=a_case(),
        number=f"2026-KDR-{number:03}",
        alias=f"Vogel {number}",
        changed_at=BEGUN + timedelta(minutes=number),
    )
    return replace(card, **changed)  # type: ignore[arg-type]  # a test names fields of the card


def due(card: CaseCard, at: datetime, what: str = "fmo_forensic", kind: str = "clock") -> DueRow:
    return DueRow(case=card.case, kind=kind, what=what, due=at, owner="Ina Wouda", label="bellen")


def put(vault: Vault, *cards: CaseCard, rows: tuple[DueRow, ...] = ()) -> None:
    with SqlUnitOfWork(vault) as work:
        for card in cards:
            work.cases.put_card(card, [row for row in rows if row.case == card.case])


def page(vault: Vault, **query: object) -> list[CaseCard]:
    with SqlUnitOfWork(vault) as work:
        return list(work.cases.page(CardQuery(**query)))  # type: ignore[arg-type]  # a test names fields of the query


def test_a_card_comes_back_as_it_was_put(vault: Vault) -> None:
    card = a_card(1, origin="V99", risk_level="high", next_rule="fmo", next_due=BEGUN, contact_person="Ina Wouda")
    put(vault, card)
    with SqlUnitOfWork(vault) as work:
        assert work.cases.card(card.case) == card
        assert work.cases.card(a_case()) is None
        assert work.cases.count() == 1


def test_a_card_put_again_replaces_the_one_before(vault: Vault) -> None:
    card = a_card(1)
    put(vault, card, a_card(2))
    put(vault, replace(card, alias="Nieuw", changed_at=BEGUN + timedelta(hours=1)))
    assert [each.alias for each in page(vault)] == ["Nieuw", "Vogel 2"]
    assert page(vault, words="vogel 1") == []
    assert [each.alias for each in page(vault, words="nieuw")] == ["Nieuw"]


def test_every_case_stands_on_one_page_newest_change_first(vault: Vault) -> None:
    cards = [a_card(number // 3) for number in range(25)]
    put(vault, *cards)
    seen: list[CaseCard] = []
    while rows := page(vault, limit=4, after=seen[-1] if seen else None):
        seen.extend(rows)
    assert len(seen) == 25
    assert {card.case for card in seen} == {card.case for card in cards}
    assert [card.changed_at for card in seen] == sorted((card.changed_at for card in cards), reverse=True)


def test_closed_cases_and_those_of_others_can_be_left_out(vault: Vault) -> None:
    put(vault, a_card(1), a_card(2, is_open=False), a_card(3, is_mine=False))
    assert [card.number[-1] for card in page(vault, only_open=True)] == ["3", "1"]
    assert [card.number[-1] for card in page(vault, only_mine=True)] == ["2", "1"]
    assert [card.number[-1] for card in page(vault, only_mine=True, only_open=True)] == ["1"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ijs", ["3"]),
        ("ys", ["3"]),
        ("IJSVOGEL", ["3"]),
        ("2026-kdr-002", ["2"]),
        ("002", ["2"]),
        ("wouda", ["1"]),
        ("zoe", ["2"]),
        ("Zoë v", ["2"]),
        ("vogel", ["1"]),
        ("", ["3", "2", "1"]),
        ('"*(', ["3", "2", "1"]),
        ("nergens", []),
    ],
)
def test_a_list_is_narrowed_by_how_words_begin(vault: Vault, words: str, found: list[str]) -> None:
    put(
        vault,
        a_card(1, contact_person="Ina Wouda"),
        a_card(2, alias="Zoë Vink", coordinator="Jo"),
        a_card(3, alias="IJsvogel-3"),
    )
    put(vault, *(replace(card, alias=card.alias) for card in page(vault)))
    assert [card.number[-1] for card in page(vault, words=words)] == found


def test_a_case_is_found_by_id_number_or_origin_and_by_nothing_else(vault: Vault) -> None:
    one, two = a_card(1, origin="V99"), a_card(2)
    put(vault, one, two)
    with SqlUnitOfWork(vault) as work:
        assert work.cases.find(one.case.hex) == work.cases.find(str(one.case)) == one.case
        assert work.cases.find("2026-KDR-002") == two.case
        assert work.cases.find("V99") == one.case
        assert work.cases.find("") is None
        assert work.cases.find("Vogel 1") is None


def test_the_newest_number_counts_beyond_its_width(vault: Vault) -> None:
    for number in ("2026-KDR-999", "2026-KDR-1000", "2025-KDR-2000", "2026-ABC-5000"):
        put(vault, replace(a_card(1), number=number))
    with SqlUnitOfWork(vault) as work:
        assert work.cases.newest_number("2026-KDR-") == "2026-KDR-1000"
        assert work.cases.newest_number("2027-KDR-") == ""


def test_what_is_due_comes_earliest_first_with_its_case(vault: Vault) -> None:
    one, two, closed = a_card(1), a_card(2), a_card(3, is_open=False)
    rows = (
        due(one, BEGUN + timedelta(hours=5)),
        due(two, BEGUN - timedelta(days=3)),
        due(two, BEGUN + timedelta(days=30)),
        due(two, BEGUN, kind="action"),
        due(closed, BEGUN),
    )
    put(vault, one, two, closed, rows=rows)
    with SqlUnitOfWork(vault) as work:
        asked = DueQuery(kind="clock", before=BEGUN + timedelta(days=14))
        assert list(work.cases.due(asked)) == [(rows[1], two), (rows[0], one)]
        assert list(work.cases.due(replace(asked, newest_first=True))) == [(rows[0], one), (rows[1], two)]
        assert list(work.cases.due(replace(asked, since=BEGUN))) == [(rows[0], one)]
        assert list(work.cases.due(replace(asked, limit=1))) == [(rows[1], two)]
        assert list(work.cases.due(replace(asked, kind="action"))) == [(rows[3], two)]


def test_what_is_due_is_replaced_with_its_card(vault: Vault) -> None:
    card = a_card(1)
    put(vault, card, rows=(due(card, BEGUN),))
    put(vault, card)
    with SqlUnitOfWork(vault) as work:
        assert list(work.cases.due(DueQuery(kind="clock", before=BEGUN + timedelta(days=99)))) == []


def test_a_card_cannot_be_renewed_in_a_vault_that_is_read_only_and_nobody_minds(vault: Vault) -> None:
    card = a_card(1)
    put(vault, card)
    vault.close()
    read_only = vaults.unlock_read_only(vault.place, PASSPHRASE)
    put(read_only, replace(card, alias="Anders"))
    assert [each.alias for each in page(read_only)] == ["Vogel 1"]
    read_only.close()
