"""One case prepared for a table: pre-filled lines, who heard the name, an answer typed in, the victim beforehand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_at_table import question_of
from mdt_desktop.application.preparation import asked_of, board_of
from mdt_desktop.application.session import Session
from mdt_desktop.domain.meeting import NameHeard, PreparationState, Presence
from mdt_desktop.domain.sharing import LegalBasis
from mdt_desktop.domain.weighing import InputKind, OrganisationInput
from mdt_desktop.reports.preparation_page import _ROOM
from tests.support.meeting_pages import INVITED, Page, field, plan_meeting, texts_in
from tests.support.screens import on_worker
from ui.case.card import Card
from ui.meeting.case_page import CaseAtTable
from ui.tasks import TaskRunner

FEW_INPUTS = 9
"""An answer of two facts, an opinion and a name is typed in with so many inputs: far below two minutes."""


@pytest.fixture
def page(qtbot: QtBot, session: Session, runner: TaskRunner) -> Page:
    on_worker(qtbot, runner, lambda: plan_meeting(session))
    return Page(qtbot, session, runner)


@pytest.fixture
def behind(page: Page) -> CaseAtTable:
    page.view.board.rows.rows[page.case("V12").case.hex].open_button.click()
    page.rest()
    assert isinstance(page.view.behind, CaseAtTable)
    return page.view.behind


def save(page: Page, card: Card) -> None:
    with page.qtbot.waitSignal(card.presenter.saved, check_params_cb=lambda place, _: place == card.place):
        card.save_button.click()
    page.rest()


def brought(page: Page, org: str) -> list[OrganisationInput]:
    return [each for each in page.case("V12").records(OrganisationInput) if each.org == org]


def test_why_now_and_what_is_new_arrive_filled_in_without_anybody_or_anything_medical(
    page: Page, behind: CaseAtTable
) -> None:
    card = behind.question_card
    why, new = field(card, "why_now").typed(), field(card, "what_is_new").typed()

    assert why
    assert new
    assert page.case("V12").head.alias not in why + new
    assert "Strangulation" not in why + new
    save(page, card)
    asked = question_of(page.case("V12"), page.presenter.meeting_id)
    assert asked is not None
    assert (asked.why_now, asked.what_is_new) == (why, new)


def test_the_same_lines_again_write_nothing(page: Page, behind: CaseAtTable) -> None:
    save(page, behind.question_card)

    assert behind.question_card.changes(page.case("V12")) == ()


def test_the_name_is_heard_by_several_on_one_ground_in_one_save(page: Page, behind: CaseAtTable) -> None:
    behind.heard_fold.button.click()
    card = behind.heard_card
    card.save_button.click()
    assert field(card, "orgs").property("wrong")
    for org in ("POL", "VT"):
        field(card, "orgs").boxes[org].click()
    field(card, "basis").show_typed(LegalBasis.CONSENT_EXPLICIT.value)

    save(page, card)

    heard = page.case("V12").records(NameHeard)
    assert {(each.org, each.basis) for each in heard} == {
        ("POL", LegalBasis.CONSENT_EXPLICIT),
        ("VT", LegalBasis.CONSENT_EXPLICIT),
    }
    assert "Heard the name: explicit consent" in texts_in(behind.rows.rows["POL"])
    assert "Has not heard the name yet" in texts_in(behind.rows.rows["SHN"])


def test_the_state_of_an_organisation_is_written_down_by_choosing_it(page: Page, behind: CaseAtTable) -> None:
    field = behind.rows.rows["SHN"].state_field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    page.rest()

    rows = {row.org: row for row in board_of(page.case("V12"), page.presenter.meeting_id, INVITED)}
    assert rows["SHN"].state is PreparationState.READY


def test_an_answer_from_paper_becomes_the_words_of_its_organisation(page: Page, behind: CaseAtTable) -> None:
    row = behind.rows.rows["SHN"]
    row.answer_fold.button.click()
    card = row.answer_card
    order = list(card.fields)
    assert order == ["came", "known", *list(_ROOM)[1:]]
    typed = {
        "facts": "Gebeld op 20 oktober, dossier\nSlaapt bij een zus, 22 oktober, eigen waarneming",
        "opinion": "De angst is groot",
        "not_shared": "",
        "offer": "twee gesprekken per week",
        "contact": "Liv Terpstra",
    }
    for name, text in typed.items():
        field(card, name).show_typed(text)

    save(page, card)

    said = [(each.kind, each.text) for each in brought(page, "SHN")]
    assert said[-4:] == [
        (InputKind.FACT, "Gebeld op 20 oktober, dossier"),
        (InputKind.FACT, "Slaapt bij een zus, 22 oktober, eigen waarneming"),
        (InputKind.OPINION, "De angst is groot"),
        (InputKind.FACT, "Can offer: twee gesprekken per week"),
    ]
    spoken = brought(page, "SHN")[-1].on_behalf
    assert spoken is not None
    assert (spoken.org, spoken.person, spoken.how) == ("SHN", "Liv Terpstra", "paper")
    rows = {row.org: row for row in board_of(page.case("V12"), page.presenter.meeting_id, INVITED)}
    assert (rows["SHN"].state, rows["SHN"].contact) == (PreparationState.ON_PAPER, "Liv Terpstra")
    assert len(order) <= FEW_INPUTS


def test_nothing_known_by_phone_is_three_keys(page: Page, behind: CaseAtTable) -> None:
    row = behind.rows.rows["VT"]
    row.answer_fold.button.click()
    field(row.answer_card, "came").choose("by_phone")
    field(row.answer_card, "known").choose("no")

    save(page, row.answer_card)

    assert brought(page, "VT")[-1].kind is InputKind.NOTHING_KNOWN
    rows = {each.org: each for each in board_of(page.case("V12"), page.presenter.meeting_id, INVITED)}
    assert rows["VT"].state is PreparationState.NOTHING_KNOWN


def test_an_empty_page_is_asked_back_at_its_field(page: Page, behind: CaseAtTable) -> None:
    card = behind.rows.rows["VT"].answer_card
    before = len(brought(page, "VT"))

    card.save_button.click()

    assert field(card, "facts").property("wrong")
    assert len(brought(page, "VT")) == before


def test_what_the_victim_says_beforehand_or_why_nobody_asked(page: Page, behind: CaseAtTable) -> None:
    card = behind.beforehand_card
    card.save_button.click()
    assert field(card, "talk_about").property("wrong")
    field(card, "most_important").show_typed("dat de kinderen naar school kunnen")
    field(card, "presence").choose("text")

    save(page, card)

    said = asked_of(page.case("V12"), page.presenter.meeting_id)
    assert said is not None
    assert said.most_important == "dat de kinderen naar school kunnen"
    assert said.presence is Presence.TEXT
    assert not any("nobody asked" in line.lower() and "V12" in line for line in page.chosen.chase)


def test_a_sentence_that_was_not_saved_waits_in_its_field(page: Page, behind: CaseAtTable) -> None:
    QTest.keyClicks(field(behind.question_card, "question"), "Wie belt de school?")
    QTest.keyClick(field(behind.question_card, "question"), Qt.Key.Key_Escape)
    page.rest()
    assert page.view.behind is None

    page.view.prepare(page.case("V12").case)
    page.rest()

    assert isinstance(page.view.behind, CaseAtTable)
    assert field(page.view.behind.question_card, "question").typed() == "Wie belt de school?"


def test_the_board_says_what_the_chair_runs_after_one_line_an_organisation(page: Page) -> None:
    lines = page.chosen.chase

    assert [line.partition(" · ")[0] for line in lines[:3]] == ["Police", "Victim Support", "Veilig Thuis"]
    assert lines[-1].startswith("Nobody asked the victim yet: ")
    assert all(page.case(word).head.number in lines[-1] for word in ("V12", "V01", "V08"))
