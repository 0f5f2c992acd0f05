from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import contact_person_of
from mdt_desktop.application.session import Session
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.coordination import PhoneConsultation, Road, RoadChosen, TriageDecision, Urgency
from tests.support.case_screens import CaseScreen, texts_in
from ui.tasks import TaskRunner
from ui.triage.view import TriageSection


def test_urgency_and_the_need_of_a_meeting_are_one_save(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen = CaseScreen(qtbot, session, runner, "V08")
    section = screen.show(TriageSection(screen.presenter))
    card = section.urgency_card
    assert card.fields["urgency"].typed() == ""
    card.fields["urgency"].choose("acute")
    card.fields["mdt_needed"].choose("yes")
    with screen.saved("triage"):
        card.save_button.click()
    decided = screen.state.view.records(TriageDecision)[-1]
    assert (decided.urgency, decided.mdt_needed) == (Urgency.ACUTE, Answer.YES)


def test_without_an_urgency_nothing_is_saved_and_the_field_says_so(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen = CaseScreen(qtbot, session, runner, "V08")
    section = screen.show(TriageSection(screen.presenter))
    section.urgency_card.save_button.click()
    assert "form.required" in set(texts_in(section))
    assert not screen.state.view.records(TriageDecision)


def test_one_organisation_without_an_mdt_stops_the_clock_and_names_whom_to_call(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen = CaseScreen(qtbot, session, runner, "V04")
    section = screen.show(TriageSection(screen.presenter))
    card = section.road_card
    card.fields["road"].choose(Road.SINGLE_ORGANISATION.value)
    assert not card.contact.isHidden()
    assert not card.triggers.isHidden()
    card.fields["reason"].show_typed("helder plan bij één organisatie")
    card.fields["reopens_when"].show_typed("nieuw bericht\n\nzij vraagt erom")
    with screen.saved("road"):
        card.save_button.click()
    road = screen.state.view.records(RoadChosen)[-1]
    assert road.reopens_when == ("nieuw bericht", "zij vraagt erom")
    named = contact_person_of(screen.state.view)
    assert named is not None
    assert road.contact_person == named.record.name
    first = next(each for each in screen.state.clocks if each.rule.id == "DL-MDT-FIRST")
    assert first.state is ClockState.MET


def test_an_anonymous_talk_says_what_stays_off_the_screen(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen = CaseScreen(qtbot, session, runner, "V11")
    section = screen.show(TriageSection(screen.presenter))
    card = section.road_card
    card.fields["road"].choose(Road.ANONYMOUS_ONLY.value)
    assert not card.anonymous.isHidden()
    assert card.contact.isHidden()


def test_a_consultation_by_phone_begins_with_one_button(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen = CaseScreen(qtbot, session, runner, "V08")
    section = screen.show(TriageSection(screen.presenter))
    section.consult_fold.button.click()
    card = section.consultation_card
    assert section.focusWidget() is card.fields["on_the_line"]
    for name, text in (
        ("on_the_line", "wijkagent, arts"),
        ("safety_now", "ja, bij haar zus"),
        ("who_does_what", "arts belt om vier uur"),
        ("next_moment", "26-10 16:00"),
    ):
        card.fields[name].show_typed(text)
    with screen.saved("phone_consultation"):
        card.save_button.click()
    said = screen.state.view.records(PhoneConsultation)[-1]
    assert said.next_moment is not None
    assert said.next_moment.hour == 16
    assert not section.consult_fold.is_open
    qtbot.waitUntil(lambda: any("wijkagent, arts" in text for text in texts_in(section)))


def test_a_next_moment_that_is_no_moment_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen = CaseScreen(qtbot, session, runner, "V08")
    section = screen.show(TriageSection(screen.presenter))
    section.consult_fold.open()
    section.consultation_card.fields["next_moment"].show_typed("straks")
    section.consultation_card.save_button.click()
    assert "form.no_moment" in set(texts_in(section))
