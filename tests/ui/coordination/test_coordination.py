from datetime import date

from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import (
    action_state,
    contact_person_answer,
    contact_person_of,
    coordination_of,
    coordinator_of,
    open_actions,
)
from mdt_desktop.application.first_contact import reach_safely
from mdt_desktop.application.moments import read_hours
from mdt_desktop.application.session import Session
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Feedback
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinationOutcome
from tests.support.case_screens import CaseScreen, texts_in
from tests.support.vaults import Clock
from ui.case.fold import CardFold
from ui.coordination.view import CoordinationSection
from ui.tasks import TaskRunner


def _open(qtbot: QtBot, session: Session, runner: TaskRunner, word: str) -> tuple[CaseScreen, CoordinationSection]:
    screen = CaseScreen(qtbot, session, runner, word)
    return screen, screen.show(CoordinationSection(screen.presenter))


def _shows(qtbot: QtBot, section: CoordinationSection, *words: str) -> None:
    qtbot.waitUntil(lambda: all(any(text.startswith(word) for text in texts_in(section)) for word in words))


def _save(screen: CaseScreen, fold: CardFold, **texts: str) -> None:
    fold.open()
    for name, text in texts.items():
        fold.card.fields[name].show_typed(text)
    with screen.saved(fold.card.place):
        fold.card.save_button.click()


