"""Below the questions: who calls, the summary, the story told once, how to talk, channels, and going on."""

from datetime import timedelta
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import acute_answers, interview_state, stage_of
from mdt_desktop.application.first_contact import call_agreed
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import Channel, ContactChannel, MayUse, QuietChannel, QuietState
from mdt_desktop.domain.events import Appointment
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import Communication
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.story import CORE_STORY_LIMIT, CoreStory, EventSummary, StoryAddition, StoryMode
from tests.support.case_screens import CaseScreen, texts_in
from tests.support.keyboard import tab_order
from tests.support.screens import on_worker
from tests.support.vaults import Clock
from tests.ui.first_contact.test_questions import a_new_case, shown
from ui.first_contact.view import FirstContactSection
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme


def test_a_call_outside_the_safe_hours_is_said_at_once_and_never_refused(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    section.reach_card.call_field.setText("eigen mobiel")
    section.reach_card.fields["hours"].show_typed("16-18")
    with case.saved("reach"):
        section.reach_card.save()
    card = section.calls_card
    assert card.due_field.typed() == "27-10-2026 16:00"
    assert card.hours_label.isHidden()

    card.due_field.setText("27-10-2026 11:00")
    assert not card.hours_label.isHidden()
    with case.saved("who_calls"):
        card.save()

    agreed = call_agreed(case.state.view)
    assert agreed is not None
    assert agreed.record.task is not None
    assert agreed.record.task.due.hour == 11


def test_another_caller_takes_the_place_of_the_first(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    card = shown(case).calls_card
    with case.saved("who_calls"):
        card.save()
    card.fields["caller"].show_typed("Odette Prins")
    card.fields["org"].show_typed("SHN")

    with case.saved("who_calls"):
        card.save()

    (action,) = case.state.view.all(Action)
    assert action.record.task is not None
    assert (action.record.task.owner.name, action.record.task.owner.org) == ("Odette Prins", "SHN")
    assert action.conflicts == ()
    assert "Odette Prins" in card.agreed_label.label.text()


def test_a_call_that_has_passed_is_asked_back_at_the_field(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    card = shown(case).calls_card
    card.due_field.setText("25-10-2026 11:00")

    card.save()

    assert card.due_field.property("wrong")
    assert call_agreed(case.state.view) is None


# --- summary and story ---------------------------------------------------------------------------


def test_the_summary_stands_and_is_written_again_beside_it(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    case = a_new_case(qtbot, session, runner)
    block = shown(case).summary_block
    assert block.fold.is_open
    for words in ("Na een feest, in een park.", "Na een feest, bij het station."):
        clock.forward(minutes=1)
        block.card.text_field.setPlainText(words)
        with case.saved("first_contact.summary"):
            block.card.save()

    assert [each.text for each in case.state.view.records(EventSummary)] == [
        "Na een feest, in een park.",
        "Na een feest, bij het station.",
    ]
    assert not block.fold.is_open


def test_the_story_is_frozen_once_it_is_read_back_and_approved(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    block = section.story_block
    card = block.story_card
    card.text_field.setPlainText("Iemand die zij niet kent. In het park.")
    for name in ("was_read_back", "was_approved"):
        card.fields[name].show_typed(Answer.YES)

    with case.saved("core_story"):
        card.save()

    (story,) = case.state.view.records(CoreStory)
    assert (story.text, story.was_approved, story.mode) == (
        "Iemand die zij niet kent. In het park.",
        Answer.YES,
        StoryMode.PLAIN,
    )
    assert card.isHidden()
    qtbot.waitUntil(lambda: {"Read back and approved", story.text} <= set(texts_in(section)))

    block.addition_card.fields["text"].show_typed("Er was een tweede getuige.")
    with case.saved("first_contact.addition"):
        block.addition_card.save()
    assert [each.text for each in case.state.view.records(StoryAddition)] == ["Er was een tweede getuige."]
    assert case.state.view.records(CoreStory) == (story,)


def test_a_story_longer_than_helpers_need_stays_in_the_field(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    card = shown(case).story_block.story_card
    card.text_field.setPlainText("z" * (CORE_STORY_LIMIT + 1))

    card.save()

    assert card.text_field.property("wrong")
    assert card.count_label.text() == f"{CORE_STORY_LIMIT + 1} of {CORE_STORY_LIMIT} characters"
    assert case.state.view.latest(CoreStory) is None


def test_a_planned_interview_asks_for_spontaneous_words_only(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    card = section.story_block.story_card
    assert card.question_row.isHidden()
    section.interview_card.at_field.show_typed("28-10-2026 14:00")

    with case.saved("interview"):
        section.interview_card.choice.choose("planned")

    assert interview_state(case.state.view) == "planned"
    assert card.mode is StoryMode.SPONTANEOUS
    assert not card.question_row.isHidden()
    card.text_field.setPlainText("“Hij deed de deur op slot.”")
    card.fields["question_before"].show_typed("Hoe gaat het nu?")
    with case.saved("core_story"):
        card.save()
    assert case.state.view.records(CoreStory)[0].question_before == "Hoe gaat het nu?"


def test_not_wanting_to_tell_now_is_an_answer(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)

    with case.saved("no_story_now"):
        section.story_block.not_now_card.choice.choose("yes")

    assert acute_answers(case.state.view)["no_story_now"].answer is Answer.YES
    assert "core story" not in section.stage_row.missing_label.label.text()


# --- how to talk, channels -----------------------------------------------------------------------


def test_how_to_talk_is_one_record_of_its_own(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    card = shown(case).talk_card
    card.fields["languages"].show_typed("Nederlands, Tigrinya ,")
    card.fields["interpreter"].show_typed("yes")
    card.fields["how_to_talk"].show_typed("korte zinnen")

    with case.saved(card.place):
        card.save()

    told = case.state.view.sole(Communication)
    assert told.languages == ("Nederlands", "Tigrinya")
    assert (told.interpreter, told.how_to_talk) == (Answer.YES, "korte zinnen")


def test_a_channel_and_its_rule_are_one_value(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    section.channels_fold.open()
    channels = section.channels_block.channel_list
    channels.open_new()
    for name, text in (("channel", "mail"), ("address", "y@voorbeeld.example"), ("may_use", "only_when")):
        channels.new_card.fields[name].show_typed(text)
    channels.new_card.fields["only_when"].show_typed("zij alleen thuis is")
    channels.new_card.fields["shared_device"].show_typed("yes")

    with case.saved(channels.new_card.place):
        channels.new_card.save()

    (channel,) = case.state.view.records(ContactChannel)
    assert channel.rule is not None
    assert (channel.rule.channel, channel.rule.may_use) == (Channel.MAIL, MayUse.ONLY_WHEN)
    (item,) = channels.items.rows.values()
    assert item.title_label.text() == "E-mail: y@voorbeeld.example"
    assert item.line_label.text() == "Only when: zij alleen thuis is"


def test_a_quiet_channel_is_arranged_with_one_choice(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    assert section.quiet_fold.button.text() == "Quiet channels: 7 not asked yet"
    section.quiet_fold.open()
    card = section.quiet_block.cards[0]
    for state in ("arranged", "not_needed"):
        with case.saved(card.place):
            card.choice.choose(state)

    (channel,) = case.state.view.records(QuietChannel)
    assert (channel.channel, channel.state) == ("portal", QuietState.NOT_NEEDED)
    assert section.quiet_fold.button.text() == "Quiet channels: 6 not asked yet"


def test_an_open_quiet_channel_is_red_before_the_first_appointment(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    assert section.quiet_label.isHidden()
    soon = Appointment(area=FieldGroup.MEDICAL, what="controle", at=session.now() + timedelta(days=1))

    with case.saved(""):
        case.presenter.save((new_fact(soon),), "")

    assert not section.quiet_label.isHidden()


# --- going on ------------------------------------------------------------------------------------


def test_going_on_while_something_is_missing_takes_a_reason(
    qtbot: QtBot, session: Session, runner: TaskRunner, clock: Clock
) -> None:
    case = a_new_case(qtbot, session, runner)
    row = shown(case).stage_row
    assert row.save_button.text() == "On to Triage"
    assert "the ten questions" in row.missing_label.label.text()
    row.save()
    assert row.fields["reason"].property("wrong")  # type: ignore[attr-defined]  # a field is a widget

    clock.forward(minutes=1)
    row.fields["reason"].show_typed("zij is onderweg naar het ziekenhuis")
    with case.saved(row.place):
        row.save()

    assert stage_of(case.state.view) is Stage.TRIAGE
    assert case.state.view.records(StageEntered)[-1].reason == "zij is onderweg naar het ziekenhuis"
    assert row.save_button.text() == "Back to First contact"
    clock.forward(minutes=1)
    with case.saved(row.place):
        row.save()
    assert stage_of(case.state.view) is Stage.FIRST_CONTACT


# --- drafts, order, size -------------------------------------------------------------------------


def test_what_was_typed_comes_back_after_a_crash(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    section.story_block.story_card.text_field.setPlainText("Zij was op weg naar")
    qtbot.keyClicks(section.reach_card.call_field, "via de buu")
    section.story_block.story_card.keep_draft()
    section.reach_card.keep_draft()
    qtbot.waitUntil(lambda: not runner.is_busy)

    again = CaseScreen(qtbot, session, runner, case.state.view.head.number)
    reopened = shown(again)

    assert reopened.story_block.story_card.text_field.typed() == "Zij was op weg naar"
    assert reopened.reach_card.call_field.typed() == "via de buu"
    assert again.state.view.latest(CoreStory) is None


def test_what_was_typed_a_moment_before_going_to_another_case_is_kept(
    qtbot: QtBot, program: Program, session: Session, runner: TaskRunner
) -> None:
    window = MainWindow(program=program, session=session, runner=runner, preferences=PreferenceFile(program.home))
    qtbot.addWidget(window)
    window.show()
    first, second = (on_worker(qtbot, runner, lambda word=word: session.cases.find(word)) for word in ("V03", "V08"))
    assert first is not None
    assert second is not None
    window.open_case(first, "first_contact")
    qtbot.waitUntil(lambda: not runner.is_busy)
    section = window.case_page.findChild(FirstContactSection)
    assert section is not None
    qtbot.keyClicks(section.reach_card.call_field, "via de bu")

    window.open_case(second, "first_contact")
    qtbot.waitUntil(lambda: not runner.is_busy)

    assert section.reach_card.call_field.typed() == ""
    (draft,) = on_worker(qtbot, runner, lambda: session.cases.drafts(first))
    assert "via de bu" in draft.text


def test_tab_goes_through_the_questions_in_reading_order(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = a_new_case(qtbot, session, runner)
    section = shown(case)
    order = [each for each in tab_order(section.reach_card.call_field) if section.isAncestorOf(each)]

    tops = [each.mapTo(section, each.rect().topLeft()).y() for each in order]
    begin = tops.index(min(tops))
    in_order = [*tops[begin:], *tops[:begin]]
    drops = [(above, below) for above, below in pairwise(in_order) if below < above - 60]
    assert drops == []


def test_nothing_is_wider_than_the_page_at_twice_the_size_and_when_narrow(
    qtbot: QtBot, session: Session, runner: TaskRunner, look: Theme
) -> None:
    look.show(Scheme.LIGHT, 2.0)
    case = CaseScreen(qtbot, session, runner, "V12")
    section = shown(case)
    section.channels_fold.open()
    section.quiet_fold.open()
    section.resize(700, 900)
    qtbot.waitUntil(lambda: section.page.viewport().width() <= 700)

    assert section.page.widget().minimumSizeHint().width() <= section.page.viewport().width()


def test_every_control_says_what_it_is(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    section: FirstContactSection = shown(a_new_case(qtbot, session, runner))

    nameless = [
        each
        for each in section.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
        and each.focusProxy() is None
        and not isinstance(each.window(), QComboBox)
        and not any(isinstance(above, QComboBox) for above in _above(each))
    ]

    assert [(type(each).__name__, each.parentWidget()) for each in nameless] == []


def _above(widget: QWidget) -> list[QWidget]:
    found = []
    while (above := widget.parentWidget()) is not None:
        found.append(above)
        widget = above
    return found
