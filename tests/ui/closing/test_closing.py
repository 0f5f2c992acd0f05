from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import stage_of
from mdt_desktop.application.session import Session
from mdt_desktop.domain.stages import Closing, Stage
from tests.support.case_screens import CaseScreen, texts_in
from ui.closing.view import ClosingSection
from ui.tasks import TaskRunner


def _open(qtbot: QtBot, session: Session, runner: TaskRunner, word: str) -> tuple[CaseScreen, ClosingSection]:
    screen = CaseScreen(qtbot, session, runner, word)
    return screen, screen.show(ClosingSection(screen.presenter))


def _shows(qtbot: QtBot, section: ClosingSection, *words: str) -> None:
    qtbot.waitUntil(lambda: all(any(text.startswith(word) for text in texts_in(section)) for word in words))


def test_what_is_still_open_is_named_before_closing(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    _, section = _open(qtbot, session, runner, "V03")
    _shows(qtbot, section, "Triage: urgency, which road", "Handover: handover confirmed", "1 handover(s) under way")


def test_closing_without_a_reason_or_a_choice_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.closing_card
    card.save_button.click()
    assert card.fields["reason"].property("wrong") is True
    card.fields["reason"].show_typed("moved")
    card.save_button.click()
    assert card.fields["talk"].property("wrong") is True
    assert not screen.state.view.records(Closing)


def test_a_case_closes_with_whom_to_call_and_can_begin_again(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.closing_card
    assert card.fields["whom_to_call_later"].typed() == "vaste agent stalking (POL) blijft aanspreekpunt"
    card.fields["reason"].show_typed("goals_met")
    card.fields["talk"].show_typed("letter")
    with screen.saved("closing"):
        card.save_button.click()
    (closing,) = screen.state.view.records(Closing)
    assert (closing.reason, closing.talk) == ("goals_met", "letter")
    assert stage_of(screen.state.view) is Stage.CLOSED
    assert card.isHidden()
    _shows(qtbot, section, "Closed: today", "The victim chose: A letter", "May call later: vaste agent")

    again = section.reopening_card
    again.save_button.click()
    assert again.fields["reason"].property("wrong") is True
    again.fields["reason"].show_typed("nieuw incident")
    with screen.saved("reopening"):
        again.save_button.click()
    assert stage_of(screen.state.view) is Stage.WEIGHING
    assert not card.isHidden()
