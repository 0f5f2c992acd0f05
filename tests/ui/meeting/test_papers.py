"""The papers before a meeting: numbers and initials only, one organisation at a time, and what is written down."""

import pytest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.meetings import agenda_sent_at
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.reports.plain_text import plain_text
from tests.support.meeting_pages import Page, plan_meeting
from tests.support.screens import on_worker
from ui.meeting.papers import DrawnPaper
from ui.meeting.papers_page import PapersPage
from ui.tasks import TaskRunner


@pytest.fixture
def page(qtbot: QtBot, session: Session, runner: TaskRunner) -> Page:
    on_worker(qtbot, runner, lambda: plan_meeting(session))
    return Page(qtbot, session, runner)


def papers(page: Page) -> PapersPage:
    assert isinstance(page.view.behind, PapersPage)
    return page.view.behind


def paper(page: Page) -> DrawnPaper:
    page.rest()
    found = papers(page).papers.paper
    assert found is not None
    return found


def words(page: Page) -> str:
    return plain_text(paper(page).made.document)


def test_the_agenda_names_nobody_and_a_case_without_a_ground_is_reserved(page: Page) -> None:
    page.view.chosen.papers_button.click()
    text = words(page)

    assert "reserved" in text
    for word in ("V12", "V01", "V08"):
        assert page.case(word).head.alias not in text


def test_each_organisation_finds_what_it_may_know(page: Page) -> None:
    page.view.chosen.papers_button.click()
    known = {}
    for org in ("POL", "SHN", "VT"):
        papers(page).org_field.show_typed(org)
        papers(page).org_field.edited.emit()
        known[org] = words(page).count("reserved")

    assert len(set(known.values())) > 1


def test_the_page_of_a_case_is_for_one_organisation_and_leaves_room_to_write(page: Page) -> None:
    page.view.prepare(page.case("V01").case)
    page.rest()
    page.view.behind.paper_button.click()  # type: ignore[union-attr]  # it is the page of the case
    text = words(page)

    assert page.case("V01").head.number in text
    assert page.case("V01").head.alias not in text
    assert paper(page).pdf.startswith(b"%PDF")


def test_a_paper_that_leaves_is_written_down_in_every_case_on_it(qtbot: QtBot, page: Page) -> None:
    page.view.chosen.papers_button.click()
    paper(page)

    with qtbot.waitSignal(papers(page).papers.noted):
        papers(page).way_out.left.emit(AccessKind.PRINTED.value)

    for word in ("V12", "V01", "V08"):
        noted = page.case(word).records(Access)[-1]
        assert noted.kind is AccessKind.PRINTED
        assert noted.detail.startswith("document agenda")
        assert noted.detail.endswith("POL")


def test_the_agenda_went_out_is_written_down_once(qtbot: QtBot, page: Page) -> None:
    page.view.chosen.papers_button.click()
    paper(page)
    meeting = page.presenter.meeting_id

    with qtbot.waitSignal(papers(page).papers.noted):
        papers(page).sent_button.click()

    own = page.on_worker(page.session.cases.own_view)
    assert agenda_sent_at(own, meeting) == page.session.now()
    assert papers(page).sent_button.isHidden()


def test_a_printer_that_fails_is_said_and_the_way_back_leads_to_the_meeting(page: Page) -> None:
    page.view.chosen.papers_button.click()
    paper(page)
    behind = papers(page)
    behind.org_field.show_typed("POL")

    behind.back_button.click()

    assert page.view.behind is None
    assert page.view.focusWidget() is page.view.chosen.begin_button
