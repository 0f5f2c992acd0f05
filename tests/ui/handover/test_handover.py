from dataclasses import replace
from datetime import timedelta

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import handovers_of, responsible_takes
from mdt_desktop.application.handovers import Offer, lay_down, offer, take_over
from mdt_desktop.application.session import Session
from mdt_desktop.application.sharing import in_force
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.coordination import Release
from mdt_desktop.domain.handover import HandoverContents, HandoverStep, step_of
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.receipt import receipt_code
from mdt_desktop.domain.story import CoreStory
from tests.support.case_screens import CaseScreen, texts_in
from tests.support.vaults import Clock
from ui.handover.line import HandoverLine, Lane, LinePicture, LineStep
from ui.handover.panel import HandoverPanel
from ui.handover.view import HandoverSection
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel


def stands(case: CaseScreen) -> HandoverStep:
    return step_of(list(handovers_of(case.state.view).values())[-1])


def press(section: HandoverSection, words: str) -> None:
    """Press a button of the newest handover: it stands first."""
    next(each for each in section.findChildren(Button) if each.text() == words and not each.isHidden()).click()


def newest(section: HandoverSection) -> HandoverPanel:
    return next(iter(section.panels.rows[key] for key in list(handovers_of(section.presenter.state.view))[::-1]))  # type: ignore[union-attr]  # a case is open


def accepted_by_phone(case: CaseScreen, section: HandoverSection) -> None:
    """The receiver calls: who it is, on which number, when the first contact is."""
    card = newest(section).answer_card
    card.fields["person"].show_typed("Ruth Pol")
    card.fields["phone"].show_typed("085-000 44 55")
    card.fields["first"].show_typed("morgen 10:00")
    with case.saved(card.place):
        card.save()


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
    qtbot.waitUntil(lambda: "Goes along: rechten · advocaat" in set(texts_in(section)))


