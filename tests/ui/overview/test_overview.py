from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from mdt_desktop.application.first_contact import approve_story
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import Access
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.story import CoreStory, EventSummary, StoryAddition
from tests.support.case_screens import CaseScreen, texts_in
from ui.overview.clipboard import ClipboardGuard
from ui.overview.view import OverviewSection
from ui.tasks import TaskRunner


def test_the_overview_shows_what_happened_in_the_words_of_the_case(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")

    section = case.show(OverviewSection(case.presenter))

    summary = case.state.view.latest(EventSummary)
    assert summary is not None
    assert summary.record.text in set(texts_in(section))


def test_an_event_is_added_in_a_few_keys_and_its_terms_begin(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(OverviewSection(case.presenter))
    before = len(case.state.clocks)
    section.event_button.click()
    card = section.event_card
    card.fields["kind"].show_typed("pep_started")
    card.fields["at"].show_typed("5-10-2026 10:00")
    card.fields["text"].show_typed("kuur begonnen")

    with case.saved("event"):
        card.save_button.click()

    (event,) = [each for each in case.state.view.records(Event) if each.kind == "pep_started"]
    assert (event.text, event.at.at.isoformat()) == ("kuur begonnen", "2026-10-05T10:00:00+02:00")
    assert len(case.state.clocks) > before
    assert card.isHidden()


def test_an_event_in_the_future_is_asked_back_at_the_field(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(OverviewSection(case.presenter))
    section.event_button.click()
    section.event_card.fields["at"].show_typed("1-1-2031 10:00")

    section.event_card.save_button.click()

    assert section.event_card.labels["at"].field.property("wrong")
    assert not section.event_card.isHidden()


def test_a_release_that_is_planned_lies_in_the_year_to_come(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(OverviewSection(case.presenter))
    section.event_button.click()
    section.event_card.fields["kind"].show_typed("suspect_release_planned")
    section.event_card.fields["at"].show_typed("15-2 10:00")

    with case.saved("event"):
        section.event_card.save_button.click()

    planned = [each.at.at for each in case.state.view.records(Event) if each.kind == "suspect_release_planned"]
    assert (planned[-1].year, planned[-1].month) == (case.state.now.year + 1, 2)


def test_an_event_that_ends_before_it_begins_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(OverviewSection(case.presenter))
    section.event_card.fields["at"].show_typed("5-10-2026 10:00")
    section.event_card.fields["until"].show_typed("5-10-2026 09:00")

    section.event_card.save()

    assert section.event_card.labels["until"].field.property("wrong")


def test_a_story_is_never_overwritten_an_addition_stands_beside_it(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    with case.saved(""):
        case.presenter.save(approve_story(CoreStory(text="Zij wordt gevolgd.", by=case.presenter.me)), "")
    section = case.show(OverviewSection(case.presenter))
    section.addition_card.fields["text"].show_typed("Vandaag opnieuw.")

    with case.saved("story_addition"):
        section.addition_card.save()

    assert [each.text for each in case.state.view.records(CoreStory)] == ["Zij wordt gevolgd."]
    assert [each.text for each in case.state.view.records(StoryAddition)] == ["Vandaag opnieuw."]
    assert {"Zij wordt gevolgd.", "Vandaag opnieuw."} <= set(texts_in(section))


def test_an_action_has_an_owner_and_a_day(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(OverviewSection(case.presenter))
    section.action_button.click()
    section.action_card.fields["what"].show_typed("Slot vervangen")
    section.action_card.save()
    assert section.action_card.labels["due"].field.property("wrong")
    section.action_card.fields["due"].show_typed("8-10-2026 17:00")

    with case.saved("action"):
        section.action_card.save()

    (action,) = case.state.view.records(Action)
    assert action.what == "Slot vervangen"
    assert action.task is not None
    assert action.task.owner.org == case.presenter.me.org


def test_the_text_for_another_system_is_written_down_and_leaves_the_clipboard(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(OverviewSection(case.presenter))

    section.copy_button.click()
    assert QGuiApplication.clipboard().text() != section.takeover.text
    with case.saved("copied"):
        section.takeover.copy_button.click()

    text = section.takeover.text
    assert case.state.view.head.number in section.takeover.text_label.text()
    assert QGuiApplication.clipboard().text() == text
    written = case.state.view.records(Access)[-1]
    assert (written.kind.value, written.detail) == ("copied", "takeover CSG")
    section.findChild(ClipboardGuard).clear()
    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_else_put_on_the_clipboard_stays(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(OverviewSection(case.presenter))
    guard = ClipboardGuard(section, "ours")
    QGuiApplication.clipboard().setText("theirs")

    guard.clear()

    assert QGuiApplication.clipboard().text() == "theirs"
