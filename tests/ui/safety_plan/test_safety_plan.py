from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from mdt_desktop.application import plans
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.safety_plan import PaperGate, PlanForm, PlanLine, SafetyPlan
from mdt_desktop.domain.times import When
from mdt_desktop.reports.blocks import Paper as PaperSize
from mdt_desktop.reports.plain_text import plain_text
from tests.support.case_screens import CaseScreen, texts_in
from tests.support.keyboard import tab_order
from tests.support.vaults import Clock
from ui.safety_plan import way_out as way_out_module
from ui.safety_plan.cards import LinesCard
from ui.safety_plan.paper import Paper
from ui.safety_plan.view import SafetyPlanSection
from ui.tasks import TaskRunner


def drawn(qtbot: QtBot, section: SafetyPlanSection) -> Paper:
    """Return a paper made now, not one that was still on its way."""
    qtbot.waitUntil(lambda: section.plan.is_settled() and not section.plan.case.runner.is_busy)
    with qtbot.waitSignal(section.plan.drawn):
        section.plan.refresh()
    assert section.plan.paper is not None
    return section.plan.paper


def gate(case: CaseScreen, section: SafetyPlanSection, answer: Answer) -> None:
    section.gate_card.fields["is_safe"].show_typed(answer.value)
    with case.saved("plan.gate"):
        section.gate_card.save()


@pytest.fixture
def case(qtbot: QtBot, session: Session, runner: TaskRunner) -> CaseScreen:
    return CaseScreen(qtbot, session, runner, "V03")


@pytest.fixture
def section(case: CaseScreen) -> SafetyPlanSection:
    return case.show(SafetyPlanSection(case.presenter))


def test_the_preview_is_the_paper_itself(qtbot: QtBot, section: SafetyPlanSection) -> None:
    paper = drawn(qtbot, section)

    assert paper.pdf.startswith(b"%PDF")
    assert section.side.paper_view.page_count >= 2


