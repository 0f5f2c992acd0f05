from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import events_of
from mdt_desktop.application.session import Session
from mdt_desktop.domain.actions import Note
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.events import ClockAnswer, ClockDecision
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.story import Telling, TellingKind
from tests.support.case_screens import CaseScreen, texts_in
from ui.case.fold import CardFold
from ui.follow_up.view import FollowUpSection
from ui.tasks import TaskRunner


def _open(qtbot: QtBot, session: Session, runner: TaskRunner, word: str) -> tuple[CaseScreen, FollowUpSection]:
    screen = CaseScreen(qtbot, session, runner, word)
    return screen, screen.show(FollowUpSection(screen.presenter))


def _shows(qtbot: QtBot, section: FollowUpSection, *words: str) -> None:
    qtbot.waitUntil(lambda: all(any(text.startswith(word) for text in texts_in(section)) for word in words))


def _save(screen: CaseScreen, fold: CardFold, **texts: str) -> None:
    fold.open()
    for name, text in texts.items():
        fold.card.fields[name].show_typed(text)
    with screen.saved(fold.card.place):
        fold.card.save_button.click()


def test_necessary_and_avoidable_tellings_are_counted_apart(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V01")
    _save(screen, section.telling_fold, told_to="rechercheur", kind="necessary")
    _save(screen, section.telling_fold, told_to="balie van het ziekenhuis", kind="avoidable", why="niets doorgegeven")
    kinds = [each.kind for each in screen.state.view.records(Telling)]
    assert kinds == [TellingKind.NECESSARY, TellingKind.AVOIDABLE]
    _shows(qtbot, section, "rechercheur · necessary", "balie van het ziekenhuis · avoidable · niets doorgegeven")


def test_a_telling_says_to_whom_and_of_which_kind(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V01")
    section.telling_fold.open()
    card = section.telling_fold.card
    card.save_button.click()
    assert card.fields["told_to"].property("wrong") is True
    card.fields["told_to"].show_typed("rechercheur")
    card.save_button.click()
    assert card.fields["kind"].property("wrong") is True
    assert not screen.state.view.records(Telling)


def test_a_call_settles_the_term_that_waits_for_it(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V01")
    states = {each.rule.id: each.state for each in screen.state.clocks}
    assert states["DL-AFTER-1"] is ClockState.RUNNING
    _save(screen, section.moment_fold, kind="called_victim", text="gaat redelijk", at="26-10 09:00")
    assert "gaat redelijk" in [each.record.text for each in events_of(screen.state.view)]
    states = {each.rule.id: each.state for each in screen.state.clocks}
    assert states["DL-AFTER-1"] is ClockState.MET


def test_a_contact_in_the_future_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    _, section = _open(qtbot, session, runner, "V01")
    section.moment_fold.open()
    card = section.moment_fold.card
    card.fields["at"].show_typed("27-10 09:00")
    card.save_button.click()
    assert card.fields["at"].property("wrong") is True


def test_any_running_term_can_be_settled_with_a_reason(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V01")
    entry = section.other_terms.rows.rows["DL-CCTV"]
    entry.fold.open()
    card = entry.fold.card
    card.save_button.click()
    assert card.fields["answer"].property("wrong") is True
    card.fields["answer"].show_typed("not_needed")
    card.save_button.click()
    assert card.fields["why"].property("wrong") is True
    card.fields["why"].show_typed("geen camera's in dat park")
    with screen.saved("clock.DL-CCTV"):
        card.save_button.click()
    (decision,) = screen.state.view.records(ClockDecision)
    assert (decision.answer, decision.why) == (ClockAnswer.NOT_NEEDED, "geen camera's in dat park")
    assert isinstance(decision.area, FieldGroup)
    states = {each.rule.id: each.state for each in screen.state.clocks}
    assert states["DL-CCTV"] is ClockState.MET
    qtbot.waitUntil(lambda: "DL-CCTV" not in section.other_terms.rows.rows)


def test_what_is_typed_at_a_term_survives_the_next_minute(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V01")
    entry = section.other_terms.rows.rows["DL-CCTV"]
    entry.fold.open()
    entry.fold.card.fields["why"].show_typed("half")
    entry.fold.card.fields["why"].edited.emit()
    with qtbot.waitSignal(screen.presenter.shown):
        screen.presenter.reopen()
    assert section.other_terms.rows.rows["DL-CCTV"] is entry
    assert entry.fold.card.fields["why"].typed() == "half"
    assert entry.fold.is_open


def test_an_own_note_stays_in_the_own_group(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V01")
    _save(screen, section.note_fold, text="bel eerst de collega van dinsdag")
    (note,) = screen.state.view.all(Note)
    assert note.group is FieldGroup.OWN
    _shows(qtbot, section, "bel eerst de collega van dinsdag")
