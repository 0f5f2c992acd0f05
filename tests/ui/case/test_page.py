import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import changed_fields
from mdt_desktop.domain.contact import ContactRule
from tests.support.case_screens import CaseScreen
from ui.case.conflicts import ConflictView, field_word
from ui.case.header import CaseHeader
from ui.case.page import CasePage
from ui.case.side import SidePanel
from ui.main_window import MainWindow
from ui.places import section_factories
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner
from ui.widgets.buttons import Button


@pytest.fixture
def case(qtbot: QtBot, session: Session, runner: TaskRunner) -> CaseScreen:
    return CaseScreen(qtbot, session, runner, "V12")


@pytest.fixture
def page(qtbot: QtBot, case: CaseScreen) -> CasePage:
    made = CasePage(case.presenter, section_factories())
    qtbot.addWidget(made)
    made.resize(1216, 900)
    made.show()
    with qtbot.waitSignal(case.presenter.shown):
        case.presenter.reopen()
    return made


def test_the_header_says_how_to_reach_the_victim_before_anything_else(qtbot: QtBot, case: CaseScreen) -> None:
    header = CaseHeader()
    qtbot.addWidget(header)

    header.show_case(case.state)

    assert case.state.view.contact_rule.rule in header.plate.accessibleName()
    assert header.name_label.text() == "Hanna"
    assert header.number_label.text() == case.state.view.head.number


@pytest.mark.parametrize("code", section_factories())
def test_every_section_opens_for_every_case(page: CasePage, code: str) -> None:
    section = page.open_section(code)

    assert section.isVisible()
    assert page.section == code


def test_a_segment_of_the_path_opens_its_section(qtbot: QtBot, page: CasePage) -> None:
    page.open_section("overview")
    weighing = next(each for each in page.header.path.segments if each.step.stage == "weighing")

    with qtbot.waitSignal(page.section_changed):
        qtbot.mouseClick(weighing, Qt.MouseButton.LeftButton)

    assert page.section == "weighing"


def test_where_there_is_no_room_the_side_becomes_a_bar_that_opens(page: CasePage) -> None:
    page.open_section("overview")
    assert not page.side.isHidden()

    page.resize(800, 800)

    assert page.side.isHidden()
    assert not page.side_button.isHidden()
    assert page.side_button.text()
    page.side_button.click()
    assert not page.side.isHidden()


def test_escape_steps_back(qtbot: QtBot, page: CasePage) -> None:
    page.open_section("overview")
    page.activateWindow()

    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a_difference_is_shown_with_both_values_and_a_person_chooses(qtbot: QtBot, case: CaseScreen) -> None:
    shown = case.state.view.all(ContactRule)[0]
    for place, avoid in (("one", "thuis"), ("two", "werk")):
        changes = changed_fields(case.state.view.all(ContactRule)[0], ContactRule(rule=shown.record.rule, avoid=avoid))
        with case.saved(place):
            case.presenter.save(changes, place, {f"{shown.id}.avoid": ()})
    side = SidePanel(case.presenter)
    qtbot.addWidget(side)
    side.show_case(case.state)
    (difference,) = side.findChildren(ConflictView)
    choose = [each for each in difference.findChildren(Button) if "werk" in each.accessibleName()]

    with case.saved("conflict"):
        choose[0].click()

    assert case.state.view.contact_rule.avoid == "werk"
    assert case.state.view.conflicts == ()


def test_a_field_without_words_of_its_own_is_named_by_its_place() -> None:
    assert field_word("contact_rule", "avoid") == "How must we not call?"
    assert "network_person.name" in field_word("network_person", "name")


def test_no_title_ever_names_a_person(
    qtbot: QtBot, program: Program, session: Session, runner: TaskRunner, case: CaseScreen
) -> None:
    window = MainWindow(program=program, session=session, runner=runner, preferences=PreferenceFile(program.home))
    qtbot.addWidget(window)
    window.show()

    with qtbot.waitSignal(window.presenter.shown):
        window.open_case(case.state.view.case)

    assert window.windowTitle() == "MDT Desktop"


def test_the_window_comes_back_to_the_same_field(
    qtbot: QtBot, program: Program, session: Session, runner: TaskRunner, case: CaseScreen
) -> None:
    window = MainWindow(program=program, session=session, runner=runner, preferences=PreferenceFile(program.home))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.presenter.shown):
        window.open_case(case.state.view.case, "overview")
    place = {"case": case.state.view.case.hex, "section": "sharing", "field": "Victim Support"}

    with qtbot.waitSignal(window.presenter.shown):
        window.go_to(place)

    assert window.place()["section"] == "sharing"
    assert window.place()["case"] == place["case"]


def stands_in(page: CasePage, widget: QWidget | None) -> bool:
    section = page._sections[page.section]
    roots = [each for each in (section, section.own_side) if each is not None]
    return widget is not None and any(root.isAncestorOf(widget) for root in roots)


@pytest.mark.parametrize("code", section_factories())
def test_the_keyboard_begins_in_the_section_that_opens(page: CasePage, code: str) -> None:
    page.open_section("follow_up" if code != "follow_up" else "closing")
    page.header.path.segments[0].setFocus()

    page.open_section(code)

    focused = page.focusWidget()
    assert stands_in(page, focused)
    assert focused is not None
    assert focused.isVisibleTo(page)
    assert focused.accessibleName() or focused.property("text")


def test_the_keyboard_begins_again_when_another_case_arrives_and_stays_where_a_person_went(
    qtbot: QtBot, session: Session, runner: TaskRunner, page: CasePage
) -> None:
    page.open_section("safety_plan")
    section = page._sections["safety_plan"]
    assert page.focusWidget() in section.section_buttons.values()  # type: ignore[attr-defined]
    other = CaseScreen(qtbot, session, runner, "V04").state.view.case
    with qtbot.waitSignal(page.presenter.shown):
        page.presenter.open(other)
    assert page.focusWidget() in section.gate_card.fields["is_safe"].buttons  # type: ignore[attr-defined]

    field = section.own_card.fields["own_line"]  # type: ignore[attr-defined]
    field.setFocus()
    with qtbot.waitSignal(page.presenter.shown):
        page.presenter.reopen()
    assert page.focusWidget() is field
