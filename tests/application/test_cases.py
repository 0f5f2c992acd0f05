"""One save is one unit of work, after which the case's line is renewed; nothing is half done."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest

from mdt_desktop.application import first_contact
from mdt_desktop.application.cards import LINES_VERSION
from mdt_desktop.application.case_numbers import draw_code, next_number
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.ports import DUE_KINDS, CardQuery, CaseCard, Draft
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.actions import AdviceGiven
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.coordination import PhoneConsultation
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.meeting import AgendaEntry, AgendaReason, AgendaStep
from mdt_desktop.domain.story import EventSummary
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
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


# --- the table ---------------------------------------------------------------------------------------


def test_a_meeting_and_its_cases_are_written_together_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk()
    one, two, untouched = (desk.begin().case for _ in range(3))
    change = {case: (new_fact(EventSummary(text="Op straat.")),) for case in (one, two)}
    own = (new_fact(AdviceGiven(asked_by="school", question="wat nu", advice="bel", on=NOW.date())),)
    views = desk.cases.write_together(own, {**change, untouched: ()})
    assert set(views) == {one, two}
    assert all(view.records(EventSummary) for view in views.values())
    assert len(desk.cases.own_view().records(AdviceGiven)) == 1
    assert desk.cases.write_together((), {}) == {}
    written: list[CaseId] = []

    def full(_: MemoryCaseRepository, case: CaseId, changes: Sequence[Change]) -> None:
        written.append(case)
        if case == two:
            raise UsageError("disk")

    monkeypatch.setattr(MemoryCaseRepository, "save", full)
    with pytest.raises(UsageError):
        desk.cases.write_together(own, change)
    assert len(written) == 3
    monkeypatch.undo()
    assert len(desk.cases.own_view().records(AdviceGiven)) == 1
    assert len(desk.cases.view(one).records(EventSummary)) == 1


def test_several_cases_are_read_at_once_and_one_that_is_not_here_is_left_out() -> None:
    desk = Desk()
    case = desk.begin().case
    assert set(desk.cases.views([case, CaseId(random_id())])) == {case}


def asking(desk: Desk, **asked: Any) -> list[tuple[str, str]]:
    return [(row.what, card.number[-1]) for row, card in desk.cases.asks_for_table(**asked)]


def test_open_cases_that_ask_for_a_table_are_offered_the_urgent_first() -> None:
    desk = Desk()
    desk.begin()
    phoned = desk.begin().case
    consultation = PhoneConsultation(on_the_line="POL", safety_now="bij haar zus", who_does_what="POL rijdt", at=NOW)
    desk.cases.write(phoned, (new_fact(consultation),))
    assert asking(desk) == [("urgent_consult", "2"), ("new", "1"), ("new", "2")]
    assert asking(desk, limit=1) == [("urgent_consult", "2"), ("new", "1")]
    assert {row.kind for row, _ in desk.cases.due()} <= set(DUE_KINDS)


def test_what_asks_later_is_offered_for_a_later_table_only() -> None:
    desk = Desk()
    case = desk.begin().case
    desk.cases.write(case, (new_fact(WeighingOutcome(level=RiskLevel.HIGH, why="volgen", at=desk.clock())),))
    assert asking(desk) == []
    assert asking(desk, until=NOW - timedelta(days=3)) == []
    assert asking(desk, until=NOW + timedelta(days=34)) == []
    assert asking(desk, until=NOW + timedelta(days=36)) == [("review", "1")]


def test_a_case_on_a_coming_agenda_asks_again_only_once_that_table_has_passed() -> None:
    desk = Desk()
    case = desk.begin().case
    table = NOW + timedelta(days=3)
    entry = AgendaEntry(meeting="m1", step=AgendaStep.PUT_ON, table_at=table, reasons=(AgendaReason.NEW,), at=NOW)
    desk.cases.write(case, (new_fact(entry),))
    assert asking(desk, until=NOW + timedelta(days=30)) == []
    desk.later(days=4)
    assert asking(desk) == [("new", "1")]


def without_due(desk: Desk, case: CaseId) -> None:
    """Leave the line of a case as a version without agendas made it."""
    with desk.vault.work() as work:
        card = work.cases.card(case)
        assert card is not None
        work.cases.put_card(card, ())


def test_lines_an_earlier_version_made_are_made_again_once() -> None:
    desk = Desk()
    cases = [desk.begin().case for _ in range(3)]
    before = [desk.cases.card(case) for case in cases]
    for case in cases:
        without_due(desk, case)
    assert asking(desk) == [("new", "1"), ("new", "2"), ("new", "3")]
    assert [desk.cases.card(case) for case in cases] == before
    assert desk.vault.held.lines_version == LINES_VERSION
    without_due(desk, cases[0])
    again = Cases(desk.vault, me=NURSE, deadlines=PACK.clocks, now=desk.clock)
    for _ in range(2):
        assert [card.number[-1] for _, card in again.asks_for_table()] == ["2", "3"]
