"""The lenses on the screen: who saw what when, what asks a check, what fits; and nothing that looks like a score."""

from dataclasses import replace
from datetime import UTC, timedelta

from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.events import Appointment, ClockAnswer, ClockDecision, Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.safety_plan import SafetyPlan
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import StageLens
from tests.support.case_screens import CaseScreen, texts_in
from ui.tasks import TaskRunner
from ui.weighing.view import WeighingSection


def _open(qtbot: QtBot, session: Session, runner: TaskRunner, word: str) -> tuple[CaseScreen, WeighingSection]:
    screen = CaseScreen(qtbot, session, runner, word)
    section = WeighingSection(screen.presenter)
    section.side_slot.addWidget(section.side)
    return screen, screen.show(section)


def _write(screen: CaseScreen, *records: object) -> None:
    with screen.saved("elsewhere"):
        screen.presenter.save([new_fact(each) for each in records], "elsewhere")


def _says(qtbot: QtBot, section: WeighingSection, *words: str) -> None:
    qtbot.waitUntil(lambda: all(any(word in text for text in texts_in(section)) for word in words))


def test_a_behaviour_names_how_often_and_by_whom_it_was_seen(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    now = screen.presenter.now()
    _write(
        screen,
        *(
            Event(kind="stalking_act", behaviour="messages", at=When(now - timedelta(days=days)), org=org)
            for days, org in ((9, "POL"), (1, "SHN"))
        ),
    )
    _says(qtbot, section, "Calls or messages", "2 time(s)", "Police, Victim Support")


def test_a_case_without_a_series_says_so(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    _, section = _open(qtbot, session, runner, "V04")
    pattern = section.pattern
    assert pattern.heading.count.text() == "0"
    assert not pattern.nothing_label.isHidden()


def test_strangulation_is_followed_until_somebody_says_how_it_ended(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    now = screen.presenter.now()
    assert section.pattern.check_heading.isHidden()
    _write(screen, Event(kind="nfs_event", at=When(now.astimezone(UTC) - timedelta(hours=41)), org="POL"))
    _says(qtbot, section, "No check offered yet", "Police, 1 d 17 h ago")
    offered = Appointment(area=FieldGroup.MEDICAL, what="controle", at=now + timedelta(hours=5))
    _write(screen, offered)
    _says(qtbot, section, "Check offered, appointment today")
    declined = ClockDecision(
        rule="DL-NFS-LATE", area=FieldGroup.MEDICAL, answer=ClockAnswer.DECLINED, at=now, why="nu niet"
    )
    _write(screen, declined)
    _says(qtbot, section, "Check declined, today", "nu niet")


def test_a_passed_appointment_is_no_accusation(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    now = screen.presenter.now()
    missed = Appointment(area=FieldGroup.MEDICAL, what="controle", at=now - timedelta(hours=2))
    _write(screen, Event(kind="nfs_event", at=When(now - timedelta(hours=41))), missed)
    _says(qtbot, section, "Not there, or not written down: the appointment was today")


def test_what_is_still_to_come_is_said_first(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    ahead = Event(kind="suspect_release_planned", at=When(screen.presenter.now() + timedelta(days=2)))
    _write(screen, ahead)
    _says(qtbot, section, "Still to come: Suspect free, or coming free")


def test_a_stage_that_fits_names_who_says_so_and_asks_to_talk(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    _write(screen, StageLens(stages_fit=(4,), facts=("zij ging weg",), by=screen.presenter.me))
    _says(qtbot, section, "4 Something set it off", "Fits: zij ging weg", "talk with a colleague today")


def test_a_fact_that_may_speak_to_a_stage_is_a_question(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    _write(screen, Event(kind="stalking_act", behaviour="watched", at=When(screen.presenter.now())))
    _says(qtbot, section, "In this case: Watched through phone, account or tracker. Does it fit?")


def test_extra_danger_without_a_plan_asks_for_one_today(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    assert screen.state.view.records(SafetyPlan)
    assert not any("no safety plan yet" in text for text in texts_in(section))
    bare = CaseView(screen.state.view.case, [each for each in screen.state.view.shown if each.kind == "event"])
    section.pattern.show_case(replace(screen.state, view=bare))
    _says(qtbot, section, "There is no safety plan yet: make it today.")
