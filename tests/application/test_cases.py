"""One save is one unit of work, after which the case's line is renewed; nothing is half done."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from mdt_desktop.application import first_contact
from mdt_desktop.application.case_numbers import draw_code, next_number
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.ports import CardQuery, CaseCard, Draft
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.actions import AdviceGiven
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.story import EventSummary
from tests.support.cases import NOW, NURSE, a_pack, an_event
from tests.support.memory import MemoryCaseRepository, MemoryVault, StandingClock

PACK = a_pack()


class Desk:
    """A vault with its cases and a clock that moves when told."""

    def __init__(self) -> None:
        self.clock = StandingClock(NOW)
        self.vault = MemoryVault(self.clock)
        self.cases = Cases(self.vault, me=NURSE, deadlines=PACK.clocks, now=self.clock)

    def begin(self, alias: str = "Sil") -> CaseView:
        return self.cases.begin(lambda number: first_contact.begin(number, alias, NURSE, self.clock()), "BCD")

    def later(self, **by: float) -> datetime:
        self.clock.moment += timedelta(**by)
        return self.clock.moment


def test_a_new_case_gets_the_next_number_and_stands_in_the_list() -> None:
    desk = Desk()
    assert [desk.begin().head.number for _ in range(3)] == ["2026-BCD-001", "2026-BCD-002", "2026-BCD-003"]
    assert desk.cases.count() == 3
    assert [each.number for each in desk.cases.page(CardQuery())] == ["2026-BCD-001", "2026-BCD-002", "2026-BCD-003"]


def test_several_cases_begin_together_or_not_at_all() -> None:
    desk = Desk()

    def broken(number: str) -> Sequence[Change]:
        raise UsageError("case.not_found", number=number)

    def good(number: str) -> Sequence[Change]:
        return first_contact.begin(number, "Sil", NURSE, NOW)

    with pytest.raises(UsageError):
        desk.cases.begin_all((good, broken), "BCD")
    assert desk.cases.count() == 0
    assert [each.head.number for each in desk.cases.begin_all((good, good), "BCD")] == ["2026-BCD-001", "2026-BCD-002"]


def test_a_save_returns_the_case_as_it_then_stands_and_renews_its_line() -> None:
    desk = Desk()
    case = desk.begin().case
    desk.later(hours=1)
    view = desk.cases.write(case, (new_fact(EventSummary(text="Op straat.")),))
    assert view.records(EventSummary) == (EventSummary(text="Op straat."),)
    assert desk.cases.view(case).records(EventSummary) == view.records(EventSummary)
    card = desk.cases.card(case)
    assert card is not None
    assert card.changed_at == desk.clock.moment


def test_without_changes_nothing_is_written() -> None:
    desk = Desk()
    case = desk.begin().case
    saves = desk.vault.held.saves
    assert desk.cases.write(case, ()).head.alias == "Sil"
    assert desk.vault.held.saves == saves


def test_a_case_is_found_by_its_number_or_id_and_else_said_not_to_be_here() -> None:
    desk = Desk()
    case = desk.begin().case
    assert desk.cases.find("2026-BCD-001") == desk.cases.find(case.hex) == case
    with pytest.raises(UsageError) as caught:
        desk.cases.find("2026-XXX-001")
    assert caught.value.code == "case.not_found"


def test_what_the_vault_itself_notes_belongs_to_no_case() -> None:
    desk = Desk()
    desk.cases.write_own((new_fact(AdviceGiven(asked_by="school", question="Mag dit?", advice="bel VT")),))
    assert [each.asked_by for each in desk.cases.own_view().records(AdviceGiven)] == ["school"]
    assert desk.cases.count() == 0


def test_a_line_whose_term_has_passed_is_renewed_and_keeps_its_place() -> None:
    desk = Desk()
    desk.begin()
    (fresh,) = desk.cases.page(CardQuery())
    assert (fresh.next_rule, fresh.changed_at) == ("DL-MDT-ACUTE", NOW)
    desk.later(hours=25)
    (renewed,) = desk.cases.page(CardQuery())
    assert (renewed.next_rule, renewed.changed_at) == ("DL-AFTER-1", NOW)
    assert desk.cases.page(CardQuery()) == (renewed,)


def test_a_line_without_a_moment_of_change_gets_one_when_it_is_renewed() -> None:
    desk = Desk()
    case = desk.begin().case
    with desk.vault.work() as work:
        work.cases.put_card(CaseCard(case=case, number="1", alias="", next_due=NOW - timedelta(days=1)), ())
    (renewed,) = desk.cases.page(CardQuery())
    assert (renewed.number, renewed.changed_at) == ("2026-BCD-001", NOW)


def test_a_clock_counts_from_what_stands_and_not_from_a_mistake() -> None:
    desk = Desk()
    case = desk.begin().case
    wrong = new_fact(an_event("sexual_event", "2026-08-01T10:00"))
    desk.cases.write(case, (wrong,))
    right = an_event("sexual_event", "2026-09-07T10:00", corrects=wrong.entity.hex)
    view = desk.cases.write(case, (new_fact(right),))
    pep = next(clock for clock in desk.cases.clocks(view) if clock.rule.id == "DL-HIV-PEP")
    assert (pep.since, pep.state) == (right.at.at, ClockState.RUNNING)
    later = desk.cases.clocks(view, NOW + timedelta(days=9))
    assert next(clock for clock in later if clock.rule.id == "DL-HIV-PEP").state is ClockState.EXPIRED


def test_today_shows_what_runs_and_what_passed_not_long_ago() -> None:
    desk = Desk()
    case = desk.begin().case
    desk.cases.write(case, (new_fact(an_event("sexual_event", "2026-09-07T10:00")),))
    rules = {row.what for row, _ in desk.cases.due()}
    assert {"DL-HIV-PEP", "DL-MDT-ACUTE", "DL-AFTER-2"} <= rules
    assert "DL-WW-4W" not in rules
    desk.later(days=20)
    assert {"DL-HIV-PEP", "DL-WW-4W"} <= {row.what for row, _ in desk.cases.due()}
    desk.later(days=20)
    assert "DL-HIV-PEP" not in {row.what for row, _ in desk.cases.due()}


def test_words_are_found_where_they_stand() -> None:
    desk = Desk()
    case = desk.cases.write(desk.begin().case, (new_fact(EventSummary(text="bij de molen")),)).case
    (hit,) = desk.cases.search("molen")
    assert (hit.case, hit.kind) == (case, "event_summary")
    assert not desk.cases.search("kerk")


def test_a_draft_is_kept_replaced_and_dropped() -> None:
    desk = Desk()
    case = desk.begin().case
    for text in ("hij st", "hij stond"):
        desk.cases.keep_draft(Draft(case=case, place="event", text=text, seen={}, saved_at=NOW))
    desk.cases.keep_draft(Draft(case=None, place="advice", text="mag", seen={}, saved_at=NOW))
    assert [each.text for each in desk.cases.drafts(case)] == ["hij stond"]
    assert len(desk.cases.drafts()) == 2
    desk.cases.drop_draft(case, "event")
    assert desk.cases.drafts(case) == ()


# --- numbers -----------------------------------------------------------------------------------------


def test_a_code_is_three_letters_out_of_which_no_word_can_come() -> None:
    codes = {draw_code() for _ in range(200)}
    assert len(codes) > 100
    assert all(len(code) == 3 and code.isupper() and not set(code) & set("AEIOUY") for code in codes)


@pytest.mark.parametrize(
    ("newest", "number"),
    [
        ("", "2026-BCD-001"),
        ("2026-BCD-009", "2026-BCD-010"),
        ("2026-BCD-999", "2026-BCD-1000"),
        ("2026-BCD-1000", "2026-BCD-1001"),
        ("2025-BCD-041", "2026-BCD-001"),
        ("2026-FGH-041", "2026-BCD-001"),
    ],
)
def test_numbers_count_on_within_a_year_and_a_vault(newest: str, number: str) -> None:
    vault = MemoryVault(StandingClock(NOW))
    case = CaseId(random_id())
    vault.held.cards[case] = CaseCard(case=case, number=newest, alias="")
    assert next_number(MemoryCaseRepository(vault.held, vault.now), "BCD", NOW) == number
