from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import handovers_of, responsible_takes
from mdt_desktop.application.handovers import take_over
from mdt_desktop.application.session import Session
from mdt_desktop.domain.handover import HandoverContents, HandoverStep, step_of
from tests.support.case_screens import CaseScreen, texts_in
from ui.handover.view import HandoverSection
from ui.tasks import TaskRunner
from ui.widgets.buttons import Button


def stands(case: CaseScreen) -> HandoverStep:
    return step_of(list(handovers_of(case.state.view).values())[-1])


def press(section: HandoverSection, words: str) -> None:
    """Press a button of the newest handover: it stands first."""
    next(each for each in section.findChildren(Button) if each.text() == words and not each.isHidden()).click()


def offered(qtbot: QtBot, session: Session, runner: TaskRunner) -> tuple[CaseScreen, HandoverSection]:
    case = CaseScreen(qtbot, session, runner, "V03")
    with case.saved("handover"):
        case.presenter.save(take_over(case.state.view, case.presenter.me, case.presenter.now()), "handover")
    section = case.show(HandoverSection(case.presenter))
    section.offer_button.click()
    card = section.offer_card
    card.fields["receiver"].show_typed("SHN")
    card.fields["person"].show_typed("Bo Kuip")
    card.fields["phone"].show_typed("085-000 11 22")
    card.fields["items"].show_typed("rechten\nadvocaat")
    card.fields["not_passed_on"].show_typed("medisch dossier: niet nodig")
    with case.saved("handover_offer"):
        card.save_button.click()
    return case, section


def test_an_offer_leaves_the_sender_responsible(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case, section = offered(qtbot, session, runner)

    assert stands(case) is HandoverStep.OFFERED
    assert "SHN" not in {each.record.organisation for each in responsible_takes(case.state.view)}
    contents = case.state.view.records(HandoverContents)[-1]
    assert any(each.items == ("rechten", "advocaat") for each in case.state.view.records(HandoverContents)), contents
    assert "Goes along: rechten · advocaat" in set(texts_in(section))


def test_responsibility_passes_at_first_contact_and_never_falls_between(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    for words in ("The talk was held", "The receiver accepts"):
        with case.saved("handover"):
            press(section, words)
    both = {each.record.organisation for each in responsible_takes(case.state.view)}
    assert {"SHN", case.presenter.me.org} <= both

    with case.saved("handover"):
        press(section, "First contact is made")

    after = {each.record.organisation for each in responsible_takes(case.state.view)}
    assert "SHN" in after
    assert case.presenter.me.org not in after


def test_declining_takes_a_reason_and_leaves_the_sender_responsible(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    before = responsible_takes(case.state.view)
    press(section, "The receiver declines")
    section.step_card.save()
    assert section.step_card.labels["reason"].field.property("wrong")
    section.step_card.fields["reason"].show_typed("wachtlijst")

    with case.saved("handover_step"):
        section.step_card.save()

    assert stands(case) is HandoverStep.DECLINED
    assert responsible_takes(case.state.view) == before


def test_an_offer_without_a_receiver_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(HandoverSection(case.presenter))
    section.offer_button.click()

    section.offer_card.save()

    assert section.offer_card.labels["receiver"].field.property("wrong")


def test_a_handover_without_a_talk_says_why_and_is_not_called_warm(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(HandoverSection(case.presenter))
    card = section.offer_card
    card.fields["receiver"].show_typed("GEM")
    card.fields["three_way"].show_typed("none")
    card.save()
    assert card.labels["reason"].field.property("wrong")
    card.fields["reason"].show_typed("te gevaarlijk")

    with case.saved("handover_offer"):
        card.save()

    facts = [facts for facts in handovers_of(case.state.view).values() if facts[0].receiver == "GEM"]
    assert not facts[0][0].is_warm


def test_somebody_who_is_not_responsible_can_take_it(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(HandoverSection(case.presenter))

    with case.saved("handover"):
        section.take_button.click()

    assert case.presenter.me.org in {each.record.organisation for each in responsible_takes(case.state.view)}
    assert section.take_button.isHidden()
