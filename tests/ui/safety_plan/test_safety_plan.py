from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.safety_plan import PaperGate, PlanLine, SafetyPlan
from tests.support.case_screens import CaseScreen, texts_in
from ui.safety_plan import side as side_module
from ui.safety_plan.paper import Paper
from ui.safety_plan.view import SafetyPlanSection
from ui.tasks import TaskRunner


def drawn(qtbot: QtBot, section: SafetyPlanSection) -> Paper:
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
    assert section.side.print_button.isHidden()
    assert section.side.save_button.isHidden()
    assert not section.side.keep_button.isHidden()


def test_printing_paints_every_page_and_is_written_down(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    out = tmp_path / "out.pdf"
    monkeypatch.setattr(side_module, "ask_printer", lambda *_: a_printer(out))

    with case.saved("plan.print"):
        section.side.print_button.click()

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
    monkeypatch.setattr(side_module, "ask_printer", lambda *_: a_printer(tmp_path / "no" / "folder" / "out.pdf"))

    with qtbot.waitSignal(section.side.failed) as failed:
        section.side.print_button.click()

    assert failed.args is not None
    assert failed.args[0].code == "paper.printer_gone"
    assert not case.state.view.records(Access)


def test_a_saved_paper_has_a_neutral_name_and_is_written_down(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    asked: list[str] = []
    monkeypatch.setattr(section.side, "ask_file", lambda name: asked.append(name) or tmp_path / name)

    with case.saved("plan.print"):
        section.side.save_button.click()

    assert asked in (["afspraken.pdf"], ["appointments.pdf"])
    assert (tmp_path / asked[0]).read_bytes().startswith(b"%PDF")
    assert case.state.view.records(Access)[-1].kind is AccessKind.SAVED_FILE


def test_a_folder_that_cannot_be_written_leaves_nothing(
    qtbot: QtBot, case: CaseScreen, section: SafetyPlanSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate(case, section, Answer.YES)
    drawn(qtbot, section)
    monkeypatch.setattr(section.side, "ask_file", lambda name: tmp_path / "gone" / name)

    with qtbot.waitSignal(section.side.failed) as failed:
        section.side.save_button.click()

    assert failed.args is not None
    assert failed.args[0].code == "paper.not_written"
    assert list(tmp_path.glob("**/*.pdf*")) == []


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
    for form in ("discreet", "pocket_card", "full"):
        section.side.form_choice.show_typed(form)
        with qtbot.waitSignal(section.plan.drawn) as shown:
            section.side.form_choice.edited.emit()
        assert shown.args is not None
        assert shown.args[0].form.value == form
