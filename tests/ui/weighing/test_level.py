"""The level: what it asks of a person beside its reason, and how earlier weighings stay to be read."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import level_of, open_actions
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact
from mdt_desktop.application.table import review_day
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.case_screens import CaseScreen, texts_in
from tests.support.vaults import Clock
from ui.tasks import TaskRunner
from ui.weighing.level_card import LevelCard
from ui.weighing.versions import VersionView
from ui.weighing.view import WeighingSection


def _open(qtbot: QtBot, session: Session, runner: TaskRunner, word: str) -> tuple[CaseScreen, WeighingSection]:
    screen = CaseScreen(qtbot, session, runner, word)
    section = WeighingSection(screen.presenter)
    section.side_slot.addWidget(section.side)
    return screen, screen.show(section)


def _write(screen: CaseScreen, *records: object) -> None:
    with screen.saved("elsewhere"):
        screen.presenter.save([new_fact(each) for each in records], "elsewhere")


def _decide(screen: CaseScreen, card: LevelCard, level: RiskLevel, why: str = "omdat", **more: str) -> WeighingOutcome:
    card.level.choose(level.value)
    card.fields["why"].show_typed(why)
    for name, text in more.items():
        card.fields[name].show_typed(text)
    with screen.saved("level"):
        card.save_button.click()
    return screen.state.view.records(WeighingOutcome)[-1]


def test_only_a_level_and_a_reason_are_required(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    outcome = _decide(screen, section.side.level_card, RiskLevel.ACUTE)
    assert (outcome.level, outcome.why) == (RiskLevel.ACUTE, "omdat")
    assert outcome.review_on == review_day(session.pack, screen.presenter.now())
    assert outcome.asked_about_bias is Answer.NOT_ASKED


def test_what_is_new_stands_there_already_and_may_be_changed(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    clock.forward(hours=4)
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.side.level_card
    at = When(screen.presenter.now() - timedelta(hours=3))
    _write(screen, Event(kind="stalking_act", behaviour="order_broken", at=at, org="POL", text="stond voor de deur"))
    assert card.fields["new_fact"].typed() == "Ban or order broken: stond voor de deur (Police, today)"
    outcome = _decide(screen, card, RiskLevel.ACUTE)
    assert outcome.new_fact.startswith("Ban or order broken")
    assert card.fields["new_fact"].typed() == ""


def test_a_first_weighing_asks_for_no_new_fact(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    weighed = bool(screen.state.view.records(WeighingOutcome))
    assert section.side.level_card.new_fact.isHidden() is not weighed


def test_no_raised_signal_below_a_signal_asks_a_second_person_with_a_time(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    screen, section = _open(qtbot, session, runner, "V01")
    card = section.side.level_card
    assert level_of(screen.state.view) is RiskLevel.STANDARD
    _write(screen, AcuteAnswer(question="strangled", answer=Answer.YES, at=clock.moment))
    card.level.choose("standard")
    assert not card.second.isHidden()
    card.level.choose("elevated")
    assert card.second.isHidden()
    outcome = _decide(screen, card, RiskLevel.STANDARD, second_person="B. Yilmaz, forensisch arts", second_at="nu")
    assert outcome.second_person == "B. Yilmaz, forensisch arts"
    assert outcome.second_person_at is not None
    assert outcome.prompts == ("own_red_flags.P1",)
    assert not [each for each in open_actions(screen.state.view) if each.record.purpose == "second_person"]


def test_a_time_that_is_no_time_is_asked_back_at_its_field(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.side.level_card
    card.level.choose("standard")
    card.fields["why"].show_typed("omdat")
    card.fields["second_at"].show_typed("straks misschien")
    card.save_button.click()
    assert card.fields["second_at"].property("wrong") is True
    assert level_of(screen.state.view) is RiskLevel.HIGH


@pytest.mark.parametrize(("level", "says"), [("standard", True), ("elevated", True), ("high", False)])
def test_what_nobody_asked_is_said_beside_a_low_level(
    qtbot: QtBot, session: Session, runner: TaskRunner, level: str, *, says: bool
) -> None:
    _, section = _open(qtbot, session, runner, "V03")
    card = section.side.level_card
    assert card.unknown_label.isHidden()
    card.level.choose(level)
    assert card.unknown_label.isHidden() is not says
    assert "This is not low risk." in card.unknown_label.label.text()


def test_bias_and_the_day_of_weighing_again_are_folded_and_kept(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.side.level_card
    assert card.more.isHidden()
    card.more_button.click()
    assert not card.more.isHidden()
    outcome = _decide(screen, card, RiskLevel.HIGH, bias="yes", review_on="")
    assert (outcome.asked_about_bias, outcome.review_on) == (Answer.YES, None)


def test_an_earlier_weighing_stays_to_be_read_and_cannot_be_edited(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    side = section.side
    assert side.earlier.isHidden()
    clock.moment += timedelta(days=3)
    screen.presenter.reopen()
    _decide(screen, side.level_card, RiskLevel.ACUTE, why="de ex kent het adres", new_fact="tracker gevonden")
    qtbot.waitUntil(lambda: not side.earlier.isHidden() and side.earlier.heading.count.text() == "1")
    (earlier,) = side.earlier.findChildren(VersionView)
    qtbot.waitUntil(lambda: "On new fact: tracker gevonden" in set(texts_in(section)))
    assert "Verbod gebroken, volgen, kinderen als route, trigger scheiding" in set(texts_in(section))
    for editable in (QLineEdit, QPlainTextEdit, QAbstractButton):
        assert not earlier.findChildren(editable)


def test_a_weighing_that_has_begun_says_that_it_waits(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    clock.moment += timedelta(days=3)
    fold = section.domain_cards[1].need_fold
    fold.open()
    fold.card.fields["need"].show_typed("3")
    with screen.saved(fold.card.place):
        fold.card.save_button.click()
    qtbot.waitUntil(lambda: "A new weighing has begun; it waits for its level" in set(texts_in(section)))
    assert any(text.startswith("Physical health: from 0 none to 3 urgent") for text in texts_in(section))
