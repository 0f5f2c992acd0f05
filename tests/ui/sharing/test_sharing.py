from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from mdt_desktop.application.sharing import in_force
from mdt_desktop.domain.sharing import Consent, ConsentStep, NotShared, SharingDecision
from tests.support.case_screens import CaseScreen
from ui.sharing.view import SharedRow, SharingSection
from ui.tasks import TaskRunner
from ui.widgets.buttons import Button


def test_sharing_with_the_police_tonight_takes_two_keys_in_the_section(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V08")
    section = case.show(SharingSection(case.presenter))
    qtbot.waitUntil(lambda: section.window().focusWidget() is section.bundle_buttons[0])

    qtbot.keyClick(section.bundle_buttons[0], Qt.Key.Key_Space)
    with case.saved("bundle"):
        qtbot.keyClick(section.window().focusWidget(), Qt.Key.Key_Space)

    with_police = [each.record for each in in_force(case.state.view, case.state.now) if each.record.bundle]
    assert {each.receiver for each in with_police} == {"POL"}
    assert {each.group for each in with_police} == {"event_summary", "forensic_status", "safe_contact"}
    assert all(each.purpose and each.evidence and each.until for each in with_police)


def test_a_single_group_needs_purpose_and_evidence(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V08")
    section = case.show(SharingSection(case.presenter))
    section.more_button.click()
    card = section.decision_card
    card.fields["receiver"].show_typed("HA")
    card.fields["group"].show_typed("wishes")
    card.save()
    assert card.labels["purpose"].field.property("wrong")
    card.fields["purpose"].show_typed("nazorg")
    card.fields["evidence"].show_typed("gezegd, vandaag")

    with case.saved("sharing_decision"):
        card.save()

    decided = [each for each in case.state.view.records(SharingDecision) if each.receiver == "HA"]
    assert [(each.group, each.purpose) for each in decided] == [("wishes", "nazorg")]


def test_a_term_that_is_no_number_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V08")
    section = case.show(SharingSection(case.presenter))
    card = section.decision_card
    card.fields["purpose"].show_typed("nazorg")
    card.fields["evidence"].show_typed("gezegd")
    card.fields["days"].show_typed("lang")

    card.save()

    assert card.labels["days"].field.property("wrong")


def test_not_sharing_is_a_decision_with_its_reason(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V08")
    section = case.show(SharingSection(case.presenter))
    section.keep_button.click()
    card = section.not_shared_card
    card.fields["receiver"].show_typed("EMPLOYER")
    card.fields["group"].show_typed("medical")
    card.save()
    assert card.labels["why"].field.property("wrong")
    card.fields["why"].show_typed("niet nodig voor het rooster")

    with case.saved("not_shared"):
        card.save()

    kept = [each for each in case.state.view.records(NotShared) if each.group == "medical"]
    assert [each.why for each in kept] == ["niet nodig voor het rooster"]


def test_a_yes_can_always_be_taken_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V08")
    section = case.show(SharingSection(case.presenter))
    before = in_force(case.state.view, case.state.now)
    row = section.findChildren(SharedRow)[0]
    (button,) = row.findChildren(Button)

    with case.saved("sharing"):
        button.click()

    after = in_force(case.state.view, case.state.now)
    assert len(after) == len(before) - 1
    assert ConsentStep.WITHDRAWN in {each.step for each in case.state.view.records(Consent)}
