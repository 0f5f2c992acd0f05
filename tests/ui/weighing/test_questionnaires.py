"""The lists of the weighing on the screen: answered with keys, saved with their source, nothing overwritten."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import level_of
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.domain.events import SourceKind
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.questionnaires import FilledIn, InstrumentResult, ItemAnswer
from tests.support.case_screens import CaseScreen, texts_in
from ui.tasks import TaskRunner
from ui.weighing.questionnaires.block import QuestionnairesBlock
from ui.weighing.questionnaires.list_card import ListFold
from ui.weighing.view import WeighingSection

LIST = "questionnaire.own_red_flags"


def _open(qtbot: QtBot, session: Session, runner: TaskRunner, word: str) -> tuple[CaseScreen, WeighingSection]:
    screen = CaseScreen(qtbot, session, runner, word)
    section = WeighingSection(screen.presenter)
    section.side_slot.addWidget(section.side)
    return screen, screen.show(section)


def _block(section: WeighingSection) -> QuestionnairesBlock:
    return section.questionnaires


def _red_flags(section: WeighingSection) -> ListFold:
    fold = _block(section).folds["own_red_flags"]
    fold.open()
    return fold


def _shows(qtbot: QtBot, section: WeighingSection, *words: str) -> None:
    qtbot.waitUntil(lambda: all(any(word in text for text in texts_in(section)) for word in words))


def test_everything_is_folded_but_what_asks_a_person_to_act(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V12")
    assert not any(fold.is_open for fold in _block(section).folds.values())
    assert not _block(section).folds["own_red_flags"].card.rows
    _shows(qtbot, section, "There is a serious signal.", "This is not low risk.", "Not known yet: Very afraid", "4 yes")
    assert level_of(screen.state.view).value == "acute"


def test_critical_topics_and_those_of_the_annex_come_first_and_the_rest_behind_more(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    _, section = _open(qtbot, session, runner, "V08")
    card = _red_flags(section).card
    shown = [row.item for row in card.rows.values() if row.isVisible()]
    assert len(shown) == 24
    assert [each.is_critical for each in shown] == [True] * 16 + [False] * 8
    assert card.more_button.text() == "More (9)"
    card.more_button.click()
    assert all(row.isVisible() for row in card.rows.values())
    assert section.focusWidget() in card.rows["non_partner_topics.has_access"].choice.buttons


def test_answers_are_given_with_keys_and_saved_with_their_source(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    card = _red_flags(section).card
    card.fields["source"].show_typed("victim_statement")
    card.rows["own_red_flags.afraid"].choice.setFocus()
    for key in (Qt.Key.Key_J, Qt.Key.Key_N, Qt.Key.Key_W):
        qtbot.keyClick(section.focusWidget(), key)
    with screen.saved(LIST):
        card.save_button.click()
    (filled,) = screen.state.view.records(FilledIn)
    said = SourceKind.VICTIM_STATEMENT
    assert (filled.questionnaire, filled.version) == ("own_red_flags", "1.0.0")
    assert filled.answers == (
        ItemAnswer(item="afraid", answer=Answer.YES, source=said),
        ItemAnswer(item="what_may_come", answer=Answer.NO, source=said),
        ItemAnswer(item="very_low", answer=Answer.UNKNOWN, source=said),
    )
    assert not _block(section).folds["own_red_flags"].is_open
    _shows(qtbot, section, "1 yes, 1 no, 1 asked and not known", "Very afraid")
    assert any("Very afraid" in text for text in texts_in(section))


def test_source_since_and_note_of_one_answer_stand_behind_one_key(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    card = _red_flags(section).card
    card.fields["org"].show_typed("POL")
    card.fields["source"].show_typed("victim_statement")
    row = card.rows["own_red_flags.weapon"]
    row.choice.choose("yes")
    assert not row.detail_button.isHidden()
    qtbot.keyClick(row.choice.buttons[0], Qt.Key.Key_T)
    assert section.focusWidget() is row.details["note"]
    card.fields["note.own_red_flags.weapon"].show_typed("mes in de la")
    card.fields["since.own_red_flags.weapon"].show_typed("1-10")
    card.fields["source.own_red_flags.weapon"].show_typed("document")
    with screen.saved(LIST):
        card.save_button.click()
    (filled,) = screen.state.view.records(FilledIn)
    assert filled.answers == (
        ItemAnswer(
            item="weapon",
            answer=Answer.YES,
            source=SourceKind.DOCUMENT,
            since=date(2026, 10, 1),
            note="mes in de la",
        ),
    )
    assert filled.on_behalf is not None
    assert filled.on_behalf.org == "POL"
    _red_flags(section)
    _shows(qtbot, section, "Yes · Police · today · document · since Thu 1 Oct · mes in de la")
    assert row.given is Answer.NOT_ASKED


def test_a_yes_without_a_source_is_asked_back_at_the_field(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    card = _red_flags(section).card
    card.save_button.click()
    assert card.error_label.isVisible()
    card.rows["own_red_flags.weapon"].choice.choose("yes")
    card.save_button.click()
    assert card.fields["source"].property("wrong") is True
    assert not screen.state.view.records(FilledIn)


def test_a_day_that_is_none_is_shown_where_it_was_typed(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    card = _red_flags(section).card
    card.fields["source"].show_typed("document")
    card.open_more()
    row = card.rows["non_partner_topics.images"]
    row.choice.choose("yes")
    row.open_details()
    card.fields["since.non_partner_topics.images"].show_typed("lang geleden")
    card.more_block.hide()
    card.save_button.click()
    assert card.fields["since.non_partner_topics.images"].property("wrong") is True
    assert row.details["since"].isVisible()
    assert not screen.state.view.records(FilledIn)


def test_what_stands_behind_more_is_saved_as_a_list_of_its_own(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    card = _red_flags(section).card
    card.fields["source"].show_typed("document")
    card.rows["own_red_flags.worse"].choice.choose("no")
    card.rows["non_partner_topics.images"].choice.choose("yes")
    with screen.saved(LIST):
        card.save_button.click()
    assert [each.questionnaire for each in screen.state.view.records(FilledIn)] == [
        "own_red_flags",
        "non_partner_topics",
    ]


def test_what_is_typed_is_there_again_after_a_power_cut(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    card = _red_flags(section).card
    card.rows["own_red_flags.weapon"].choice.choose("yes")
    card.rows["own_red_flags.weapon"].open_details()
    card.fields["note.own_red_flags.weapon"].show_typed("mes")
    card.fields["note.own_red_flags.weapon"].edited.emit()
    with qtbot.waitSignal(screen.presenter.draft_kept):
        card.keep_draft()
    _, again = _open(qtbot, session, runner, "V08")
    fold = _block(again).folds["own_red_flags"]
    assert fold.is_open
    assert fold.card.rows["own_red_flags.weapon"].given is Answer.YES
    assert fold.card.fields["note.own_red_flags.weapon"].typed() == "mes"
    assert fold.card.rows["own_red_flags.weapon"].details["note"].isVisible()


def test_the_child_check_says_about_which_child(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V11")
    fold = _block(section).folds["child_check"]
    fold.open()
    fold.card.fields["source"].show_typed("victim_statement")
    fold.card.fields["about"].show_typed("Bram, 6")
    fold.card.rows["child_check.child_hurt"].choice.choose("yes")
    with screen.saved("questionnaire.child_check"):
        fold.card.save_button.click()
    assert screen.state.view.records(FilledIn)[-1].about == "Bram, 6"
    _shows(qtbot, section, "Discuss it with Veilig Thuis today.", "Child is a victim too")


def test_the_annex_stands_in_its_groups_for_whom_it_is_meant(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    _, section = _open(qtbot, session, runner, "V12")
    fold = _block(section).folds["wth_annex"]
    fold.open()
    _shows(qtbot, section, "for the burgemeester or the hulpofficier", "The person", "What happened", "How they live")
    assert fold.card.more_button.isHidden() or fold.card.more_button.parent() is None
    assert all(row.isVisible() for row in fold.card.rows.values())


def test_tab_goes_through_a_list_in_reading_order(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    _, section = _open(qtbot, session, runner, "V08")
    section.activateWindow()
    fold = _red_flags(section)
    card = fold.card
    card.rows["own_red_flags.what_may_come"].open_details()
    fold.button.setFocus()
    seen = []
    for _ in range(9):
        qtbot.keyClick(section.focusWidget(), Qt.Key.Key_Tab)
        seen.append(section.focusWidget().accessibleName().partition(":")[0])
    assert seen == [
        "Who says so",
        "Where the answers come from",
        "Very afraid",
        "Fears for self or children",
        "Note",
        "Since",
        "Source",
        "Very low, thoughts of death",
        "Leaving, or just left",
    ]
    card.rows["own_red_flags.police_before"].choice.setFocus()
    qtbot.keyClick(section.focusWidget(), Qt.Key.Key_Tab)
    assert section.focusWidget() is card.more_button
    qtbot.keyClick(section.focusWidget(), Qt.Key.Key_Tab)
    assert section.focusWidget() is card.save_button
    qtbot.keyClick(section.focusWidget(), Qt.Key.Key_Tab)
    assert section.focusWidget() is _block(section).folds["child_check"].button


def test_after_the_last_item_comes_the_button(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    _, section = _open(qtbot, session, runner, "V08")
    fold = _block(section).folds["child_check"]
    fold.open()
    last = list(fold.card.rows.values())[-1]
    last.choice.setFocus()
    qtbot.keyClick(section.focusWidget(), Qt.Key.Key_N)
    assert section.focusWidget() is fold.card.save_button
    card = _red_flags(section).card
    last_of_first = card.rows["own_red_flags.police_before"]
    qtbot.keyClick(last_of_first.choice.buttons[0], Qt.Key.Key_N)
    assert section.focusWidget() is card.more_button


def test_a_few_unknown_topics_are_all_named_and_older_answers_say_their_version(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    items = session.pack.questionnaires.lists["own_red_flags"].items
    given = [ItemAnswer(item=each.id, answer=Answer.NO, source=SourceKind.DOCUMENT) for each in items[2:]]
    filled = FilledIn(questionnaire="own_red_flags", version="0.9.0", answers=tuple(given), by=PersonRef(org="VT"))
    with screen.saved("elsewhere"):
        screen.presenter.save([new_fact(filled)], "elsewhere")
    _shows(qtbot, section, "This is not low risk.", "Not known yet: Very afraid · Fears for self or children")
    assert not any("Much is unknown" in text for text in texts_in(section))
    _red_flags(section)
    _shows(qtbot, section, "No · Veilig Thuis · today · document · asked in version 0.9.0")


def test_a_region_file_with_an_error_is_named_calmly_and_the_lists_go_on(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    where = {"line": 3, "key": "items", "because": "file.not_ours"}
    lists = RuleFileError("file.previous_stays", file="region/questionnaires/external_sash.yaml", **where)
    quorum = RuleFileError("file.previous_stays_whole", file="region/quorum.yaml", **where)
    wrong = replace(session, pack=replace(session.pack, problems=(lists, quorum)))
    _, section = _open(qtbot, wrong, runner, "V08")
    _shows(qtbot, section, "file.previous_stays")
    assert "file.previous_stays_whole" not in list(texts_in(section))
    assert _block(section).folds


# --- results -----------------------------------------------------------------------------------------------------


def _record(section: WeighingSection, instrument: str, level: str, day: str) -> None:
    fold = _block(section).result_fold
    fold.open()
    card = fold.card
    card.fields["instrument"].choose(instrument)
    for name, text in ((f"result.{instrument}", level), ("performed_by", "POL"), ("performed_on", day)):
        card.fields[name].show_typed(text)


def test_of_an_instrument_only_the_result_is_recorded(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    _record(section, "external_sash", "high", "1-10")
    with screen.saved("instrument_result"):
        _block(section).result_fold.card.save_button.click()
    (result,) = screen.state.view.records(InstrumentResult)
    assert (result.instrument, result.result, result.performed_by) == ("external_sash", "high", "POL")
    assert result.performed_on == date(2026, 10, 1)
    _shows(
        qtbot, section, "SASH (stalking)", "high concern", "Thu 1 Oct 2026 · Police", "SASH (stalking): high concern"
    )


def test_an_old_result_is_grey_and_says_so(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    _record(section, "external_sash", "low", "1-3-2026")
    _block(section).result_fold.card.fields["note"].show_typed("zes maanden terug")
    with screen.saved("instrument_result"):
        _block(section).result_fold.card.save_button.click()
    _shows(qtbot, section, "low concern (out of date)", "zes maanden terug")


def test_any_other_instrument_has_its_own_name_and_words(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    _record(section, "external_other", "7 van 9", "1-10")
    card = _block(section).result_fold.card
    card.save_button.click()
    assert card.fields["name"].property("wrong") is True
    card.fields["name"].show_typed("Eigen lijst")
    card.fields["version_used"].show_typed("3")
    with screen.saved("instrument_result"):
        card.save_button.click()
    assert screen.state.view.records(InstrumentResult)[-1].name == "Eigen lijst"
    _shows(qtbot, section, "Eigen lijst 3", "7 van 9")


@pytest.mark.parametrize(
    ("instrument", "field"), [("", "instrument"), ("external_sash", "performed_on"), ("external_sash", "result")]
)
def test_what_a_result_lacks_is_asked_back(
    qtbot: QtBot, session: Session, runner: TaskRunner, instrument: str, field: str
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    if instrument:
        _record(section, instrument, "" if field == "result" else "low", "" if field == "performed_on" else "1-10")
    card = _block(section).result_fold.card
    _block(section).result_fold.open()
    card.save_button.click()
    assert not screen.state.view.records(InstrumentResult)
    name = "result.external_sash" if field == "result" else field
    assert card.labels[name]._error.isVisible()
