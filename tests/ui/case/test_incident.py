"""An incident in ten seconds: two or three inputs with the keyboard, through the real window, again and again."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mdt_desktop.application.incidents import incidents_of
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.events import Event
from tests.support.keyboard import Hands
from tests.support.screens import on_worker
from ui.case.incident import IncidentPanel
from ui.commands import commands
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner

BUDGET = 4


@pytest.fixture
def window(qtbot: QtBot, program: Program, session: Session, runner: TaskRunner) -> MainWindow:
    made = MainWindow(
        program=program, session=session, runner=runner, preferences=PreferenceFile(program.home / "device")
    )
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    case = on_worker(qtbot, runner, lambda: session.cases.find("V03"))
    with qtbot.waitSignal(made.presenter.shown):
        made.open_case(case)
    qtbot.waitUntil(made.is_settled)
    return made


@pytest.fixture
def panel(window: MainWindow) -> IncidentPanel:
    return window.case_page.incident


def _incidents(window: MainWindow) -> list[Event]:
    assert window.presenter.state is not None
    return [each.record for each in incidents_of(window.presenter.state.view)]


def test_an_incident_takes_at_most_four_inputs_from_anywhere_in_the_case(
    qtbot: QtBot, window: MainWindow, panel: IncidentPanel
) -> None:
    before = len(_incidents(window))
    hands = Hands(qtbot, window)
    hands.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert panel.isVisible()

    hands.press(Qt.Key.Key_Right)
    hands.choose("What happened: Messages")
    hands.tab_to("In a few words")
    hands.inputs += 1
    qtbot.keyClicks(hands.focused, "veertig appjes")
    with qtbot.waitSignal(window.presenter.saved):
        hands.inputs += 1
        hands.press(Qt.Key.Key_Return)

    assert hands.inputs <= BUDGET
    assert len(_incidents(window)) == before + 1
    added = next(each for each in _incidents(window) if each.text == "veertig appjes")
    assert (added.kind, added.behaviour, added.source) == ("stalking_act", "messages", "victim_statement")
    assert added.at.at == window.presenter.now().replace(second=0, microsecond=0)


def test_after_one_incident_the_card_is_ready_for_the_next(
    qtbot: QtBot, window: MainWindow, panel: IncidentPanel
) -> None:
    window.add_incident()
    for behaviour in ("followed", "damage"):
        panel.card.kind.show_typed(behaviour)
        with qtbot.waitSignal(window.presenter.saved):
            panel.card.save()
        assert panel.isVisible()
        assert panel.card.kind.typed() == ""
    assert {"followed", "damage"} <= {each.behaviour for each in _incidents(window)}


def test_a_past_moment_and_a_place_are_kept(qtbot: QtBot, window: MainWindow, panel: IncidentPanel) -> None:
    window.add_incident()
    panel.card.fields["behaviour"].show_typed("order_broken")
    panel.card.fields["at"].show_typed("gisteren 21:00")
    panel.card.fields["place"].show_typed("bij de sporthal")
    with qtbot.waitSignal(window.presenter.saved):
        panel.card.save()
    added = next(each for each in _incidents(window) if each.behaviour == "order_broken")
    assert added.place == "bij de sporthal"
    assert (added.at.at.hour, added.at.at.minute) == (21, 0)


def test_an_act_of_stalking_says_its_term_and_that_new_facts_count_again(
    window: MainWindow, panel: IncidentPanel
) -> None:
    window.add_incident()
    assert panel.card.term_label.isHidden()
    panel.card.kind.choose("followed")
    assert "New facts count again, ask police or prosecution." in panel.card.term_label.label.text()
    panel.card.kind.choose("violence")
    assert panel.card.term_label.isHidden()


def test_nothing_chosen_is_asked_back_and_nothing_typed_is_lost(window: MainWindow, panel: IncidentPanel) -> None:
    window.add_incident()
    panel.card.fields["text"].show_typed("half af")
    panel.card.save()
    assert panel.card.kind.property("wrong") is True
    assert panel.card.fields["text"].typed() == "half af"


def test_what_has_not_happened_yet_is_asked_back(window: MainWindow, panel: IncidentPanel) -> None:
    window.add_incident()
    panel.card.kind.show_typed("followed")
    panel.card.fields["at"].show_typed("morgen 21:00")
    before = len(_incidents(window))
    panel.card.save()
    assert panel.card.fields["at"].property("wrong") is True
    assert len(_incidents(window)) == before


def test_escape_puts_the_card_away_and_the_case_stays(qtbot: QtBot, window: MainWindow, panel: IncidentPanel) -> None:
    window.add_incident()
    hands = Hands(qtbot, window)
    hands.press(Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert "case" in window.place()


def test_the_palette_and_the_timeline_open_it_too(window: MainWindow, panel: IncidentPanel) -> None:
    next(each for each in commands(window) if each.word == "In this case: add an incident").act()
    assert panel.isVisible()
    panel.put_away()
    window.case_page.side.incident_button.click()
    assert panel.isVisible()


def test_without_an_open_case_there_is_nothing_to_add_to(window: MainWindow, panel: IncidentPanel) -> None:
    window.open_page("cases")
    window.add_incident()
    assert panel.isHidden()