def test_what_speaks_for_and_against_stands_beside_what_the_table_asks(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    _, section = _open(qtbot, session, runner, "V03")
    _shows(
        qtbot,
        section,
        "Three or more organisations",
        "High risk",
        "An order or alarm is running",
        "Does the victim ask for it?",
        "Is there a clear plan?",
    )


def test_the_decision_of_a_made_up_case_is_on_the_screen(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    _, section = _open(qtbot, session, runner, "V03")
    _shows(
        qtbot,
        section,
        "Coordinates: Veilig Thuis",
        "Geen extra schakel: bestaande contactpersoon houden",
        "vaste agent stalking (POL) blijft aanspreekpunt",
        "The victim agrees: Not asked",
    )
    assert not section.decision_fold.is_open


def test_a_decision_names_coordinator_and_deputy(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    _save(
        screen,
        section.decision_fold,
        decision=CoordinationOutcome.NEW_COORDINATOR.value,
        reason="veel partijen",
        holder="GEM",
        person="Ans Bos",
        deputy="Wim Tak",
        victim_opinion="fijn, één iemand",
        review_on="31-1",
    )
    decided, named = coordination_of(screen.state.view), coordinator_of(screen.state.view)
    assert decided is not None
    assert (decided.holder, decided.review_on, decided.victim_opinion) == ("GEM", date(2027, 1, 31), "fijn, één iemand")
    assert named is not None
    assert named.deputy is not None
    assert (named.coordinator.name, named.deputy.name) == ("Ans Bos", "Wim Tak")
    _shows(qtbot, section, "Coordinates: Ans Bos, Municipality", "Stands in: Wim Tak", "Look again:")


def test_an_outcome_is_never_chosen_beforehand_and_a_date_must_be_a_day(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    before = coordination_of(screen.state.view)
    card = section.decision_card
    section.decision_fold.open()
    assert card.outcome.typed() == ""
    card.save_button.click()
    assert card.fields["decision"].property("wrong") is True
    card.outcome.choose(CoordinationOutcome.NOT_NEEDED.value)
    assert card.who.isHidden()
    card.fields["review_on"].show_typed("ooit")
    card.save_button.click()
    assert card.fields["review_on"].property("wrong") is True
    assert coordination_of(screen.state.view) == before


def test_another_contact_person_is_said_to_add_a_link(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.contact_card
    section.contact_fold.open()
    assert card.warning.isHidden()
    card.fields["name"].show_typed("Ilse Brandt")
    card.fields["name"].edited.emit()
    assert not card.warning.isHidden()
    assert "vaste agent stalking" in card.warning.label.text()
    card.fields["phone"].show_typed("085-000 31 01")
    with screen.saved("contact_person"):
        card.save_button.click()
    assert len(screen.state.view.records(ContactPersonNamed)) == 2
    assert section.contact_heading.count.text() == "1 change(s)"
    _shows(qtbot, section, "vaste agent stalking", "Proposed: Ilse Brandt", "085-000 31 01")


def test_somebody_new_is_the_contact_person_once_the_victim_agrees(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    _save(screen, section.contact_fold, name="Ilse Brandt")
    named = contact_person_of(screen.state.view)
    assert named is not None
    assert named.record.name != "Ilse Brandt"
    section.agreed_card.fields["answer"].choose("yes")
    with screen.saved("contact_person_agreed"):
        section.agreed_card.save_button.click()
    now = contact_person_of(screen.state.view)
    assert now is not None
    assert now.record.name == "Ilse Brandt"


def test_whom_the_victim_asks_for_herself_is_the_contact_person_at_once(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    _save(screen, section.contact_fold, name="Ilse Brandt", asked="yes")
    now = contact_person_of(screen.state.view)
    assert now is not None
    assert now.record.name == "Ilse Brandt"


def test_the_victim_answers_about_the_contact_person_of_now(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    section.agreed_card.fields["answer"].choose("yes")
    with screen.saved("contact_person_agreed"):
        section.agreed_card.save_button.click()
    said = contact_person_answer(screen.state.view)
    assert said is not None
    assert said.answer is Answer.YES
    _save(screen, section.contact_fold, name="Ilse Brandt")
    assert contact_person_answer(screen.state.view) == said
    assert section.agreed_card.fields["answer"].typed() == "not_asked"


def test_a_call_outside_the_safe_hours_is_said_at_once(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    rule = ContactRule(call="eigen mobiel", hours=read_hours("16-18 u"))
    with screen.saved("rule"):
        screen.presenter.save(reach_safely(screen.state.view, rule), "rule")
    card = section.call_card
    for typed, is_unsafe in (("27-10 10:00", True), ("27-10 17:00", False), ("straks", False)):
        card.fields["due"].show_typed(typed)
        card.fields["due"].edited.emit()
        assert card.warning.isHidden() is not is_unsafe
    card.fields["due"].show_typed("27-10 17:00")
    with screen.saved("call_victim"):
        card.save_button.click()
    (call,) = open_actions(screen.state.view)
    named = contact_person_of(screen.state.view)
    assert named is not None
    assert call.record.task is not None
    assert (call.record.purpose, call.record.task.owner.name) == ("call_victim", named.record.name)


def test_an_action_ends_with_its_reason_and_opens_again(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    _save(screen, section.action_fold, what="Slot vervangen", owner="T. Mol", due="27-10 17:00")
    (entry,) = section.entries.rows.values()
    entry.end_fold.open()
    entry.end_fold.card.fields["step"].show_typed("not_possible")
    entry.end_fold.card.save_button.click()
    assert entry.end_fold.card.fields["reason"].property("wrong") is True
    _save(screen, entry.end_fold, step="not_possible", reason="huurder weigert")
    (action,) = screen.state.view.all(Action)
    assert action_state(action, screen.state.view.records(ActionFact)) is ActionStep.NOT_POSSIBLE
    _shows(qtbot, section, "Could not", "Because: huurder weigert")
    _save(screen, entry.reopen_fold, reason="nieuwe huurder")
    assert len(open_actions(screen.state.view)) == 1


def test_an_action_without_a_person_or_an_end_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    section.action_fold.open()
    card = section.new_action_card
    card.fields["what"].show_typed("Slot vervangen")
    card.fields["owner"].show_typed("")
    card.save_button.click()
    assert card.fields["owner"].property("wrong") is True
    _save(screen, section.action_fold, owner="T. Mol", due="27-10 17:00")
    (entry,) = section.entries.rows.values()
    entry.end_fold.open()
    entry.end_fold.card.save_button.click()
    assert len(open_actions(screen.state.view)) == 1


def test_the_outcome_is_told_or_a_next_call_is_agreed(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.feedback_fold.card
    section.feedback_fold.open()
    card.fields["outcome"].choose("not_safe")
    card.fields["again"].show_typed("27-10 17:00")
    with screen.saved("feedback"):
        card.save_button.click()
    assert [each.record.purpose for each in open_actions(screen.state.view)] == ["call_victim"]
    _save(screen, section.feedback_fold, outcome="reached", text="zij weet het nu")
    told = [each.outcome for each in screen.state.view.records(Feedback)]
    assert told == ["not_safe", "reached"]
    states = {each.rule.id: each.state for each in screen.state.clocks}
    assert states["DL-VICTIM-FEEDBACK"] is ClockState.MET
    _shows(qtbot, section, "The victim: Reached", "The victim: Not safe", "zij weet het nu")


def test_what_happened_since_the_decision_asks_to_look_again(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    section.decision_card.outcome.choose(CoordinationOutcome.NOT_NEEDED.value)
    _save(screen, section.decision_fold, reason="helder plan")
    clock.forward(hours=3)
    assert not any(text.startswith("Look again: the victim") for text in texts_in(section))

    _save(screen, section.look_again_fold, why="victim_asks", note="zij wil iemand die belt")

    _shows(qtbot, section, "Look again: the victim asks for it, since")


def test_somebody_who_is_away_is_named_with_who_stands_in(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    named = contact_person_of(screen.state.view)
    assert named is not None

    section.absence_fold.card.fields["ends"].show_typed("1-10-2026")
    section.absence_fold.card.save()
    assert section.absence_fold.card.fields["ends"].property("wrong")

    _save(screen, section.absence_fold, deputy="Ruth Pol", deputy_phone="085-7", ends="20-11")

    _shows(qtbot, section, f"{named.record.name} is away until")


def test_two_calls_in_the_same_hour_are_said_and_stay_possible(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    for name in ("Ruth Pol", "Jo Maes"):
        card = section.call_card
        card.fields["owner"].show_typed(name)
        card.fields["due"].show_typed("morgen 10:00")
        with screen.saved("call_victim"):
            card.save_button.click()

    _shows(qtbot, section, "Call the victim: Ruth Pol calls in the same hour")