def test_responsibility_passes_at_first_contact_and_never_falls_between(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    with case.saved("handover"):
        press(section, "The talk was held")
    accepted_by_phone(case, section)
    both = {each.record.organisation for each in responsible_takes(case.state.view)}
    assert {"SHN", case.presenter.me.org} <= both

    card = newest(section).answer_card
    with case.saved(card.place):
        card.save()

    after = {each.record.organisation for each in responsible_takes(case.state.view)}
    assert "SHN" in after
    assert case.presenter.me.org not in after


def test_the_receivers_steps_are_not_the_senders_to_press(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    _, section = offered(qtbot, session, runner)
    pressable = {each.text() for each in newest(section).findChildren(Button) if not each.isHidden()}

    assert "Withdraw the offer" in pressable
    assert not pressable & {"The receiver accepts", "The receiver declines", "First contact is made"}


def test_an_answer_by_phone_stands_in_the_name_of_who_gave_it(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    accepted_by_phone(case, section)

    fact = list(handovers_of(case.state.view).values())[-1][-1]
    assert fact.step is HandoverStep.ACCEPTED
    assert fact.on_behalf is not None
    assert (fact.on_behalf.org, fact.on_behalf.person, fact.on_behalf.how) == ("SHN", "Ruth Pol", "phone")
    assert fact.first_contact_on is not None
    assert (fact.receiver_person, fact.receiver_phone) == ("Ruth Pol", "085-000 44 55")


def test_declining_takes_a_reason_names_another_way_and_leaves_the_sender_responsible(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    before = responsible_takes(case.state.view)
    card = newest(section).answer_card
    card.fields["answer"].show_typed("no")
    card.save()
    assert card.labels["reason"].field.property("wrong")
    card.fields["reason"].show_typed("wachtlijst")
    card.fields["alternative"].show_typed("het wijkteam heeft plek")

    with case.saved(card.place):
        card.save()

    assert stands(case) is HandoverStep.DECLINED
    assert responsible_takes(case.state.view) == before
    qtbot.waitUntil(lambda: "Possible instead: het wijkteam heeft plek" in set(texts_in(section)))


def test_withdrawing_takes_a_reason(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case, section = offered(qtbot, session, runner)
    press(section, "Withdraw the offer")
    section.step_card.save()
    assert section.step_card.labels["reason"].field.property("wrong")
    section.step_card.fields["reason"].show_typed("zij wil het niet")

    with case.saved("handover_step"):
        section.step_card.save()

    assert stands(case) is HandoverStep.WITHDRAWN


def test_a_code_that_is_heard_quiets_the_term_and_changes_nobody(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    handover = list(handovers_of(case.state.view))[-1]
    before = responsible_takes(case.state.view)
    card = section.receiver_side.code_cards.rows[handover]
    card.fields["code"].show_typed("een twee drie vier vijf zes")
    card.save()
    assert card.labels["code"].field.property("wrong")
    card.fields["code"].show_typed(receipt_code(handover, HandoverStep.ACCEPTED, session.words).upper())

    with case.saved(card.place):
        card.save()

    assert responsible_takes(case.state.view) == before
    assert stands(case) is HandoverStep.OFFERED
    side = {each.text() for each in section.receiver_side.findChildren(PlainLabel)}
    assert "Accepted: heard by phone" in side


def test_a_late_answer_shouts_at_the_sender(qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock) -> None:
    case, section = offered(qtbot, session, runner)
    assert newest(section).late_label.isHidden()
    clock.moment += timedelta(days=7)
    with qtbot.waitSignal(case.presenter.shown):
        case.presenter.reopen()

    assert not newest(section).late_label.isHidden()
    assert "late, was due" in newest(section).line.accessibleName()


def test_a_point_is_answered_by_hand_and_costs_the_word_warm(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    panel = newest(section)
    row = panel.points.must.rows["three_way_talk"]
    assert row.fold is not None
    row.fold.card.fields["answer"].show_typed("no")
    row.fold.card.save()
    assert row.fold.card.labels["note"].field.property("wrong")
    row.fold.card.fields["note"].show_typed("zij wil geen gesprek")

    with case.saved(row.fold.card.place):
        row.fold.card.save()

    assert panel.heading.title.text() == "Handover to Victim Support"
    qtbot.waitUntil(lambda: any("zij wil geen gesprek" in each for each in texts_in(section)))


def test_the_seven_it_must_have_stand_first_and_the_rest_is_folded(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    _, section = offered(qtbot, session, runner)
    points = newest(section).points
    assert len(points.must.rows) == 7
    assert points.rest.isHidden()
    points.more_button.click()
    assert not points.rest.isHidden()


def test_the_preview_shows_what_sharing_allows_and_nothing_else(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    newest(section).preview_fold.open()
    shown = " ".join(each.text() for each in newest(section).preview.findChildren(PlainLabel))
    allowed = {each.record.group for each in in_force(case.state.view, case.state.now) if each.record.receiver == "SHN"}
    story = case.state.view.latest(CoreStory)
    if story is not None and "core_story" not in allowed:
        assert story.record.text not in shown
    assert "Always: number" in shown


def test_a_waiting_list_becomes_a_check_with_a_name_and_a_day(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    card = newest(section).waiting_fold.card
    card.fields["bridging"].show_typed("elke week bellen")
    card.fields["every_days"].show_typed("vijf")
    card.save()
    assert card.labels["every_days"].field.property("wrong")
    card.fields["every_days"].show_typed("5")

    with case.saved(card.place):
        card.save()

    check = case.state.view.records(Action)[-1]
    assert check.task is not None
    assert (check.task.owner.name, check.purpose) == (case.presenter.me.name, "waiting_check.5")


def test_a_question_is_asked_in_the_handover(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case, section = offered(qtbot, session, runner)
    card = newest(section).question_card
    card.fields["text"].show_typed("Kan zij zelf komen?")

    with case.saved(card.place):
        card.save()

    qtbot.waitUntil(lambda: any("Kan zij zelf komen?" in each for each in texts_in(section)))


def test_an_offer_without_a_receiver_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    section = case.show(HandoverSection(case.presenter))
    section.offer_button.click()
    section.offer_card.fields["receiver"].show_typed("")

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
    others = {each.record.organisation for each in responsible_takes(case.state.view)}
    assert others
    assert section.take_button.text() == "I take responsibility as well"

    with case.saved("handover"):
        section.take_button.click()

    assert {each.record.organisation for each in responsible_takes(case.state.view)} == others | {case.presenter.me.org}
    assert not section.beside_label.isHidden()


def test_who_was_named_beside_another_takes_the_case_again_so_that_the_other_can_leave_it(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    other = PersonRef(org="VT", name="Noa Blom")
    with case.saved("elsewhere"):
        case.presenter.save(take_over(case.state.view, other, case.presenter.now()), "elsewhere")
    assert not section.beside_label.isHidden()
    assert not section.take_button.isHidden()

    with case.saved("handover"):
        section.take_button.click()
    with case.saved("elsewhere"):
        case.presenter.save(lay_down(case.state.view, other, case.presenter.now()), "elsewhere")

    assert "VT" not in {each.record.organisation for each in responsible_takes(case.state.view)}


def test_a_release_that_is_not_theirs_is_named_and_changes_nobody(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case, section = offered(qtbot, session, runner)
    accepted_by_phone(case, section)
    before = [each.id for each in responsible_takes(case.state.view)]
    assert section.strange_label.isHidden()

    stranger = Release(take=before[0], for_take=before[-1], by=PersonRef(org="GEM", name="Kim Staal"))
    with case.saved("elsewhere"):
        case.presenter.save((new_fact(stranger),), "elsewhere")

    assert [each.id for each in responsible_takes(case.state.view)] == before
    assert not section.strange_label.isHidden()


def received(qtbot: QtBot, session: Session, runner: TaskRunner) -> tuple[CaseScreen, HandoverSection, str]:
    """A handover of somebody else to the organisation of this vault."""
    case = CaseScreen(qtbot, session, runner, "V08")
    sender = PersonRef(org="POL", name="Jo Maes")
    me = PersonRef(org=case.presenter.me.org, name=case.presenter.me.name)
    with case.saved("handover"):
        case.presenter.save(offer(sender, Offer(receiver=me, three_way="phone"), case.presenter.now()), "handover")
    section = case.show(HandoverSection(case.presenter))
    return case, section, list(handovers_of(case.state.view))[-1]


def test_the_receiver_accepts_and_reads_the_code_aloud(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case, section, handover = received(qtbot, session, runner)
    panel = section.panels.rows[handover]
    assert panel.answer_fold.isHidden()
    with case.saved("handover"):
        press_in(panel, "The receiver accepts")

    side = {each.text() for each in section.receiver_side.findChildren(PlainLabel)}
    assert receipt_code(handover, HandoverStep.ACCEPTED, session.words) in side


def test_the_way_back_offers_the_case_to_who_handed_it_over(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case, section, handover = received(qtbot, session, runner)
    panel = section.panels.rows[handover]
    for words in ("The receiver accepts", "First contact is made"):
        with case.saved("handover"):
            press_in(panel, words)

    panel.way_back_button.click()

    assert section.offer_card.fields["receiver"].typed() == "POL"
    assert section.offer_card.fields["person"].typed() == "Jo Maes"


def test_answers_that_crossed_are_shown_with_what_to_do(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case, section, handover = received(qtbot, session, runner)
    with case.saved("handover"):
        press_in(section.panels.rows[handover], "The receiver accepts")
    withdrawn = replace(handovers_of(case.state.view)[handover][0], step=HandoverStep.WITHDRAWN, reason="anders")
    with case.saved("handover"):
        case.presenter.save((new_fact(withdrawn),), "handover")

    qtbot.waitUntil(lambda: any(each.startswith("Two answers crossed") for each in texts_in(section)))


def press_in(panel: HandoverPanel, words: str) -> None:
    next(each for each in panel.findChildren(Button) if each.text() == words).click()


def primaries(section: HandoverSection) -> list[str]:
    return [each.text() for each in section.findChildren(Button) if is_primary(each, section)]


def is_primary(button: Button, section: HandoverSection) -> bool:
    return button.property("look") == "primary" and button.isVisibleTo(section)


def test_one_button_at_most_is_the_first_thing_to_do(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V04")
    over = [replace(facts[0], step=HandoverStep.CLOSED) for facts in handovers_of(case.state.view).values()]
    with case.saved("over"):
        case.presenter.save([new_fact(each) for each in over], "over")
    section = case.show(HandoverSection(case.presenter))
    assert primaries(section) == ["Prepare a handover"]
    section.offer_button.click()
    assert primaries(section) == [section.offer_card.save_button.text()]

    case, section = offered(qtbot, session, runner)
    assert "Prepare a handover" not in primaries(section)
    with case.saved("handover"):
        press(section, "The talk was held")
    assert len(primaries(section)) <= 1
    accepted_by_phone(case, section)
    assert len(primaries(section)) <= 1
    assert section.offer_button.isVisibleTo(section)


def test_a_draft_is_offered_by_its_first_button(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V04")
    section = case.show(HandoverSection(case.presenter))
    assert stands(case) is HandoverStep.DRAFT
    assert primaries(section) == ["Offer it now"]
    assert newest(section).line._picture.now is None

    with case.saved("handover"):
        press(section, "Offer it now")

    assert stands(case) is HandoverStep.OFFERED
    assert newest(section).line._picture.now is not None


DARK = 110


def a_line(qtbot: QtBot, *lanes: Lane, width: int = 780, now: float | None = 1.4) -> HandoverLine:
    words = ("Aangeboden", "Aanvaard", "Eerste contact gelegd", "Bevestigd door het slachtoffer")
    steps = tuple(LineStep(word=word, moment="vóór ma 9 nov 17:00", is_done=word[0] == "A") for word in words)
    line = HandoverLine()
    qtbot.addWidget(line)
    line.resize(width, 300)
    line.show_picture(LinePicture(steps=steps, lanes=lanes, now=now, now_word="nu"))
    return line


def test_no_word_of_a_step_is_cut_off_however_narrow_the_line(qtbot: QtBot, look: Theme) -> None:
    wide, narrow = a_line(qtbot, width=1200), a_line(qtbot, width=300)
    assert wide.minimumHeight() < narrow.minimumHeight()
    for line in (wide, narrow):
        for step in line._picture.steps:
            rows = [row for row, _, _ in line._rows(step)]
            assert "".join(rows).replace(" ", "") == f"{step.word}{step.moment}".replace(" ", "")
            assert all(
                QFontMetrics(font).horizontalAdvance(row) <= line._step_width() for row, font, _ in line._rows(step)
            )


def test_now_stands_across_the_lanes_and_never_across_their_words(qtbot: QtBot, look: Theme) -> None:
    for word, is_crossed in (("Afzender: P. Wielinga, Centrum Seksueel Geweld", False), ("P. W.", True)):
        lane = Lane(word=word, begins=0, ends=2)
        line = a_line(qtbot, lane)
        picture = line.grab().toImage()
        across, room = round(line._x(1.4)), line._lane_room(0, lane)
        rows = range(round(room.top()) + 4, round(room.bottom()) - 4)
        seen = [picture.pixelColor(across, y).lightness() for y in rows]
        assert all(lightness < DARK for lightness in seen) is is_crossed
