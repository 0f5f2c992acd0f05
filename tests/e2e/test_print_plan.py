"""The budget of issue 3: making and printing a plan from a filled case takes at most twelve inputs, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import Access, AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.safety_plan import PaperGate, PlanLine
from tests.support.keyboard import Hands
from ui.main_window import MainWindow
from ui.preferences import PreferenceFile
from ui.safety_plan import way_out
from ui.safety_plan.view import SafetyPlanSection
from ui.tasks import TaskRunner

BUDGET = 12


@pytest.fixture
def window(qtbot: QtBot, program: Program, session: Session, runner: TaskRunner) -> MainWindow:
    made = MainWindow(program=program, session=session, runner=runner, preferences=PreferenceFile(program.home))
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    found: list[object] = []
    runner.start(lambda _: session.cases.find("V03"), found.append)
    qtbot.waitUntil(lambda: bool(found))
    made.open_case(found[0])  # type: ignore[arg-type]  # the task returned a case
    qtbot.waitUntil(lambda: made.presenter.state is not None)
    return made


def a_printer(out: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    return printer


def answer(hands: Hands, question: str, key: Qt.Key) -> None:
    """Answer with the letter of the answer."""
    hands.tab_to(f"{question}: Not asked")
    hands.inputs += 1
    hands.press(key)


def test_making_and_printing_a_plan_takes_at_most_twelve_inputs(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hands, out = Hands(qtbot, window), tmp_path / "out.pdf"
    monkeypatch.setattr(way_out, "ask_printer", lambda *_: a_printer(out))

    hands.press(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    hands.inputs += 1
    section = window.case_page.open_section("safety_plan")
    assert isinstance(section, SafetyPlanSection)
    section.page.setFocus()

    answer(hands, "Is it safe to take this paper home?", Qt.Key.Key_Y)
    answer(hands, "Does the person you fear read this language?", Qt.Key.Key_N)
    with qtbot.waitSignal(window.presenter.saved, check_params_cb=lambda place, _: place == "plan.gate"):
        hands.choose("Keep this answer")
    hands.type(section.texts.fields["contact_name"].label, "Ilse")
    with qtbot.waitSignal(window.presenter.saved, check_params_cb=lambda place, _: place == "plan.contact_person"):
        hands.choose("Save these lines")
    with qtbot.waitSignal(section.plan.drawn, check_params_cb=lambda paper: "Ilse" in str(paper.document)):
        section.plan.refresh()
    with qtbot.waitSignal(window.presenter.saved, check_params_cb=lambda place, _: place == "plan.print"):
        hands.choose("Print now")

    assert hands.inputs <= BUDGET
    state = window.presenter.state
    assert state is not None
    assert state.view.records(PaperGate)[-1].is_safe is Answer.YES
    assert {each.text for each in state.view.records(PlanLine) if each.field == "contact_name"} == {"Ilse"}
    (printed,) = state.view.records(Access)
    assert (printed.kind, printed.detail) == (AccessKind.PRINTED, "safety_plan full en 1")
    assert out.stat().st_size > 10_000
