"""Papers on the screen: each document seen before it leaves, every print written down, moments looked at in time."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.safety_plan import JointMoment, MomentKind, PaperGate
from mdt_desktop.domain.sharing import LegalBasis, SharingDecision, SharingLevel
from mdt_desktop.reports.documents import DocumentKind
from tests.support.case_screens import CaseScreen, texts_in
from tests.support.document_cases import words_of
from ui.documents.presenter import DrawnDocument
from ui.documents.view import DocumentsSection
from ui.safety_plan import way_out as way_out_module
from ui.tasks import TaskRunner


@pytest.fixture
def case(qtbot: QtBot, session: Session, runner: TaskRunner) -> CaseScreen:
    return CaseScreen(qtbot, session, runner, "V12")


@pytest.fixture
def section(case: CaseScreen) -> DocumentsSection:
    return case.show(DocumentsSection(case.presenter))


def chosen(qtbot: QtBot, section: DocumentsSection, kind: DocumentKind) -> DrawnDocument:
    with qtbot.waitSignal(section.documents.drawn, check_params_cb=lambda drawn: drawn.asked.kind is kind) as shown:
        section.kind_buttons[kind].click()
    assert shown.args is not None
    document: DrawnDocument = shown.args[0]
    return document


OF_A_WHOLE_TABLE = DocumentKind.AGENDA
"""Is made in the meeting, not in a case."""


@pytest.mark.parametrize("kind", [each for each in DocumentKind if each is not OF_A_WHOLE_TABLE])
def test_every_document_can_be_chosen_and_looked_at(
    qtbot: QtBot, section: DocumentsSection, kind: DocumentKind
) -> None:
    document = chosen(qtbot, section, kind)

    assert document.made.kind is kind
    assert section.side.paper_view.page_count == (0 if kind is DocumentKind.JOINT_PLAN else 1)
    assert section.side.way_out.print_button.isEnabled() is bool(document.pdf)
    says_something = document.made.is_internal or kind is DocumentKind.FIRST_NIGHT
    assert section.side.warning_label.isHidden() is not says_something


def test_the_letter_is_for_who_takes_over_and_follows_another_choice(qtbot: QtBot, section: DocumentsSection) -> None:
    assert chosen(qtbot, section, DocumentKind.LETTER).asked.receiver.org == "VT"

    section.receiver_choice.show_typed("GEM")
    with qtbot.waitSignal(section.documents.drawn) as shown:
        section.receiver_choice.edited.emit()

    assert shown.args is not None
    assert "Municipality" in section.receiver_choice.currentText()
    assert "munici" in words_of(shown.args[0].made.document).casefold()


def test_a_letter_to_who_may_know_nothing_says_why_it_is_empty(
    qtbot: QtBot, case: CaseScreen, section: DocumentsSection
) -> None:
    chosen(qtbot, section, DocumentKind.LETTER)
    assert not section.nothing_label.isHidden()
    decision = SharingDecision(
        from_org="CSG", receiver="VT", group="wishes", level=SharingLevel.FULL, basis=LegalBasis.CONSENT_EXPLICIT
    )
    with case.saved("a.decision"):
        case.presenter.save((new_fact(decision),), "a.decision")

    assert section.nothing_label.isHidden()
    chosen(qtbot, section, DocumentKind.CALL_NOTE)
    assert section.nothing_label.isHidden()


def test_a_printed_document_is_written_down_with_its_receiver(
    qtbot: QtBot, case: CaseScreen, section: DocumentsSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen(qtbot, section, DocumentKind.LETTER)
    out = tmp_path / "out.pdf"
    monkeypatch.setattr(way_out_module, "ask_printer", lambda *_: a_printer(out))

    with case.saved("documents.left"):
        section.side.way_out.print_button.click()

    assert out.stat().st_size > 10_000
    (noted,) = case.state.view.records(Access)
    assert (noted.kind, noted.detail) == (AccessKind.PRINTED, "document letter en VT")


def a_printer(out: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    return printer


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_is_gone_is_said_and_the_document_stays(
    qtbot: QtBot, case: CaseScreen, section: DocumentsSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen(qtbot, section, DocumentKind.FIRST_NIGHT)
    monkeypatch.setattr(way_out_module, "ask_printer", lambda *_: a_printer(tmp_path / "no" / "folder" / "out.pdf"))

    section.side.way_out.print_button.click()

    assert "paper.printer_gone" in section.message_bar.label.text()
    assert section.side.paper_view.page_count == 1
    assert not case.state.view.records(Access)


def test_a_folder_that_cannot_be_written_leaves_nothing(
    qtbot: QtBot, case: CaseScreen, section: DocumentsSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen(qtbot, section, DocumentKind.CALL_NOTE)
    monkeypatch.setattr(section.side.way_out, "ask_file", lambda name: tmp_path / "gone" / name)

    section.side.way_out.save_button.click()

    assert "paper.not_written" in section.message_bar.label.text()
    assert list(tmp_path.glob("**/*.pdf*")) == []
    assert not case.state.view.records(Access)


def test_a_saved_document_has_a_neutral_name(
    qtbot: QtBot, case: CaseScreen, section: DocumentsSection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen(qtbot, section, DocumentKind.CONTACT_INSTRUCTION)
    asked: list[str] = []

    def ask(name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    monkeypatch.setattr(section.side.way_out, "ask_file", ask)
    with case.saved("documents.left"):
        section.side.way_out.save_button.click()

    assert asked == ["appointments.pdf"]
    assert case.state.view.records(Access)[-1].detail == "document contact en"


@pytest.mark.parametrize("answer", list(Answer))
def test_the_first_night_goes_along_only_where_paper_is_safe(
    qtbot: QtBot, case: CaseScreen, section: DocumentsSection, answer: Answer
) -> None:
    with case.saved("a.gate"):
        case.presenter.save((new_fact(PaperGate(is_safe=answer)),), "a.gate")
    chosen(qtbot, section, DocumentKind.FIRST_NIGHT)

    is_safe = answer is Answer.YES
    assert section.side.warning_label.isHidden() is is_safe
    assert section.side.way_out.save_button.isHidden() is not is_safe
    assert section.side.way_out.print_button.text() == ("Print now" if is_safe else "Print, stays with the contact")

    chosen(qtbot, section, DocumentKind.LETTER)
    assert section.side.way_out.print_button.text() == "Print now"
    assert section.side.way_out.print_button.shortcut().toString() == "Ctrl+P"
    assert not section.side.way_out.save_button.isHidden()


def test_words_about_the_body_come_only_when_chosen(qtbot: QtBot, section: DocumentsSection) -> None:
    plain = words_of(chosen(qtbot, section, DocumentKind.FIRST_NIGHT).made.document)
    with qtbot.waitSignal(section.documents.drawn) as shown:
        section.body_choice.choose("yes")

    assert shown.args is not None
    assert shown.args[0].asked.with_body
    assert "throat" not in plain


# --- the joint plan --------------------------------------------------------------------------------------


def add_moment(case: CaseScreen, section: DocumentsSection, **texts: str) -> None:
    moments = section.joint_editor.moments
    moments.open_new()
    for name, text in texts.items():
        moments.new_card.fields[name].show_typed(text)
    with case.saved("joint_moment.new"):
        moments.new_card.save()


def test_a_moment_becomes_a_page_and_waits_until_it_was_looked_at(
    qtbot: QtBot, case: CaseScreen, section: DocumentsSection
) -> None:
    chosen(qtbot, section, DocumentKind.JOINT_PLAN)
    add_moment(
        case, section, kind="hearing", at="10-11-2026 09:30", who_does_what="SHN gaat mee", phones="POL 0900-8844"
    )

    (moment,) = case.state.view.records(JointMoment)
    assert (moment.kind, moment.reviewed_on) == (MomentKind.HEARING, None)
    assert not section.joint_editor.waiting_frame.isHidden()

    section.documents.refresh()
    with qtbot.waitSignal(section.documents.drawn) as shown:
        section.documents.refresh()
    assert shown.args is not None
    assert "SHN gaat mee" in words_of(shown.args[0].made.document)

    with case.saved("documents.review"):
        section.joint_editor.reviewed.emit(case.state.view.all(JointMoment)[0].id)

    assert case.state.view.records(JointMoment)[0].reviewed_on is not None
    assert section.joint_editor.waiting_frame.isHidden()


def test_a_moment_without_a_kind_or_a_day_is_asked_back(
    qtbot: QtBot, case: CaseScreen, section: DocumentsSection
) -> None:
    chosen(qtbot, section, DocumentKind.JOINT_PLAN)
    moments = section.joint_editor.moments
    moments.open_new()
    moments.new_card.save()

    assert moments.new_card.fields["kind"].property("wrong")  # type: ignore[attr-defined]
    assert not case.state.view.records(JointMoment)


def test_changing_a_page_asks_to_look_at_it_again(qtbot: QtBot, case: CaseScreen, section: DocumentsSection) -> None:
    chosen(qtbot, section, DocumentKind.JOINT_PLAN)
    add_moment(case, section, kind="arrest", at="10-11-2026 06:00", phones="POL 0900-8844")
    (entity,) = section.joint_editor.moments.items.rows
    with case.saved("documents.review"):
        section.joint_editor.reviewed.emit(entity)
    item = section.joint_editor.moments.items.rows[entity]
    item.open(case.state)
    assert item.card is not None
    item.card.fields["stand_by"].show_typed("RECL")

    with case.saved(item.card.place):
        item.card.save()

    (moment,) = case.state.view.records(JointMoment)
    assert (moment.stand_by, moment.reviewed_on) == ("RECL", None)


def test_nothing_known_is_said_instead_of_an_empty_page(qtbot: QtBot, section: DocumentsSection) -> None:
    chosen(qtbot, section, DocumentKind.JOINT_PLAN)

    assert "Nothing is known yet" in section.side.count_label.text()
    assert not section.side.way_out.save_button.isEnabled()
    assert "Moments" in set(texts_in(section))