def test_the_preview_follows_what_is_typed_before_it_is_saved(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    section.section_buttons["signals"].click()
    card = section._lines_card
    assert card is not None
    field = card.fields["signals_self"]

    with qtbot.waitSignal(
        section.plan.drawn, check_params_cb=lambda paper: "ik slaap niet" in str(paper.plan.document)
    ):
        field.setText("ik slaap niet")  # type: ignore[attr-defined]
        field.edited.emit()

    assert "signals_self" not in {each.field for each in case.state.view.records(PlanLine)}


def test_lines_are_saved_and_stay_hers(case: CaseScreen, section: SafetyPlanSection) -> None:
    section.section_buttons["signals"].click()
    card = section._lines_card
    assert card is not None
    card.fields["signals_self"].show_typed("ik slaap niet")

    with case.saved("plan.signals"):
        card.save()

    lines = {each.field: each.text for each in case.state.view.records(PlanLine)}
    assert lines["signals_self"] == "ik slaap niet"


def test_a_code_word_stays_off_paper_and_is_told_by_mouth(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    section.section_buttons["code_word"].click()
    card = section._lines_card
    assert card is not None
    card.fields["code_word"].show_typed("pannenkoek")
    with case.saved("plan.code_word"):
        card.save()

    paper = drawn(qtbot, section)

    assert "pannenkoek" not in str(paper.plan.document)
    assert "pannenkoek" in {each.text for each in paper.plan.kept_off}
    assert "pannenkoek" in set(texts_in(section))


def test_without_a_safe_yes_paper_stays_with_the_contact(case: CaseScreen, section: SafetyPlanSection) -> None:
    gate(case, section, Answer.NO)

    assert case.state.view.records(PaperGate)[-1].is_safe is Answer.NO
    assert section.side.way_out.print_button.isHidden()
    assert section.side.way_out.save_button.isHidden()
    assert not section.side.keep_button.isHidden()


def test_printing_paints_every_page_and_is_written_down(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    out = tmp_path / "out.pdf"
    monkeypatch.setattr(way_out_module, "ask_printer", lambda *_: a_printer(out))

    with case.saved("plan.print"):
        section.side.way_out.print_button.click()

    assert out.stat().st_size > 10_000
    assert case.state.view.records(Access)[-1].kind is AccessKind.PRINTED


def a_printer(out: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    return printer


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_is_gone_is_said_and_nothing_is_written_down(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    monkeypatch.setattr(way_out_module, "ask_printer", lambda *_: a_printer(tmp_path / "no" / "folder" / "out.pdf"))

    with qtbot.waitSignal(section.side.failed) as failed:
        section.side.way_out.print_button.click()

    assert failed.args is not None
    assert failed.args[0].code == "paper.printer_gone"
    assert not case.state.view.records(Access)


def test_a_saved_paper_has_a_neutral_name_and_is_written_down(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    asked: list[str] = []

    def ask(name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    monkeypatch.setattr(section.side.way_out, "ask_file", ask)

    with case.saved("plan.print"):
        section.side.way_out.save_button.click()

    assert asked in (["afspraken.pdf"], ["appointments.pdf"])
    assert (tmp_path / asked[0]).read_bytes().startswith(b"%PDF")
    assert case.state.view.records(Access)[-1].kind is AccessKind.SAVED_FILE


def test_the_words_alone_are_saved_under_a_neutral_name_and_written_down(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    type_line(case, section, "code_word", "code_word", "pannenkoek")
    type_line(case, section, "people", "person_1", "Oda 06-00 00 99 88")
    gate(case, section, Answer.YES)
    paper = drawn(qtbot, section)
    out = section.side.way_out
    monkeypatch.setattr(out, "ask_file", lambda name: tmp_path / name)

    with case.saved("plan.print"):
        out.text_button.click()

    (file,) = tmp_path.glob("*.txt")
    text = file.read_text(encoding="utf-8")
    assert file.name in {"afspraken.txt", "appointments.txt"}
    assert text == plain_text(paper.document)
    assert "112" in text
    assert "pannenkoek" not in text
    assert "06-00 00 99 88" not in text
    noted = case.state.view.records(Access)[-1]
    assert (noted.kind, noted.detail) == (AccessKind.SAVED_FILE, "safety_plan full en 1")


def test_a_text_goes_out_by_the_same_gate_and_never_beside_a_password(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    out = section.side.way_out
    gate(case, section, Answer.NO)
    assert out.text_button.isHidden()
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    assert not out.text_button.isHidden()
    assert out.text_button.isEnabled()

    out.password_field.setText("kwartel-regen-7")
    assert not out.text_button.isEnabled()
    assert out.save_button.isEnabled()
    out.password_field.clear()
    assert out.text_button.isEnabled()

    section.side.language_choice.show_typed("pl")
    with qtbot.waitSignal(section.plan.drawn):
        section.side.language_choice.edited.emit()
    assert not out.text_button.isEnabled()


def test_a_folder_that_cannot_be_written_leaves_nothing(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    monkeypatch.setattr(section.side.way_out, "ask_file", lambda name: tmp_path / "gone" / name)

    for button in (section.side.way_out.save_button, section.side.way_out.text_button):
        with qtbot.waitSignal(section.side.failed) as failed:
            button.click()

        assert failed.args is not None
        assert failed.args[0].code == "paper.not_written"
    assert [*tmp_path.glob("**/*.pdf*"), *tmp_path.glob("**/*.txt*")] == []
    assert not case.state.view.records(Access)


def test_a_character_no_font_has_stops_the_print_with_a_sentence(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    section.section_buttons["signals"].click()
    card = section._lines_card
    assert card is not None
    card.fields["signals_self"].show_typed("𓀀")

    with qtbot.waitSignal(section.plan.failed):
        card.save()

    assert not section.message_bar.isHidden()
    assert not section.side.keep_button.isEnabled()


def test_a_section_left_out_is_not_on_paper(qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection) -> None:
    section.section_buttons["digital"].click()
    section.in_plan_choice.show_typed("out")

    with case.saved("plan.sections"):
        section.in_plan_choice.edited.emit()

    assert "digital" not in case.state.view.sole(SafetyPlan).sections
    assert case.state.view.sole(SafetyPlan).review_on is not None


def test_all_three_forms_can_be_looked_at(qtbot: QtBot, section: SafetyPlanSection) -> None:
    for form in (PlanForm.DISCREET, PlanForm.POCKET_CARD, PlanForm.FULL):
        with qtbot.waitSignal(section.plan.drawn) as shown:
            section.side.form_choice.choose(form)
        assert shown.args is not None
        assert shown.args[0].form is form


def test_the_small_papers_show_every_form_and_how_much_stands_on_it(qtbot: QtBot, section: SafetyPlanSection) -> None:
    with qtbot.waitSignal(section.plan.small_drawn) as drawn_small:
        section.plan.refresh()

    assert drawn_small.args is not None
    assert set(drawn_small.args[0]) == {PlanForm.FULL, PlanForm.DISCREET, PlanForm.POCKET_CARD}
    names = [paper.accessibleName() for paper in section.side.form_choice.papers.values()]
    assert names[0].startswith("Full, A5, ")
    assert all(", " in name for name in names)


def test_easy_reading_is_another_voice_of_the_full_form(qtbot: QtBot, section: SafetyPlanSection) -> None:
    with qtbot.waitSignal(section.plan.drawn) as easy:
        section.side.voice_choice.choose("easy")
    assert easy.args is not None
    assert easy.args[0].form is PlanForm.EASY_READ
    with qtbot.waitSignal(section.plan.drawn) as plain:
        section.side.voice_choice.choose("je")
    assert plain.args is not None
    assert plain.args[0].form is PlanForm.FULL


def test_the_register_is_kept_with_the_plan(qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection) -> None:
    with case.saved("plan.register"):
        section.side.voice_choice.choose("u")

    assert case.state.view.sole(SafetyPlan).register == "u"
    section.side.language_choice.show_typed("nl")
    section.side.language_choice.edited.emit()
    assert "Dit plan is van u" in str(drawn(qtbot, section).document)


def test_large_print_takes_a_large_sheet_and_loses_no_line(qtbot: QtBot, section: SafetyPlanSection) -> None:
    plain = drawn(qtbot, section)
    with qtbot.waitSignal(section.plan.drawn) as shown:
        section.side.size_choice.choose("large")

    assert shown.args is not None
    large = shown.args[0]
    assert (large.document.text_size, large.document.paper) == (18, PaperSize.A4)
    assert large.document.blocks == plain.document.blocks


# --- what stays off, and what she frees ---------------------------------------------------------------


def type_line(case: CaseScreen, section: SafetyPlanSection, part: str, field: str, text: str) -> LinesCard:
    section.section_buttons[part].click()
    if section.in_plan_choice.typed() == "out":
        with case.saved("plan.sections"):
            section.in_plan_choice.choose("in")
    card = section._lines_card
    assert card is not None
    card.fields[field].show_typed(text)
    with case.saved(f"plan.{part}"):
        card.save()
    return card


def test_a_line_stands_on_the_full_paper_with_her_reason_and_is_taken_back(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    card = type_line(case, section, "code_word", "code_word", "pannenkoek")
    free = card.frees["code_word"]
    free.card.fields["reason"].show_typed("anders vergeet ik het")
    with case.saved("plan.free.code_word"):
        free.card.save()

    assert "pannenkoek" in str(drawn(qtbot, section).document)
    assert "because: anders vergeet ik het" in free.state_label.label.text()

    with case.saved("plan.keep_off.code_word"):
        free.back_button.click()

    assert "pannenkoek" not in str(drawn(qtbot, section).document)
    assert {each.text for each in case.state.view.records(PlanLine) if each.field == "code_word"} == {"pannenkoek"}


def test_no_line_is_freed_without_a_reason(case: CaseScreen, section: SafetyPlanSection) -> None:
    free = type_line(case, section, "code_word", "code_word", "pannenkoek").frees["code_word"]

    free.card.save()

    assert free.card.fields["reason"].property("wrong")  # type: ignore[attr-defined]
    assert not plans.freed_lines(case.state.view)


def test_a_freed_line_never_comes_on_the_small_papers(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    free = type_line(case, section, "code_word", "code_word", "pannenkoek").frees["code_word"]
    free.card.fields["reason"].show_typed("anders vergeet ik het")
    with case.saved("plan.free.code_word"):
        free.card.save()

    for form in (PlanForm.DISCREET, PlanForm.POCKET_CARD):
        with qtbot.waitSignal(section.plan.drawn) as shown:
            section.side.form_choice.choose(form)
        assert shown.args is not None
        assert "pannenkoek" not in str(shown.args[0].document)


def test_what_was_held_back_is_freed_on_the_full_form_with_a_reason(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    type_line(case, section, "people", "person_1", "Oda 06-00 00 99 88")
    paper = drawn(qtbot, section)
    assert [held.field for held in paper.plan.held_back] == ["person_1"]
    card = section.off_paper.frees["person_1"].card
    card.fields["reason"].show_typed("Oda vindt het goed")

    with case.saved("plan.held.person_1"):
        card.save()

    paper = drawn(qtbot, section)
    assert paper.plan.held_back == ()
    assert "06-00 00 99 88" in str(paper.document)


def test_a_reason_being_typed_survives_a_new_paper(qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection) -> None:
    type_line(case, section, "people", "person_1", "Oda 06-00 00 99 88")
    drawn(qtbot, section)
    card = section.off_paper.frees["person_1"].card
    card.fields["reason"].show_typed("Oda vindt")

    drawn(qtbot, section)

    assert section.off_paper.frees["person_1"].card is card


# --- versions and reviews --------------------------------------------------------------------------------


def test_every_paper_has_its_own_version_and_the_old_one_is_destroyed(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    monkeypatch.setattr(section.side.way_out, "ask_file", lambda name: tmp_path / name)
    said = []
    for number in (1, 2):
        assert drawn(qtbot, section).version == number
        assert f"version {number}" in section.plan.paper.document.page_of  # type: ignore[union-attr]
        with case.saved("plan.print"):
            section.side.way_out.save_button.click()
        said.append(section.message_bar.label.text())

    assert [each.detail for each in case.state.view.records(Access)] == [
        "safety_plan full en 1",
        "safety_plan full en 2",
    ]
    assert "Destroy the old paper" not in said[0]
    assert "Destroy the old paper" in said[1]


def test_what_was_said_after_a_print_stays_on_the_screen(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    monkeypatch.setattr(section.side.way_out, "ask_file", lambda name: tmp_path / name)
    with case.saved("plan.print"):
        section.side.way_out.save_button.click()

    drawn(qtbot, section)

    assert not section.message_bar.isHidden()


def test_the_discreet_form_and_the_card_carry_no_version(qtbot: QtBot, section: SafetyPlanSection) -> None:
    for form in (PlanForm.DISCREET, PlanForm.POCKET_CARD):
        with qtbot.waitSignal(section.plan.drawn) as shown:
            section.side.form_choice.choose(form)
        assert shown.args is not None
        assert "version" not in str(shown.args[0].document)


def test_a_password_seals_the_file_and_is_forgotten(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    out = section.side.way_out
    monkeypatch.setattr(out, "ask_file", lambda _: tmp_path / "sealed.pdf")
    out.password_field.setText("kwartel-regen-7")

    with case.saved("plan.print"):
        out.save_button.click()

    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "sealed.pdf")
    with pikepdf.open(tmp_path / "sealed.pdf", password="kwartel-regen-7") as opened:
        assert len(opened.pages) >= 2
    assert out.password_field.typed() == ""


def test_a_plan_that_was_looked_at_says_so(case: CaseScreen, section: SafetyPlanSection) -> None:
    section.section_buttons["digital"].click()
    section.in_plan_choice.show_typed("out")
    with case.saved("plan.sections"):
        section.in_plan_choice.edited.emit()
    assert not section.review_frame.isHidden()

    with case.saved("plan.review"):
        section.review_frame.good_button.click()

    assert case.state.view.records(Event)[-1].kind == "plan_checked"
    assert "Looked at again on" in section.review_frame.words.label.text()


def test_tab_goes_through_the_lines_before_what_stands_below_them(qtbot: QtBot, section: SafetyPlanSection) -> None:
    section.section_buttons["signals"].click()
    card = section._lines_card
    assert card is not None
    qtbot.waitUntil(card.isVisible)
    chain = tab_order(section.section_buttons["signals"])

    places = [chain.index(each) for each in (card.fields["signals_other"], card.save_button)]  # type: ignore[arg-type]
    assert places == sorted(places)
    assert places[-1] < chain.index(section.own_card.fields["own_line"])  # type: ignore[arg-type]


def test_a_plan_begins_with_the_form_and_the_language_it_was_made_in(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    discreet = CaseScreen(qtbot, session, runner, "V04")
    section = discreet.show(SafetyPlanSection(discreet.presenter))
    assert drawn(qtbot, section).form is PlanForm.DISCREET
    other = CaseScreen(qtbot, session, runner, "V11")
    section = other.show(SafetyPlanSection(other.presenter))
    paper = drawn(qtbot, section)
    assert (paper.form, paper.language) == (PlanForm.DISCREET, "ar")


def test_a_draft_language_is_looked_at_and_never_handed_out(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    gate(case, section, Answer.YES)
    section.side.language_choice.show_typed("pl")
    with qtbot.waitSignal(section.plan.drawn) as shown:
        section.side.language_choice.edited.emit()

    assert shown.args is not None
    assert shown.args[0].plan.is_draft
    assert section.side.paper_view.page_count >= 1
    assert not section.side.draft_label.isHidden()
    assert not section.side.way_out.print_button.isEnabled()
    assert not section.side.way_out.save_button.isEnabled()


@pytest.mark.parametrize(
    ("kind", "words"), [("stalking_act", "There was a new incident."), ("suspect_released", "comes free")]
)
def test_a_trigger_asks_on_the_screen_to_look_again(
    case: CaseScreen, section: SafetyPlanSection, clock: Clock, kind: str, words: str
) -> None:
    section.section_buttons["digital"].click()
    with case.saved("plan.sections"):
        section.in_plan_choice.choose("out")
    assert section.review_frame.reasons.isHidden()

    clock.forward(days=2)
    event = Event(kind=kind, at=When(case.presenter.now() - timedelta(hours=5)))
    with case.saved("an.event"):
        case.presenter.save((new_fact(event),), "an.event")

    assert words in section.review_frame.reasons.text()


def test_the_full_form_stands_beside_the_dutch_and_no_other_form_does(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    section.side.language_choice.show_typed("en")
    section.side.size_choice.show_typed("beside")

    with qtbot.waitSignal(section.plan.drawn, check_params_cb=lambda paper: paper.document.is_side_by_side) as shown:
        section.side.size_choice.edited.emit()

    assert shown.args is not None
    told = str(shown.args[0].document)
    assert "My plan" in told
    assert "Mijn plan" in told
    section.side.form_choice.show_typed(PlanForm.DISCREET)
    with qtbot.waitSignal(section.plan.drawn) as discreet:
        section.side.form_choice.edited.emit()
    assert discreet.args is not None
    assert not discreet.args[0].document.is_side_by_side


def test_what_stays_off_paper_is_named_in_the_language_of_the_worker(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection
) -> None:
    with case.saved("code"):
        case.presenter.save(plans.fill(case.state.view, "code_word", "pannenkoek"), "code")
    section.side.language_choice.show_typed("ar")

    with qtbot.waitSignal(section.plan.drawn, check_params_cb=lambda paper: paper.language == "ar"):
        section.side.language_choice.edited.emit()

    assert section.texts.name_of("code_word") in set(texts_in(section))


def test_the_section_is_settled_once_every_paper_is_drawn(qtbot: QtBot, section: SafetyPlanSection) -> None:
    section.plan.refresh()
    assert not section.is_settled()

    with qtbot.waitSignal(section.plan.small_drawn):
        qtbot.waitUntil(lambda: section.plan.paper is not None)

    assert section.is_settled()
