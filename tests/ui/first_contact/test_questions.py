"""The ten questions: every answer saves itself at once, and what it sets off stands beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mdt_desktop.application import first_contact
from mdt_desktop.application.acute import PoliceChoice, acute_event, police_choice
from mdt_desktop.application.case_view import acute_answers, events_of
from mdt_desktop.application.session import Session
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import SpokenFor
from mdt_desktop.domain.story import AcuteAnswer, Wish
from tests.support.case_screens import CaseScreen, texts_in
from tests.support.screens import on_worker
from tests.support.vaults import Clock
from ui.first_contact.view import FirstContactSection
from ui.tasks import TaskRunner


def a_new_case(qtbot: QtBot, session: Session, runner: TaskRunner) -> CaseScreen:
    """Open a case that was begun a moment ago."""

    def begun() -> str:
        changes = session.cases.begin(
            lambda number: first_contact.begin(number, "Yara", session.me, session.now()), session.holder.case_code
        )
        return changes.head.number

    return CaseScreen(qtbot, session, runner, on_worker(qtbot, runner, begun))


def shown(case: CaseScreen) -> FirstContactSection:
    return case.show(FirstContactSection(case.presenter))


def test_a_key_answers_saves_and_goes_on_to_the_next_question(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    qtbot.waitUntil(section.isActiveWindow)
    card = section.answer_cards["safe_now"]
    card.setFocus()

    with case.saved("acute.safe_now"):
        qtbot.keyClick(card.choice.buttons[4], Qt.Key.Key_N)

    assert acute_answers(case.state.view)["safe_now"].answer is Answer.NO
    assert QApplication.focusWidget() in section.answer_cards["overheard"].choice.buttons


def test_the_same_answer_again_writes_nothing(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    card = shown(case).answer_cards["injured"]
    for _ in range(2):
        with case.saved("acute.injured"):
            card.choice.choose("yes")

    assert len(case.state.view.records(AcuteAnswer)) == 1


def test_passing_over_answers_with_the_arrows_writes_only_where_one_stops(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    qtbot.waitUntil(section.isActiveWindow)
    card = section.answer_cards["drugged"]
    card.setFocus()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)

    with case.saved("acute.drugged"):
        section.answer_cards["suicidal"].setFocus()

    assert [each.answer for each in case.state.view.records(AcuteAnswer)] == [Answer.NO]


def test_quick_answers_are_never_shown_as_unanswered_in_between(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    seen: list[str] = []
    first, second = section.answer_cards["safe_now"], section.answer_cards["overheard"]
    case.presenter.shown.connect(lambda _: seen.append(second.choice.typed()))

    first.choice.choose("yes")
    with case.saved("acute.overheard"):
        second.choice.choose("no")

    assert set(seen) == {"no"}


def test_not_safe_now_says_how_to_call_112(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    card = section.answer_cards["safe_now"]
    assert card.block is not None
    assert card.block.isHidden()

    with case.saved("acute.safe_now"):
        card.choice.choose("no")

    assert not card.block.isHidden()
    assert "Unable to speak? Then 112 may hang up. Agree now who calls for you." in set(texts_in(section))
    card.choice.choose("yes")
    assert card.block.isHidden()


def test_thoughts_of_suicide_show_113_and_run_a_clock_at_once(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)

    with case.saved("acute.suicidal"):
        section.answer_cards["suicidal"].choice.choose("yes")

    running = {clock.rule.id for clock in case.state.clocks if clock.state is ClockState.RUNNING}
    assert "DL-SUICIDE" in running
    assert any(text.startswith("113") for text in texts_in(section))


def test_later_to_the_police_reads_back_as_later(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    qtbot.waitUntil(section.isActiveWindow)
    section.police_card.setFocus()

    with case.saved("acute.police"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_L)

    assert police_choice(case.state.view) is PoliceChoice.LATER
    assert section.police_card.choice.typed() == "later"
    assert QApplication.focusWidget() in section.answer_cards["keep_traces"].choice.buttons


# --- question 0 ----------------------------------------------------------------------------------


def test_how_to_reach_saves_when_the_row_is_left_and_its_hours_count(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    qtbot.waitUntil(section.isActiveWindow)
    card = section.reach_card
    assert QApplication.focusWidget() is card.call_field
    qtbot.keyClicks(card.call_field, "via haar zus")
    hours = card.fields["hours"]
    hours.setFocus()  # type: ignore[attr-defined]  # a field is a widget
    qtbot.keyClicks(hours, "9-17 u")

    with case.saved("reach"):
        section.answer_cards["safe_now"].setFocus()

    rule = case.state.view.contact_rule
    assert rule.call == "via haar zus"
    assert [(each.opens.hour, each.closes.hour) for each in rule.hours] == [(9, 17)]


def test_comes_back_by_themselves_is_an_answer(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)

    with case.saved("reach"):
        section.reach_card.returns_button.click()

    assert case.state.view.contact_rule.call == "Comes back by themselves"


def test_hours_that_are_none_are_asked_back_and_nothing_typed_is_lost(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    card = section.reach_card
    qtbot.keyClicks(card.call_field, "eigen mobiel")
    card.fields["hours"].show_typed("als hij slaapt")

    card.save()

    assert not card.error_label.isHidden()
    assert card.error_label.label.text() == "form.no_hours"
    assert card.fields["hours"].property("wrong")  # type: ignore[attr-defined]  # a field is a widget
    assert card.fields["hours"].typed() == "als hij slaapt"
    assert case.state.view.all(ContactRule) == ()


def test_what_was_said_word_for_word_stays_beside_the_fields(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V01")
    section = shown(case)
    said = case.state.view.contact_rule.rule
    qtbot.keyClicks(section.reach_card.call_field, "eigen mobiel")

    with case.saved("reach"):
        section.reach_card.save()

    assert said
    assert case.state.view.contact_rule.rule == said
    assert said in set(texts_in(section))


# --- question 4 ----------------------------------------------------------------------------------


def test_the_clocks_stand_there_the_moment_a_time_is_known(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    card = section.when_card
    card.at_field.setFocus()
    qtbot.keyClicks(card.at_field, "gisteren 23:30")

    with case.saved("when"):
        qtbot.keyClick(card.at_field, Qt.Key.Key_Return)

    running = {clock.rule.id for clock in case.state.clocks if clock.state is ClockState.RUNNING}
    assert {"DL-HIV-PEP", "DL-FORENSIC"} <= running


def test_a_better_time_corrects_the_event_and_both_stay(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    card = section.when_card
    for text in ("24-10-2026 23:30", "24-10-2026 22:00"):
        clock.forward(minutes=1)
        card.at_field.clear()
        qtbot.keyClicks(card.at_field, text)
        with case.saved("when"):
            card.save_typed()

    first, second = case.state.view.all(Event)[-2:]
    assert second.record.corrects == first.id
    standing = acute_event(case.state.view)
    assert standing is not None
    assert standing.record.at.at.hour == 22


def test_typing_on_before_the_save_came_back_corrects_what_was_just_written(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    card = section.when_card
    qtbot.keyClicks(card.at_field, "24-10-2026 23:30")
    card.save_typed()
    card.place_choice.choose("public")
    qtbot.waitUntil(lambda: not runner.is_busy)

    (standing,) = [each for each in events_of(case.state.view) if each.record.kind == "sexual_event"]
    assert (standing.record.place, standing.record.public_place) == ("public", Answer.YES)


def test_an_uncertain_time_counts_from_the_earliest(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    card = shown(case).when_card
    card.until_field.show_typed("25-10-2026 02:00")
    qtbot.keyClicks(card.at_field, "24-10-2026 22:00")

    with case.saved("when"):
        card.save_typed()

    standing = acute_event(case.state.view)
    assert standing is not None
    assert standing.record.at.is_uncertain
    assert any(clock.is_uncertain for clock in case.state.clocks)


def test_an_end_before_the_beginning_and_a_day_to_come_are_asked_back(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    card = shown(case).when_card
    card.until_field.show_typed("24-10-2026 21:00")
    qtbot.keyClicks(card.at_field, "24-10-2026 22:00")
    card.save_typed()
    assert card.until_field.property("wrong")

    card.until_field.show_typed("")
    card.at_field.show_typed("24-12-2026 22:00")
    card.save()

    assert card.at_field.property("wrong")
    assert card.error_label.label.text() == "form.in_future"
    assert acute_event(case.state.view) is None


def test_a_place_without_a_time_waits_as_a_draft(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    card = shown(case).when_card

    card.place_choice.choose("home")
    card.keep_draft()
    qtbot.waitUntil(lambda: not runner.is_busy)

    assert acute_event(case.state.view) is None
    assert card.is_dirty
    drafts = on_worker(qtbot, runner, lambda: session.cases.drafts(case.state.view.case))
    assert [draft.place for draft in drafts] == ["when"]


def test_a_strangulation_gets_its_own_moment_with_one_key(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    assert section.strangled_card.isHidden()
    qtbot.keyClicks(section.when_card.at_field, "24-10-2026 23:30")
    with case.saved("when"):
        section.when_card.save_typed()
    with case.saved("acute.strangled"):
        section.answer_cards["strangled"].choice.choose("yes")
    assert not section.strangled_card.isHidden()
    assert section.strangled_card.at_field.text() == "24-10-2026 23:30"

    for _ in range(2):
        with case.saved("strangled_when"):
            qtbot.keyClick(section.strangled_card.at_field, Qt.Key.Key_Return)

    (event,) = [each for each in case.state.view.records(Event) if each.kind == "nfs_event"]
    assert event.at.at.isoformat() == "2026-10-24T23:30:00+02:00"


# --- question 10 and namens ----------------------------------------------------------------------


def test_wishes_stand_in_the_victims_own_words_and_earlier_ones_stay(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    assert section.wishes_block.isHidden()
    for words in ("hier blijven vannacht", "morgen naar mijn tante"):
        clock.forward(minutes=1)
        section.wish_card.text_field.setPlainText(words)
        with case.saved("wish"):
            section.wish_card.save_typed()

    assert [each.text for each in case.state.view.records(Wish)] == ["hier blijven vannacht", "morgen naar mijn tante"]
    qtbot.waitUntil(lambda: "“hier blijven vannacht”" in set(texts_in(section)))
    assert section.wish_card.text_field.typed() == "morgen naar mijn tante"


def test_what_is_typed_for_somebody_else_says_so_until_it_is_taken_back(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    row = section.behalf_row
    row.fold.open()
    row.org_field.show_typed("VT")
    row.person_field.show_typed("Anouk Stam")
    row.how_field.show_typed("telefoon")
    row.at_field.show_typed("26-10-2026 08:50")
    row.begin_button.click()
    assert "What you type here is on behalf of Anouk Stam, Veilig Thuis" in set(texts_in(section))
    with case.saved("acute.injured"):
        section.answer_cards["injured"].choice.choose("no")
    with case.saved("reach"):
        section.reach_card.chat_button.click()
    row.end_button.click()
    with case.saved("acute.drugged"):
        section.answer_cards["drugged"].choice.choose("no")

    answers = acute_answers(case.state.view)
    whom = answers["injured"].on_behalf
    assert whom is not None
    assert (whom.org, whom.person, whom.how) == ("VT", "Anouk Stam", "telefoon")
    assert answers["injured"].by == case.presenter.me
    assert answers["drugged"].on_behalf is None
    assert {each.field for each in case.state.view.records(SpokenFor)} == {"call"}


def test_a_moment_that_is_none_keeps_ones_own_name(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    section.behalf_row.at_field.show_typed("ergens vorige week")

    section.behalf_row.begin()

    assert section.speaker.whom is None
    assert section.behalf_row.at_field.property("wrong")


def test_in_another_case_one_types_in_ones_own_name(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    section.behalf_row.begin()
    assert section.speaker.whom is not None

    other = on_worker(qtbot, runner, lambda: session.cases.find("V03"))
    with qtbot.waitSignal(case.presenter.shown):
        case.presenter.open(other)

    assert section.speaker.whom is None
